// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include "app/widgets/style.h"
#include "app/widgets/themecolors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPointer>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

struct FontRow
{
    int pixels;
    int line;
    QFont::Weight weight;
    bool isMono;
};

constexpr std::array<FontRow, 13> FontRows{{
    {11, 16, QFont::Normal, false}, // Caption
    {11, 16, QFont::Medium, false}, // CaptionStrong
    {12, 18, QFont::Normal, true}, // Data
    {12, 18, QFont::DemiBold, true}, // DataStrong
    {11, 16, QFont::DemiBold, true}, // Badge
    {12, 17, QFont::Normal, false}, // Small
    {12, 17, QFont::DemiBold, false}, // SmallStrong
    {13, 18, QFont::Normal, false}, // Body
    {13, 18, QFont::Medium, false}, // BodyMedium
    {13, 18, QFont::DemiBold, false}, // Strong
    {15, 20, QFont::DemiBold, false}, // DrawerTitle
    {16, 20, QFont::DemiBold, false}, // PageTitle
    {24, 32, QFont::DemiBold, false}, // Figure
}};

constexpr int BodyPixels = 13;
constexpr char DensityName[] = "gatehouseDensity";
constexpr char SystemDarkName[] = "gatehouseSystemIsDark";

const FontRow& fontRow(FontRole role)
{
    return FontRows[static_cast<size_t>(role)];
}

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double textScale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? static_cast<double>(pixels) / BodyPixels : 1.0;
}

int byDensity(int compact, int normal, int comfortable)
{
    const std::array<int, 3> heights{compact, normal, comfortable};
    const int wanted = heights[static_cast<size_t>(Theme::density())];
    return std::max(wanted, QFontMetrics(Theme::font(FontRole::Body)).height() + 6);
}

// A style is installed once: a second one would polish every widget anew.
void installStyle()
{
    if (qobject_cast<Style*>(QApplication::style()))
        return;
    qApp->setProperty(SystemDarkName, isDarkPalette(QApplication::palette()));
    QApplication::setStyle(new Style); // QApplication owns it
}

// Qt tells only widgets that inherit their font; those with a font of a role have to take it anew.
void tellOfNewFont()
{
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace

void Theme::apply(ThemeMode mode, int textPercent)
{
    installStyle();
    const bool dark = mode == ThemeMode::System ? systemIsDark() : mode == ThemeMode::Dark;
    QFont body(u"Inter"_s);
    if (!QFontDatabase::hasFamily(u"Inter"_s))
        body = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    body.setPixelSize(std::clamp(textPercent, 80, 200) * BodyPixels / 100);
    const bool isNewFont = QApplication::font() != body;
    if (isNewFont)
        QApplication::setFont(body);
    QApplication::setPalette(palette(dark));
    if (isNewFont)
        tellOfNewFont();
}

bool Theme::systemIsDark()
{
    const QVariant remembered = qApp->property(SystemDarkName);
    return remembered.isValid() ? remembered.toBool() : isDarkPalette(QApplication::palette());
}

void Theme::setDensity(Density density)
{
    qApp->setProperty(DensityName, static_cast<int>(density));
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent change(QEvent::StyleChange); // views ask for their heights again
        QApplication::sendEvent(widget, &change);
    }
}

Density Theme::density()
{
    const QVariant value = qApp->property(DensityName);
    return value.isValid() ? static_cast<Density>(value.toInt()) : Density::Normal;
}

bool Theme::isDark()
{
    return isDarkPalette(QApplication::palette());
}

QColor Theme::color(Role role)
{
    return color(role, isDark());
}

QColor Theme::color(Role role, bool dark)
{
    const ColorPair& pair = ThemeColors[static_cast<size_t>(role)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QPalette Theme::palette(bool dark)
{
    const auto of = [dark](Role role) { return color(role, dark); };
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, Role>, 20> rows{{
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Surface},
        {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text},
        {QPalette::Text, Role::Text},
        {QPalette::PlaceholderText, Role::Text2},
        {QPalette::BrightText, Role::DangerText},
        {QPalette::ToolTipBase, Role::Raised},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::Highlight, Role::Selection},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::Link, Role::Link},
        {QPalette::LinkVisited, Role::Link},
        {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Hover},
        {QPalette::Mid, Role::Border},
        {QPalette::Dark, Role::Control},
        {QPalette::Shadow, Role::Control},
    }};
    for (const auto& [target, role] : rows)
        palette.setColor(QPalette::All, target, of(role));
    for (const auto target : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, target, of(Role::Disabled));
    return palette;
}

namespace {

QFont makeFont(const FontRow& row)
{
    QFont font = QApplication::font();
    if (row.isMono) {
        font = QFont(QFontDatabase::hasFamily(u"JetBrains Mono"_s)
                         ? u"JetBrains Mono"_s
                         : QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        font.setStyleHint(QFont::Monospace);
        font.setStyleStrategy(QFont::PreferNoShaping); // ">=" must stay two characters
    }
    font.setPixelSize(static_cast<int>(std::lround(row.pixels * textScale())));
    font.setWeight(row.weight);
    return font;
}

// By role, made from one font of the application; it owns them.
class MadeFonts final : public QObject
{
public:
    MadeFonts()
        : QObject(qApp)
    { }
    QFont body;
    std::array<std::optional<QFont>, FontRows.size()> fonts;
};

} // namespace

// Asked for with every text that is painted; whether a family is there takes long to find out. They follow the
// application's font.
QFont Theme::font(FontRole role)
{
    static QPointer<MadeFonts> made;
    if (!made)
        made = new MadeFonts;
    const QFont body = QApplication::font();
    if (!made->body.isCopyOf(body)) {
        made->body = body;
        made->fonts = {};
    }
    std::optional<QFont>& font = made->fonts[static_cast<size_t>(role)];
    if (!font)
        font = makeFont(fontRow(role));
    return *font;
}

int Theme::lineHeight(FontRole role)
{
    return static_cast<int>(std::lround(fontRow(role).line * textScale()));
}

int Theme::scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * textScale()));
}

int Theme::rowHeight()
{
    return byDensity(22, 26, 32);
}

int Theme::treeRowHeight()
{
    return byDensity(20, 22, 28);
}

int Theme::controlHeight()
{
    return byDensity(24, 28, 32);
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace widgets

// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of the colours: 4.5 for text, 3.0 for marks, outlines and focus, in both themes.
#include "app/widgets/codeview.h"
#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"
#include "app/widgets/state.h"
#include "app/widgets/theme.h"
#include "tests/support/screen/widgettest.h"

#include <QFontMetricsF>
#include <QPushButton>

#include <cstdio>

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char* name;
    Role front;
    Role ground;
    double least;
};

constexpr double Text = 4.5;
constexpr double Mark = 3.0;

QList<Pair> gatedPairs()
{
    QList<Pair> pairs{
        {"text on window", Role::Text, Role::Window, Text},
        {"text on surface", Role::Text, Role::Surface, Text},
        {"text on sunken", Role::Text, Role::Sunken, Text},
        {"text on raised", Role::Text, Role::Raised, Text},
        {"text on hover", Role::Text, Role::Hover, Text},
        {"text on selection", Role::Text, Role::Selection, Text},
        {"text2 on window", Role::Text2, Role::Window, Text},
        {"text2 on surface", Role::Text2, Role::Surface, Text},
        {"text2 on sunken", Role::Text2, Role::Sunken, Text},
        {"text2 on raised", Role::Text2, Role::Raised, Text},
        {"text2 on selection", Role::Text2, Role::Selection, Text},
        {"link on surface", Role::Link, Role::Surface, Text},
        {"link on window", Role::Link, Role::Window, Text},
        {"onAccent on accent", Role::OnAccent, Role::Accent, Text},
        {"surface on series 1", Role::Surface, Role::Series1, Text},
        {"control on surface", Role::Control, Role::Surface, Mark},
        {"control on window", Role::Control, Role::Window, Mark},
        {"control on raised", Role::Control, Role::Raised, Mark},
        {"focus on surface", Role::Focus, Role::Surface, Mark},
        {"focus on window", Role::Focus, Role::Window, Mark},
        {"focus on selection", Role::Focus, Role::Selection, Mark},
        {"accent on window", Role::Accent, Role::Window, Mark},
        {"calm on surface", Role::Calm, Role::Surface, Mark},
        {"selected edge on window", Role::EdgeSelected, Role::Window, Mark},
        {"broken edge on window", Role::EdgeBroken, Role::Window, Mark},
        {"node border on window", Role::NodeBorder, Role::Window, Mark},
        {"global on tint", Role::GlobalText, Role::GlobalTint, Text},
        {"product on tint", Role::ProductText, Role::ProductTint, Text},
        {"api on tint", Role::ApiText, Role::ApiTint, Text},
        {"operation on tint", Role::OperationText, Role::OperationTint, Text},
    };
    for (int state = 0; state < 5; ++state) {
        const auto each = static_cast<widgets::State>(state);
        pairs.append({"state text on tint", widgets::textRole(each), widgets::tintRole(each), Text});
        pairs.append({"state text on surface", widgets::textRole(each), Role::Surface, Text});
        pairs.append({"text on state tint", Role::Text, widgets::tintRole(each), Text});
        pairs.append({"mark on surface", widgets::markRole(each), Role::Surface, Mark});
        pairs.append({"mark on selection", widgets::markRole(each), Role::Selection, Mark});
        pairs.append({"mark on tint", widgets::markRole(each), widgets::tintRole(each), Mark});
    }
    for (int series = static_cast<int>(Role::Series1); series <= static_cast<int>(Role::Series6); ++series)
        pairs.append({"series on surface", static_cast<Role>(series), Role::Surface, Mark});
    for (int method = static_cast<int>(Role::MethodGet); method <= static_cast<int>(Role::MethodOther); ++method)
        pairs.append({"method on surface", static_cast<Role>(method), Role::Surface, Text});
    return pairs;
}

} // namespace

// Qt hands a new palette or font to living widgets in the next turn of the loop.
static void applyAndDeliver(widgets::ThemeMode mode, int textPercent = 100)
{
    widgets::Theme::apply(mode, textPercent);
    QCoreApplication::processEvents();
}

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyPairIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairIsReadable()
    {
        QFETCH(const bool, dark);
        for (const Pair& pair : gatedPairs()) {
            const double ratio = widgets::contrast(Theme::color(pair.front, dark), Theme::color(pair.ground, dark));
            std::printf("%-26s %5.2f (at least %.1f)\n", pair.name, ratio, pair.least);
            QVERIFY2(ratio >= pair.least, pair.name);
        }
    }
    void aChangeOfThemeReachesLivingWidgets()
    {
        QPushButton button(u"Send"_s);
        button.show();
        applyAndDeliver(widgets::ThemeMode::Light);
        QCOMPARE(button.palette().color(QPalette::Window), Theme::color(Role::Window, false));
        QVERIFY(!Theme::isDark());
        applyAndDeliver(widgets::ThemeMode::Dark);
        QCOMPARE(button.palette().color(QPalette::Window), Theme::color(Role::Window, true));
        QVERIFY(Theme::isDark());
        QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::ButtonText), Theme::color(Role::Disabled, true));
        QCOMPARE(button.palette().color(QPalette::Inactive, QPalette::Highlight), Theme::color(Role::Selection, true));
    }
    void livingLabelsTakeTheNewTextScale()
    {
        QWidget window;
        auto* label = new widgets::Label(u"name"_s, FontRole::Strong, Role::Text, &window);
        auto* mono = new widgets::CodeView(u"body"_s, &window);
        window.show();
        applyAndDeliver(widgets::ThemeMode::Light, 150);
        QCOMPARE(label->font().pixelSize(), Theme::font(FontRole::Strong).pixelSize());
        QCOMPARE(mono->font().pixelSize(), Theme::font(FontRole::Data).pixelSize());
        applyAndDeliver(widgets::ThemeMode::Light, 100);
        QTRY_COMPARE(label->font().pixelSize(), 13);
    }
    void textScaleChangesFontsAndRows()
    {
        Theme::apply(widgets::ThemeMode::Light, 100);
        QCOMPARE(Theme::font(FontRole::Body).pixelSize(), 13);
        QCOMPARE(Theme::font(FontRole::Figure).pixelSize(), 24);
        const int normal = Theme::rowHeight();
        QCOMPARE(normal, 26);
        Theme::apply(widgets::ThemeMode::Light, 200);
        QCOMPARE(Theme::font(FontRole::Body).pixelSize(), 26);
        QVERIFY(Theme::rowHeight() >= QFontMetrics(Theme::font(FontRole::Body)).height() + 6);
        Theme::apply(widgets::ThemeMode::Light, 100);
    }
    void densityChangesRowsAndControls()
    {
        Theme::setDensity(widgets::Density::Compact);
        QCOMPARE(Theme::controlHeight(), 24);
        Theme::setDensity(widgets::Density::Comfortable);
        QCOMPARE(Theme::rowHeight(), 32);
        Theme::setDensity(widgets::Density::Normal);
        QCOMPARE(Theme::controlHeight(), 28);
    }
    void figuresStandOnOnePitch()
    {
        const QFont font = Theme::font(FontRole::Body);
        QCOMPARE(widgets::numberWidth(u"1111"_s, font), widgets::numberWidth(u"8888"_s, font));
        QVERIFY(widgets::numberWidth(u"1\u2009004"_s, font) > widgets::numberWidth(u"1004"_s, font));
    }
    void monoKeepsOperatorsApart()
    {
        const QFontMetricsF metrics(Theme::font(FontRole::Data));
        QCOMPARE(metrics.horizontalAdvance(u">="_s),
                 metrics.horizontalAdvance(u">"_s) + metrics.horizontalAdvance(u"="_s));
        QVERIFY(Theme::font(FontRole::Data).styleStrategy() & QFont::PreferNoShaping);
    }
    void iconsTakeTheColourOfTheirRole()
    {
        Theme::apply(widgets::ThemeMode::Light);
        const QImage image = widgets::icon(u"stop", Role::Accent).pixmap(16, 16).toImage();
        bool isFound = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isFound = isFound
                    || (image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y) == Theme::color(Role::Accent));
        }
        QVERIFY(isFound);
    }
    void everyStateHasItsOwnShape()
    {
        QList<QImage> shapes;
        for (int state = 0; state < 5; ++state) {
            QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            widgets::drawState(painter, QRectF(0, 0, 16, 16), static_cast<widgets::State>(state));
            painter.end();
            const QImage shape = image.createAlphaMask();
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestTheme>(argc, argv);
}
#include "tst_theme.moc"

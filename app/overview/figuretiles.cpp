// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/figuretiles.h"

#include "app/bridge/texts.h"
#include "app/widgets/paint.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace overview {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;
namespace measure = widgets::measure;

namespace {

constexpr int TileCount = 6;
constexpr int LeastTileWidth = 176;
constexpr int TrendWidth = 88;
constexpr int TrendHeight = 30;
constexpr double PercentToOne = 100;

double percentOf(uint64_t part, uint64_t whole)
{
    return whole == 0 ? 0 : PercentToOne * static_cast<double>(part) / static_cast<double>(whole);
}

// "6.2", "38", "1 204": as many digits as say something, so that the width hardly changes.
QString shortMilliseconds(std::chrono::microseconds time)
{
    const double value = static_cast<double>(time.count()) / 1000.0;
    return bridge::decimal(value, value < 10 ? 1 : 0);
}

QString rateText(double perSecond)
{
    return bridge::decimal(perSecond, perSecond < 1 ? 2 : 1);
}

using Member = std::function<double(const traffic::Figures&)>;

QList<double> courseOf(const OverviewFigures& figures, const Member& value, bool isRate)
{
    QList<double> out;
    for (size_t i = 0; i < figures.summary.steps.size(); ++i)
        out.append(value(figures.summary.steps[i]) / (isRate ? secondsOfStep(figures, i) : 1));
    return out;
}

TileFacts requestsTile(const OverviewFigures& figures)
{
    TileFacts tile;
    const traffic::Figures& whole = figures.summary.whole;
    tile.label = QCoreApplication::translate("overview", "Requests");
    tile.value = rateText(figures.perSecond(whole.requests));
    tile.unit = u"/s"_s;
    tile.note =
        QCoreApplication::translate("overview", "%1 in all").arg(bridge::number(static_cast<int64_t>(whole.requests)));
    tile.trend = courseOf(
        figures, [](const traffic::Figures& step) { return static_cast<double>(step.requests); }, true);
    return tile;
}

TileFacts refusedTile(const OverviewFigures& figures)
{
    TileFacts tile;
    const traffic::Figures& whole = figures.summary.whole;
    tile.label = QCoreApplication::translate("overview", "Refused, 4xx");
    tile.value = bridge::decimal(percentOf(whole.clientErrors, whole.requests), 1);
    tile.unit = u"%"_s;
    int most = 0;
    uint64_t calls = 0;
    for (const auto& [status, requests] : figures.summary.statuses) {
        if (status >= 400 && status < 500 && requests > calls) {
            most = status;
            calls = requests;
        }
    }
    const QString rate = rateText(figures.perSecond(whole.clientErrors));
    tile.note = most == 0 ? QCoreApplication::translate("overview", "none")
                          : QCoreApplication::translate("overview", "%1/s, mostly %2").arg(rate).arg(most);
    tile.trend = courseOf(
        figures, [](const traffic::Figures& step) { return static_cast<double>(step.clientErrors); }, true);
    tile.role = Role::WarningMark;
    return tile;
}

TileFacts failedTile(const OverviewFigures& figures)
{
    TileFacts tile;
    const traffic::Figures& whole = figures.summary.whole;
    tile.label = QCoreApplication::translate("overview", "Failed, 5xx");
    tile.value = bridge::decimal(percentOf(whole.serverErrors, whole.requests), 1);
    tile.unit = u"%"_s;
    std::string worst;
    uint64_t calls = 0;
    for (const auto& [api, group] : figures.summary.apis) {
        if (group.figures.serverErrors > calls) {
            worst = api;
            calls = group.figures.serverErrors;
        }
    }
    const QString rate = rateText(figures.perSecond(whole.serverErrors));
    if (calls == 0)
        tile.note = QCoreApplication::translate("overview", "none");
    else if (worst.empty())
        tile.note = QCoreApplication::translate("overview", "%1/s").arg(rate);
    else
        tile.note = QCoreApplication::translate("overview", "%1/s, mostly %2").arg(rate, bridge::toQt(worst));
    tile.trend = courseOf(
        figures, [](const traffic::Figures& step) { return static_cast<double>(step.serverErrors); }, true);
    tile.role = Role::DangerMark;
    return tile;
}

TileFacts latencyTile(const OverviewFigures& figures, const QString& label, Role role,
                      std::chrono::microseconds traffic::Figures::*member)
{
    TileFacts tile;
    tile.label = label;
    tile.unit = u"ms"_s;
    tile.role = role;
    const traffic::Figures& whole = figures.summary.whole;
    tile.value = whole.requests == 0 ? u"–"_s : shortMilliseconds(whole.*member);
    const auto& steps = figures.summary.steps;
    const auto peak =
        std::ranges::max_element(steps, {}, [member](const traffic::Figures& step) { return step.*member; });
    if (whole.requests > 0) {
        const base::SystemTime at = figures.summary.period.from + (peak - steps.begin()) * figures.summary.step;
        tile.note = QCoreApplication::translate("overview", "peak %1 at %2")
                        .arg(shortMilliseconds((*peak).*member),
                             bridge::toQt(at).toString(figures.summary.step < std::chrono::minutes(1) ? u"HH:mm:ss"_s
                                                                                                      : u"HH:mm"_s));
    }
    tile.trend = courseOf(
        figures, [member](const traffic::Figures& step) { return static_cast<double>((step.*member).count()); }, false);
    return tile;
}

} // namespace

QList<TileFacts> tilesOf(const OverviewFigures& figures)
{
    return {requestsTile(figures),
            refusedTile(figures),
            failedTile(figures),
            latencyTile(figures, u"p50"_s, Role::Series1, &traffic::Figures::p50),
            latencyTile(figures, u"p95"_s, Role::Series2, &traffic::Figures::p95),
            latencyTile(figures, u"p99"_s, Role::Series4, &traffic::Figures::p99)};
}

void FigureTile::setFacts(const TileFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    setAccessibleName(facts.label % u' ' % facts.value % u' ' % facts.unit);
    setAccessibleDescription(facts.note);
    setToolTip(facts.note); // it may be cut
    update();
}

QSize FigureTile::sizeHint() const
{
    return {Theme::scaled(200),
            2 * Theme::lineHeight(FontRole::Caption) + Theme::lineHeight(FontRole::Figure) + 2 * measure::Space};
}

QSize FigureTile::minimumSizeHint() const
{
    return {Theme::scaled(LeastTileWidth) / 2, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(measure::Padding, measure::Space, -measure::Padding, -measure::Space);
    const double line = Theme::lineHeight(FontRole::Caption);
    const QFont caption = Theme::font(FontRole::Caption);
    const QColor quiet = Theme::color(Role::Text2);
    widgets::drawText(painter, QRectF(box.left(), box.top(), box.width(), line), m_facts.label, caption, quiet);
    const QFont big = Theme::font(FontRole::Figure);
    QRectF middle(box.left(), box.top() + line, box.width(), Theme::lineHeight(FontRole::Figure));
    painter.setPen(Theme::color(Role::Text));
    widgets::drawNumber(painter, middle, m_facts.value, big, Qt::AlignLeft | Qt::AlignVCenter);
    const double used = widgets::numberWidth(m_facts.value, big) + Theme::scaled(5);
    const QFont small = Theme::font(FontRole::Body);
    // The unit stands on the foot of the figure.
    const double drop = (QFontMetricsF(big).ascent() - QFontMetricsF(small).ascent()) / 2;
    widgets::drawText(painter, middle.adjusted(used, drop, 0, drop), m_facts.unit, small, quiet);
    const double unit = QFontMetricsF(small).horizontalAdvance(m_facts.unit) + Theme::scaled(10);
    const double room = std::min<double>(Theme::scaled(TrendWidth), middle.width() - used - unit);
    if (room > Theme::scaled(TrendWidth) / 2.0) {
        const double height = Theme::scaled(TrendHeight);
        widgets::drawSparkline(painter, QRectF(middle.right() - room, middle.bottom() - height, room, height),
                               m_facts.trend, m_facts.role);
    }
    widgets::drawText(painter, QRectF(box.left(), middle.bottom(), box.width(), line), m_facts.note, caption, quiet);
}

FigureTiles::FigureTiles(QWidget* parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(1);
    for (int i = 0; i < TileCount; ++i)
        m_tiles.append(new FigureTile(this));
    fitInto(TileCount * Theme::scaled(LeastTileWidth));
}

void FigureTiles::setFacts(const QList<TileFacts>& facts)
{
    for (qsizetype i = 0; i < std::min(facts.size(), m_tiles.size()); ++i)
        m_tiles[i]->setFacts(facts[i]);
}

void FigureTiles::fitInto(int width)
{
    const int least = Theme::scaled(LeastTileWidth);
    const int columns = width >= TileCount * least ? TileCount : width >= 3 * least ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < TileCount; ++i) {
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void FigureTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::drawPanel(painter, rect(), Role::Surface, Role::Border, measure::PanelRadius);
    for (int i = 0; i < TileCount; ++i) {
        const QRect tile = m_tiles[i]->geometry();
        if (i % m_columns > 0)
            painter.fillRect(QRect(tile.left() - 1, tile.top(), 1, tile.height()), Theme::color(Role::Border));
        if (i >= m_columns)
            painter.fillRect(QRect(tile.left(), tile.top() - 1, tile.width(), 1), Theme::color(Role::Border));
    }
}

} // namespace overview

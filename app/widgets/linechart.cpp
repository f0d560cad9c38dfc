// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/linechart.h"

#include "app/widgets/charttwin.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr double LineShare = 0.24; // of the height, where there are columns too
} // namespace

qsizetype ChartData::size() const
{
    qsizetype most = columns.size();
    for (const ChartSeries& each : series)
        most = std::max(most, each.values.size());
    return most;
}

double LineChart::Axis::y(double value) const
{
    if (!isLogarithmic)
        return box.bottom() - (value - bottom) / (top - bottom) * box.height();
    const double low = std::log10(bottom);
    const double share = (std::log10(std::max(value, bottom)) - low) / (std::log10(top) - low);
    return box.bottom() - share * box.height();
}

LineChart::LineChart(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_twin(new TwinModel(this))
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void LineChart::setData(const ChartData& data)
{
    m_data = data;
    m_twin->setData(data);
    if (m_cross >= data.size())
        m_cross = -1;
    update();
}

QAbstractItemModel* LineChart::table() const
{
    return m_twin;
}

QString LineChart::asCsv() const
{
    return m_twin->asCsv();
}

QRectF LineChart::plot() const
{
    return QRectF(rect()).adjusted(Theme::scaled(42), Theme::scaled(m_data.events.isEmpty() ? 26 : 44),
                                   -Theme::scaled(12), -Theme::scaled(20));
}

LineChart::Axis LineChart::columnAxis() const
{
    QRectF box = plot();
    if (!m_data.series.isEmpty())
        box.setBottom(box.bottom() - box.height() * LineShare - Theme::scaled(16));
    double top = 0;
    for (const HistogramColumn& column : m_data.columns)
        top = std::max(top, column.sum());
    return {box, roundTop(top), 0, false};
}

LineChart::Axis LineChart::lineAxis() const
{
    QRectF box = plot();
    if (!m_data.columns.isEmpty())
        box.setTop(box.bottom() - box.height() * LineShare);
    double top = 0;
    double low = 1;
    for (const ChartSeries& each : m_data.series) {
        for (const double value : each.values) {
            if (std::isnan(value))
                continue;
            top = std::max(top, value);
            low = value > 0 ? std::min(low, value) : low;
        }
    }
    if (!m_data.isLogarithmic)
        return {box, roundTop(top), 0, false};
    const double bottom = std::pow(10.0, std::floor(std::log10(low)));
    const double power = std::pow(10.0, std::ceil(std::log10(std::max(top, bottom * 10))));
    return {box, power, bottom, true};
}

double LineChart::xOf(qsizetype column) const
{
    const QRectF box = plot();
    return box.left()
        + box.width() * static_cast<double>(column) / static_cast<double>(std::max<qsizetype>(1, m_data.size()));
}

// In the chart's first line: what each colour is.
void LineChart::paintLegend(QPainter& painter) const
{
    const QFont font = Theme::font(FontRole::Caption);
    double x = plot().right();
    const double height = Theme::scaled(18);
    const auto entry = [&](const QString& name, auto drawMark) {
        const double width = QFontMetricsF(font).horizontalAdvance(name);
        x -= width;
        drawText(painter, QRectF(x, 2, width + 1, height), name, font, Theme::color(Role::Text2));
        x -= Theme::scaled(18);
        drawMark(QRectF(x, 2 + height / 2, Theme::scaled(13), 0));
        x -= Theme::scaled(10);
    };
    const QString unit = m_data.unit.isEmpty() ? QString()
        : m_data.isLogarithmic                 ? tr(", %1, log scale").arg(m_data.unit)
                                               : QString(u", "_s % m_data.unit);
    for (auto each = m_data.series.crbegin(); each != m_data.series.crend(); ++each) {
        const QString name = each == m_data.series.crbegin() ? QString(each->name % unit) : each->name;
        entry(name, [&](const QRectF& mark) {
            painter.setPen(QPen(Theme::color(each->role), 2, each->style));
            painter.drawLine(mark.topLeft(), mark.topRight());
        });
    }
    if (m_data.columns.isEmpty())
        return;
    const auto box = [&](Role role) {
        return [&painter, role](const QRectF& mark) {
            painter.fillRect(QRectF(mark.left() + 3, mark.top() - 4, 9, 9), Theme::color(role));
        };
    };
    entry(u"5xx"_s, box(Role::DangerMark));
    entry(u"4xx"_s, box(Role::WarningMark));
    entry(u"2xx, 3xx"_s, [&](const QRectF& mark) {
        box(Role::CalmFill)(mark);
        painter.fillRect(QRectF(mark.left() + 3, mark.top() - 4, 9, 2), Theme::color(Role::Calm));
    });
}

void LineChart::paintGrid(QPainter& painter, const Axis& axis) const
{
    QList<double> values;
    if (axis.isLogarithmic) {
        for (double value = axis.bottom; value <= axis.top * 1.001; value *= 10)
            values.append(value);
    } else {
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            if (axis.box.height() > 120 || share == 0.0 || share == 0.5 || share == 1.0)
                values.append(axis.bottom + share * (axis.top - axis.bottom));
        }
    }
    for (const double value : values) {
        const double y = std::round(axis.y(value));
        painter.fillRect(QRectF(axis.box.left(), y, axis.box.width(), 1), Theme::color(Role::Border));
        painter.setPen(Theme::color(Role::Text2));
        drawNumber(painter, QRectF(0, y - 8, axis.box.left() - Theme::scaled(8), 16), QString::number(value, 'g', 5),
                   Theme::font(FontRole::Caption));
    }
}

void LineChart::paintTimes(QPainter& painter) const
{
    const QRectF box = plot();
    const qint64 end = m_data.begin + m_data.width * m_data.size();
    const auto times = roundTimes(m_data.begin, end, std::max(1, static_cast<int>(box.width() / Theme::scaled(110))));
    const qint64 step = times.size() > 1 ? times[1] - times[0] : 60'000;
    for (const qint64 time : times) {
        const double share =
            static_cast<double>(time - m_data.begin) / static_cast<double>(std::max<qint64>(1, end - m_data.begin));
        const QFont font = Theme::font(FontRole::Caption);
        const double half = numberWidth(axisTime(time, step), font) / 2 + 1;
        const double x = std::min(box.left() + share * box.width(), width() - half);
        painter.setPen(Theme::color(Role::Text2));
        drawNumber(painter, QRectF(x - half, box.bottom() + 3, 2 * half, Theme::scaled(16)), axisTime(time, step), font,
                   Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void LineChart::paintColumns(QPainter& painter, const Axis& axis) const
{
    for (qsizetype i = 0; i < m_data.columns.size(); ++i) {
        const HistogramColumn& column = m_data.columns[i];
        const double left = std::round(xOf(i));
        const double pitch = std::round(xOf(i + 1)) - left;
        const double width = std::max(1.0, pitch - (pitch > 6 ? 2 : pitch > 3 ? 1 : 0));
        double sum = 0;
        const auto stack = [&](double value, Role role) {
            if (value <= 0)
                return;
            const double from = axis.y(sum);
            sum += value;
            painter.fillRect(QRectF(left, axis.y(sum), width, std::max(1.0, from - axis.y(sum))), Theme::color(role));
        };
        stack(column.failed, Role::DangerMark);
        stack(column.refused, Role::WarningMark);
        stack(column.fine, Role::CalmFill);
        if (column.fine > 0)
            painter.fillRect(QRectF(left, axis.y(sum), width, 2), Theme::color(Role::Calm));
    }
}

void LineChart::paintLines(QPainter& painter, const Axis& axis) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries& each : m_data.series) {
        QPainterPath line;
        bool isPenDown = false;
        for (qsizetype i = 0; i < each.values.size(); ++i) {
            if (std::isnan(each.values[i])) {
                isPenDown = false;
                continue;
            }
            const QPointF point((xOf(i) + xOf(i + 1)) / 2, axis.y(each.values[i]));
            isPenDown ? line.lineTo(point) : line.moveTo(point);
            isPenDown = true;
        }
        painter.strokePath(line, QPen(Theme::color(each.role), 1.5, each.style));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void LineChart::paintEvents(QPainter& painter) const
{
    const QRectF box = plot();
    const double span = static_cast<double>(std::max<qint64>(1, m_data.width * m_data.size()));
    for (qsizetype i = 0; i < m_data.events.size(); ++i) {
        const double x =
            std::round(box.left() + static_cast<double>(m_data.events[i].time - m_data.begin) / span * box.width());
        if (x < box.left() || x > box.right())
            continue;
        painter.setPen(QPen(Theme::color(Role::Text2), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom()));
        const double side = numberBadgeSide();
        drawNumberBadge(painter, QRectF(x - side / 2, box.top() - side - 3, side, side), QString::number(i + 1));
    }
}

QString LineChart::rowWords(qsizetype column) const
{
    return column < 0 ? QString() : m_twin->rowWords(static_cast<int>(column));
}

void LineChart::paintCross(QPainter& painter) const
{
    if (m_cross < 0)
        return;
    const QRectF box = plot();
    const double x = std::round((xOf(m_cross) + xOf(m_cross + 1)) / 2);
    painter.fillRect(QRectF(x, box.top(), 1, box.height()), Theme::color(Role::Text2));
    const QStringList lines = rowWords(m_cross).split(u'\n');
    const QFont font = Theme::font(FontRole::Caption);
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(line));
    const double height = static_cast<double>(lines.size()) * Theme::lineHeight(FontRole::Caption) + 8;
    QRectF frame(x + 8, box.top() + 4, width + 16, height);
    if (frame.right() > this->width())
        frame.moveRight(x - 8);
    painter.fillRect(frame, Theme::color(Role::Raised));
    painter.setPen(Theme::color(Role::Control));
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    double y = frame.top() + 4;
    for (const QString& line : lines) {
        drawText(painter, QRectF(frame.left() + 8, y, width + 1, Theme::lineHeight(FontRole::Caption)), line, font,
                 Theme::color(Role::Text));
        y += Theme::lineHeight(FontRole::Caption);
    }
}

void LineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    if (!m_data.columns.isEmpty()) {
        paintGrid(painter, columnAxis());
        paintColumns(painter, columnAxis());
    }
    if (!m_data.series.isEmpty()) {
        paintGrid(painter, lineAxis());
        paintLines(painter, lineAxis());
    }
    paintTimes(painter);
    paintEvents(painter);
    paintLegend(painter);
    paintCross(painter);
    if (hasFocus())
        drawFocusRing(painter, rect());
}

void LineChart::setCross(qsizetype column)
{
    if (column == m_cross)
        return;
    m_cross = column;
    setAccessibleDescription(rowWords(column));
    update();
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF box = plot();
    const double share = (event->position().x() - box.left()) / std::max(1.0, box.width());
    const bool isInside = share >= 0 && share < 1 && m_data.size() > 0;
    setCross(isInside ? static_cast<qsizetype>(share * static_cast<double>(m_data.size())) : -1);
}

void LineChart::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
    if (m_cross >= 0)
        emit momentChosen(m_data.begin + m_cross * m_data.width, m_data.begin + (m_cross + 1) * m_data.width);
}

void LineChart::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCross(-1);
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_data.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCross(m_cross < 0 ? last : std::max<qsizetype>(0, m_cross - 1));
        break;
    case Qt::Key_Right:
        setCross(std::min(last, m_cross + 1));
        break;
    case Qt::Key_Home:
        setCross(std::min<qsizetype>(0, last));
        break;
    case Qt::Key_End:
        setCross(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cross >= 0)
            emit momentChosen(m_data.begin + m_cross * m_data.width, m_data.begin + (m_cross + 1) * m_data.width);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace widgets

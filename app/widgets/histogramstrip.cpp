// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/histogramstrip.h"

#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr double GripReach = 5;
} // namespace

HistogramStrip::HistogramStrip(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistogramStrip::setColumns(qint64 begin, qint64 width, const QList<HistogramColumn>& columns)
{
    m_begin = begin;
    m_width = std::max<qint64>(1, width);
    m_columns = columns;
    double sum = 0;
    double failed = 0;
    for (const HistogramColumn& column : columns) {
        sum += column.sum();
        failed += column.failed;
    }
    setAccessibleDescription(tr("%1 requests, %2 failed").arg(std::llround(sum)).arg(std::llround(failed)));
    update();
}

void HistogramStrip::setRange(std::optional<std::pair<qint64, qint64>> range)
{
    m_range = range;
    update();
}

QRectF HistogramStrip::plot() const
{
    return QRectF(rect()).adjusted(Theme::scaled(32), Theme::scaled(4), -Theme::scaled(10), -Theme::scaled(18));
}

double HistogramStrip::xOf(qint64 time) const
{
    const QRectF box = plot();
    const double span = static_cast<double>(m_width) * static_cast<double>(std::max<qsizetype>(1, m_columns.size()));
    return box.left() + static_cast<double>(time - m_begin) / span * box.width();
}

qint64 HistogramStrip::timeAt(double x) const
{
    const QRectF box = plot();
    const double share = std::clamp((x - box.left()) / std::max(1.0, box.width()), 0.0, 1.0);
    const double span = static_cast<double>(m_width) * static_cast<double>(m_columns.size());
    return m_begin + std::llround(share * span);
}

double HistogramStrip::highest() const
{
    double top = 0;
    for (const HistogramColumn& column : m_columns)
        top = std::max(top, column.sum());
    return roundTop(top);
}

HistogramStrip::Grip HistogramStrip::gripAt(double x) const
{
    if (!m_range)
        return Grip::None;
    const double begin = xOf(m_range->first);
    const double end = xOf(m_range->second);
    if (std::abs(x - begin) <= GripReach)
        return Grip::Begin;
    if (std::abs(x - end) <= GripReach)
        return Grip::End;
    return x > begin && x < end ? Grip::Middle : Grip::None;
}

void HistogramStrip::choose(qint64 begin, qint64 end)
{
    if (begin > end)
        std::swap(begin, end);
    m_range = {begin, end};
    update();
    emit rangeChanged(begin, end);
}

void HistogramStrip::clearRange()
{
    if (!m_range)
        return;
    m_range.reset();
    update();
    emit rangeCleared();
}

void HistogramStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_columns.isEmpty())
        return;
    m_grip = gripAt(event->position().x());
    m_pressed = timeAt(event->position().x());
    if (m_grip == Grip::None) {
        m_range = {m_pressed, m_pressed};
        m_grip = Grip::End;
        update();
    }
}

void HistogramStrip::mouseMoveEvent(QMouseEvent* event)
{
    const Grip under = gripAt(event->position().x());
    setCursor(under == Grip::Begin || under == Grip::End ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (m_grip == Grip::None || !m_range || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const qint64 now = timeAt(event->position().x());
    if (m_grip == Grip::Begin) {
        m_range->first = now;
    } else if (m_grip == Grip::End) {
        m_range->second = now;
    } else {
        m_range->first += now - m_pressed;
        m_range->second += now - m_pressed;
        m_pressed = now;
    }
    update();
}

void HistogramStrip::mouseReleaseEvent(QMouseEvent*)
{
    if (m_grip == Grip::None || !m_range)
        return;
    m_grip = Grip::None;
    // A click without a drag chooses nothing.
    if (std::abs(xOf(m_range->first) - xOf(m_range->second)) < 2)
        clearRange();
    else
        choose(m_range->first, m_range->second);
}

void HistogramStrip::mouseDoubleClickEvent(QMouseEvent*)
{
    m_grip = Grip::None;
    clearRange();
}

void HistogramStrip::keyPressEvent(QKeyEvent* event)
{
    const qint64 end = m_begin + m_width * m_columns.size();
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_range) {
        clearRange();
    } else if (isArrow && !m_columns.isEmpty()) {
        const qint64 step = event->key() == Qt::Key_Left ? -m_width : m_width;
        auto [from, to] = m_range.value_or(std::pair(end - 10 * m_width, end));
        if (!event->modifiers().testFlag(Qt::ShiftModifier))
            from += m_range ? step : 0;
        to += m_range ? step : 0;
        choose(std::clamp(from, m_begin, end), std::clamp(to, m_begin, end));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HistogramStrip::paintAxes(QPainter& painter, const QRectF& box) const
{
    const QFont caption = Theme::font(FontRole::Caption);
    const double top = highest();
    painter.setPen(Theme::color(Role::Text2));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(box.bottom() - share * box.height());
        painter.fillRect(QRectF(box.left(), y, box.width(), 1), Theme::color(Role::Border));
        painter.setPen(Theme::color(Role::Text2));
        drawNumber(painter, QRectF(0, y - 8, box.left() - Theme::scaled(6), 16), QString::number(top * share, 'g', 4),
                   caption);
    }
    const qint64 end = m_begin + m_width * m_columns.size();
    const auto times = roundTimes(m_begin, end, std::max(1, static_cast<int>(box.width() / Theme::scaled(110))));
    const qint64 step = times.size() > 1 ? times[1] - times[0] : 60'000;
    for (const qint64 time : times) {
        const QRectF place(xOf(time) - 60, box.bottom() + 2, 120, Theme::scaled(15));
        if (place.center().x() < box.left() + 20 || place.center().x() > box.right() - 20)
            continue;
        painter.setPen(Theme::color(Role::Text2));
        drawNumber(painter, place, axisTime(time, step), caption, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void HistogramStrip::paintColumns(QPainter& painter, const QRectF& box) const
{
    const double top = highest();
    const double pitch = box.width() / static_cast<double>(std::max<qsizetype>(1, m_columns.size()));
    const double gap = pitch > 4 ? 1 : 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const HistogramColumn& column = m_columns[i];
        const double left = std::round(box.left() + pitch * static_cast<double>(i));
        const double width = std::max(1.0, std::round(box.left() + pitch * static_cast<double>(i + 1)) - left - gap);
        double y = box.bottom();
        const auto stack = [&](double value, Role role) {
            if (value <= 0)
                return;
            const double height = std::max(1.0, value / top * box.height());
            y -= height;
            painter.fillRect(QRectF(left, y, width, height), Theme::color(role));
        };
        stack(column.failed, Role::DangerMark);
        stack(column.refused, Role::WarningMark);
        if (column.fine > 0) {
            stack(column.fine, Role::CalmFill);
            painter.fillRect(QRectF(left, y, width, 2), Theme::color(Role::Calm));
        }
    }
}

void HistogramStrip::paintBrush(QPainter& painter, const QRectF& box, bool isBehind) const
{
    if (!m_range)
        return;
    const double begin = std::clamp(xOf(std::min(m_range->first, m_range->second)), box.left(), box.right());
    const double end = std::clamp(xOf(std::max(m_range->first, m_range->second)), box.left(), box.right());
    if (isBehind) {
        painter.fillRect(QRectF(begin, box.top() - 2, end - begin, box.height() + 2), Theme::color(Role::Selection));
        return;
    }
    for (const double x : {begin, end}) {
        painter.fillRect(QRectF(std::round(x) - 1, box.top() - 2, 2, box.height() + 2), Theme::color(Role::Accent));
        drawPanel(painter, QRectF(std::round(x) - 4, box.center().y() - 7, 8, 14), Role::Surface, Role::Accent, 2);
    }
}

void HistogramStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    const QRectF box = plot();
    paintBrush(painter, box, true);
    paintAxes(painter, box);
    paintColumns(painter, box);
    paintBrush(painter, box, false);
    if (hasFocus())
        drawFocusRing(painter, rect());
}

} // namespace widgets

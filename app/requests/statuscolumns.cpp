// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/statuscolumns.h"

#include "app/bridge/texts.h"
#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace requests {

using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

namespace {

// 1, 2 or 5 times a power of ten, not below the value.
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

StatusColumns::StatusColumns(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusColumns::show(std::vector<traffic::Figures> steps, base::SystemTime from, std::chrono::microseconds step)
{
    m_steps = std::move(steps);
    m_from = from;
    m_step = step;
    uint64_t all = 0;
    uint64_t errors = 0;
    for (const traffic::Figures& figures : m_steps) {
        all += figures.requests;
        errors += figures.errors();
    }
    setAccessibleName(
        tr("Requests of the last 10 minutes: %1, of which %2 failed or were refused")
            .arg(bridge::number(static_cast<int64_t>(all)), bridge::number(static_cast<int64_t>(errors))));
    update();
}

QSize StatusColumns::sizeHint() const
{
    return {400, Theme::scaled(96)};
}

QRectF StatusColumns::area() const
{
    const double left = Theme::scaled(40);
    return {left, double(Theme::scaled(20)), width() - left - widgets::measure::Padding,
            height() - double(Theme::scaled(40))};
}

void StatusColumns::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    const QRectF plot = area();
    const double seconds = std::chrono::duration<double>(m_step).count();
    double most = 0;
    for (const traffic::Figures& figures : m_steps)
        most = std::max(most, static_cast<double>(figures.requests) / seconds);
    const double highest = roundUp(std::max(most, 1.0));
    widgets::drawText(painter, QRectF(widgets::measure::Padding, 0, width(), Theme::scaled(20)),
                      tr("Requests per second"), Theme::font(FontRole::Caption), Theme::color(Role::Text2));
    double right = width() - widgets::measure::Padding;
    for (const auto& [role, text] : {std::pair(Role::DangerMark, u"5xx"_s), std::pair(Role::WarningMark, u"4xx"_s),
                                     std::pair(Role::Calm, tr("others"))}) {
        const double used = QFontMetricsF(Theme::font(FontRole::Caption)).horizontalAdvance(text);
        widgets::drawText(painter, QRectF(right - used, 0, used + 2, Theme::scaled(20)), text,
                          Theme::font(FontRole::Caption), Theme::color(Role::Text2));
        painter.fillRect(QRectF(right - used - 13, Theme::scaled(20) / 2.0 - 4, 8, 8), Theme::color(role));
        right -= used + 26;
    }
    if (m_brush) {
        const auto [a, b] = std::minmax(m_brush->first, m_brush->second);
        painter.fillRect(QRectF(a, plot.top(), b - a, plot.height()), Theme::color(Role::Selection));
    }
    paintAxis(painter, plot, highest);
    paintColumns(painter, plot, highest);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), Theme::color(Role::Border));
}

void StatusColumns::paintAxis(QPainter& painter, const QRectF& plot, double highest) const
{
    const QFont font = Theme::font(FontRole::Caption);
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(plot.bottom() - plot.height() * share);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), Theme::color(Role::Border));
        painter.setPen(Theme::color(Role::Text2));
        widgets::drawNumber(painter, QRectF(0, y - 8, plot.left() - 6, 16),
                            bridge::decimal(highest * share, highest < 5 && share > 0 && share < 1 ? 1 : 0), font);
    }
    constexpr int Marks = 5;
    for (int i = 0; i < Marks && !m_steps.empty(); ++i) {
        const double x = plot.left() + plot.width() * i / (Marks - 1);
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == Marks - 1 ? Qt::AlignRight : Qt::AlignHCenter;
        const double left = i == 0 ? x : i == Marks - 1 ? x - 80 : x - 40;
        widgets::drawText(painter, QRectF(left, plot.bottom() + 2, 80, Theme::scaled(16)),
                          bridge::toQt(timeAt(x)).toString(u"HH:mm:ss"_s), font, Theme::color(Role::Text2),
                          side | Qt::AlignVCenter);
    }
}

void StatusColumns::paintColumns(QPainter& painter, const QRectF& plot, double highest) const
{
    if (m_steps.empty())
        return;
    const double seconds = std::chrono::duration<double>(m_step).count();
    const double pitch = plot.width() / static_cast<double>(m_steps.size());
    const double wide = std::max(1.0, pitch - (pitch > 4 ? 2 : 1));
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const traffic::Figures& figures = m_steps[i];
        const double x = plot.left() + pitch * static_cast<double>(i);
        double y = plot.bottom();
        const auto stack = [&](uint64_t count, Role role) {
            double tall = plot.height() * static_cast<double>(count) / seconds / highest;
            tall = count > 0 ? std::max(tall, 1.5) : 0;
            y -= tall;
            painter.fillRect(QRectF(x, y, wide, tall), Theme::color(role));
            return tall;
        };
        stack(figures.serverErrors, Role::DangerMark);
        stack(figures.clientErrors, Role::WarningMark);
        const double rest = stack(figures.requests - figures.errors(), Role::CalmFill);
        if (rest > 0)
            painter.fillRect(QRectF(x, y, wide, std::min(2.0, rest)), Theme::color(Role::Calm));
    }
}

base::SystemTime StatusColumns::timeAt(double x) const
{
    const QRectF plot = area();
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const auto length = static_cast<double>(m_step.count()) * static_cast<double>(m_steps.size());
    return m_from + std::chrono::microseconds(static_cast<int64_t>(length * share));
}

void StatusColumns::mousePressEvent(QMouseEvent* event)
{
    m_brush = {event->position().x(), event->position().x()};
}

void StatusColumns::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_brush || !(event->buttons() & Qt::LeftButton))
        return;
    m_brush->second = std::clamp(event->position().x(), area().left(), area().right());
    update();
}

void StatusColumns::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    if (m_brush && std::abs(m_brush->second - m_brush->first) > 4) {
        const auto [a, b] = std::minmax(m_brush->first, m_brush->second);
        const auto clock = [this](double x) { return bridge::toQt(timeAt(x)).toString(u"HH:mm:ss"_s); };
        emit rangeChosen(u"time:"_s + clock(a) + u".."_s + clock(b));
    }
    m_brush.reset();
    update();
}

bool StatusColumns::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_steps.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const QRectF plot = area();
    const double share = std::clamp((help->pos().x() - plot.left()) / plot.width(), 0.0, 0.9999);
    const traffic::Figures& figures = m_steps[static_cast<size_t>(share * static_cast<double>(m_steps.size()))];
    QToolTip::showText(help->globalPos(),
                       tr("%1: %n request(s), %2 refused, %3 failed", nullptr, static_cast<int>(figures.requests))
                           .arg(bridge::toQt(timeAt(help->pos().x())).toString(u"HH:mm:ss"_s))
                           .arg(figures.clientErrors)
                           .arg(figures.serverErrors),
                       this);
    return true;
}

} // namespace requests

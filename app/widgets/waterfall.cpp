// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/waterfall.h"

#include "app/widgets/histogramstrip.h"
#include "app/widgets/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double BarHeight = 11;
constexpr int Quarters = 4;

QString shownTime(double milliseconds)
{
    return QString::number(milliseconds, 'f', milliseconds < 1 ? 2 : milliseconds < 1000 ? 1 : 0);
}

} // namespace

Waterfall::Waterfall(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setPhases(const QList<Phase>& phases)
{
    m_phases = phases;
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

void Waterfall::setHasAxis(bool has)
{
    m_hasAxis = has;
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {Theme::scaled(340), static_cast<int>(m_phases.size()) * rowHeight() + (m_hasAxis ? Theme::scaled(18) : 0)};
}

double Waterfall::range() const
{
    double end = 0;
    for (const Phase& phase : m_phases)
        end = std::max(end, phase.begin + phase.took);
    return end <= 0 ? 1 : roundTop(end);
}

QString Waterfall::asText() const
{
    QStringList lines;
    for (const Phase& phase : m_phases) {
        const QString time = phase.isSkipped ? tr("skipped") : QString(shownTime(phase.took) % u" ms"_s);
        lines.append(phase.name % u": "_s % time % (phase.note.isEmpty() ? QString() : QString(u", "_s % phase.note)));
    }
    return lines.join(u'\n');
}

void Waterfall::paintNote(QPainter& painter, const Phase& phase, const QRectF& bar, const QRectF& plot) const
{
    const QFont font = Theme::font(FontRole::Caption);
    const double width = QFontMetricsF(font).horizontalAdvance(phase.note);
    const double gap = Theme::scaled(6);
    if (bar.width() > width + 2 * gap && phase.role == Role::Series1) {
        drawText(painter, bar.adjusted(gap, 0, 0, 0), phase.note, font, Theme::color(Role::Surface));
        return;
    }
    QRectF place(bar.right() + gap, bar.top(), plot.right() - bar.right() - gap, bar.height());
    if (place.width() < width && bar.left() - plot.left() > place.width())
        place = QRectF(plot.left(), bar.top(), bar.left() - gap - plot.left(), bar.height());
    const bool isBefore = place.left() < bar.left();
    drawText(painter, place, phase.note, font, Theme::color(Role::Text2),
             (isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void Waterfall::paintRow(QPainter& painter, const Phase& phase, const QRectF& row, const QRectF& plot) const
{
    drawText(painter, QRectF(row.left(), row.top(), plot.left() - row.left() - Theme::scaled(8), row.height()),
             phase.name, Theme::font(FontRole::Small), Theme::color(phase.isSkipped ? Role::Text2 : Role::Text));
    const double scale = plot.width() / range();
    const double height = Theme::scaled(static_cast<int>(BarHeight));
    const double left = std::min(plot.left() + phase.begin * scale, plot.right() - 2);
    QRectF bar(left, std::round(row.center().y() - height / 2), 0, height);
    if (!phase.isSkipped) {
        bar.setWidth(std::max(2.0, phase.took * scale));
        painter.fillRect(bar, Theme::color(phase.role));
    }
    if (!phase.note.isEmpty())
        paintNote(painter, phase, bar, plot);
    painter.setPen(Theme::color(phase.isSkipped ? Role::Text2 : Role::Text));
    drawNumber(painter, QRectF(plot.right(), row.top(), row.right() - plot.right(), row.height()),
               shownTime(phase.took), Theme::font(FontRole::Data));
}

void Waterfall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double names = 0;
    const QFontMetricsF metrics(Theme::font(FontRole::Small));
    for (const Phase& phase : m_phases)
        names = std::max(names, metrics.horizontalAdvance(phase.name));
    names = std::min(names, width() * 0.36);
    const double rows = static_cast<double>(m_phases.size()) * rowHeight();
    const QRectF plot(names + Theme::scaled(14), 0, width() - names - Theme::scaled(14 + 52), rows);
    for (int quarter = 0; quarter <= Quarters && m_hasAxis; ++quarter) {
        const double x = std::round(plot.left() + plot.width() * quarter / Quarters);
        painter.fillRect(QRectF(x, 0, 1, rows), Theme::color(Role::Border));
        const QString text =
            QString::number(range() * quarter / Quarters, 'g', 4) % (quarter == Quarters ? u" ms"_s : u""_s);
        painter.setPen(Theme::color(Role::Text2));
        drawNumber(painter, QRectF(x - 40, rows, 80, Theme::scaled(18)), text, Theme::font(FontRole::Caption),
                   Qt::AlignCenter);
    }
    for (qsizetype i = 0; i < m_phases.size(); ++i)
        paintRow(painter, m_phases[i], QRectF(0, static_cast<double>(i) * rowHeight(), width(), rowHeight()), plot);
}

} // namespace widgets

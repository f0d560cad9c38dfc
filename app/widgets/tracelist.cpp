// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tracelist.h"

#include "app/widgets/paint.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int ScopeWidth = 66;
constexpr int AxisWidth = 70;
constexpr int TimeWidth = 52;

std::pair<Role, Role> scopeRoles(const QString& scope) // text, tint
{
    if (scope == u"product"_s)
        return {Role::ProductText, Role::ProductTint};
    if (scope == u"api"_s)
        return {Role::ApiText, Role::ApiTint};
    if (scope == u"operation"_s)
        return {Role::OperationText, Role::OperationTint};
    return {Role::GlobalText, Role::GlobalTint};
}

} // namespace

TraceList::TraceList(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Policy trace"));
    viewport()->setMouseTracking(true);
}

void TraceList::setSteps(const QList<TraceStep>& steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_current = -1;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state)
            m_current = i; // what ended it is what one came to see
    }
    layOut();
    setCurrent(m_current);
}

void TraceList::setCurrent(int step)
{
    m_current = step >= 0 && step < m_steps.size() ? step : -1;
    layOut();
    for (const Line& line : m_lines) {
        if (line.step != m_current || m_current < 0)
            continue;
        QScrollBar* bar = verticalScrollBar();
        if (line.top < bar->value())
            bar->setValue(line.top);
        else if (line.top + line.height > bar->value() + viewport()->height())
            bar->setValue(line.top + line.height - viewport()->height());
    }
    const TraceStep* shown = m_current < 0 ? nullptr : &m_steps[m_current];
    setAccessibleDescription(
        shown ? QStringList{shown->section, shown->scope, shown->name, shown->text, shown->place}.join(u' ').trimmed()
              : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit currentChanged(m_current);
}

Target TraceList::currentTarget() const
{
    return m_current < 0 ? Target() : m_steps[m_current].target;
}

void TraceList::openCurrent()
{
    if (const Target target = currentTarget(); !target.isEmpty())
        emit targetChosen(target);
}

// The place is the last line of the selected step.
QRect TraceList::linkBox() const
{
    const auto line = std::ranges::find(m_lines, m_current, &Line::step);
    if (currentTarget().isEmpty() || line == m_lines.end())
        return {};
    const int row = Theme::treeRowHeight();
    const QFontMetrics metrics(Theme::font(FontRole::Data));
    const int room = viewport()->width() - 2 * measure::Padding;
    return {measure::Padding, line->top + line->height - row - verticalScrollBar()->value(),
            std::min(room, metrics.horizontalAdvance(m_steps[m_current].place)), row};
}

// The lines below a selected step.
QStringList TraceList::changesOf(const TraceStep& step) const
{
    QStringList out;
    if (!step.before.isEmpty())
        out.append(u"− "_s + step.before);
    if (!step.after.isEmpty())
        out.append(u"+ "_s + step.after);
    if (!step.place.isEmpty())
        out.append(step.place);
    return out;
}

void TraceList::layOut()
{
    m_lines.clear();
    const int row = Theme::treeRowHeight();
    int y = 0;
    QString section;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].section != section) {
            section = m_steps[i].section;
            m_lines.append({-1, y, row, section});
            y += row;
        }
        const int height = row + (i == m_current ? static_cast<int>(changesOf(m_steps[i]).size()) * row : 0);
        m_lines.append({i, y, height, {}});
        y += height;
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(row);
    viewport()->update();
}

void TraceList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::color(Role::Surface));
    for (const Line& line : m_lines) {
        const QRect box(0, line.top - verticalScrollBar()->value(), viewport()->width(), line.height);
        if (!box.intersects(viewport()->rect()))
            continue;
        if (line.step >= 0) {
            paintStep(painter, box, line.step);
            continue;
        }
        painter.fillRect(box, Theme::color(Role::Window));
        drawText(painter, box.adjusted(measure::Padding, 0, 0, 0), line.heading, Theme::font(FontRole::Caption),
                 Theme::color(Role::Text2));
    }
    if (hasFocus())
        drawFocusRing(painter, viewport()->rect().adjusted(1, 1, -1, -1), 0);
}

void TraceList::paintStep(QPainter& painter, const QRect& box, int number) const
{
    const TraceStep& step = m_steps[number];
    const QRect row(box.left(), box.top(), box.width(), Theme::treeRowHeight());
    if (step.state)
        painter.fillRect(row, Theme::color(tintRole(*step.state)));
    else if (number == m_current)
        painter.fillRect(row, Theme::color(Role::Selection));
    double x = measure::Padding;
    if (!step.scope.isEmpty()) {
        const auto [ink, tint] = scopeRoles(step.scope);
        const QRectF badge(x, row.top() + 2, Theme::scaled(ScopeWidth - 6), row.height() - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(tint));
        painter.drawRoundedRect(badge, measure::ChipRadius, measure::ChipRadius);
        drawText(painter, badge, step.scope, Theme::font(FontRole::Caption), Theme::color(ink), Qt::AlignCenter);
    }
    x += Theme::scaled(ScopeWidth);
    const double right = row.right() - measure::Padding;
    painter.setPen(Theme::color(Role::Text));
    drawNumber(painter, QRectF(right - Theme::scaled(TimeWidth), row.top(), Theme::scaled(TimeWidth), row.height()),
               step.time, Theme::font(FontRole::Data));
    double end = right - Theme::scaled(TimeWidth) - 8;
    if (row.width() > Theme::scaled(420)) { // the axis gives way first
        const double begin = end - Theme::scaled(AxisWidth);
        painter.fillRect(QRectF(begin, row.center().y(), Theme::scaled(AxisWidth), 1), Theme::color(Role::Border));
        painter.fillRect(QRectF(begin + step.position * (Theme::scaled(AxisWidth) - 3), row.center().y() - 5, 3, 11),
                         Theme::color(Role::Series2));
        end = begin - 8;
    }
    const double nameWidth = std::min(Theme::scaled(150) * 1.0, (end - x) * 0.45);
    drawText(painter, QRectF(x, row.top(), nameWidth, row.height()), step.name, Theme::font(FontRole::Data),
             Theme::color(Role::Text));
    drawText(painter, QRectF(x + nameWidth + 8, row.top(), end - x - nameWidth - 8, row.height()), step.text,
             Theme::font(FontRole::Small), Theme::color(step.state ? textRole(*step.state) : Role::Text2));
    if (number == m_current)
        paintChanges(painter, box.adjusted(0, row.height(), 0, 0), step);
}

void TraceList::paintChanges(QPainter& painter, const QRect& box, const TraceStep& step) const
{
    int y = box.top();
    const QStringList lines = changesOf(step);
    for (const QString& line : lines) {
        const QRect row(box.left(), y, box.width(), Theme::treeRowHeight());
        const bool isRemoved = line.startsWith(u'−');
        const bool isAdded = line.startsWith(u'+');
        const bool isLink = !step.target.isEmpty() && &line == &lines.back();
        const Role ground = isRemoved ? Role::DangerTint : isAdded ? Role::SuccessTint : Role::Sunken;
        const Role ink = isLink ? Role::Link : isRemoved || isAdded ? Role::Text : Role::Text2;
        painter.fillRect(row, Theme::color(ground));
        drawText(painter, row.adjusted(measure::Padding, 0, -measure::Padding, 0), line, Theme::font(FontRole::Data),
                 Theme::color(ink));
        y += row.height();
    }
}

void TraceList::resizeEvent(QResizeEvent* /*event*/)
{
    layOut();
}

void TraceList::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

int TraceList::stepAt(const QPointF& position) const
{
    const int y = static_cast<int>(position.y()) + verticalScrollBar()->value();
    for (const Line& line : m_lines) {
        if (line.step >= 0 && y >= line.top && y < line.top + line.height)
            return line.step;
    }
    return -1;
}

bool TraceList::isOnLink(const QMouseEvent& event) const
{
    return linkBox().contains(event.position().toPoint());
}

void TraceList::mousePressEvent(QMouseEvent* event)
{
    m_isLinkPressed = event->button() == Qt::LeftButton && isOnLink(*event);
    if (const int step = stepAt(event->position()); step >= 0 && !m_isLinkPressed)
        setCurrent(step);
}

void TraceList::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(isOnLink(*event) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

// Only what was pressed as a link: selecting a step may bring its place under the pointer.
void TraceList::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isLinkPressed, false) && event->button() == Qt::LeftButton && isOnLink(*event))
        openCurrent();
}

void TraceList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && stepAt(event->position()) == m_current && !isOnLink(*event))
        openCurrent();
}

void TraceList::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_J)
        setCurrent(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_K)
        setCurrent(std::max(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentTarget().isEmpty())
        openCurrent();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segmented.h"

#include "app/widgets/icons.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

using namespace Qt::StringLiterals;

Segmented::Segmented(const QString& accessibleName, const QList<Part>& parts, QWidget* parent)
    : QWidget(parent)
    , m_name(accessibleName)
    , m_parts(parts)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void Segmented::setCurrent(int number)
{
    m_current = std::clamp(number, 0, static_cast<int>(m_parts.size()) - 1);
    setAccessibleName(m_name % u": "_s % m_parts[m_current].text);
    update();
}

int Segmented::widthOf(const Part& part) const
{
    // At the weight of the current part, so that nothing jumps when it changes.
    const int text = QFontMetrics(Theme::font(FontRole::Strong)).horizontalAdvance(part.text);
    return text + Theme::scaled(22) + (part.icon.isEmpty() ? 0 : Theme::scaled(20));
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (const Part& part : m_parts)
        width += widthOf(part);
    return {width, Theme::controlHeight()};
}

void Segmented::paintPart(QPainter& painter, const QRect& box, int number) const
{
    const bool isCurrent = number == m_current;
    const Part& part = m_parts[number];
    if (isCurrent)
        painter.fillRect(box.adjusted(1, 1, -1, -1), Theme::color(Role::Selection));
    if (number > 0)
        painter.fillRect(QRect(box.left(), box.top() + 1, 1, box.height() - 2), Theme::color(Role::Control));
    const QFont font = Theme::font(isCurrent ? FontRole::Strong : FontRole::Body);
    const QColor color = Theme::color(isEnabled() ? Role::Text : Role::Disabled);
    double content = QFontMetricsF(font).horizontalAdvance(part.text);
    const int side = Theme::scaled(14);
    if (!part.icon.isEmpty())
        content += side + Theme::scaled(6);
    double x = box.center().x() - content / 2;
    if (!part.icon.isEmpty()) {
        drawIcon(painter, QRect(qRound(x), box.center().y() - side / 2, side, side), part.icon, color);
        x += side + Theme::scaled(6);
    }
    drawText(painter, QRectF(x, box.top(), box.right() - x, box.height()), part.text, font, color);
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, rect(), Role::Surface, Role::Control);
    int x = 0;
    for (int number = 0; number < m_parts.size(); ++number) {
        const int width = widthOf(m_parts[number]);
        paintPart(painter, QRect(x, 0, width, height()), number);
        x += width;
    }
    if (hasFocus())
        drawFocusRing(painter, rect());
}

void Segmented::choose(int number)
{
    if (number < 0 || number >= m_parts.size() || number == m_current)
        return;
    setCurrent(number);
    emit currentChanged(number);
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    int x = 0;
    for (int number = 0; number < m_parts.size(); ++number) {
        x += widthOf(m_parts[number]);
        if (event->position().x() < x) {
            choose(number);
            return;
        }
    }
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        choose(m_current + 1);
    else if (event->key() == Qt::Key_Space)
        choose((m_current + 1) % static_cast<int>(m_parts.size()));
    else
        QWidget::keyPressEvent(event);
}

} // namespace widgets

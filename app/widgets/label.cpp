// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/label.h"

#include "app/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

Label::Label(const QString& text, FontRole font, Role color, QWidget* parent)
    : QLabel(text, parent)
    , m_font(font)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    applyRoles();
}

void Label::applyRoles()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    setFont(Theme::font(m_font));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(Role::Disabled));
    setPalette(colors);
    m_isApplying = false;
}

void Label::setRole(Role color)
{
    m_color = color;
    applyRoles();
}

void Label::setFontRole(FontRole font)
{
    m_font = font;
    applyRoles();
}

void Label::makeSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void Label::setElides(bool elides)
{
    m_elides = elides;
    setSizePolicy(elides ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    update();
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!m_elides || QFontMetricsF(font()).horizontalAdvance(text()) <= width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawText(painter, rect(), text(), font(), Theme::color(isEnabled() ? m_color : Role::Disabled));
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange)
        applyRoles();
}

LinkLabel::LinkLabel(const QString& text, QWidget* parent, FontRole font)
    : Label(text, font, Role::Link, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit clicked();
    else
        Label::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent* event)
{
    Label::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        drawFocusRing(painter, rect());
    }
}

} // namespace widgets

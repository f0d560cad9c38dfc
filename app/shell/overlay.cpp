// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overlay.h"

#include "app/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace shell {

Overlay::Overlay(QWidget* window)
    : QWidget(window)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
}

void Overlay::openIn(const QRect& place)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    setGeometry(place.intersected(parentWidget()->rect().adjusted(4, 4, -4, -4)));
    show();
    raise();
    qApp->installEventFilter(this);
}

void Overlay::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadKeyboard = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_before && (hadKeyboard || !QApplication::focusWidget()))
        m_before->setFocus(Qt::PopupFocusReason);
    emit dismissed();
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isElsewhere = widget && widget->window() == window() && widget != this && !isAncestorOf(widget);
    if (isElsewhere && event->type() == QEvent::MouseButtonPress)
        dismiss();
    return false;
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::Theme::color(widgets::Role::Raised));
    painter.setPen(widgets::Theme::color(widgets::Role::Control));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace shell

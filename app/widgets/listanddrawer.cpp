// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/detailsdrawer.h"

#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace widgets {

namespace {
constexpr int GripWidth = 6;
constexpr int NarrowWindow = 1024;
constexpr int MiddleWindow = 1200;
constexpr int WideWindow = 1680;
constexpr int WidestWindow = 2560;
} // namespace

ListAndDrawer::ListAndDrawer(QWidget* list, DetailsDrawer* drawer, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_drawer(drawer)
    , m_grip(new QWidget(this))
{
    m_list->setParent(this);
    m_drawer->setParent(this);
    m_drawer->hide();
    m_grip->setCursor(Qt::SplitHCursor);
    m_grip->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_grip->hide();
    connect(m_drawer, &DetailsDrawer::closed, this, &ListAndDrawer::closeDrawer);
}

bool ListAndDrawer::isNarrow() const
{
    return window()->width() < NarrowWindow;
}

int ListAndDrawer::usualWidth() const
{
    const int room = window()->width();
    if (room < MiddleWindow)
        return 320;
    if (room < WideWindow)
        return DetailsDrawer::Usual;
    return room < WidestWindow ? 440 : DetailsDrawer::Most;
}

void ListAndDrawer::place()
{
    const bool replaces = m_isOpen && isNarrow();
    m_list->setVisible(!replaces);
    m_drawer->setVisible(m_isOpen);
    m_grip->setVisible(m_isOpen && !replaces);
    if (!m_isOpen) {
        m_list->setGeometry(rect());
        return;
    }
    const int wanted = m_width > 0 ? m_width : usualWidth();
    const int width = replaces ? this->width() : std::clamp(wanted, DetailsDrawer::Least, DetailsDrawer::Most);
    const QRect drawer =
        QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - width, 0, width, height()));
    m_drawer->setGeometry(drawer);
    m_list->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, this->width() - width, height())));
    const int edge = isRightToLeft() ? drawer.right() : drawer.left();
    m_grip->setGeometry(edge - GripWidth / 2, 0, GripWidth, height());
    m_grip->raise();
}

void ListAndDrawer::openDrawer()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    place();
    if (isNarrow())
        m_drawer->setFocus();
}

void ListAndDrawer::closeDrawer()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    place();
    m_list->setFocus(Qt::OtherFocusReason);
    emit drawerClosed();
}

void ListAndDrawer::setDrawerWidth(int width)
{
    m_width = width;
    place();
}

void ListAndDrawer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

// The grip is a child without handlers of its own: its presses arrive here.
void ListAndDrawer::mousePressEvent(QMouseEvent* event)
{
    m_isDragging = m_grip->isVisible() && m_grip->geometry().contains(event->position().toPoint());
}

void ListAndDrawer::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragging)
        return;
    const int x = event->position().toPoint().x();
    setDrawerWidth(std::clamp(isRightToLeft() ? x : width() - x, DetailsDrawer::Least, DetailsDrawer::Most));
}

void ListAndDrawer::mouseReleaseEvent(QMouseEvent*)
{
    if (m_isDragging)
        emit drawerWidthChanged(m_width);
    m_isDragging = false;
}

} // namespace widgets

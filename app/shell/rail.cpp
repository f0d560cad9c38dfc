// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/rail.h"

#include "app/widgets/icons.h"
#include "app/widgets/label.h"
#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Role;
using widgets::Theme;

RailItem::RailItem(QString id, const QString& name, QString iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(std::move(id))
    , m_icon(std::move(iconName))
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setBadge(const widgets::Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.words.isEmpty() ? text() : QString(text() % u", "_s % badge.words));
    setNarrow(m_isNarrow);
    update();
}

void RailItem::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setToolTip(narrow ? accessibleName() : m_badge.words);
    updateGeometry();
}

QSize RailItem::sizeHint() const
{
    const int height = m_isNarrow ? 34 : 28;
    return {Theme::scaled(m_isNarrow ? Rail::Narrow : Rail::Wide), Theme::scaled(height)};
}

// At the right; returns what is left of the box.
QRectF RailItem::paintBadge(QPainter& painter, QRectF box) const
{
    if (!m_badge.text.isEmpty()) {
        const QFont font = Theme::font(FontRole::Small);
        painter.setPen(Theme::color(m_badge.state ? widgets::textRole(*m_badge.state) : Role::Text2));
        widgets::drawNumber(painter, box, m_badge.text, font);
        box.setRight(box.right() - widgets::numberWidth(m_badge.text, font) - Theme::scaled(4));
    }
    if (m_badge.state) {
        const QRectF mark(box.right() - widgets::stateSide(), box.top(), widgets::stateSide(), box.height());
        widgets::drawState(painter, mark, *m_badge.state);
        box.setRight(mark.left() - Theme::scaled(2));
    }
    return box;
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF inside = QRectF(rect()).adjusted(Theme::scaled(8), 0, -Theme::scaled(8), 0);
    if (isChecked() || underMouse())
        widgets::drawPanel(painter, inside, isChecked() ? Role::Selection : Role::Hover,
                           isChecked() ? Role::Selection : Role::Hover);
    if (isChecked())
        painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 2, 3, height() - 4), Theme::color(Role::Accent));
    const int side = Theme::scaled(m_isNarrow ? 20 : 16);
    const int x = m_isNarrow ? (width() - side) / 2 : Theme::scaled(16);
    widgets::drawIcon(painter, QRect(x, (height() - side) / 2, side, side), m_icon,
                      Theme::color(isChecked() ? Role::Accent : Role::Text2));
    if (m_isNarrow) {
        if (m_badge.state)
            widgets::drawState(painter, QRectF(x + side - 4, 3, widgets::stateSide(), widgets::stateSide()),
                               *m_badge.state);
    } else {
        const QRectF box = paintBadge(painter, inside.adjusted(Theme::scaled(28), 0, -Theme::scaled(4), 0));
        widgets::drawText(painter, box, text(), Theme::font(isChecked() ? FontRole::Strong : FontRole::Body),
                          Theme::color(Role::Text));
    }
    if (hasFocus())
        widgets::drawFocusRing(painter, inside);
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        emit arrowPressed(1);
        break;
    case Qt::Key_Up:
        emit arrowPressed(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Navigation"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, widgets::measure::Space, 1, widgets::measure::Space);
    m_layout->setSpacing(0);
    applyWidth();
}

void Rail::addGroup(const QString& name)
{
    auto* label = new widgets::Label(name, FontRole::Caption, Role::Text2, this);
    label->setContentsMargins(Theme::scaled(16), Theme::scaled(8), 0, Theme::scaled(3));
    m_headings.append(label);
    m_layout->addWidget(label);
}

RailItem* Rail::addPage(const QString& id, const QString& name, const QString& iconName)
{
    auto* item = new RailItem(id, name, iconName, this);
    m_items.append(item);
    m_layout->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
    connect(item, &RailItem::arrowPressed, this, [this, item](int step) { moveFocus(item, step); });
    return item;
}

void Rail::addFoot()
{
    m_layout->addStretch(1);
}

void Rail::moveFocus(const RailItem* from, int step)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i] == from && i + step >= 0 && i + step < m_items.size()) {
            m_items[i + step]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Rail::setCurrent(const QString& id)
{
    for (RailItem* item : m_items) {
        if (item->id() == id)
            item->setChecked(true);
    }
}

void Rail::setBadge(const QString& id, const widgets::Badge& badge)
{
    for (RailItem* item : m_items) {
        if (item->id() == id)
            item->setBadge(badge);
    }
}

void Rail::focusCurrent()
{
    for (RailItem* item : m_items) {
        if (item->isChecked())
            item->setFocus(Qt::ShortcutFocusReason);
    }
}

void Rail::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    for (RailItem* item : m_items)
        item->setNarrow(narrow);
    for (QWidget* heading : m_headings) {
        // Narrow: only the gap between groups stays.
        heading->setFixedHeight(narrow ? Theme::scaled(10) : heading->sizeHint().height());
        static_cast<widgets::Label*>(heading)->setRole(narrow ? Role::Window : Role::Text2);
    }
    applyWidth();
}

void Rail::applyWidth()
{
    setFixedWidth(Theme::scaled(m_isNarrow ? Narrow : Wide));
}

void Rail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setNarrow(m_isNarrow);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), Theme::color(Role::Border));
}

} // namespace shell

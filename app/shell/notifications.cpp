// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notifications.h"

#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shell {

using namespace Qt::StringLiterals;
using widgets::FontRole;
using widgets::Label;
using widgets::Role;
using widgets::Theme;

void Notifications::add(widgets::Notice notice)
{
    if (!notice.time.isValid())
        notice.time = QDateTime::currentDateTime();
    m_all.prepend(std::move(notice));
    if (m_all.size() > Most)
        m_all.removeLast();
    ++m_unread;
    emit changed();
}

void Notifications::markRead()
{
    m_unread = 0;
    emit changed();
}

void Notifications::clear()
{
    m_all.clear();
    markRead();
}

NotificationPanel::NotificationPanel(Notifications& notifications, QWidget* window)
    : Overlay(window)
    , m_notifications(notifications)
{
    setAccessibleName(tr("Notifications"));
    auto* title = new Label(tr("Notifications"), FontRole::Strong, Role::Text, this);
    auto* clear = new widgets::Button(tr("Clear"), this, {}, widgets::Button::Kind::Quiet);
    connect(clear, &QAbstractButton::clicked, &m_notifications, &Notifications::clear);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(widgets::measure::Padding, 4, 4, 4);
    head->addWidget(title, 1);
    head->addWidget(clear);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_area);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    connect(&m_notifications, &Notifications::changed, this, [this] {
        if (isVisible())
            refill();
    });
}

QWidget* NotificationPanel::makeRow(const widgets::Notice& notice)
{
    auto* row = new QWidget;
    auto* chip = new widgets::StatusChip(notice.state, notice.time.toString(u"HH:mm:ss"_s), row);
    auto* headline = new Label(notice.headline, FontRole::Strong, Role::Text, row);
    headline->setWordWrap(true);
    headline->makeSelectable();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(headline);
    for (const QString& text : {notice.body, notice.origin}) {
        if (text.isEmpty())
            continue;
        auto* label = new Label(text, FontRole::Small, Role::Text2, row);
        label->setWordWrap(true);
        label->makeSelectable();
        texts->addWidget(label);
    }
    if (!notice.target.isEmpty()) {
        auto* link = new widgets::LinkLabel(tr("Show"), row, FontRole::Small);
        connect(link, &widgets::LinkLabel::clicked, this, [this, target = notice.target] {
            dismiss();
            emit targetChosen(target);
        });
        texts->addWidget(link);
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(widgets::measure::Padding, 6, widgets::measure::Padding, 6);
    layout->setSpacing(widgets::measure::Space);
    layout->addWidget(chip, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return row;
}

void NotificationPanel::refill()
{
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const widgets::Notice& notice : m_notifications.all())
        layout->addWidget(makeRow(notice));
    if (m_notifications.all().isEmpty()) {
        auto* nothing = new Label(tr("Nothing has happened yet."), FontRole::Body, Role::Text2, list);
        nothing->setContentsMargins(widgets::measure::Padding, 8, 8, 8);
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
    m_area->setWidget(list); // deletes the one before
    list->setAutoFillBackground(false);
}

void NotificationPanel::open(const QRect& below)
{
    refill();
    const int width = Theme::scaled(400);
    openIn(QRect(below.right() - width, below.bottom() + 4, width, Theme::scaled(380)));
    m_area->setFocus(Qt::PopupFocusReason);
    m_notifications.markRead();
}

} // namespace shell

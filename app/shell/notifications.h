// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one history of what happened. Pages raise notices, the bell shows how many are unread, the panel lists them.

#include "app/shell/overlay.h"
#include "app/widgets/notice.h"

#include <QList>
#include <QObject>

class QScrollArea;

namespace shell {

class Notifications final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(widgets::Notice notice);
    void markRead();
    void clear();
    [[nodiscard]] const QList<widgets::Notice>& all() const { return m_all; } // the newest first
    [[nodiscard]] int unread() const { return m_unread; }

    static constexpr qsizetype Most = 200;

signals:
    void changed();

private:
    QList<widgets::Notice> m_all;
    int m_unread = 0;
};

class NotificationPanel final : public Overlay
{
    Q_OBJECT
public:
    NotificationPanel(Notifications& notifications, QWidget* window);

    void open(const QRect& below); // the bell, in the window's coordinates

signals:
    void targetChosen(const widgets::Target& target);

private:
    void refill();
    QWidget* makeRow(const widgets::Notice& notice);

    Notifications& m_notifications;
    QScrollArea* m_area = nullptr;
};

} // namespace shell

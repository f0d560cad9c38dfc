// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One notice over the whole width of a pane: what happened, why and what next, where it comes from, what to do about
// it.

#include "app/widgets/notice.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace widgets {

class Label;
class LinkLabel;

struct NoticeAction
{
    QString text;
    std::function<void()> run;
};

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr); // hidden until it has something to say

    void say(const Notice& notice, const QList<NoticeAction>& actions = {}, bool closes = true);
    void clear();
    [[nodiscard]] const Notice& notice() const { return m_notice; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void placeWidgets();
    void showActions(const QList<NoticeAction>& actions);
    LinkLabel* addLink(const QString& text);

    Notice m_notice;
    Label* m_headline = nullptr;
    Label* m_body = nullptr;
    Label* m_origin = nullptr;
    Label* m_raw = nullptr;
    QHBoxLayout* m_links = nullptr;
    QWidget* m_close = nullptr;
};

// Everything a person may paste into a report: headline, body, origin, raw cause.
[[nodiscard]] QString diagnostics(const Notice& notice);

} // namespace widgets

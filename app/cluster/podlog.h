// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The log of a Pod's container as it is written: its last lines, then what comes. What arrives on the HTTP client's
// thread is gathered and shown in batches; only the newest lines are held.

#include "app/bridge/mailbox.h"
#include "core/kube/client.h"
#include "core/kube/values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace widgets {
class Button;
class CodeView;
class Label;
class MessageBar;
} // namespace widgets

namespace cluster {

// Whole lines without colours and other terminal commands; a very long line is cut.
[[nodiscard]] QString logLines(std::string_view text);

class PodLog final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int TailLines = 500;
    static constexpr int MostLines = 10'000;

    explicit PodLog(QWidget* parent = nullptr);
    ~PodLog() override;

    void setCluster(const kube::Client* client); // null: there is none, and what runs ends
    // Another Pod ends what runs. News of the same Pod change nothing but the choices.
    void setPod(const kube::Pod* pod);
    void start(); // from the beginning
    void startOnce(); // unless it runs or was read already
    void stop();
    [[nodiscard]] bool isReading() const { return m_feed != nullptr; }

private:
    class Feed; // what the I/O thread writes into

    void placeWidgets();
    void showContainers(const kube::Pod& pod);
    void take(const std::shared_ptr<Feed>& feed);
    void finish(const std::shared_ptr<Feed>& feed, const kube::Answer<void>& answer);
    void append(std::string text);
    void showState(const QString& words);
    [[nodiscard]] kube::LogOptions options() const;

    bridge::Mailbox m_mailbox;
    const kube::Client* m_client = nullptr;
    std::string m_nameSpace;
    std::string m_pod;
    std::string m_uid;
    kube::Call m_call;
    std::shared_ptr<Feed> m_feed; // of the call that runs
    std::string m_rest; // a line that has no end yet
    bool m_hasRead = false;

    QComboBox* m_container = nullptr;
    QCheckBox* m_follow = nullptr;
    QCheckBox* m_previous = nullptr;
    widgets::Button* m_toggle = nullptr;
    widgets::Label* m_state = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    widgets::CodeView* m_view = nullptr;
};

} // namespace cluster

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Tester page: a call to the local gateway with a subscription's key, its answer, times and policy trace.

#include "app/bridge/latesttask.h"
#include "app/bridge/mailbox.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

class QGridLayout;
class QLineEdit;
class QSplitter;
class QTabBar;

namespace widgets {
class Button;
class MessageBar;
class MethodBadge;
} // namespace widgets

namespace tester {

class CallForm;
class CallerBox;
class OperationList;
class ResponsePane;

class TesterPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit TesterPage(QWidget* parent = nullptr);
    ~TesterPage() override;
    Q_DISABLE_COPY_MOVE(TesterPage)

    void setWorkspace(workspace::Workspace* workspace);
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    void openTarget(const widgets::Target& target) override;
    [[nodiscard]] widgets::Target currentTarget() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override;

    void send();
    [[nodiscard]] bool isSending() const { return m_isSending; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Answer = base::Result<net::ClientResponse>;

    QWidget* makeCallRow();
    void placeCall(bool isNarrow);
    void applyRoom();
    void connectParts();
    void showOperation();
    void showRequest();
    void finish(uint64_t number, const Answer& answer);
    void fetchTrace(const std::string& id);
    void setSending(bool sending);
    void cancelCall();
    void copyAsCurl();
    [[nodiscard]] base::Result<net::ClientRequest> request(bool withKey) const;
    [[nodiscard]] const catalog::Api* api() const;

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    bridge::Mailbox m_mailbox;
    bridge::LatestTask<std::optional<gateway::RequestTrace>> m_tracing;
    net::HttpClient::Call m_call;
    uint64_t m_number = 0; // of the newest call: an older answer counts no more
    bool m_isSending = false;
    bool m_isNarrow = false;
    widgets::Target m_pending; // asked for before the catalog was there

    OperationList* m_operations = nullptr;
    QGridLayout* m_callRow = nullptr;
    widgets::MethodBadge* m_method = nullptr;
    QLineEdit* m_url = nullptr;
    CallerBox* m_caller = nullptr;
    widgets::Button* m_curl = nullptr;
    widgets::Button* m_send = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    QTabBar* m_partTabs = nullptr;
    QSplitter* m_parts = nullptr;
    CallForm* m_form = nullptr;
    ResponsePane* m_response = nullptr;
};

} // namespace tester

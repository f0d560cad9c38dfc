// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Local gateway page: start and stop, what it serves, what it holds now, its listeners, certificates and backends,
// and problems of the catalog with their places.

#include "app/bridge/latesttask.h"
#include "app/localgateway/gatewaytables.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QTimer>

class QFormLayout;

namespace widgets {
class Button;
class Label;
class MessageBar;
class StatusChip;
} // namespace widgets

namespace localgateway {

class LocalGatewayPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit LocalGatewayPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override { return m_snapshot && (m_details || !isServing()); }
    [[nodiscard]] GatewayTables* tables() const { return m_tables; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // What is asked for every second.
    struct Now
    {
        std::optional<workspace::GatewayDetails> details; // nothing: it does not run
        double requestsPerSecond = 0;
        base::SystemTime time;
    };
    using Work = base::Result<void> (*)(workspace::Workspace&);

    QWidget* makeHeader();
    void showState();
    void showFacts();
    void showProblems();
    void lookNow();
    void showNow(const Now& now);
    void forgetNow();
    [[nodiscard]] static Now look(const workspace::Workspace& workspace, const traffic::Store::View& requests);
    void addFact(const QString& name, widgets::Label* value);
    [[nodiscard]] widgets::Label* makeFact(const QString& value, bool isData = false) const;
    void run(Work work, const QString& failure);
    void startOrStop();
    void readAgain();
    [[nodiscard]] bool isServing() const;

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    bridge::LatestTask<base::Result<void>> m_work;
    bool m_isWorking = false;
    bridge::LatestTask<Now> m_looking;
    bool m_isLooking = false;
    QTimer m_second;
    std::optional<workspace::GatewayDetails> m_details;
    widgets::StatusChip* m_state = nullptr;
    widgets::Button* m_toggle = nullptr;
    widgets::Button* m_reload = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    QWidget* m_factsHolder = nullptr;
    QFormLayout* m_facts = nullptr;
    widgets::Label* m_rate = nullptr; // the last three while it runs
    widgets::Label* m_connections = nullptr;
    widgets::Label* m_dropped = nullptr;
    GatewayTables* m_tables = nullptr;
};

} // namespace localgateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Local gateway page: where it listens, start and stop, what it serves, problems of the catalog with their places.

#include "app/bridge/latesttask.h"
#include "app/localgateway/problemrows.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

class QFormLayout;

namespace widgets {
class Button;
class DataTable;
class Label;
class MessageBar;
class StatePane;
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
    [[nodiscard]] bool isReady() const override { return m_snapshot != nullptr; }

private:
    using Work = base::Result<void> (*)(workspace::Workspace&);

    QWidget* makeHeader();
    void showState();
    void showFacts();
    void showProblems();
    void run(Work work, const QString& failure);
    void startOrStop();
    void readAgain();
    [[nodiscard]] bool isServing() const;

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    bridge::LatestTask<base::Result<void>> m_work;
    bool m_isWorking = false;
    widgets::StatusChip* m_state = nullptr;
    widgets::Button* m_toggle = nullptr;
    widgets::Button* m_reload = nullptr;
    widgets::MessageBar* m_trouble = nullptr;
    QWidget* m_factsHolder = nullptr;
    QFormLayout* m_facts = nullptr;
    widgets::StatePane* m_pane = nullptr;
    widgets::DataTable* m_table = nullptr;
    bridge::TableModel<ProblemRow>* m_problems = nullptr;
};

} // namespace localgateway

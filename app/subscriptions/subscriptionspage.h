// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Subscriptions page: who may call what, with which key, and the changes of it: each a plan first.

#include "app/bridge/latesttask.h"
#include "app/subscriptions/subscriptionrows.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QTimer>

namespace widgets {
class Button;
class DataTable;
class DetailsDrawer;
class FilterBox;
class KeyPairCard;
class Label;
class ListAndDrawer;
class PlanPanel;
class StatePane;
} // namespace widgets

namespace subscriptions {

class SubscriptionsPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit SubscriptionsPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    void openTarget(const widgets::Target& target) override;
    [[nodiscard]] widgets::Target currentTarget() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override;
    bool goBackInside() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeList();
    void makeDrawer();
    void connectParts();
    [[nodiscard]] QString whyNotChange() const; // empty: it may be changed
    void countAgain();
    void rebuild();
    void applyFilter(const QString& text);
    void showDetails();
    void showKeys(const SubscriptionRow& row);
    [[nodiscard]] const SubscriptionRow* current() const;
    void planKey(traffic::KeyUsed which);
    void planState();
    void showPlan(change::Change change, const QString& verb, QStringView icon);
    void applyPlan();
    void finishPlan(const base::Result<void>& outcome, const QString& title);
    void undo();
    void closePlan();

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    Uses m_uses;
    traffic::Filter m_filter;
    bridge::LatestTask<Uses> m_counting;
    bridge::LatestTask<base::Result<void>> m_applying;
    QTimer m_second;
    change::Change m_change; // that the plan panel shows
    QString m_shownKeys; // whose keys stand in the cards, and which they are

    widgets::Label* m_counts = nullptr;
    widgets::FilterBox* m_filterBox = nullptr;
    widgets::StatePane* m_pane = nullptr;
    widgets::DataTable* m_table = nullptr;
    bridge::TableModel<SubscriptionRow>* m_model = nullptr;
    QList<widgets::Button*> m_changing; // what they do cannot be done in a read-only workspace
    widgets::PlanPanel* m_plan = nullptr;
    widgets::ListAndDrawer* m_body = nullptr;
    widgets::DetailsDrawer* m_drawer = nullptr;
    widgets::Button* m_suspend = nullptr;
    widgets::KeyPairCard* m_keys = nullptr;
};

} // namespace subscriptions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Cluster page: what runs in the cluster, a list for each kind, kept up to date; beside it facts, YAML and log of
// one object.

#include "app/bridge/latesttask.h"
#include "app/cluster/clusterrows.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QTimer>

class QStackedWidget;
class QTabBar;

namespace widgets {
class Button;
class CodeView;
class DataTable;
class DetailsDrawer;
class FilterBox;
class Label;
class ListAndDrawer;
class StatePane;
} // namespace widgets

namespace cluster {

class ObjectDetails;
class PodLog;

class ClusterPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit ClusterPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    void openTarget(const widgets::Target& target) override;
    [[nodiscard]] widgets::Target currentTarget() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override;
    bool goBackInside() override;

    [[nodiscard]] kube::Kind currentKind() const;
    void showKind(kube::Kind kind);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct List
    {
        kube::Kind kind;
        widgets::DataTable* table = nullptr;
        bridge::TableModel<ObjectRow>* model = nullptr;
    };
    struct Shown // in the drawer; the key is empty when it is closed
    {
        kube::Kind kind = kube::Kind::Service;
        QString key;
    };

    QWidget* makeHeader();
    QWidget* makeTabs();
    void addList(kube::Kind kind);
    void makeDrawer();
    void connectParts();
    [[nodiscard]] const List& list() const;
    void turnTo(int tab);

    void rebuild(); // rows of the current kind from the newest snapshot
    void findUses();
    void showState();
    void showKindState(const kube::KindState& state);
    void showStale(const kube::KindState& state);
    void showRowsState();
    void showCounts();
    void showBadge();
    template<typename Say>
    void sayOnce(const QString& words, Say say);
    void applyFilter(const QString& text);

    void openRow(bool takesFocus);
    void followRow();
    void openObject(kube::Kind kind, const QString& key);
    void showDetails();
    void showYaml(const text::Node& whole);
    void showGone();
    void showTab(int tab);
    void updateLog();
    void closeDetails();
    [[nodiscard]] Shown chosen() const; // in the drawer, or the current row
    [[nodiscard]] QString serviceOf(const Shown& shown) const;
    void openPending();
    void showOnMap();
    void copyYaml();
    void retry();

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    ApiUses m_uses;
    bridge::LatestTask<ApiUses> m_findingUses;
    traffic::Filter m_filter;
    Shown m_shown;
    widgets::Target m_pending; // to be opened when the cluster is known
    QString m_said; // by the pane: said again, a button would lose the keyboard
    bool m_isUpdating = false; // rows change, not the person's choice
    QTimer m_soon; // news come together
    QTimer m_ages;

    widgets::Label* m_counts = nullptr;
    QTabBar* m_tabs = nullptr;
    widgets::FilterBox* m_filterBox = nullptr;
    std::vector<List> m_lists; // as the tabs
    QStackedWidget* m_stack = nullptr;
    widgets::StatePane* m_pane = nullptr;
    widgets::ListAndDrawer* m_body = nullptr;
    widgets::DetailsDrawer* m_drawer = nullptr;
    ObjectDetails* m_details = nullptr;
    widgets::CodeView* m_yaml = nullptr;
    PodLog* m_log = nullptr;
    widgets::Button* m_toMap = nullptr;
    int m_yamlTab = 0;
    int m_logTab = 0;
};

} // namespace cluster

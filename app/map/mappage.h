// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Map page: what leads where, as a graph or a table, with the evidence beside it.

#include "app/bridge/latesttask.h"
#include "app/map/mapfigures.h"
#include "app/map/mapfilter.h"
#include "app/map/maptable.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QTimer>

class QStackedWidget;

namespace widgets {
class Button;
class DataTable;
class DetailsDrawer;
class FilterBox;
class Label;
class ListAndDrawer;
class Segmented;
class StatePane;
} // namespace widgets

namespace map {

class EvidenceList;
class MapView;
class UserList;

class MapPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit MapPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace); // null while none is open
    void showSnapshot(const workspace::SnapshotPtr& snapshot);

    void openTarget(const widgets::Target& target) override;
    [[nodiscard]] widgets::Target currentTarget() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool goBackInside() override;
    [[nodiscard]] bool isReady() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeTools();
    QWidget* makeContent();
    void makeDrawer();
    void connectParts();
    void countAgain();
    void rebuild();
    void showCounts();
    void showState();
    void showDetails();
    void showFigures();
    void setShowsTable(bool shows);
    void applyFilter(const QString& text);
    void openInTester(const QString& operation = {});
    void showRequests();
    void showInCluster();
    [[nodiscard]] bool isInCluster() const; // what is selected
    void exportMap();
    [[nodiscard]] std::optional<mapping::NodeId> selected() const;

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    MapFigures m_figures;
    picture::Graph m_whole; // before the filter
    traffic::Filter m_filter;
    MapChoice m_choice;
    bridge::LatestTask<MapFigures> m_counting;
    QTimer m_second;

    widgets::Label* m_counts = nullptr;
    widgets::FilterBox* m_filterBox = nullptr;
    widgets::Segmented* m_form = nullptr;
    widgets::Button* m_problems = nullptr;
    widgets::Label* m_zoom = nullptr;
    widgets::Label* m_orphans = nullptr;
    widgets::StatePane* m_pane = nullptr;
    QStackedWidget* m_stack = nullptr;
    MapView* m_view = nullptr;
    widgets::DataTable* m_table = nullptr;
    bridge::TableModel<LinkRow>* m_links = nullptr;
    widgets::ListAndDrawer* m_body = nullptr;
    widgets::DetailsDrawer* m_drawer = nullptr;
    widgets::Button* m_toTester = nullptr;
    widgets::Button* m_toCluster = nullptr; // in its place for what the cluster has
    EvidenceList* m_evidence = nullptr;
    UserList* m_users = nullptr;
    QString m_pendingTarget; // asked for before the map was there
};

} // namespace map

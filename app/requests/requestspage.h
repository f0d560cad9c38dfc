// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Requests page: what arrives at the gateway, live or paused, searched and explained.

#include "app/bridge/latesttask.h"
#include "app/widgets/page.h"
#include "core/traffic/statistics.h"
#include "core/workspace/workspace.h"

#include <QTimer>

namespace bridge {
class PolicyPlaces;
}

namespace widgets {
class Button;
class DataTable;
class DetailsDrawer;
class FilterBox;
class HistogramStrip;
class Label;
class ListAndDrawer;
class Segmented;
class StatePane;
class TraceList;
} // namespace widgets

namespace requests {

class RequestDetails;
class RequestsModel;

class RequestsPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit RequestsPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace);
    void noteRequests(); // the store has new ones

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
    QWidget* makeList();
    void makeDrawer();
    void connectParts();
    void applyFilter(const QString& text);
    void countAgain();
    void chooseRange(qint64 begin, qint64 end);
    void setTimeTerm(const QString& term);
    void showCounts();
    void showPending();
    void showDetails();
    void showReason(const traffic::Record& record, const bridge::PolicyPlaces& places);
    [[nodiscard]] widgets::Target policyTarget() const;
    void setPaused(bool paused);
    void sendAgain();
    void showOnMap();
    void copyAsCurl();
    void saveRows();

    workspace::Workspace* m_workspace = nullptr;
    RequestsModel* m_model = nullptr;
    bridge::LatestTask<std::vector<traffic::Figures>> m_counting;
    QTimer m_second;
    widgets::Label* m_new = nullptr;
    widgets::Segmented* m_mode = nullptr;
    widgets::FilterBox* m_filterBox = nullptr;
    widgets::HistogramStrip* m_columns = nullptr;
    widgets::StatePane* m_pane = nullptr;
    widgets::DataTable* m_table = nullptr;
    widgets::ListAndDrawer* m_body = nullptr;
    widgets::DetailsDrawer* m_drawer = nullptr;
    RequestDetails* m_details = nullptr;
    widgets::TraceList* m_trace = nullptr;
    widgets::Target m_reasonTarget; // where the reason is written; empty: nowhere
    int m_traceTab = -1;
    QString m_pendingTrace; // asked for before it arrived
};

} // namespace requests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Overview page: requests and errors per second, latency, the busiest APIs, and what needs attention.

#include "app/bridge/latesttask.h"
#include "app/overview/apirows.h"
#include "app/overview/overviewfigures.h"
#include "app/widgets/page.h"
#include "core/workspace/workspace.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace widgets {
class DataTable;
class Label;
class LinkLabel;
class Segmented;
class StatePane;
class StatusChip;
} // namespace widgets

namespace overview {

class AddressBar;
class AttentionList;
class FigureTiles;
class Panel;
class TrafficPanel;

class OverviewPage final : public widgets::Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setWorkspace(workspace::Workspace* workspace); // null while none is open
    void showSnapshot(const workspace::SnapshotPtr& snapshot);
    void setSpan(Span span);
    [[nodiscard]] const OverviewFigures& figures() const { return m_figures; }

    [[nodiscard]] QList<widgets::Command> commands() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool isReady() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeContent();
    QWidget* makeApis();
    QWidget* makeAttention();
    void connectParts();
    void arrange();
    void arrangeHeader();
    void fitTable();
    void countAgain();
    void stopCounting();
    void setPaused(bool paused);
    void showState();
    void showCounts();
    void showFirstCall();
    void showFigures();
    void showAttention();
    void showInView(const QWidget& part, const QRect& place);
    [[nodiscard]] QString currentApi() const;
    void openRequests();
    void openMap();
    void openMoment(qint64 begin, qint64 end);
    void noteCopied(const QString& what);
    [[nodiscard]] QString periodWords() const;

    workspace::Workspace* m_workspace = nullptr;
    workspace::SnapshotPtr m_snapshot;
    OverviewFigures m_figures;
    bridge::LatestTask<OverviewFigures> m_counting;
    QTimer m_second;
    Span m_span = Span::FiveMinutes;
    bool m_isCounting = false;
    bool m_hasFigures = false;
    bool m_isPaused = false;
    QString m_shownState; // what the pane says, so that it is said once

    QBoxLayout* m_header = nullptr;
    QBoxLayout* m_choices = nullptr;
    widgets::Label* m_name = nullptr;
    widgets::Label* m_counts = nullptr;
    AddressBar* m_addresses = nullptr;
    widgets::Segmented* m_spans = nullptr;
    widgets::Segmented* m_mode = nullptr;
    widgets::StatePane* m_pane = nullptr;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    FigureTiles* m_tiles = nullptr;
    TrafficPanel* m_traffic = nullptr;
    Panel* m_apis = nullptr;
    widgets::LinkLabel* m_mapLink = nullptr;
    widgets::DataTable* m_table = nullptr;
    bridge::TableModel<ApiRow>* m_rows = nullptr;
    widgets::StatusChip* m_failing = nullptr;
    widgets::StatusChip* m_warnings = nullptr;
    AttentionList* m_attention = nullptr;
};

} // namespace overview

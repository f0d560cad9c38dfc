// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cluster/clusterpage.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/cluster/objectdetails.h"
#include "app/cluster/objectkinds.h"
#include "app/cluster/podlog.h"
#include "app/widgets/button.h"
#include "app/widgets/codeview.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/label.h"
#include "app/widgets/statepane.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cluster {

using kube::Kind;
using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

namespace {

constexpr std::chrono::milliseconds NewsTime{100};
constexpr int RestFactor = 5; // a list of thousands is made anew less often, so that the window stays quick
constexpr std::chrono::seconds AgeTime{10};

} // namespace

ClusterPage::ClusterPage(QWidget* parent)
    : Page(u"cluster"_s, tr("Cluster"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_pane = new widgets::StatePane(m_stack, this);
    column->addWidget(makeHeader());
    makeDrawer();
    for (const Kind kind : listedKinds())
        addList(kind);
    m_body = new widgets::ListAndDrawer(m_pane, m_drawer, this);
    column->addWidget(m_body, 1);
    connectParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(NewsTime);
    m_ages.setInterval(AgeTime);
    m_pane->setLoading(tr("Waiting for a workspace"));
}

QWidget* ClusterPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, measure::Space, 0, measure::Space);
    column->setSpacing(measure::Space);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measure::Margin, 0, measure::Padding, 0);
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    m_counts = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    m_counts->setElides(true);
    row->addWidget(m_counts, 1);
    column->addLayout(row);
    column->addWidget(makeTabs());
    auto* filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(measure::Margin, 0, measure::Padding, 0);
    m_filterBox = new widgets::FilterBox(tr("Filter the objects"), bridge::filterParser(objectFields()), header);
    m_filterBox->setPlaceholder(tr("Filter, for example ns:shop -l app=web"));
    m_filterBox->setSaved({{tr("Not well"), u"state:degraded or state:broken"_s}});
    filterRow->addWidget(m_filterBox);
    column->addLayout(filterRow);
    return header;
}

QWidget* ClusterPage::makeTabs()
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(measure::Gap + 2, 0, 0, 0);
    m_tabs = new QTabBar(holder);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Kinds of objects"));
    for (const Kind kind : listedKinds())
        m_tabs->addTab(pluralOf(kind));
    row->addWidget(m_tabs, 1);
    return holder;
}

void ClusterPage::addList(Kind kind)
{
    List list{kind, new widgets::DataTable(pluralOf(kind), m_stack), nullptr};
    list.model = new bridge::TableModel<ObjectRow>(
        objectColumns(kind), [](const ObjectRow& row) { return row.key; }, this);
    list.model->setFilter([this](const ObjectRow& row) { return matches(m_filter, row); });
    list.table->setModel(list.model);
    m_stack->addWidget(list.table);
    connect(list.table, &widgets::DataTable::filterRequested, m_filterBox, &widgets::FilterBox::focusText);
    connect(list.table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    connect(list.table, &widgets::DataTable::currentRowChanged, this, &ClusterPage::followRow);
    connect(list.table, &QTableView::clicked, this, [this] { openRow(false); });
    connect(list.table, &widgets::DataTable::rowActivated, this, [this] { openRow(true); });
    m_lists.push_back(list);
}

void ClusterPage::makeDrawer()
{
    m_drawer = new widgets::DetailsDrawer(this);
    m_toMap = new widgets::Button(tr("Show on map"), this, u"map");
    m_toMap->setKeyHint(Qt::Key_M);
    auto* copy = new widgets::Button(tr("Copy YAML"), this, u"copy");
    m_drawer->setButtons({m_toMap, copy});
    m_details = new ObjectDetails(this);
    m_yaml = new widgets::CodeView(tr("YAML"), this);
    m_yaml->setReadOnly(true);
    m_log = new PodLog(this);
    m_drawer->addTab(tr("Summary"), m_details);
    m_yamlTab = m_drawer->addTab(tr("YAML"), m_yaml, false);
    m_logTab = m_drawer->addTab(tr("Log"), m_log, false);
    connect(m_toMap, &QPushButton::clicked, this, &ClusterPage::showOnMap);
    connect(copy, &QPushButton::clicked, this, &ClusterPage::copyYaml);
}

void ClusterPage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &ClusterPage::rebuild);
    connect(&m_ages, &QTimer::timeout, this, &ClusterPage::rebuild);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClusterPage::turnTo);
    connect(m_filterBox, &widgets::FilterBox::filterChanged, this, &ClusterPage::applyFilter);
    connect(m_filterBox, &widgets::FilterBox::leftDownwards, this, [this] { list().table->setFocus(); });
    connect(m_pane, &widgets::StatePane::filterCleared, this, [this] { m_filterBox->setText({}); });
    connect(m_pane, &widgets::StatePane::retryRequested, this, &ClusterPage::retry);
    connect(m_details, &ObjectDetails::targetChosen, this, &Page::navigationRequested);
    connect(m_drawer, &widgets::DetailsDrawer::currentTabChanged, this, &ClusterPage::showDetails);
    connect(m_body, &widgets::ListAndDrawer::drawerClosed, this, &ClusterPage::closeDetails);
}

const ClusterPage::List& ClusterPage::list() const
{
    return m_lists[static_cast<size_t>(std::max(0, m_tabs->currentIndex()))];
}

Kind ClusterPage::currentKind() const
{
    return list().kind;
}

void ClusterPage::showKind(Kind kind)
{
    const auto found = std::ranges::find(m_lists, kind, &List::kind);
    if (found != m_lists.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - m_lists.begin()));
}

void ClusterPage::turnTo(int tab)
{
    m_stack->setCurrentIndex(tab);
    const bool hadFocus = m_tabs->hasFocus();
    if (m_body->isOpen() && m_shown.kind != currentKind())
        m_body->closeDrawer();
    if (hadFocus)
        m_tabs->setFocus(Qt::OtherFocusReason);
    rebuild();
}

void ClusterPage::setWorkspace(workspace::Workspace* workspace)
{
    m_findingUses.cancel();
    m_workspace = workspace;
    m_log->setCluster(workspace ? workspace->cluster() : nullptr);
    if (workspace)
        return;
    m_snapshot.reset();
    m_uses.clear();
    m_body->closeDrawer();
    for (const List& list : m_lists)
        list.model->update({});
    m_said.clear();
    m_pane->setLoading(tr("Waiting for a workspace"));
}

void ClusterPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const workspace::SnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (!before || before->map != snapshot->map || before->catalog != snapshot->catalog)
        findUses();
    if (before && before->cluster == snapshot->cluster
        && before->clusterStatus.isConfigured() == snapshot->clusterStatus.isConfigured()
        && before->clusterStatus.error.has_value() == snapshot->clusterStatus.error.has_value())
        return; // the gateway's news
    if (m_workspace)
        m_log->setCluster(m_workspace->cluster());
    if (!before)
        rebuild();
    else if (!m_soon.isActive())
        m_soon.start();
}

void ClusterPage::findUses()
{
    m_findingUses.start([map = m_snapshot->map,
                         catalog = m_snapshot->catalog](const auto& /*cancelled*/) { return apiUses(*map, *catalog); },
                        [this](ApiUses uses) {
                            if (uses == m_uses)
                                return;
                            m_uses = std::move(uses);
                            rebuild();
                        });
}

void ClusterPage::rebuild()
{
    if (!m_snapshot)
        return;
    QElapsedTimer timer;
    timer.start();
    showBadge();
    if (isVisible()) { // else when it is shown
        m_isUpdating = true;
        list().model->update(objectRows(currentKind(), {*m_snapshot->cluster, m_uses, base::systemClock().now()}));
        m_isUpdating = false;
    }
    showState();
    showCounts();
    openPending();
    if (m_body->isOpen())
        showDetails();
    m_soon.setInterval(std::max(NewsTime, RestFactor * std::chrono::milliseconds(timer.elapsed())));
}

void ClusterPage::applyFilter(const QString& text)
{
    auto filter = traffic::Filter::parse(bridge::toStd(text), objectFields(), bridge::filterTimes());
    if (!filter)
        return;
    m_filter = std::move(*filter);
    m_isUpdating = true;
    for (const List& list : m_lists)
        list.model->setFilter([this](const ObjectRow& row) { return matches(m_filter, row); });
    m_isUpdating = false;
    rebuild();
}

void ClusterPage::retry()
{
    if (m_workspace)
        m_workspace->retryCluster();
}

void ClusterPage::openTarget(const widgets::Target& target)
{
    if (target.extra.contains(u"filter"_s))
        m_filterBox->setText(target.extra.value(u"filter"_s));
    const auto kind = kindOf(target.kind);
    if (!kind)
        return;
    showKind(*kind);
    if (target.name.isEmpty())
        return;
    m_pending = target;
    openPending();
}

// What the target names may not have been read yet; then it is opened when it comes.
void ClusterPage::openPending()
{
    if (m_pending.isEmpty() || !m_snapshot)
        return;
    const Kind kind = *kindOf(m_pending.kind);
    if (!wholeOf(kind, m_pending.name, *m_snapshot->cluster)) {
        if (!m_snapshot->cluster->state(kind).isSettled())
            return;
        widgets::Notice notice;
        notice.state = widgets::State::Neutral;
        notice.headline = tr("%1 is not there").arg(m_pending.name);
        notice.body = tr("The cluster has no %1 of this name any more.").arg(singularOf(kind));
        m_pending = {};
        emit messageRaised(notice);
        return;
    }
    openObject(kind, std::exchange(m_pending, {}).name);
}

widgets::Target ClusterPage::currentTarget() const
{
    widgets::Target target{id(), idOf(currentKind()), m_body->isOpen() ? m_shown.key : QString(), {}};
    if (!m_filterBox->filter().isEmpty())
        target.extra.insert(u"filter"_s, m_filterBox->filter());
    return target;
}

QList<widgets::Command> ClusterPage::commands()
{
    const QString nothing = list().table->currentRow() < 0 ? tr("Nothing is selected") : QString();
    const QString noPod = currentKind() == Kind::Pod ? nothing : tr("Only Pods have a log");
    const QString noMap =
        serviceOf(chosen()).isEmpty() ? tr("No Service is selected, and nothing behind one") : QString();
    const QString closed = m_workspace ? QString() : tr("No workspace is open");
    QList<widgets::Command> commands{
        {u"cluster.filter"_s,
         tr("Filter the objects"),
         title(),
         u"filter"_s,
         QKeySequence(u"/"_s),
         {},
         [this] { m_filterBox->focusText(); }},
        {u"cluster.yaml"_s, tr("Show as YAML"), title(), u"terminal"_s, QKeySequence(u"Y"_s), nothing,
         [this] { showTab(m_yamlTab); }},
        {u"cluster.log"_s, tr("Show the log"), title(), u"logs"_s, QKeySequence(u"L"_s), noPod,
         [this] { showTab(m_logTab); }},
        {u"cluster.map"_s, tr("Show on map"), title(), u"map"_s, QKeySequence(u"M"_s), noMap, [this] { showOnMap(); }},
        {u"cluster.copy"_s, tr("Copy YAML"), title(), u"copy"_s, QKeySequence(u"Ctrl+Alt+C"_s), nothing,
         [this] { copyYaml(); }},
        {u"cluster.retry"_s, tr("Ask the cluster again"), title(), u"refresh"_s, QKeySequence(u"F5"_s), closed,
         [this] { retry(); }},
    };
    for (const List& list : m_lists) {
        const auto number = static_cast<int>(&list - m_lists.data()) + 1;
        commands.append({u"cluster.show."_s + idOf(list.kind),
                         tr("Show %1").arg(pluralOf(list.kind)),
                         title(),
                         iconOf(list.kind),
                         QKeySequence(u"Alt+%1"_s.arg(number)),
                         {},
                         [this, kind = list.kind] {
                             showKind(kind);
                             firstFocus()->setFocus(Qt::ShortcutFocusReason);
                         }});
    }
    return commands;
}

QWidget* ClusterPage::firstFocus()
{
    return list().table;
}

bool ClusterPage::isReady() const
{
    return m_snapshot && m_snapshot->cluster->isComplete() && !m_soon.isActive() && list().model->rowCount() > 0;
}

bool ClusterPage::goBackInside()
{
    if (!m_body->isOpen())
        return false;
    m_body->closeDrawer();
    return true;
}

void ClusterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_ages.start();
    rebuild();
}

void ClusterPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_ages.stop();
}

} // namespace cluster

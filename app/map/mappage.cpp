// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mappage.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/map/mapdetails.h"
#include "app/map/mapexport.h"
#include "app/map/mappainter.h"
#include "app/map/mapview.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace map {

using mapping::NodeKind;
using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

MapPage::MapPage(QWidget* parent)
    : Page(u"map"_s, tr("Map"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* list = new QWidget(this);
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(0);
    listColumn->addWidget(makeTools());
    listColumn->addWidget(makeContent(), 1);
    makeDrawer();
    column->addWidget(makeHeader());
    m_body = new widgets::ListAndDrawer(list, m_drawer, this);
    column->addWidget(m_body, 1);
    connectParts();
    m_second.setInterval(1000);
    m_pane->setLoading(tr("Waiting for a workspace"));
}

QWidget* MapPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    m_counts = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    row->addWidget(m_counts, 1);
    m_form =
        new widgets::Segmented(tr("Form of the map"), {{tr("Graph"), u"map"_s}, {tr("Table"), u"table"_s}}, header);
    row->addWidget(m_form);
    auto* save = new widgets::Button(tr("Export"), header, u"download");
    connect(save, &QPushButton::clicked, this, &MapPage::exportMap);
    row->addWidget(save);
    return header;
}

QWidget* MapPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(measure::Margin, 0, measure::Padding, measure::Space);
    row->setSpacing(measure::Space);
    m_filterBox = new widgets::FilterBox(tr("Filter the map"), bridge::filterParser(mapFields()), tools);
    m_filterBox->setPlaceholder(tr("Filter, for example api:orders or ns:shop"));
    row->addWidget(m_filterBox, 1);
    m_problems = new widgets::Button(tr("Problems only"), tools, u"filter");
    m_problems->setCheckable(true);
    row->addWidget(m_problems, 0, Qt::AlignTop);
    row->addSpacing(measure::Padding);
    auto* out = widgets::Button::iconOnly(u"minus", tr("Zoom out"), tools);
    m_zoom = new widgets::Label(u"100 %"_s, FontRole::Small, Role::Text2, tools);
    auto* in = widgets::Button::iconOnly(u"add", tr("Zoom in"), tools);
    auto* whole = widgets::Button::iconOnly(u"graph-fit", tr("Fit the window"), tools);
    for (QWidget* part : std::initializer_list<QWidget*>{out, m_zoom, in, whole})
        row->addWidget(part, 0, Qt::AlignTop);
    m_zoom->setFixedHeight(out->sizeHint().height());
    connect(out, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.2); });
    connect(in, &QPushButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.2); });
    connect(whole, &QPushButton::clicked, this, [this] { m_view->fit(); });
    return tools;
}

QWidget* MapPage::makeContent()
{
    m_view = new MapView(this);
    m_table = new widgets::DataTable(tr("Links of the map"), this);
    m_links = new bridge::TableModel<LinkRow>(linkColumns(), linkKey, this);
    m_table->setModel(m_links);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_pane = new widgets::StatePane(m_stack, this);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(new MapLegend(whole));
    m_orphans = new widgets::Label({}, FontRole::Small, Role::Text2, whole);
    m_orphans->setContentsMargins(measure::Margin, 0, measure::Padding, 6);
    column->addWidget(m_orphans);
    return whole;
}

void MapPage::makeDrawer()
{
    m_drawer = new widgets::DetailsDrawer(this);
    m_evidence = new EvidenceList(this);
    m_users = new UserList(this);
    m_drawer->addTab(tr("Evidence"), m_evidence);
    m_drawer->addTab(tr("Used by"), m_users);
    m_toTester = new widgets::Button(tr("Open in tester"), this, u"tester", widgets::Button::Kind::Primary);
    m_toTester->setKeyHint(Qt::Key_T);
    m_toCluster = new widgets::Button(tr("Show in Cluster"), this, u"cluster", widgets::Button::Kind::Primary);
    m_toCluster->setKeyHint(Qt::Key_O);
    auto* requests = new widgets::Button(tr("Show requests"), this, u"requests");
    requests->setKeyHint(Qt::Key_R);
    auto* copy = widgets::Button::iconOnly(u"copy", tr("Copy evidence"), this);
    m_drawer->setButtons({m_toTester, m_toCluster, requests, copy});
    connect(m_toTester, &QPushButton::clicked, this, [this] { openInTester(); });
    connect(m_toCluster, &QPushButton::clicked, this, &MapPage::showInCluster);
    connect(requests, &QPushButton::clicked, this, &MapPage::showRequests);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_evidence->asText()); });
}

void MapPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, &MapPage::countAgain);
    connect(m_filterBox, &widgets::FilterBox::filterChanged, this, &MapPage::applyFilter);
    connect(m_filterBox, &widgets::FilterBox::leftDownwards, this, [this] { firstFocus()->setFocus(); });
    connect(m_problems, &QPushButton::toggled, this, [this](bool isOn) {
        m_choice.showsOnlyProblems = isOn;
        rebuild();
    });
    connect(m_form, &widgets::Segmented::currentChanged, this, [this](int form) { setShowsTable(form == 1); });
    connect(m_view, &MapView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(QString::number(qRound(zoom * 100)) + u" %"_s); });
    connect(m_view, &MapView::selectionChanged, this, &MapPage::showDetails);
    connect(m_view, &MapView::activated, this, [this] {
        m_body->openDrawer();
        m_drawer->setFocus();
    });
    connect(m_view, &MapView::filterRequested, m_filterBox, &widgets::FilterBox::focusText);
    connect(m_view, &MapView::paletteRequested, this, &Page::paletteRequested);
    connect(m_table, &widgets::DataTable::filterRequested, m_filterBox, &widgets::FilterBox::focusText);
    connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    connect(m_table, &widgets::DataTable::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_view->select(bridge::toStd(m_links->row(row).node));
        showDetails();
    });
    connect(m_body, &widgets::ListAndDrawer::drawerClosed, this, [this] { m_view->select({}); });
    connect(m_evidence, &EvidenceList::operationChosen, this, &MapPage::openInTester);
    connect(m_evidence, &EvidenceList::placeChosen, this, &Page::navigationRequested);
    connect(m_users, &UserList::chosen, this, [this](const mapping::NodeId& id) {
        m_view->select(picture::graphId(id));
        showDetails();
    });
    connect(m_pane, &widgets::StatePane::filterCleared, this, [this] {
        m_problems->setChecked(false);
        m_filterBox->setText({});
    });
    connect(m_pane, &widgets::StatePane::retryRequested, this, [this] {
        if (m_workspace)
            m_workspace->retryCluster();
    });
}

void MapPage::setWorkspace(workspace::Workspace* workspace)
{
    m_workspace = workspace;
    m_counting.cancel();
    if (!workspace) {
        m_snapshot.reset();
        m_second.stop();
        m_pane->setLoading(tr("Waiting for a workspace"));
    }
}

void MapPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isSameMap = m_snapshot && m_snapshot->map == snapshot->map && m_snapshot->catalog == snapshot->catalog;
    m_snapshot = snapshot;
    if (!isSameMap)
        rebuild();
    else
        showState();
}

void MapPage::countAgain()
{
    if (!m_workspace || !isVisible())
        return;
    m_counting.start([view = m_workspace->requests().view(),
                      now = base::systemClock().now()](const auto& /*cancelled*/) { return countFigures(view, now); },
                     [this](MapFigures figures) {
                         m_figures = std::move(figures);
                         rebuild();
                     });
}

void MapPage::rebuild()
{
    if (!m_snapshot)
        return;
    m_whole = picture::worldGraph(*m_snapshot->map, *m_snapshot->catalog, m_figures.rates);
    picture::Graph shown = choose(m_whole, m_filter, m_choice);
    m_filterBox->setCounts(static_cast<qsizetype>(shown.nodes.size()), static_cast<qsizetype>(m_whole.nodes.size()));
    m_view->setGraph(std::move(shown));
    m_links->setFilter([this](const LinkRow& row) {
        const std::string id = bridge::toStd(row.node);
        return m_filter.isEmpty() || m_view->graph().indexOf(id) < m_view->graph().nodes.size();
    });
    m_links->update(linkRows(*m_snapshot->map));
    showState();
    showCounts();
    if (!m_pendingTarget.isEmpty() && m_whole.indexOf(bridge::toStd(m_pendingTarget)) < m_whole.nodes.size()) {
        m_view->select(bridge::toStd(std::exchange(m_pendingTarget, {})));
        showDetails();
    } else if (m_body->isOpen()) {
        showDetails();
    }
}

void MapPage::showState()
{
    const kube::Snapshot& cluster = *m_snapshot->cluster;
    const bool hasMap = !m_snapshot->map->nodes.empty();
    const base::Error* trouble =
        m_snapshot->clusterStatus.error ? &*m_snapshot->clusterStatus.error : cluster.trouble();
    if (!hasMap)
        m_pane->setLoading(tr("Reading catalog and cluster"));
    else if (trouble)
        m_pane->setFailed(bridge::toNotice(*trouble, tr("The cluster cannot be read")), true);
    else if (m_view->graph().nodes.empty() && !m_whole.nodes.empty())
        m_pane->setNoMatch(bridge::toQt(m_filter.describe()), static_cast<qsizetype>(m_whole.nodes.size()));
    else if (m_whole.nodes.empty())
        m_pane->setEmpty(tr("The catalog has no API and the cluster no Service yet."));
    else
        m_pane->setReady();
}

void MapPage::showCounts()
{
    const kube::Snapshot& cluster = *m_snapshot->cluster;
    const auto isBackend = [](const mapping::NodeId& id) {
        return id.kind == NodeKind::Backend || id.kind == NodeKind::Url;
    };
    const auto backends =
        std::ranges::count_if(m_snapshot->map->nodes, [&](const mapping::Node& node) { return isBackend(node.id); });
    std::set<mapping::NodeId> lost; // they lead nowhere: backends, and APIs and Ingresses without one
    QStringList orphans;
    for (const mapping::Link& link : m_snapshot->map->links) {
        if (link.evidence == mapping::Evidence::Unresolved)
            lost.insert(link.from);
        if (link.isTrouble())
            orphans.append(bridge::toQt(link.from.name));
    }
    m_counts->setText(
        tr("%n API(s), ", nullptr, static_cast<int>(m_snapshot->catalog->apis.size()))
        + tr("%n Service(s), ", nullptr, static_cast<int>(cluster.services.size()))
        + tr("%n Pod(s); ", nullptr, static_cast<int>(cluster.pods.size()))
        + tr("%1 of %2 backends linked").arg(backends - std::ranges::count_if(lost, isBackend)).arg(backends));
    m_orphans->setText(orphans.isEmpty() ? QString()
                                         : tr("Leads nowhere, or nothing leads to it: %1").arg(orphans.join(u", "_s)));
    widgets::Badge badge;
    if (!lost.empty()) {
        badge.state = widgets::State::Danger;
        badge.text = QString::number(lost.size());
        badge.words = tr("%n thing(s) lead nowhere", nullptr, static_cast<int>(lost.size()));
    }
    emit badgeChanged(badge);
}

std::optional<mapping::NodeId> MapPage::selected() const
{
    const std::string& id = m_view->selected();
    if (id.starts_with("pods:"))
        return mapping::NodeId{NodeKind::Service, id.substr(5)};
    return picture::mappedId(id);
}

void MapPage::showDetails()
{
    const auto id = selected();
    const mapping::Node* node = id && m_snapshot ? m_snapshot->map->find(*id) : nullptr;
    if (!node) {
        if (m_body->isOpen())
            m_body->closeDrawer();
        return;
    }
    const catalog::Api* api =
        id->kind == NodeKind::Api ? m_snapshot->catalog->findApi(catalog::ApiName(id->name)) : nullptr;
    m_drawer->setHeading(bridge::toQt(node->title), api ? u'/' + bridge::toQt(api->path) : bridge::toQt(id->name));
    static constexpr std::array<const char*, 4> Words{QT_TR_NOOP("Unknown"), QT_TR_NOOP("Ready"),
                                                      QT_TR_NOOP("Degraded"), QT_TR_NOOP("Broken")};
    const size_t number = m_whole.indexOf(picture::graphId(*id));
    const widgets::State state =
        number < m_whole.nodes.size() ? toState(m_whole.nodes[number].state) : widgets::State::Neutral;
    m_drawer->setState(state, tr(Words[static_cast<size_t>(node->health)]));
    const auto evidence = evidenceOf(*m_snapshot->map, *m_snapshot->catalog, *id);
    const auto users = usersOf(*m_snapshot->map, *id);
    m_evidence->show(evidence);
    m_users->show(users);
    m_drawer->setTabCount(0, QString::number(evidence.size()));
    m_drawer->setTabCount(1, QString::number(users.size()));
    m_toTester->setEnabled(api != nullptr);
    m_toTester->setVisible(!isInCluster());
    m_toCluster->setVisible(isInCluster());
    if (!node->note.empty() && state != widgets::State::Success) {
        widgets::Notice notice;
        notice.state = state;
        notice.headline = bridge::toQt(node->note);
        m_drawer->reason().say(notice, {}, false);
    } else {
        m_drawer->reason().clear();
    }
    showFigures();
    m_body->openDrawer();
}

void MapPage::showFigures()
{
    const auto id = selected();
    const std::map<std::string, traffic::Figures>* group = nullptr;
    if (id && id->kind == NodeKind::Api)
        group = &m_figures.apis;
    else if (id && id->kind == NodeKind::Subscription)
        group = &m_figures.subscriptions;
    else if (id && id->kind == NodeKind::Product)
        group = &m_figures.products;
    if (!group) {
        m_drawer->setFigures({});
        return;
    }
    const auto found = group->find(id->name);
    const traffic::Figures figures = found == group->end() ? traffic::Figures() : found->second;
    const double errors = figures.requests == 0
        ? 0
        : 100.0 * static_cast<double>(figures.errors()) / static_cast<double>(figures.requests);
    QList<double> trend;
    if (const auto line = m_figures.trends.find(id->name); group == &m_figures.apis && line != m_figures.trends.end())
        trend = QList<double>(line->second.begin(), line->second.end());
    m_drawer->setFigures(
        {{tr("Requests"), bridge::decimal(static_cast<double>(figures.requests) / m_figures.seconds, 1), u"/s"_s, {}},
         {tr("Errors"), bridge::decimal(errors, 1), u"%"_s,
          errors > 0 ? std::optional(widgets::State::Warning) : std::nullopt},
         {u"p95"_s, bridge::milliseconds(figures.p95), u"ms"_s, {}}},
        trend);
}

void MapPage::applyFilter(const QString& text)
{
    auto filter = traffic::Filter::parse(bridge::toStd(text), mapFields(), {base::systemClock().now()});
    if (!filter)
        return; // the box shows why
    m_filter = std::move(*filter);
    rebuild();
}

void MapPage::setShowsTable(bool shows)
{
    m_form->setCurrent(shows ? 1 : 0);
    m_stack->setCurrentIndex(shows ? 1 : 0);
    firstFocus()->setFocus();
}

QWidget* MapPage::firstFocus()
{
    return m_stack->currentIndex() == 1 ? static_cast<QWidget*>(m_table) : m_view;
}

bool MapPage::isReady() const
{
    return m_snapshot && m_snapshot->cluster->isComplete() && !m_whole.edges.empty();
}

bool MapPage::goBackInside()
{
    if (!m_body->isOpen())
        return false;
    m_body->closeDrawer();
    return true;
}

void MapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    countAgain();
}

void MapPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_second.stop();
}

} // namespace map

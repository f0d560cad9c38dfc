// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overviewpage.h"

#include "app/bridge/texts.h"
#include "app/overview/addressbar.h"
#include "app/overview/attentionlist.h"
#include "app/overview/figuretiles.h"
#include "app/overview/firstcall.h"
#include "app/overview/panel.h"
#include "app/overview/places.h"
#include "app/overview/trafficpanel.h"
#include "app/widgets/badges.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overview {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using widgets::Theme;
using Severity = workspace::Attention::Severity;
namespace measure = widgets::measure;

namespace {

constexpr int TwoColumnsFrom = 1000; // of the page's width, at normal text
constexpr int OneAddressFrom = 900;
constexpr int TwoAddressesFrom = 1180;
constexpr int LeastCountsWidth = 120;
constexpr int LeftShare = 68; // of a hundred
constexpr int AttentionWidth = 320;
const QList<Span> Spans{Span::FiveMinutes, Span::QuarterHour, Span::Hour, Span::All};

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : Page(u"overview"_s, tr("Overview"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    m_pane = new widgets::StatePane(m_scroll, this);
    column->addWidget(m_pane, 1);
    connectParts();
    m_second.setInterval(1000);
    m_pane->setLoading(tr("Waiting for a workspace"));
}

QWidget* OverviewPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setMinimumWidth(1); // it is arranged anew for every width, and must not hold the window open
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    m_header->setSpacing(measure::Space);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(measure::Padding);
    m_name = new widgets::Label(title(), FontRole::PageTitle, Role::Text, header);
    facts->addWidget(m_name);
    m_counts = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    m_counts->setElides(true);
    facts->addWidget(m_counts, 1);
    m_addresses = new AddressBar(header);
    facts->addWidget(m_addresses);
    m_header->addLayout(facts, 1);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(measure::Space);
    m_spans =
        new widgets::Segmented(tr("Time that is looked at"),
                               {{tr("5 min"), {}}, {tr("15 min"), {}}, {tr("1 h"), {}}, {tr("All held"), {}}}, header);
    m_choices->addWidget(m_spans);
    m_mode =
        new widgets::Segmented(tr("Follow or hold"), {{tr("Live"), u"play"_s}, {tr("Paused"), u"pause"_s}}, header);
    m_choices->addWidget(m_mode);
    m_choices->addStretch();
    m_header->addLayout(m_choices);
    return header;
}

QWidget* OverviewPage::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(measure::Padding, 0, measure::Padding, measure::Padding);
    column->setSpacing(measure::Padding);
    m_tiles = new FigureTiles(content);
    column->addWidget(m_tiles);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(measure::Padding);
    auto* left = new QWidget(content);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(measure::Padding);
    m_traffic = new TrafficPanel(left);
    leftColumn->addWidget(m_traffic, 1);
    leftColumn->addWidget(makeApis());
    m_columns->addWidget(left, LeftShare);
    m_columns->addWidget(makeAttention(), 100 - LeftShare);
    column->addLayout(m_columns, 1);
    return content;
}

QWidget* OverviewPage::makeApis()
{
    m_apis = new Panel(tr("APIs"), this);
    m_mapLink = new widgets::LinkLabel(tr("Show on map"), m_apis);
    m_apis->addToHeader(m_mapLink);
    m_table = new widgets::DataTable(tr("APIs, the busiest first"), m_apis);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows, the page scrolls
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows = new bridge::TableModel<ApiRow>(
        apiColumns(), [](const ApiRow& row) { return row.name; }, this);
    m_table->setModel(m_rows);
    m_apis->setContent(m_table);
    fitTable();
    return m_apis;
}

QWidget* OverviewPage::makeAttention()
{
    auto* panel = new Panel(tr("Needs attention"), this);
    panel->setMinimumWidth(AttentionWidth);
    m_failing = new widgets::StatusChip(State::Danger, {}, panel);
    m_warnings = new widgets::StatusChip(State::Warning, {}, panel);
    for (widgets::StatusChip* chip : {m_failing, m_warnings}) {
        chip->hide();
        panel->addAfterTitle(chip);
    }
    auto* holder = new QWidget(panel);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    m_attention = new AttentionList(holder);
    column->addWidget(m_attention);
    column->addStretch(1);
    panel->setContent(holder);
    return panel;
}

void OverviewPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!m_isPaused)
            countAgain();
    });
    connect(m_spans, &widgets::Segmented::currentChanged, this, [this](int number) { setSpan(Spans[number]); });
    connect(m_mode, &widgets::Segmented::currentChanged, this, [this](int mode) { setPaused(mode == 1); });
    connect(m_addresses, &AddressBar::copied, this, &OverviewPage::noteCopied);
    connect(m_traffic, &TrafficPanel::copied, this, [this] { noteCopied(tr("The line for the shell")); });
    connect(m_traffic, &TrafficPanel::momentChosen, this, &OverviewPage::openMoment);
    connect(m_traffic, &TrafficPanel::allRequested, this, [this] { setSpan(Span::All); });
    connect(m_traffic, &TrafficPanel::testerRequested, this, [this] {
        emit navigationRequested({u"tester"_s, {}, {}, {}});
    });
    connect(m_mapLink, &widgets::LinkLabel::clicked, this, &OverviewPage::openMap);
    connect(m_table, &widgets::DataTable::rowActivated, this, &OverviewPage::openRequests);
    connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    connect(m_table, &widgets::DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_table->hasFocus())
            showInView(*m_table->viewport(), m_table->visualRect(m_rows->index(row, 0)));
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &OverviewPage::fitTable);
    connect(m_attention, &AttentionList::currentChanged, this,
            [this](int number) { showInView(*m_attention, m_attention->placeOf(number)); });
    connect(m_attention, &AttentionList::chosen, this, [this](int number) {
        emit navigationRequested(whereToMend(m_attention->entries()[static_cast<size_t>(number)]));
    });
    connect(m_pane, &widgets::StatePane::retryRequested, this, [this] {
        if (m_workspace)
            m_workspace->retryCluster();
    });
}

// Below a certain width the parts stand under each other, what needs a person first.
void OverviewPage::arrange()
{
    const bool isWide = width() >= Theme::scaled(TwoColumnsFrom);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setStretch(0, isWide ? LeftShare : 1);
    m_columns->setStretch(1, isWide ? 100 - LeftShare : 0);
    m_tiles->fitInto(width() - 2 * measure::Padding);
    arrangeHeader();
    // Tab goes as one reads.
    const QList<QWidget*> parts = m_traffic->findChildren<QWidget*>();
    QWidget* before = m_mode;
    const auto next = [&before](QWidget* part) {
        setTabOrder(before, part);
        before = part;
    };
    if (!isWide)
        next(m_attention);
    for (QWidget* part : parts) {
        if (part->focusPolicy() & Qt::TabFocus)
            next(part);
    }
    next(m_mapLink);
    next(m_table);
    if (isWide)
        next(m_attention);
}

// What does not fit beside the title stands below it.
void OverviewPage::arrangeHeader()
{
    const int margins = measure::Margin + measure::Padding;
    const int choices = m_spans->sizeHint().width() + m_mode->sizeHint().width() + measure::Space;
    const int beside = m_name->sizeHint().width() + choices + 3 * measure::Padding + Theme::scaled(LeastCountsWidth);
    m_header->setDirection(width() - margins >= beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_choices->setDirection(width() - margins >= choices ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_addresses->setMost(width() >= Theme::scaled(TwoAddressesFrom)     ? 2
                             : width() >= Theme::scaled(OneAddressFrom) ? 1
                                                                        : 0);
}

void OverviewPage::fitTable()
{
    m_table->setFixedHeight(Theme::rowHeight() * (m_rows->rowCount() + 1));
}

void OverviewPage::setWorkspace(workspace::Workspace* workspace)
{
    stopCounting();
    m_workspace = workspace;
    if (workspace)
        return;
    m_snapshot.reset();
    m_hasFigures = false;
    m_shownState.clear();
    m_pane->setLoading(tr("Waiting for a workspace"));
}

void OverviewPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isNews = !m_snapshot || isClusterKnown(*m_snapshot) != isClusterKnown(*snapshot);
    const bool isSameGateway =
        m_snapshot && m_snapshot->catalog == snapshot->catalog && m_snapshot->gateway.since == snapshot->gateway.since;
    m_snapshot = snapshot;
    showCounts();
    showState();
    if (!isSameGateway)
        showFirstCall();
    if (isNews)
        countAgain(); // all else is seen within a second
}

// A count that is under way is waited for: with very many requests one may take longer than the pause between two.
void OverviewPage::countAgain()
{
    if (!m_workspace || !m_snapshot || !isVisible() || m_isCounting)
        return;
    m_isCounting = true;
    m_counting.start(
        [view = m_workspace->requests().view(), snapshot = m_snapshot, span = m_span, now = base::systemClock().now()](
            const auto& /*cancelled*/) { return countOverview(view, *snapshot, span, now); },
        [this](OverviewFigures figures) {
            m_isCounting = false;
            m_hasFigures = true;
            m_figures = std::move(figures);
            showFigures();
        });
}

void OverviewPage::stopCounting()
{
    m_counting.cancel();
    m_isCounting = false;
}

void OverviewPage::setSpan(Span span)
{
    m_span = span;
    m_spans->setCurrent(static_cast<int>(Spans.indexOf(span)));
    stopCounting();
    countAgain();
}

void OverviewPage::setPaused(bool paused)
{
    m_isPaused = paused;
    m_mode->setCurrent(paused ? 1 : 0);
    if (!paused)
        countAgain();
}

QString OverviewPage::periodWords() const
{
    switch (m_span) {
    case Span::FiveMinutes:
        return tr("last 5 min");
    case Span::QuarterHour:
        return tr("last 15 min");
    case Span::Hour:
        return tr("last hour");
    case Span::All:
        break;
    }
    return tr("all that is held");
}

void OverviewPage::showCounts()
{
    const kube::Snapshot& cluster = *m_snapshot->cluster;
    const auto count = [](size_t size) { return static_cast<int>(size); };
    QString words = tr("%n API(s), ", nullptr, count(m_snapshot->catalog->apis.size()))
        + tr("%n subscription(s)", nullptr, count(m_snapshot->catalog->subscriptions.size()));
    if (m_snapshot->clusterStatus.isConfigured())
        words += tr(", %n Service(s)", nullptr, count(cluster.services.size()))
            + tr(", %n Pod(s)", nullptr, count(cluster.pods.size()));
    m_counts->setText(words);
    m_counts->setToolTip(words);
    QStringList urls;
    for (const std::string& url : m_snapshot->gateway.urls)
        urls.append(bridge::toQt(url));
    m_addresses->show(urls);
}

void OverviewPage::showState()
{
    const base::Error* failure = m_snapshot->clusterStatus.error ? &*m_snapshot->clusterStatus.error : nullptr;
    const base::Error* trouble =
        m_snapshot->clusterStatus.isConfigured() && !failure ? m_snapshot->cluster->trouble() : nullptr;
    QString age;
    if (trouble) {
        base::SystemTime since = base::systemClock().now();
        for (const kube::KindState& state : m_snapshot->cluster->states)
            since = state.phase == kube::KindState::Phase::Stale ? std::min(since, state.since) : since;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(base::systemClock().now() - since);
        age = bridge::age(seconds / 10 * 10);
    }
    const QString shown = failure ? u"failed "_s + bridge::sentence(*failure)
        : trouble                 ? u"stale "_s + age + bridge::sentence(*trouble)
                                  : u"ready"_s;
    if (shown == m_shownState)
        return;
    m_shownState = shown;
    if (failure)
        m_pane->setFailed(bridge::toNotice(*failure, tr("The cluster cannot be read")), true);
    else if (trouble)
        m_pane->setStale(tr("The cluster as it is shown is %1").arg(age), bridge::sentence(*trouble));
    else
        m_pane->setReady();
}

void OverviewPage::showFirstCall()
{
    const bool isServing = m_snapshot->gateway.state == workspace::GatewayStatus::State::Serving;
    m_traffic->setCurl(m_workspace && isServing
                           ? bridge::toQt(firstCall(*m_snapshot->catalog, m_workspace->gatewayAddress()))
                           : QString());
}

void OverviewPage::showFigures()
{
    if (!m_snapshot)
        return;
    m_tiles->setFacts(tilesOf(m_figures));
    m_traffic->show(m_figures, periodWords());
    m_apis->setNote(periodWords());
    m_rows->update(apiRows(*m_snapshot, m_figures));
    showAttention();
    showState(); // ages grow
}

void OverviewPage::showAttention()
{
    const auto count = [this](Severity severity) {
        return static_cast<int>(std::ranges::count(m_figures.attention, severity, &workspace::Attention::severity));
    };
    const int failing = count(Severity::Failing);
    const int warnings = count(Severity::Warning);
    m_failing->setState(State::Danger, tr("%n failing", nullptr, failing));
    m_failing->setVisible(failing > 0);
    m_warnings->setState(State::Warning, tr("%n warning(s)", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
    AttentionList::Calm calm{
        State::Success, tr("Nothing needs attention"),
        tr("The gateway listens, every API reaches its backend, and no call was refused: %1.").arg(periodWords())};
    if (!m_figures.isClusterKnown)
        calm = {State::Info, tr("Reading the cluster"), tr("What is behind the APIs is not known yet.")};
    m_attention->show(m_figures.attention, m_figures.now, calm);
}

void OverviewPage::showInView(const QWidget& part, const QRect& place)
{
    const QRect shown = place.translated(part.mapTo(m_scroll->widget(), QPoint()));
    m_scroll->ensureVisible(0, shown.bottom(), 0, measure::Padding);
    m_scroll->ensureVisible(0, shown.top(), 0, measure::Padding);
}

QWidget* OverviewPage::firstFocus()
{
    return m_table;
}

bool OverviewPage::isReady() const
{
    return m_hasFigures && m_snapshot && m_figures.isClusterKnown;
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    if (!m_isPaused)
        countAgain();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_second.stop();
    stopCounting();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (!m_table || (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange))
        return;
    fitTable();
    arrange();
}

} // namespace overview

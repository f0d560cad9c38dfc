// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestspage.h"

#include "app/bridge/filterreading.h"
#include "app/bridge/texts.h"
#include "app/bridge/tracesteps.h"
#include "app/requests/requestdetails.h"
#include "app/requests/requestsmodel.h"
#include "app/requests/requestwords.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/histogramstrip.h"
#include "app/widgets/label.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"
#include "core/tester/curl.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace requests {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

namespace {

constexpr std::chrono::seconds ColumnStep{5};
constexpr std::chrono::minutes ColumnWindow{10};

} // namespace

RequestsPage::RequestsPage(QWidget* parent)
    : Page(u"requests"_s, tr("Requests"), parent)
    , m_model(new RequestsModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QWidget* list = makeList();
    makeDrawer();
    column->addWidget(makeHeader());
    m_body = new widgets::ListAndDrawer(list, m_drawer, this);
    column->addWidget(m_body, 1);
    connectParts();
    m_second.setInterval(1000);
    m_pane->setLoading(tr("Waiting for a workspace"));
}

QWidget* RequestsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    column->setSpacing(measure::Space);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    row->addWidget(new widgets::Label(tr("Local gateway, newest first"), FontRole::Body, Role::Text2, header));
    row->addStretch();
    m_new = new widgets::Label({}, FontRole::Body, Role::Text2, header);
    row->addWidget(m_new);
    m_mode =
        new widgets::Segmented(tr("Follow or hold"), {{tr("Live"), u"play"_s}, {tr("Paused"), u"pause"_s}}, header);
    row->addWidget(m_mode);
    auto* save = new widgets::Button(tr("Export"), header, u"download");
    connect(save, &QPushButton::clicked, this, &RequestsPage::saveRows);
    row->addWidget(save);
    column->addLayout(row);
    m_filterBox =
        new widgets::FilterBox(tr("Filter the requests"), bridge::filterParser(traffic::recordFields()), header);
    m_filterBox->setPlaceholder(tr("Filter, for example api:orders status>=400 ms>200"));
    m_filterBox->setSaved({{tr("All"), {}},
                           {tr("Errors"), u"status>=400"_s},
                           {tr("Slow"), u"ms>200"_s},
                           {tr("Denied"), u"outcome=denied"_s},
                           {tr("Without key"), u"key=none"_s}});
    column->addWidget(m_filterBox);
    return header;
}

QWidget* RequestsPage::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_columns = new widgets::HistogramStrip(tr("Requests per second over the last 10 minutes"), list);
    column->addWidget(m_columns);
    m_table = new widgets::DataTable(tr("Requests"), list);
    m_table->setModel(m_model);
    m_pane = new widgets::StatePane(m_table, list);
    column->addWidget(m_pane, 1);
    return list;
}

void RequestsPage::makeDrawer()
{
    m_drawer = new widgets::DetailsDrawer(this);
    m_details = new RequestDetails(this);
    m_trace = new widgets::TraceList(this);
    m_drawer->addTab(tr("Summary"), m_details);
    m_traceTab = m_drawer->addTab(tr("Trace"), m_trace, false);
    auto* again = new widgets::Button(tr("Send again"), this, u"play", widgets::Button::Kind::Primary);
    again->setKeyHint(Qt::Key_R);
    auto* onMap = new widgets::Button(tr("Show on map"), this, u"map");
    auto* curl = widgets::Button::iconOnly(u"terminal", tr("Copy as curl"), this);
    m_drawer->setButtons({again, onMap, curl});
    connect(again, &QPushButton::clicked, this, &RequestsPage::sendAgain);
    connect(onMap, &QPushButton::clicked, this, &RequestsPage::showOnMap);
    connect(curl, &QPushButton::clicked, this, &RequestsPage::copyAsCurl);
}

void RequestsPage::connectParts()
{
    connect(&m_second, &QTimer::timeout, this, &RequestsPage::countAgain);
    connect(m_mode, &widgets::Segmented::currentChanged, this, [this](int mode) { setPaused(mode == 1); });
    connect(m_filterBox, &widgets::FilterBox::filterChanged, this, &RequestsPage::applyFilter);
    connect(m_filterBox, &widgets::FilterBox::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_columns, &widgets::HistogramStrip::rangeChanged, this, &RequestsPage::chooseRange);
    connect(m_columns, &widgets::HistogramStrip::rangeCleared, this, [this] { setTimeTerm({}); });
    connect(m_model, &RequestsModel::countsChanged, this, &RequestsPage::showCounts);
    connect(m_table, &widgets::DataTable::currentRowChanged, this, [this] {
        if (m_body->isOpen())
            showDetails();
    });
    connect(m_table, &QTableView::clicked, this, [this] {
        showDetails();
        m_body->openDrawer();
    });
    connect(m_table, &widgets::DataTable::rowActivated, this, [this] {
        showDetails();
        m_body->openDrawer();
        m_drawer->setFocus();
    });
    connect(m_table, &widgets::DataTable::filterRequested, m_filterBox, &widgets::FilterBox::focusText);
    connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
    connect(m_pane, &widgets::StatePane::filterCleared, this, [this] { m_filterBox->setText({}); });
    connect(m_pane, &widgets::StatePane::remedyRequested, this, [this] {
        emit navigationRequested({u"tester"_s, {}, {}, {}});
    });
    connect(m_details, &RequestDetails::targetChosen, this, &Page::navigationRequested);
    connect(m_trace, &widgets::TraceList::targetChosen, this, &Page::navigationRequested);
    connect(m_body, &widgets::ListAndDrawer::drawerClosed, m_table, &QTableView::clearSelection);
}

void RequestsPage::setWorkspace(workspace::Workspace* workspace)
{
    m_workspace = workspace;
    m_counting.cancel();
    m_model->setStore(workspace ? &workspace->requests() : nullptr);
    if (!workspace)
        m_pane->setLoading(tr("Waiting for a workspace"));
}

void RequestsPage::noteRequests()
{
    m_model->takeNew();
}

// The request that was asked for may arrive, or be found by a search that is under way, only now.
void RequestsPage::showPending()
{
    if (m_pendingTrace.isEmpty())
        return;
    const int row = m_model->rowOfTrace(m_pendingTrace);
    if (row < 0)
        return;
    m_pendingTrace.clear();
    m_table->selectRowByNumber(row);
    showDetails();
    m_body->openDrawer();
}

void RequestsPage::countAgain()
{
    if (!m_workspace || !isVisible())
        return;
    // Steps begin at whole seconds, so that a column keeps its requests while it moves along.
    const base::SystemTime now = base::systemClock().now();
    const base::SystemTime end(
        std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()) / ColumnStep * ColumnStep + ColumnStep);
    const traffic::Period period{end - ColumnWindow, end};
    m_counting.start([view = m_workspace->requests().view(),
                      period](const auto& /*cancelled*/) { return traffic::figuresOverTime(view, period, ColumnStep); },
                     [this, period](const std::vector<traffic::Figures>& steps) {
                         QList<widgets::HistogramColumn> columns;
                         const double seconds = std::chrono::duration<double>(ColumnStep).count();
                         for (const traffic::Figures& figures : steps) {
                             columns.append({static_cast<double>(figures.requests - figures.errors()) / seconds,
                                             static_cast<double>(figures.clientErrors) / seconds,
                                             static_cast<double>(figures.serverErrors) / seconds});
                         }
                         m_columns->setColumns(bridge::toQt(period.from).toMSecsSinceEpoch(),
                                               std::chrono::milliseconds(ColumnStep).count(), columns);
                     });
}

// The brush is the filter's own "time:" term: one is never without the other.
void RequestsPage::chooseRange(qint64 begin, qint64 end)
{
    const auto clock = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss"_s); };
    setTimeTerm(u"time:"_s + clock(begin) + u".."_s + clock(end));
    setPaused(true);
}

void RequestsPage::setTimeTerm(const QString& term)
{
    QStringList terms;
    const QString before = m_filterBox->filter();
    const auto reading = bridge::filterParser(traffic::recordFields())(before);
    for (const widgets::FilterTerm& one : reading.terms) {
        const QString text = before.mid(one.from, one.length);
        if (!text.startsWith(u"time:"_s))
            terms.append(text);
    }
    if (!term.isEmpty())
        terms.append(term);
    m_filterBox->setText(terms.join(u' '));
}

void RequestsPage::applyFilter(const QString& text)
{
    auto filter = traffic::Filter::parse(bridge::toStd(text), traffic::recordFields(), bridge::filterTimes());
    if (filter)
        m_model->setFilter(std::move(*filter));
}

void RequestsPage::showCounts()
{
    const qsizetype waiting = m_model->waiting();
    m_new->setText(waiting > 0 ? tr("%n new", nullptr, static_cast<int>(waiting)) : QString());
    m_filterBox->setCounts(m_model->rowCount(), m_model->totalRows());
    showPending();
    if (!m_workspace)
        return;
    if (m_model->isScanning() && m_model->rowCount() == 0)
        m_pane->setLoading(tr("Searching"));
    else if (m_model->rowCount() > 0)
        m_pane->setReady();
    else if (m_model->totalRows() == 0)
        m_pane->setEmpty(tr("No request has arrived at the gateway yet."), tr("Send one in the tester"), u"tester");
    else
        m_pane->setNoMatch(m_filterBox->filter(), m_model->totalRows());
}

void RequestsPage::showDetails()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_workspace)
        return;
    const traffic::Record record = m_model->record(row);
    m_drawer->setHeading(bridge::toQt(record.method) + u' ' + pathOf(record.url),
                         bridge::toQt(record.time).toString(u"d MMM yyyy HH:mm:ss.zzz"_s) + u", "_s
                             + bridge::duration(record.total));
    m_drawer->setState(stateOf(record.status, record.outcome), statusText(record.status));
    const auto snapshot = m_workspace->snapshot();
    const bridge::PolicyPlaces places(*snapshot->catalog);
    showReason(record, places);
    m_details->show(record);
    const auto trace = m_workspace->traces()->find(record.traceId);
    m_trace->setSteps(trace ? bridge::toSteps(*trace, places) : QList<widgets::TraceStep>());
    m_drawer->setTabVisible(m_traceTab, trace.has_value());
    m_drawer->setTabCount(m_traceTab, trace ? QString::number(trace->entries.size()) : QString());
}

void RequestsPage::showReason(const traffic::Record& record, const bridge::PolicyPlaces& places)
{
    m_reasonTarget = {};
    const auto notice = explain(record);
    if (!notice) {
        m_drawer->reason().clear();
        return;
    }
    m_reasonTarget = places.in(record.message);
    QList<widgets::NoticeAction> actions;
    if (!m_reasonTarget.isEmpty())
        actions.append({tr("Show in Policies"), [this, target = m_reasonTarget] { emit navigationRequested(target); }});
    m_drawer->reason().say(*notice, actions, false);
}

// The step that a person looks at comes before the reason.
widgets::Target RequestsPage::policyTarget() const
{
    if (!m_body->isOpen())
        return {};
    const bool isAtTrace = m_drawer->currentTab() == m_traceTab && !m_trace->currentTarget().isEmpty();
    return isAtTrace ? m_trace->currentTarget() : m_reasonTarget;
}

void RequestsPage::setPaused(bool paused)
{
    m_mode->setCurrent(paused ? 1 : 0);
    m_model->setPaused(paused);
}

void RequestsPage::sendAgain()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const traffic::Record record = m_model->record(row);
    widgets::Target target{u"tester"_s, u"api"_s, bridge::toQt(record.api), {}};
    target.extra = {{u"operation"_s, bridge::toQt(record.operation)},
                    {u"path"_s, pathOf(record.url)},
                    {u"subscription"_s, bridge::toQt(record.subscription)},
                    {u"key"_s, record.key == traffic::KeyUsed::Secondary ? u"secondary"_s : u"primary"_s}};
    emit navigationRequested(target);
}

void RequestsPage::showOnMap()
{
    const int row = m_table->currentRow();
    if (row >= 0)
        emit navigationRequested({u"map"_s, u"api"_s, bridge::toQt(m_model->record(row).api), {}});
}

// A record holds neither headers nor body nor key: the line names the key's place and leaves its value to the shell.
void RequestsPage::copyAsCurl()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const traffic::Record record = m_model->record(row);
    net::ClientRequest request;
    request.method = record.method;
    request.url = record.url;
    std::string keyHeader;
    const auto* api = m_workspace ? m_workspace->snapshot()->catalog->findApi(catalog::ApiName(record.api)) : nullptr;
    if (api && record.key != traffic::KeyUsed::None) {
        keyHeader = api->keyNames.header;
        request.headers.append(keyHeader, "key");
    }
    QGuiApplication::clipboard()->setText(bridge::toQt(tester::toCurl(request, keyHeader, true)));
    widgets::Notice notice;
    notice.headline = tr("Copied as curl");
    notice.body = tr("The key is not in it: set the variable KEY first.");
    emit messageRaised(notice);
}

void RequestsPage::saveRows()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the requests that are shown"),
                                                      u"requests.jsonl"_s, tr("JSON lines (*.jsonl);;Table (*.csv)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    bool isWritten = out.open(QIODevice::WriteOnly);
    if (isWritten && file.endsWith(u".csv"_s)) {
        out.write(m_table->rowsAsCsv().toUtf8());
    } else if (isWritten) {
        std::string line;
        for (int row = m_model->rowCount() - 1; row >= 0; --row) {
            line.clear();
            traffic::appendJsonLine(line, m_model->record(row));
            out.write(line.data(), static_cast<qint64>(line.size()));
        }
    }
    isWritten = isWritten && out.commit();
    widgets::Notice notice;
    notice.state = isWritten ? widgets::State::Success : widgets::State::Danger;
    notice.headline = isWritten ? tr("The requests were exported") : tr("The requests were not exported");
    notice.body = isWritten ? file : out.errorString();
    emit messageRaised(notice);
}

void RequestsPage::openTarget(const widgets::Target& target)
{
    if (target.extra.contains(u"filter"_s))
        m_filterBox->setText(target.extra.value(u"filter"_s));
    if (target.kind != u"request"_s)
        return;
    m_filterBox->setText({});
    setPaused(false);
    m_pendingTrace = target.name;
    noteRequests();
    showPending();
}

widgets::Target RequestsPage::currentTarget() const
{
    return {id(), {}, {}, {{u"filter"_s, m_filterBox->filter()}}};
}

QList<widgets::Command> RequestsPage::commands()
{
    const QString nothing = m_table->currentRow() < 0 ? tr("No request is selected") : QString();
    const widgets::Target inPolicies = policyTarget();
    return {{u"requests.filter"_s,
             tr("Filter the requests"),
             title(),
             u"filter"_s,
             QKeySequence(u"/"_s),
             {},
             [this] { m_filterBox->focusText(); }},
            {u"requests.pause"_s,
             m_model->isPaused() ? tr("Follow requests") : tr("Hold requests"),
             title(),
             u"pause"_s,
             QKeySequence(u"P"_s),
             {},
             [this] { setPaused(!m_model->isPaused()); }},
            {u"requests.histogram"_s,
             tr("Show or hide the columns over time"),
             title(),
             u"overview"_s,
             QKeySequence(u"I"_s),
             {},
             [this] { m_columns->setVisible(!m_columns->isVisible()); }},
            {u"requests.again"_s, tr("Send again in the tester"), title(), u"play"_s, QKeySequence(u"R"_s), nothing,
             [this] { sendAgain(); }},
            {u"requests.map"_s, tr("Show on map"), title(), u"map"_s, QKeySequence(u"M"_s), nothing,
             [this] { showOnMap(); }},
            {u"requests.policy"_s,
             tr("Show in Policies"),
             title(),
             u"policy"_s,
             {},
             inPolicies.isEmpty() ? tr("No step or reason of a policy document is shown") : QString(),
             [this] { emit navigationRequested(policyTarget()); }},
            {u"requests.curl"_s, tr("Copy as curl"), title(), u"terminal"_s, QKeySequence(u"Ctrl+Alt+C"_s), nothing,
             [this] { copyAsCurl(); }},
            {u"requests.export"_s, tr("Export the requests that are shown"), title(), u"download"_s, {}, {}, [this] {
                 saveRows();
             }}};
}

QWidget* RequestsPage::firstFocus()
{
    return m_table;
}

bool RequestsPage::isReady() const
{
    return m_model->rowCount() > 0;
}

bool RequestsPage::goBackInside()
{
    if (!m_body->isOpen())
        return false;
    m_body->closeDrawer();
    return true;
}

void RequestsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    countAgain();
}

void RequestsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_second.stop();
}

void RequestsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_R)
        sendAgain();
    else if (isPlain && event->key() == Qt::Key_M)
        showOnMap();
    else if (isPlain && (event->key() == Qt::Key_P || event->key() == Qt::Key_F))
        setPaused(!m_model->isPaused());
    else if (isPlain && event->key() == Qt::Key_I)
        m_columns->setVisible(!m_columns->isVisible());
    else
        Page::keyPressEvent(event);
}

} // namespace requests

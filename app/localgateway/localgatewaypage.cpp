// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/localgatewaypage.h"

#include "app/bridge/texts.h"
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "core/traffic/statistics.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace localgateway {

using widgets::FontRole;
using widgets::Role;
using widgets::State;
using Phase = workspace::GatewayStatus::State;
namespace measure = widgets::measure;

LocalGatewayPage::LocalGatewayPage(QWidget* parent)
    : Page(u"localgateway"_s, tr("Local gateway"), parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_trouble = new widgets::MessageBar(this);
    column->addWidget(m_trouble);
    m_factsHolder = new QWidget(this);
    m_facts = new QFormLayout(m_factsHolder);
    m_facts->setContentsMargins(measure::Margin, measure::Space, measure::Margin, measure::Padding);
    m_facts->setHorizontalSpacing(measure::Margin);
    m_facts->setVerticalSpacing(measure::Gap);
    m_facts->setLabelAlignment(Qt::AlignLeft);
    column->addWidget(m_factsHolder);
    m_tables = new GatewayTables(this);
    column->addWidget(m_tables, 1);
    m_tables->setLoading(tr("Waiting for a workspace"));
    connect(m_tables, &GatewayTables::paletteRequested, this, &Page::paletteRequested);
    connect(m_tables, &GatewayTables::startRequested, this, &LocalGatewayPage::startOrStop);
    connect(m_tables, &GatewayTables::targetChosen, this, &Page::navigationRequested);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &LocalGatewayPage::lookNow);
}

void LocalGatewayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_second.start();
    lookNow();
}

void LocalGatewayPage::hideEvent(QHideEvent* event)
{
    m_second.stop();
    Page::hideEvent(event);
}

QWidget* LocalGatewayPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(measure::Margin, measure::Space, measure::Padding, measure::Space);
    row->setSpacing(measure::Padding);
    row->addWidget(new widgets::Label(title(), FontRole::PageTitle, Role::Text, header));
    m_state = new widgets::StatusChip(State::Neutral, tr("Closed"), header);
    row->addWidget(m_state);
    row->addStretch();
    m_reload = new widgets::Button(tr("Read the catalog again"), header, u"refresh");
    row->addWidget(m_reload);
    m_toggle = new widgets::Button(tr("Start"), header, u"play");
    row->addWidget(m_toggle);
    connect(m_reload, &QPushButton::clicked, this, &LocalGatewayPage::readAgain);
    connect(m_toggle, &QPushButton::clicked, this, &LocalGatewayPage::startOrStop);
    return header;
}

void LocalGatewayPage::setWorkspace(workspace::Workspace* workspace)
{
    m_work.cancel();
    m_isWorking = false;
    forgetNow();
    m_workspace = workspace;
    if (workspace)
        return;
    m_snapshot.reset();
    m_tables->setLoading(tr("Waiting for a workspace"));
}

void LocalGatewayPage::showSnapshot(const workspace::SnapshotPtr& snapshot)
{
    const bool isSame = m_snapshot && m_snapshot->gateway.since == snapshot->gateway.since
        && m_snapshot->gateway.loadedAt == snapshot->gateway.loadedAt && m_snapshot->catalog == snapshot->catalog;
    m_snapshot = snapshot;
    if (isSame)
        return; // the cluster's news
    showState();
    showFacts();
    showProblems();
    forgetNow();
    if (isServing()) {
        lookNow();
    } else {
        const bool hasFailed = m_snapshot->gateway.state == Phase::Failed;
        m_tables->showNotRunning(hasFailed ? tr("The gateway could not start; the reason stands above.")
                                           : tr("The gateway does not run."),
                                 hasFailed ? tr("Try again") : tr("Start"));
    }
}

void LocalGatewayPage::forgetNow()
{
    m_looking.cancel();
    m_isLooking = false;
    m_details.reset();
}

// Its I/O threads are asked: they answer with their next turn.
LocalGatewayPage::Now LocalGatewayPage::look(const workspace::Workspace& workspace,
                                             const traffic::Store::View& requests)
{
    static constexpr std::chrono::seconds Stretch{10};
    const base::SystemTime now = base::systemClock().now();
    const traffic::Summary summary = traffic::summarize(requests, {now - Stretch, now}, Stretch);
    const double count = static_cast<double>(summary.whole.requests);
    return {workspace.gatewayDetails(), count / static_cast<double>(Stretch.count()), now};
}

void LocalGatewayPage::lookNow()
{
    if (!m_workspace || !isServing() || !isVisible() || m_isLooking)
        return;
    m_isLooking = true;
    m_looking.start([workspace = m_workspace, requests = m_workspace->requests().view()](
                        const auto& /*cancelled*/) { return look(*workspace, requests); },
                    [this](const Now& now) {
                        m_isLooking = false;
                        showNow(now);
                    });
}

void LocalGatewayPage::showNow(const Now& now)
{
    if (!now.details || !m_rate)
        return;
    m_details = now.details;
    const gateway::Figures& figures = m_details->figures;
    const auto count = [](size_t size) { return static_cast<int>(size); };
    m_rate->setText(tr("%1 within the last 10 s, %n being worked on", nullptr, count(figures.requests))
                        .arg(bridge::perSecond(now.requestsPerSecond)));
    const size_t open = std::accumulate(figures.connections.begin(), figures.connections.end(), size_t{0});
    QString connections = tr("%n from callers, ", nullptr, count(open))
        + tr("%n to backends", nullptr, count(figures.backendConnections));
    if (figures.backendConnections > 0)
        connections += tr(", %n of them idle", nullptr, count(figures.idleBackendConnections));
    m_connections->setText(connections);
    m_dropped->setText(figures.droppedRecords == 0
                           ? tr("none")
                           : tr("%1: requests came faster than they could be written down")
                                 .arg(bridge::number(static_cast<qint64>(figures.droppedRecords))));
    m_dropped->setRole(figures.droppedRecords == 0 ? Role::Text : Role::WarningText);
    m_tables->showDetails(*m_details, now.time);
}

bool LocalGatewayPage::isServing() const
{
    return m_snapshot && m_snapshot->gateway.state == Phase::Serving;
}

void LocalGatewayPage::showState()
{
    const workspace::GatewayStatus& gateway = m_snapshot->gateway;
    switch (gateway.state) {
    case Phase::Serving:
        m_state->setState(State::Success, tr("Serving"));
        break;
    case Phase::Stopped:
        m_state->setState(State::Neutral, tr("Stopped"));
        break;
    case Phase::Failed:
        m_state->setState(State::Danger, tr("Failed"));
        break;
    }
    m_toggle->setText(isServing() ? tr("Stop") : tr("Start"));
    m_toggle->setIconName(isServing() ? u"stop" : u"play");
    m_toggle->setWhyNot(m_isWorking ? tr("The gateway is changing its state") : QString());
    m_reload->setWhyNot(isServing() ? QString() : tr("The gateway does not run: it reads the catalog when it starts"));
    if (gateway.error)
        m_trouble->say(bridge::toNotice(*gateway.error, tr("The gateway could not start")), {}, false);
    else if (gateway.load.error)
        m_trouble->say(
            bridge::toNotice(*gateway.load.error, tr("The catalog was not taken; what was served before goes on")), {},
            false);
    else
        m_trouble->clear();
}

void LocalGatewayPage::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_rate = m_connections = m_dropped = nullptr;
    const workspace::GatewayStatus& gateway = m_snapshot->gateway;
    QStringList urls;
    for (const std::string& url : gateway.urls)
        urls.append(bridge::toQt(url));
    addFact(tr("Listens on"), makeFact(urls.isEmpty() ? tr("nothing") : urls.join(u"  "_s), true));
    addFact(isServing() ? tr("Serving since") : tr("Since"),
            makeFact(bridge::toQt(gateway.since).toString(u"d MMM yyyy HH:mm:ss"_s)));
    addFact(tr("Catalog"),
            makeFact(tr("revision %1, read %2")
                         .arg(gateway.revision)
                         .arg(bridge::toQt(gateway.loadedAt).toString(u"HH:mm:ss"_s))));
    const catalog::Catalog& catalog = *m_snapshot->catalog;
    addFact(tr("Serves"),
            makeFact(tr("%n API(s), ", nullptr, static_cast<int>(catalog.apis.size()))
                     + tr("%n product(s), ", nullptr, static_cast<int>(catalog.products.size()))
                     + tr("%n subscription(s), ", nullptr, static_cast<int>(catalog.subscriptions.size()))
                     + tr("%n policy document(s)", nullptr, static_cast<int>(catalog.policies.size()))));
    if (!isServing())
        return;
    addFact(tr("Requests"), m_rate = makeFact({}));
    addFact(tr("Connections"), m_connections = makeFact({}));
    addFact(tr("Lost records"), m_dropped = makeFact({}));
}

widgets::Label* LocalGatewayPage::makeFact(const QString& value, bool isData) const
{
    auto* text = new widgets::Label(value, isData ? FontRole::Data : FontRole::Body, Role::Text, m_factsHolder);
    text->makeSelectable();
    return text;
}

void LocalGatewayPage::addFact(const QString& name, widgets::Label* value)
{
    m_facts->addRow(new widgets::Label(name, FontRole::Body, Role::Text2, m_factsHolder), value);
}

void LocalGatewayPage::showProblems()
{
    m_tables->showProblems(m_snapshot->gateway.load.problems, bridge::PolicyPlaces(*m_snapshot->catalog));
    const int count = m_tables->problems();
    widgets::Badge badge;
    if (m_snapshot->gateway.state == Phase::Failed)
        badge = {State::Danger, u"!"_s, tr("could not start")};
    else if (count > 0)
        badge = {State::Warning, QString::number(count), tr("%n problem(s) in the catalog", nullptr, count)};
    emit badgeChanged(badge);
}

// Starting opens sockets and stopping waits for calls in flight: neither belongs on this thread.
void LocalGatewayPage::run(Work work, const QString& failure)
{
    if (!m_workspace || m_isWorking)
        return;
    m_isWorking = true;
    showState();
    m_work.start([workspace = m_workspace, work](const auto& /*cancelled*/) { return work(*workspace); },
                 [this, failure](const base::Result<void>& outcome) {
                     m_isWorking = false;
                     showState();
                     if (!outcome)
                         emit messageRaised(bridge::toNotice(outcome.error(), failure));
                 });
}

void LocalGatewayPage::startOrStop()
{
    if (isServing())
        run(
            [](workspace::Workspace& workspace) -> base::Result<void> {
                workspace.stopGateway();
                return {};
            },
            {});
    else
        run([](workspace::Workspace& workspace) { return workspace.startGateway(); },
            tr("The gateway could not start"));
}

void LocalGatewayPage::readAgain()
{
    run(
        [](workspace::Workspace& workspace) -> base::Result<void> {
            workspace.reload();
            return {};
        },
        {});
}

QList<widgets::Command> LocalGatewayPage::commands()
{
    const QString closed = m_workspace ? QString() : tr("No workspace is open");
    const QString noPolicy =
        m_tables->problemTarget().isEmpty() ? tr("No problem of a policy document is selected") : QString();
    return {{u"localgateway.toggle"_s,
             isServing() ? tr("Stop the local gateway") : tr("Start the local gateway"),
             title(),
             isServing() ? u"stop"_s : u"play"_s,
             {},
             closed,
             [this] { startOrStop(); }},
            {u"localgateway.reload"_s, tr("Read the catalog again"), title(), u"refresh"_s, QKeySequence(u"F5"_s),
             isServing() ? QString() : tr("The gateway does not run"), [this] { readAgain(); }},
            {u"localgateway.policy"_s, tr("Show the problem in Policies"), title(), u"policy"_s, {}, noPolicy, [this] {
                 m_tables->openProblem();
             }}};
}

QWidget* LocalGatewayPage::firstFocus()
{
    return isServing() ? static_cast<QWidget*>(m_tables->table(m_tables->part())) : m_toggle;
}

} // namespace localgateway

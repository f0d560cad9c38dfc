// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/localgatewaypage.h"

#include "app/bridge/texts.h"
#include "app/widgets/badges.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/statepane.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

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
    auto* title = new widgets::Label(tr("Problems of the catalog"), FontRole::Strong, Role::Text, this);
    title->setContentsMargins(measure::Margin, measure::Space, measure::Margin, measure::Space);
    column->addWidget(title);
    m_table = new widgets::DataTable(tr("Problems of the catalog"), this);
    m_problems = new bridge::TableModel<ProblemRow>(problemColumns(), problemKey, this);
    m_table->setModel(m_problems);
    m_pane = new widgets::StatePane(m_table, this);
    column->addWidget(m_pane, 1);
    m_pane->setLoading(tr("Waiting for a workspace"));
    connect(m_table, &widgets::DataTable::paletteRequested, this, &Page::paletteRequested);
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
    m_workspace = workspace;
    if (workspace)
        return;
    m_snapshot.reset();
    m_pane->setLoading(tr("Waiting for a workspace"));
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
    const auto add = [this](const QString& name, const QString& value, FontRole font = FontRole::Body) {
        auto* text = new widgets::Label(value, font, Role::Text, m_factsHolder);
        text->makeSelectable();
        m_facts->addRow(new widgets::Label(name, FontRole::Body, Role::Text2, m_factsHolder), text);
    };
    const workspace::GatewayStatus& gateway = m_snapshot->gateway;
    QStringList urls;
    for (const std::string& url : gateway.urls)
        urls.append(bridge::toQt(url));
    add(tr("Listens on"), urls.isEmpty() ? tr("nothing") : urls.join(u'\n'), FontRole::Data);
    add(isServing() ? tr("Serving since") : tr("Since"),
        bridge::toQt(gateway.since).toString(u"d MMM yyyy HH:mm:ss"_s));
    add(tr("Catalog"),
        tr("revision %1, read %2").arg(gateway.revision).arg(bridge::toQt(gateway.loadedAt).toString(u"HH:mm:ss"_s)));
    const catalog::Catalog& catalog = *m_snapshot->catalog;
    add(tr("Serves"),
        tr("%n API(s), ", nullptr, static_cast<int>(catalog.apis.size()))
            + tr("%n product(s), ", nullptr, static_cast<int>(catalog.products.size()))
            + tr("%n subscription(s), ", nullptr, static_cast<int>(catalog.subscriptions.size()))
            + tr("%n policy document(s)", nullptr, static_cast<int>(catalog.policies.size())));
}

void LocalGatewayPage::showProblems()
{
    m_problems->update(problemRows(m_snapshot->gateway.load.problems));
    const int count = m_problems->rowCount();
    if (count == 0)
        m_pane->setEmpty(tr("Everything in the catalog could be read and is served."));
    else
        m_pane->setReady();
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
    return {{u"localgateway.toggle"_s,
             isServing() ? tr("Stop the local gateway") : tr("Start the local gateway"),
             title(),
             isServing() ? u"stop"_s : u"play"_s,
             {},
             closed,
             [this] { startOrStop(); }},
            {u"localgateway.reload"_s, tr("Read the catalog again"), title(), u"refresh"_s, QKeySequence(u"F5"_s),
             isServing() ? QString() : tr("The gateway does not run"), [this] { readAgain(); }}};
}

QWidget* LocalGatewayPage::firstFocus()
{
    return m_problems->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_toggle;
}

} // namespace localgateway

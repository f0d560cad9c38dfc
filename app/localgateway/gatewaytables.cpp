// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/gatewaytables.h"

#include "app/widgets/datatable.h"
#include "app/widgets/icons.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace localgateway {

namespace measure = widgets::measure;

GatewayTables::GatewayTables(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measure::Margin, measure::Space, measure::Margin, measure::Space);
    m_choice = new widgets::Segmented(
        tr("What is shown"),
        {{tr("Listeners"), {}}, {tr("Certificates"), {}}, {tr("Backends"), {}}, {tr("Problems of the catalog"), {}}},
        this);
    row->addWidget(m_choice);
    row->addStretch();
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_listeners = add<ListenerRow>(Part::Listeners, tr("Listeners"), listenerColumns(),
                                   [](const ListenerRow& each) { return each.url; });
    m_certificates = add<CertificateRow>(Part::Certificates, tr("Certificates"), certificateColumns(),
                                         [](const CertificateRow& each) { return each.key; });
    m_backends = add<BackendRow>(Part::Backends, tr("Backends"), backendColumns(),
                                 [](const BackendRow& each) { return each.name; });
    m_problems = add<ProblemRow>(Part::Problems, tr("Problems of the catalog"), problemColumns(), problemKey);
    connect(m_choice, &widgets::Segmented::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connectProblems();
}

void GatewayTables::connectProblems()
{
    widgets::DataTable* problems = table(Part::Problems);
    m_toPolicies = new QAction(widgets::icon(u"policy"), tr("Show in Policies"), problems);
    problems->addAction(m_toPolicies); // of its context menu
    connect(m_toPolicies, &QAction::triggered, this, &GatewayTables::openProblem);
    connect(problems, &widgets::DataTable::rowActivated, this, &GatewayTables::openProblem);
    connect(problems, &widgets::DataTable::currentRowChanged, this, &GatewayTables::showActions);
    showActions();
}

template<typename Row>
bridge::TableModel<Row>* GatewayTables::add(Part part, const QString& name, std::vector<bridge::Column<Row>> columns,
                                            std::function<QString(const Row&)> key)
{
    auto* table = new widgets::DataTable(name, this);
    auto* model = new bridge::TableModel<Row>(std::move(columns), std::move(key), this);
    table->setModel(model);
    auto* pane = new widgets::StatePane(table, this);
    m_stack->addWidget(pane);
    m_tables[static_cast<size_t>(part)] = table;
    m_panes[static_cast<size_t>(part)] = pane;
    connect(table, &widgets::DataTable::paletteRequested, this, &GatewayTables::paletteRequested);
    connect(pane, &widgets::StatePane::remedyRequested, this, &GatewayTables::startRequested);
    return model;
}

void GatewayTables::setPart(Part part)
{
    m_choice->setCurrent(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
}

GatewayTables::Part GatewayTables::part() const
{
    return static_cast<Part>(m_choice->current());
}

void GatewayTables::setLoading(const QString& words)
{
    for (widgets::StatePane* pane : m_panes)
        pane->setLoading(words);
}

void GatewayTables::showOrExplain(Part part, bool isEmpty, const QString& sentence)
{
    widgets::StatePane* pane = m_panes[static_cast<size_t>(part)];
    if (isEmpty)
        pane->setEmpty(sentence);
    else
        pane->setReady();
}

void GatewayTables::showDetails(const workspace::GatewayDetails& details, base::SystemTime now)
{
    m_listeners->update(listenerRows(details));
    m_certificates->update(certificateRows(details, now));
    m_backends->update(backendRows(details));
    showOrExplain(Part::Listeners, details.listeners.empty(), tr("It listens nowhere."));
    showOrExplain(Part::Certificates, details.certificates.empty(),
                  tr("No listener has TLS, and no client certificate is at hand."));
    showOrExplain(Part::Backends, details.backends.empty(),
                  tr("The catalog describes no backends: its APIs go to their own service addresses."));
}

void GatewayTables::showNotRunning(const QString& sentence, const QString& remedy)
{
    for (const Part part : {Part::Listeners, Part::Certificates, Part::Backends})
        m_panes[static_cast<size_t>(part)]->setEmpty(sentence, remedy, u"play");
    m_listeners->update({});
    m_certificates->update({});
    m_backends->update({});
}

void GatewayTables::showActions()
{
    m_toPolicies->setEnabled(!problemTarget().isEmpty());
}

widgets::Target GatewayTables::problemTarget() const
{
    const ProblemRow* row = m_problems->find(table(Part::Problems)->currentKey());
    return row ? row->target : widgets::Target();
}

void GatewayTables::openProblem()
{
    if (const widgets::Target target = problemTarget(); !target.isEmpty())
        emit targetChosen(target);
}

void GatewayTables::showProblems(const std::vector<base::Problem>& problems, const bridge::PolicyPlaces& places)
{
    m_problems->update(problemRows(problems, places));
    showActions();
    showOrExplain(Part::Problems, m_problems->rowCount() == 0,
                  tr("Everything in the catalog could be read and is served."));
}

} // namespace localgateway

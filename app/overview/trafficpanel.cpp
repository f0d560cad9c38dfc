// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/trafficpanel.h"

#include "app/bridge/texts.h"
#include "app/overview/panel.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/linechart.h"
#include "app/widgets/segmented.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace overview {

using widgets::FontRole;
using widgets::Role;
namespace measure = widgets::measure;

TrafficPanel::TrafficPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* panel = new Panel(tr("Requests per second and latency"), this);
    m_form = new widgets::Segmented(tr("Form of the figures"),
                                    {{tr("Chart"), u"overview"_s}, {tr("Table"), u"table"_s}}, panel);
    panel->addToHeader(m_form);
    m_stack = new QStackedWidget(panel);
    m_chart = new widgets::LineChart(tr("Requests per second and latency over time"), m_stack);
    m_table = new widgets::DataTable(tr("Requests per second and latency over time"), m_stack);
    m_table->setModel(m_chart->table());
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeNothing());
    panel->setContent(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(panel);
    connect(m_form, &widgets::Segmented::currentChanged, this, [this](int form) { setShowsTable(form == Table); });
    connect(m_chart, &widgets::LineChart::momentChosen, this, &TrafficPanel::momentChosen);
    connect(m_table, &widgets::DataTable::rowActivated, this, [this](int row) {
        const widgets::ChartData& shown = m_chart->data();
        emit momentChosen(shown.begin + row * shown.width, shown.begin + (row + 1) * shown.width);
    });
}

QWidget* TrafficPanel::makeNothing()
{
    auto* nothing = new QWidget(this);
    auto* column = new QVBoxLayout(nothing);
    column->setContentsMargins(measure::Padding, measure::Padding, measure::Padding, measure::Padding);
    column->setSpacing(measure::Space);
    m_sentence = new widgets::Label({}, FontRole::Body, Role::Text, nothing);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_curl = new widgets::Label({}, FontRole::Data, Role::Text, nothing);
    m_curl->setWordWrap(true);
    m_curl->makeSelectable();
    column->addWidget(m_curl);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::Space);
    auto* tester = new widgets::Button(tr("Open the tester"), nothing, u"tester", widgets::Button::Kind::Primary);
    m_copy = new widgets::Button(tr("Copy the line"), nothing, u"copy");
    m_all = new widgets::Button(tr("Show all that is held"), nothing, u"clock");
    row->addWidget(tester);
    row->addWidget(m_copy);
    row->addWidget(m_all);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(tester, &QPushButton::clicked, this, &TrafficPanel::testerRequested);
    connect(m_copy, &QPushButton::clicked, this, &TrafficPanel::copyCurl);
    connect(m_all, &QPushButton::clicked, this, &TrafficPanel::allRequested);
    return nothing;
}

void TrafficPanel::setCurl(const QString& line)
{
    m_curl->setText(line);
    settle();
}

void TrafficPanel::copyCurl()
{
    QGuiApplication::clipboard()->setText(m_curl->text());
    emit copied();
}

void TrafficPanel::show(const OverviewFigures& figures, const QString& periodWords)
{
    m_isEmpty = figures.summary.whole.requests == 0;
    m_hasOlder = m_isEmpty && figures.held > 0;
    m_chart->setData(chartOf(figures));
    m_sentence->setText(m_hasOlder ? tr("No request in this time: %1. The last one arrived %2.")
                                         .arg(periodWords, bridge::ago(figures.newest, figures.now))
                                   : tr("No request has arrived yet. Send one with the tester, or from a shell:"));
    settle();
}

void TrafficPanel::settle()
{
    const bool hasLine = !m_curl->text().isEmpty() && !m_hasOlder;
    m_curl->setVisible(hasLine);
    m_copy->setVisible(hasLine);
    m_all->setVisible(m_hasOlder);
    m_form->setEnabled(!m_isEmpty);
    m_stack->setCurrentIndex(m_isEmpty ? Nothing : m_showsTable ? Table : Chart);
}

void TrafficPanel::setShowsTable(bool shows)
{
    m_showsTable = shows;
    m_form->setCurrent(shows ? Table : Chart);
    settle();
}

bool TrafficPanel::showsTable() const
{
    return m_showsTable;
}

bool TrafficPanel::hasRequests() const
{
    return !m_isEmpty;
}

} // namespace overview

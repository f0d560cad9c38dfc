// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/problemspane.h"

#include "app/bridge/texts.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "app/widgets/statepane.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policies {

using widgets::CellKind;
using widgets::FontRole;
using widgets::Role;
using widgets::State;
namespace measure = widgets::measure;

namespace {

QString numberText(uint32_t number)
{
    return number == 0 ? QString() : QString::number(number);
}

std::vector<bridge::Column<ProblemRow>> problemColumns()
{
    using Column = bridge::Column<ProblemRow>;
    Column line{QCoreApplication::translate("policies", "Line"), CellKind::Number, 0, 56};
    line.text = [](const ProblemRow& row) { return numberText(row.line); };
    line.sortKey = [](const ProblemRow& row) { return QVariant(row.line); };
    Column column{QCoreApplication::translate("policies", "Column"), CellKind::Number, 1, 64};
    column.text = [](const ProblemRow& row) { return numberText(row.column); };
    column.sortKey = [](const ProblemRow& row) { return QVariant(row.column); };
    Column sentence{QCoreApplication::translate("policies", "What is wrong"), CellKind::Text, 0, 300};
    sentence.stretches = true;
    sentence.text = sentence.tip = [](const ProblemRow& row) { return row.sentence; };
    sentence.state = [](const ProblemRow& row) { return std::optional(row.state); };
    sentence.shapeOnly = true;
    return {line, column, sentence};
}

std::vector<bridge::Column<MissingRow>> missingColumns()
{
    using Column = bridge::Column<MissingRow>;
    Column feature{QCoreApplication::translate("policies", "Not supported"), CellKind::Mono, 0, 220};
    feature.text = feature.tip = [](const MissingRow& row) { return row.feature; };
    Column lines{QCoreApplication::translate("policies", "Lines"), CellKind::Number, 1, 80};
    lines.text = lines.tip = [](const MissingRow& row) { return row.lines; };
    lines.sortKey = [](const MissingRow& row) { return QVariant(row.line); };
    Column advice{QCoreApplication::translate("policies", "What to do instead"), CellKind::Text, 0, 300};
    advice.stretches = true;
    advice.text = advice.tip = [](const MissingRow& row) { return row.advice; };
    return {feature, lines, advice};
}

} // namespace

std::vector<ProblemRow> problemRows(const DocumentCheck& check, const std::vector<base::Problem>& problems)
{
    std::vector<ProblemRow> out;
    for (size_t i = 0; i < problems.size(); ++i) {
        const base::Problem& problem = problems[i];
        const bool isMissing = std::ranges::find(check.missingAt, i) != check.missingAt.end();
        out.push_back({problem.place.line, problem.place.column, bridge::toQt(problem.message),
                       isMissing ? State::Warning : State::Danger});
    }
    std::ranges::stable_sort(out, [](const ProblemRow& a, const ProblemRow& b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return out;
}

std::vector<MissingRow> missingRows(const DocumentCheck& check)
{
    std::vector<MissingRow> out;
    for (const policy::MissingFeature& feature : check.missing) {
        MissingRow row;
        row.feature = bridge::toQt(feature.name);
        row.advice = bridge::toQt(feature.advice);
        QStringList lines;
        for (const base::Place& place : feature.places)
            lines.append(QString::number(place.line));
        lines.removeDuplicates();
        row.lines = lines.join(u", "_s);
        row.line = feature.places.front().line;
        row.column = feature.places.front().column;
        out.push_back(std::move(row));
    }
    return out;
}

QString checkedWords(const DocumentCheck& check)
{
    const auto policies = static_cast<int>(check.policies);
    const auto expressions = static_cast<int>(check.expressions);
    return QCoreApplication::translate("policies", "%n policy(ies)", nullptr, policies) + u", "_s
        + QCoreApplication::translate("policies", "%n expression(s)", nullptr, expressions);
}

ProblemsPane::ProblemsPane(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(measure::Padding, 0, measure::Padding, 0);
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What the check found"));
    m_tabs->addTab(tr("Problems"));
    m_tabs->addTab(tr("Not supported"));
    row->addWidget(m_tabs);
    m_checked = new widgets::Label({}, FontRole::Small, Role::Text2, this);
    m_checked->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_checked->setElides(true);
    row->addWidget(m_checked, 1);
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_problemModel = addTable<ProblemRow>(
        m_problems, m_problemsPane, tr("Problems of the document"), problemColumns(), [](const ProblemRow& each) {
            return QString(QString::number(each.line) + u':' + QString::number(each.column) + u' ' + each.sentence);
        });
    m_missingModel = addTable<MissingRow>(m_missing, m_missingPane, tr("What is not supported"), missingColumns(),
                                          [](const MissingRow& each) { return each.feature; });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

template<typename Row>
bridge::TableModel<Row>* ProblemsPane::addTable(widgets::DataTable*& table, widgets::StatePane*& pane,
                                                const QString& name, std::vector<bridge::Column<Row>> columns,
                                                std::function<QString(const Row&)> key)
{
    table = new widgets::DataTable(name, this);
    auto* model = new bridge::TableModel<Row>(std::move(columns), std::move(key), this);
    table->setModel(model);
    pane = new widgets::StatePane(table, this);
    m_stack->addWidget(pane);
    const auto choose = [this, model](int number, bool takesKeyboard) {
        if (number < 0 || number >= model->rowCount())
            return;
        const Row row = model->row(number);
        emit placeChosen(row.line, row.column, takesKeyboard);
    };
    auto* view = table;
    // News of the check move the current row, too: only a person's choice leads into the text.
    connect(table, &widgets::DataTable::currentRowChanged, this, [choose, view](int number) {
        if (view->hasFocus())
            choose(number, false);
    });
    connect(table, &QTableView::clicked, this, [choose](const QModelIndex& index) { choose(index.row(), false); });
    connect(table, &widgets::DataTable::rowActivated, this, [choose](int number) { choose(number, true); });
    connect(table, &widgets::DataTable::paletteRequested, this, &ProblemsPane::paletteRequested);
    return model;
}

void ProblemsPane::forget()
{
    m_problemModel->update({});
    m_missingModel->update({});
    m_checked->setText({});
    m_tabs->setTabText(0, tr("Problems"));
    m_tabs->setTabText(1, tr("Not supported"));
}

void ProblemsPane::showNothing(const QString& words)
{
    forget();
    m_problemsPane->setEmpty(words);
    m_missingPane->setEmpty(words);
}

void ProblemsPane::showChecking()
{
    forget();
    m_problemsPane->setLoading(tr("Checking the document"));
    m_missingPane->setLoading(tr("Checking the document"));
}

void ProblemsPane::showCheck(const DocumentCheck& check, const std::vector<ProblemRow>& problems)
{
    const auto title = [](const QString& name, size_t count) {
        return count == 0 ? name : QString(name + u' ' + QString::number(count));
    };
    m_problemModel->update(problems);
    m_missingModel->update(missingRows(check));
    m_tabs->setTabText(0, title(tr("Problems"), problems.size()));
    m_tabs->setTabText(1, title(tr("Not supported"), check.missing.size()));
    m_checked->setText(problems.empty() ? QString() : tr("Checked: %1").arg(checkedWords(check)));
    if (problems.empty())
        m_problemsPane->setEmpty(tr("No problems. What was checked: %1.").arg(checkedWords(check)));
    else
        m_problemsPane->setReady();
    if (check.missing.empty())
        m_missingPane->setEmpty(tr("Everything that the document uses is supported."));
    else
        m_missingPane->setReady();
}

void ProblemsPane::showMissing()
{
    m_tabs->setCurrentIndex(1);
    m_missing->setFocus();
}

} // namespace policies

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localgateway/problemrows.h"

#include "app/bridge/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace localgateway {

std::vector<ProblemRow> problemRows(const std::vector<base::Problem>& problems, const bridge::PolicyPlaces& places)
{
    std::vector<ProblemRow> out;
    out.reserve(problems.size());
    for (const base::Problem& problem : problems) {
        out.push_back({bridge::toQt(problem.file), problem.place.line, problem.place.column,
                       bridge::toQt(problem.message), places.of(problem.file, problem.place)});
    }
    return out;
}

std::vector<bridge::Column<ProblemRow>> problemColumns()
{
    using Column = bridge::Column<ProblemRow>;
    using widgets::CellKind;
    const auto place = [](uint32_t number) { return number == 0 ? QString() : QString::number(number); };
    Column file{QCoreApplication::translate("localgateway", "File"), CellKind::Mono, 0, 320};
    file.text = [](const ProblemRow& row) { return row.file; };
    file.isLink = [](const ProblemRow& row) { return !row.target.isEmpty(); };
    file.tip = [](const ProblemRow& row) {
        return row.target.isEmpty()
            ? row.file
            : row.file + u'\n' + QCoreApplication::translate("localgateway", "Enter shows the line in Policies");
    };
    Column line{QCoreApplication::translate("localgateway", "Line"), CellKind::Number, 0, 56};
    line.text = [place](const ProblemRow& row) { return place(row.line); };
    line.sortKey = [](const ProblemRow& row) { return QVariant(row.line); };
    Column column{QCoreApplication::translate("localgateway", "Column"), CellKind::Number, 1, 64};
    column.text = [place](const ProblemRow& row) { return place(row.column); };
    column.sortKey = [](const ProblemRow& row) { return QVariant(row.column); };
    Column sentence{QCoreApplication::translate("localgateway", "What is wrong"), CellKind::Text, 0, 300};
    sentence.stretches = true;
    sentence.text = sentence.tip = [](const ProblemRow& row) { return row.sentence; };
    sentence.state = [](const ProblemRow&) { return std::optional(widgets::State::Warning); };
    sentence.shapeOnly = true;
    return {file, line, column, sentence};
}

QString problemKey(const ProblemRow& row)
{
    return row.file + u':' + QString::number(row.line) + u':' + QString::number(row.column) + u' ' + row.sentence;
}

} // namespace localgateway

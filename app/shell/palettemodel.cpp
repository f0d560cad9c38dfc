// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/palettemodel.h"

#include "app/shell/fuzzy.h"

#include <algorithm>

namespace shell {

namespace {

std::vector<PaletteRow> matchingObjects(const QString& query, const QList<widgets::Found>& objects)
{
    std::vector<PaletteRow> rows;
    for (const widgets::Found& object : objects) {
        const auto match = fuzzyMatch(query, object.name);
        if (match)
            rows.push_back({.kind = PaletteRow::Kind::Object,
                            .text = object.name,
                            .where = object.where,
                            .icon = object.icon,
                            .letters = match->letters,
                            .target = object.target,
                            .score = match->score});
    }
    return rows;
}

std::vector<PaletteRow> matchingCommands(const QString& query, const QList<widgets::Command>& commands)
{
    std::vector<PaletteRow> rows;
    for (const widgets::Command& command : commands) {
        const auto match = fuzzyMatch(query, command.text);
        if (match)
            rows.push_back({.kind = PaletteRow::Kind::Command,
                            .text = command.text,
                            .where = command.where,
                            .icon = command.icon,
                            .keys = command.keys.toString(QKeySequence::NativeText),
                            .whyNot = command.whyNot,
                            .letters = match->letters,
                            .commandId = command.id,
                            .score = match->score - (command.whyNot.isEmpty() ? 0 : 50)});
    }
    return rows;
}

} // namespace

void PaletteModel::append(const QString& heading, std::vector<PaletteRow> rows, bool isSearch)
{
    if (rows.empty())
        return;
    if (isSearch)
        std::ranges::stable_sort(rows, std::greater(), &PaletteRow::score);
    if (rows.size() > MostOfAKind)
        rows.resize(MostOfAKind);
    m_rows.push_back({.text = heading});
    std::ranges::move(rows, std::back_inserter(m_rows));
}

void PaletteModel::search(const QString& typed, const QList<widgets::Found>& objects,
                          const QList<widgets::Command>& commands)
{
    const QChar sign = typed.isEmpty() ? QChar() : typed[0];
    const bool isNarrowed = sign == u'>' || sign == u':' || sign == u'@';
    const QString query = (isNarrowed ? typed.mid(1) : typed).trimmed();
    beginResetModel();
    m_rows.clear();
    // Without a query commands lead; with one, what was named does.
    if (sign != u'>' && sign != u':' && (isNarrowed || !query.isEmpty()))
        append(tr("Objects"), matchingObjects(query, objects), !query.isEmpty());
    if (sign != u'@')
        append(tr("Commands"), matchingCommands(query, commands), !query.isEmpty());
    endResetModel();
}

int PaletteModel::firstChoice() const
{
    return neighbour(-1, 1);
}

int PaletteModel::neighbour(int from, int step) const
{
    for (int number = from + step; number >= 0 && number < rowCount(); number += step) {
        if (row(number).kind != PaletteRow::Kind::Heading)
            return number;
    }
    return from;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole:
        return QStringList{shown.text, shown.where, shown.whyNot, shown.keys}.join(u' ');
    case Qt::ToolTipRole:
        return shown.whyNot;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == PaletteRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shell

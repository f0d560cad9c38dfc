// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policytree.h"

#include "app/widgets/cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace policies {

namespace {

bool isSameShape(const std::vector<PolicyRow>& a, const std::vector<PolicyRow>& b)
{
    return std::ranges::equal(a, b, [](const PolicyRow& one, const PolicyRow& other) {
        return one.key == other.key && isSameShape(one.children, other.children);
    });
}

// What a row says on hover, and to a screen reader.
QString sentenceOf(const PolicyRow& row)
{
    QStringList parts{row.name};
    if (!row.method.isEmpty())
        parts.append(row.method + u' ' + row.detail);
    if (row.hasDocument())
        parts.append(row.file);
    if (!row.stateWords.isEmpty())
        parts.append(row.stateWords);
    if (row.isDraft)
        parts.append(PolicyTree::tr("changed, not saved"));
    return parts.join(u"\n"_s);
}

} // namespace

void PolicyTree::number(const std::vector<PolicyRow>& rows, int parent)
{
    int position = 0;
    for (const PolicyRow& row : rows) {
        const int own = static_cast<int>(m_places.size());
        (parent < 0 ? m_tops : m_places[static_cast<size_t>(parent)].children).push_back(own);
        m_places.push_back({&row, parent, position++, {}});
        number(row.children, own);
    }
}

void PolicyTree::update(std::vector<PolicyRow> rows)
{
    const bool isSame = isSameShape(rows, m_rows);
    if (!isSame)
        beginResetModel();
    const std::vector<Place> before = std::move(m_places);
    const std::vector<PolicyRow> kept = std::move(m_rows); // before points into it
    m_rows = std::move(rows);
    m_places.clear();
    m_tops.clear();
    number(m_rows, -1);
    if (!isSame) {
        endResetModel();
        return;
    }
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (*m_places[i].row != *before[i].row)
            emit dataChanged(indexOfPlace(i), indexOfPlace(i));
    }
}

QModelIndex PolicyTree::indexOfPlace(size_t place) const
{
    return createIndex(m_places[place].position, 0, static_cast<quintptr>(place));
}

const PolicyRow* PolicyTree::row(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_places.size() ? m_places[index.internalId()].row : nullptr;
}

QModelIndex PolicyTree::indexOf(const QString& key) const
{
    const auto found = std::ranges::find_if(m_places, [&](const Place& place) { return place.row->key == key; });
    return found == m_places.end() ? QModelIndex() : indexOfPlace(static_cast<size_t>(found - m_places.begin()));
}

QModelIndex PolicyTree::indexOfFile(const QString& file) const
{
    const auto found =
        std::ranges::find_if(m_places, [&](const Place& place) { return !file.isEmpty() && place.row->file == file; });
    return found == m_places.end() ? QModelIndex() : indexOfPlace(static_cast<size_t>(found - m_places.begin()));
}

QModelIndex PolicyTree::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int>& list = parent.isValid() ? m_places[parent.internalId()].children : m_tops;
    return indexOfPlace(static_cast<size_t>(list[static_cast<size_t>(row)]));
}

QModelIndex PolicyTree::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() >= m_places.size())
        return {};
    const int parent = m_places[index.internalId()].parent;
    return parent < 0 ? QModelIndex() : indexOfPlace(static_cast<size_t>(parent));
}

int PolicyTree::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? m_places[parent.internalId()].children.size() : m_tops.size());
}

int PolicyTree::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant PolicyTree::data(const QModelIndex& index, int role) const
{
    const PolicyRow* shown = row(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->name;
    case Qt::ToolTipRole:
        return sentenceOf(*shown);
    case Qt::AccessibleTextRole:
        return sentenceOf(*shown).replace(u'\n', u", "_s);
    case widgets::CellRole::Key:
        return shown->key;
    case widgets::CellRole::State:
        return shown->state ? QVariant(static_cast<int>(*shown->state)) : QVariant();
    default:
        return {};
    }
}

} // namespace policies

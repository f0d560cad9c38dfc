// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One item model for every table: rows are values, columns are a table of functions. New rows are compared with the old
// by their key, so that selection and scroll position survive; the order is kept while a person points at the rows.

#include "app/widgets/cell.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace bridge {

template<typename Row>
struct Column
{
    QString title;
    widgets::CellKind kind = widgets::CellKind::Text;
    int rank = 1; // 0 is never hidden, high ranks are hidden first
    int width = 0; // pixels; 0: as wide as the first rows need
    bool stretches = false;
    std::function<QString(const Row&)> text;
    std::function<std::optional<widgets::State>(const Row&)> state; // shape and colour of the text
    bool shapeOnly = false; // the shape only, the text keeps its colour
    std::function<QVariant(const Row&)> sortKey; // default: the text
    std::function<bool(const Row&)> isLink; // shown as one; a click activates the row
    std::function<QString(const Row&)> badge;
    std::function<std::optional<double>(const Row&)> bar;
    std::function<std::optional<widgets::State>(const Row&)> barState;
    std::function<QList<double>(const Row&)> trend;
    std::function<QString(const Row&)> tip;
};

// Row needs operator==. A row with a note is shown as a sentence over the whole width.
template<typename Row>
class TableModel final : public widgets::TableSource
{
public:
    using Key = std::function<QString(const Row&)>;

    TableModel(std::vector<Column<Row>> columns, Key key, QObject* parent = nullptr)
        : TableSource(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    { }

    void setNote(std::function<QString(const Row&)> note) { m_note = std::move(note); }
    // Only rows for which it returns true are shown; an empty function shows all.
    void setFilter(std::function<bool(const Row&)> filter)
    {
        m_filter = std::move(filter);
        show();
    }

    // The new truth. Keys must differ; of two rows with the same key the first counts.
    void update(std::vector<Row> rows)
    {
        m_all = std::move(rows);
        m_isHeld && !m_shown.empty() ? refreshHeld() : show(); // an empty list has no place to keep
    }

    [[nodiscard]] const Row& row(int number) const { return m_shown[static_cast<size_t>(number)]; }
    [[nodiscard]] const Row* find(const QString& key) const
    {
        const int number = rowOfKey(key);
        return number < 0 ? nullptr : &row(number);
    }
    [[nodiscard]] const std::vector<Row>& all() const { return m_all; }

    void setHeld(bool held) override
    {
        m_isHeld = held;
        if (!held && m_hasWaiting)
            show();
    }
    [[nodiscard]] int rowOfKey(const QString& key) const override
    {
        const auto found = std::ranges::find(m_keys, key);
        return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
    }
    [[nodiscard]] qsizetype totalRows() const override { return static_cast<qsizetype>(m_all.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto number = static_cast<size_t>(index.row());
        return cell(m_columns[static_cast<size_t>(index.column())], m_shown[number], m_keys[number], role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[static_cast<size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case widgets::CellRole::Kind:
            return static_cast<int>(column.kind);
        case widgets::CellRole::Rank:
            return column.rank;
        case widgets::CellRole::Width:
            return column.width;
        case widgets::CellRole::Stretches:
            return column.stretches;
        default:
            return {};
        }
    }

    // A negative column: the order in which the rows came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        m_sortColumn = column;
        m_sortOrder = order;
        show();
    }

private:
    template<typename Function, typename... Arguments>
    static QVariant ask(const Function& function, const Arguments&... arguments)
    {
        return function ? QVariant::fromValue(function(arguments...)) : QVariant();
    }
    static QVariant askState(const std::function<std::optional<widgets::State>(const Row&)>& function, const Row& row)
    {
        const auto state = function ? function(row) : std::nullopt;
        return state ? QVariant(static_cast<int>(*state)) : QVariant();
    }

    QVariant cell(const Column<Row>& column, const Row& row, const QString& key, int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return ask(column.text, row);
        case Qt::ToolTipRole:
            return ask(column.tip, row);
        case Qt::TextAlignmentRole:
            return column.kind == widgets::CellKind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case widgets::CellRole::State:
            return askState(column.state, row);
        case widgets::CellRole::ShapeOnly:
            return column.shapeOnly;
        case widgets::CellRole::Link:
            return ask(column.isLink, row);
        case widgets::CellRole::Badge:
            return ask(column.badge, row);
        case widgets::CellRole::Bar: {
            const auto share = column.bar ? column.bar(row) : std::nullopt;
            return share ? QVariant(*share) : QVariant();
        }
        case widgets::CellRole::BarState:
            return askState(column.barState, row);
        case widgets::CellRole::Trend:
            return ask(column.trend, row);
        case widgets::CellRole::Note:
            return ask(m_note, row);
        case widgets::CellRole::Sort:
            return column.sortKey ? column.sortKey(row) : ask(column.text, row);
        case widgets::CellRole::Key:
            return key;
        default:
            return {};
        }
    }

    static bool isLess(const QVariant& a, const QVariant& b)
    {
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }

    // The rows that pass the filter, in the order they are to be shown, with their keys.
    std::pair<std::vector<Row>, std::vector<QString>> arranged() const
    {
        std::vector<size_t> order;
        QHash<QString, bool> seen;
        std::vector<QString> keys(m_all.size());
        for (size_t i = 0; i < m_all.size(); ++i) {
            keys[i] = m_key(m_all[i]);
            if ((!m_filter || m_filter(m_all[i])) && !seen.contains(keys[i])) {
                seen.insert(keys[i], true);
                order.push_back(i);
            }
        }
        if (m_sortColumn >= 0 && m_sortColumn < columnCount())
            sortNumbers(order);
        std::pair<std::vector<Row>, std::vector<QString>> result;
        for (const size_t i : order) {
            result.first.push_back(m_all[i]);
            result.second.push_back(keys[i]);
        }
        return result;
    }

    void sortNumbers(std::vector<size_t>& order) const
    {
        const Column<Row>& column = m_columns[static_cast<size_t>(m_sortColumn)];
        std::vector<QVariant> values(m_all.size());
        for (const size_t i : order)
            values[i] = cell(column, m_all[i], {}, widgets::CellRole::Sort);
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            return m_sortOrder == Qt::AscendingOrder ? isLess(values[a], values[b]) : isLess(values[b], values[a]);
        });
    }

    // In four steps, each of which views understand: gone rows leave, the others change places, new rows come, values
    // change.
    void show()
    {
        m_hasWaiting = false;
        auto [rows, keys] = arranged();
        QHash<QString, size_t> places;
        for (size_t i = 0; i < keys.size(); ++i)
            places.insert(keys[i], i);
        removeMissing(places);
        reorder(places);
        insertNew(rows, keys);
        changeValues(std::move(rows));
    }

    void removeMissing(const QHash<QString, size_t>& places)
    {
        for (auto end = static_cast<int>(m_keys.size()); end > 0;) {
            if (places.contains(m_keys[static_cast<size_t>(end - 1)])) {
                --end;
                continue;
            }
            int begin = end - 1;
            while (begin > 0 && !places.contains(m_keys[static_cast<size_t>(begin - 1)]))
                --begin;
            beginRemoveRows({}, begin, end - 1);
            m_keys.erase(m_keys.begin() + begin, m_keys.begin() + end);
            m_shown.erase(m_shown.begin() + begin, m_shown.begin() + end);
            endRemoveRows();
            end = begin;
        }
    }

    void reorder(const QHash<QString, size_t>& places)
    {
        std::vector<size_t> order(m_keys.size());
        std::iota(order.begin(), order.end(), 0);
        const auto place = [&](size_t i) { return places.value(m_keys[i]); };
        if (std::ranges::is_sorted(order, {}, place))
            return;
        std::ranges::sort(order, {}, place);
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<int> target(order.size());
        std::vector<QString> keys;
        std::vector<Row> rows;
        for (size_t i = 0; i < order.size(); ++i) {
            target[order[i]] = static_cast<int>(i);
            keys.push_back(m_keys[order[i]]);
            rows.push_back(std::move(m_shown[order[i]]));
        }
        m_keys = std::move(keys);
        m_shown = std::move(rows);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& index : before)
            after.append(createIndex(target[static_cast<size_t>(index.row())], index.column()));
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void insertNew(const std::vector<Row>& rows, const std::vector<QString>& keys)
    {
        for (size_t at = 0; at < keys.size();) {
            if (at < m_keys.size() && m_keys[at] == keys[at]) {
                ++at;
                continue;
            }
            size_t end = at + 1;
            while (end < keys.size() && (at >= m_keys.size() || keys[end] != m_keys[at]))
                ++end;
            const auto from = static_cast<std::ptrdiff_t>(at);
            const auto to = static_cast<std::ptrdiff_t>(end);
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
            m_keys.insert(m_keys.begin() + from, keys.begin() + from, keys.begin() + to);
            m_shown.insert(m_shown.begin() + from, rows.begin() + from, rows.begin() + to);
            endInsertRows();
            at = end;
        }
    }

    void changeValues(std::vector<Row> rows)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (m_shown[i] == rows[i])
                continue;
            m_shown[i] = std::move(rows[i]);
            const auto number = static_cast<int>(i);
            emit dataChanged(index(number, 0), index(number, columnCount() - 1));
        }
    }

    // While held: values change in place, the rest waits.
    void refreshHeld()
    {
        m_hasWaiting = true;
        QHash<QString, const Row*> newest;
        for (const Row& row : m_all)
            newest.insert(m_key(row), &row);
        std::vector<Row> rows = m_shown;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (const Row* row = newest.value(m_keys[i]))
                rows[i] = *row;
        }
        changeValues(std::move(rows));
    }

    std::vector<Column<Row>> m_columns;
    Key m_key;
    std::function<QString(const Row&)> m_note;
    std::function<bool(const Row&)> m_filter;
    std::vector<Row> m_all;
    std::vector<Row> m_shown;
    std::vector<QString> m_keys; // of m_shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isHeld = false;
    bool m_hasWaiting = false;
};

} // namespace bridge

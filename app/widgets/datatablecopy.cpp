// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a DataTable: copies of cells and rows, and the two menus.
#include "app/widgets/datatable.h"
#include "app/widgets/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QString quotedForCsv(const QString& cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n');
    if (!needsQuotes)
        return cell;
    QString doubled = cell;
    return u'"' % doubled.replace(u"\""_s, u"\"\""_s) % u'"';
}

QList<int> shownColumns(const QTableView& table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> chosenRows(const QTableView& table)
{
    QList<int> rows;
    const auto selected = table.selectionModel() ? table.selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    for (int row = 0; rows.size() < table.model()->rowCount() && selected.isEmpty(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

QString DataTable::rowsAsText(QChar separator) const
{
    QString text;
    if (!model())
        return text;
    const QList<int> columns = shownColumns(*this);
    for (const int row : chosenRows(*this)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model()->index(row, column).data().toString());
        text += cells.join(separator) % u'\n';
    }
    return text;
}

QString DataTable::rowsAsCsv() const
{
    QString text;
    if (!model())
        return text;
    const QList<int> columns = shownColumns(*this);
    const auto line = [&text](const QStringList& cells) { text += cells.join(u',') % u"\r\n"; };
    QStringList titles;
    for (const int column : columns)
        titles.append(quotedForCsv(model()->headerData(column, Qt::Horizontal).toString()));
    line(titles);
    for (const int row : chosenRows(*this)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(quotedForCsv(model()->index(row, column).data().toString()));
        line(cells);
    }
    return text;
}

void DataTable::copyCell()
{
    if (!currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(currentIndex().data().toString());
    emit copied(tr("the cell"));
}

void DataTable::copyRows()
{
    if (!model() || !selectionModel() || !selectionModel()->hasSelection())
        return;
    QApplication::clipboard()->setText(rowsAsText(u'\t'));
    emit copied(tr("%n row(s)", nullptr, static_cast<int>(selectionModel()->selectedRows().size())));
}

void DataTable::copyCsv()
{
    QApplication::clipboard()->setText(rowsAsCsv());
    emit copied(tr("the rows as CSV"));
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(icon(u"copy"), tr("Copy cell"), this, &DataTable::copyCell)->setEnabled(currentIndex().isValid());
    menu.addAction(tr("Copy rows"), this, &DataTable::copyRows);
    menu.addAction(tr("Copy as CSV"), this, &DataTable::copyCsv);
    const auto pageActions = actions();
    if (!pageActions.isEmpty()) {
        menu.addSeparator();
        menu.addActions(pageActions);
    }
    menu.exec(event->globalPos());
}

void DataTable::chooseColumns(const QPoint& at)
{
    if (!model())
        return;
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        const bool isFirst = model()->headerData(column, Qt::Horizontal, CellRole::Rank).toInt() == 0;
        action->setEnabled(!isFirst);
        connect(action, &QAction::toggled, this, [this, column](bool wanted) { setColumnWanted(column, wanted); });
    }
    menu.addSeparator();
    menu.addAction(tr("Own widths back to the usual ones"), this, [this] {
        m_chosenWidths.clear();
        m_unwanted.clear();
        fitColumns();
        emit columnsChanged();
    });
    menu.exec(at);
}

} // namespace widgets

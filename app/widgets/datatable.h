// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of every page: fixed row heights, columns that give way by rank, vim keys, copy, a chooser on the header.
// The model says the rest by the roles of cell.h.

#include "app/widgets/cell.h"

#include <QSet>
#include <QTableView>

namespace widgets {

class CellDelegate;

class DataTable final : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    // Widths and chosen columns that the person changed, under the name of the table; empty: nothing to keep.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& saved);
    [[nodiscard]] int hiddenColumns() const; // for want of room or by choice
    void setColumnWanted(int column, bool wanted);

    [[nodiscard]] int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    [[nodiscard]] QString currentKey() const; // CellRole::Key of the current row
    void selectRowByNumber(int row);
    bool selectKey(const QString& key); // false when there is none; needs a TableSource

    [[nodiscard]] QString rowsAsText(QChar separator) const; // selected rows or, without any, all; visible columns
    [[nodiscard]] QString rowsAsCsv() const;

signals:
    void rowActivated(int row); // Enter, double click
    void currentRowChanged(int row); // -1: none
    void filterRequested(); // "/" or Ctrl+F
    void paletteRequested(const QString& beginning); // ":"
    void hiddenColumnsChanged(int count);
    void columnsChanged(); // by a person: what saveColumns() gives
    void copied(const QString& what); // "3 rows", for a notice

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] QList<int> columnsThatFit(int room) const;
    [[nodiscard]] int wantedWidth(int column) const;
    void spreadWidths(const QList<int>& shown, int room);
    void applyMetrics();
    void chooseColumns(const QPoint& at);
    void noteResize(int column);
    bool moveByKey(const QKeyEvent& event);
    void copyCell();
    void copyRows();
    void copyCsv();
    void setHeld(bool held);

    QSet<int> m_unwanted; // columns the person switched off
    QHash<int, int> m_chosenWidths; // columns the person resized
    bool m_isFitting = false;
    int m_hidden = 0;
};

} // namespace widgets

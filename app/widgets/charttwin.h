// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table behind a LineChart: a row for each column of time, for the table view, screen readers and CSV.

#include "app/widgets/linechart.h"

#include <QAbstractTableModel>

namespace widgets {

class LineChart::TwinModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData& data);
    using QAbstractTableModel::setData;
    [[nodiscard]] QString asCsv() const;
    [[nodiscard]] QString rowWords(int row) const; // a line a value: "p95 38 ms"

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] int firstSeries() const { return m_data.columns.isEmpty() ? 1 : 4; }

    ChartData m_data;
};

} // namespace widgets

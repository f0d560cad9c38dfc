// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/charttwin.h"

#include "app/widgets/cell.h"

#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

void LineChart::TwinModel::setData(const ChartData& data)
{
    const bool isSameShape = data.size() == m_data.size() && data.series.size() == m_data.series.size()
        && data.columns.isEmpty() == m_data.columns.isEmpty();
    if (!isSameShape)
        beginResetModel();
    m_data = data;
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LineChart::TwinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.size());
}

int LineChart::TwinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstSeries() + static_cast<int>(m_data.series.size());
}

QString LineChart::TwinModel::title(int column) const
{
    if (column == 0)
        return LineChart::tr("Time");
    if (column >= firstSeries()) {
        const ChartSeries& each = m_data.series[column - firstSeries()];
        return m_data.unit.isEmpty() ? each.name : QString(each.name % u' ' % m_data.unit);
    }
    return column == 1 ? u"2xx, 3xx"_s : column == 2 ? u"4xx"_s : u"5xx"_s;
}

QString LineChart::TwinModel::cell(int row, int column) const
{
    if (column == 0)
        return axisTime(m_data.begin + row * m_data.width, m_data.width);
    double value = std::nan("");
    if (column >= firstSeries()) {
        const auto& values = m_data.series[column - firstSeries()].values;
        value = row < values.size() ? values[row] : value;
    } else if (row < m_data.columns.size()) {
        const HistogramColumn& each = m_data.columns[row];
        value = column == 1 ? each.fine : column == 2 ? each.refused : each.failed;
    }
    return std::isnan(value) ? QString() : QString::number(value, 'g', 6);
}

QVariant LineChart::TwinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return cell(index.row(), index.column());
}

QVariant LineChart::TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == CellRole::Kind)
        return static_cast<int>(section == 0 ? CellKind::Mono : CellKind::Number);
    if (role == CellRole::Stretches)
        return section > 0;
    return role == CellRole::Rank ? QVariant(section == 0 ? 0 : 1) : QVariant();
}

QString LineChart::TwinModel::rowWords(int row) const
{
    QStringList lines;
    for (int column = 0; column < columnCount(); ++column) {
        const QString value = cell(row, column);
        if (!value.isEmpty())
            lines.append(column == 0 ? value : QString(title(column) % u"  "_s % value));
    }
    return lines.join(u'\n');
}

QString LineChart::TwinModel::asCsv() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QString words = row < 0 ? title(column) : cell(row, column);
            cells.append(words.contains(u',') ? QString(u'"' % words % u'"') : words);
        }
        text += cells.join(u',') % u"\r\n";
    }
    return text;
}

} // namespace widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time on x: columns of traffic above, lines below or instead, numbered events across both. The pointer or the arrow
// keys read all values of a moment; the same numbers are a table and CSV.

#include "app/widgets/histogramstrip.h"

#include <QAbstractItemModel>
#include <QList>
#include <QString>
#include <QWidget>

namespace widgets {

struct ChartSeries
{
    QString name; // "p95"
    Role role = Role::Series1;
    Qt::PenStyle style = Qt::SolidLine;
    QList<double> values; // one a column; NaN: no value
};

struct ChartEvent
{
    qint64 time = 0;
    QString words; // explained under the chart by its number
};

struct ChartData
{
    qint64 begin = 0; // milliseconds since the epoch
    qint64 width = 1000; // of one column
    QList<HistogramColumn> columns; // empty: lines only
    QList<ChartSeries> series;
    QString unit; // of the series: "ms"
    bool isLogarithmic = false; // only for latencies, and then said in the legend
    QList<ChartEvent> events;

    [[nodiscard]] qsizetype size() const;
};

class LineChart final : public QWidget
{
    Q_OBJECT
public:
    explicit LineChart(const QString& accessibleName, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] QAbstractItemModel* table() const; // the twin: a row a column of time
    [[nodiscard]] QString asCsv() const;
    [[nodiscard]] qsizetype cross() const { return m_cross; } // -1: nothing is read
    [[nodiscard]] QSize sizeHint() const override { return {600, Theme::scaled(300)}; }

signals:
    void momentChosen(qint64 begin, qint64 end); // a click or Enter on a column

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Axis
    {
        QRectF box;
        double top = 1;
        double bottom = 0;
        bool isLogarithmic = false;

        [[nodiscard]] double y(double value) const;
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] Axis columnAxis() const;
    [[nodiscard]] Axis lineAxis() const;
    [[nodiscard]] double xOf(qsizetype column) const;
    [[nodiscard]] QString rowWords(qsizetype column) const;
    void setCross(qsizetype column);
    void paintLegend(QPainter& painter) const;
    void paintGrid(QPainter& painter, const Axis& axis) const;
    void paintTimes(QPainter& painter) const;
    void paintColumns(QPainter& painter, const Axis& axis) const;
    void paintLines(QPainter& painter, const Axis& axis) const;
    void paintEvents(QPainter& painter) const;
    void paintCross(QPainter& painter) const;

    ChartData m_data;
    class TwinModel;
    TwinModel* m_twin = nullptr;
    qsizetype m_cross = -1;
};

} // namespace widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests per second and latency over time, as a chart or as its table; before the first request, how to send one.

#include "app/overview/overviewfigures.h"

#include <QWidget>

class QStackedWidget;

namespace widgets {
class DataTable;
class Label;
class LineChart;
class Segmented;
class Button;
} // namespace widgets

namespace overview {

class TrafficPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficPanel(QWidget* parent = nullptr);

    void show(const OverviewFigures& figures, const QString& periodWords);
    void setCurl(const QString& line); // that sends a request; empty: no API can be called
    void setShowsTable(bool shows);
    [[nodiscard]] bool showsTable() const;
    [[nodiscard]] bool hasRequests() const; // in the period
    [[nodiscard]] const widgets::LineChart& chart() const { return *m_chart; }

signals:
    void momentChosen(qint64 begin, qint64 end);
    void testerRequested();
    void allRequested(); // the whole time of which requests are held
    void copied();

private:
    enum Part : int { Chart, Table, Nothing };

    QWidget* makeNothing();
    void copyCurl();
    void settle();

    QStackedWidget* m_stack = nullptr;
    widgets::Segmented* m_form = nullptr;
    widgets::LineChart* m_chart = nullptr;
    widgets::DataTable* m_table = nullptr;
    widgets::Label* m_sentence = nullptr;
    widgets::Label* m_curl = nullptr;
    widgets::Button* m_copy = nullptr;
    widgets::Button* m_all = nullptr;
    bool m_isEmpty = false;
    bool m_showsTable = false;
    bool m_hasOlder = false; // requests before the period
};

} // namespace overview

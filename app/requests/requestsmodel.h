// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The requests that a filter lets through, newest first, straight from the store: a row is a serial number, and its
// cells are read when they are painted. While held or paused, rows keep their places and new ones are only counted.

#include "app/bridge/latesttask.h"
#include "app/widgets/cell.h"
#include "core/traffic/recordfields.h"
#include "core/traffic/store.h"

#include <functional>
#include <vector>

namespace requests {

class RequestsModel final : public widgets::TableSource
{
    Q_OBJECT
public:
    enum Column { Time, Status, Method, Path, Api, Caller, Duration, Reason, ColumnCount };

    explicit RequestsModel(QObject* parent = nullptr);

    void setStore(traffic::Store* store); // null: none
    void setFilter(traffic::Filter filter);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void takeNew(); // looks into the store

    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }
    [[nodiscard]] bool isScanning() const { return m_isScanning; }
    [[nodiscard]] traffic::Serial serial(int row) const { return m_rows[m_rows.size() - 1 - static_cast<size_t>(row)]; }
    [[nodiscard]] traffic::Record record(int row) const { return m_view.record(serial(row)); }
    [[nodiscard]] int rowOfTrace(const QString& traceId) const; // -1: not among the rows
    [[nodiscard]] const traffic::Store::View& view() const { return m_view; }

    void setHeld(bool held) override;
    [[nodiscard]] int rowOfKey(const QString& key) const override;
    [[nodiscard]] qsizetype totalRows() const override { return static_cast<qsizetype>(m_view.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged();

private:
    struct Scan
    {
        traffic::Store::View view;
        std::vector<traffic::Serial> rows;
        traffic::Serial next = 0;
    };
    void rescan();
    void finishScan(Scan scan);
    void showWaiting();
    void dropOld(traffic::Serial oldest); // rows before it
    [[nodiscard]] QVariant textOf(traffic::Serial serial, const traffic::HotRow& row, int column) const;

    traffic::Store* m_store = nullptr;
    traffic::Filter m_filter;
    traffic::Store::View m_view; // covers all rows, and those that wait
    std::vector<traffic::Serial> m_rows; // oldest first
    std::vector<traffic::Serial> m_waiting; // matched, not shown yet
    traffic::Serial m_next = 0; // the first that was not looked at
    bridge::LatestTask<Scan> m_scan;
    bool m_isScanning = false;
    bool m_isHeld = false;
    bool m_isPaused = false;
};

} // namespace requests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalog's APIs with the figures of the period, busiest first. Pure.

#include "app/bridge/tablemodel.h"
#include "app/overview/overviewfigures.h"

namespace overview {

struct ApiRow
{
    QString name; // in the catalog; what it is called by in filters
    QString title;
    QString path;
    widgets::State state = widgets::State::Neutral;
    QString stateWord;
    quint64 requests = 0;
    double perSecond = 0;
    double busy = 0; // of the busiest API's requests, 0…1
    double errorShare = 0; // 0…1
    std::optional<widgets::State> errorState;
    std::chrono::microseconds p50{0};
    std::chrono::microseconds p95{0};
    std::chrono::microseconds p99{0};
    QList<double> trend;
    QString note;
    std::optional<widgets::State> noteState;

    friend bool operator==(const ApiRow&, const ApiRow&) = default;
};

[[nodiscard]] std::vector<ApiRow> apiRows(const workspace::Snapshot& snapshot, const OverviewFigures& figures);
[[nodiscard]] std::vector<bridge::Column<ApiRow>> apiColumns();

} // namespace overview

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the page counts, over which time, and how that becomes a chart. Pure, for any thread.

#include "app/widgets/linechart.h"
#include "core/workspace/attention.h"

#include <optional>

namespace overview {

enum class Span : uint8_t { FiveMinutes, QuarterHour, Hour, All };

// The time that is looked at, in steps whose beginnings are round, so that columns keep their places while time goes
// on.
struct Stretch
{
    traffic::Period period; // ends with a whole step, after now
    std::chrono::microseconds step{0};
};
// `first` is the oldest request that is held; nothing: there is none.
[[nodiscard]] Stretch stretchOf(Span span, base::SystemTime now, std::optional<base::SystemTime> first);

struct OverviewFigures
{
    traffic::Summary summary;
    std::vector<workspace::Attention> attention;
    base::SystemTime now;
    uint64_t held = 0; // requests of any time
    base::SystemTime newest; // of those
    bool isClusterKnown = false; // or there is none, or it is known why not
    double seconds = 1; // what rates are counted over: less than the period while the store is young

    [[nodiscard]] double perSecond(uint64_t requests) const { return static_cast<double>(requests) / seconds; }
};
// What leads where was found out, so that silence means that all is well.
[[nodiscard]] bool isClusterKnown(const workspace::Snapshot& snapshot);
[[nodiscard]] OverviewFigures countOverview(const traffic::Store::View& view, const workspace::Snapshot& snapshot,
                                            Span span, base::SystemTime now);

// Of one step, as far as it has passed and was seen; never less than one.
[[nodiscard]] double secondsOfStep(const OverviewFigures& figures, size_t step);

// Requests per second by kind of answer above, p50, p95 and p99 below.
[[nodiscard]] widgets::ChartData chartOf(const OverviewFigures& figures);

} // namespace overview

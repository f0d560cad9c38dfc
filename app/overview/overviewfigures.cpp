// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/overviewfigures.h"

#include "app/bridge/texts.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace overview {

namespace {

constexpr int MostSteps = 60; // besides the one that is under way
constexpr std::array<std::chrono::seconds, 14> RoundSteps{1s,   5s,    10s,   15s,   30s,   1min,   2min,
                                                          5min, 10min, 15min, 30min, 60min, 120min, 360min};

std::chrono::seconds lengthOf(Span span, base::SystemTime now, std::optional<base::SystemTime> first)
{
    switch (span) {
    case Span::FiveMinutes:
        return 5min;
    case Span::QuarterHour:
        return 15min;
    case Span::Hour:
        return 1h;
    case Span::All:
        break;
    }
    const auto held = first ? std::chrono::ceil<std::chrono::seconds>(now - *first) : 0s;
    return std::max<std::chrono::seconds>(held, 1min);
}

double inSeconds(std::chrono::microseconds time)
{
    return std::max(1.0, std::chrono::duration<double>(time).count());
}

double inMilliseconds(std::chrono::microseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

} // namespace

Stretch stretchOf(Span span, base::SystemTime now, std::optional<base::SystemTime> first)
{
    const std::chrono::seconds length = lengthOf(span, now, first);
    const auto enough =
        std::ranges::find_if(RoundSteps, [length](std::chrono::seconds each) { return each * MostSteps >= length; });
    // Longer than the longest of them: as many whole days as it takes.
    const std::chrono::seconds step = enough != RoundSteps.end() ? *enough : (length / MostSteps / 24h + 1) * 24h;
    const auto begin = (now - length).time_since_epoch() / step * step;
    const auto steps = (now.time_since_epoch() - begin) / step + 1;
    return {{base::SystemTime(begin), base::SystemTime(begin + steps * step)}, step};
}

bool isClusterKnown(const workspace::Snapshot& snapshot)
{
    if (!snapshot.clusterStatus.isConfigured() || snapshot.clusterStatus.error || snapshot.cluster->trouble())
        return true;
    return snapshot.cluster->isComplete() && !snapshot.map->nodes.empty();
}

OverviewFigures countOverview(const traffic::Store::View& view, const workspace::Snapshot& snapshot, Span span,
                              base::SystemTime now)
{
    OverviewFigures out;
    out.now = now;
    out.held = view.size();
    out.isClusterKnown = isClusterKnown(snapshot);
    std::optional<base::SystemTime> first;
    if (view.size() > 0) {
        first = base::SystemTime(std::chrono::microseconds(view.hot(view.begin()).time));
        out.newest = base::SystemTime(std::chrono::microseconds(view.hot(view.end() - 1).time));
    }
    const Stretch stretch = stretchOf(span, now, first);
    out.summary = traffic::summarize(view, stretch.period, stretch.step);
    out.attention = workspace::attention(snapshot, out.summary);
    out.seconds = inSeconds(now - out.summary.seenFrom);
    return out;
}

double secondsOfStep(const OverviewFigures& figures, size_t step)
{
    const base::SystemTime from = figures.summary.period.from + step * figures.summary.step;
    const base::SystemTime to = from + figures.summary.step;
    return inSeconds(std::min(to, figures.now) - std::max(from, figures.summary.seenFrom));
}

widgets::ChartData chartOf(const OverviewFigures& figures)
{
    constexpr double None = std::numeric_limits<double>::quiet_NaN();
    widgets::ChartData out;
    out.begin = bridge::toQt(figures.summary.period.from).toMSecsSinceEpoch();
    out.width = std::chrono::duration_cast<std::chrono::milliseconds>(figures.summary.step).count();
    out.unit = u"ms"_s;
    out.isLogarithmic = true;
    out.series = {{u"p50"_s, widgets::Role::Series1, Qt::SolidLine, {}},
                  {u"p95"_s, widgets::Role::Series2, Qt::SolidLine, {}},
                  {u"p99"_s, widgets::Role::Series4, Qt::DashLine, {}}};
    for (size_t i = 0; i < figures.summary.steps.size(); ++i) {
        const traffic::Figures& step = figures.summary.steps[i];
        const double seconds = secondsOfStep(figures, i);
        out.columns.append({static_cast<double>(step.requests - step.errors()) / seconds,
                            static_cast<double>(step.clientErrors) / seconds,
                            static_cast<double>(step.serverErrors) / seconds});
        const bool isEmpty = step.requests == 0;
        out.series[0].values.append(isEmpty ? None : inMilliseconds(step.p50));
        out.series[1].values.append(isEmpty ? None : inMilliseconds(step.p95));
        out.series[2].values.append(isEmpty ? None : inMilliseconds(step.p99));
    }
    return out;
}

} // namespace overview

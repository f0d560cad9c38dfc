// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapfigures.h"

#include <algorithm>

namespace map {

namespace {

constexpr std::chrono::seconds Window{60};
constexpr std::chrono::seconds Step{5};

} // namespace

MapFigures countFigures(const traffic::Store::View& view, base::SystemTime now)
{
    MapFigures out;
    // What began before the store did was not seen: a rate counts the time that was.
    std::chrono::microseconds seen = Window;
    if (view.size() > 0) {
        const base::SystemTime first(std::chrono::microseconds(view.hot(view.begin()).time));
        seen = std::clamp<std::chrono::microseconds>(now - first, std::chrono::seconds(1), Window);
    }
    out.seconds = std::chrono::duration<double>(seen).count();
    const traffic::Period period{now - Window, now};
    for (const auto& [flow, count] : traffic::flows(view, period)) {
        out.rates.push_back(
            {flow.subscription, flow.product, flow.api, flow.operation, static_cast<double>(count) / out.seconds});
    }
    out.apis = traffic::figuresBy(view, period, traffic::Grouping::Api);
    out.operations = traffic::figuresBy(view, period, traffic::Grouping::Operation);
    out.subscriptions = traffic::figuresBy(view, period, traffic::Grouping::Subscription);
    out.products = traffic::figuresBy(view, period, traffic::Grouping::Product);
    for (base::SystemTime from = period.from; from < period.to; from += Step) {
        const auto step = traffic::figuresBy(view, {from, from + Step}, traffic::Grouping::Api);
        for (const auto& [api, whole] : out.apis) {
            const auto found = step.find(api);
            out.trends[api].push_back(found == step.end() ? 0 : static_cast<double>(found->second.requests));
        }
    }
    return out;
}

} // namespace map

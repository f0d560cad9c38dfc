// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/statistics.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace traffic {

namespace {

// Collects one group; percentiles need all the times of it.
class Gathering
{
public:
    void add(const HotRow& row)
    {
        ++m_figures.requests;
        m_figures.clientErrors += row.status >= 400 && row.status < 500 ? 1 : 0;
        m_figures.serverErrors += row.status >= 500 || row.status == 0 ? 1 : 0;
        m_figures.last = std::max(m_figures.last, base::SystemTime(std::chrono::microseconds(row.time)));
        m_totals.push_back(row.total);
    }
    [[nodiscard]] Figures finish()
    {
        m_figures.p50 = percentile(50);
        m_figures.p95 = percentile(95);
        m_figures.p99 = percentile(99);
        return m_figures;
    }

private:
    // The nearest rank: the least value that so many of a hundred do not exceed.
    std::chrono::microseconds percentile(size_t rank)
    {
        if (m_totals.empty())
            return {};
        const size_t index = (m_totals.size() * rank + 99) / 100 - 1;
        std::ranges::nth_element(m_totals, m_totals.begin() + static_cast<std::ptrdiff_t>(index));
        return std::chrono::microseconds(m_totals[index]);
    }

    Figures m_figures;
    std::vector<uint32_t> m_totals;
};

// Rows come nearly in the order of their time (a record is written when its request ends), so the search for the
// beginning of a period goes back from the end until rows are this much older.
constexpr int64_t MostDisorder = std::chrono::microseconds(std::chrono::minutes(6)).count();

void forEachIn(const Store::View& view, const Period& period, const std::function<void(const HotRow&)>& use)
{
    const int64_t from = period.from.time_since_epoch().count();
    const int64_t to = period.to.time_since_epoch().count();
    for (Serial serial = view.end(); serial > view.begin(); --serial) {
        const HotRow& row = view.hot(serial - 1);
        if (row.time < from - MostDisorder)
            break;
        if (row.time >= from && row.time < to)
            use(row);
    }
}

} // namespace

std::vector<Figures> figuresOverTime(const Store::View& view, const Period& period, std::chrono::microseconds step)
{
    const int64_t length = (period.to - period.from).count();
    if (length <= 0 || step.count() <= 0)
        return {};
    std::vector<Gathering> steps(static_cast<size_t>((length + step.count() - 1) / step.count()));
    const int64_t from = period.from.time_since_epoch().count();
    forEachIn(view, period,
              [&](const HotRow& row) { steps[static_cast<size_t>((row.time - from) / step.count())].add(row); });
    std::vector<Figures> out;
    out.reserve(steps.size());
    for (Gathering& gathering : steps)
        out.push_back(gathering.finish());
    return out;
}

std::map<std::string, Figures> figuresBy(const Store::View& view, const Period& period, Grouping grouping)
{
    static constexpr std::array<NameId HotRow::*, 6> Members{
        &HotRow::api, &HotRow::operation, &HotRow::product, &HotRow::subscription, &HotRow::backend, &HotRow::reason};
    const auto member = Members[static_cast<size_t>(grouping)];
    const bool isOperation = grouping == Grouping::Operation;
    std::unordered_map<uint64_t, Gathering> groups; // API and name, as one number
    forEachIn(view, period, [&](const HotRow& row) {
        groups[(isOperation ? static_cast<uint64_t>(row.api) << 32U : 0) | row.*member].add(row);
    });
    std::map<std::string, Figures> out;
    for (auto& [key, gathering] : groups) {
        std::string name(view.name(static_cast<NameId>(key)));
        if (isOperation && !name.empty())
            name = std::string(view.name(static_cast<NameId>(key >> 32U))) + '/' + name;
        out.emplace(std::move(name), gathering.finish());
    }
    return out;
}

Summary summarize(const Store::View& view, const Period& period, std::chrono::microseconds step)
{
    Summary out{period, step, period.from, {}, {}, {}, {}, {}, {}};
    const int64_t length = (period.to - period.from).count();
    if (length <= 0 || step.count() <= 0)
        return out;
    if (view.size() > 0)
        out.seenFrom = std::max(period.from, base::SystemTime(std::chrono::microseconds(view.hot(view.begin()).time)));
    const auto count = static_cast<size_t>((length + step.count() - 1) / step.count());
    Gathering whole;
    std::vector<Gathering> steps(count);
    std::unordered_map<NameId, std::pair<Gathering, std::vector<uint32_t>>> apis;
    std::unordered_map<NameId, uint64_t> subscriptions;
    std::map<std::tuple<NameId, uint16_t, NameId>, uint64_t> refusals;
    forEachIn(view, period, [&](const HotRow& row) {
        const auto number = static_cast<size_t>((row.time - period.from.time_since_epoch().count()) / step.count());
        whole.add(row);
        steps[number].add(row);
        auto& [gathering, trend] = apis[row.api];
        gathering.add(row);
        trend.resize(count);
        ++trend[number];
        ++subscriptions[row.subscription];
        ++out.statuses[row.status];
        if (row.outcome == Outcome::Denied)
            ++refusals[{row.subscription, row.status, row.reason}];
    });
    out.whole = whole.finish();
    for (Gathering& gathering : steps)
        out.steps.push_back(gathering.finish());
    for (auto& [api, gathered] : apis)
        out.apis[std::string(view.name(api))] = {gathered.first.finish(), std::move(gathered.second)};
    for (const auto& [subscription, requests] : subscriptions)
        out.subscriptions[std::string(view.name(subscription))] = requests;
    for (const auto& [key, requests] : refusals)
        out.refusals[{std::string(view.name(std::get<0>(key))), std::get<1>(key),
                      std::string(view.name(std::get<2>(key)))}] = requests;
    return out;
}

std::map<Flow, uint64_t> flows(const Store::View& view, const Period& period)
{
    std::map<std::array<NameId, 4>, uint64_t> counts;
    forEachIn(view, period, [&](const HotRow& row) {
        ++counts[{row.subscription, row.product, row.api, row.operation}];
    });
    std::map<Flow, uint64_t> out;
    for (const auto& [key, count] : counts) {
        out[{std::string(view.name(key[0])), std::string(view.name(key[1])), std::string(view.name(key[2])),
             std::string(view.name(key[3]))}] += count;
    }
    return out;
}

std::map<std::string, KeyPairUse> keyUses(const Store::View& view)
{
    std::unordered_map<NameId, std::array<std::pair<uint64_t, Serial>, 2>> found; // calls and newest, by subscription
    for (Serial serial = view.begin(); serial < view.end(); ++serial) {
        const HotRow& row = view.hot(serial);
        if (row.key == KeyUsed::None)
            continue;
        auto& [calls, newest] = found[row.subscription][row.key == KeyUsed::Primary ? 0 : 1];
        if (calls == 0 || row.time >= view.hot(newest).time)
            newest = serial;
        ++calls;
    }
    const auto toUse = [&view](const std::pair<uint64_t, Serial>& seen) {
        KeyUse use;
        use.calls = seen.first;
        if (seen.first > 0) {
            use.last = base::SystemTime(std::chrono::microseconds(view.hot(seen.second).time));
            use.client = view.text(seen.second, Store::View::Text::ClientAddress);
        }
        return use;
    };
    std::map<std::string, KeyPairUse> out;
    for (const auto& [subscription, pair] : found)
        out[std::string(view.name(subscription))] = {toUse(pair[0]), toUse(pair[1])};
    return out;
}

} // namespace traffic

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/counterstore.h"

#include <algorithm>

namespace gateway {

namespace {

constexpr int64_t MostLogged = 1000;
constexpr int64_t SubWindows = 100;

int64_t microseconds(base::SystemTime time)
{
    return time.time_since_epoch().count();
}

std::chrono::seconds secondsUntil(int64_t microseconds)
{
    return std::chrono::seconds(std::max<int64_t>(1, (microseconds + 999'999) / 1'000'000));
}

int64_t windowIndex(std::chrono::seconds period, base::SystemTime start, base::SystemTime now)
{
    if (period.count() == 0)
        return 0;
    const int64_t length = std::chrono::microseconds(period).count();
    const int64_t passed = (now - start).count();
    return passed >= 0 ? passed / length : (passed - length + 1) / length;
}

} // namespace

// One text for the table; the separator is in no position and keeps "a" + "bc" and "ab" + "c" apart.
CounterStore::Name CounterStore::counterName(std::string_view position, std::string_view key)
{
    static thread_local std::string text;
    text.assign(position).append(1, '\n').append(key);
    return {text, std::hash<std::string_view>{}(text)};
}

policy::Counters::Admission CounterStore::admitSliding(std::string_view position, std::string_view key, int64_t calls,
                                                       std::chrono::seconds period, base::SystemTime now)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    auto found = shard.sliding.find(name);
    if (found == shard.sliding.end()) {
        if (--shard.insertsUntilSweep == 0)
            sweep(shard, microseconds(now));
        found = shard.sliding.emplace(std::string(name.text), SlidingWindow{}).first;
    }
    SlidingWindow& window = found->second;
    const int64_t length = std::chrono::microseconds(period).count();
    if (window.calls != calls || window.period != length)
        window = {calls, length, {}, 0, 0, 0}; // another limit counts anew
    return calls <= MostLogged ? admitLogged(window, microseconds(now)) : admitCounted(window, microseconds(now));
}

// Admitted iff fewer than calls were admitted in (now - period, now].
policy::Counters::Admission CounterStore::admitLogged(SlidingWindow& window, int64_t now)
{
    while (window.count > 0 && window.times[window.oldest] <= now - window.period) {
        window.oldest = (window.oldest + 1) % window.times.size();
        --window.count;
    }
    if (static_cast<int64_t>(window.count) >= window.calls) {
        const int64_t oldest = window.count > 0 ? window.times[window.oldest] : now;
        return {false, 0, secondsUntil(oldest + window.period - now)};
    }
    if (window.count == window.times.size()) { // grow the ring up to the limit: most keys never come near it
        std::rotate(window.times.begin(), window.times.begin() + static_cast<std::ptrdiff_t>(window.oldest),
                    window.times.end());
        window.oldest = 0;
        window.times.resize(std::min<size_t>(static_cast<size_t>(window.calls), window.times.size() * 2 + 4));
    }
    window.times[(window.oldest + window.count) % window.times.size()] = now;
    ++window.count;
    return {true, window.calls - static_cast<int64_t>(window.count), {}};
}

// The same window in a hundred steps: a sub-window counts until all of it has left the period.
policy::Counters::Admission CounterStore::admitCounted(SlidingWindow& window, int64_t now)
{
    const int64_t step = std::max<int64_t>(1, window.period / SubWindows);
    const int64_t slot = now / step;
    constexpr auto Size = static_cast<size_t>(SubWindows + 1);
    if (window.times.empty()) {
        window.times.assign(Size, 0);
        window.newestSlot = slot;
    }
    for (int64_t i = 0; i < SubWindows + 1 && window.newestSlot < slot; ++i) {
        const bool isFar = slot - window.newestSlot > SubWindows + 1;
        window.newestSlot = isFar ? slot - SubWindows - 1 : window.newestSlot + 1;
        auto& recycled = window.times[static_cast<size_t>(window.newestSlot) % Size];
        window.count -= static_cast<size_t>(recycled);
        recycled = 0;
    }
    if (static_cast<int64_t>(window.count) >= window.calls) {
        int64_t oldest = slot - SubWindows;
        while (oldest < slot && window.times[static_cast<size_t>(oldest) % Size] == 0)
            ++oldest;
        return {false, 0, secondsUntil((oldest + SubWindows + 1) * step - now)};
    }
    ++window.times[static_cast<size_t>(slot) % Size];
    ++window.count;
    return {true, window.calls - static_cast<int64_t>(window.count), {}};
}

CounterStore::QuotaWindow& CounterStore::currentQuota(Shard& shard, const Name& name, std::chrono::seconds period,
                                                      base::SystemTime start, base::SystemTime now)
{
    auto found = shard.quotas.find(name);
    if (found == shard.quotas.end())
        found = shard.quotas.emplace(std::string(name.text), QuotaWindow{}).first;
    const int64_t index = windowIndex(period, start, now);
    if (found->second.index != index || found->second.period != period.count())
        found->second = {index, 0, 0, period.count()};
    return found->second;
}

policy::Counters::Admission CounterStore::admitQuota(std::string_view position, std::string_view key, int64_t calls,
                                                     int64_t kilobytes, std::chrono::seconds period,
                                                     base::SystemTime start, base::SystemTime now)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    QuotaWindow& window = currentQuota(shard, name, period, start, now);
    const bool isCallsSpent = calls >= 0 && window.calls >= calls;
    const bool isBandwidthSpent = kilobytes >= 0 && window.bytes >= kilobytes * 1024;
    if (isCallsSpent || isBandwidthSpent) {
        const base::SystemTime end = start + period * (window.index + 1);
        const auto retryAfter = period.count() == 0 ? std::chrono::seconds(0) : secondsUntil((end - now).count());
        return {false, 0, retryAfter, isBandwidthSpent && !isCallsSpent};
    }
    ++window.calls;
    return {true, calls >= 0 ? calls - window.calls : 0, {}};
}

void CounterStore::addBytes(std::string_view position, std::string_view key, std::chrono::seconds period,
                            base::SystemTime start, base::SystemTime now, int64_t bytes)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    currentQuota(shard, name, period, start, now).bytes += bytes;
}

// Keys that were not seen for a whole period count nothing any more.
void CounterStore::sweep(Shard& shard, int64_t now)
{
    std::erase_if(shard.sliding, [now](const auto& entry) {
        const SlidingWindow& window = entry.second;
        if (window.count == 0)
            return true;
        if (window.calls > MostLogged)
            return (window.newestSlot + SubWindows + 2) * std::max<int64_t>(1, window.period / SubWindows) < now;
        const size_t newest = (window.oldest + window.count - 1) % window.times.size();
        return window.times[newest] <= now - window.period;
    });
    shard.insertsUntilSweep = std::max<size_t>(1024, shard.sliding.size());
}

size_t CounterStore::size() const
{
    size_t sum = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.sliding.size() + shard.quotas.size();
    }
    return sum;
}

} // namespace gateway

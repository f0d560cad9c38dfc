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

int64_t& CounterStore::SlidingWindow::entry(int64_t index)
{
    return times[(oldest + static_cast<size_t>(index)) % times.size()];
}

// The ring grows up to a limit: most keys never come near it.
void CounterStore::SlidingWindow::makeRoom(int64_t entries, int64_t most)
{
    if (static_cast<size_t>(entries) < times.size())
        return;
    std::rotate(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(oldest), times.end());
    oldest = 0;
    times.resize(std::min(static_cast<size_t>(most), times.size() * 2 + 4));
}

// One text for the table; the separator is in no position and keeps "a" + "bc" and "ab" + "c" apart.
CounterStore::Name CounterStore::counterName(std::string_view position, std::string_view key)
{
    static thread_local std::string text;
    text.assign(position).append(1, '\n').append(key);
    return {text, std::hash<std::string_view>{}(text)};
}

CounterStore::SlidingWindow& CounterStore::currentWindow(Shard& shard, const Name& name, int64_t calls,
                                                         std::chrono::seconds period, base::SystemTime now)
{
    auto found = shard.sliding.find(name);
    if (found == shard.sliding.end()) {
        if (--shard.insertsUntilSweep == 0)
            sweep(shard, microseconds(now));
        found = shard.sliding.emplace(std::string(name.text), SlidingWindow{}).first;
    }
    SlidingWindow& window = found->second;
    const int64_t length = std::chrono::microseconds(period).count();
    if (window.calls != calls || window.period != length)
        window = {calls, length}; // another limit counts anew
    if (calls <= MostLogged)
        dropOld(window, microseconds(now));
    else
        moveOn(window, microseconds(now));
    return window;
}

// Admitted iff fewer than calls were counted in (now - period, now].
policy::Counters::Admission CounterStore::admitSliding(std::string_view position, std::string_view key, int64_t calls,
                                                       std::chrono::seconds period, base::SystemTime now,
                                                       int64_t weight)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    SlidingWindow& window = currentWindow(shard, name, calls, period, now);
    Admission admission = ask(window, microseconds(now));
    if (admission.isAdmitted) {
        add(window, microseconds(now), weight);
        admission.remaining = std::max<int64_t>(0, calls - window.count);
    }
    return admission;
}

void CounterStore::countSliding(std::string_view position, std::string_view key, int64_t calls,
                                std::chrono::seconds period, base::SystemTime now, int64_t weight)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    add(currentWindow(shard, name, calls, period, now), microseconds(now), weight);
}

void CounterStore::dropOld(SlidingWindow& window, int64_t now)
{
    while (window.count > 0 && window.times[window.oldest] <= now - window.period) {
        window.oldest = (window.oldest + 1) % window.times.size();
        --window.count;
    }
}

policy::Counters::Admission CounterStore::ask(SlidingWindow& window, int64_t now)
{
    if (window.count < window.calls)
        return {};
    if (window.calls <= MostLogged) {
        const int64_t oldest = window.count > 0 ? window.times[window.oldest] : now;
        return {false, 0, secondsUntil(oldest + window.period - now)};
    }
    // Room comes when enough of the oldest sub-windows have left.
    const int64_t step = std::max<int64_t>(1, window.period / SubWindows);
    int64_t slot = window.newestSlot - SubWindows;
    int64_t left = window.count;
    for (; slot < window.newestSlot; ++slot) {
        const int64_t index = slot - (window.newestSlot - window.subWindows + 1);
        if (index >= 0)
            left -= window.entry(index);
        if (left < window.calls)
            break;
    }
    return {false, 0, secondsUntil((slot + SubWindows + 1) * step - now)};
}

void CounterStore::add(SlidingWindow& window, int64_t now, int64_t weight)
{
    if (weight <= 0)
        return;
    if (window.calls <= MostLogged) {
        addLogged(window, now, std::min(weight, window.calls));
        return;
    }
    window.entry(window.subWindows - 1) += weight;
    window.count += weight;
}

// No more than calls entries are kept: the newest ones decide when there is room again.
void CounterStore::addLogged(SlidingWindow& window, int64_t now, int64_t weight)
{
    for (; weight > 0; --weight) {
        if (window.count == window.calls) {
            window.oldest = (window.oldest + 1) % window.times.size();
            --window.count;
        }
        window.makeRoom(window.count, window.calls);
        window.entry(window.count++) = now;
    }
}

// The same window in a hundred steps: a sub-window counts until all of it has left the period.
void CounterStore::moveOn(SlidingWindow& window, int64_t now)
{
    const int64_t slot = now / std::max<int64_t>(1, window.period / SubWindows);
    if (window.subWindows == 0 || slot - window.newestSlot > SubWindows) {
        window.oldest = 0;
        window.count = window.subWindows = 0;
        window.newestSlot = slot - 1;
    }
    for (; window.newestSlot < slot; ++window.newestSlot) {
        if (window.subWindows > SubWindows) {
            window.count -= window.entry(0);
            window.oldest = (window.oldest + 1) % window.times.size();
            --window.subWindows;
        }
        window.makeRoom(window.subWindows, SubWindows + 1);
        window.entry(window.subWindows++) = 0;
    }
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
                                                     base::SystemTime start, base::SystemTime now, int64_t weight)
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
    window.calls += weight;
    return {true, calls >= 0 ? std::max<int64_t>(0, calls - window.calls) : 0, {}};
}

void CounterStore::countQuota(std::string_view position, std::string_view key, std::chrono::seconds period,
                              base::SystemTime start, base::SystemTime now, int64_t weight)
{
    const Name name = counterName(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    currentQuota(shard, name, period, start, now).calls += weight;
}

bool CounterStore::enter(std::string_view key, int64_t most)
{
    const Name name = counterName("limit-concurrency", key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    auto found = shard.inside.find(name);
    if (most <= 0 || (found != shard.inside.end() && found->second >= most))
        return false;
    if (found == shard.inside.end())
        found = shard.inside.emplace(std::string(name.text), 0).first;
    ++found->second;
    return true;
}

void CounterStore::leave(std::string_view key)
{
    const Name name = counterName("limit-concurrency", key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.inside.find(name);
    if (found != shard.inside.end() && --found->second == 0)
        shard.inside.erase(found);
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
        const size_t newest = (window.oldest + static_cast<size_t>(window.count) - 1) % window.times.size();
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

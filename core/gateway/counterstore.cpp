// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/counterstore.h"

#include "core/base/siphash.h"

#include <algorithm>

namespace gateway {

namespace {

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

// The hash of a position is the seed of its keys' names. Few limits are asked again and again: theirs are kept.
base::SipSeed seedOf(std::string_view position)
{
    struct Known
    {
        std::string position;
        base::SipSeed seed{};
    };
    static const base::SipSeed ofAll = base::randomSipSeed();
    static thread_local std::array<Known, 16> known;
    const auto address = reinterpret_cast<uintptr_t>(position.data()); // NOLINT: only a place to look
    Known& here = known[address / 16 % known.size()];
    if (here.position != position || position.empty())
        here = {std::string(position), base::sipHash128(ofAll, position)};
    return here.seed;
}

// What was foreseen last: it is what is asked for next.
struct Foreseen
{
    std::string position;
    std::string key;
    CounterName name{};
};
Foreseen& foreseenHere()
{
    static thread_local Foreseen foreseen;
    return foreseen;
}

CounterName nameOf(const Foreseen& foreseen, std::string_view position, std::string_view key)
{
    if (foreseen.key == key && foreseen.position == position && !key.empty())
        return foreseen.name;
    return base::sipHash128(seedOf(position), key);
}

CounterName nameOf(std::string_view position, std::string_view key)
{
    return nameOf(foreseenHere(), position, key);
}

} // namespace

void CounterStore::foresee(std::string_view position, std::string_view key)
{
    Foreseen& foreseen = foreseenHere(); // once: finding what belongs to a thread is a call
    foreseen.name = nameOf(foreseen, position, key);
    foreseen.key = key;
    if (foreseen.position != position)
        foreseen.position = position;
    shardOf(foreseen.name).sliding.foresee(foreseen.name);
}

SlidingWindow& CounterStore::currentWindow(Shard& shard, const CounterName& name, int64_t calls,
                                           std::chrono::seconds period, base::SystemTime now)
{
    SlidingWindow& window = shard.sliding.at(name, microseconds(now));
    window.use(calls, period, microseconds(now));
    return window;
}

// Admitted iff fewer than calls were counted in (now - period, now].
policy::Counters::Admission CounterStore::admitSliding(std::string_view position, std::string_view key, int64_t calls,
                                                       std::chrono::seconds period, base::SystemTime now,
                                                       int64_t weight)
{
    const CounterName name = nameOf(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    SlidingWindow& window = currentWindow(shard, name, calls, period, now);
    Admission admission = window.ask(microseconds(now));
    if (admission.isAdmitted) {
        window.add(microseconds(now), weight);
        admission.remaining = std::max<int64_t>(0, calls - window.count());
    }
    return admission;
}

void CounterStore::countSliding(std::string_view position, std::string_view key, int64_t calls,
                                std::chrono::seconds period, base::SystemTime now, int64_t weight)
{
    const CounterName name = nameOf(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    currentWindow(shard, name, calls, period, now).add(microseconds(now), weight);
}

CounterStore::QuotaWindow& CounterStore::currentQuota(Shard& shard, const CounterName& name,
                                                      std::chrono::seconds period, base::SystemTime start,
                                                      base::SystemTime now)
{
    QuotaWindow& window = shard.quotas.at(name, microseconds(now));
    const int64_t index = windowIndex(period, start, now);
    if (window.index != index || window.period != period.count()) {
        const int64_t end = period.count() == 0 ? 0 : microseconds(start + period * (index + 1));
        window = {index, 0, 0, period.count(), end};
    }
    return window;
}

policy::Counters::Admission CounterStore::admitQuota(std::string_view position, std::string_view key, int64_t calls,
                                                     int64_t kilobytes, std::chrono::seconds period,
                                                     base::SystemTime start, base::SystemTime now, int64_t weight)
{
    const CounterName name = nameOf(position, key);
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
    const CounterName name = nameOf(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    currentQuota(shard, name, period, start, now).calls += weight;
}

bool CounterStore::enter(std::string_view key, int64_t most)
{
    const CounterName name = nameOf("limit-concurrency", key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    Inside& inside = shard.inside.at(name, 0);
    if (inside.count >= most)
        return false;
    ++inside.count;
    return true;
}

void CounterStore::leave(std::string_view key)
{
    const CounterName name = nameOf("limit-concurrency", key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    Inside& inside = shard.inside.at(name, 0);
    inside.count = std::max<int64_t>(0, inside.count - 1);
}

void CounterStore::addBytes(std::string_view position, std::string_view key, std::chrono::seconds period,
                            base::SystemTime start, base::SystemTime now, int64_t bytes)
{
    const CounterName name = nameOf(position, key);
    Shard& shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    currentQuota(shard, name, period, start, now).bytes += bytes;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The counters of rate limits and quotas: one table for all I/O threads, kept over changes of configuration while the
// limits stay the same.

#include "core/gateway/countertable.h"
#include "core/gateway/slidingwindow.h"
#include "core/policy/services.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <string_view>

namespace gateway {

class CounterStore final : public policy::Counters
{
public:
    void foresee(std::string_view position, std::string_view key) override;
    Admission admitSliding(std::string_view position, std::string_view key, int64_t calls, std::chrono::seconds period,
                           base::SystemTime now, int64_t weight = 1) override;
    void countSliding(std::string_view position, std::string_view key, int64_t calls, std::chrono::seconds period,
                      base::SystemTime now, int64_t weight) override;
    Admission admitQuota(std::string_view position, std::string_view key, int64_t calls, int64_t kilobytes,
                         std::chrono::seconds period, base::SystemTime start, base::SystemTime now,
                         int64_t weight = 1) override;
    void countQuota(std::string_view position, std::string_view key, std::chrono::seconds period,
                    base::SystemTime start, base::SystemTime now, int64_t weight) override;
    void addBytes(std::string_view position, std::string_view key, std::chrono::seconds period, base::SystemTime start,
                  base::SystemTime now, int64_t bytes) override;
    bool enter(std::string_view key, int64_t most) override;
    void leave(std::string_view key) override;

    [[nodiscard]] size_t size() const; // counters kept

private:
    struct QuotaWindow
    {
        int64_t index = 0; // which window since the start
        int64_t calls = 0;
        int64_t bytes = 0;
        int64_t period = -1; // seconds
        int64_t end = 0; // microseconds since the epoch; 0: never
        [[nodiscard]] bool isOver(int64_t now) const { return end != 0 && end <= now; }
    };
    struct Inside
    { // of limit-concurrency
        int64_t count = 0;
        [[nodiscard]] bool isOver(int64_t) const { return count == 0; }
    };
    struct Shard
    {
        mutable std::mutex mutex;
        CounterTable<SlidingWindow> sliding;
        CounterTable<QuotaWindow> quotas;
        CounterTable<Inside> inside;
    };

    [[nodiscard]] Shard& shardOf(const CounterName& name) { return m_shards[name[1] % m_shards.size()]; }
    static SlidingWindow& currentWindow(Shard& shard, const CounterName& name, int64_t calls,
                                        std::chrono::seconds period, base::SystemTime now);
    static QuotaWindow& currentQuota(Shard& shard, const CounterName& name, std::chrono::seconds period,
                                     base::SystemTime start, base::SystemTime now);

    std::array<Shard, 16> m_shards;
};

} // namespace gateway

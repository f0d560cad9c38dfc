// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The counters of rate limits and quotas: one table for all I/O threads, kept over changes of configuration while the
// limits stay the same. Exact: a sliding window is a log of admissions (above 1,000 calls, a hundred sub-windows).

#include "core/policy/run.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gateway {

class CounterStore final : public policy::Counters
{
public:
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
    struct SlidingWindow
    {
        int64_t calls = 0;
        int64_t period = 0; // microseconds
        std::vector<int64_t> times; // a ring of admissions; above MostLogged calls: of sub-windows' counts
        size_t oldest = 0;
        int64_t count = 0; // of entries in the log, never more than calls; or the sum of the sub-windows
        int64_t newestSlot = 0; // of the sub-windows
        int64_t subWindows = 0; // in the ring, up to the newest one

        [[nodiscard]] int64_t& entry(int64_t index); // in the ring, the oldest one first
        void makeRoom(int64_t entries, int64_t most); // for one more than so many
    };
    struct QuotaWindow
    {
        int64_t index = 0; // which window since the start
        int64_t calls = 0;
        int64_t bytes = 0;
        int64_t period = 0;
    };
    struct Name
    { // position and key, hashed once for shard and table
        std::string_view text;
        size_t hash;
    };
    struct NameHash
    {
        using is_transparent = void;
        // Not noexcept: so the library keeps each hash beside its text and looks at no other text when it searches.
        size_t operator()(const Name& name) const { return name.hash; }
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct SameName
    {
        using is_transparent = void;
        bool operator()(const Name& a, std::string_view b) const noexcept { return a.text == b; }
        bool operator()(std::string_view a, const Name& b) const noexcept { return a == b.text; }
        bool operator()(std::string_view a, std::string_view b) const noexcept { return a == b; }
    };
    template<typename Window>
    using Table = std::unordered_map<std::string, Window, NameHash, SameName>;
    struct Shard
    {
        mutable std::mutex mutex;
        Table<SlidingWindow> sliding;
        Table<QuotaWindow> quotas;
        Table<int64_t> inside; // of limit-concurrency
        size_t insertsUntilSweep = 1024;
    };

    [[nodiscard]] Shard& shardOf(const Name& name) { return m_shards[name.hash / 64 % m_shards.size()]; }
    [[nodiscard]] static Name counterName(std::string_view position, std::string_view key);
    static SlidingWindow& currentWindow(Shard& shard, const Name& name, int64_t calls, std::chrono::seconds period,
                                        base::SystemTime now);
    static void dropOld(SlidingWindow& window, int64_t now);
    static void moveOn(SlidingWindow& window, int64_t now);
    [[nodiscard]] static Admission ask(SlidingWindow& window, int64_t now);
    static void add(SlidingWindow& window, int64_t now, int64_t weight);
    static void addLogged(SlidingWindow& window, int64_t now, int64_t weight);
    static void sweep(Shard& shard, int64_t now);
    static QuotaWindow& currentQuota(Shard& shard, const Name& name, std::chrono::seconds period,
                                     base::SystemTime start, base::SystemTime now);

    std::array<Shard, 16> m_shards;
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One key's sliding window: an exact log of admissions, or above MostLogged calls a hundred sub-windows
// (gateway-behaviour section 4). Times are microseconds since the epoch.

#include "core/policy/services.h"

#include <algorithm>
#include <cstdint>
#include <memory>

namespace gateway {

class SlidingWindow
{
public:
    // Up to now; another limit than before counts anew.
    void use(int64_t calls, std::chrono::seconds period, int64_t now);
    [[nodiscard]] policy::Counters::Admission ask(int64_t now) const;
    void add(int64_t now, int64_t weight);
    [[nodiscard]] int64_t count() const { return m_count; }
    [[nodiscard]] bool isOver(int64_t now) const;

private:
    static constexpr int64_t MostLogged = 1000;
    static constexpr int64_t SubWindows = 100;
    static constexpr int64_t MostCounted = UINT32_MAX; // in a sub-window

    [[nodiscard]] bool isLogged() const { return m_calls <= MostLogged; }
    [[nodiscard]] int64_t period() const { return int64_t(1'000'000) * m_seconds; }
    [[nodiscard]] int64_t subWindow() const { return std::max<int64_t>(1, period() / SubWindows); }
    // Entries of the ring, the oldest one first: times of a log, or counts of sub-windows.
    [[nodiscard]] size_t place(int64_t index) const { return (m_oldest + static_cast<size_t>(index)) % m_capacity; }
    [[nodiscard]] int64_t timeAt(int64_t index) const;
    void setTime(int64_t index, int64_t time);
    [[nodiscard]] uint32_t& countAt(int64_t index) const { return m_ring[place(index)]; }
    void makeRoom(int64_t entries, int64_t most); // for one more than so many
    void dropOldest();
    void dropOld(int64_t now);
    void moveOn(int64_t now);
    void addLogged(int64_t now, int64_t weight);

    int64_t m_calls = 0;
    int64_t m_count = 0; // of entries in the log, never more than calls; or the sum of the sub-windows
    std::unique_ptr<uint32_t[]> m_ring; // NOLINT(modernize-avoid-c-arrays): a time takes two words, a count one
    int64_t m_newestSlot = 0; // which sub-window is the newest
    int64_t m_newest = 0; // its count, which is not in the ring yet: most calls touch nothing else
    uint32_t m_seconds = 0;
    uint32_t m_capacity : 10 = 0; // of the ring
    uint32_t m_oldest : 10 = 0;
    uint32_t m_subWindows : 7 = 0; // with the newest one
};
static_assert(sizeof(SlidingWindow) == 48, "with its name it fills a line of the cache");

} // namespace gateway

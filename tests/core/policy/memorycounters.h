// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counters as the contract words them, exact and simple: every admitted call is remembered. For tests, one thread.

#include "core/policy/run.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace support {

class MemoryCounters final : public policy::Counters
{
public:
    Admission admitSliding(std::string_view position, std::string_view key, int64_t calls, std::chrono::seconds period,
                           base::SystemTime now, int64_t weight = 1) override
    {
        auto& admitted = m_sliding[name(position, key)];
        std::erase_if(admitted, [&](base::SystemTime time) { return time <= now - period; });
        const auto used = static_cast<int64_t>(admitted.size());
        if (used >= calls)
            return {false, 0, ceil(admitted[admitted.size() - static_cast<size_t>(calls)] + period - now)};
        admitted.insert(admitted.end(), static_cast<size_t>(weight), now);
        return {true, std::max<int64_t>(0, calls - used - weight), std::chrono::seconds(0)};
    }

    void countSliding(std::string_view position, std::string_view key, int64_t, std::chrono::seconds,
                      base::SystemTime now, int64_t weight) override
    {
        auto& admitted = m_sliding[name(position, key)];
        admitted.insert(admitted.end(), static_cast<size_t>(std::max<int64_t>(0, weight)), now);
    }

    Admission admitQuota(std::string_view position, std::string_view key, int64_t calls, int64_t kilobytes,
                         std::chrono::seconds period, base::SystemTime start, base::SystemTime now,
                         int64_t weight = 1) override
    {
        Window& window = m_quota[name(position, key) + '@' + std::to_string(windowIndex(period, start, now))];
        const auto left = period.count() == 0 ? std::chrono::seconds(0)
                                              : ceil(start + period * (windowIndex(period, start, now) + 1) - now);
        if (kilobytes >= 0 && window.bytes >= kilobytes * 1024)
            return {false, 0, left, true};
        if (calls >= 0 && window.calls >= calls)
            return {false, 0, left, false};
        window.calls += weight;
        return {true, calls < 0 ? 0 : std::max<int64_t>(0, calls - window.calls), std::chrono::seconds(0)};
    }

    void countQuota(std::string_view position, std::string_view key, std::chrono::seconds period,
                    base::SystemTime start, base::SystemTime now, int64_t weight) override
    {
        m_quota[name(position, key) + '@' + std::to_string(windowIndex(period, start, now))].calls += weight;
    }

    void addBytes(std::string_view position, std::string_view key, std::chrono::seconds period, base::SystemTime start,
                  base::SystemTime now, int64_t bytes) override
    {
        m_quota[name(position, key) + '@' + std::to_string(windowIndex(period, start, now))].bytes += bytes;
    }

    bool enter(std::string_view key, int64_t most) override
    {
        int64_t& inside = m_inside[std::string(key)];
        if (inside >= most)
            return false;
        ++inside;
        return true;
    }
    void leave(std::string_view key) override { --m_inside[std::string(key)]; }

private:
    struct Window
    {
        int64_t calls = 0;
        int64_t bytes = 0;
    };
    static std::string name(std::string_view position, std::string_view key)
    {
        return std::string(position) + '\n' + std::string(key);
    }
    static std::chrono::seconds ceil(std::chrono::microseconds time)
    {
        return std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(time));
    }
    static int64_t windowIndex(std::chrono::seconds period, base::SystemTime start, base::SystemTime now)
    {
        return period.count() == 0 ? 0 : std::chrono::floor<std::chrono::seconds>(now - start).count() / period.count();
    }

    std::map<std::string, std::vector<base::SystemTime>> m_sliding;
    std::map<std::string, Window> m_quota;
    std::map<std::string, int64_t> m_inside;
};

} // namespace support

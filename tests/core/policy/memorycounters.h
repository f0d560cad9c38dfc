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
                           base::SystemTime now) override
    {
        auto& admitted = m_sliding[name(position, key)];
        std::erase_if(admitted, [&](base::SystemTime time) { return time <= now - period; });
        const auto used = static_cast<int64_t>(admitted.size());
        if (used >= calls)
            return {false, 0, ceil(admitted[admitted.size() - static_cast<size_t>(calls)] + period - now)};
        admitted.push_back(now);
        return {true, calls - used - 1, std::chrono::seconds(0)};
    }

    Admission admitQuota(std::string_view position, std::string_view key, int64_t calls, int64_t kilobytes,
                         std::chrono::seconds period, base::SystemTime start, base::SystemTime now) override
    {
        Window& window = m_quota[name(position, key) + '@' + std::to_string(windowIndex(period, start, now))];
        const auto left = period.count() == 0 ? std::chrono::seconds(0)
                                              : ceil(start + period * (windowIndex(period, start, now) + 1) - now);
        if (kilobytes >= 0 && window.bytes >= kilobytes * 1024)
            return {false, 0, left, true};
        if (calls >= 0 && window.calls >= calls)
            return {false, 0, left, false};
        ++window.calls;
        return {true, calls < 0 ? 0 : calls - window.calls, std::chrono::seconds(0)};
    }

    void addBytes(std::string_view position, std::string_view key, std::chrono::seconds period, base::SystemTime start,
                  base::SystemTime now, int64_t bytes) override
    {
        m_quota[name(position, key) + '@' + std::to_string(windowIndex(period, start, now))].bytes += bytes;
    }

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
};

} // namespace support

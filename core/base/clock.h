// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time as a dependency: rate limits, quotas and expiry are tested with a clock that is turned by hand.

#include <chrono>
#include <string>
#include <string_view>

namespace base {

using SystemTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;
using SteadyTime = std::chrono::steady_clock::time_point;

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual SystemTime now() const = 0; // wall clock, UTC
    [[nodiscard]] virtual SteadyTime steady() const = 0; // never goes back
};

[[nodiscard]] const Clock& systemClock();

// "2026-11-21T06:25:00.123Z"
[[nodiscard]] std::string formatIso8601(SystemTime time);

} // namespace base

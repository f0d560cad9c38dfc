// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <cstdint>

namespace base {

namespace {
class RealClock final : public Clock
{
public:
    [[nodiscard]] SystemTime now() const override
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
    [[nodiscard]] SteadyTime steady() const override { return std::chrono::steady_clock::now(); }
};

// The last digits of a number, with leading zeros.
void appendDigits(std::string& out, int64_t number, size_t digits)
{
    out.append(digits, '0');
    for (size_t at = out.size(); digits > 0; --digits, number /= 10)
        out[--at] = static_cast<char>('0' + number % 10);
}
} // namespace

const Clock& systemClock()
{
    static const RealClock clock;
    return clock;
}

std::string formatIso8601(SystemTime time)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    const auto seconds = std::chrono::floor<std::chrono::seconds>(milliseconds);
    const auto days = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date{std::chrono::sys_days(days)};
    const std::chrono::hh_mm_ss clock(seconds - days);
    std::string out;
    out.reserve(24);
    appendDigits(out, static_cast<int>(date.year()), 4);
    appendDigits(out.append("-"), static_cast<unsigned>(date.month()), 2);
    appendDigits(out.append("-"), static_cast<unsigned>(date.day()), 2);
    appendDigits(out.append("T"), clock.hours().count(), 2);
    appendDigits(out.append(":"), clock.minutes().count(), 2);
    appendDigits(out.append(":"), clock.seconds().count(), 2);
    appendDigits(out.append("."), (milliseconds - seconds).count(), 3);
    return out.append("Z");
}

} // namespace base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/duration.h"

#include <cstdint>
#include <string>

namespace text {

namespace {
constexpr std::string_view Units = "WDHMS"; // in the order in which they may stand
constexpr size_t FirstUnitOfTime = 2;
constexpr size_t LongestNumber = 9; // digits: no product leaves 64 bits

int64_t secondsOf(size_t unit)
{
    constexpr int64_t Lengths[] = {7 * 86400, 86400, 3600, 60, 1}; // NOLINT(modernize-avoid-c-arrays)
    return Lengths[unit]; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index): an index into Units
}
} // namespace

std::optional<std::chrono::seconds> parseIsoDuration(std::string_view text)
{
    if (!text.starts_with('P'))
        return std::nullopt;
    int64_t sum = 0;
    size_t next = 0; // the first unit that may still come
    bool isInTime = false;
    bool hasNumber = false;
    for (size_t i = 1; i < text.size();) {
        if (text[i] == 'T' && !isInTime && i + 1 < text.size()) {
            isInTime = true;
            next = FirstUnitOfTime;
            ++i;
            continue;
        }
        const size_t begin = i;
        int64_t number = 0;
        for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && i - begin < LongestNumber; ++i)
            number = number * 10 + (text[i] - '0');
        const size_t unit = i < text.size() ? Units.find(text[i]) : std::string_view::npos;
        if (i == begin || unit == std::string_view::npos || unit < next || (unit >= FirstUnitOfTime) != isInTime)
            return std::nullopt;
        sum += number * secondsOf(unit);
        next = unit + 1;
        hasNumber = true;
        ++i;
    }
    return hasNumber ? std::optional(std::chrono::seconds(sum)) : std::nullopt;
}

} // namespace text

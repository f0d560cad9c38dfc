// SPDX-License-Identifier: GPL-3.0-or-later
// What is a date in a text of JSON.
#include "core/expression/library/json.h"
#include "core/expression/runtime/moment.h"

#include <charconv>

namespace expression {

namespace {
// Milliseconds since 1970, and perhaps an offset, which says no more than that the time is local.
std::optional<Value> microsoftDate(std::string_view text)
{
    constexpr int64_t Start = 621'355'968'000'000'000; // of 1970, in ticks
    constexpr int64_t TicksPerMillisecond = 10'000;
    constexpr int64_t Least = -62'135'596'800'000; // of the year 1
    constexpr int64_t Most = 253'402'300'799'999; // of the year 9999
    const size_t offset = text.find_first_of("+-", 1);
    const std::string_view digits = text.substr(0, offset);
    int64_t milliseconds = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), milliseconds);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || milliseconds < Least
        || milliseconds > Most)
        return std::nullopt;
    const DateKind kind = offset == std::string_view::npos ? DateKind::Utc : DateKind::Local;
    return Value::integer(types::DateTime, Moment{Start + milliseconds * TicksPerMillisecond, kind, {}}.packed());
}
} // namespace

std::optional<Value> dateIn(std::string_view text)
{
    if (text.starts_with("/Date(") && text.ends_with(")/"))
        return microsoftDate(text.substr(6, text.size() - 8));
    const bool mayBeDate =
        text.size() >= 19 && text.size() <= 40 && text[4] == '-' && text[10] == 'T' && text[13] == ':';
    auto moment = mayBeDate ? parseMoment(text) : std::nullopt;
    if (!moment)
        return std::nullopt;
    const bool isUtc = text.ends_with('Z');
    moment->ticks -= moment->offsetMinutes.value_or(0) * TicksPerMinute;
    moment->kind = isUtc ? DateKind::Utc : moment->offsetMinutes ? DateKind::Local : DateKind::Unspecified;
    moment->offsetMinutes.reset();
    return Value::integer(types::DateTime, moment->packed());
}

} // namespace expression

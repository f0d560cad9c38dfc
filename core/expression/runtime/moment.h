// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dates and spans in .NET's ticks of 100 ns, their formats and their reading, with the invariant culture.
// The gateway's own time zone is UTC.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace expression {

inline constexpr int64_t TicksPerMillisecond = 10'000;
inline constexpr int64_t TicksPerSecond = 10'000'000;
inline constexpr int64_t TicksPerMinute = 60 * TicksPerSecond;
inline constexpr int64_t TicksPerHour = 60 * TicksPerMinute;
inline constexpr int64_t TicksPerDay = 24 * TicksPerHour;
inline constexpr int64_t MostTicks = 3'155'378'975'999'999'999; // of the last moment of the year 9999
inline constexpr int64_t UnixEpochTicks = 621'355'968'000'000'000;

struct Date
{
    int year = 1;
    int month = 1;
    int day = 1;
};

[[nodiscard]] Date dateOf(int64_t ticks);
[[nodiscard]] int64_t ticksOf(const Date& date);
[[nodiscard]] int daysInMonth(int year, int month);
[[nodiscard]] bool isLeapYear(int year);
[[nodiscard]] int dayOfYear(int64_t ticks);

// A DateTime packed as .NET packs it: ticks, and the kind in the two highest bits.
enum class DateKind : uint8_t { Unspecified, Utc, Local };
struct Moment
{
    int64_t ticks = 0;
    DateKind kind = DateKind::Unspecified;
    std::optional<int> offsetMinutes; // of a DateTimeOffset

    [[nodiscard]] int64_t packed() const;
    [[nodiscard]] static Moment unpack(int64_t packed);
};

// nullopt: no such format. An empty format is G.
[[nodiscard]] std::optional<std::string> formatMoment(const Moment& moment, std::string_view format);
[[nodiscard]] std::optional<std::string> formatSpan(int64_t ticks, std::string_view format);

// What DateTime.Parse reads: ISO 8601, RFC 1123, M/d/yyyy with a time, month names. An offset is kept in the result.
// now, in ticks: the date of a time alone, and the year of a month and a day; without it such texts are refused.
[[nodiscard]] std::optional<Moment> parseMoment(std::string_view text, std::optional<int64_t> now = {});
// By a custom or standard format, as ParseExact does.
[[nodiscard]] std::optional<Moment> parseMomentExact(std::string_view text, std::string_view format, int64_t now);
struct ParsedSpan
{
    std::optional<int64_t> ticks{};
    bool isTooLarge = false; // the form is right, a part of it or the whole is out of range
};
[[nodiscard]] ParsedSpan parseSpan(std::string_view text); // [-][d.]hh:mm[:ss[.fffffff]] or days

} // namespace expression

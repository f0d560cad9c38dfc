// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/moment.h"

#include "core/expression/runtime/calendarnames.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace expression {

namespace {
constexpr int64_t DaysToUnixEpoch = 719'162; // from 0001-01-01

std::string padded(int64_t value, size_t digits)
{
    std::string out = std::to_string(value);
    return out.size() < digits ? std::string(digits - out.size(), '0') + out : out;
}
} // namespace

// The civil calendar from days and back: years begin in March, so that leap days come last.
Date dateOf(int64_t ticks)
{
    const int64_t days = ticks / TicksPerDay - DaysToUnixEpoch + 719'468;
    const int64_t era = days / 146'097;
    const int64_t dayOfEra = days - era * 146'097;
    const int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int64_t dayOfYearFromMarch = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t monthFromMarch = (5 * dayOfYearFromMarch + 2) / 153;
    const int day = static_cast<int>(dayOfYearFromMarch - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day};
}

int64_t ticksOf(const Date& date)
{
    const int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const int64_t era = year / 400;
    const int64_t yearOfEra = year - era * 400;
    const int64_t monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const int64_t dayOfYearFromMarch = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYearFromMarch;
    return (era * 146'097 + dayOfEra - 719'468 + DaysToUnixEpoch) * TicksPerDay;
}

bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> Days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : Days[static_cast<size_t>(month - 1)];
}

int dayOfYear(int64_t ticks)
{
    const Date date = dateOf(ticks);
    return static_cast<int>((ticks / TicksPerDay) - ticksOf({date.year, 1, 1}) / TicksPerDay) + 1;
}

int64_t Moment::packed() const
{
    return static_cast<int64_t>(static_cast<uint64_t>(ticks) | (static_cast<uint64_t>(kind) << 62));
}

Moment Moment::unpack(int64_t packed)
{
    const auto bits = static_cast<uint64_t>(packed);
    return {static_cast<int64_t>(bits & ~(uint64_t(3) << 62)), static_cast<DateKind>(bits >> 62), {}};
}

namespace {
std::string offsetText(int minutes, bool hasColon, bool hasMinutes = true, size_t hourDigits = 2)
{
    const int positive = std::abs(minutes);
    std::string out = minutes < 0 ? "-" : "+";
    out += padded(positive / 60, hourDigits);
    if (hasMinutes)
        out += (hasColon ? ":" : "") + padded(positive % 60, 2);
    return out;
}

// K: Z for UTC, nothing for an unspecified kind, else the offset.
std::string zoneText(const Moment& moment)
{
    if (moment.offsetMinutes)
        return offsetText(*moment.offsetMinutes, true);
    return moment.kind == DateKind::Utc ? "Z" : moment.kind == DateKind::Local ? "+00:00" : "";
}

Moment toUtc(Moment moment)
{
    moment.ticks -= moment.offsetMinutes.value_or(0) * TicksPerMinute;
    return moment;
}

std::string_view customFormatOf(char letter, bool hasOffset)
{
    switch (letter) {
    case 'd':
        return "MM/dd/yyyy";
    case 'D':
        return "dddd, dd MMMM yyyy";
    case 'f':
        return "dddd, dd MMMM yyyy HH:mm";
    case 'F':
        return "dddd, dd MMMM yyyy HH:mm:ss";
    case 'g':
        return "MM/dd/yyyy HH:mm";
    case 'G':
        return hasOffset ? "MM/dd/yyyy HH:mm:ss zzz" : "MM/dd/yyyy HH:mm:ss";
    case 'm':
    case 'M':
        return "MMMM dd";
    case 'o':
    case 'O':
        return hasOffset ? "yyyy-MM-ddTHH:mm:ss.fffffffzzz" : "yyyy-MM-ddTHH:mm:ss.fffffffK";
    case 'r':
    case 'R':
        return "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
    case 's':
        return "yyyy-MM-ddTHH:mm:ss";
    case 't':
        return "HH:mm";
    case 'T':
        return "HH:mm:ss";
    case 'u':
        return "yyyy-MM-dd HH:mm:ss'Z'";
    case 'U':
        return "dddd, dd MMMM yyyy HH:mm:ss";
    case 'y':
    case 'Y':
        return "yyyy MMMM";
    default:
        return {};
    }
}

std::string fractionText(int64_t ticks, size_t digits, bool dropsZeros)
{
    std::string all = padded(ticks % TicksPerSecond, 7).substr(0, digits);
    if (dropsZeros)
        all.erase(all.find_last_not_of('0') + 1);
    return all;
}

std::string fieldText(const Moment& moment, char letter, size_t count)
{
    const Date date = dateOf(moment.ticks);
    const int64_t hour = moment.ticks / TicksPerHour % 24;
    const size_t weekday = static_cast<size_t>((moment.ticks / TicksPerDay + 1) % 7);
    switch (letter) {
    case 'y':
        return count <= 2 ? padded(date.year % 100, count) : padded(date.year, count);
    case 'M':
        if (count <= 2)
            return padded(date.month, count);
        return std::string(count == 3 ? MonthNames[static_cast<size_t>(date.month - 1)].substr(0, 3)
                                      : MonthNames[static_cast<size_t>(date.month - 1)]);
    case 'd':
        if (count <= 2)
            return padded(date.day, count);
        return std::string(count == 3 ? DayNames[weekday].substr(0, 3) : DayNames[weekday]);
    case 'h':
        return padded(hour % 12 == 0 ? 12 : hour % 12, std::min<size_t>(count, 2));
    case 'H':
        return padded(hour, std::min<size_t>(count, 2));
    case 'm':
        return padded(moment.ticks / TicksPerMinute % 60, std::min<size_t>(count, 2));
    case 's':
        return padded(moment.ticks / TicksPerSecond % 60, std::min<size_t>(count, 2));
    case 't':
        return std::string(hour < 12 ? "AM" : "PM").substr(0, count == 1 ? 1 : 2);
    case 'z':
        return offsetText(moment.offsetMinutes.value_or(0), true, count >= 3, count == 1 ? 1 : 2);
    case 'K':
        return zoneText(moment);
    case 'g':
        return "A.D.";
    default:
        return {};
    }
}

// Past a quoted or escaped piece, which goes to out; 0 when there is none.
size_t copyLiteral(std::string_view format, size_t at, std::string& out)
{
    const char c = format[at];
    if (c == '\\' && at + 1 < format.size()) {
        out += format[at + 1];
        return 2;
    }
    if (c == '\'' || c == '"') {
        const size_t end = std::min(format.find(c, at + 1), format.size());
        out += format.substr(at + 1, end - at - 1);
        return std::min(end + 1, format.size()) - at;
    }
    return 0;
}

std::optional<std::string> formatCustomMoment(const Moment& moment, std::string_view format)
{
    static constexpr std::string_view Fields = "yMdhHmstzKg";
    std::string out;
    for (size_t at = 0; at < format.size();) {
        if (const size_t skipped = copyLiteral(format, at, out)) {
            at += skipped;
            continue;
        }
        const char c = format[at];
        const size_t end = std::min(format.find_first_not_of(c, at), format.size());
        const size_t count = end - at;
        if (c == 'f' || c == 'F') {
            if (count > 7)
                return std::nullopt;
            const std::string fraction = fractionText(moment.ticks, count, c == 'F');
            if (c == 'F' && fraction.empty() && out.ends_with('.'))
                out.pop_back();
            out += fraction;
            at = end;
        } else if (c == 'K') {
            out += zoneText(moment);
            ++at;
        } else if (Fields.find(c) != std::string_view::npos) {
            out += fieldText(moment, c, count);
            at = end;
        } else {
            out += c == '%' ? "" : std::string(1, c);
            ++at;
        }
    }
    return out;
}
} // namespace

std::optional<std::string> formatMoment(const Moment& moment, std::string_view format)
{
    if (format.empty())
        format = "G";
    if (format.size() > 1)
        return formatCustomMoment(moment, format);
    const std::string_view custom = customFormatOf(format.front(), moment.offsetMinutes.has_value());
    if (custom.empty())
        return std::nullopt;
    const bool isUtc = std::string_view("rRuU").find(format.front()) != std::string_view::npos;
    return formatCustomMoment(isUtc ? toUtc(moment) : moment, custom);
}

namespace {
std::optional<std::string> formatCustomSpan(uint64_t ticks, std::string_view format)
{
    std::string out;
    for (size_t at = 0; at < format.size();) {
        if (const size_t skipped = copyLiteral(format, at, out)) {
            at += skipped;
            continue;
        }
        const char c = format[at];
        const size_t end = std::min(format.find_first_not_of(c, at), format.size());
        const size_t count = end - at;
        const auto ofUnit = [&](int64_t unit, int64_t modulus) {
            return padded(static_cast<int64_t>(ticks) / unit % modulus, count);
        };
        switch (c) {
        case 'd':
            out += padded(static_cast<int64_t>(ticks) / TicksPerDay, count);
            break;
        case 'h':
            out += ofUnit(TicksPerHour, 24);
            break;
        case 'm':
            out += ofUnit(TicksPerMinute, 60);
            break;
        case 's':
            out += ofUnit(TicksPerSecond, 60);
            break;
        case 'f':
        case 'F':
            out += fractionText(static_cast<int64_t>(ticks), count, c == 'F');
            break;
        case '%':
            break;
        default: // TimeSpan wants every other character quoted
            return std::nullopt;
        }
        at = end;
    }
    return out;
}
} // namespace

std::optional<std::string> formatSpan(int64_t ticks, std::string_view format)
{
    const uint64_t magnitude = ticks < 0 ? ~static_cast<uint64_t>(ticks) + 1 : static_cast<uint64_t>(ticks);
    if (format.size() > 1)
        return formatCustomSpan(magnitude, format);
    const char kind = format.empty() ? 'c' : format.front();
    const auto days = static_cast<int64_t>(magnitude / TicksPerDay);
    const auto rest = static_cast<int64_t>(magnitude % TicksPerDay);
    const int64_t fraction = rest % TicksPerSecond;
    std::string out = ticks < 0 ? "-" : "";
    const std::string minutes = padded(rest / TicksPerMinute % 60, 2) + ':' + padded(rest / TicksPerSecond % 60, 2);
    switch (kind) {
    case 'c':
    case 't':
    case 'T':
        out += days > 0 ? std::to_string(days) + '.' : "";
        out += padded(rest / TicksPerHour, 2) + ':' + minutes;
        return fraction != 0 ? out + '.' + padded(fraction, 7) : out;
    case 'g':
        out += days > 0 ? std::to_string(days) + ':' : "";
        out += std::to_string(rest / TicksPerHour) + ':' + minutes;
        return fraction != 0 ? out + '.' + fractionText(fraction, 7, true) : out;
    case 'G':
        return out + std::to_string(days) + ':' + padded(rest / TicksPerHour, 2) + ':' + minutes + '.'
            + padded(fraction, 7);
    default:
        return std::nullopt;
    }
}

} // namespace expression

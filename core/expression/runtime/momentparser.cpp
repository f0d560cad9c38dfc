// SPDX-License-Identifier: GPL-3.0-or-later
// How dates and spans are read.
#include "core/expression/runtime/calendarnames.h"
#include "core/expression/runtime/moment.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace expression {

namespace {
// What the hours are counted on: texts leave it open, a format says hh or HH.
enum class Clock : uint8_t { Open, TwelveHours, TwentyFourHours };

struct Parts
{
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int64_t fraction = 0; // ticks
    std::optional<bool> isAfternoon;
    Clock clock = Clock::Open;
    std::optional<int> offsetMinutes;
    bool isUtc = false;

    // nullopt: that clock has no such hour.
    [[nodiscard]] std::optional<int> hourOfDay() const
    {
        if (clock == Clock::TwelveHours)
            return hour > 12 ? std::nullopt : std::optional(hour % 12 + (isAfternoon.value_or(false) ? 12 : 0));
        if (!isAfternoon)
            return hour;
        if (clock == Clock::TwentyFourHours)
            return *isAfternoon == (hour >= 12) ? std::optional(hour) : std::nullopt;
        if (*isAfternoon)
            return hour < 12 ? hour + 12 : hour;
        return hour > 12 ? std::nullopt : std::optional(hour % 12);
    }

    // What a text leaves out: all of a date is today's, the year is this year's, a month or a day is the first.
    [[nodiscard]] Date dateAt(int64_t now) const
    {
        const Date today = dateOf(now + offsetMinutes.value_or(0) * TicksPerMinute);
        if (!year && !month && !day)
            return today;
        return {year.value_or(today.year), month.value_or(1), day.value_or(1)};
    }

    [[nodiscard]] std::optional<Moment> moment(std::optional<int64_t> now) const
    {
        if (!year && !now)
            return std::nullopt;
        const auto hours = hourOfDay();
        const Date date = dateAt(now.value_or(0));
        if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1
            || date.day > daysInMonth(date.year, date.month) || !hours || *hours > 23 || minute > 59 || second > 59)
            return std::nullopt;
        Moment out;
        out.ticks =
            ticksOf(date) + *hours * TicksPerHour + minute * TicksPerMinute + second * TicksPerSecond + fraction;
        out.kind = isUtc ? DateKind::Utc : DateKind::Unspecified;
        out.offsetMinutes = offsetMinutes;
        return out;
    }
};

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    { }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool accept(char c)
    {
        const bool isThere = !isAtEnd() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }
    bool acceptWord(std::string_view word)
    {
        if (text::toLower(m_text.substr(m_at, word.size())) != text::toLower(word) || word.empty())
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    std::optional<int> number(size_t least, size_t most)
    {
        size_t count = 0;
        while (count < most && text::isDigit(peek(count)))
            ++count;
        if (count < least)
            return std::nullopt;
        int value = 0;
        std::from_chars(m_text.data() + m_at, m_text.data() + m_at + count, value);
        m_at += count;
        m_digits = count;
        return value;
    }
    [[nodiscard]] size_t digits() const { return m_digits; }
    // Ticks of a fraction of a second: any number of digits, the eighth and more rounded.
    std::optional<int64_t> fraction(size_t least, size_t most)
    {
        size_t count = 0;
        double value = 0;
        double unit = 1e7;
        for (; count < most && text::isDigit(peek()); ++count, ++m_at)
            value += (peek() - '0') * (unit /= 10);
        if (count < least)
            return std::nullopt;
        return static_cast<int64_t>(value + 0.5);
    }
    template<typename Names>
    std::optional<int> name(const Names& names)
    {
        for (const size_t length : {size_t(20), size_t(3)}) {
            for (size_t i = 0; i < names.size(); ++i) {
                if (acceptWord(names[i].substr(0, length)))
                    return static_cast<int>(i);
            }
        }
        return std::nullopt;
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
    size_t m_digits = 0;
};

bool readOffset(Reader& in, Parts& parts)
{
    const bool isNegative = in.peek() == '-';
    if (!in.accept('-') && !in.accept('+'))
        return false;
    const auto hours = in.number(1, 2);
    in.accept(':');
    const auto minutes = hours ? in.number(2, 2) : std::nullopt;
    if (!hours || *hours > 14 || minutes.value_or(0) > 59)
        return false;
    const int total = *hours * 60 + minutes.value_or(0);
    parts.offsetMinutes = isNegative ? -total : total;
    return true;
}

bool readZone(Reader& in, Parts& parts)
{
    in.skipBlanks();
    if (in.isAtEnd())
        return true;
    if (in.acceptWord("GMT") || in.acceptWord("UTC") || in.acceptWord("Z")) {
        parts.isUtc = true;
        parts.offsetMinutes = 0;
    } else if (!readOffset(in, parts)) {
        return false;
    }
    in.skipBlanks();
    return in.isAtEnd();
}

// hh:mm[:ss[.fffffff]] [AM|PM]
bool readTime(Reader& in, Parts& parts)
{
    const auto hour = in.number(1, 2);
    if (!hour)
        return false;
    parts.hour = *hour;
    const bool hasMinutes = in.accept(':');
    if (hasMinutes) {
        const auto minute = in.number(1, 2);
        if (!minute)
            return false;
        parts.minute = *minute;
        if (in.accept(':')) {
            const auto second = in.number(1, 2);
            if (!second)
                return false;
            parts.second = *second;
            if (in.accept('.') || in.accept(',')) {
                const auto fraction = in.fraction(1, 16);
                if (!fraction)
                    return false;
                parts.fraction = *fraction;
            }
        }
    }
    in.skipBlanks();
    if (in.acceptWord("AM"))
        parts.isAfternoon = false;
    else if (in.acceptWord("PM"))
        parts.isAfternoon = true;
    return hasMinutes || parts.isAfternoon;
}

int fullYear(int year, size_t digits)
{
    return digits > 2 ? year : year < 50 ? 2000 + year : 1900 + year; // .NET's invariant TwoDigitYearMax is 2049
}

void skipSeparator(Reader& in)
{
    in.skipBlanks();
    if (!in.accept('-') && !in.accept('/') && !in.accept('.'))
        in.accept(',');
    in.skipBlanks();
}

// What follows a separator; an hour or an offset is left where it stands.
std::optional<int> nextNumber(Reader& in)
{
    Reader ahead = in;
    skipSeparator(ahead);
    const auto number = ahead.number(1, 4);
    Reader behind = ahead;
    behind.skipBlanks();
    if (!number || behind.accept(':') || behind.acceptWord("AM") || behind.acceptWord("PM"))
        return std::nullopt;
    in = ahead;
    return number;
}

// "March 4, 2026", "March 4", "March 2026"
bool readMonthFirst(Reader& in, Parts& parts)
{
    parts.day = nextNumber(in);
    if (!parts.day)
        return false;
    if (in.digits() > 2) {
        parts.year = std::exchange(parts.day, 1);
        return true;
    }
    if (const auto year = nextNumber(in))
        parts.year = fullYear(*year, in.digits());
    return true;
}

// "4 March 2026", "2026 March 4", "2026 March". "4 March" is a year, too: the invariant culture writes "yyyy MMMM".
void readMonthBehind(Reader& in, Parts& parts, int first, size_t digits)
{
    const auto last = nextNumber(in);
    if (digits > 2 || !last) {
        parts.year = fullYear(first, digits);
        parts.day = last.value_or(1);
    } else {
        parts.day = first;
        parts.year = fullYear(*last, in.digits());
    }
}

// yyyy-MM-dd, yyyy/MM/dd, M/d/yyyy, M/d, "dd MMM yyyy", "MMMM dd, yyyy", with a day's name before it.
bool readDate(Reader& in, Parts& parts)
{
    if (in.name(DayNames)) {
        in.accept(',');
        in.skipBlanks();
    }
    if (const auto month = in.name(MonthNames)) {
        parts.month = *month + 1;
        return readMonthFirst(in, parts);
    }
    const auto first = in.number(1, 4);
    if (!first)
        return false;
    const size_t digits = in.digits();
    skipSeparator(in);
    if (const auto month = in.name(MonthNames)) {
        parts.month = *month + 1;
        readMonthBehind(in, parts, *first, digits);
        return true;
    }
    const auto second = in.number(1, 2);
    if (!second)
        return false;
    if (digits == 4) {
        skipSeparator(in);
        parts.year = first;
        parts.month = second;
        parts.day = in.number(1, 2).value_or(1);
        return true;
    }
    parts.month = first;
    parts.day = second;
    if (const auto year = nextNumber(in))
        parts.year = fullYear(*year, in.digits());
    return true;
}

// A time alone, or a date and perhaps a time.
bool readDateAndTime(Reader& in, Parts& parts)
{
    Reader time = in;
    Parts alone;
    if (readTime(time, alone)) {
        in = time;
        parts = alone;
        return true;
    }
    if (!readDate(in, parts))
        return false;
    in.accept(',');
    in.skipBlanks();
    if (!in.accept('T'))
        in.accept('t');
    return !text::isDigit(in.peek()) || readTime(in, parts);
}
} // namespace

std::optional<Moment> parseMoment(std::string_view text, std::optional<int64_t> now)
{
    Parts parts;
    Reader in(text);
    in.skipBlanks();
    if (!readDateAndTime(in, parts) || !readZone(in, parts))
        return std::nullopt;
    return parts.moment(now);
}

namespace {
bool readField(Reader& in, Parts& parts, char letter, size_t count)
{
    const auto take = [&](std::optional<int> value, auto& into) {
        if (value)
            into = *value;
        return value.has_value();
    };
    const size_t least = count >= 2 ? 2 : 1;
    switch (letter) {
    case 'y': {
        const auto year = in.number(count > 2 ? count : least, count > 2 ? std::max<size_t>(count, 4) : 2);
        return take(year ? std::optional(fullYear(*year, count)) : std::nullopt, parts.year);
    }
    case 'M': {
        const auto month = count <= 2 ? in.number(least, 2) : in.name(MonthNames);
        return take(month ? std::optional(*month + (count > 2 ? 1 : 0)) : std::nullopt, parts.month);
    }
    case 'd':
        return count <= 2 ? take(in.number(least, 2), parts.day) : in.name(DayNames).has_value();
    case 'h':
    case 'H':
        parts.clock = letter == 'h' ? Clock::TwelveHours : Clock::TwentyFourHours;
        return take(in.number(least, 2), parts.hour);
    case 'm':
        return take(in.number(least, 2), parts.minute);
    case 's':
        return take(in.number(least, 2), parts.second);
    case 'f':
    case 'F': {
        const auto fraction = in.fraction(letter == 'F' ? 0 : count, count);
        parts.fraction = fraction.value_or(0);
        return fraction.has_value();
    }
    case 't':
        if (in.acceptWord(count == 1 ? "A" : "AM"))
            parts.isAfternoon = false;
        else if (in.acceptWord(count == 1 ? "P" : "PM"))
            parts.isAfternoon = true;
        return parts.isAfternoon.has_value();
    case 'z':
        return readOffset(in, parts);
    case 'K':
        if (in.accept('Z')) {
            parts.isUtc = true;
            parts.offsetMinutes = 0;
            return true;
        }
        return in.isAtEnd() || readOffset(in, parts);
    default:
        return false;
    }
}

std::string_view exactFormatOf(std::string_view format)
{
    if (format == "o" || format == "O")
        return "yyyy-MM-ddTHH:mm:ss.fffffffK";
    if (format == "s")
        return "yyyy-MM-ddTHH:mm:ss";
    if (format == "u")
        return "yyyy-MM-dd HH:mm:ss'Z'";
    if (format == "r" || format == "R")
        return "ddd, dd MMM yyyy HH:mm:ss 'GMT'";
    if (format == "d")
        return "MM/dd/yyyy";
    return format == "G" ? "MM/dd/yyyy HH:mm:ss" : format;
}
} // namespace

std::optional<Moment> parseMomentExact(std::string_view text, std::string_view format, int64_t now)
{
    static constexpr std::string_view Fields = "yMdhHmsfFtzK";
    format = exactFormatOf(format);
    Parts parts;
    Reader in(text);
    for (size_t at = 0; at < format.size();) {
        const char c = format[at];
        if (c == '\'' || c == '"') {
            const size_t end = std::min(format.find(c, at + 1), format.size());
            const std::string_view literal = format.substr(at + 1, end - at - 1);
            if (!literal.empty() && !in.acceptWord(literal))
                return std::nullopt;
            at = end + 1;
        } else if (c == '%' || c == '\\') {
            ++at;
            if (c == '\\' && (at >= format.size() || !in.accept(format[at++])))
                return std::nullopt;
        } else if (Fields.find(c) != std::string_view::npos) {
            const size_t end = c == 'K' ? at + 1 : std::min(format.find_first_not_of(c, at), format.size());
            if (!readField(in, parts, c, end - at))
                return std::nullopt;
            at = end;
        } else if (!in.accept(c)) {
            return std::nullopt;
        } else {
            ++at;
        }
    }
    return in.isAtEnd() ? parts.moment(now) : std::nullopt;
}

ParsedSpan parseSpan(std::string_view text)
{
    constexpr ParsedSpan Wrong{};
    Reader in(text);
    in.skipBlanks();
    const bool isNegative = in.accept('-');
    const auto first = in.number(1, 8);
    if (!first)
        return Wrong;
    int64_t days = 0;
    std::optional<int> hours = first;
    const bool hasDays = in.accept('.');
    if (hasDays) {
        days = *first;
        hours = in.number(1, 2);
    }
    in.skipBlanks();
    int64_t ticks = 0;
    if (in.isAtEnd() && !hasDays) {
        days = *first;
    } else {
        const auto minutes = hours && in.accept(':') ? in.number(1, 2) : std::nullopt;
        const auto seconds = minutes && in.accept(':') ? in.number(1, 2) : std::optional(0);
        const auto fraction = seconds && in.accept('.') ? in.fraction(1, 7) : std::optional<int64_t>(0);
        in.skipBlanks();
        if (!minutes || !seconds || !fraction || !in.isAtEnd())
            return Wrong;
        if (*hours > 23 || *minutes > 59 || *seconds > 59)
            return {std::nullopt, true};
        ticks = *hours * TicksPerHour + *minutes * TicksPerMinute + *seconds * TicksPerSecond + *fraction;
    }
    if (days > (INT64_MAX - ticks) / TicksPerDay)
        return {std::nullopt, true};
    ticks += days * TicksPerDay;
    return {isNegative ? -ticks : ticks};
}

} // namespace expression

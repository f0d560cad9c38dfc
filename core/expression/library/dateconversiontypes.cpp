// SPDX-License-Identifier: GPL-3.0-or-later
// DateTime, DateTimeOffset and TimeSpan: exact reading, and the numbers that other systems count time in.
#include "core/expression/library/context.h"
#include "core/expression/library/dateoffset.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"

#include <array>
#include <cmath>

namespace expression {

namespace {
constexpr int64_t OleEpochTicks = 693'593 * TicksPerDay; // 1899-12-30
constexpr int64_t LeastOleTicks = 36'159 * TicksPerDay; // the year 100
constexpr int64_t FileEpochTicks = 504'911'232'000'000'000; // 1601
constexpr int64_t MillisecondsPerDay = TicksPerDay / TicksPerMillisecond;
constexpr int64_t TicksMask = 0x3FFF'FFFF'FFFF'FFFF;

namespace styles { // DateTimeStyles
constexpr int64_t LeadingWhite = 1;
constexpr int64_t TrailingWhite = 2;
constexpr int64_t AdjustToUniversal = 16;
constexpr int64_t AssumeLocal = 32;
constexpr int64_t AssumeUniversal = 64;
constexpr int64_t RoundtripKind = 128;
} // namespace styles

Moment momentOf(const Call& call, size_t i)
{
    return Moment::unpack(call.integer(i));
}

Value dateTime(int64_t ticks, DateKind kind)
{
    return Value::integer(types::DateTime, Moment{ticks, kind, {}}.packed());
}

Value notRecognized(Call& call, std::string_view type)
{
    return call.machine.raise("FormatException",
                              "String '" + std::string(call.text(0)) + "' was not recognized as a valid "
                                  + std::string(type) + '.');
}

std::string_view withoutBlanks(std::string_view text, int64_t style)
{
    while ((style & styles::LeadingWhite) != 0 && text.starts_with(' '))
        text.remove_prefix(1);
    while ((style & styles::TrailingWhite) != 0 && text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

// By one format or by the first that fits of several; style: the argument that holds it, if there is one.
std::optional<Moment> readExact(Call& call, size_t style)
{
    const int64_t flags = style < call.count() ? call.integer(style) : 0;
    const std::string_view text = withoutBlanks(call.text(0), flags);
    const auto read = [&](std::string_view format) {
        return format.empty() ? std::nullopt
                              : parseMomentExact(text, withoutBlanks(format, flags), ticksNow(call.machine));
    };
    if (call.isNull(0) || call.isNull(1))
        return std::nullopt;
    if (call[1].isText())
        return read(call.text(1));
    for (const Value& format : call.list(1).items) {
        if (auto out = call.machine.step() ? read(format.asText()) : std::nullopt)
            return out;
    }
    return std::nullopt;
}

// The gateway's zone is UTC: what has an offset becomes local time there.
Value dateOf(const Moment& moment, int64_t style)
{
    if (moment.offsetMinutes) {
        const bool isUtc = (style & styles::AdjustToUniversal) != 0
            || ((style & styles::RoundtripKind) != 0 && moment.kind == DateKind::Utc);
        return dateTime(moment.ticks - *moment.offsetMinutes * TicksPerMinute, isUtc ? DateKind::Utc : DateKind::Local);
    }
    const bool isAssumed = (style & (styles::AssumeLocal | styles::AssumeUniversal)) != 0;
    if (isAssumed)
        return dateTime(moment.ticks, (style & styles::AdjustToUniversal) != 0 ? DateKind::Utc : DateKind::Local);
    return dateTime(moment.ticks, moment.kind);
}

Value parseDate(Call& call)
{
    if (call.refusesNull(0, "s") || call.refusesNull(1, call[1].isText() ? "format" : "formats"))
        return {};
    const auto moment = readExact(call, 3);
    return moment ? dateOf(*moment, call.integer(3)) : notRecognized(call, "DateTime");
}

Value tryParseDate(Call& call)
{
    const auto moment = readExact(call, 3);
    call.setOut(4, moment ? dateOf(*moment, call.integer(3)) : dateTime(0, DateKind::Unspecified));
    return Value::boolean(moment.has_value());
}

std::optional<Value> offsetDate(Call& call, size_t style)
{
    const auto moment = readExact(call, style);
    if (!moment)
        return std::nullopt;
    return makeDateOffset(call.machine, moment->ticks, moment->offsetMinutes.value_or(0));
}

Value parseOffsetDate(Call& call)
{
    if (call.refusesNull(0, "input") || call.refusesNull(1, call[1].isText() ? "format" : "formats"))
        return {};
    const auto date = offsetDate(call, 3);
    return date ? *date : notRecognized(call, "DateTime");
}

Value tryParseOffsetDate(Call& call)
{
    const auto date = offsetDate(call, 3);
    call.setOut(4, date ? *date : makeDateOffset(call.machine, 0, 0));
    return Value::boolean(date.has_value());
}

template<const char* Format>
Value written(Call& call)
{
    return call.giveText(formatText(call.machine, call[0], Format));
}

constexpr char ShortDate[] = "MM/dd/yyyy";
constexpr char LongDate[] = "dddd, dd MMMM yyyy";
constexpr char ShortTime[] = "HH:mm";
constexpr char LongTime[] = "HH:mm:ss";

// Days since 1899-12-30; before that day the fraction still counts forward.
Value toOleDate(Call& call)
{
    int64_t ticks = momentOf(call, 0).ticks;
    if (ticks == 0)
        return Value::float64(0);
    if (ticks < TicksPerDay) // a time alone
        ticks += OleEpochTicks;
    if (ticks < LeastOleTicks)
        return call.machine.raise("OverflowException", "Not a legal OleAut date.");
    int64_t milliseconds = (ticks - OleEpochTicks) / TicksPerMillisecond;
    const int64_t fraction = milliseconds % MillisecondsPerDay;
    if (fraction < 0)
        milliseconds -= (MillisecondsPerDay + fraction) * 2;
    return Value::float64(static_cast<double>(milliseconds) / static_cast<double>(MillisecondsPerDay));
}

Value fromOleDate(Call& call)
{
    const double days = call.real(0);
    if (!(days < 2'958'466.0) || !(days > -657'435.0))
        return call.machine.raise("ArgumentException", "Not a legal OleAut date.");
    auto milliseconds = static_cast<int64_t>(days * static_cast<double>(MillisecondsPerDay) + (days >= 0 ? 0.5 : -0.5));
    if (milliseconds < 0)
        milliseconds -= (milliseconds % MillisecondsPerDay) * 2;
    const int64_t ticks = milliseconds * TicksPerMillisecond + OleEpochTicks;
    if (ticks < 0 || ticks > MostTicks)
        return call.machine.raise("ArgumentException", "OleAut date did not convert to a DateTime correctly.");
    return dateTime(ticks, DateKind::Unspecified);
}

Value fileTime(Call& call, int64_t utcTicks)
{
    if (utcTicks < FileEpochTicks)
        return call.machine.raise("ArgumentOutOfRangeException", "Not a valid Win32 FileTime.");
    return Value::int64(utcTicks - FileEpochTicks);
}

// Ticks; nullopt after raising.
std::optional<int64_t> ticksOfFileTime(Call& call)
{
    const int64_t time = call.integer(0);
    if (time >= 0 && time <= MostTicks - FileEpochTicks)
        return time + FileEpochTicks;
    call.machine.raiseArgument("ArgumentOutOfRangeException", "Not a valid Win32 FileTime.", "fileTime");
    return std::nullopt;
}

template<DateKind Kind>
Value fromFileTime(Call& call)
{
    const auto ticks = ticksOfFileTime(call);
    return ticks ? dateTime(*ticks, Kind) : Value();
}

Value fromBinary(Call& call)
{
    const int64_t data = call.integer(0);
    const bool isLocal = data < 0;
    int64_t ticks = data & TicksMask;
    if (isLocal && ticks > TicksMask + 1 - TicksPerDay) // a local time before the first day
        ticks -= TicksMask + 1;
    if (ticks < 0 || ticks > MostTicks)
        return call.machine.raiseArgument("ArgumentException",
                                          "The binary data must result in a DateTime with ticks between "
                                          "DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.",
                                          "dateData");
    const bool isUtc = !isLocal && (data & ~TicksMask) != 0;
    return dateTime(ticks, isLocal ? DateKind::Local : isUtc ? DateKind::Utc : DateKind::Unspecified);
}

Value toBinary(Call& call)
{
    const Moment moment = momentOf(call, 0);
    uint64_t data = static_cast<uint64_t>(moment.ticks);
    if (moment.kind == DateKind::Utc)
        data |= uint64_t(1) << 62;
    if (moment.kind == DateKind::Local)
        data |= uint64_t(1) << 63;
    return Value::int64(static_cast<int64_t>(data));
}

Value span(int64_t ticks)
{
    return Value::integer(types::TimeSpan, ticks);
}

Value spanOfTicks(Call& call, double ticks)
{
    if (!(ticks >= -0x1p63 && ticks <= 0x1p63)) // nor a number at all
        return call.machine.raise("OverflowException", "TimeSpan overflowed because the duration is too long.");
    return span(ticks == 0x1p63 ? INT64_MAX : static_cast<int64_t>(ticks));
}

Value scaled(Call& call, size_t factor, std::string_view parameter, bool divides)
{
    const double number = call.real(factor);
    if (std::isnan(number))
        return call.machine.raiseArgument("ArgumentException",
                                          "TimeSpan does not accept floating point Not-a-Number values.", parameter);
    const auto ticks = static_cast<double>(call.integer(1 - factor));
    return spanOfTicks(call, std::nearbyint(divides ? ticks / number : ticks * number));
}

Value multiply(Call& call)
{
    return scaled(call, call[0].type()->kind == Type::Kind::TimeSpan ? 1 : 0, "factor", false);
}

Value divide(Call& call)
{
    return scaled(call, 1, "divisor", true);
}

Value ratio(Call& call)
{
    return Value::float64(static_cast<double>(call.integer(0)) / static_cast<double>(call.integer(1)));
}

// One format of TimeSpan.ParseExact: d, h, m, s, f, F, quoted texts and escapes; nothing else may stand there.
class SpanFormat
{
public:
    SpanFormat(std::string_view text, std::string_view format)
        : m_text(text)
        , m_format(format)
    { }

    [[nodiscard]] ParsedSpan read()
    {
        while (!m_format.empty()) {
            const char c = m_format.front();
            const size_t count = std::min(m_format.find_first_not_of(c), m_format.size());
            const bool isFine = c == '\'' || c == '"' ? readQuoted(c)
                : c == '\\' && m_format.size() > 1    ? readEscape()
                : c == '%' && m_format.size() > 1     ? skip(1)
                                                      : readField(c, count);
            if (!isFine)
                return {};
        }
        if (!m_text.empty())
            return {};
        if (m_parts[Hours] > 23 || m_parts[Minutes] > 59 || m_parts[Seconds] > 59 || m_parts[Days] > 10'675'199)
            return {std::nullopt, true};
        return {m_parts[Days] * TicksPerDay + m_parts[Hours] * TicksPerHour + m_parts[Minutes] * TicksPerMinute
                + m_parts[Seconds] * TicksPerSecond + m_parts[Fraction]};
    }

private:
    enum Part : uint8_t { Days, Hours, Minutes, Seconds, Fraction };

    bool skip(size_t count)
    {
        m_format.remove_prefix(count);
        return true;
    }
    bool readLiteral(std::string_view literal)
    {
        if (!m_text.starts_with(literal))
            return false;
        m_text.remove_prefix(literal.size());
        return true;
    }
    bool readQuoted(char quote)
    {
        const size_t end = m_format.find(quote, 1);
        if (end == std::string_view::npos || !readLiteral(m_format.substr(1, end - 1)))
            return false;
        return skip(end + 1);
    }
    bool readEscape() { return readLiteral(m_format.substr(1, 1)) && skip(2); }

    bool readField(char letter, size_t count)
    {
        static constexpr std::string_view Letters = "dhmsfF";
        const size_t kind = Letters.find(letter);
        const size_t most = kind == 0 ? 8 : kind < 4 ? 2 : 7;
        if (kind == std::string_view::npos || count > most)
            return false;
        const auto part = static_cast<Part>(std::min(kind, size_t(Fraction)));
        if (m_isSeen[part])
            return false;
        m_isSeen[part] = true;
        const bool isFraction = part == Fraction;
        const size_t least = letter == 'F' ? 0 : count;
        return readDigits(part, least, isFraction || count > 1 ? count : most) && skip(count);
    }
    bool readDigits(Part part, size_t least, size_t most)
    {
        size_t size = 0;
        int64_t number = 0;
        for (; size < most && size < m_text.size() && m_text[size] >= '0' && m_text[size] <= '9'; ++size)
            number = number * 10 + (m_text[size] - '0');
        if (size < least)
            return false;
        for (size_t i = size; part == Fraction && i < 7; ++i)
            number *= 10;
        m_parts[part] = number;
        m_text.remove_prefix(size);
        return true;
    }

    std::string_view m_text;
    std::string_view m_format;
    std::array<int64_t, 5> m_parts{};
    std::array<bool, 5> m_isSeen{};
};

ParsedSpan readSpan(std::string_view text, std::string_view format)
{
    if (format == "c" || format == "t" || format == "T" || format == "g" || format == "G")
        return parseSpan(text);
    return format.size() < 2 ? ParsedSpan{} : SpanFormat(text, format).read();
}

ParsedSpan readSpanOf(Call& call)
{
    if (call.isNull(0) || call.isNull(1))
        return {};
    if (call[1].isText())
        return readSpan(call.text(0), call.text(1));
    ParsedSpan out;
    for (const Value& format : call.list(1).items) {
        out = call.machine.step() ? readSpan(call.text(0), format.asText()) : ParsedSpan{};
        if (out.ticks)
            break;
    }
    return out;
}

Value parseSpanExact(Call& call)
{
    if (call.refusesNull(0, "input") || call.refusesNull(1, call[1].isText() ? "format" : "formats"))
        return {};
    const ParsedSpan parsed = readSpanOf(call);
    if (parsed.ticks)
        return span(*parsed.ticks);
    if (!parsed.isTooLarge)
        return notRecognized(call, "TimeSpan");
    return call.machine.raise("OverflowException",
                              "The TimeSpan string '" + std::string(call.text(0))
                                  + "' could not be parsed because at least one of the numeric components is out of "
                                    "range or contains too many digits.");
}

Value tryParseSpanExact(Call& call)
{
    const ParsedSpan parsed = readSpanOf(call);
    call.setOut(call.count() - 1, span(parsed.ticks.value_or(0)));
    return Value::boolean(parsed.ticks.has_value());
}

int64_t utcTicks(const Value& date)
{
    const Moment& moment = dateOffsetOf(date);
    return moment.ticks - *moment.offsetMinutes * TicksPerMinute;
}

Value compareOffsetDates(Call& call)
{
    const int64_t a = utcTicks(call[0]);
    const int64_t b = utcTicks(call[1]);
    return Value::int32(a < b ? -1 : a > b ? 1 : 0);
}

Value equalsExactly(Call& call)
{
    const Moment& a = dateOffsetOf(call[0]);
    const Moment& b = dateOffsetOf(call[1]);
    return Value::boolean(a.ticks == b.ticks && a.offsetMinutes == b.offsetMinutes);
}

TypeRow dateRow()
{
    return {
        "System",
        "partial struct DateTime",
        {
            {"static DateTime ParseExact(string s, string format, object provider, DateTimeStyles style)", parseDate},
            {"static DateTime ParseExact(string s, string[] formats, object provider, DateTimeStyles style)",
             parseDate},
            {"static bool TryParseExact(string s, string format, object provider, DateTimeStyles style, out "
             "DateTime result)",
             tryParseDate},
            {"static bool TryParseExact(string s, string[] formats, object provider, DateTimeStyles style, out "
             "DateTime result)",
             tryParseDate},
            {"string ToShortDateString()", written<ShortDate>},
            {"string ToLongDateString()", written<LongDate>},
            {"string ToShortTimeString()", written<ShortTime>},
            {"string ToLongTimeString()", written<LongTime>},
            {"double ToOADate()", toOleDate},
            {"static DateTime FromOADate(double d)", fromOleDate},
            {"long ToFileTime()", [](Call& call) { return fileTime(call, momentOf(call, 0).ticks); }},
            {"long ToFileTimeUtc()", [](Call& call) { return fileTime(call, momentOf(call, 0).ticks); }},
            {"static DateTime FromFileTime(long fileTime)", fromFileTime<DateKind::Local>},
            {"static DateTime FromFileTimeUtc(long fileTime)", fromFileTime<DateKind::Utc>},
            {"long ToBinary()", toBinary},
            {"static DateTime FromBinary(long dateData)", fromBinary},
        }};
}

TypeRow offsetRow()
{
    return {
        "System",
        "partial struct DateTimeOffset",
        {
            {"static DateTimeOffset ParseExact(string input, string format, object formatProvider)", parseOffsetDate},
            {"static DateTimeOffset ParseExact(string input, string format, object formatProvider, DateTimeStyles "
             "styles)",
             parseOffsetDate},
            {"static bool TryParseExact(string input, string format, object formatProvider, DateTimeStyles styles, "
             "out DateTimeOffset result)",
             tryParseOffsetDate},
            {"static bool TryParseExact(string input, string[] formats, object formatProvider, DateTimeStyles "
             "styles, out DateTimeOffset result)",
             tryParseOffsetDate},
            {"bool EqualsExact(DateTimeOffset other)", equalsExactly},
            {"bool Equals(DateTimeOffset other)",
             [](Call& call) { return Value::boolean(utcTicks(call[0]) == utcTicks(call[1])); }},
            {"static int Compare(DateTimeOffset first, DateTimeOffset second)", compareOffsetDates},
            {"long ToFileTime()", [](Call& call) { return fileTime(call, utcTicks(call[0])); }},
            {"static DateTimeOffset FromFileTime(long fileTime)",
             [](Call& call) {
                 const auto ticks = ticksOfFileTime(call);
                 return ticks ? makeDateOffset(call.machine, *ticks, 0) : Value();
             }},
        }};
}
} // namespace

TypeRows dateConversionTypes()
{
    return {
        {"System.Globalization",
         "enum DateTimeStyles { None = 0, AllowLeadingWhite = 1, AllowTrailingWhite = 2, AllowInnerWhite = 4, "
         "AllowWhiteSpaces = 7, NoCurrentDateDefault = 8, AdjustToUniversal = 16, AssumeLocal = 32, AssumeUniversal = "
         "64, RoundtripKind = 128 }",
         {}},
        dateRow(),
        offsetRow(),
        {"System",
         "partial struct TimeSpan",
         {
             {"static TimeSpan ParseExact(string input, string format, object formatProvider)", parseSpanExact},
             {"static TimeSpan ParseExact(string input, string[] formats, object formatProvider)", parseSpanExact},
             {"static bool TryParseExact(string input, string format, object formatProvider, out TimeSpan result)",
              tryParseSpanExact},
             {"static bool TryParseExact(string input, string[] formats, object formatProvider, out TimeSpan result)",
              tryParseSpanExact},
             {"TimeSpan Multiply(double factor)", multiply},
             {"TimeSpan Divide(double divisor)", divide},
             {"double Divide(TimeSpan ts)", ratio},
             {"static TimeSpan operator *(TimeSpan timeSpan, double factor)", multiply},
             {"static TimeSpan operator *(double factor, TimeSpan timeSpan)", multiply},
             {"static TimeSpan operator /(TimeSpan timeSpan, double divisor)", divide},
             {"static double operator /(TimeSpan t1, TimeSpan t2)", ratio},
         }},
    };
}

} // namespace expression

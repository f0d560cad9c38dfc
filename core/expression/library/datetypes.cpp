// SPDX-License-Identifier: GPL-3.0-or-later
// DateTime and TimeSpan.
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/moment.h"

#include <array>
#include <cmath>

namespace expression {

std::optional<int64_t> ticksOfParts(Machine& machine, std::span<const int64_t, 7> part)
{
    const bool isDate = part[0] >= 1 && part[0] <= 9999 && part[1] >= 1 && part[1] <= 12 && part[2] >= 1
        && part[2] <= daysInMonth(static_cast<int>(part[0]), static_cast<int>(part[1]));
    const bool isTime = part[3] >= 0 && part[3] < 24 && part[4] >= 0 && part[4] < 60 && part[5] >= 0 && part[5] < 60;
    if (!isDate || !isTime || part[6] < 0 || part[6] > 999) {
        machine.raise("ArgumentOutOfRangeException",
                      isDate ? "Hour, Minute, and Second parameters describe an un-representable DateTime."
                             : "Year, Month, and Day parameters describe an un-representable DateTime.");
        return std::nullopt;
    }
    return ticksOf({static_cast<int>(part[0]), static_cast<int>(part[1]), static_cast<int>(part[2])})
        + part[3] * TicksPerHour + part[4] * TicksPerMinute + part[5] * TicksPerSecond + part[6] * TicksPerMillisecond;
}

namespace {
Moment momentOf(const Call& call, size_t i)
{
    return Moment::unpack(call.integer(i));
}

Value give(Call& call, const Moment& moment)
{
    if (moment.ticks < 0 || moment.ticks > MostTicks)
        return call.machine.raise("ArgumentOutOfRangeException",
                                  "The added or subtracted value results in an un-representable DateTime.");
    return Value::integer(types::DateTime, moment.packed());
}

Value span(int64_t ticks)
{
    return Value::integer(types::TimeSpan, ticks);
}

Value moved(Call& call, int64_t ticks)
{
    Moment moment = momentOf(call, 0);
    if (__builtin_add_overflow(moment.ticks, ticks, &moment.ticks))
        moment.ticks = -1;
    return give(call, moment);
}

// The moment back by a span, which may be the least of all.
Value movedBack(Call& call)
{
    Moment moment = momentOf(call, 0);
    if (__builtin_sub_overflow(moment.ticks, call.integer(1), &moment.ticks))
        moment.ticks = -1;
    return give(call, moment);
}

template<int64_t Unit>
Value addUnits(Call& call)
{
    const double ticks = call.real(1) * static_cast<double>(Unit);
    if (!(std::fabs(ticks) <= static_cast<double>(MostTicks))) // nor is it a number
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Value to add was out of range.", "value");
    // whole and fraction apart, so that days keep their ticks
    const double whole = std::trunc(call.real(1));
    const double rest = (call.real(1) - whole) * static_cast<double>(Unit);
    return moved(call, static_cast<int64_t>(whole) * Unit + static_cast<int64_t>(rest));
}

Value addMonths(Call& call, int64_t months)
{
    Moment moment = momentOf(call, 0);
    const Date date = dateOf(moment.ticks);
    const int64_t all = date.year * 12LL + date.month - 1 + months;
    if (all < 12 || all >= 120'000)
        return give(call, {-1, DateKind::Utc, {}});
    Date next{static_cast<int>(all / 12), static_cast<int>(all % 12) + 1, 1};
    next.day = std::min(date.day, daysInMonth(next.year, next.month));
    moment.ticks = ticksOf(next) + moment.ticks % TicksPerDay;
    return give(call, moment);
}

Value now(Call& call, DateKind kind)
{
    return give(call, {ticksNow(call.machine), kind, {}});
}

Value makeDate(Call& call)
{
    size_t count = call.count();
    Moment moment;
    if (call[count - 1].type()->kind == Type::Kind::Enum)
        moment.kind = static_cast<DateKind>(call.integer(--count));
    if (count == 1) {
        moment.ticks = call.integer(0);
        return give(call, moment);
    }
    std::array<int64_t, 7> part{1, 1, 1, 0, 0, 0, 0};
    for (size_t i = 0; i < count; ++i)
        part[i] = call.integer(i);
    const auto ticks = ticksOfParts(call.machine, part);
    moment.ticks = ticks.value_or(0);
    return ticks ? give(call, moment) : Value();
}

// A text with an offset becomes local time, which is UTC here.
Value fromParsed(Moment moment)
{
    if (moment.offsetMinutes) {
        moment.ticks -= *moment.offsetMinutes * TicksPerMinute;
        moment.kind = DateKind::Local;
    }
    return Value::integer(types::DateTime, moment.packed());
}

Value parse(Call& call)
{
    if (call.refusesNull(0, "s"))
        return {};
    const auto moment = parseMoment(call.text(0), ticksNow(call.machine));
    return moment
        ? fromParsed(*moment)
        : call.machine.raise("FormatException",
                             "String '" + std::string(call.text(0)) + "' was not recognized as a valid DateTime.");
}

Value tryParse(Call& call)
{
    const auto moment = parseMoment(call.text(0), ticksNow(call.machine));
    call.setOut(1, moment ? fromParsed(*moment) : Value::integer(types::DateTime, 0));
    return Value::boolean(moment.has_value());
}

Value parseExact(Call& call)
{
    if (call.refusesNull(0, "s") || call.refusesNull(1, "format"))
        return {};
    const auto moment = parseMomentExact(call.text(0), call.text(1), ticksNow(call.machine));
    return moment
        ? fromParsed(*moment)
        : call.machine.raise("FormatException",
                             "String '" + std::string(call.text(0)) + "' was not recognized as a valid DateTime.");
}

template<int64_t Unit, int64_t Modulus>
Value timePart(Call& call)
{
    return Value::int32(static_cast<int32_t>(momentOf(call, 0).ticks / Unit % Modulus));
}

template<int Date::*Part>
Value datePart(Call& call)
{
    return Value::int32(dateOf(momentOf(call, 0).ticks).*Part);
}

Value toStringOf(Call& call)
{
    std::string out = formatText(call.machine, call[0], call.count() > 1 ? call.text(1) : std::string_view());
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

int64_t comparedTicks(const Call& call, size_t i)
{
    return call[i].type()->kind == Type::Kind::DateTime ? momentOf(call, i).ticks : call.integer(i);
}

template<typename Test>
Value compareTicks(Call& call)
{
    return Value::boolean(Test()(comparedTicks(call, 0), comparedTicks(call, 1)));
}

Value orderOf(Call& call)
{
    const int64_t a = comparedTicks(call, 0);
    const int64_t b = comparedTicks(call, 1);
    return Value::int32(a < b ? -1 : a > b ? 1 : 0);
}

bool refusesYear(Call& call)
{
    if (call.integer(0) >= 1 && call.integer(0) <= 9999)
        return false;
    call.machine.raiseArgument("ArgumentOutOfRangeException", "Year must be between 1 and 9999.", "year");
    return true;
}

Value withKind(Call& call, DateKind kind)
{
    Moment moment = momentOf(call, 0);
    moment.kind = kind;
    return give(call, moment);
}

std::vector<MemberRow> dateRows()
{
    return {
        {"DateTime(long ticks)", makeDate},
        {"DateTime(long ticks, DateTimeKind kind)", makeDate},
        {"DateTime(int year, int month, int day)", makeDate},
        {"DateTime(int year, int month, int day, int hour, int minute, int second)", makeDate},
        {"DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)", makeDate},
        {"DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)", makeDate},
        {"DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)",
         makeDate},
        {"static DateTime Now { get; }", [](Call& call) { return now(call, DateKind::Local); }},
        {"static DateTime UtcNow { get; }", [](Call& call) { return now(call, DateKind::Utc); }},
        {"static DateTime Today { get; }",
         [](Call& call) {
             Moment moment = Moment::unpack(now(call, DateKind::Local).asInteger());
             moment.ticks -= moment.ticks % TicksPerDay;
             return give(call, moment);
         }},
        {"static DateTime MinValue { get; }", [](Call&) { return Value::integer(types::DateTime, 0); }},
        {"static DateTime MaxValue { get; }", [](Call&) { return Value::integer(types::DateTime, MostTicks); }},
        {"static DateTime UnixEpoch { get; }",
         [](Call& call) {
             return give(call, {UnixEpochTicks, DateKind::Utc, {}});
         }},
        {"static DateTime Parse(string s)", parse},
        {"static bool TryParse(string s, out DateTime result)", tryParse},
        {"static DateTime ParseExact(string s, string format, object provider)", parseExact},
        {"static DateTime SpecifyKind(DateTime value, DateTimeKind kind)",
         [](Call& call) { return withKind(call, static_cast<DateKind>(call.integer(1))); }},
        {"static int DaysInMonth(int year, int month)",
         [](Call& call) {
             if (refusesYear(call))
                 return Value();
             if (call.integer(1) < 1 || call.integer(1) > 12)
                 return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                                   "Month must be between one and twelve.", "month");
             return Value::int32(daysInMonth(call.int32(0), call.int32(1)));
         }},
        {"static bool IsLeapYear(int year)",
         [](Call& call) { return refusesYear(call) ? Value() : Value::boolean(isLeapYear(call.int32(0))); }},
        {"static int Compare(DateTime t1, DateTime t2)", orderOf},
        {"int CompareTo(DateTime value)", orderOf},
        {"bool Equals(DateTime value)", compareTicks<std::equal_to<>>},
        {"int Year { get; }", datePart<&Date::year>},
        {"int Month { get; }", datePart<&Date::month>},
        {"int Day { get; }", datePart<&Date::day>},
        {"int DayOfYear { get; }", [](Call& call) { return Value::int32(dayOfYear(momentOf(call, 0).ticks)); }},
        {"DayOfWeek DayOfWeek { get; }",
         [](Call& call) { return Value::integer(*call.result, (momentOf(call, 0).ticks / TicksPerDay + 1) % 7); }},
        {"int Hour { get; }", timePart<TicksPerHour, 24>},
        {"int Minute { get; }", timePart<TicksPerMinute, 60>},
        {"int Second { get; }", timePart<TicksPerSecond, 60>},
        {"int Millisecond { get; }", timePart<TicksPerMillisecond, 1000>},
        {"long Ticks { get; }", [](Call& call) { return Value::int64(momentOf(call, 0).ticks); }},
        {"TimeSpan TimeOfDay { get; }", [](Call& call) { return span(momentOf(call, 0).ticks % TicksPerDay); }},
        {"DateTime Date { get; }", [](Call& call) { return moved(call, -(momentOf(call, 0).ticks % TicksPerDay)); }},
        {"DateTimeKind Kind { get; }",
         [](Call& call) { return Value::integer(*call.result, static_cast<int64_t>(momentOf(call, 0).kind)); }},
        {"bool IsDaylightSavingTime()", [](Call&) { return Value::boolean(false); }},
        {"DateTime Add(TimeSpan value)", [](Call& call) { return moved(call, call.integer(1)); }},
        {"DateTime AddTicks(long value)", [](Call& call) { return moved(call, call.integer(1)); }},
        {"DateTime AddMilliseconds(double value)", addUnits<TicksPerMillisecond>},
        {"DateTime AddSeconds(double value)", addUnits<TicksPerSecond>},
        {"DateTime AddMinutes(double value)", addUnits<TicksPerMinute>},
        {"DateTime AddHours(double value)", addUnits<TicksPerHour>},
        {"DateTime AddDays(double value)", addUnits<TicksPerDay>},
        {"DateTime AddMonths(int months)", [](Call& call) { return addMonths(call, call.integer(1)); }},
        {"DateTime AddYears(int value)", [](Call& call) { return addMonths(call, call.integer(1) * 12); }},
        {"TimeSpan Subtract(DateTime value)",
         [](Call& call) { return span(momentOf(call, 0).ticks - momentOf(call, 1).ticks); }},
        {"DateTime Subtract(TimeSpan value)", movedBack},
        {"DateTime ToUniversalTime()", [](Call& call) { return withKind(call, DateKind::Utc); }},
        {"DateTime ToLocalTime()", [](Call& call) { return withKind(call, DateKind::Local); }},
        {"string ToString()", toStringOf},
        {"string ToString(string format)", toStringOf},
        {"string ToString(string format, object provider)", toStringOf},
        {"static TimeSpan operator -(DateTime a, DateTime b)",
         [](Call& call) { return span(momentOf(call, 0).ticks - momentOf(call, 1).ticks); }},
        {"static DateTime operator -(DateTime d, TimeSpan t)", movedBack},
        {"static DateTime operator +(DateTime d, TimeSpan t)", [](Call& call) { return moved(call, call.integer(1)); }},
        {"static bool operator ==(DateTime a, DateTime b)", compareTicks<std::equal_to<>>},
        {"static bool operator !=(DateTime a, DateTime b)", compareTicks<std::not_equal_to<>>},
        {"static bool operator <(DateTime a, DateTime b)", compareTicks<std::less<>>},
        {"static bool operator >(DateTime a, DateTime b)", compareTicks<std::greater<>>},
        {"static bool operator <=(DateTime a, DateTime b)", compareTicks<std::less_equal<>>},
        {"static bool operator >=(DateTime a, DateTime b)", compareTicks<std::greater_equal<>>},
    };
}

template<int64_t Unit>
Value fromUnits(Call& call)
{
    const double ticks = call.real(0) * static_cast<double>(Unit);
    if (std::isnan(ticks))
        return call.machine.raise("ArgumentException", "TimeSpan does not accept floating point Not-a-Number values.");
    if (std::fabs(ticks) >= 9.2233720368547758e18)
        return call.machine.raise("OverflowException", "TimeSpan overflowed because the duration is too long.");
    return span(static_cast<int64_t>(ticks));
}

template<int64_t Unit>
Value totalUnits(Call& call)
{
    return Value::float64(static_cast<double>(call.integer(0)) / static_cast<double>(Unit));
}

template<int64_t Unit, int64_t Modulus>
Value spanPart(Call& call)
{
    return Value::int32(static_cast<int32_t>(call.integer(0) / Unit % Modulus));
}

Value makeSpan(Call& call)
{
    if (call.count() == 1)
        return span(call.integer(0));
    const size_t days = call.count() > 3 ? 1 : 0;
    int64_t ticks = days > 0 ? call.integer(0) * TicksPerDay : 0;
    ticks += call.integer(days) * TicksPerHour + call.integer(days + 1) * TicksPerMinute
        + call.integer(days + 2) * TicksPerSecond;
    return span(ticks + (call.count() > 4 ? call.integer(4) * TicksPerMillisecond : 0));
}

Value parseSpanText(Call& call)
{
    if (call.refusesNull(0, "input"))
        return {};
    const ParsedSpan parsed = parseSpan(call.text(0));
    if (parsed.ticks)
        return span(*parsed.ticks);
    const std::string text(call.text(0));
    return parsed.isTooLarge
        ? call.machine.raise("OverflowException",
                             "The TimeSpan string '" + text
                                 + "' could not be parsed because at least one of the numeric components is out of "
                                   "range or contains too many digits.")
        : call.machine.raise("FormatException", "String '" + text + "' was not recognized as a valid TimeSpan.");
}

Value tryParseSpan(Call& call)
{
    const auto ticks = parseSpan(call.text(0)).ticks;
    call.setOut(1, span(ticks.value_or(0)));
    return Value::boolean(ticks.has_value());
}

Value tooLong(Call& call)
{
    return call.machine.raise("OverflowException", "TimeSpan overflowed because the duration is too long.");
}

Value addSpans(Call& call)
{
    int64_t ticks = 0;
    return __builtin_add_overflow(call.integer(0), call.integer(1), &ticks) ? tooLong(call) : span(ticks);
}

Value subtractSpans(Call& call)
{
    int64_t ticks = 0;
    return __builtin_sub_overflow(call.integer(0), call.integer(1), &ticks) ? tooLong(call) : span(ticks);
}

Value negated(Call& call)
{
    return call.integer(0) == INT64_MIN ? tooLong(call) : span(-call.integer(0));
}

std::vector<MemberRow> spanRows()
{
    return {
        {"TimeSpan(long ticks)", makeSpan},
        {"TimeSpan(int hours, int minutes, int seconds)", makeSpan},
        {"TimeSpan(int days, int hours, int minutes, int seconds)", makeSpan},
        {"TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)", makeSpan},
        {"static TimeSpan Zero { get; }", [](Call&) { return span(0); }},
        {"static TimeSpan MinValue { get; }", [](Call&) { return span(INT64_MIN); }},
        {"static TimeSpan MaxValue { get; }", [](Call&) { return span(INT64_MAX); }},
        {"static long TicksPerSecond { get; }", [](Call&) { return Value::int64(TicksPerSecond); }},
        {"static long TicksPerMinute { get; }", [](Call&) { return Value::int64(TicksPerMinute); }},
        {"static long TicksPerHour { get; }", [](Call&) { return Value::int64(TicksPerHour); }},
        {"static long TicksPerDay { get; }", [](Call&) { return Value::int64(TicksPerDay); }},
        {"static long TicksPerMillisecond { get; }", [](Call&) { return Value::int64(TicksPerMillisecond); }},
        {"static TimeSpan FromDays(double value)", fromUnits<TicksPerDay>},
        {"static TimeSpan FromHours(double value)", fromUnits<TicksPerHour>},
        {"static TimeSpan FromMinutes(double value)", fromUnits<TicksPerMinute>},
        {"static TimeSpan FromSeconds(double value)", fromUnits<TicksPerSecond>},
        {"static TimeSpan FromMilliseconds(double value)", fromUnits<TicksPerMillisecond>},
        {"static TimeSpan FromTicks(long value)", makeSpan},
        {"static TimeSpan Parse(string s)", parseSpanText},
        {"static bool TryParse(string s, out TimeSpan result)", tryParseSpan},
        {"int Days { get; }", spanPart<TicksPerDay, INT32_MAX>},
        {"int Hours { get; }", spanPart<TicksPerHour, 24>},
        {"int Minutes { get; }", spanPart<TicksPerMinute, 60>},
        {"int Seconds { get; }", spanPart<TicksPerSecond, 60>},
        {"int Milliseconds { get; }", spanPart<TicksPerMillisecond, 1000>},
        {"long Ticks { get; }", [](Call& call) { return Value::int64(call.integer(0)); }},
        {"double TotalDays { get; }", totalUnits<TicksPerDay>},
        {"double TotalHours { get; }", totalUnits<TicksPerHour>},
        {"double TotalMinutes { get; }", totalUnits<TicksPerMinute>},
        {"double TotalSeconds { get; }", totalUnits<TicksPerSecond>},
        {"double TotalMilliseconds { get; }", totalUnits<TicksPerMillisecond>},
        {"TimeSpan Add(TimeSpan ts)", addSpans},
        {"TimeSpan Subtract(TimeSpan ts)", subtractSpans},
        {"TimeSpan Negate()", negated},
        {"TimeSpan Duration()", [](Call& call) { return call.integer(0) < 0 ? negated(call) : span(call.integer(0)); }},
        {"int CompareTo(TimeSpan value)", orderOf},
        {"bool Equals(TimeSpan obj)", compareTicks<std::equal_to<>>},
        {"static int Compare(TimeSpan t1, TimeSpan t2)", orderOf},
        {"string ToString()", toStringOf},
        {"string ToString(string format)", toStringOf},
        {"static TimeSpan operator +(TimeSpan a, TimeSpan b)", addSpans},
        {"static TimeSpan operator -(TimeSpan a, TimeSpan b)", subtractSpans},
        {"static bool operator ==(TimeSpan a, TimeSpan b)", compareTicks<std::equal_to<>>},
        {"static bool operator !=(TimeSpan a, TimeSpan b)", compareTicks<std::not_equal_to<>>},
        {"static bool operator <(TimeSpan a, TimeSpan b)", compareTicks<std::less<>>},
        {"static bool operator >(TimeSpan a, TimeSpan b)", compareTicks<std::greater<>>},
        {"static bool operator <=(TimeSpan a, TimeSpan b)", compareTicks<std::less_equal<>>},
        {"static bool operator >=(TimeSpan a, TimeSpan b)", compareTicks<std::greater_equal<>>},
    };
}
} // namespace

TypeRows dateTypes()
{
    return {
        {"System", "enum DayOfWeek { Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday }", {}},
        {"System", "enum DateTimeKind { Unspecified, Utc, Local }", {}},
        {"System", "struct DateTime : IComparable", dateRows(), &types::DateTime, "GetDateTimeFormats AddMicroseconds"},
        {"System", "struct TimeSpan : IComparable", spanRows(), &types::TimeSpan},
    };
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// DateTimeOffset and TimeZoneInfo.
#include "core/expression/library/context.h"
#include "core/expression/library/dateoffset.h"
#include "core/expression/library/library.h"
#include "core/expression/library/timezone.h"
#include "core/expression/runtime/moment.h"

#include <array>
#include <cmath>

namespace expression {

Type OffsetType(Type::Kind::Struct, "DateTimeOffset", "System");

namespace {
Type ZoneType(Type::Kind::Class, "TimeZoneInfo", "System");

class OffsetObject final : public Object
{
public:
    explicit OffsetObject(const Moment& local)
        : moment(local)
    { }
    const Moment moment; // ticks as the clock there shows them
    [[nodiscard]] int64_t utcTicks() const { return moment.ticks - *moment.offsetMinutes * TicksPerMinute; }
    void write(Machine&, std::string& out, const Value&) override { out += formatMoment(moment, {}).value_or(""); }
    [[nodiscard]] std::optional<std::string> format(Machine& machine, std::string_view format) override
    {
        auto out = formatMoment(moment, format);
        if (!out)
            machine.raise("FormatException", "Input string was not in a correct format.");
        return out.value_or("");
    }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        return utcTicks() == static_cast<const OffsetObject&>(other).utcTicks();
    }
    [[nodiscard]] size_t hash() const override { return std::hash<int64_t>()(utcTicks()); }
    [[nodiscard]] std::optional<int32_t> compareTo(Machine&, const Value& other) override
    {
        const int64_t theirs = other.as<OffsetObject>()->utcTicks();
        return utcTicks() < theirs ? -1 : utcTicks() > theirs ? 1 : 0;
    }
};

const OffsetObject& at(const Call& call, size_t i)
{
    return call.as<OffsetObject>(i);
}

Value give(Call& call, int64_t ticks, int offset)
{
    return makeDateOffset(call.machine, ticks, offset);
}
} // namespace

Value makeDateOffset(Machine& machine, int64_t ticks, int offset)
{
    const int64_t utc = ticks - offset * TicksPerMinute;
    if (ticks < 0 || ticks > MostTicks || utc < 0 || utc > MostTicks)
        return machine.raise("ArgumentOutOfRangeException",
                             "The added or subtracted value results in an un-representable DateTime.");
    return Value::object(OffsetType, machine.make<OffsetObject>(Moment{ticks, DateKind::Unspecified, offset}));
}

const Moment& dateOffsetOf(const Value& value)
{
    return value.as<OffsetObject>()->moment;
}

namespace {

// Minutes; nullopt when it throws.
std::optional<int> offsetOf(Call& call, size_t i)
{
    constexpr int64_t Most = 14 * TicksPerHour;
    const int64_t ticks = call.integer(i);
    if (ticks % TicksPerMinute != 0) {
        call.machine.raiseArgument("ArgumentException", "Offset must be specified in whole minutes.", "offset");
        return std::nullopt;
    }
    if (ticks < -Most || ticks > Most) {
        call.machine.raiseArgument("ArgumentOutOfRangeException", "Offset must be within plus or minus 14 hours.",
                                   "offset");
        return std::nullopt;
    }
    return static_cast<int>(ticks / TicksPerMinute);
}

Value fromDateTime(Call& call)
{
    const Moment moment = Moment::unpack(call.integer(0));
    const auto offset = call.count() > 1 ? offsetOf(call, 1) : std::optional(0);
    return offset ? give(call, moment.ticks, *offset) : Value();
}

Value fromParts(Call& call)
{
    const size_t last = call.count() - 1;
    std::array<int64_t, 7> part{};
    for (size_t i = 0; i < last; ++i)
        part[i] = call.integer(i);
    const auto ticks = ticksOfParts(call.machine, part);
    const auto offset = offsetOf(call, last);
    return ticks && offset ? give(call, *ticks, *offset) : Value();
}

Value now(Call& call)
{
    return give(call, ticksNow(call.machine), 0);
}

template<int64_t Unit>
Value fromUnix(Call& call)
{
    const int64_t most = MostTicks / Unit;
    if (call.integer(0) > most || call.integer(0) < -most)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Valid values are between -62135596800 and 253402300799, inclusive.",
                                          "seconds");
    return give(call, UnixEpochTicks + call.integer(0) * Unit, 0);
}

template<int64_t Unit>
Value toUnix(Call& call)
{
    const int64_t ticks = at(call, 0).utcTicks() - UnixEpochTicks;
    const int64_t units = ticks / Unit;
    return Value::int64(ticks % Unit < 0 ? units - 1 : units);
}

Value parse(Call& call)
{
    if (call.refusesNull(0, "input"))
        return {};
    const auto moment = parseMoment(call.text(0), ticksNow(call.machine));
    return moment
        ? give(call, moment->ticks, moment->offsetMinutes.value_or(0))
        : call.machine.raise("FormatException",
                             "String '" + std::string(call.text(0)) + "' was not recognized as a valid DateTime.");
}

Value tryParse(Call& call)
{
    const auto moment = parseMoment(call.text(0), ticksNow(call.machine));
    call.setOut(1, moment ? give(call, moment->ticks, moment->offsetMinutes.value_or(0)) : give(call, 0, 0));
    return Value::boolean(moment.has_value());
}

Value moved(Call& call, int64_t ticks)
{
    int64_t moment = 0;
    if (__builtin_add_overflow(at(call, 0).moment.ticks, ticks, &moment))
        moment = -1;
    return give(call, moment, *at(call, 0).moment.offsetMinutes);
}

// Back by a span, which may be the least of all.
Value movedBack(Call& call)
{
    int64_t moment = 0;
    if (__builtin_sub_overflow(at(call, 0).moment.ticks, call.integer(1), &moment))
        moment = -1;
    return give(call, moment, *at(call, 0).moment.offsetMinutes);
}

template<int64_t Unit>
Value addUnits(Call& call)
{
    const double ticks = call.real(1) * static_cast<double>(Unit);
    if (!(std::fabs(ticks) <= static_cast<double>(MostTicks))) // nor is it a number
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Value to add was out of range.", "value");
    return moved(call, static_cast<int64_t>(ticks));
}

Value addMonths(Call& call, int64_t months)
{
    const Moment& moment = at(call, 0).moment;
    const Date date = dateOf(moment.ticks);
    const int64_t all = date.year * 12LL + date.month - 1 + months;
    if (all < 12 || all >= 120'000)
        return give(call, -1, 0);
    Date next{static_cast<int>(all / 12), static_cast<int>(all % 12) + 1, 1};
    next.day = std::min(date.day, daysInMonth(next.year, next.month));
    return give(call, ticksOf(next) + moment.ticks % TicksPerDay, *moment.offsetMinutes);
}

Value dateTime(int64_t ticks, DateKind kind)
{
    return Value::integer(types::DateTime, Moment{ticks, kind, {}}.packed());
}

template<int64_t Unit, int64_t Modulus>
Value timePart(Call& call)
{
    return Value::int32(static_cast<int32_t>(at(call, 0).moment.ticks / Unit % Modulus));
}

template<int Date::*Part>
Value datePart(Call& call)
{
    return Value::int32(dateOf(at(call, 0).moment.ticks).*Part);
}

template<typename Test>
Value compareUtc(Call& call)
{
    return Value::boolean(Test()(at(call, 0).utcTicks(), at(call, 1).utcTicks()));
}

Value toStringOf(Call& call)
{
    std::string out = formatText(call.machine, call[0], call.count() > 1 ? call.text(1) : std::string_view());
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(out));
}

std::vector<MemberRow> offsetRows()
{
    return {
        {"DateTimeOffset(DateTime dateTime)", fromDateTime},
        {"DateTimeOffset(DateTime dateTime, TimeSpan offset)", fromDateTime},
        {"DateTimeOffset(long ticks, TimeSpan offset)", fromDateTime},
        {"DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)", fromParts},
        {"DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan "
         "offset)",
         fromParts},
        {"static DateTimeOffset Now { get; }", now},
        {"static DateTimeOffset UtcNow { get; }", now},
        {"static DateTimeOffset MinValue { get; }", [](Call& call) { return give(call, 0, 0); }},
        {"static DateTimeOffset MaxValue { get; }", [](Call& call) { return give(call, MostTicks, 0); }},
        {"static DateTimeOffset UnixEpoch { get; }", [](Call& call) { return give(call, UnixEpochTicks, 0); }},
        {"static DateTimeOffset FromUnixTimeSeconds(long seconds)", fromUnix<TicksPerSecond>},
        {"static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)", fromUnix<TicksPerMillisecond>},
        {"static DateTimeOffset Parse(string input)", parse},
        {"static bool TryParse(string input, out DateTimeOffset result)", tryParse},
        {"long ToUnixTimeSeconds()", toUnix<TicksPerSecond>},
        {"long ToUnixTimeMilliseconds()", toUnix<TicksPerMillisecond>},
        {"DateTime DateTime { get; }",
         [](Call& call) { return dateTime(at(call, 0).moment.ticks, DateKind::Unspecified); }},
        {"DateTime UtcDateTime { get; }", [](Call& call) { return dateTime(at(call, 0).utcTicks(), DateKind::Utc); }},
        {"DateTime LocalDateTime { get; }",
         [](Call& call) { return dateTime(at(call, 0).utcTicks(), DateKind::Local); }},
        {"DateTime Date { get; }",
         [](Call& call) {
             const int64_t ticks = at(call, 0).moment.ticks;
             return dateTime(ticks - ticks % TicksPerDay, DateKind::Unspecified);
         }},
        {"TimeSpan Offset { get; }",
         [](Call& call) {
             return Value::integer(types::TimeSpan, *at(call, 0).moment.offsetMinutes * TicksPerMinute);
         }},
        {"TimeSpan TimeOfDay { get; }",
         [](Call& call) { return Value::integer(types::TimeSpan, at(call, 0).moment.ticks % TicksPerDay); }},
        {"long Ticks { get; }", [](Call& call) { return Value::int64(at(call, 0).moment.ticks); }},
        {"long UtcTicks { get; }", [](Call& call) { return Value::int64(at(call, 0).utcTicks()); }},
        {"int Year { get; }", datePart<&Date::year>},
        {"int Month { get; }", datePart<&Date::month>},
        {"int Day { get; }", datePart<&Date::day>},
        {"int DayOfYear { get; }", [](Call& call) { return Value::int32(dayOfYear(at(call, 0).moment.ticks)); }},
        {"DayOfWeek DayOfWeek { get; }",
         [](Call& call) { return Value::integer(*call.result, (at(call, 0).moment.ticks / TicksPerDay + 1) % 7); }},
        {"int Hour { get; }", timePart<TicksPerHour, 24>},
        {"int Minute { get; }", timePart<TicksPerMinute, 60>},
        {"int Second { get; }", timePart<TicksPerSecond, 60>},
        {"int Millisecond { get; }", timePart<TicksPerMillisecond, 1000>},
        {"DateTimeOffset Add(TimeSpan timeSpan)", [](Call& call) { return moved(call, call.integer(1)); }},
        {"DateTimeOffset AddTicks(long ticks)", [](Call& call) { return moved(call, call.integer(1)); }},
        {"DateTimeOffset AddMilliseconds(double milliseconds)", addUnits<TicksPerMillisecond>},
        {"DateTimeOffset AddSeconds(double seconds)", addUnits<TicksPerSecond>},
        {"DateTimeOffset AddMinutes(double minutes)", addUnits<TicksPerMinute>},
        {"DateTimeOffset AddHours(double hours)", addUnits<TicksPerHour>},
        {"DateTimeOffset AddDays(double days)", addUnits<TicksPerDay>},
        {"DateTimeOffset AddMonths(int months)", [](Call& call) { return addMonths(call, call.integer(1)); }},
        {"DateTimeOffset AddYears(int years)", [](Call& call) { return addMonths(call, call.integer(1) * 12); }},
        {"TimeSpan Subtract(DateTimeOffset value)",
         [](Call& call) { return Value::integer(types::TimeSpan, at(call, 0).utcTicks() - at(call, 1).utcTicks()); }},
        {"DateTimeOffset Subtract(TimeSpan value)", movedBack},
        {"DateTimeOffset ToUniversalTime()", [](Call& call) { return give(call, at(call, 0).utcTicks(), 0); }},
        {"DateTimeOffset ToLocalTime()", [](Call& call) { return give(call, at(call, 0).utcTicks(), 0); }},
        {"DateTimeOffset ToOffset(TimeSpan offset)",
         [](Call& call) {
             const auto offset = offsetOf(call, 1);
             return offset ? give(call, at(call, 0).utcTicks() + call.integer(1), *offset) : Value();
         }},
        {"int CompareTo(DateTimeOffset other)",
         [](Call& call) { return Value::int32(*call.as<OffsetObject>(0).compareTo(call.machine, call[1])); }},
        {"string ToString()", toStringOf},
        {"string ToString(string format)", toStringOf},
        {"static implicit operator DateTimeOffset(DateTime dateTime)", fromDateTime},
        {"static TimeSpan operator -(DateTimeOffset a, DateTimeOffset b)",
         [](Call& call) { return Value::integer(types::TimeSpan, at(call, 0).utcTicks() - at(call, 1).utcTicks()); }},
        {"static DateTimeOffset operator -(DateTimeOffset a, TimeSpan b)", movedBack},
        {"static DateTimeOffset operator +(DateTimeOffset a, TimeSpan b)",
         [](Call& call) { return moved(call, call.integer(1)); }},
        {"static bool operator ==(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::equal_to<>>},
        {"static bool operator !=(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::not_equal_to<>>},
        {"static bool operator <(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::less<>>},
        {"static bool operator >(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::greater<>>},
        {"static bool operator <=(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::less_equal<>>},
        {"static bool operator >=(DateTimeOffset a, DateTimeOffset b)", compareUtc<std::greater_equal<>>},
    };
}

class ZoneObject final : public Object
{
public:
    explicit ZoneObject(TimeZone found)
        : zone(std::move(found))
    { }
    const TimeZone zone;
    void write(Machine&, std::string& out, const Value&) override { out += zone.id; }
};

Value findZone(Call& call)
{
    if (call.refusesNull(0, "id"))
        return {};
    auto zone = TimeZone::find(call.text(0));
    if (!zone)
        return call.machine.raise("TimeZoneNotFoundException",
                                  "The time zone ID '" + std::string(call.text(0))
                                      + "' was not found on the local computer.");
    return Value::object(ZoneType, call.machine.make<ZoneObject>(std::move(*zone)));
}

Value utcZone(Call& call)
{
    return Value::object(ZoneType, call.machine.make<ZoneObject>(*TimeZone::find("UTC")));
}

Value convertTo(Call& call, const TimeZone& zone, int64_t utc)
{
    static_cast<void>(call);
    return dateTime(utc + zone.offsetAtUtc(utc), zone.isUtc ? DateKind::Utc : DateKind::Unspecified);
}

Value convertTime(Call& call)
{
    for (size_t i = 1; i < call.count(); ++i) {
        if (call.refusesNull(i, "timeZone"))
            return {};
    }
    const TimeZone& to = call.as<ZoneObject>(call.count() - 1).zone;
    int64_t utc = Moment::unpack(call.integer(0)).ticks;
    if (call.count() > 2)
        utc -= call.as<ZoneObject>(1).zone.offsetAtLocal(utc);
    return convertTo(call, to, utc);
}

Value convertById(Call& call)
{
    auto zone = TimeZone::find(call.text(call.count() - 1));
    if (!zone)
        return call.machine.raise("TimeZoneNotFoundException",
                                  "The time zone ID '" + std::string(call.text(call.count() - 1))
                                      + "' was not found on the local computer.");
    return convertTo(call, *zone, Moment::unpack(call.integer(0)).ticks);
}

Value convertToUtc(Call& call)
{
    int64_t ticks = Moment::unpack(call.integer(0)).ticks;
    if (call.count() > 1 && call.refusesNull(1, "sourceTimeZone"))
        return {};
    if (call.count() > 1)
        ticks -= call.as<ZoneObject>(1).zone.offsetAtLocal(ticks);
    return dateTime(ticks, DateKind::Utc);
}
} // namespace

TypeRows dateOffsetTypes()
{
    OffsetType.emptyValue = [] {
        return Value::object(OffsetType, Ref<Object>(new OffsetObject({0, DateKind::Unspecified, 0})));
    };
    return {
        {"System", "struct DateTimeOffset : IComparable", offsetRows(), &OffsetType},
        {"System", "class TimeZoneNotFoundException : Exception", {}},
        {"System",
         "class TimeZoneInfo",
         {
             {"static TimeZoneInfo FindSystemTimeZoneById(string id)", findZone},
             {"static TimeZoneInfo Utc { get; }", utcZone},
             {"static TimeZoneInfo Local { get; }", utcZone},
             {"static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)", convertTime},
             {"static DateTime ConvertTimeToUtc(DateTime dateTime)", convertToUtc},
             {"static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)", convertToUtc},
             {"static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)", convertTime},
             {"static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo "
              "destinationTimeZone)",
              convertTime},
             {"static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)",
              convertById},
             {"string Id { get; }", [](Call& call) { return call.giveText(call.as<ZoneObject>(0).zone.id); }},
             {"string DisplayName { get; }", [](Call& call) { return call.giveText(call.as<ZoneObject>(0).zone.id); }},
             {"TimeSpan BaseUtcOffset { get; }",
              [](Call& call) {
                  return Value::integer(types::TimeSpan, call.as<ZoneObject>(0).zone.offsetAtUtc(621355968000000000));
              }},
             {"TimeSpan GetUtcOffset(DateTime dateTime)",
              [](Call& call) {
                  return Value::integer(
                      types::TimeSpan,
                      call.as<ZoneObject>(0).zone.offsetAtLocal(Moment::unpack(call.integer(1)).ticks));
              }},
         },
         &ZoneType,
         "GetSystemTimeZones GetAdjustmentRules IsDaylightSavingTime StandardName DaylightName "
         "SupportsDaylightSavingTime"},
    };
}

} // namespace expression

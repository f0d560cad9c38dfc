// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/xmlconvert.h"

#include "core/expression/library/dateoffset.h"
#include "core/text/ascii.h"

#include <array>
#include <cmath>
#include <limits>

namespace expression {

namespace {
// P1DT2H3M4.5S
std::string durationText(int64_t ticks)
{
    const uint64_t all = ticks < 0 ? 0 - static_cast<uint64_t>(ticks) : static_cast<uint64_t>(ticks);
    const auto part = [all](int64_t unit) { return all / static_cast<uint64_t>(unit); };
    const uint64_t days = part(TicksPerDay);
    std::string out = ticks < 0 ? "-P" : "P";
    if (days > 0)
        out += std::to_string(days) + 'D';
    std::string time;
    if (const uint64_t hours = part(TicksPerHour) % 24; hours > 0)
        time += std::to_string(hours) + 'H';
    if (const uint64_t minutes = part(TicksPerMinute) % 60; minutes > 0)
        time += std::to_string(minutes) + 'M';
    const uint64_t seconds = part(TicksPerSecond) % 60;
    const uint64_t fraction = all % static_cast<uint64_t>(TicksPerSecond);
    if (seconds > 0 || fraction > 0) {
        time += std::to_string(seconds);
        if (fraction > 0) {
            std::string digits = std::to_string(fraction + static_cast<uint64_t>(TicksPerSecond)).substr(1);
            digits.erase(digits.find_last_not_of('0') + 1);
            time += '.' + digits;
        }
        time += 'S';
    }
    if (time.empty() && days == 0)
        time = "0S";
    return time.empty() ? out : out + 'T' + time;
}

std::string_view trimmed(std::string_view text)
{
    const size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - std::min(first, text.size()));
}

// One number and its letter at the front of the text, which it takes away.
struct DurationPart
{
    int64_t number = 0;
    int64_t fraction = 0; // ticks
    char letter = 0;
};

std::optional<DurationPart> takePart(std::string_view& text)
{
    DurationPart out;
    size_t at = 0;
    for (; at < text.size() && text::isDigit(text[at]); ++at) {
        if (out.number > INT32_MAX)
            return std::nullopt;
        out.number = out.number * 10 + (text[at] - '0');
    }
    if (at == 0 || at == text.size())
        return std::nullopt;
    if (text[at] == '.') {
        int64_t unit = TicksPerSecond;
        const size_t dot = at++;
        for (; at < text.size() && text::isDigit(text[at]); ++at) {
            unit /= 10;
            out.fraction += (text[at] - '0') * unit;
        }
        if (at == dot + 1 || at == text.size() || text[at] != 'S')
            return std::nullopt;
    }
    out.letter = text[at];
    text.remove_prefix(at + 1);
    return out;
}

// As .NET counts: a year has 365 days, a month 30.
std::optional<int64_t> durationOf(std::string_view text)
{
    struct Unit
    {
        char letter;
        bool isTime;
        int64_t ticks;
    };
    static constexpr std::array<Unit, 6> Units{{{'Y', false, 365 * TicksPerDay},
                                                {'M', false, 30 * TicksPerDay},
                                                {'D', false, TicksPerDay},
                                                {'H', true, TicksPerHour},
                                                {'M', true, TicksPerMinute},
                                                {'S', true, TicksPerSecond}}};
    text = trimmed(text);
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    if (!text.starts_with('P') || text.size() < 2)
        return std::nullopt;
    text.remove_prefix(1);
    bool isTime = false;
    size_t next = 0;
    int64_t ticks = 0;
    while (!text.empty()) {
        if (text.front() == 'T' && !isTime) {
            isTime = true;
            text.remove_prefix(1);
            if (text.empty())
                return std::nullopt;
        }
        const auto part = takePart(text);
        while (part && next < Units.size() && (Units[next].letter != part->letter || Units[next].isTime != isTime))
            ++next;
        int64_t more = 0;
        if (!part || next == Units.size() || __builtin_mul_overflow(part->number, Units[next++].ticks, &more)
            || __builtin_add_overflow(ticks, more + part->fraction, &ticks))
            return std::nullopt;
    }
    return isNegative ? -ticks : ticks;
}
} // namespace

std::string xmlTextOf(Machine& machine, const Value& value)
{
    const Type& type = *value.type();
    if (type.kind == Type::Kind::Bool)
        return value.asBool() ? "true" : "false";
    if (type.kind == Type::Kind::DateTime)
        return formatText(machine, value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");
    if (type.kind == Type::Kind::TimeSpan)
        return durationText(value.asInteger());
    if (&type == &OffsetType) {
        const bool isZulu = dateOffsetOf(value).offsetMinutes.value_or(0) == 0;
        return formatText(machine, value, isZulu ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz");
    }
    if (type.isReal() && std::isinf(value.asReal()))
        return value.asReal() < 0 ? "-INF" : "INF";
    return toText(machine, value);
}

Value spanOfXml(Machine& machine, std::string_view text)
{
    const auto ticks = durationOf(text);
    return ticks
        ? Value::integer(types::TimeSpan, *ticks)
        : machine.raise("FormatException", "The string '" + std::string(text) + "' is not a valid TimeSpan value.");
}

Value dateOffsetOfXml(Machine& machine, std::string_view text)
{
    const std::string_view inner = trimmed(text);
    const bool isDate = inner.size() >= 10 && inner[4] == '-' && inner[7] == '-';
    const auto moment = isDate ? parseMoment(inner) : std::nullopt;
    return moment
        ? makeDateOffset(machine, moment->ticks, moment->offsetMinutes.value_or(0))
        : machine.raise("FormatException", "The string '" + std::string(text) + "' is not a valid AllXsd value.");
}

} // namespace expression

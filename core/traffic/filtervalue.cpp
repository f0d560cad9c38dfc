// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/traffic/filtervalue.h"

#include "core/base/isotime.h"
#include "core/text/ascii.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace traffic {

using base::translate;
using Kind = FilterField::Kind;

namespace {

constexpr double JustMore = 1e-9; // the least step past a number that a person can type

struct Unit
{
    std::string_view name;
    double factor;
};
constexpr std::array<Unit, 5> DurationUnits{{{"us", 0.001}, {"ms", 1}, {"s", 1000}, {"min", 60'000}, {"", 1}}};
constexpr std::array<Unit, 6> ByteUnits{
    {{"k", 1024}, {"kB", 1000}, {"M", 1024.0 * 1024}, {"MB", 1e6}, {"B", 1}, {"", 1}}};
constexpr std::array<Unit, 4> AgeUnits{{{"s", 1}, {"m", 60}, {"h", 3600}, {"d", 86'400}}};
constexpr std::array<Unit, 1> NoUnits{{{"", 1}}};

std::optional<double> withUnit(std::string_view text, std::span<const Unit> units)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !std::isfinite(number))
        return std::nullopt;
    const std::string_view rest = text.substr(static_cast<size_t>(end - text.data()));
    for (const Unit& unit : units) {
        if (unit.name == rest)
            return number * unit.factor;
    }
    return std::nullopt;
}

// A reading has two ends: "12:30" is the whole minute.
using Span = std::pair<double, double>;

std::optional<Span> clockTime(std::string_view text, const FilterTimes& times)
{
    std::array<int, 3> parts{0, 0, 0};
    size_t count = 0;
    while (count < parts.size()) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parts[count]);
        if (error != std::errc() || parts[count] < 0)
            return std::nullopt;
        ++count;
        text.remove_prefix(static_cast<size_t>(end - text.data()));
        if (!text.starts_with(':'))
            break;
        text.remove_prefix(1);
    }
    if (count < 2 || !text.empty() || parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    const auto today = std::chrono::floor<std::chrono::days>(times.now + times.offset);
    const base::SystemTime begin = today + std::chrono::hours(parts[0]) + std::chrono::minutes(parts[1])
        + std::chrono::seconds(parts[2]) - times.offset;
    const auto micro = static_cast<double>(begin.time_since_epoch().count());
    return Span{micro, micro + (count == 2 ? 60e6 : 1e6) - 1};
}

std::optional<Span> timeSpan(std::string_view text, const FilterTimes& times)
{
    const auto now = static_cast<double>(times.now.time_since_epoch().count());
    if (text == "now")
        return Span{now, now};
    if (text.starts_with('-')) {
        const auto age = withUnit(text.substr(1), AgeUnits);
        return age ? std::optional(Span{now - *age * 1e6, now}) : std::nullopt;
    }
    if (const auto clock = clockTime(text, times))
        return clock;
    const auto time = base::parseIsoTime(text);
    if (!time)
        return std::nullopt;
    const auto micro = static_cast<double>(time->time_since_epoch().count());
    return Span{micro, micro + (text.size() == 10 ? 86'400e6 : 1e6) - 1};
}

// "4xx" is 400 to 499, "40x" is 400 to 409.
std::optional<Span> digitsWithX(std::string_view text)
{
    double low = 0;
    double high = 0;
    bool hasX = false;
    for (const char c : text) {
        const bool isX = c == 'x' || c == 'X';
        if (!isX && (!text::isDigit(c) || hasX))
            return std::nullopt;
        hasX = hasX || isX;
        low = low * 10 + (isX ? 0 : c - '0');
        high = high * 10 + (isX ? 9 : c - '0');
    }
    return hasX && text.size() <= 9 && text::isDigit(text.front()) ? std::optional(Span{low, high}) : std::nullopt;
}

std::optional<Span> single(Kind kind, std::string_view text, const FilterTimes& times)
{
    if (text.empty())
        return std::nullopt;
    if (kind == Kind::Time)
        return timeSpan(text, times);
    if (kind == Kind::Number) {
        if (const auto span = digitsWithX(text))
            return span;
    }
    const auto number = kind == Kind::Milliseconds ? withUnit(text, DurationUnits)
        : kind == Kind::Bytes                      ? withUnit(text, ByteUnits)
                                                   : withUnit(text, NoUnits);
    return number ? std::optional(Span{*number, *number}) : std::nullopt;
}

base::Message expected(Kind kind)
{
    switch (kind) {
    case Kind::Milliseconds:
        return translate("traffic", "A duration was expected here, for example 200, 1.5s or 300us.");
    case Kind::Bytes:
        return translate("traffic", "A size was expected here, for example 512, 4k or 2M.");
    case Kind::Time:
        return translate("traffic", "A time was expected here, for example 12:30, -5m or 12:30..12:45.");
    default:
        return translate("traffic", "A number was expected here, for example 404, 5xx or 400..499.");
    }
}

NumberRange compared(FilterOperator is, const Span& span, std::string_view value)
{
    NumberRange range;
    switch (is) {
    case FilterOperator::More:
        range.least = span.second + JustMore + std::abs(span.second) * 1e-15;
        range.text = "> ";
        break;
    case FilterOperator::AtLeast:
        range.least = span.first;
        range.text = "≥ ";
        break;
    case FilterOperator::Less:
        range.most = span.first - JustMore - std::abs(span.first) * 1e-15;
        range.text = "< ";
        break;
    case FilterOperator::AtMost:
        range.most = span.second;
        range.text = "≤ ";
        break;
    default:
        range = {span.first, span.second, "is "};
        break;
    }
    range.text += value;
    return range;
}

} // namespace

std::optional<FoundOperator> operatorAt(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, FilterOperator>, 7> Operators{{
        {"!=", FilterOperator::IsNot},
        {">=", FilterOperator::AtLeast},
        {"<=", FilterOperator::AtMost},
        {":", FilterOperator::Has},
        {"=", FilterOperator::Is},
        {">", FilterOperator::More},
        {"<", FilterOperator::Less},
    }};
    for (const auto& [sign, kind] : Operators) {
        if (text.starts_with(sign))
            return FoundOperator{kind, sign.size()};
    }
    return std::nullopt;
}

base::Result<NumberRange> readRange(Kind kind, FilterOperator is, std::string_view value, const FilterTimes& times)
{
    const size_t dots = value.find("..");
    if (dots == std::string_view::npos) {
        const auto span = single(kind, value, times);
        return span ? base::Result<NumberRange>(compared(is, *span, value))
                    : base::fail(base::Error::Kind::Invalid, expected(kind));
    }
    const auto first = single(kind, value.substr(0, dots), times);
    const auto last = single(kind, value.substr(dots + 2), times);
    if (!first || !last)
        return base::fail(base::Error::Kind::Invalid, expected(kind));
    if (is != FilterOperator::Has && is != FilterOperator::Is && is != FilterOperator::IsNot)
        return base::fail(base::Error::Kind::Invalid,
                          translate("traffic", "A range (from..to) goes with “:”, not with a comparison."));
    // A relative or open-ended reading ("-5m") has a long span of its own: between two of them only their starts count.
    const double most = kind == Kind::Time && value.substr(dots + 2).starts_with('-') ? last->first : last->second;
    return NumberRange{first->first, most, "is " + std::string(value)};
}

} // namespace traffic

// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic: whole numbers stay whole, others are decimals while they fit and doubles beyond.
#include "core/expression/runtime/numberformat.h"
#include "core/liquid/filter.h"
#include "core/liquid/renderer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace liquid {

namespace {
using expression::Decimal;

struct Operation
{
    bool (*whole)(int64_t a, int64_t b, int64_t* out); // true: it does not fit
    std::optional<Decimal> (*exact)(const Decimal& a, const Decimal& b);
    double (*real)(double a, double b);
    bool isDivision = false;
};

bool addWhole(int64_t a, int64_t b, int64_t* out)
{
    return __builtin_add_overflow(a, b, out);
}

bool subtractWhole(int64_t a, int64_t b, int64_t* out)
{
    return __builtin_sub_overflow(a, b, out);
}

bool multiplyWhole(int64_t a, int64_t b, int64_t* out)
{
    return __builtin_mul_overflow(a, b, out);
}

bool divideWhole(int64_t a, int64_t b, int64_t* out)
{
    if (b == -1)
        return __builtin_sub_overflow(int64_t(0), a, out);
    *out = a / b;
    return false;
}

bool remainderWhole(int64_t a, int64_t b, int64_t* out)
{
    *out = b == -1 ? 0 : a % b;
    return false;
}

Value failMath(const FilterInput& input, base::Message message)
{
    input.renderer.fail(input.offset, std::move(message));
    return {};
}

Value calculate(const FilterInput& input, const Operation& operation)
{
    const Value& left = input.value;
    const Value right = input.argument(0);
    if (left.isNull() || right.isNull())
        return {};
    const auto a = decimalOf(left);
    const auto b = decimalOf(right);
    const auto x = realOf(left);
    const auto y = realOf(right);
    if (!x || !y)
        return failMath(input, base::translate("liquid", "%1 is no number").arg(textOf(x ? right : left)));
    if (operation.isDivision && *y == 0 && !left.real() && !right.real())
        return failMath(input, base::translate("liquid", "Attempted to divide by zero"));
    if (left.integer() && right.integer()) {
        int64_t out = 0;
        if (operation.whole(*left.integer(), *right.integer(), &out))
            return failMath(input, base::translate("liquid", "The result is too large for a whole number"));
        return Value(out);
    }
    const bool isExact = a && b && !(operation.isDivision && b->isZero());
    const auto exact = isExact ? operation.exact(*a, *b) : std::nullopt;
    return exact ? Value(*exact) : Value(operation.real(*x, *y));
}

// Behind a text it appends, as + does in C#.
Value plus(const FilterInput& input)
{
    if (input.value.isText())
        return Value(input.text() + input.textArgument(0));
    return calculate(input, {addWhole, expression::add, [](double a, double b) { return a + b; }});
}

Value minus(const FilterInput& input)
{
    return calculate(input, {subtractWhole, expression::subtract, [](double a, double b) { return a - b; }});
}

// A text times a whole number is repeated.
Value times(const FilterInput& input)
{
    const Value count = input.argument(0);
    if (!input.value.isText() || !count.integer())
        return calculate(input, {multiplyWhole, expression::multiply, [](double a, double b) { return a * b; }});
    const auto repeats = static_cast<size_t>(std::clamp<int64_t>(*count.integer(), 0, 1 << 24));
    const std::string text = input.text();
    if (!input.renderer.reserve(text.size() * repeats, input.offset))
        return {};
    std::string out;
    for (size_t i = 0; i < repeats && !text.empty(); ++i)
        out += text;
    return Value(std::move(out));
}

Value dividedBy(const FilterInput& input)
{
    return calculate(input, {divideWhole, expression::divide, [](double a, double b) { return a / b; }, true});
}

Value modulo(const FilterInput& input)
{
    return calculate(input,
                     {remainderWhole, expression::remainder, [](double a, double b) { return std::fmod(a, b); }, true});
}

// Half to even. What is no number gives null.
Value round(const FilterInput& input)
{
    const auto number = decimalOf(input.value);
    const int64_t places = input.integerArgument(0, 0);
    return number && places >= 0 && places <= Decimal::MostScale
        ? Value(number->rounded(static_cast<int>(places), false))
        : Value();
}

Value roundedTo(const FilterInput& input, bool isUp)
{
    const auto number = decimalOf(input.value);
    if (!number)
        return {};
    const Decimal whole = number->truncated();
    const bool moves = compare(whole, *number) != std::strong_ordering::equal && number->isNegative != isUp;
    const auto moved = moves ? expression::add(whole, Decimal::of(int64_t(isUp ? 1 : -1))) : std::optional(whole);
    return moved ? Value(*moved) : Value();
}

Value ceil(const FilterInput& input)
{
    return roundedTo(input, true);
}

Value floor(const FilterInput& input)
{
    return roundedTo(input, false);
}

Value absolute(const FilterInput& input)
{
    return Value(std::abs(realOf(input.value).value_or(0)));
}

Value limited(const FilterInput& input, bool isLeast)
{
    const auto number = realOf(input.value);
    const auto limit = realOf(input.argument(0));
    if (!number || !limit)
        return input.value;
    return Value(isLeast ? std::max(*number, *limit) : std::min(*number, *limit));
}

Value atLeast(const FilterInput& input)
{
    return limited(input, true);
}

Value atMost(const FilterInput& input)
{
    return limited(input, false);
}

struct Money
{
    std::string_view culture;
    std::string_view before;
    std::string_view behind;
    char group;
    char point;
};

const Money* findMoney(std::string_view culture)
{
    static constexpr std::array<Money, 9> Known{{
        {"", "\u00A4", "", ',', '.'}, // invariant
        {"en-US", "$", "", ',', '.'},
        {"en-CA", "$", "", ',', '.'},
        {"en-AU", "$", "", ',', '.'},
        {"en-GB", "\u00A3", "", ',', '.'},
        {"en-IE", "\u20AC", "", ',', '.'},
        {"de-DE", "", " \u20AC", '.', ','},
        {"es-ES", "", " \u20AC", '.', ','},
        {"it-IT", "", " \u20AC", '.', ','},
    }};
    const auto* found = std::ranges::find(Known, culture, &Money::culture);
    return found == Known.end() ? nullptr : found;
}

Value currency(const FilterInput& input)
{
    const auto number = decimalOf(input.value);
    const std::string culture = input.textArgument(0);
    const Money* money = findMoney(culture);
    if (!money)
        return failMath(input, base::translate("liquid", "Currency does not know the culture %1").arg(culture));
    if (!number)
        return input.value;
    Decimal amount = *number;
    amount.isNegative = false;
    std::string text = expression::formatNumber(expression::makeDecimal(amount), "N2").value_or(std::string());
    for (char& c : text)
        c = c == ',' ? money->group : c == '.' ? money->point : c;
    const std::string out = std::string(money->before) + text + std::string(money->behind);
    if (!number->isNegative)
        return Value(out);
    return Value(culture.empty() ? '(' + out + ')' : '-' + out);
}

constexpr std::array<Filter, 12> NumberFilters{{
    {"Abs", 0, 0, absolute},
    {"AtLeast", 1, 1, atLeast},
    {"AtMost", 1, 1, atMost},
    {"Ceil", 0, 0, ceil},
    {"Currency", 0, 1, currency},
    {"DividedBy", 1, 1, dividedBy},
    {"Floor", 0, 0, floor},
    {"Minus", 1, 1, minus},
    {"Modulo", 1, 1, modulo},
    {"Plus", 1, 1, plus},
    {"Round", 0, 1, round},
    {"Times", 1, 1, times},
}};
} // namespace

std::span<const Filter> numberFilters()
{
    return NumberFilters;
}

} // namespace liquid

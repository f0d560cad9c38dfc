// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/library.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/decimal.h"

#include <cmath>
#include <numbers>

namespace expression {

namespace {
template<double (*Function)(double)>
Value ofReal(Call& call)
{
    return Value::float64(Function(call.real(0)));
}

template<double (*Function)(double, double)>
Value ofReals(Call& call)
{
    return Value::float64(Function(call.real(0), call.real(1)));
}

Value absolute(Call& call)
{
    const Type& type = *call.result;
    if (type.isReal())
        return Value::real(type, std::fabs(call.real(0)));
    if (type.kind == Type::Kind::Decimal) {
        Decimal value = decimalOf(call[0]);
        value.isNegative = false;
        return makeDecimal(value);
    }
    const int64_t least = type.kind == Type::Kind::Int32 ? INT32_MIN : INT64_MIN;
    if (call.integer(0) == least)
        return call.machine.raise("OverflowException",
                                  "Negating the minimum value of a twos complement number is invalid.");
    return Value::integer(type, std::abs(call.integer(0)));
}

template<bool IsGreater>
Value extreme(Call& call)
{
    if (call.result->isReal() && (std::isnan(call.real(0)) || std::isnan(call.real(1))))
        return std::isnan(call.real(0)) ? call[0] : call[1];
    const int32_t order = compareValues(call.machine, call[0], call[1]);
    return (order >= 0) == IsGreater ? call[0] : call[1];
}

Value clamp(Call& call)
{
    if (compareValues(call.machine, call[1], call[2]) > 0)
        return call.machine.raise("ArgumentException",
                                  "'" + toText(call.machine, call[1]) + "' cannot be greater than "
                                      + toText(call.machine, call[2]) + '.');
    if (compareValues(call.machine, call[0], call[1]) < 0)
        return call[1];
    return compareValues(call.machine, call[0], call[2]) > 0 ? call[2] : call[0];
}

Value sign(Call& call)
{
    if (call[0].type()->isReal())
        return Value::int32(call.real(0) > 0 ? 1 : call.real(0) < 0 ? -1 : 0);
    if (call[0].type()->kind == Type::Kind::Decimal)
        return Value::int32(decimalOf(call[0]).isZero() ? 0 : decimalOf(call[0]).isNegative ? -1 : 1);
    return Value::int32(call.integer(0) > 0 ? 1 : call.integer(0) < 0 ? -1 : 0);
}

struct Rounding
{
    int places = 0;
    bool isAway = false;
};

Rounding roundingOf(const Call& call)
{
    Rounding out;
    for (size_t i = 1; i < call.count(); ++i) {
        if (call[i].type()->kind == Type::Kind::Enum)
            out.isAway = call.integer(i) == 1;
        else
            out.places = call.int32(i);
    }
    return out;
}

double roundHalf(double value, bool isAway)
{
    return isAway ? std::round(value) : std::nearbyint(value);
}

Value roundReal(Call& call)
{
    const Rounding rounding = roundingOf(call);
    if (rounding.places < 0 || rounding.places > 15)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Rounding digits must be between 0 and 15, inclusive.", "digits");
    const double value = call.real(0);
    if (std::fabs(value) >= 1e16)
        return call[0];
    const double power = std::pow(10.0, rounding.places);
    return Value::float64(roundHalf(value * power, rounding.isAway) / power);
}

Value roundDecimal(Call& call)
{
    const Rounding rounding = roundingOf(call);
    if (rounding.places < 0 || rounding.places > 28)
        return call.machine.raiseArgument("ArgumentOutOfRangeException",
                                          "Decimal can only round to between 0 and 28 digits of precision.",
                                          "decimals");
    return makeDecimal(decimalOf(call[0]).rounded(rounding.places, rounding.isAway));
}

Value wholeDecimal(Call& call, bool isUp)
{
    const Decimal& value = decimalOf(call[0]);
    const Decimal cut = value.truncated();
    if (compare(cut, value) == std::strong_ordering::equal || cut.isNegative == isUp)
        return makeDecimal(cut);
    return makeDecimal(*add(cut, Decimal::of(static_cast<int64_t>(isUp ? 1 : -1))));
}

Value logarithm(Call& call)
{
    return Value::float64(std::log(call.real(0)) / std::log(call.real(1)));
}

Value divRem(Call& call)
{
    if (call.integer(1) == 0)
        return call.machine.raise("DivideByZeroException", "Attempted to divide by zero.");
    const int64_t least = call.result->kind == Type::Kind::Int32 ? INT32_MIN : INT64_MIN;
    if (call.integer(0) == least && call.integer(1) == -1) // a division that ends the process
        return call.machine.raise("OverflowException", "Arithmetic operation resulted in an overflow.");
    call.setOut(2, Value::integer(*call.result, call.integer(0) % call.integer(1)));
    return Value::integer(*call.result, call.integer(0) / call.integer(1));
}

std::vector<MemberRow> mathRows()
{
    std::vector<MemberRow> rows{
        {"static double PI { get; }", [](Call&) { return Value::float64(std::numbers::pi); }},
        {"static double E { get; }", [](Call&) { return Value::float64(std::numbers::e); }},
        {"static double Sqrt(double d)", ofReal<std::sqrt>},
        {"static double Sin(double a)", ofReal<std::sin>},
        {"static double Cos(double d)", ofReal<std::cos>},
        {"static double Tan(double a)", ofReal<std::tan>},
        {"static double Asin(double d)", ofReal<std::asin>},
        {"static double Acos(double d)", ofReal<std::acos>},
        {"static double Atan(double d)", ofReal<std::atan>},
        {"static double Sinh(double d)", ofReal<std::sinh>},
        {"static double Cosh(double d)", ofReal<std::cosh>},
        {"static double Tanh(double d)", ofReal<std::tanh>},
        {"static double Exp(double d)", ofReal<std::exp>},
        {"static double Log(double d)", ofReal<std::log>},
        {"static double Log10(double d)", ofReal<std::log10>},
        {"static double Log(double a, double newBase)", logarithm},
        {"static double Pow(double x, double y)", ofReals<std::pow>},
        {"static double Atan2(double y, double x)", ofReals<std::atan2>},
        {"static double IEEERemainder(double x, double y)", ofReals<std::remainder>},
        {"static double Floor(double d)", ofReal<std::floor>},
        {"static double Ceiling(double a)", ofReal<std::ceil>},
        {"static double Truncate(double d)", ofReal<std::trunc>},
        {"static decimal Floor(decimal d)", [](Call& call) { return wholeDecimal(call, false); }},
        {"static decimal Ceiling(decimal d)", [](Call& call) { return wholeDecimal(call, true); }},
        {"static decimal Truncate(decimal d)", [](Call& call) { return makeDecimal(decimalOf(call[0]).truncated()); }},
        {"static double Round(double a)", roundReal},
        {"static double Round(double value, int digits)", roundReal},
        {"static double Round(double value, MidpointRounding mode)", roundReal},
        {"static double Round(double value, int digits, MidpointRounding mode)", roundReal},
        {"static decimal Round(decimal d)", roundDecimal},
        {"static decimal Round(decimal d, int decimals)", roundDecimal},
        {"static decimal Round(decimal d, MidpointRounding mode)", roundDecimal},
        {"static decimal Round(decimal d, int decimals, MidpointRounding mode)", roundDecimal},
        {"static int DivRem(int a, int b, out int result)", divRem},
        {"static long DivRem(long a, long b, out long result)", divRem},
        {"static long BigMul(int a, int b)",
         [](Call& call) { return Value::int64(call.integer(0) * call.integer(1)); }},
    };
    static std::vector<std::string> texts;
    texts.reserve(40);
    for (const std::string type : {"int", "long", "float", "double", "decimal", "uint", "ulong"}) {
        const auto row = [&](const std::string& declaration, Native native) {
            texts.push_back(declaration);
            rows.push_back({texts.back(), native});
        };
        row("static " + type + " Max(" + type + " val1, " + type + " val2)", extreme<true>);
        row("static " + type + " Min(" + type + " val1, " + type + " val2)", extreme<false>);
        row("static " + type + " Clamp(" + type + " value, " + type + " min, " + type + " max)", clamp);
        if (type.front() == 'u')
            continue;
        row("static " + type + " Abs(" + type + " value)", absolute);
        row("static int Sign(" + type + " value)", sign);
    }
    return rows;
}
} // namespace

TypeRows mathTypes()
{
    return {
        {"System", "enum MidpointRounding { ToEven, AwayFromZero }", {}},
        {"System", "static class Math", mathRows()},
    };
}

} // namespace expression

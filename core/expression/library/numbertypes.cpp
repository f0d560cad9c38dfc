// SPDX-License-Identifier: GPL-3.0-or-later
// int, long … decimal, bool: one set of rows for each number, made from its name.
#include "core/expression/library/library.h"
#include "core/expression/library/numberparser.h"
#include "core/expression/library/textsearch.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/numberformat.h"

#include <cmath>
#include <limits>

namespace expression {

namespace {
// Result of a parse: raises what .NET raises.
Value parseOr(Call& call, const Type& type)
{
    if (call.refusesNull(0, "s"))
        return {};
    const ParsedNumber parsed = parseNumber(call.text(0), type);
    if (parsed.value)
        return *parsed.value;
    if (parsed.isTooLarge)
        return call.machine.raise(
            "OverflowException",
            "Value was either too large or too small for "
                + std::string(type.kind == Type::Kind::Byte || type.kind == Type::Kind::UInt32 ? "a " : "an ")
                + type.clrName + '.');
    return call.machine.raise("FormatException",
                              "The input string '" + std::string(call.text(0)) + "' was not in a correct format.");
}

Value parse(Call& call)
{
    return parseOr(call, *call.result);
}

template<Type* Number>
Value tryParse(Call& call)
{
    const ParsedNumber parsed = call.isNull(0) ? ParsedNumber{} : parseNumber(call.text(0), *Number);
    call.setOut(1, parsed.value ? *parsed.value : defaultOf(*Number));
    return Value::boolean(parsed.value.has_value());
}

Value toStringPlain(Call& call)
{
    return call.giveText(toText(call.machine, call[0]));
}

Value toStringFormat(Call& call)
{
    std::string text = formatText(call.machine, call[0], call.text(1));
    return call.machine.isThrowing() ? Value() : call.giveText(std::move(text));
}

Value compareTo(Call& call)
{
    return Value::int32(compareValues(call.machine, call[0], call[1]));
}

Value equals(Call& call)
{
    return Value::boolean(areEqual(call[0], call[1]));
}

template<Type* Number, auto Constant>
Value constant(Call&)
{
    return Value::integer(*Number, static_cast<int64_t>(Constant));
}

template<Type* Number>
std::vector<MemberRow> numberRows()
{
    static const std::string name = Number->name;
    static const std::string own[] = {
        "static " + name + " Parse(string s)",
        "static bool TryParse(string s, out " + name + " result)",
        "int CompareTo(" + name + " value)",
        "bool Equals(" + name + " obj)",
    };
    return {
        {own[0], parse},  {own[1], tryParse<Number>},           {own[2], compareTo},
        {own[3], equals}, {"string ToString()", toStringPlain}, {"string ToString(string format)", toStringFormat},
    };
}

template<Type* Number, auto Least, auto Most>
TypeRow integerRow(std::string_view declaration)
{
    static const std::string own[] = {
        "static " + Number->name + " MinValue { get; }",
        "static " + Number->name + " MaxValue { get; }",
    };
    TypeRow row{"System", declaration, numberRows<Number>(), Number, "TryFormat"};
    row.members.push_back({own[0], constant<Number, Least>});
    row.members.push_back({own[1], constant<Number, Most>});
    return row;
}

// Constants as functions: clang 14 has no template parameters of floating point.
template<Type* Number, double (*Constant)()>
Value realConstant(Call&)
{
    return Value::real(*Number, Constant());
}

template<typename Number>
double least()
{
    return static_cast<double>(-std::numeric_limits<Number>::max());
}

template<typename Number>
double most()
{
    return static_cast<double>(std::numeric_limits<Number>::max());
}

template<typename Number>
double epsilonOf()
{
    return static_cast<double>(std::numeric_limits<Number>::denorm_min());
}

double notANumber()
{
    return std::numeric_limits<double>::quiet_NaN();
}

double infinity()
{
    return std::numeric_limits<double>::infinity();
}

double negativeInfinity()
{
    return -std::numeric_limits<double>::infinity();
}

Value isNotANumber(Call& call)
{
    return Value::boolean(std::isnan(call.real(0)));
}

Value isInfinite(Call& call)
{
    return Value::boolean(std::isinf(call.real(0)));
}

template<Type* Number>
TypeRow realRow(std::string_view declaration, Native leastValue, Native mostValue, Native epsilon)
{
    static const std::string name = Number->name;
    static const std::string own[] = {
        "static " + name + " MinValue { get; }",
        "static " + name + " MaxValue { get; }",
        "static " + name + " Epsilon { get; }",
        "static " + name + " NaN { get; }",
        "static " + name + " PositiveInfinity { get; }",
        "static " + name + " NegativeInfinity { get; }",
        "static bool IsNaN(" + name + " d)",
        "static bool IsInfinity(" + name + " d)",
    };
    TypeRow row{"System", declaration, numberRows<Number>(), Number};
    const Native natives[] = {leastValue,
                              mostValue,
                              epsilon,
                              realConstant<Number, notANumber>,
                              realConstant<Number, infinity>,
                              realConstant<Number, negativeInfinity>,
                              isNotANumber,
                              isInfinite};
    for (size_t i = 0; i < std::size(own); ++i)
        row.members.push_back({own[i], natives[i]});
    return row;
}

Value decimalRound(Call& call)
{
    const bool hasPlaces = call.count() > 1 && call[1].type()->isInteger();
    const bool isAway = call.count() > 1 && call[call.count() - 1].type()->kind == Type::Kind::Enum
        && call.integer(call.count() - 1) == 1;
    return makeDecimal(decimalOf(call[0]).rounded(hasPlaces ? call.int32(1) : 0, isAway));
}

Value decimalTruncate(Call& call)
{
    return makeDecimal(decimalOf(call[0]).truncated());
}

template<int Number>
Value decimalConstant(Call&)
{
    return makeDecimal(Decimal::of(static_cast<int64_t>(Number)));
}

template<bool IsNegative>
Value decimalBound(Call&)
{
    return makeDecimal({{~0U, ~0U, ~0U}, 0, IsNegative});
}

TypeRow decimalRow()
{
    TypeRow row{"System", "struct Decimal : IComparable", numberRows<&types::Decimal>(), &types::Decimal};
    row.members.insert(row.members.end(),
                       {
                           {"static decimal Zero { get; }", decimalConstant<0>},
                           {"static decimal One { get; }", decimalConstant<1>},
                           {"static decimal MinusOne { get; }", decimalConstant<-1>},
                           {"static decimal MinValue { get; }", decimalBound<true>},
                           {"static decimal MaxValue { get; }", decimalBound<false>},
                           {"static decimal Round(decimal d)", decimalRound},
                           {"static decimal Round(decimal d, int decimals)", decimalRound},
                           {"static decimal Round(decimal d, MidpointRounding mode)", decimalRound},
                           {"static decimal Round(decimal d, int decimals, MidpointRounding mode)", decimalRound},
                           {"static decimal Truncate(decimal d)", decimalTruncate},
                       });
    return row;
}

Value parseBool(Call& call)
{
    if (call.refusesNull(0, "value"))
        return {};
    const auto value = parseBoolean(call.text(0));
    return value
        ? Value::boolean(*value)
        : call.machine.raise("FormatException",
                             "String '" + std::string(call.text(0)) + "' was not recognized as a valid Boolean.");
}

Value tryParseBool(Call& call)
{
    const auto value = parseBoolean(call.text(0));
    call.setOut(1, Value::boolean(value.value_or(false)));
    return Value::boolean(value.has_value());
}
} // namespace

TypeRows numberTypes()
{
    return {
        {"System",
         "struct Boolean : IComparable",
         {
             {"static bool Parse(string value)", parseBool},
             {"static bool TryParse(string value, out bool result)", tryParseBool},
             {"static string TrueString { get; }", [](Call& call) { return call.giveText(std::string_view("True")); }},
             {"static string FalseString { get; }",
              [](Call& call) { return call.giveText(std::string_view("False")); }},
             {"int CompareTo(bool value)", compareTo},
             {"bool Equals(bool obj)", equals},
         },
         &types::Bool},
        integerRow<&types::SByte, INT8_MIN, INT8_MAX>("struct SByte : IComparable"),
        integerRow<&types::Byte, 0, UINT8_MAX>("struct Byte : IComparable"),
        integerRow<&types::Int16, INT16_MIN, INT16_MAX>("struct Int16 : IComparable"),
        integerRow<&types::UInt16, 0, UINT16_MAX>("struct UInt16 : IComparable"),
        integerRow<&types::Int32, INT32_MIN, INT32_MAX>("struct Int32 : IComparable"),
        integerRow<&types::UInt32, 0, UINT32_MAX>("struct UInt32 : IComparable"),
        integerRow<&types::Int64, INT64_MIN, INT64_MAX>("struct Int64 : IComparable"),
        integerRow<&types::UInt64, 0, UINT64_MAX>("struct UInt64 : IComparable"),
        realRow<&types::Single>("struct Single : IComparable", realConstant<&types::Single, least<float>>,
                                realConstant<&types::Single, most<float>>,
                                realConstant<&types::Single, epsilonOf<float>>),
        realRow<&types::Double>("struct Double : IComparable", realConstant<&types::Double, least<double>>,
                                realConstant<&types::Double, most<double>>,
                                realConstant<&types::Double, epsilonOf<double>>),
        decimalRow(),
        {"System",
         "struct Nullable<T>",
         {
             {"T GetValueOrDefault()", [](Call& call) { return call.isNull(0) ? defaultOf(*call.result) : call[0]; }},
             {"T GetValueOrDefault(T defaultValue)", [](Call& call) { return call.isNull(0) ? call[1] : call[0]; }},
             {"string ToString()", toStringPlain},
         }},
    };
}

} // namespace expression

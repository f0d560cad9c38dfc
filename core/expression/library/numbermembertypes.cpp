// SPDX-License-Identifier: GPL-3.0-or-later
// float, double, decimal, Math and BitConverter: tests of numbers, arithmetic by name, and numbers as bits.
#include "core/expression/library/bytes.h"
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"
#include "core/expression/runtime/decimal.h"

#include <bit>
#include <cmath>

namespace expression {

namespace {
constexpr int CurrencyPlaces = 4;

template<bool (*Test)(double)>
Value test(Call& call)
{
    return Value::boolean(Test(call.real(0)));
}

bool isFinite(double number)
{
    return std::isfinite(number);
}
bool isNegative(double number)
{
    return std::signbit(number);
}
bool isPositiveInfinity(double number)
{
    return std::isinf(number) && number > 0;
}
bool isNegativeInfinity(double number)
{
    return std::isinf(number) && number < 0;
}

std::vector<MemberRow> realRows(const std::string& type)
{
    static std::vector<std::unique_ptr<std::string>> texts; // rows hold views
    const auto row = [&](const std::string& name, Native native) {
        texts.push_back(std::make_unique<std::string>("static bool " + name + '(' + type + " d)"));
        return MemberRow{*texts.back(), native};
    };
    return {row("IsFinite", test<isFinite>), row("IsNegative", test<isNegative>),
            row("IsPositiveInfinity", test<isPositiveInfinity>), row("IsNegativeInfinity", test<isNegativeInfinity>)};
}

Value giveDecimal(Call& call, const std::optional<Decimal>& value, std::string_view type = "Decimal")
{
    return value ? makeDecimal(*value)
                 : call.machine.raise("OverflowException",
                                      "Value was either too large or too small for a " + std::string(type) + '.');
}

using Arithmetic = std::optional<Decimal> (*)(const Decimal&, const Decimal&);

template<Arithmetic Operation, bool Divides>
Value calculated(Call& call)
{
    if (Divides && decimalOf(call[1]).isZero())
        return call.machine.raise("DivideByZeroException", "Attempted to divide by zero.");
    return giveDecimal(call, Operation(decimalOf(call[0]), decimalOf(call[1])));
}

Value compareDecimals(Call& call)
{
    const std::strong_ordering order = compare(decimalOf(call[0]), decimalOf(call[1]));
    return Value::int32(order < 0 ? -1 : order > 0 ? 1 : 0);
}

// Low, middle, high, and the scale with the sign.
Value bitsOfDecimal(Call& call)
{
    const Decimal& value = decimalOf(call[0]);
    std::vector<Value> out;
    for (const uint32_t digits : value.digits)
        out.push_back(Value::int32(static_cast<int32_t>(digits)));
    const uint32_t flags = uint32_t(value.scale) << 16 | (value.isNegative ? 0x8000'0000U : 0U);
    out.push_back(Value::int32(static_cast<int32_t>(flags)));
    return call.giveList(std::move(out));
}

Value toCurrency(Call& call)
{
    const auto shifted = multiply(decimalOf(call[0]).rounded(CurrencyPlaces, false), Decimal::of(int64_t(10'000)));
    const auto whole = shifted ? shifted->toInt64() : std::nullopt;
    return whole ? Value::int64(*whole) : giveDecimal(call, {}, "Currency");
}

Value fromCurrency(Call& call)
{
    Decimal value = Decimal::of(call.integer(0));
    value.scale = CurrencyPlaces;
    return makeDecimal(value.withoutTrailingZeros());
}

TypeRow decimalRow()
{
    return {
        "System",
        "partial struct Decimal",
        {
            {"static decimal Add(decimal d1, decimal d2)", calculated<add, false>},
            {"static decimal Subtract(decimal d1, decimal d2)", calculated<subtract, false>},
            {"static decimal Multiply(decimal d1, decimal d2)", calculated<multiply, false>},
            {"static decimal Divide(decimal d1, decimal d2)", calculated<divide, true>},
            {"static decimal Remainder(decimal d1, decimal d2)", calculated<remainder, true>},
            {"static decimal Negate(decimal d)", [](Call& call) { return makeDecimal(negated(decimalOf(call[0]))); }},
            {"static int Compare(decimal d1, decimal d2)", compareDecimals},
            {"static int[] GetBits(decimal d)", bitsOfDecimal},
            {"static long ToOACurrency(decimal value)", toCurrency},
            {"static decimal FromOACurrency(long cy)", fromCurrency},
        }};
}

// By way of more digits: a C library's own may miss the last one, and give 3.0000000000000004 of 27.
Value cubeRoot(Call& call)
{
    return Value::float64(static_cast<double>(std::cbrt(static_cast<long double>(call.real(0)))));
}

TypeRow mathRow()
{
    return {"System",
            "partial class Math",
            {
                {"static double Cbrt(double d)", cubeRoot},
                {"static double Log2(double x)", [](Call& call) { return Value::float64(std::log2(call.real(0))); }},
                {"static double Asinh(double d)", [](Call& call) { return Value::float64(std::asinh(call.real(0))); }},
                {"static double Acosh(double d)", [](Call& call) { return Value::float64(std::acosh(call.real(0))); }},
                {"static double Atanh(double d)", [](Call& call) { return Value::float64(std::atanh(call.real(0))); }},
                {"static double ScaleB(double x, int n)",
                 [](Call& call) { return Value::float64(std::scalbn(call.real(0), call.int32(1))); }},
                {"static double CopySign(double x, double y)",
                 [](Call& call) { return Value::float64(std::copysign(call.real(0), call.real(1))); }},
                {"static double FusedMultiplyAdd(double x, double y, double z)",
                 [](Call& call) { return Value::float64(std::fma(call.real(0), call.real(1), call.real(2))); }},
            }};
}

Value toChar(Call& call)
{
    if (call.refusesNull(0, "value"))
        return {};
    const std::string bytes = bytesOf(call[0]);
    const int64_t start = call.integer(1);
    const auto size = static_cast<int64_t>(bytes.size());
    if (start < 0 || start >= size)
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex");
    if (start > size - 2)
        return call.machine.raiseArgument("ArgumentException",
                                          "Destination array is not long enough to copy all the items in the "
                                          "collection. Check array index and length.",
                                          "value");
    const auto at = static_cast<size_t>(start);
    return Value::character(
        static_cast<char16_t>(static_cast<uint8_t>(bytes[at]) | static_cast<uint8_t>(bytes[at + 1]) << 8));
}

TypeRow bitRow()
{
    return {"System",
            "partial class BitConverter",
            {
                {"static long DoubleToInt64Bits(double value)",
                 [](Call& call) { return Value::int64(std::bit_cast<int64_t>(call.real(0))); }},
                {"static double Int64BitsToDouble(long value)",
                 [](Call& call) { return Value::float64(std::bit_cast<double>(call.integer(0))); }},
                {"static int SingleToInt32Bits(float value)",
                 [](Call& call) { return Value::int32(std::bit_cast<int32_t>(static_cast<float>(call.real(0)))); }},
                {"static float Int32BitsToSingle(int value)",
                 [](Call& call) {
                     return Value::real(types::Single, static_cast<double>(std::bit_cast<float>(call.int32(0))));
                 }},
                {"static char ToChar(byte[] value, int startIndex)", toChar},
            }};
}
} // namespace

TypeRows numberMemberTypes()
{
    return {
        {"System", "partial struct Single", realRows("float")},
        {"System", "partial struct Double", realRows("double")},
        decimalRow(),
        mathRow(),
        bitRow(),
    };
}

} // namespace expression

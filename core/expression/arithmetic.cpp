// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/arithmetic.h"

#include "core/expression/runtime/decimal.h"

#include <cmath>
#include <limits>
#include <type_traits>

namespace expression {

namespace {
using Kind = Type::Kind;

Value overflow(Machine& machine)
{
    return machine.raise("OverflowException", "Arithmetic operation resulted in an overflow.");
}

Value decimalResult(Machine& machine, const std::optional<Decimal>& value)
{
    if (!value)
        return machine.raise("OverflowException", "Value was either too large or too small for a Decimal.");
    return makeDecimal(*value);
}

Value calculateDecimal(Machine& machine, Operator op, const Decimal& left, const Decimal& right)
{
    if ((op == Operator::Divide || op == Operator::Remainder) && right.isZero())
        return machine.raise("DivideByZeroException", "Attempted to divide by zero.");
    switch (op) {
    case Operator::Add:
        return decimalResult(machine, add(left, right));
    case Operator::Subtract:
        return decimalResult(machine, subtract(left, right));
    case Operator::Multiply:
        return decimalResult(machine, multiply(left, right));
    case Operator::Divide:
        return decimalResult(machine, divide(left, right));
    default:
        return decimalResult(machine, remainder(left, right));
    }
}

double calculateReal(Operator op, double left, double right)
{
    switch (op) {
    case Operator::Add:
        return left + right;
    case Operator::Subtract:
        return left - right;
    case Operator::Multiply:
        return left * right;
    case Operator::Divide:
        return left / right;
    default:
        return std::fmod(left, right);
    }
}

// The exact result in twice the width; the caller wraps or refuses it.
template<typename Number>
bool calculateInteger(Operator op, Number left, Number right, Number& out)
{
    switch (op) {
    case Operator::Add:
        return __builtin_add_overflow(left, right, &out);
    case Operator::Subtract:
        return __builtin_sub_overflow(left, right, &out);
    case Operator::Multiply:
        return __builtin_mul_overflow(left, right, &out);
    case Operator::And:
        out = left & right;
        return false;
    case Operator::Or:
        out = left | right;
        return false;
    default:
        out = left ^ right;
        return false;
    }
}

template<typename Number>
Value integerResult(Machine& machine, const ArithmeticSettings& settings, Number left, Number right)
{
    const Operator op = settings.op;
    if (op == Operator::Divide || op == Operator::Remainder) {
        if (right == 0)
            return machine.raise("DivideByZeroException", "Attempted to divide by zero.");
        if (std::is_signed_v<Number> && right == static_cast<Number>(-1) && left == std::numeric_limits<Number>::min())
            return overflow(machine);
        const Number out = op == Operator::Divide ? left / right : left % right;
        return Value::integer(*settings.result, static_cast<int64_t>(out));
    }
    Number out = 0;
    const bool isTooLarge = calculateInteger(op, left, right, out);
    if (isTooLarge && settings.isChecked)
        return overflow(machine);
    return Value::integer(*settings.result, static_cast<int64_t>(out));
}

// The count is taken modulo the width (ECMA-334 12.11).
Value shift(const ArithmeticSettings& settings, int64_t left, int64_t count)
{
    const Type& type = *settings.type;
    const bool isWide = type.kind == Kind::Int64 || type.kind == Kind::UInt64;
    const auto places = static_cast<unsigned>(count & (isWide ? 63 : 31));
    if (settings.op == Operator::ShiftLeft)
        return Value::integer(*settings.result,
                              wrapped(type, static_cast<int64_t>(static_cast<uint64_t>(left) << places)));
    if (type.isUnsigned())
        return Value::integer(*settings.result, static_cast<int64_t>(static_cast<uint64_t>(left) >> places));
    return Value::integer(*settings.result, left >> places);
}

template<typename Number>
bool compareNumbers(Comparison op, Number left, Number right)
{
    switch (op) {
    case Comparison::Equal:
        return left == right;
    case Comparison::NotEqual:
        return left != right;
    case Comparison::Less:
        return left < right;
    case Comparison::Greater:
        return left > right;
    case Comparison::LessEqual:
        return left <= right;
    case Comparison::GreaterEqual:
        return left >= right;
    }
    return false;
}

int signOf(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

struct Bounds
{
    double least;
    double most; // exclusive
};

Bounds boundsOf(Kind kind)
{
    switch (kind) {
    case Kind::SByte:
        return {-129, 128};
    case Kind::Byte:
        return {-1, 256};
    case Kind::Int16:
        return {-32769, 32768};
    case Kind::UInt16:
    case Kind::Char:
        return {-1, 65536};
    case Kind::Int32:
        return {-2147483649.0, 2147483648.0};
    case Kind::UInt32:
        return {-1, 4294967296.0};
    case Kind::Int64:
        return {-9223372036854777856.0, 9223372036854775808.0};
    default:
        return {-1, 18446744073709551616.0};
    }
}

Value fromReal(Machine& machine, const Type& to, double value, bool isChecked)
{
    const Bounds bounds = boundsOf(to.kind);
    const bool fits = value > bounds.least && value < bounds.most;
    if (!fits && isChecked)
        return overflow(machine);
    if (!fits) // unspecified in C#; what x64 gives
        return Value::integer(to, to.kind == Kind::Int32 ? INT32_MIN : to.kind == Kind::Int64 ? INT64_MIN : 0);
    if (to.kind == Kind::UInt64)
        return Value::integer(to, static_cast<int64_t>(static_cast<uint64_t>(value)));
    return Value::integer(to, static_cast<int64_t>(value));
}

Value fromDecimal(Machine& machine, const Type& to, const Decimal& value)
{
    if (to.kind == Kind::UInt64) {
        const auto out = value.toUInt64();
        return out ? Value::integer(to, static_cast<int64_t>(*out))
                   : machine.raise("OverflowException", "Value was either too large or too small for a UInt64.");
    }
    const auto out = value.toInt64();
    if (!out || wrapped(to, *out) != *out)
        return machine.raise("OverflowException", "Value was either too large or too small for an " + to.clrName + ".");
    return Value::integer(to, *out);
}

Value toDecimalValue(Machine& machine, const Value& value)
{
    const Type& from = *value.type();
    if (from.kind == Kind::Decimal)
        return value;
    if (from.isReal())
        return decimalResult(machine, Decimal::of(value.asReal()));
    if (from.kind == Kind::UInt64)
        return makeDecimal(Decimal::ofUnsigned(static_cast<uint64_t>(value.asInteger())));
    return makeDecimal(Decimal::of(value.asInteger()));
}

double toReal(const Value& value)
{
    const Type& from = *value.type();
    if (from.kind == Kind::Decimal)
        return decimalOf(value).toDouble();
    if (from.isReal())
        return value.asReal();
    return from.kind == Kind::UInt64 ? static_cast<double>(static_cast<uint64_t>(value.asInteger()))
                                     : static_cast<double>(value.asInteger());
}
} // namespace

Value calculate(Machine& machine, const ArithmeticSettings& settings, const Value& left, const Value& right)
{
    const Operator op = settings.op;
    if (op == Operator::ShiftLeft || op == Operator::ShiftRight)
        return shift(settings, left.asInteger(), right.asInteger());
    switch (settings.type->kind) {
    case Kind::Decimal:
        return calculateDecimal(machine, op, decimalOf(left), decimalOf(right));
    case Kind::Double:
        return Value::float64(calculateReal(op, left.asReal(), right.asReal()));
    case Kind::Single: {
        const double exact = calculateReal(op, left.asReal(), right.asReal());
        return Value::real(types::Single, static_cast<double>(static_cast<float>(exact)));
    }
    case Kind::UInt32:
        return integerResult(machine, settings, static_cast<uint32_t>(left.asInteger()),
                             static_cast<uint32_t>(right.asInteger()));
    case Kind::Int64:
        return integerResult(machine, settings, left.asInteger(), right.asInteger());
    case Kind::UInt64:
        return integerResult(machine, settings, static_cast<uint64_t>(left.asInteger()),
                             static_cast<uint64_t>(right.asInteger()));
    default:
        return integerResult(machine, settings, static_cast<int32_t>(left.asInteger()),
                             static_cast<int32_t>(right.asInteger()));
    }
}

Value negate(Machine& machine, const Type& type, const Value& value, bool isChecked)
{
    if (type.kind == Kind::Decimal)
        return makeDecimal(negated(decimalOf(value)));
    if (type.isReal())
        return Value::real(type, -value.asReal());
    const int64_t least = type.kind == Kind::Int32 ? INT32_MIN : INT64_MIN;
    if (value.asInteger() == least)
        return isChecked ? overflow(machine) : value;
    return Value::integer(type, -value.asInteger());
}

bool holds(Comparison op, const Type& type, const Value& left, const Value& right)
{
    if (type.isReal())
        return compareNumbers(op, left.asReal(), right.asReal());
    if (type.kind == Kind::Decimal)
        return compareNumbers(op, signOf(compare(decimalOf(left), decimalOf(right))), 0);
    if (type.kind == Kind::UInt64)
        return compareNumbers(op, static_cast<uint64_t>(left.asInteger()), static_cast<uint64_t>(right.asInteger()));
    return compareNumbers(op, left.asInteger(), right.asInteger());
}

int64_t wrapped(const Type& type, int64_t value)
{
    switch (type.kind) {
    case Kind::SByte:
        return static_cast<int8_t>(value);
    case Kind::Byte:
        return static_cast<uint8_t>(value);
    case Kind::Int16:
        return static_cast<int16_t>(value);
    case Kind::UInt16:
    case Kind::Char:
        return static_cast<uint16_t>(value);
    case Kind::Int32:
    case Kind::Enum:
        return static_cast<int32_t>(value);
    case Kind::UInt32:
        return static_cast<uint32_t>(value);
    default:
        return value;
    }
}

Value convertNumber(Machine& machine, const Type& to, const Value& value, bool isChecked)
{
    const Type& from = *value.type();
    if (&from == &to)
        return value;
    if (to.kind == Kind::Decimal)
        return toDecimalValue(machine, value);
    if (to.kind == Kind::Double)
        return Value::float64(toReal(value));
    if (to.kind == Kind::Single)
        return Value::real(to, static_cast<double>(static_cast<float>(toReal(value))));
    if (from.kind == Kind::Decimal)
        return fromDecimal(machine, to, decimalOf(value));
    if (from.isReal())
        return fromReal(machine, to, value.asReal(), isChecked);
    const int64_t cut = wrapped(to, value.asInteger());
    const bool changesSign = (from.kind == Kind::UInt64) != (to.kind == Kind::UInt64) && cut < 0;
    if (isChecked && (cut != value.asInteger() || changesSign))
        return overflow(machine);
    return Value::integer(to, cut);
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/library.h"
#include "core/expression/library/numberparser.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/numberformat.h"
#include "core/text/ascii.h"
#include "core/text/base64.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace expression {

namespace {
Value badFormat(Call& call)
{
    return call.machine.raise("FormatException",
                              "The input string '" + std::string(call.text(0)) + "' was not in a correct format.");
}

Value tooLarge(Call& call)
{
    return call.machine.raise("OverflowException",
                              "Value was either too large or too small for an " + call.result->clrName + ".");
}

// Half to even, as Convert.ToInt32(double) does.
Value roundedTo(Call& call, double value)
{
    const double rounded = std::nearbyint(value);
    if (!(rounded >= -0x1p63 && rounded < 0x1p64)) // nor a number at all
        return tooLarge(call);
    const std::string digits =
        rounded < 0 ? std::to_string(static_cast<int64_t>(rounded)) : std::to_string(static_cast<uint64_t>(rounded));
    const ParsedNumber fits = parseInteger(digits, *call.result, 10);
    return fits.value ? *fits.value : tooLarge(call);
}

Value toInteger(Call& call)
{
    const Value& from = call[0];
    if (from.isNull())
        return Value::integer(*call.result, 0);
    if (call.count() > 1 && call[1].type()->isInteger()) { // of a base
        std::string_view digits = call.text(0);
        if (call.integer(1) == 16 && (digits.starts_with("0x") || digits.starts_with("0X")))
            digits.remove_prefix(2);
        const Type& wide = call.integer(1) == 10     ? *call.result
            : call.result->kind == Type::Kind::Int32 ? types::UInt32
                                                     : types::UInt64;
        const ParsedNumber parsed = parseInteger(digits, wide, call.int32(1));
        if (!parsed.value)
            return parsed.isTooLarge ? tooLarge(call) : badFormat(call);
        const int64_t bits = parsed.value->asInteger();
        return Value::integer(*call.result, call.result->kind == Type::Kind::Int32 ? static_cast<int32_t>(bits) : bits);
    }
    const Type& type = *from.type();
    if (from.isText()) {
        const ParsedNumber parsed = parseNumber(from.asText(), *call.result);
        return parsed.value ? *parsed.value : parsed.isTooLarge ? tooLarge(call) : badFormat(call);
    }
    if (type.isReal())
        return roundedTo(call, from.asReal());
    if (type.kind == Type::Kind::Decimal) {
        const auto whole = decimalOf(from).rounded(0, false).toInt64();
        const auto fits = whole ? parseInteger(std::to_string(*whole), *call.result, 10) : ParsedNumber{};
        return fits.value ? *fits.value : tooLarge(call);
    }
    if (type.isInteger() || type.kind == Type::Kind::Bool || type.kind == Type::Kind::Enum) {
        const bool isHuge = type.kind == Type::Kind::UInt64 && from.asInteger() < 0;
        const ParsedNumber fits = parseInteger(isHuge ? std::to_string(static_cast<uint64_t>(from.asInteger()))
                                                      : std::to_string(from.asInteger()),
                                               *call.result, 10);
        return fits.value ? *fits.value : tooLarge(call);
    }
    return call.machine.raise("InvalidCastException",
                              "Unable to cast object of type '" + type.fullName() + "' to type 'System.IConvertible'.");
}

Value toReal(Call& call)
{
    const Value& from = call[0];
    const Type& result = *call.result;
    if (from.isNull())
        return defaultOf(result);
    if (from.isText()) {
        const ParsedNumber parsed = parseNumber(from.asText(), result);
        return parsed.value ? *parsed.value : parsed.isTooLarge ? tooLarge(call) : badFormat(call);
    }
    const Type& type = *from.type();
    if (type.kind == Type::Kind::Decimal)
        return result.kind == Type::Kind::Decimal ? from : Value::real(result, decimalOf(from).toDouble());
    if (result.kind == Type::Kind::Decimal) {
        const auto value = type.isReal() ? Decimal::of(from.asReal()) : std::optional(Decimal::of(from.asInteger()));
        return value ? makeDecimal(*value) : tooLarge(call);
    }
    const double value = type.isReal() ? from.asReal() : static_cast<double>(from.asInteger());
    return Value::real(result,
                       result.kind == Type::Kind::Single ? static_cast<double>(static_cast<float>(value)) : value);
}

Value toBoolean(Call& call)
{
    const Value& from = call[0];
    if (from.isNull())
        return Value::boolean(false);
    if (from.isText()) {
        const auto value = parseBoolean(from.asText());
        return value
            ? Value::boolean(*value)
            : call.machine.raise("FormatException",
                                 "String '" + std::string(from.asText()) + "' was not recognized as a valid Boolean.");
    }
    if (from.type()->isReal())
        return Value::boolean(from.asReal() != 0);
    if (from.type()->kind == Type::Kind::Decimal)
        return Value::boolean(!decimalOf(from).isZero());
    return Value::boolean(from.asInteger() != 0);
}

Value toStringOf(Call& call)
{
    return call.giveText(toText(call.machine, call[0]));
}

Value toStringInBase(Call& call)
{
    const bool isInt = call[0].type()->kind != Type::Kind::Int64;
    const int64_t value = call.integer(0);
    if (call.integer(1) == 10)
        return call.giveText(std::to_string(value));
    uint64_t bits = isInt ? static_cast<uint32_t>(value) : static_cast<uint64_t>(value);
    const auto base = static_cast<uint64_t>(call.integer(1));
    if (base != 2 && base != 8 && base != 16)
        return call.machine.raise("ArgumentException", "Invalid Base.");
    std::string out;
    do
        out.insert(out.begin(), "0123456789abcdef"[bits % base]);
    while ((bits /= base) != 0);
    return call.giveText(std::move(out));
}

Value toCharOf(Call& call)
{
    if (!call[0].isText())
        return Value::character(static_cast<char16_t>(call.integer(0)));
    if (call[0].textObject()->length != 1)
        return call.machine.raise("FormatException", "String must be exactly one character long.");
    return Value::character(static_cast<char16_t>(call.text(0).front()));
}

Value toDateTimeOf(Call& call)
{
    const auto moment = parseMoment(call.text(0), ticksNow(call.machine));
    return moment
        ? Value::integer(types::DateTime, moment->packed())
        : call.machine.raise("FormatException",
                             "String '" + std::string(call.text(0)) + "' was not recognized as a valid DateTime.");
}

// TypeCode's numbers.
int64_t codeOf(const Value& value)
{
    if (value.isNull())
        return 0;
    switch (value.type()->kind) {
    case Type::Kind::Bool:
        return 3;
    case Type::Kind::Decimal:
        return 15;
    case Type::Kind::DateTime:
        return 16;
    case Type::Kind::String:
        return 18;
    case Type::Kind::Enum:
        return 9;
    default:
        break;
    }
    static constexpr std::array<Type::Kind, 11> Numbers{Type::Kind::Char,   Type::Kind::SByte,  Type::Kind::Byte,
                                                        Type::Kind::Int16,  Type::Kind::UInt16, Type::Kind::Int32,
                                                        Type::Kind::UInt32, Type::Kind::Int64,  Type::Kind::UInt64,
                                                        Type::Kind::Single, Type::Kind::Double};
    const auto found = std::ranges::find(Numbers, value.type()->kind);
    return found == Numbers.end() ? 1 : 4 + (found - Numbers.begin());
}

// ChangeType(value, typeCode): what the ToInt32 and so on of that code gives.
Value changeType(Call& call)
{
    struct Target
    {
        int64_t code;
        Type* type;
        Native native;
    };
    static constexpr std::array<Target, 15> Targets{{{3, &types::Bool, toBoolean},
                                                     {4, &types::Char, toCharOf},
                                                     {5, &types::SByte, toInteger},
                                                     {6, &types::Byte, toInteger},
                                                     {7, &types::Int16, toInteger},
                                                     {8, &types::UInt16, toInteger},
                                                     {9, &types::Int32, toInteger},
                                                     {10, &types::UInt32, toInteger},
                                                     {11, &types::Int64, toInteger},
                                                     {12, &types::UInt64, toInteger},
                                                     {13, &types::Single, toReal},
                                                     {14, &types::Double, toReal},
                                                     {15, &types::Decimal, toReal},
                                                     {16, &types::DateTime, toDateTimeOf},
                                                     {18, &types::String, toStringOf}}};
    const int64_t code = call.integer(1);
    const bool takesNull = code == 0 || code == 1 || code == 18;
    if (call.isNull(0) && takesNull)
        return {};
    if (call.isNull(0) || codeOf(call[0]) == 1)
        return call.machine.raise("InvalidCastException", "Object must implement IConvertible.");
    if (code == 1)
        return call[0];
    if (code == 0 || code == 2)
        return call.machine.raise("InvalidCastException",
                                  code == 0 ? "Object cannot be cast to Empty." : "Object cannot be cast to DBNull.");
    const auto target = std::ranges::find(Targets, code, &Target::code);
    if (target == Targets.end())
        return call.machine.raise("ArgumentException", "Unknown TypeCode value.");
    const Type::Kind from = call[0].type()->kind;
    const bool isDate = from == Type::Kind::DateTime;
    if ((code == 16) != isDate && from != Type::Kind::String && code != 18)
        return call.machine.raise("InvalidCastException",
                                  "Invalid cast from '" + call[0].type()->clrName + "' to '" + target->type->clrName
                                      + "'.");
    if (code == codeOf(call[0]))
        return call[0];
    Value value = call[0];
    Call inner(call.machine, &value, 1);
    inner.result = target->type;
    return target->native(inner);
}

Value toBase64(Call& call)
{
    if (call.refusesNull(0, "inArray"))
        return {};
    std::string out = text::encodeBase64(bytesOf(call[0]));
    const bool hasLines = call.count() > 1 && call.integer(1) == 1;
    for (size_t at = 76; hasLines && at < out.size(); at += 78)
        out.insert(at, "\r\n");
    return call.giveText(std::move(out));
}

Value fromBase64(Call& call)
{
    if (call.refusesNull(0, "s"))
        return {};
    const auto bytes = text::decodeBase64(call.text(0));
    if (!bytes)
        return call.machine.raise(
            "FormatException",
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more "
            "than two padding characters, or an illegal character among the padding characters.");
    return makeBytes(call.machine, *bytes);
}

std::string hexOf(std::string_view bytes, std::string_view between)
{
    std::string out;
    for (const char c : bytes) {
        if (!out.empty())
            out += between;
        out += "0123456789ABCDEF"[static_cast<uint8_t>(c) >> 4];
        out += "0123456789ABCDEF"[static_cast<uint8_t>(c) & 15];
    }
    return out;
}

Value toHexString(Call& call)
{
    return call.giveText(hexOf(bytesOf(call[0]), {}));
}

Value fromHexString(Call& call)
{
    const std::string_view digits = call.text(0);
    std::string out;
    for (size_t i = 0; i + 1 < digits.size(); i += 2) {
        const int high = text::hexValue(digits[i]);
        const int low = text::hexValue(digits[i + 1]);
        if (high < 0 || low < 0)
            return badFormat(call);
        out += static_cast<char>(high * 16 + low);
    }
    return digits.size() % 2 == 0 ? makeBytes(call.machine, out) : badFormat(call);
}

Value bitsToString(Call& call)
{
    std::string bytes = bytesOf(call[0]);
    if (call.count() > 1) {
        const int64_t start = call.integer(1);
        const int64_t count = call.count() > 2 ? call.integer(2) : static_cast<int64_t>(bytes.size()) - start;
        if (start < 0 || count < 0 || start + count > static_cast<int64_t>(bytes.size()))
            return call.machine.raise("ArgumentOutOfRangeException", "Index was out of range.");
        bytes = bytes.substr(static_cast<size_t>(start), static_cast<size_t>(count));
    }
    return call.giveText(hexOf(bytes, "-"));
}

template<typename Number>
Value getBytes(Call& call)
{
    Number number{};
    if constexpr (std::is_floating_point_v<Number>)
        number = static_cast<Number>(call.real(0));
    else
        number = static_cast<Number>(call.integer(0));
    std::string out(sizeof(Number), '\0');
    std::memcpy(out.data(), &number, sizeof number);
    return makeBytes(call.machine, out);
}

template<typename Number>
Value fromBytes(Call& call)
{
    const std::string bytes = bytesOf(call[0]);
    const int64_t start = call.integer(1);
    if (start < 0 || start + static_cast<int64_t>(sizeof(Number)) > static_cast<int64_t>(bytes.size()))
        return call.machine.raise("ArgumentException",
                                  "Destination array is not long enough to copy all the items in "
                                  "the collection. Check array index and length.");
    Number number{};
    std::memcpy(&number, bytes.data() + start, sizeof number);
    if constexpr (std::is_floating_point_v<Number>)
        return Value::real(*call.result, static_cast<double>(number));
    else
        return Value::integer(*call.result, static_cast<int64_t>(number));
}

std::vector<MemberRow> convertRows()
{
    std::vector<MemberRow> rows{
        {"static bool ToBoolean(object value)", toBoolean},
        {"static bool ToBoolean(string value)", toBoolean},
        {"static double ToDouble(object value)", toReal},
        {"static double ToDouble(string value)", toReal},
        {"static float ToSingle(object value)", toReal},
        {"static float ToSingle(string value)", toReal},
        {"static decimal ToDecimal(object value)", toReal},
        {"static decimal ToDecimal(string value)", toReal},
        {"static string ToString(object value)", toStringOf},
        {"static string ToString(string value)", toStringOf},
        {"static string ToString(int value, int toBase)", toStringInBase},
        {"static string ToString(byte value, int toBase)", toStringInBase},
        {"static string ToString(long value, int toBase)", toStringInBase},
        {"static char ToChar(string value)", toCharOf},
        {"static char ToChar(int value)", toCharOf},
        {"static DateTime ToDateTime(string value)", toDateTimeOf},
        {"static string ToBase64String(byte[] inArray)", toBase64},
        {"static string ToBase64String(byte[] inArray, Base64FormattingOptions options)", toBase64},
        {"static byte[] FromBase64String(string s)", fromBase64},
        {"static string ToHexString(byte[] inArray)", toHexString},
        {"static byte[] FromHexString(string s)", fromHexString},
        {"static object ChangeType(object value, TypeCode typeCode)", changeType},
        {"static TypeCode GetTypeCode(object value)",
         [](Call& call) { return Value::integer(*call.result, codeOf(call[0])); }},
        {"static bool IsDBNull(object value)", [](Call&) { return Value::boolean(false); }},
    };
    static constexpr std::string_view Integers[] = {
        "static int ToInt32(object value)",
        "static int ToInt32(string value)",
        "static int ToInt32(string value, int fromBase)",
        "static long ToInt64(object value)",
        "static long ToInt64(string value)",
        "static long ToInt64(string value, int fromBase)",
        "static short ToInt16(object value)",
        "static short ToInt16(string value)",
        "static sbyte ToSByte(object value)",
        "static byte ToByte(object value)",
        "static byte ToByte(string value)",
        "static byte ToByte(string value, int fromBase)",
        "static uint ToUInt32(object value)",
        "static uint ToUInt32(string value)",
        "static ulong ToUInt64(object value)",
        "static ulong ToUInt64(string value)",
        "static ushort ToUInt16(object value)",
        "static ushort ToUInt16(string value)",
    };
    for (const std::string_view declaration : Integers)
        rows.push_back({declaration, toInteger});
    return rows;
}
Value typeCode(Call& call)
{
    return Value::integer(*call.result, codeOf(call[0]));
}

// GetTypeCode of all that TypeCode names.
void addTypeCodes(TypeRows& rows)
{
    for (const std::string_view declaration :
         {"partial struct Boolean", "partial struct Char", "partial struct SByte", "partial struct Byte",
          "partial struct Int16", "partial struct UInt16", "partial struct Int32", "partial struct UInt32",
          "partial struct Int64", "partial struct UInt64", "partial struct Single", "partial struct Double",
          "partial struct Decimal", "partial class String"})
        rows.push_back({"System", declaration, {{"TypeCode GetTypeCode()", typeCode}}});
}
} // namespace

TypeRows convertTypes()
{
    TypeRows rows{
        {"System", "enum Base64FormattingOptions { None, InsertLineBreaks }", {}},
        {"System",
         "enum TypeCode { Empty, Object, DBNull, Boolean, Char, SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, "
         "UInt64, "
         "Single, Double, Decimal, DateTime, String = 18 }",
         {}},
        {"System", "static class Convert", convertRows(), nullptr, "ToBase64CharArray FromBase64CharArray"},
        {"System",
         "static class BitConverter",
         {
             {"static bool IsLittleEndian { get; }",
              [](Call&) { return Value::boolean(std::endian::native == std::endian::little); }},
             {"static string ToString(byte[] value)", bitsToString},
             {"static string ToString(byte[] value, int startIndex)", bitsToString},
             {"static string ToString(byte[] value, int startIndex, int length)", bitsToString},
             {"static byte[] GetBytes(bool value)", getBytes<uint8_t>},
             {"static byte[] GetBytes(char value)", getBytes<uint16_t>},
             {"static byte[] GetBytes(short value)", getBytes<int16_t>},
             {"static byte[] GetBytes(ushort value)", getBytes<uint16_t>},
             {"static byte[] GetBytes(int value)", getBytes<int32_t>},
             {"static byte[] GetBytes(uint value)", getBytes<uint32_t>},
             {"static byte[] GetBytes(long value)", getBytes<int64_t>},
             {"static byte[] GetBytes(ulong value)", getBytes<uint64_t>},
             {"static byte[] GetBytes(float value)", getBytes<float>},
             {"static byte[] GetBytes(double value)", getBytes<double>},
             {"static short ToInt16(byte[] value, int startIndex)", fromBytes<int16_t>},
             {"static ushort ToUInt16(byte[] value, int startIndex)", fromBytes<uint16_t>},
             {"static int ToInt32(byte[] value, int startIndex)", fromBytes<int32_t>},
             {"static uint ToUInt32(byte[] value, int startIndex)", fromBytes<uint32_t>},
             {"static long ToInt64(byte[] value, int startIndex)", fromBytes<int64_t>},
             {"static ulong ToUInt64(byte[] value, int startIndex)", fromBytes<uint64_t>},
             {"static float ToSingle(byte[] value, int startIndex)", fromBytes<float>},
             {"static double ToDouble(byte[] value, int startIndex)", fromBytes<double>},
             {"static bool ToBoolean(byte[] value, int startIndex)", fromBytes<uint8_t>},
         }},
    };
    addTypeCodes(rows);
    return rows;
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/guid.h"
#include "core/expression/library/library.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace expression {

Type GuidType(Type::Kind::Struct, "Guid", "System");

namespace {
std::string hexText(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        out += "0123456789abcdef"[static_cast<uint8_t>(c) >> 4];
        out += "0123456789abcdef"[static_cast<uint8_t>(c) & 15];
    }
    return out;
}

// The bytes in the order of the text ↔ the order of Guid.ToByteArray.
std::string swapped(std::string bytes)
{
    std::reverse(bytes.begin(), bytes.begin() + 4);
    std::swap(bytes[4], bytes[5]);
    std::swap(bytes[6], bytes[7]);
    return bytes;
}

std::optional<std::string> formatGuid(const std::string& bytes, std::string_view format)
{
    const std::string hex = hexText(bytes);
    const std::string dashed = hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-'
        + hex.substr(16, 4) + '-' + hex.substr(20);
    const char kind = format.empty() ? 'd' : format.size() == 1 ? text::toLower(format.front()) : '?';
    switch (kind) {
    case 'n':
        return hex;
    case 'd':
        return dashed;
    case 'b':
        return '{' + dashed + '}';
    case 'p':
        return '(' + dashed + ')';
    default:
        return std::nullopt;
    }
}

std::optional<std::string> readGuid(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const bool isBraced =
        (text.starts_with('{') && text.ends_with('}')) || (text.starts_with('(') && text.ends_with(')'));
    if (isBraced && text.size() == 38)
        text = text.substr(1, 36);
    std::string hex;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isDash = text.size() == 36 && (i == 8 || i == 13 || i == 18 || i == 23);
        if (isDash != (text[i] == '-') || (!isDash && text::hexValue(text[i]) < 0))
            return std::nullopt;
        if (!isDash)
            hex += text[i];
    }
    if (hex.size() != 32)
        return std::nullopt;
    std::string bytes;
    for (size_t i = 0; i < hex.size(); i += 2)
        bytes += static_cast<char>(text::hexValue(hex[i]) * 16 + text::hexValue(hex[i + 1]));
    return bytes;
}

class GuidObject final : public Object
{
public:
    explicit GuidObject(std::string text)
        : bytes(std::move(text))
    { }
    const std::string bytes; // 16, in the order of the text
    void write(Machine&, std::string& out, const Value&) override { out += *formatGuid(bytes, "D"); }
    [[nodiscard]] std::optional<std::string> format(Machine&, std::string_view format) override
    {
        auto out = formatGuid(bytes, format);
        return out;
    }
    [[nodiscard]] bool equals(const Object& other) const override
    {
        return bytes == static_cast<const GuidObject&>(other).bytes;
    }
    [[nodiscard]] size_t hash() const override { return std::hash<std::string>()(bytes); }
    [[nodiscard]] std::optional<int32_t> compareTo(Machine&, const Value& other) override
    {
        const int order = bytes.compare(other.as<GuidObject>()->bytes);
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
};

Value badGuid(Call& call)
{
    return call.machine.raise("FormatException", "Unrecognized Guid format.");
}

Value parseGuid(Call& call)
{
    if (call.refusesNull(0, "input"))
        return {};
    const auto bytes = readGuid(call.text(0));
    return bytes ? makeGuid(*bytes) : badGuid(call);
}

Value tryParseGuid(Call& call)
{
    const auto bytes = readGuid(call.text(0));
    call.setOut(1, makeGuid(bytes.value_or(std::string(16, '\0'))));
    return Value::boolean(bytes.has_value());
}

// Exactly in that format; the text says what is wrong with it.
struct ExactGuid
{
    std::optional<std::string> bytes;
    std::string_view fault;
};

ExactGuid readExactly(std::string_view text, std::string_view format)
{
    static constexpr std::string_view BadFormat =
        "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".";
    static constexpr std::string_view BadLength =
        "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
    const char kind = format.size() == 1 ? text::toLower(format.front()) : '?';
    if (std::string_view("dnbp").find(kind) == std::string_view::npos)
        return {{}, BadFormat};
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    const bool hasBrackets = kind == 'b' || kind == 'p';
    const size_t size = kind == 'n' ? 32 : hasBrackets ? 38 : 36;
    const std::string_view brackets = kind == 'b' ? "{}" : "()";
    if (text.size() != size || (hasBrackets && (text.front() != brackets.front() || text.back() != brackets.back())))
        return {{}, BadLength};
    const std::string_view inner = hasBrackets ? text.substr(1, 36) : text;
    for (const size_t dash : {8U, 13U, 18U, 23U}) {
        if (kind != 'n' && inner[dash] != '-')
            return {{}, "Dashes are in the wrong position for GUID parsing."};
    }
    return {readGuid(text), "Guid string should only contain hexadecimal characters."};
}

Value parseExactly(Call& call)
{
    if (call.refusesNull(0, "input") || call.refusesNull(1, "format"))
        return {};
    const ExactGuid read = readExactly(call.text(0), call.text(1));
    return read.bytes ? makeGuid(*read.bytes) : call.machine.raise("FormatException", std::string(read.fault));
}

Value tryParseExactly(Call& call)
{
    const auto bytes = call.isNull(0) ? std::nullopt : readExactly(call.text(0), call.text(1)).bytes;
    call.setOut(2, makeGuid(bytes.value_or(std::string(16, '\0'))));
    return Value::boolean(bytes.has_value());
}

Value newGuid(Call& call)
{
    std::string bytes;
    for (int i = 0; i < 2; ++i) {
        const uint64_t bits = randomBits(call.machine);
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes += static_cast<char>(bits >> shift);
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // RFC 4122: version 4
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return makeGuid(bytes);
}

Value guidFromBytes(Call& call)
{
    std::string bytes = bytesOf(call[0]);
    if (bytes.size() != 16)
        return call.machine.raiseArgument("ArgumentException", "Byte array for Guid must be exactly 16 bytes long.",
                                          "b");
    return makeGuid(swapped(std::move(bytes)));
}

Value guidToBytes(Call& call)
{
    return makeBytes(call.machine, swapped(call.as<GuidObject>(0).bytes));
}

Value guidToString(Call& call)
{
    const auto text = formatGuid(call.as<GuidObject>(0).bytes, call.count() > 1 ? call.text(1) : std::string_view());
    return text
        ? call.giveText(*text)
        : call.machine.raise(
            "FormatException",
            "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".");
}

template<bool IsEqual>
Value guidEquality(Call& call)
{
    return Value::boolean(areEqual(call[0], call[1]) == IsEqual);
}

Value guidCompare(Call& call)
{
    return Value::int32(*call.as<GuidObject>(0).compareTo(call.machine, call[1]));
}
} // namespace

Value makeGuid(std::string bytes)
{
    return Value::object(GuidType, Ref<Object>(new GuidObject(std::move(bytes))));
}

Value parseGuidText(std::string_view text)
{
    return makeGuid(readGuid(text).value_or(std::string(16, '\0')));
}

std::optional<Value> guidOf(std::string_view text)
{
    const auto bytes = readGuid(text);
    return bytes ? std::optional(makeGuid(*bytes)) : std::nullopt;
}

TypeRows guidTypes()
{
    GuidType.emptyValue = [] { return makeGuid(std::string(16, '\0')); };
    return {
        {"System",
         "struct Guid : IComparable",
         {
             {"Guid(string g)", parseGuid},
             {"Guid(byte[] b)", guidFromBytes},
             {"static Guid Empty { get; }", [](Call&) { return makeGuid(std::string(16, '\0')); }},
             {"static Guid NewGuid()", newGuid},
             {"static Guid Parse(string input)", parseGuid},
             {"static bool TryParse(string input, out Guid result)", tryParseGuid},
             {"static Guid ParseExact(string input, string format)", parseExactly},
             {"static bool TryParseExact(string input, string format, out Guid result)", tryParseExactly},
             {"byte[] ToByteArray()", guidToBytes},
             {"string ToString()", guidToString},
             {"string ToString(string format)", guidToString},
             {"bool Equals(Guid g)", guidEquality<true>},
             {"int CompareTo(Guid value)", guidCompare},
             {"static bool operator ==(Guid a, Guid b)", guidEquality<true>},
             {"static bool operator !=(Guid a, Guid b)", guidEquality<false>},
         },
         &GuidType,
         "TryWriteBytes"},
    };
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Enum: names to values.
#include "core/expression/library/library.h"
#include "core/expression/runtime/call.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace expression {

namespace {
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n\v\f";
    const size_t begin = std::min(text.find_first_not_of(Blanks), text.size());
    const size_t end = text.find_last_not_of(Blanks);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

std::optional<int64_t> valueOf(const Type& type, std::string_view name, bool ignoresCase)
{
    for (const auto& [known, value] : type.enumerators) {
        if (known == name || (ignoresCase && text::toLower(known) == text::toLower(name)))
            return value;
    }
    return std::nullopt;
}

// A number, or names with commas between, whose bits are joined.
std::optional<int64_t> readEnum(const Type& type, std::string_view text, bool ignoresCase)
{
    text = trimmed(text);
    int32_t number = 0;
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (!digits.empty() && read.ec == std::errc() && read.ptr == digits.data() + digits.size())
        return number;
    int64_t out = 0;
    while (true) {
        const size_t comma = std::min(text.find(','), text.size());
        const auto value = valueOf(type, trimmed(text.substr(0, comma)), ignoresCase);
        if (!value)
            return std::nullopt;
        out |= *value;
        if (comma == text.size())
            return out;
        text.remove_prefix(comma + 1);
    }
}

Value parseEnum(Call& call)
{
    const Type& type = *call.typeArguments[0];
    if (call.refusesNull(0, "value"))
        return {};
    if (type.kind != Type::Kind::Enum)
        return call.machine.raiseArgument("ArgumentException", "Type provided must be an Enum.", "TEnum");
    if (trimmed(call.text(0)).empty())
        return call.machine.raiseArgument("ArgumentException",
                                          "Must specify valid information for parsing in the string.", "value");
    const auto value = readEnum(type, call.text(0), call.count() > 1 && call.boolean(1));
    return value
        ? Value::integer(type, *value)
        : call.machine.raise("ArgumentException", "Requested value '" + std::string(call.text(0)) + "' was not found.");
}

Value tryParseEnum(Call& call)
{
    const Type& type = *call.typeArguments[0];
    if (type.kind != Type::Kind::Enum)
        return call.machine.raiseArgument("ArgumentException", "Type provided must be an Enum.", "TEnum");
    const size_t out = call.count() - 1;
    const bool ignoresCase = call.count() > 2 && call.boolean(1);
    const auto value = call.isNull(0) ? std::nullopt : readEnum(type, call.text(0), ignoresCase);
    call.setOut(out, Value::integer(type, value.value_or(0)));
    return Value::boolean(value.has_value());
}
} // namespace

TypeRows enumTypes()
{
    return {
        {"System",
         "partial class Enum",
         {
             {"static T Parse<T>(string value)", parseEnum},
             {"static T Parse<T>(string value, bool ignoreCase)", parseEnum},
             {"static bool TryParse<T>(string value, out T result)", tryParseEnum},
             {"static bool TryParse<T>(string value, bool ignoreCase, out T result)", tryParseEnum},
         }},
    };
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// How values that lie inside a Value are written: .NET's ToString() with the invariant culture.
#include "core/expression/runtime/machine.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/numberformat.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

namespace {
// [Flags] enums are written as their names joined; here every enum may be one.
std::string enumText(const Type& type, int64_t value)
{
    const auto exact = std::ranges::find(type.enumerators, value, &std::pair<std::string, int64_t>::second);
    if (exact != type.enumerators.end())
        return exact->first;
    if (type.clrName != "RegexOptions")
        return std::to_string(value);
    std::string out;
    for (const auto& [name, bit] : type.enumerators) {
        if (bit != 0 && (value & bit) == bit)
            out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}
} // namespace

void writeText(Machine& machine, std::string& out, const Value& value)
{
    if (value.isNull())
        return;
    if (value.isText()) {
        appendText(out, value.asText());
        return;
    }
    const Type& type = *value.type();
    switch (type.kind) {
    case Type::Kind::Bool:
        out += value.asBool() ? "True" : "False";
        return;
    case Type::Kind::Char:
        appendText(out, toUtf8(std::u16string(1, static_cast<char16_t>(value.asInteger()))));
        return;
    case Type::Kind::UInt64:
        out += std::to_string(static_cast<uint64_t>(value.asInteger()));
        return;
    case Type::Kind::Single:
    case Type::Kind::Double:
        out += formatDouble(value.asReal(), type.kind == Type::Kind::Single);
        return;
    case Type::Kind::DateTime:
        out += formatMoment(Moment::unpack(value.asInteger()), {}).value_or("");
        return;
    case Type::Kind::TimeSpan:
        out += formatSpan(value.asInteger(), {}).value_or("");
        return;
    case Type::Kind::Enum:
        out += enumText(type, value.asInteger());
        return;
    default:
        break;
    }
    if (type.isInteger())
        out += std::to_string(value.asInteger());
    else if (Object* object = value.asObject())
        object->write(machine, out, value);
    else
        out += type.fullName();
}

namespace {
std::optional<std::string> formatted(Machine& machine, const Value& value, std::string_view format)
{
    const Type& type = *value.type();
    if (type.kind == Type::Kind::DateTime)
        return formatMoment(Moment::unpack(value.asInteger()), format);
    if (type.kind == Type::Kind::TimeSpan)
        return formatSpan(value.asInteger(), format);
    if (type.isNumeric() && type.kind != Type::Kind::Char)
        return formatNumber(value, format);
    if (type.kind == Type::Kind::Enum && (format == "D" || format == "d"))
        return std::to_string(value.asInteger());
    if (Object* object = value.asObject()) {
        if (auto text = object->format(machine, format))
            return text;
    }
    return toText(machine, value);
}
} // namespace

std::string formatText(Machine& machine, const Value& value, std::string_view format)
{
    if (value.isNull())
        return {};
    if (format.empty())
        return toText(machine, value);
    auto text = formatted(machine, value, format);
    if (!text)
        machine.raise("FormatException",
                      value.type()->isNumeric() ? "Format specifier was invalid."
                                                : "Input string was not in a correct format.");
    return text.value_or("");
}

std::string aligned(Machine& machine, std::string text, int64_t width)
{
    const auto wanted = static_cast<uint64_t>(width < 0 ? -width : width);
    const size_t length = utf16Length(text);
    if (wanted <= length || !machine.reserve(wanted))
        return text;
    return width < 0 ? text + std::string(wanted - length, ' ') : std::string(wanted - length, ' ') + text;
}

} // namespace expression

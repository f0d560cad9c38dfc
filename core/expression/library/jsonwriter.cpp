// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as Newtonsoft writes it.
#include "core/expression/library/guid.h"
#include "core/expression/library/json.h"
#include "core/expression/library/jsonsource.h"
#include "core/expression/runtime/moment.h"
#include "core/expression/runtime/numberformat.h"
#include "core/text/base64.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace expression {

namespace {
// Bytes that end a run of text to be copied as it is: what is escaped, or may begin what is.
constexpr std::array<bool, 256> makeStops()
{
    std::array<bool, 256> stops{};
    for (size_t control = 0; control < 0x20; ++control)
        stops[control] = true;
    stops['"'] = stops['\\'] = true;
    stops[0xC2] = stops[0xE2] = true; // of U+0085, and of U+2028 and U+2029
    return stops;
}
constexpr std::array<bool, 256> Stops = makeStops();

// The escape of what text begins with, and how many bytes it stands for; those bytes as they are when it needs none.
size_t writeStop(std::string& out, std::string_view text)
{
    static constexpr std::string_view Special("\b\f\n\r\t\\\"", 7);
    static constexpr std::string_view Letters = "bfnrt\\\"";
    const auto byte = static_cast<uint8_t>(text.front());
    if (const size_t special = Special.find(text.front()); special != std::string_view::npos) {
        out += '\\';
        out += Letters[special];
    } else if (byte < 0x20) {
        out += "\\u00";
        out += "0123456789abcdef"[byte >> 4];
        out += "0123456789abcdef"[byte & 15];
    } else if (text.starts_with("\xE2\x80\xA8") || text.starts_with("\xE2\x80\xA9")) {
        out += text[2] == '\xA8' ? "\\u2028" : "\\u2029";
        return 3;
    } else if (text.starts_with("\xC2\x85")) {
        out += "\\u0085";
        return 2;
    } else {
        out += text.front();
    }
    return 1;
}

void writeString(std::string& out, std::string_view text)
{
    out += '"';
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        while (at < text.size() && !Stops[static_cast<uint8_t>(text[at])])
            ++at;
        out.append(text, begin, at - begin);
        if (at < text.size())
            at += writeStop(out, text.substr(at));
    }
    out += '"';
}

// 1 is written 1.0 when it is a double or a decimal.
void writeReal(Machine& machine, std::string& out, const Value& value)
{
    const size_t begin = out.size();
    writeText(machine, out, value);
    if (std::string_view(out).substr(begin).find_first_of(".ENI") == std::string_view::npos)
        out += ".0";
}

std::string dateText(const Moment& moment)
{
    return formatMoment(moment, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK").value_or("");
}

void writePrimitive(Machine& machine, std::string& out, JsonKind kind, const Value& value)
{
    switch (kind) {
    case JsonKind::Null:
        out += "null";
        return;
    case JsonKind::Undefined:
        out += "undefined";
        return;
    case JsonKind::Comment:
        ((out += "/*") += value.asText()) += "*/";
        return;
    case JsonKind::Boolean:
        out += value.asBool() ? "true" : "false";
        return;
    case JsonKind::Integer:
        if (value.type()->kind == Type::Kind::Enum)
            out += std::to_string(value.asInteger());
        else
            writeText(machine, out, value);
        return;
    case JsonKind::String:
        writeString(out, value.asText());
        return;
    case JsonKind::Float:
        if (value.type()->isReal() && !std::isfinite(value.asReal()))
            writeString(out, toText(machine, value));
        else
            writeReal(machine, out, value);
        return;
    case JsonKind::Date:
        writeString(out,
                    value.type()->kind == Type::Kind::DateTime
                        ? dateText(Moment::unpack(value.asInteger()))
                        : formatText(machine, value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz"));
        return;
    case JsonKind::Bytes: {
        std::string bytes;
        for (const Value& item : value.as<List>()->items)
            bytes += static_cast<char>(item.asInteger());
        writeString(out, text::encodeBase64(bytes));
        return;
    }
    default:
        writeString(out, toText(machine, value));
    }
}

void newLine(std::string& out, size_t depth)
{
    static constexpr std::string_view Usual = "\n                                ";
    const size_t length = 1 + depth * 2;
    if (length <= Usual.size())
        out.append(Usual.data(), length);
    else
        out.append(1, '\n').append(length - 1, ' ');
}

void writeBetween(std::string& out, bool isFirst, bool isIndented, size_t depth)
{
    if (!isFirst)
        out += ',';
    if (isIndented)
        newLine(out, depth);
}

// Members of one name: the last value counts, in the first one's place.
bool hasTwins(const simdjson::dom::object& object)
{
    constexpr size_t Few = 24;
    std::array<std::string_view, Few> seen;
    size_t count = 0;
    for (const auto field : object) {
        const auto before = std::span(seen).first(count);
        if (count == Few || std::ranges::find(before, field.key) != before.end())
            return true; // or may have: then they are sorted out one by one
        seen[count++] = field.key;
    }
    return false;
}

// What nobody looked into goes from document to text.
void writeElement(Machine& machine, std::string& out, const Object& unread, const simdjson::dom::element& element,
                  bool isIndented, size_t depth)
{
    using Type = simdjson::dom::element_type;
    if (!machine.hasStack() || !machine.step() || (out.size() > 4096 && !machine.reserve(64)))
        return;
    if (element.type() == Type::STRING) {
        const std::string_view text = element.get_string().value_unsafe();
        if (const auto date = dateIn(text))
            writePrimitive(machine, out, JsonKind::Date, *date);
        else
            writeString(out, text);
    } else if (element.type() == Type::ARRAY) {
        bool isFirst = true;
        out += '[';
        const simdjson::dom::array items = element.get_array().value_unsafe();
        for (const auto item : items) {
            writeBetween(out, isFirst, isIndented, depth + 1);
            writeElement(machine, out, unread, item, isIndented, depth + 1);
            isFirst = false;
        }
        if (isIndented && !isFirst)
            newLine(out, depth);
        out += ']';
    } else if (element.type() == Type::OBJECT) {
        const simdjson::dom::object object = element.get_object().value_unsafe();
        if (hasTwins(object)) {
            const Ref<JsonToken> token = tokenOf(unread, element);
            if (!token->children().empty()) // it is read now
                writeJson(machine, out, *token, isIndented, depth);
            return;
        }
        bool isFirst = true;
        out += '{';
        for (const auto field : object) {
            writeBetween(out, isFirst, isIndented, depth + 1);
            writeString(out, field.key);
            out += isIndented ? ": " : ":";
            writeElement(machine, out, unread, field.value, isIndented, depth + 1);
            isFirst = false;
        }
        if (isIndented && !isFirst)
            newLine(out, depth);
        out += '}';
    } else {
        const auto [kind, value] = primitiveOf(element);
        writePrimitive(machine, out, kind, value);
    }
}
} // namespace

void writeJson(Machine& machine, std::string& out, const JsonToken& token, bool isIndented, size_t depth)
{
    if (!machine.hasStack() || !machine.step())
        return;
    if (token.kind == JsonKind::Property) {
        writeString(out, token.name);
        out += isIndented ? ": " : ":";
        if (!token.children().empty())
            writeJson(machine, out, *token.children().front(), isIndented, depth);
        return;
    }
    if (!token.isContainer()) {
        writePrimitive(machine, out, token.kind, token.value);
        return;
    }
    if (token.unread()) {
        writeElement(machine, out, *token.unread(), elementOf(*token.unread()), isIndented, depth);
        return;
    }
    const bool isObject = token.kind == JsonKind::Object;
    out += isObject ? '{' : '[';
    bool isFirst = true; // comments stand between values without a comma of their own
    for (size_t i = 0; i < token.children().size(); ++i) {
        const bool isComment = token.children()[i]->kind == JsonKind::Comment;
        writeBetween(out, isFirst || isComment, isIndented, depth + 1);
        isFirst = isFirst && isComment;
        writeJson(machine, out, *token.children()[i], isIndented, depth + 1);
        if (out.size() > 4096 && !machine.reserve(64))
            return;
    }
    if (isIndented && !token.children().empty())
        newLine(out, depth);
    out += isObject ? '}' : ']';
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// The keywords that look at one value alone.
#include "core/schema/checker.h"
#include "core/schema/formats.h"
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace schema {

using text::Node;

namespace {
bool isWhole(const Node& number)
{
    if (number.text().find_first_of(".eE") == std::string::npos)
        return true;
    const double value = number.asDouble().value_or(0.5);
    return std::isfinite(value) && std::floor(value) == value;
}

std::string typeName(const Node& value)
{
    switch (value.kind()) {
    case Node::Kind::Null:
        return "Null";
    case Node::Kind::Bool:
        return "Boolean";
    case Node::Kind::Number:
        return isWhole(value) ? "Integer" : "Number";
    case Node::Kind::String:
        return "String";
    case Node::Kind::Array:
        return "Array";
    case Node::Kind::Object:
        break;
    }
    return "Object";
}

bool fitsType(const Node& value, std::string_view type)
{
    if (type == "number")
        return value.isNumber();
    if (type == "integer")
        return value.isNumber() && isWhole(value);
    if (type == "file") // OpenAPI 2: any bytes
        return true;
    return type == text::kindName(value.kind());
}

std::string capitalized(std::string type)
{
    if (!type.empty() && type.front() >= 'a' && type.front() <= 'z')
        type.front() = static_cast<char>(type.front() - 'a' + 'A');
    return type;
}

void checkType(Checker& checker, const Node& schema, const Spot& spot)
{
    const Node& type = schema["type"];
    if (type.isNull())
        return;
    std::string wanted;
    bool fits = false;
    for (const Node& one : type.isArray() ? type.items() : Node::Array{type}) {
        fits = fits || fitsType(spot.value, one.text());
        wanted += (wanted.empty() ? "" : ", ") + capitalized(one.text());
    }
    if (!fits)
        checker.report(spot, "Invalid type. Expected " + wanted + " but got " + typeName(spot.value) + '.');
}

void checkEnum(Checker& checker, const Node& schema, const Spot& spot)
{
    const Node& allowed = schema["enum"];
    const auto isSame = [&](const Node& one) { return isSameJson(one, spot.value); };
    if (allowed.isArray() && std::ranges::none_of(allowed.items(), isSame))
        checker.report(spot, "Value " + text::formatJson(spot.value) + " is not defined in enum.");
    const Node* only = schema.find("const");
    if (only && !isSame(*only))
        checker.report(spot, "Value " + text::formatJson(spot.value) + " does not match const.");
}

void checkNumber(Checker& checker, const Node& schema, const Spot& spot)
{
    const double value = spot.value.asDouble().value_or(0);
    const std::string what = (isWhole(spot.value) ? "Integer " : "Float ") + spot.value.text();
    // Draft 4 and OpenAPI: a flag beside the bound; later drafts: a bound of its own.
    const auto bound = [&](std::string_view name, std::string_view exclusive, bool isLeast) {
        const Node& limit = schema[name];
        const Node& own = schema[exclusive];
        const char* word = isLeast ? " is less than minimum value of " : " exceeds maximum value of ";
        const auto breaks = [&](const Node& edge, bool isExclusive) {
            const double at = edge.asDouble().value_or(0);
            return isLeast ? value < at || (isExclusive && value == at) : value > at || (isExclusive && value == at);
        };
        if (limit.isNumber() && breaks(limit, own.asBool()))
            checker.report(spot, what + word + limit.text() + '.');
        if (own.isNumber() && breaks(own, true))
            checker.report(spot, what + word + own.text() + '.');
    };
    bound("minimum", "exclusiveMinimum", true);
    bound("maximum", "exclusiveMaximum", false);
    const double divisor = schema["multipleOf"].asDouble().value_or(0);
    const double parts = divisor > 0 ? value / divisor : 0;
    if (std::abs(parts - std::round(parts)) > 1e-9)
        checker.report(spot, what + " is not a multiple of " + schema["multipleOf"].text() + '.');
    const std::string& format = schema["format"].text();
    const bool isOutside = (format == "int32" && (value < -2147483648.0 || value > 2147483647.0))
        || (format == "int64" && (value < -9223372036854775808.0 || value >= 9223372036854775808.0));
    if (isOutside && isWhole(spot.value))
        checker.report(spot, what + " does not fit the format '" + format + "'.");
}

size_t characterCount(std::string_view text)
{
    size_t count = 0;
    for (size_t at = 0; at < text.size(); ++count)
        at += std::max<size_t>(1, text::utf8Length(text, at));
    return count;
}

// minLength, minItems, minProperties and their opposites.
void checkSize(Checker& checker, const Node& schema, const Spot& spot, size_t size, const std::string& what,
               const std::string& keyword)
{
    const bool isArray = keyword == "Items";
    const std::string unit = isArray ? "count" : keyword == "Length" ? "length" : "count";
    const auto least = schema["min" + keyword].asInteger();
    const auto most = schema["max" + keyword].asInteger();
    if (least && static_cast<int64_t>(size) < *least)
        checker.report(spot, what + " is less than minimum " + unit + " of " + std::to_string(*least) + '.');
    if (most && static_cast<int64_t>(size) > *most)
        checker.report(spot, what + " exceeds maximum " + unit + " of " + std::to_string(*most) + '.');
}

void checkText(Checker& checker, const Node& schema, const Spot& spot)
{
    const std::string& value = spot.value.text();
    const std::string what = "String '" + value + '\'';
    checkSize(checker, schema, spot, characterCount(value), what, "Length");
    const Node& pattern = schema["pattern"];
    if (pattern.isString() && !checker.patterns().fits(value, pattern.text()))
        checker.report(spot, what + " does not match regex pattern '" + pattern.text() + "'.");
    const Node& format = schema["format"];
    if (format.isString() && !fitsFormat(value, format.text()))
        checker.report(spot, what + " does not validate against format '" + format.text() + "'.");
}
} // namespace

bool isSameJson(const Node& a, const Node& b)
{
    if (a.kind() != b.kind())
        return false;
    if (a.isNumber())
        return a.text() == b.text() || a.asDouble() == b.asDouble();
    if (a.isArray())
        return std::ranges::equal(a.items(), b.items(), isSameJson);
    if (!a.isObject())
        return a == b;
    return a.members().size() == b.members().size()
        && std::ranges::all_of(a.members(), [&](const Node::Member& member) {
               const Node* theirs = b.find(member.key);
               return theirs && isSameJson(member.value, *theirs);
           });
}

void checkValue(Checker& checker, const Node& schema, const Spot& spot)
{
    checkType(checker, schema, spot);
    checkEnum(checker, schema, spot);
    const Node& value = spot.value;
    const auto countText = [](size_t count) { return std::to_string(count); };
    if (value.isNumber())
        checkNumber(checker, schema, spot);
    else if (value.isString())
        checkText(checker, schema, spot);
    else if (value.isArray())
        checkSize(checker, schema, spot, value.items().size(), "Array item count " + countText(value.items().size()),
                  "Items");
    else if (value.isObject())
        checkSize(checker, schema, spot, value.members().size(),
                  "Object property count " + countText(value.members().size()), "Properties");
}

} // namespace schema

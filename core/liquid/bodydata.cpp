// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/bodydata.h"

#include "core/text/ascii.h"
#include "core/text/json.h"
#include "core/text/strictjson.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>

namespace liquid {

namespace {
// What Newtonsoft takes for a date: ISO 8601 with a time.
bool looksLikeDate(std::string_view text)
{
    constexpr std::string_view Picture = "0000-00-00T00:00";
    if (text.size() < Picture.size())
        return false;
    return std::ranges::equal(text.substr(0, Picture.size()), Picture,
                              [](char c, char wanted) { return wanted == '0' ? text::isDigit(c) : c == wanted; });
}

// "/Date(1198908717056)/": milliseconds since 1970; what follows a sign is a time zone and changes nothing.
std::optional<expression::Moment> parseTicks(std::string_view text)
{
    if (!text.starts_with("/Date(") || !text.ends_with(")/"))
        return std::nullopt;
    const std::string_view digits = text.substr(6, text.size() - 8);
    int64_t milliseconds = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), milliseconds);
    constexpr int64_t Most = (expression::MostTicks - expression::UnixEpochTicks) / expression::TicksPerMillisecond;
    constexpr int64_t Least = -expression::UnixEpochTicks / expression::TicksPerMillisecond;
    if (error != std::errc() || milliseconds > Most || milliseconds < Least)
        return std::nullopt;
    return expression::Moment{expression::UnixEpochTicks + milliseconds * expression::TicksPerMillisecond,
                              expression::DateKind::Utc, std::nullopt};
}

// A document's tree, and a place in it that keeps the tree: of simdjson for nearly all bodies, of nodes for what that
// does not hold (a number beyond 64 bits, say).
struct StrictPlace
{
    text::StrictJson document;
    simdjson::dom::element element;
};
struct NodePlace
{
    std::shared_ptr<const text::Node> root;
    const text::Node* node;
};

Value valueOfJson(const StrictPlace& place, const BodyOptions& options);
Value valueOfJson(const NodePlace& place, const BodyOptions& options);

std::optional<StrictPlace> memberOf(const StrictPlace& place, std::string_view name)
{
    std::optional<StrictPlace> found;
    const simdjson::dom::object members = place.element.get_object().value_unsafe();
    for (const auto member : members) {
        if (member.key == name) // of two the last one counts
            found = StrictPlace{place.document, member.value};
    }
    return found;
}

std::optional<NodePlace> memberOf(const NodePlace& place, std::string_view name)
{
    const text::Node* found = place.node->find(name);
    return found ? std::optional(NodePlace{place.root, found}) : std::nullopt;
}

std::vector<std::string> namesIn(const StrictPlace& place)
{
    std::vector<std::string> out;
    const simdjson::dom::object members = place.element.get_object().value_unsafe();
    for (const auto member : members) {
        if (std::ranges::find(out, member.key) == out.end())
            out.emplace_back(member.key);
    }
    return out;
}

std::vector<std::string> namesIn(const NodePlace& place)
{
    std::vector<std::string> out;
    for (const text::Node::Member& one : place.node->members())
        out.push_back(one.key);
    return out;
}

template<typename Place>
class JsonMembers final : public Object
{
public:
    JsonMembers(Place place, const BodyOptions& options)
        : m_place(std::move(place))
        , m_options(options)
    { }
    [[nodiscard]] Value member(std::string_view name) const override
    {
        const auto found = memberOf(m_place, name);
        return found ? valueOfJson(*found, m_options) : Value();
    }
    [[nodiscard]] std::vector<std::string> names() const override { return namesIn(m_place); }

private:
    Place m_place;
    BodyOptions m_options;
};

Value valueOfJson(const StrictPlace& place, const BodyOptions& options)
{
    const simdjson::dom::element& element = place.element;
    switch (element.type()) {
    case simdjson::dom::element_type::NULL_VALUE:
        return {};
    case simdjson::dom::element_type::BOOL:
        return Value(element.get_bool().value_unsafe());
    case simdjson::dom::element_type::INT64:
        return Value(element.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE:
        return Value(element.get_double().value_unsafe());
    case simdjson::dom::element_type::STRING:
        return textOrDate(element.get_string().value_unsafe(), options);
    case simdjson::dom::element_type::OBJECT:
        return Value(std::make_shared<const JsonMembers<StrictPlace>>(place, options));
    case simdjson::dom::element_type::ARRAY:
        break;
    }
    Values items;
    const simdjson::dom::array array = element.get_array().value_unsafe();
    items.reserve(array.size());
    for (const auto item : array)
        items.push_back(valueOfJson(StrictPlace{place.document, item}, options));
    return Value(std::move(items));
}

Value valueOfJson(const NodePlace& place, const BodyOptions& options)
{
    const text::Node& node = *place.node;
    switch (node.kind()) {
    case text::Node::Kind::Null:
        return {};
    case text::Node::Kind::Bool:
        return Value(node.asBool());
    case text::Node::Kind::Number:
        if (const auto integer = node.asInteger())
            return Value(*integer);
        return Value(node.asDouble().value_or(0));
    case text::Node::Kind::String:
        return textOrDate(node.text(), options);
    case text::Node::Kind::Object:
        return Value(std::make_shared<const JsonMembers<NodePlace>>(place, options));
    case text::Node::Kind::Array:
        break;
    }
    Values items;
    for (const text::Node& item : node.items())
        items.push_back(valueOfJson(NodePlace{place.root, &item}, options));
    return Value(std::move(items));
}

using XmlPointer = std::shared_ptr<const pugi::xml_document>;
Value valueOfElement(const XmlPointer& document, const pugi::xml_node& element, const BodyOptions& options);

std::string_view localName(std::string_view name)
{
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

bool isNil(const pugi::xml_node& element)
{
    return std::ranges::any_of(element.attributes(), [](const pugi::xml_attribute& one) {
        const std::string_view name = one.name();
        return name.ends_with(":nil")
            && (one.value() == std::string_view("true") || one.value() == std::string_view("1"));
    });
}

bool isDeclaration(std::string_view attribute)
{
    return attribute == "xmlns" || attribute.starts_with("xmlns:");
}

class XmlMembers final : public Object
{
public:
    XmlMembers(XmlPointer document, pugi::xml_node element, const BodyOptions& options)
        : m_document(std::move(document))
        , m_element(element)
        , m_options(options)
    { }
    [[nodiscard]] Value member(std::string_view name) const override
    {
        Values found;
        for (const pugi::xml_node& child : m_element.children()) {
            if (child.type() == pugi::node_element && localName(child.name()) == name)
                found.push_back(valueOfElement(m_document, child, m_options));
        }
        if (found.size() > 1)
            return Value(std::move(found));
        return found.empty() ? attribute(name) : std::move(found.front());
    }
    [[nodiscard]] std::vector<std::string> names() const override
    {
        std::vector<std::string> out;
        for (const pugi::xml_node& child : m_element.children()) {
            std::string name(localName(child.name()));
            if (child.type() == pugi::node_element && std::ranges::find(out, name) == out.end())
                out.push_back(std::move(name));
        }
        return out;
    }
    [[nodiscard]] std::optional<std::string> text() const override { return m_element.text().get(); }

private:
    [[nodiscard]] Value attribute(std::string_view name) const
    {
        if (name == "#text")
            return textOrDate(m_element.text().get(), m_options);
        name.remove_prefix(name.starts_with('@') ? 1 : 0);
        for (const pugi::xml_attribute& one : m_element.attributes()) {
            if (!isDeclaration(one.name()) && localName(one.name()) == name)
                return textOrDate(one.value(), m_options);
        }
        return {};
    }

    XmlPointer m_document; // keeps the element
    pugi::xml_node m_element;
    BodyOptions m_options;
};

Value valueOfElement(const XmlPointer& document, const pugi::xml_node& element, const BodyOptions& options)
{
    if (isNil(element))
        return options.nilIsNull ? Value() : Value(std::string());
    const bool hasAttributes = std::ranges::any_of(
        element.attributes(), [](const pugi::xml_attribute& one) { return !isDeclaration(one.name()); });
    const bool hasElements = std::ranges::any_of(
        element.children(), [](const pugi::xml_node& child) { return child.type() == pugi::node_element; });
    if (hasAttributes || hasElements)
        return Value(std::make_shared<const XmlMembers>(document, element, options));
    return textOrDate(element.text().get(), options);
}
} // namespace

Value textOrDate(std::string_view text, const BodyOptions& options)
{
    if (!options.parsesDates || text.empty() || (text.front() != '/' && !text::isDigit(text.front())))
        return Value(text);
    const auto moment = looksLikeDate(text) ? parseDate(text) : parseTicks(text);
    return moment ? Value(*moment) : Value(text);
}

std::optional<Value> jsonBody(std::string_view text, const BodyOptions& options)
{
    if (const text::StrictJson strict = text::parseStrictJson(text))
        return valueOfJson(StrictPlace{strict, strict->root()}, options);
    auto parsed = text::parseJson(text);
    if (!parsed)
        return std::nullopt;
    const auto root = std::make_shared<const text::Node>(std::move(*parsed));
    return valueOfJson(NodePlace{root, root.get()}, options);
}

std::optional<Value> xmlBody(std::string_view text, const BodyOptions& options)
{
    const auto document = std::make_shared<pugi::xml_document>();
    if (!document->load_buffer(text.data(), text.size()) || !document->document_element())
        return std::nullopt;
    return Value(std::make_shared<const XmlMembers>(document, *document, options));
}

} // namespace liquid

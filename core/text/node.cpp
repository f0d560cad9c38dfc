// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/node.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace text {

Node Node::boolean(bool value)
{
    Node node;
    node.m_value = value;
    return node;
}

Node Node::integer(int64_t value)
{
    return number(std::to_string(value));
}

Node Node::number(std::string sourceText)
{
    Node node;
    node.m_value = NumberText{std::move(sourceText)};
    return node;
}

Node Node::string(std::string value)
{
    Node node;
    node.m_value = std::move(value);
    return node;
}

Node Node::array()
{
    return array(Array{});
}

Node Node::array(Array items)
{
    Node node;
    node.m_value = std::move(items);
    return node;
}

Node Node::object()
{
    return object(Object{});
}

Node Node::object(Object members)
{
    Node node;
    node.m_value = std::move(members);
    return node;
}

bool Node::asBool(bool fallback) const
{
    const bool* value = std::get_if<bool>(&m_value);
    return value ? *value : fallback;
}

std::optional<int64_t> Node::asInteger() const
{
    const std::string& source = text();
    int64_t value = 0;
    const auto [end, fault] = std::from_chars(source.data(), source.data() + source.size(), value);
    if (source.empty() || fault != std::errc() || end != source.data() + source.size())
        return std::nullopt;
    return value;
}

std::optional<double> Node::asDouble() const
{
    const std::string& source = text();
    double value = 0;
    const auto [end, fault] = std::from_chars(source.data(), source.data() + source.size(), value);
    if (source.empty() || fault != std::errc() || end != source.data() + source.size())
        return std::nullopt;
    return value;
}

const std::string& Node::text() const
{
    static const std::string Empty;
    if (const auto* value = std::get_if<std::string>(&m_value))
        return *value;
    if (const auto* value = std::get_if<NumberText>(&m_value))
        return value->text;
    return Empty;
}

const Node::Array& Node::items() const
{
    static const Array Empty;
    const auto* value = std::get_if<Array>(&m_value);
    return value ? *value : Empty;
}

const Node::Object& Node::members() const
{
    static const Object Empty;
    const auto* value = std::get_if<Object>(&m_value);
    return value ? *value : Empty;
}

Node::Array& Node::items()
{
    if (isNull())
        m_value = Array();
    assert(isArray());
    return std::get<Array>(m_value);
}

Node::Object& Node::members()
{
    if (isNull())
        m_value = Object();
    assert(isObject());
    return std::get<Object>(m_value);
}

const Node* Node::find(std::string_view key) const
{
    const auto* object = std::get_if<Object>(&m_value);
    if (!object)
        return nullptr;
    const auto found = std::ranges::find(*object, key, &Member::key);
    return found == object->end() ? nullptr : &found->value;
}

Node* Node::find(std::string_view key)
{
    return const_cast<Node*>(std::as_const(*this).find(key)); // NOLINT: the tree itself is not const here
}

const Node& Node::operator[](std::string_view key) const
{
    static const Node Null;
    const Node* found = find(key);
    return found ? *found : Null;
}

Node& Node::set(std::string key, Node value)
{
    if (Node* existing = find(key)) {
        *existing = std::move(value);
        return *existing;
    }
    members().push_back({std::move(key), std::move(value)});
    return members().back().value;
}

bool Node::remove(std::string_view key)
{
    if (!isObject())
        return false;
    return std::erase_if(members(), [key](const Member& member) { return member.key == key; }) != 0;
}

Node& Node::append(Node value)
{
    items().push_back(std::move(value));
    return items().back();
}

bool operator==(const Node& a, const Node& b)
{
    return a.m_value == b.m_value;
}

std::string_view kindName(Node::Kind kind)
{
    switch (kind) {
    case Node::Kind::Null:
        return "null";
    case Node::Kind::Bool:
        return "boolean";
    case Node::Kind::Number:
        return "number";
    case Node::Kind::String:
        return "string";
    case Node::Kind::Array:
        return "array";
    case Node::Kind::Object:
        return "object";
    }
    return "null";
}

} // namespace text

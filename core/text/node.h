// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one tree for JSON and YAML: members keep their order, numbers their source text, every value its place.
// Comparison ignores places. A Node is a value: copying copies the tree.

#include "core/base/place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace text {

class Node
{
public:
    enum class Kind : uint8_t { Null, Bool, Number, String, Array, Object };
    struct Member;
    using Array = std::vector<Node>;
    using Object = std::vector<Member>; // in source order; the parsers refuse duplicate keys

    Node() = default; // null
    [[nodiscard]] static Node boolean(bool value);
    [[nodiscard]] static Node integer(int64_t value);
    [[nodiscard]] static Node number(std::string sourceText); // must be a JSON number
    [[nodiscard]] static Node string(std::string value);
    [[nodiscard]] static Node array(); // a default argument would need Member before it is complete
    [[nodiscard]] static Node array(Array items);
    [[nodiscard]] static Node object();
    [[nodiscard]] static Node object(Object members);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_value.index()); }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool isBool() const { return kind() == Kind::Bool; }
    [[nodiscard]] bool isNumber() const { return kind() == Kind::Number; }
    [[nodiscard]] bool isString() const { return kind() == Kind::String; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }

    // Readers never fail: the wrong kind gives the fallback, an empty text, an empty list.
    [[nodiscard]] bool asBool(bool fallback = false) const;
    [[nodiscard]] std::optional<int64_t> asInteger() const; // also of a string that is wholly an integer
    [[nodiscard]] std::optional<double> asDouble() const;
    [[nodiscard]] const std::string& text() const; // of a string, or the source text of a number
    [[nodiscard]] const Array& items() const;
    [[nodiscard]] const Object& members() const;

    // The member of that name; null when there is none or this is no object.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] Node* find(std::string_view key);
    // Like find, but gives a null Node to chain on: node["spec"]["ports"]
    [[nodiscard]] const Node& operator[](std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != nullptr; }

    // Changing. A null becomes an object or array first; any other kind asserts.
    Node& set(std::string key, Node value); // replaces in place or appends; returns the stored value
    bool remove(std::string_view key);
    Node& append(Node value);
    [[nodiscard]] Array& items();
    [[nodiscard]] Object& members();

    [[nodiscard]] base::Place place() const { return m_place; }
    void setPlace(base::Place place) { m_place = place; }

    friend bool operator==(const Node& a, const Node& b);

private:
    struct NumberText
    {
        std::string text;
        friend bool operator==(const NumberText&, const NumberText&) = default;
    };
    std::variant<std::monostate, bool, NumberText, std::string, Array, Object> m_value;
    base::Place m_place;
};

struct Node::Member
{
    std::string key;
    Node value;
    base::Place keyPlace{};

    friend bool operator==(const Member& a, const Member& b) { return a.key == b.key && a.value == b.value; }
};

[[nodiscard]] std::string_view kindName(Node::Kind kind); // "object", "string", …

} // namespace text

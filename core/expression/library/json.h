// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Newtonsoft's JSON tokens: JObject, JArray, JProperty, JValue. A child knows its parent by a plain pointer, which its
// parent clears when it goes; roots made by an expression live to its end, so that Parent and Root work.

#include "core/expression/runtime/call.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace expression {

extern Type JsonTokenType, JsonContainerType, JsonObjectType, JsonArrayType, JsonPropertyType, JsonValueType,
    JsonKindType;

enum class JsonKind : uint8_t {
    None,
    Object,
    Array,
    Constructor,
    Property,
    Comment,
    Integer,
    Float,
    String,
    Boolean,
    Null,
    Undefined,
    Date,
    Raw,
    Bytes,
    Guid,
    Uri,
    TimeSpan
};

class JsonToken : public Object
{
public:
    explicit JsonToken(JsonKind tokenKind)
        : kind(tokenKind)
    { }
    ~JsonToken() override;
    const JsonKind kind;
    JsonToken* parent = nullptr;
    std::string name; // of a property
    Value value; // of a JValue
    // Properties, items, or the one value of a property.
    using Children = std::vector<Ref<JsonToken>, PooledAllocator<Ref<JsonToken>>>;
    [[nodiscard]] Children& children() { return const_cast<Children&>(std::as_const(*this).children()); } // NOLINT
    [[nodiscard]] const Children& children() const
    {
        if (m_unread)
            lookInside();
        return m_children;
    }
    // Set: nobody has looked inside yet, and what is there stands in a document (jsonsource.h).
    [[nodiscard]] const Ref<Object>& unread() const { return m_unread; }
    void leaveUnread(Ref<Object> inside) { m_unread = std::move(inside); }

    [[nodiscard]] bool isContainer() const { return kind <= JsonKind::Property && kind != JsonKind::None; }
    [[nodiscard]] JsonToken* find(std::string_view key) const; // the value of that member
    [[nodiscard]] JsonToken* property(std::string_view key) const;
    [[nodiscard]] size_t indexOf(const JsonToken* child) const;
    // Adopts a child, or a copy of one that has a parent.
    void insert(Machine& machine, size_t index, Ref<JsonToken> child);
    void replace(Machine& machine, size_t index, Ref<JsonToken> child);
    void remove(Machine& machine, size_t index);

    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override; // its children as values
    void write(Machine& machine, std::string& out, const Value& self) override;
    [[nodiscard]] std::optional<int32_t> compareTo(Machine& machine, const Value& other) override;
    [[nodiscard]] bool equals(const Object& other) const override;
    [[nodiscard]] size_t hash() const override;

private:
    void lookInside() const; // makes the children; those that are containers are unread in turn

    mutable Children m_children;
    mutable Ref<Object> m_unread;
};

[[nodiscard]] Value tokenValue(JsonToken* token); // null for null
[[nodiscard]] Ref<JsonToken> makeJson(Machine& machine, JsonKind kind);
[[nodiscard]] Ref<JsonToken> makeJsonValue(Machine& machine, Value value); // of a primitive
[[nodiscard]] Ref<JsonToken> makeJsonValue(Machine& machine, JsonKind kind, Value value); // whose kind is known
[[nodiscard]] Ref<JsonToken> makeJsonProperty(Machine& machine, std::string name, Ref<JsonToken> value);
[[nodiscard]] Ref<JsonToken> cloneJson(Machine& machine, const JsonToken& token);
[[nodiscard]] std::optional<Value> dateIn(std::string_view text); // of ISO 8601, or /Date(…)/
[[nodiscard]] bool deepEquals(Machine& machine, const JsonToken* a, const JsonToken* b);

[[nodiscard]] std::string_view kindName(JsonKind kind); // of JTokenType
// An object, an array, or with None whatever it is; null after raising JsonReaderException.
[[nodiscard]] Ref<JsonToken> parseJsonText(Machine& machine, std::string_view text, JsonKind wanted = JsonKind::None);
void writeJson(Machine& machine, std::string& out, const JsonToken& token, bool isIndented, size_t depth = 0);

// JToken.FromObject, and ToObject<T>.
[[nodiscard]] Ref<JsonToken> jsonOf(Machine& machine, const Value& value);
[[nodiscard]] Value fromJson(Machine& machine, const JsonToken& token, const Type& type);
// Value<T> and Values<T>: the token itself, or Convert.ChangeType of its value.
[[nodiscard]] Value changeJson(Machine& machine, const JsonToken& token, const Type& type);

// JSONPath; nullopt after raising. A strict one raises where there is nothing by a name or an index.
[[nodiscard]] std::optional<std::vector<JsonToken*>> selectTokens(Machine& machine, JsonToken* root,
                                                                  std::string_view path, bool isStrict = false);
[[nodiscard]] std::string pathOf(const JsonToken& token);

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/jsonsource.h"

#include "core/expression/runtime/decimal.h"
#include "core/text/strictjson.h"

#include <string>

namespace expression {

namespace {

namespace dom = simdjson::dom;

class Unread final : public Object
{
public:
    Unread(text::StrictJson from, const dom::element& what)
        : document(std::move(from))
        , element(what)
    { }
    const text::StrictJson document;
    const dom::element element;
};

Ref<JsonToken> makeToken(const text::StrictJson& document, const dom::element& element)
{
    if (element.is_object() || element.is_array()) {
        Ref<JsonToken> out(new JsonToken(element.is_object() ? JsonKind::Object : JsonKind::Array));
        out->leaveUnread(Ref<Object>(new Unread(document, element)));
        return out;
    }
    auto [kind, value] = primitiveOf(element);
    Ref<JsonToken> out(new JsonToken(kind));
    out->value = std::move(value);
    return out;
}

} // namespace

std::pair<JsonKind, Value> primitiveOf(const dom::element& element)
{
    switch (element.type()) {
    case dom::element_type::STRING: {
        const std::string_view text = element.get_string().value_unsafe();
        if (auto date = dateIn(text))
            return {JsonKind::Date, std::move(*date)};
        return {JsonKind::String, Value::text(std::string(text))};
    }
    case dom::element_type::INT64:
        return {JsonKind::Integer, Value::int64(element.get_int64().value_unsafe())};
    case dom::element_type::UINT64: // a BigInteger there
        return {JsonKind::Integer, makeDecimal(*Decimal::parse(std::to_string(element.get_uint64().value_unsafe())))};
    case dom::element_type::DOUBLE:
        return {JsonKind::Float, Value::float64(element.get_double().value_unsafe())};
    case dom::element_type::BOOL:
        return {JsonKind::Boolean, Value::boolean(element.get_bool().value_unsafe())};
    default:
        return {JsonKind::Null, {}};
    }
}

const dom::element& elementOf(const Object& unread)
{
    return static_cast<const Unread&>(unread).element;
}

Ref<JsonToken> tokenOf(const Object& unread, const dom::element& element)
{
    return makeToken(static_cast<const Unread&>(unread).document, element);
}

void JsonToken::lookInside() const
{
    const Ref<Object> kept = std::move(m_unread);
    m_unread = {};
    const auto& unread = static_cast<const Unread&>(*kept);
    auto* self = const_cast<JsonToken*>(this); // NOLINT: looking changes nothing that anybody could see
    const auto adopt = [](JsonToken& owner, Ref<JsonToken> child) {
        child->parent = &owner;
        owner.m_children.push_back(std::move(child));
    };
    if (kind == JsonKind::Array) {
        const dom::array items = unread.element.get_array().value_unsafe();
        m_children.reserve(items.size());
        for (const auto item : items)
            adopt(*self, makeToken(unread.document, item));
        return;
    }
    const dom::object members = unread.element.get_object().value_unsafe();
    m_children.reserve(members.size());
    for (const auto member : members) {
        Ref<JsonToken> content = makeToken(unread.document, member.value);
        if (JsonToken* known = property(member.key)) { // the last one counts
            known->m_children.clear();
            adopt(*known, std::move(content));
            continue;
        }
        Ref<JsonToken> made(new JsonToken(JsonKind::Property));
        made->name = member.key;
        adopt(*made, std::move(content));
        adopt(*self, std::move(made));
    }
}

Ref<JsonToken> readStrictJson(Machine& machine, std::string_view text)
{
    const text::StrictJson document = text::parseStrictJson(text);
    if (!document)
        return nullptr;
    const size_t tokens = text::wordsOf(*document);
    if (!machine.step(tokens) || !machine.reserve(text.size() + tokens * sizeof(JsonToken)))
        return nullptr;
    Ref<JsonToken> out = makeToken(document, document->root());
    machine.keep(tokenValue(out.get()));
    return out;
}

} // namespace expression

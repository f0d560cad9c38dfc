// SPDX-License-Identifier: GPL-3.0-or-later
// IRequest, IResponse, IMessageBody and IUrl.
#include "core/expression/library/bytes.h"
#include "core/expression/library/context.h"
#include "core/expression/library/json.h"
#include "core/expression/library/library.h"
#include "core/expression/library/uri.h"
#include "core/expression/library/xml.h"
#include "core/expression/runtime/registry.h"
#include "core/expression/runtime/utf16.h"
#include "core/http/url.h"

#include <algorithm>

namespace expression {

Type ResponseType(Type::Kind::Interface, "IResponse", "Gateway");
Type BodyType(Type::Kind::Interface, "IMessageBody", "Gateway");
Type UrlType(Type::Kind::Interface, "IUrl", "Gateway");

namespace {
// A response that belongs to a variable.
class ResponseObject final : public Object
{
public:
    ResponseObject(int statusCode, std::string reasonText, http::Headers fields, std::string bodyText)
        : reason(std::move(reasonText))
        , headers(std::move(fields))
        , text(std::move(bodyText))
        , body{text, false}
        , view{statusCode, reason, &headers, &body}
    { }
    const std::string reason;
    const http::Headers headers;
    const std::string text;
    BodyView body;
    const ResponseView view;
};

const ResponseView& responseOf(Call& call)
{
    if (auto* object = call[0].asObject()) {
        call.machine.keep(call[0]); // views of its body and headers may be longer in use
        return static_cast<ResponseObject*>(object)->view;
    }
    return *call[0].asView<ResponseView>();
}

const RequestView& requestOf(const Call& call)
{
    return *call[0].asView<RequestView>();
}

Value bodyValue(BodyView* body)
{
    return body ? Value::view(BodyType, body) : Value();
}

// Pairs in order, each name once, with all its values.
class TextsLookup final : public Lookup
{
public:
    using Fields = std::vector<std::pair<std::string, std::vector<std::string>>>;
    TextsLookup(Fields fields, bool isCaseless)
        : Lookup(&types::String, arrayOf(types::String))
        , m_fields(std::move(fields))
        , m_isCaseless(isCaseless)
    { }
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override
    {
        const auto* values = valuesOf(key.asText());
        if (values)
            out = arrayFrom(machine, *values);
        return values != nullptr;
    }
    [[nodiscard]] bool findJoined(Machine& machine, const Value& key, Value& out) const override
    {
        const auto* values = valuesOf(key.asText());
        if (!values)
            return false;
        std::string joined;
        for (size_t i = 0; i < values->size(); ++i)
            joined += (i > 0 ? "," : "") + (*values)[i];
        out = machine.text(std::move(joined));
        return true;
    }
    [[nodiscard]] size_t size() const override { return m_fields.size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (const auto& [name, values] : m_fields)
            out.emplace_back(machine.text(name), arrayFrom(machine, values));
        return out;
    }

private:
    static Value arrayFrom(Machine& machine, const std::vector<std::string>& values)
    {
        std::vector<Value> items;
        for (const std::string& value : values)
            items.push_back(machine.text(value));
        return machine.listOf(*arrayOf(types::String), std::move(items));
    }
    [[nodiscard]] const std::vector<std::string>* valuesOf(std::string_view key) const
    {
        const auto found = std::ranges::find_if(m_fields, [&](const auto& field) {
            return m_isCaseless ? http::equalsIgnoreCase(field.first, key) : field.first == key;
        });
        return found == m_fields.end() ? nullptr : &found->second;
    }
    Fields m_fields;
    bool m_isCaseless;
};

// The headers of a message as they lie.
class HeaderLookup final : public Lookup
{
public:
    explicit HeaderLookup(const http::Headers& headers)
        : Lookup(&types::String, arrayOf(types::String))
        , m_headers(headers)
    { }
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override
    {
        const auto values = m_headers.all(key.asText());
        if (values.empty())
            return false;
        std::vector<Value> items;
        for (const std::string_view value : values)
            items.push_back(machine.text(value));
        out = machine.listOf(*arrayOf(types::String), std::move(items));
        return true;
    }
    [[nodiscard]] bool findJoined(Machine& machine, const Value& key, Value& out) const override
    {
        std::string joined;
        bool isThere = false;
        for (const http::Headers::Field field : m_headers) {
            if (!http::equalsIgnoreCase(field.name, key.asText()))
                continue;
            joined += isThere ? "," : "";
            joined += field.value;
            isThere = true;
        }
        if (isThere)
            out = machine.text(std::move(joined));
        return isThere;
    }
    [[nodiscard]] size_t size() const override { return names().size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (const std::string_view name : names()) {
            const Value key = machine.text(name);
            Value values;
            static_cast<void>(find(machine, key, values));
            out.emplace_back(key, values);
        }
        return out;
    }

private:
    [[nodiscard]] std::vector<std::string_view> names() const
    {
        std::vector<std::string_view> out;
        for (const http::Headers::Field field : m_headers) {
            if (std::ranges::none_of(out,
                                     [&](std::string_view one) { return http::equalsIgnoreCase(one, field.name); }))
                out.push_back(field.name);
        }
        return out;
    }
    const http::Headers& m_headers;
};

class NamedTexts final : public Lookup
{
public:
    explicit NamedTexts(std::span<const NamedText> texts)
        : Lookup(&types::String, &types::String)
        , m_texts(texts)
    { }
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override
    {
        const auto found = std::ranges::find_if(
            m_texts, [&](const NamedText& one) { return http::equalsIgnoreCase(one.first, key.asText()); });
        if (found != m_texts.end())
            out = machine.text(found->second);
        return found != m_texts.end();
    }
    [[nodiscard]] size_t size() const override { return m_texts.size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override
    {
        std::vector<std::pair<Value, Value>> out;
        for (const auto& [name, text] : m_texts)
            out.emplace_back(machine.text(name), machine.text(text));
        return out;
    }

private:
    std::span<const NamedText> m_texts;
};

TextsLookup::Fields fieldsOf(std::string_view query)
{
    TextsLookup::Fields out;
    for (auto& [name, value] : http::parseQuery(query)) {
        const auto found = std::ranges::find(out, name, &TextsLookup::Fields::value_type::first);
        if (found == out.end())
            out.push_back({name, {value}});
        else
            found->second.push_back(value);
    }
    return out;
}

// Null, without raising, when there is no body.
std::optional<std::string_view> takeBody(Call& call)
{
    auto& body = *const_cast<BodyView*>(call[0].asView<BodyView>()); // its state of being read is the request's own
    if (body.isConsumed) {
        call.machine.raise("InvalidOperationException", "The body was read before: use preserveContent: true there.");
        return std::nullopt;
    }
    body.isConsumed = call.count() < 2 || !call.boolean(1);
    return body.bytes;
}

Value bodyAs(Call& call)
{
    const auto bytes = takeBody(call);
    if (!bytes)
        return {};
    const Type& type = *call.typeArguments[0];
    if (type.kind == Type::Kind::String)
        return call.giveText(bytes->starts_with("\xEF\xBB\xBF") ? bytes->substr(3) : *bytes);
    if (&type == arrayOf(types::Byte))
        return makeBytes(call.machine, *bytes);
    if (isAssignable(JsonTokenType, type)) {
        const JsonKind wanted = &type == &JsonObjectType ? JsonKind::Object
            : &type == &JsonArrayType                    ? JsonKind::Array
                                                         : JsonKind::None;
        const Ref<JsonToken> token = parseJsonText(call.machine, *bytes, wanted);
        const Value value = tokenValue(token.get());
        if (!token || isInstance(value, type))
            return value;
        return call.machine.raise(
            "JsonReaderException",
            "Error reading " + type.clrName
                + " from JsonReader. Current JsonReader item is not of that kind. Path '', line 1, position 1.");
    }
    if (type.space == "System.Xml.Linq")
        return parseXmlAs(call.machine, *bytes, type);
    return call.machine.raise("NotSupportedException", "A body cannot be read as " + type.name + '.');
}

Value formOf(Call& call)
{
    const auto bytes = takeBody(call);
    if (!bytes)
        return {};
    const Type& valueType = *call.result->arguments[1];
    auto table = call.machine.make<Table>(&types::String, &valueType, TextRule::Ordinal);
    for (const auto& [name, values] : fieldsOf(*bytes)) {
        auto list = call.machine.make<List>();
        for (const std::string& value : values)
            list->items.push_back(call.giveText(value));
        table->set(call.machine, call.giveText(name), Value::object(*construct(types::ListOf, {&types::String}), list));
    }
    return call.give(table);
}

Value formToText(Call& call, std::string_view prefix)
{
    http::QueryParameters parameters;
    for (const auto& [name, values] : call.as<Lookup>(0).entries(call.machine)) {
        if (auto* list = dynamic_cast<List*>(values.asObject())) {
            for (const Value& value : list->items)
                parameters.emplace_back(name.asText(), value.asText());
        }
    }
    if (parameters.empty() && !prefix.empty())
        return {};
    return call.giveText(std::string(prefix) + http::formatQuery(parameters));
}

const UrlView& urlOf(const Call& call)
{
    return *call[0].asView<UrlView>();
}

std::string urlText(const UrlView& url)
{
    const bool isDefault =
        url.port == 0 || (url.scheme == "https" && url.port == 443) || (url.scheme == "http" && url.port == 80);
    std::string out = std::string(url.scheme) + "://" + std::string(url.host);
    out += isDefault ? "" : ':' + std::to_string(url.port);
    out += url.path;
    return url.query.empty() ? out : out + '?' + std::string(url.query);
}

TypeRow urlRow()
{
    return {
        "Gateway",
        "interface IUrl",
        {
            {"string Scheme { get; }", [](Call& call) { return call.giveText(urlOf(call).scheme); }},
            {"string Host { get; }", [](Call& call) { return call.giveText(urlOf(call).host); }},
            {"int Port { get; }", [](Call& call) { return Value::int32(urlOf(call).port); }},
            {"string Path { get; }", [](Call& call) { return call.giveText(urlOf(call).path); }},
            {"string QueryString { get; }",
             [](Call& call) {
                 return call.giveText(urlOf(call).query.empty() ? std::string() : '?' + std::string(urlOf(call).query));
             }},
            {"IReadOnlyDictionary<string, string[]> Query { get; }",
             [](Call& call) { return call.give(call.machine.make<TextsLookup>(fieldsOf(urlOf(call).query), true)); }},
            {"string ToString()", [](Call& call) { return call.giveText(urlText(urlOf(call))); }},
            {"Uri ToUri()", [](Call& call) { return makeUriValue(call.machine, urlText(urlOf(call))); }},
        },
        &UrlType};
}
} // namespace

Value makeResponse(int statusCode, std::string reason, http::Headers headers, std::string body)
{
    return Value::object(
        ResponseType,
        Ref<Object>(new ResponseObject(statusCode, std::move(reason), std::move(headers), std::move(body))));
}

const ResponseView* viewResponse(const Value& value)
{
    const auto* object =
        value.type() == &ResponseType ? dynamic_cast<const ResponseObject*>(value.asObject()) : nullptr;
    return object ? &object->view : nullptr;
}

Value makeHeaderLookup(Machine& machine, const http::Headers& headers)
{
    const Type* type = construct(*registry().find("IReadOnlyDictionary", 2), {&types::String, arrayOf(types::String)});
    return Value::object(*type, machine.make<HeaderLookup>(headers));
}

std::string textOfUrl(const UrlView& url)
{
    return urlText(url);
}

TypeRows messageTypes()
{
    static const http::Headers NoHeaders;
    return {
        urlRow(),
        {"Gateway",
         "interface IMessageBody",
         {
             {"T As<T>(bool preserveContent = false)", bodyAs},
             {"IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false)", formOf},
         },
         &BodyType},
        {"Gateway", "interface IPrivateEndpointConnection", {}},
        {"Gateway",
         "interface IRequest",
         {
             {"IMessageBody Body { get; }", [](Call& call) { return bodyValue(requestOf(call).body); }},
             {"X509Certificate2 Certificate { get; }",
              [](Call& call) {
                  return requestOf(call).certificate.empty()
                      ? Value()
                      : makeCertificate(call.machine, requestOf(call).certificate);
              }},
             {"IReadOnlyDictionary<string, string[]> Headers { get; }",
              [](Call& call) {
                  return call.give(
                      call.machine.make<HeaderLookup>(requestOf(call).headers ? *requestOf(call).headers : NoHeaders));
              }},
             {"string IpAddress { get; }", [](Call& call) { return call.giveText(requestOf(call).clientAddress); }},
             {"IReadOnlyDictionary<string, string> MatchedParameters { get; }",
              [](Call& call) { return call.give(call.machine.make<NamedTexts>(requestOf(call).matchedParameters)); }},
             {"string Method { get; }", [](Call& call) { return call.giveText(requestOf(call).method); }},
             {"IUrl Url { get; }", [](Call& call) { return Value::view(UrlType, &requestOf(call).url); }},
             {"IUrl OriginalUrl { get; }",
              [](Call& call) { return Value::view(UrlType, &requestOf(call).originalUrl); }},
             {"IPrivateEndpointConnection PrivateEndpointConnection { get; }", [](Call&) { return Value(); }},
         },
         nullptr,
         "Foundry AzureVnetInfo"},
        {"Gateway",
         "interface IResponse",
         {
             {"IMessageBody Body { get; }", [](Call& call) { return bodyValue(responseOf(call).body); }},
             {"IReadOnlyDictionary<string, string[]> Headers { get; }",
              [](Call& call) {
                  const http::Headers* headers = responseOf(call).headers;
                  return call.give(call.machine.make<HeaderLookup>(headers ? *headers : NoHeaders));
              }},
             {"int StatusCode { get; }", [](Call& call) { return Value::int32(responseOf(call).statusCode); }},
             {"string StatusReason { get; }", [](Call& call) { return call.giveText(responseOf(call).statusReason); }},
         },
         &ResponseType},
        {"Gateway",
         "static class MessageExtensions",
         {
             {"static string ToQueryString(this IDictionary<string, IList<string>> form)",
              [](Call& call) { return formToText(call, "?"); }},
             {"static string ToFormUrlEncodedContent(this IDictionary<string, IList<string>> form)",
              [](Call& call) { return formToText(call, {}); }},
         }},
    };
}

} // namespace expression

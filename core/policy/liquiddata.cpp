// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/liquiddata.h"

#include "core/expression/expression.h"
#include "core/http/url.h"
#include "core/policy/contenttype.h"
#include "core/routing/outcome.h"

#include <algorithm>
#include <functional>

namespace policy {

namespace {
// Members that are made when they are asked for.
class LazyMembers final : public liquid::Object
{
public:
    using Find = std::function<liquid::Value(std::string_view name)>;
    LazyMembers(std::vector<std::string> names, Find find, std::optional<std::string> text = {})
        : m_names(std::move(names))
        , m_find(std::move(find))
        , m_text(std::move(text))
    { }
    [[nodiscard]] liquid::Value member(std::string_view name) const override { return m_find(name); }
    [[nodiscard]] std::vector<std::string> names() const override { return m_names; }
    [[nodiscard]] std::optional<std::string> text() const override { return m_text; }

private:
    std::vector<std::string> m_names;
    Find m_find;
    std::optional<std::string> m_text;
};

liquid::Value lazy(std::vector<std::string> names, LazyMembers::Find find, std::optional<std::string> text = {})
{
    return liquid::Value(std::make_shared<const LazyMembers>(std::move(names), std::move(find), std::move(text)));
}

liquid::Values textsOf(const std::vector<std::string_view>& values)
{
    liquid::Values out;
    for (const std::string_view value : values)
        out.emplace_back(value);
    return out;
}

liquid::Value headersOf(const http::Headers& headers)
{
    std::vector<std::string> names;
    for (const http::Headers::Field field : headers) {
        if (std::ranges::none_of(names,
                                 [&](const std::string& name) { return http::equalsIgnoreCase(name, field.name); }))
            names.emplace_back(field.name);
    }
    return lazy(std::move(names), [&headers](std::string_view name) {
        return headers.has(name) ? liquid::Value(textsOf(headers.all(name))) : liquid::Value();
    });
}

liquid::Value parametersOf(const http::QueryParameters& parameters)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : parameters) {
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return lazy(std::move(names), [parameters](std::string_view name) {
        std::vector<std::string_view> values;
        for (const auto& [key, value] : parameters) {
            if (key == name)
                values.emplace_back(value);
        }
        return values.empty() ? liquid::Value() : liquid::Value(textsOf(values));
    });
}

liquid::Value urlOf(const std::string& text)
{
    const auto parsed = http::parseUrl(text);
    if (!parsed)
        return liquid::Value(text);
    return lazy(
        {"Scheme", "Host", "Port", "Path", "QueryString"},
        [url = *parsed, text](std::string_view name) {
            if (name == "Scheme")
                return liquid::Value(url.scheme);
            if (name == "Host")
                return liquid::Value(url.host);
            if (name == "Port")
                return liquid::Value(static_cast<int64_t>(url.port));
            if (name == "Path")
                return liquid::Value(url.path.empty() ? std::string("/") : url.path);
            if (name == "QueryString")
                return liquid::Value(url.query.empty() ? std::string() : '?' + url.query);
            if (name == "Query")
                return parametersOf(http::parseQuery(url.query));
            return name == "ToUri" || name == "ToString" ? liquid::Value(text) : liquid::Value();
        },
        text);
}

liquid::Value matchedParametersOf(const Context& context)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : context.matchedParameters)
        names.push_back(name);
    return lazy(std::move(names), [&context](std::string_view name) {
        const auto found =
            std::ranges::find(context.matchedParameters, name, &std::pair<std::string, std::string>::first);
        return found == context.matchedParameters.end() ? liquid::Value() : liquid::Value(found->second);
    });
}

liquid::Value requestOf(const Context& context)
{
    return lazy({}, [&context](std::string_view name) {
        if (name == "Url")
            return urlOf(routing::joinUrl(context.backendBase, context.backendPath, context.backendQuery));
        if (name == "OriginalUrl")
            return urlOf(context.originalUrl);
        if (name == "Method" || name == "OriginalMethod")
            return liquid::Value(context.request.method);
        if (name == "IpAddress")
            return liquid::Value(context.clientAddress);
        if (name == "MatchedParameters")
            return matchedParametersOf(context);
        if (name == "HasBody")
            return liquid::Value(context.hasRequestBody);
        return name == "Headers" ? headersOf(context.request.headers) : liquid::Value();
    });
}

liquid::Value responseOf(const Context& context)
{
    return lazy({}, [&context](std::string_view name) {
        if (name == "StatusCode")
            return liquid::Value(static_cast<int64_t>(context.response.status));
        if (name == "Method")
            return liquid::Value(context.request.method);
        return name == "Headers" ? headersOf(context.response.headers) : liquid::Value();
    });
}

liquid::Value valueOfVariable(const expression::Value& value)
{
    using Kind = expression::Type::Kind;
    if (value.isNull())
        return {};
    const expression::Type& type = *value.type();
    if (type.kind == Kind::Bool)
        return liquid::Value(value.asBool());
    if (type.kind == Kind::Decimal)
        return liquid::Value(expression::decimalOf(value));
    if (type.isReal())
        return liquid::Value(value.asReal());
    if (type.isInteger() && type.kind != Kind::Char)
        return liquid::Value(value.asInteger());
    if (type.kind == Kind::DateTime)
        return liquid::Value(expression::Moment::unpack(value.asInteger()));
    const std::string text = expression::textOf(value);
    const bool isJson = type.name == "JObject" || type.name == "JArray";
    return isJson ? liquid::jsonBody(text, {.parsesDates = false}).value_or(liquid::Value(text)) : liquid::Value(text);
}

liquid::Value variablesOf(const Context& context)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : context.variables)
        names.push_back(name);
    return lazy(std::move(names), [&context](std::string_view name) {
        const auto found =
            std::ranges::find(context.variables, name, &std::pair<std::string, expression::Value>::first);
        return found == context.variables.end() ? liquid::Value() : valueOfVariable(found->second);
    });
}
} // namespace

LiquidData::LiquidData(const Context& context, const Body& body, const liquid::BodyOptions& options)
    : m_context(context)
{
    const bool isJson = isJsonType(body.contentType);
    if (!body.bytes || body.bytes->empty() || (!isJson && !isXmlType(body.contentType)))
        return;
    auto value = isJson ? liquid::jsonBody(*body.bytes, options) : liquid::xmlBody(*body.bytes, options);
    if (value)
        m_body = std::move(*value);
    else
        m_malformed = isJson ? "JSON" : "XML";
}

liquid::Value LiquidData::member(std::string_view name) const
{
    if (name == "body")
        return m_body;
    if (name != "context")
        return {};
    return lazy({}, [this](std::string_view part) {
        if (part == "Request")
            return requestOf(m_context);
        if (part == "Response")
            return m_context.hasResponse ? responseOf(m_context) : liquid::Value();
        return part == "Variables" ? variablesOf(m_context) : liquid::Value();
    });
}

} // namespace policy

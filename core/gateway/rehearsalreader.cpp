// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/rehearsalreader.h"

#include "core/base/isotime.h"
#include "core/expression/library/context.h"
#include "core/http/grammar.h"
#include "core/http/url.h"
#include "core/text/json.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <charconv>

namespace gateway {

using text::Node;

namespace {
constexpr std::string_view DefaultUrl = "https://gateway.example/";

// A body as it is, or JSON written out.
std::string bodyOf(const Node& node)
{
    return node.isString() ? node.text() : text::formatJson(node);
}

std::string scalarText(const Node& node)
{
    return node.isBool() ? node.asBool() ? "true" : "false" : node.text();
}

expression::Value valueOf(const Node& node)
{
    using expression::Value;
    switch (node.kind()) {
    case Node::Kind::Null:
        return {};
    case Node::Kind::Bool:
        return Value::boolean(node.asBool());
    case Node::Kind::String:
        return Value::text(node.text());
    case Node::Kind::Number:
        if (const auto whole = node.asInteger())
            return *whole == static_cast<int32_t>(*whole) ? Value::int32(static_cast<int32_t>(*whole))
                                                          : Value::int64(*whole);
        return Value::float64(node.asDouble().value_or(0));
    case Node::Kind::Array:
    case Node::Kind::Object:
        break;
    }
    return expression::makeJson(text::formatJson(node)).value_or(Value());
}

// "POST /orders HTTP/1.1" or "HTTP/1.1 200 OK": no YAML begins so.
bool isMessage(std::string_view source)
{
    const std::string_view line = source.substr(0, source.find('\n'));
    return line.starts_with("HTTP/1.") || line.find(" HTTP/1.") != std::string_view::npos;
}

struct Message
{
    std::string_view first;
    http::Headers headers;
    std::string body;
};

Message splitMessage(std::string_view source)
{
    Message out;
    bool isFirst = true;
    while (!source.empty()) {
        const size_t end = std::min(source.find('\n'), source.size());
        std::string_view line = source.substr(0, end);
        source.remove_prefix(std::min(end + 1, source.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            break;
        const size_t colon = line.find(':');
        if (isFirst)
            out.first = line;
        else if (colon != std::string_view::npos)
            out.headers.append(line.substr(0, colon), http::trimBlanks(line.substr(colon + 1)));
        isFirst = false;
    }
    out.body = source;
    return out;
}
} // namespace

class Rehearsal::Reader::Fields
{
public:
    Fields(const Node& node, Reader& reader)
        : m_node(node)
        , m_reader(reader)
    {
        if (!node.isObject() && !node.isNull())
            reader.fail(node.place(), base::translate("gateway", "An object with members must stand here."));
    }

    [[nodiscard]] const Node* find(std::string_view name)
    {
        m_known.push_back(name);
        return m_node.find(name);
    }
    void take(std::string_view name, std::string& out)
    {
        if (const Node* node = find(name))
            out = scalarText(*node);
    }
    template<typename Name>
    void takeName(std::string_view name, Name& out)
    {
        if (const Node* node = find(name))
            out = Name(scalarText(*node));
    }
    std::optional<base::SystemTime> takeTime(std::string_view name)
    {
        const Node* node = find(name);
        if (!node)
            return std::nullopt;
        const auto time = base::parseIsoTime(scalarText(*node));
        if (!time)
            m_reader.fail(node->place(),
                          base::translate("gateway", "'%1' is no time of ISO 8601.").arg(scalarText(*node)));
        return time;
    }
    void takeHeaders(http::Headers& out)
    {
        const Node* node = find("headers");
        for (const Node::Member& member : node ? node->members() : Node::Object()) {
            if (!http::isToken(member.key))
                m_reader.fail(member.value.place(),
                              base::translate("gateway", "'%1' cannot be the name of a header.").arg(member.key));
            for (const Node& value : member.value.isArray() ? member.value.items() : Node::Array{member.value})
                out.append(member.key, scalarText(value));
        }
    }
    void finish()
    {
        for (const Node::Member& member : m_node.members()) {
            if (std::ranges::find(m_known, member.key) == m_known.end())
                m_reader.fail(member.value.place(),
                              base::translate("gateway", "The member %1 is not known here.").arg(member.key));
        }
    }

private:
    const Node& m_node;
    Reader& m_reader;
    std::vector<std::string_view> m_known;
};

void Rehearsal::Reader::fail(base::Place place, base::Message message)
{
    if (!m_fault)
        m_fault = base::Error{base::Error::Kind::Invalid, std::move(message)}.at({}, place);
}

base::Result<void> Rehearsal::Reader::readRequest(std::string_view source)
{
    setUrl(std::string(DefaultUrl));
    if (isMessage(source)) {
        readMessage(source);
    } else {
        const auto node = text::parseJsonOrYaml(source);
        if (!node)
            return base::fail(node.error());
        readRequestObject(*node);
    }
    if (m_fault)
        return base::fail(*m_fault);
    return {};
}

void Rehearsal::Reader::readMessage(std::string_view source)
{
    Message message = splitMessage(source);
    policy::Context& context = *m_out.m_context;
    const size_t blank = message.first.find(' ');
    context.request.method = message.first.substr(0, blank);
    std::string_view target = message.first.substr(blank + 1);
    target = target.substr(0, target.find(' '));
    const std::string_view host = message.headers.get("Host");
    setUrl("https://" + std::string(host.empty() ? "gateway.example" : host) + std::string(target));
    context.request.headers = std::move(message.headers);
    m_out.m_clientBody = std::move(message.body);
    context.hasRequestBody = !m_out.m_clientBody.empty();
}

void Rehearsal::Reader::setUrl(const std::string& url)
{
    const auto parsed = http::parseUrl(url);
    if (!parsed) {
        fail({}, parsed.error().message);
        return;
    }
    policy::Context& context = *m_out.m_context;
    context.originalUrl = url;
    context.backendPath = parsed->path;
    context.backendQuery = parsed->query;
    context.request.target = parsed->path + (parsed->query.empty() ? "" : "?" + parsed->query);
}

void Rehearsal::Reader::readRequestObject(const Node& node)
{
    Fields fields(node, *this);
    policy::Context& context = *m_out.m_context;
    fields.take("method", context.request.method);
    readTarget(fields);
    fields.takeHeaders(context.request.headers);
    if (const Node* body = fields.find("body")) {
        m_out.m_clientBody = bodyOf(*body);
        context.hasRequestBody = true;
    }
    fields.take("clientAddress", context.clientAddress);
    fields.take("clientCertificate", context.clientCertificate);
    fields.take("requestId", context.requestId);
    context.now = fields.takeTime("time").value_or(context.now);
    const Node* parameters = fields.find("parameters");
    for (const Node::Member& member : parameters ? parameters->members() : Node::Object())
        context.matchedParameters.emplace_back(member.key, scalarText(member.value));
    readEntities(fields);
    readVariables(fields);
    readGivenResponse(fields);
    readError(fields);
    fields.finish();
}

void Rehearsal::Reader::readTarget(Fields& fields)
{
    policy::Context& context = *m_out.m_context;
    if (const Node* url = fields.find("url"))
        setUrl(url->text());
    fields.take("backendUrl", context.backendBase);
    fields.take("path", context.backendPath);
    fields.take("query", context.backendQuery);
}

void Rehearsal::Reader::readEntities(Fields& fields)
{
    Entities& all = *m_out.m_entities;
    policy::Context& context = *m_out.m_context;
    if (const Node* node = fields.find("api")) {
        Fields api(*node, *this);
        api.takeName("name", all.api.name);
        api.take("displayName", all.api.displayName);
        api.take("path", all.api.path);
        api.take("revision", all.api.revision);
        api.take("version", all.api.version);
        api.take("serviceUrl", all.api.serviceUrl);
        api.finish();
        context.api = &all.api;
        if (context.backendBase.empty())
            context.backendBase = all.api.serviceUrl;
    }
    if (const Node* node = fields.find("operation")) {
        Fields operation(*node, *this);
        operation.takeName("name", all.operation.name);
        operation.take("displayName", all.operation.displayName);
        operation.take("method", all.operation.method);
        operation.take("urlTemplate", all.operation.urlTemplate);
        operation.finish();
        context.operation = &all.operation;
    }
    if (const Node* node = fields.find("product")) {
        Fields product(*node, *this);
        product.takeName("name", all.product.name);
        product.take("displayName", all.product.displayName);
        product.finish();
        context.product = &all.product;
    }
    if (const Node* node = fields.find("subscription")) {
        Fields subscription(*node, *this);
        subscription.takeName("name", all.subscription.name);
        subscription.take("displayName", all.subscription.displayName);
        all.subscription.startDate = subscription.takeTime("startDate");
        subscription.take("owner", all.subscription.ownerId);
        subscription.take("key", all.key);
        subscription.finish();
        context.subscription = &all.subscription;
        context.subscriptionName = all.subscription.name.text();
        context.subscriptionKey = all.key;
    }
}

void Rehearsal::Reader::readVariables(Fields& fields)
{
    const Node* variables = fields.find("variables");
    for (const Node::Member& member : variables ? variables->members() : Node::Object())
        m_out.m_context->variables.emplace_back(member.key, valueOf(member.value));
}

void Rehearsal::Reader::readGivenResponse(Fields& fields)
{
    const Node* node = fields.find("response");
    if (!node)
        return;
    Reply reply = readReply(*node);
    m_out.m_context->response = std::move(reply.head);
    m_out.m_context->responseBody = std::move(reply.body);
    m_out.m_context->hasResponse = true;
}

void Rehearsal::Reader::readError(Fields& fields)
{
    const Node* node = fields.find("lastError");
    if (!node)
        return;
    Fields error(*node, *this);
    policy::RunError& out = m_out.m_context->lastError.emplace();
    error.take("source", out.source);
    error.take("reason", out.reason);
    error.take("message", out.message);
    error.take("scope", out.scope);
    error.take("section", out.section);
    error.take("path", out.path);
    error.take("policyId", out.policyId);
    error.finish();
}

Rehearsal::Reply Rehearsal::Reader::readReply(const Node& node)
{
    Reply out;
    Fields fields(node, *this);
    if (const Node* status = fields.find("status"))
        out.head.status = static_cast<int>(status->asInteger().value_or(0));
    if (out.head.status < 100 || out.head.status > 599)
        fail(node.place(), base::translate("gateway", "A status is a number from 100 to 599."));
    fields.take("reason", out.head.reason);
    fields.takeHeaders(out.head.headers);
    if (const Node* body = fields.find("body"))
        out.body = bodyOf(*body);
    fields.take("error", out.error);
    fields.take("url", out.url);
    fields.take("method", out.method);
    fields.finish();
    return out;
}

Rehearsal::Reply Rehearsal::Reader::readAnswerMessage(std::string_view source)
{
    Message message = splitMessage(source);
    Reply out;
    constexpr size_t Version = 9; // "HTTP/1.1 "
    constexpr size_t Digits = 3;
    const std::string_view status = message.first.substr(std::min(Version, message.first.size()));
    std::from_chars(status.data(), status.data() + std::min(Digits, status.size()), out.head.status);
    out.head.reason = http::trimBlanks(status.substr(std::min(Digits, status.size())));
    out.head.headers = std::move(message.headers);
    out.body = std::move(message.body);
    return out;
}

base::Result<void> Rehearsal::Reader::readReplies(std::string_view source)
{
    if (http::trimBlanks(source).empty())
        return {};
    if (isMessage(source)) {
        m_out.m_replies.push_back(readAnswerMessage(source));
    } else {
        const auto node = text::parseJsonOrYaml(source);
        if (!node)
            return base::fail(node.error());
        for (const Node& one : node->isArray() ? node->items() : Node::Array{*node})
            m_out.m_replies.push_back(readReply(one));
    }
    if (m_fault)
        return base::fail(*m_fault);
    return {};
}

} // namespace gateway

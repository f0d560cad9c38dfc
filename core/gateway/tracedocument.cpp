// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/tracedocument.h"

#include "core/http/grammar.h"
#include "core/http/url.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway {

using text::Node;

namespace {
constexpr std::string_view ServiceName = "local";
constexpr std::string_view Inspector = "api-inspector";
constexpr std::array<std::string_view, 5> SecretHeaders{"Authorization", "Proxy-Authorization", "Cookie",
                                                        "Ocp-Apim-Subscription-Key", "Api-Key"};

Node jsonText(std::string_view value)
{
    return Node::string(std::string(value));
}

std::string twoDigits(int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// "00:00:00.0003400": .NET's TimeSpan, whose ticks are tenths of a microsecond.
std::string elapsedText(std::chrono::microseconds elapsed)
{
    const std::chrono::hh_mm_ss parts(elapsed);
    std::string fraction = std::to_string(parts.subseconds().count());
    fraction.insert(0, 6 - std::min<size_t>(6, fraction.size()), '0');
    return twoDigits(parts.hours().count()) + ':' + twoDigits(parts.minutes().count()) + ':'
        + twoDigits(parts.seconds().count()) + '.' + fraction + '0';
}

Node traceEntryOf(std::string_view source, base::SystemTime begin, std::chrono::microseconds elapsed, Node data)
{
    Node out = Node::object();
    out.set("source", jsonText(source));
    out.set("timestamp", jsonText(base::formatIso8601(begin + elapsed)));
    out.set("elapsed", jsonText(elapsedText(elapsed)));
    out.set("data", std::move(data));
    return out;
}

Node tracedHeadersOf(const http::Headers& headers)
{
    Node out = Node::array();
    for (const http::Headers::Field field : headers) {
        const bool isSecret = std::ranges::any_of(
            SecretHeaders, [&field](std::string_view name) { return http::equalsIgnoreCase(name, field.name); });
        Node one = Node::object();
        one.set("name", jsonText(field.name));
        one.set("value", jsonText(isSecret ? "***" : field.value));
        out.append(std::move(one));
    }
    return out;
}

Node tracedRequestOf(const TracedRequest& request)
{
    Node inner = Node::object();
    inner.set("method", jsonText(request.method));
    inner.set("url", jsonText(request.url));
    inner.set("headers", tracedHeadersOf(request.headers));
    Node out = Node::object();
    out.set("request", std::move(inner));
    return out;
}

Node tracedTargetOf(const std::string& backend)
{
    const auto url = http::parseUrl(backend);
    if (!url)
        return {};
    constexpr int PlainPort = 80;
    constexpr int TlsPort = 443;
    Node out = Node::object();
    out.set("scheme", jsonText(url->scheme));
    out.set("host", jsonText(url->host));
    out.set("port", Node::integer(url->port));
    out.set("path", jsonText(url->path));
    out.set("queryString", jsonText(url->query));
    out.set("query", Node::object());
    out.set("isDefaultPort", Node::boolean(url->port == (url->isTls() ? TlsPort : PlainPort)));
    return out;
}

Node configurationOf(const TracedRequest& request)
{
    Node api = Node::object();
    api.set("from", jsonText('/' + request.apiPath));
    api.set("to", tracedTargetOf(request.backend));
    api.set("version", request.apiVersion.empty() ? Node() : jsonText(request.apiVersion));
    api.set("revision", jsonText(request.apiRevision));
    Node operation = Node::object();
    operation.set("method", jsonText(request.operationMethod));
    operation.set("uriTemplate", jsonText(request.urlTemplate));
    Node inner = Node::object();
    inner.set("api", std::move(api));
    inner.set("operation", std::move(operation));
    inner.set("user", jsonText(request.user.empty() ? "-" : request.user));
    inner.set("product", jsonText(request.product.empty() ? "-" : request.product));
    Node out = Node::object();
    out.set("configuration", std::move(inner));
    return out;
}

// A sentence, and what it changed.
Node dataOf(const policy::TraceEntry& entry)
{
    Node out = Node::object();
    out.set("message", jsonText(entry.text));
    if (!entry.before.empty() || !entry.after.empty()) {
        out.set("before", jsonText(entry.before));
        out.set("after", jsonText(entry.after));
    }
    if (!entry.scope.empty()) {
        out.set("scope", jsonText(entry.scope));
        out.set("file", jsonText(entry.file));
        out.set("line", Node::integer(entry.place.line));
        out.set("column", Node::integer(entry.place.column));
    }
    return out;
}
} // namespace

TracedRequest tracedRequest(const policy::Context& context)
{
    TracedRequest out;
    out.id = context.requestId;
    out.time = context.now;
    out.method = context.request.method;
    out.url = context.originalUrl;
    out.headers = context.request.headers;
    describeMatch(out, context);
    return out;
}

void describeMatch(TracedRequest& request, const policy::Context& context)
{
    if (context.api) {
        request.apiPath = context.api->path;
        request.apiVersion = context.api->version;
        request.apiRevision = context.api->revision;
        request.backend = context.api->serviceUrl;
    }
    if (context.operation) {
        request.operationMethod = context.operation->method;
        request.urlTemplate = context.operation->urlTemplate;
    }
    if (context.product)
        request.product = context.product->name.text();
    if (context.subscription)
        request.user = context.subscription->ownerId;
}

Node traceDocument(const TracedRequest& request, std::span<const policy::TraceEntry> entries)
{
    std::array<std::pair<std::string_view, Node>, 4> sections{{{"inbound", Node::array()},
                                                               {"backend", Node::array()},
                                                               {"outbound", Node::array()},
                                                               {"on-error", Node::array()}}};
    Node& first = sections.front().second;
    first.append(traceEntryOf(Inspector, request.time, {}, tracedRequestOf(request)));
    if (!request.operationMethod.empty())
        first.append(traceEntryOf(Inspector, request.time, {}, configurationOf(request)));
    for (const policy::TraceEntry& entry : entries) {
        const auto own = std::ranges::find(sections, entry.section, &std::pair<std::string_view, Node>::first);
        Node& list = own == sections.end() ? first : own->second;
        list.append(traceEntryOf(entry.policy, request.time, entry.elapsed, dataOf(entry)));
    }
    Node lists = Node::object();
    for (auto& [name, list] : sections) {
        if (name != "on-error" || !list.items().empty())
            lists.set(std::string(name), std::move(list));
    }
    Node out = Node::object();
    out.set("serviceName", jsonText(ServiceName));
    out.set("traceId", jsonText(request.id));
    out.set("traceEntries", std::move(lists));
    return out;
}

} // namespace gateway

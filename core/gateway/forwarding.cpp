// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Pipeline that faces the backend: gateway-behaviour section 3, backends sections 2, 5 and 6.
#include "core/gateway/pipeline.h"
#include "core/gateway/worker.h"
#include "core/http/url.h"

#include <random>
#include <utility>

namespace gateway {

namespace {

// base path + rest + query, joined by exactly one slash; an empty result is the root.
std::string joinTarget(const std::string& basePath, std::string_view path, std::string_view baseQuery,
                       std::string_view query)
{
    std::string target = basePath;
    if (!path.empty() && path.front() != '/')
        target += '/';
    target += path;
    if (target.empty())
        target = "/";
    char mark = '?';
    for (const std::string_view part : {baseQuery, query}) {
        if (part.empty())
            continue;
        target.append(1, mark).append(part);
        mark = '&';
    }
    return target;
}

void addCredentials(const catalog::Credentials& credentials, http::RequestHead& head)
{
    for (const auto& [name, values] : credentials.headers) {
        head.headers.remove(name);
        for (const std::string& value : values)
            head.headers.append(name, value);
    }
    for (const auto& [name, values] : credentials.query) {
        for (const std::string& value : values) {
            head.target += head.target.find('?') == std::string::npos ? '?' : '&';
            head.target += http::percentEncode(name) + '=' + http::percentEncode(value);
        }
    }
    if (!credentials.authorizationScheme.empty())
        head.headers.set("Authorization", credentials.authorizationScheme + ' ' + credentials.authorizationParameter);
}

// HTTP/2 without TLS is no protocol to be passed through: its requests would reach the backend past every policy.
bool asksForTunnel(const http::Exchange& exchange, const http::Headers& headers)
{
    return exchange.facts().wantsUpgrade && !exchange.hasBody() && headers.has("Upgrade")
        && !http::listHas(headers, "Upgrade", "h2c");
}

// HTTP/2 has no use for the key that HTTP/1.1's handshake begins with: 16 random bytes in base64.
std::string makeWebSocketKey()
{
    static constexpr std::string_view Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static thread_local std::mt19937 random{std::random_device{}()};
    std::string key;
    while (key.size() < 21)
        key += Digits[random() % Digits.size()];
    return key + "A==";
}

} // namespace

void Pipeline::forward(const policy::Send& send)
{
    std::string detail;
    const auto* backend = m_context.backend ? &*m_context.backend : nullptr;
    const auto route = m_worker.route(*m_configuration, m_context.backendBase, backend, detail);
    if (!route) {
        failForward("BackendConnectionFailure", detail);
        return;
    }
    m_upstream.cancel(); // a retry gives up the response before
    m_isResponseOpen = false;
    m_record.backend = route->label;
    if (m_trace)
        note("backend", "forward-request", "Sent to " + route->label + '.');
    sendUpstream(*route, send);
}

http::RequestHead Pipeline::makeUpstreamHead(const BackendRoute& route) const
{
    http::RequestHead head = m_context.request;
    http::removeHopByHopFields(head.headers);
    head.headers.remove("Expect"); // it was between the client and us
    if (!m_context.isHostSet)
        head.headers.set("Host", route.authority);
    const std::string_view before = head.headers.get("X-Forwarded-For");
    head.headers.set("X-Forwarded-For",
                     before.empty() ? m_context.clientAddress : std::string(before) + ", " + m_context.clientAddress);
    head.target = joinTarget(route.url.path, m_context.backendPath, route.url.query, m_context.backendQuery);
    if (route.backend)
        addCredentials(route.backend->credentials, head);
    return head;
}

void Pipeline::sendUpstream(const BackendRoute& route, const policy::Send& send)
{
    using Kind = http::Framing::Kind;
    const std::string* whole = wholeRequestBody();
    net::UpstreamRequest::Options options;
    options.responseTimeout = send.timeout;
    if (whole)
        options.framing = {Kind::Length, whole->size()};
    else if (m_exchange->facts().framing.kind != Kind::None)
        options.framing = m_exchange->facts().framing;

    if (options.framing.kind == Kind::Chunked || options.framing.length != 0)
        options.continueTimeout = send.continueTimeout;

    http::RequestHead head = makeUpstreamHead(route);
    if (options.continueTimeout)
        head.headers.set("Expect", "100-continue");
    m_protocol.clear();
    options.isUpgrade = !whole && asksForTunnel(*m_exchange, m_context.request.headers);
    if (options.isUpgrade) {
        const std::string_view protocol = m_context.request.headers.get("Upgrade");
        head.headers.set("Upgrade", protocol);
        if (http::equalsIgnoreCase(protocol, "websocket") && !head.headers.has("Sec-WebSocket-Key"))
            head.headers.append("Sec-WebSocket-Key", makeWebSocketKey());
    }
    const uint64_t serial = m_serial;
    m_isBodyForwarded = !whole && m_exchange->hasBody();
    m_upstream.start(m_worker.upstreams(), route.target, head, options, *this);
    if (serial != m_serial || !m_upstream.isActive())
        return; // it failed, and was answered, before start() returned
    if (!options.continueTimeout)
        sendRequestBody();
}

void Pipeline::onContinue()
{
    sendRequestBody();
}

void Pipeline::sendRequestBody()
{
    if (const std::string* whole = wholeRequestBody()) {
        if (!whole->empty())
            std::ignore = m_upstream.sendBody(*whole); // it is in memory anyway
        m_upstream.sendEnd({});
    } else if (m_isBodyForwarded) {
        m_exchange->readBody();
    }
}

const std::string* Pipeline::wholeRequestBody() const
{
    if (m_context.requestBody)
        return &*m_context.requestBody;
    return m_hasRequestBody ? &m_collected : nullptr;
}

void Pipeline::failForward(std::string reason, std::string message)
{
    step(policy::SendFailed{std::move(reason), std::move(message)});
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Pipeline that faces the backend: gateway-behaviour section 3, backends sections 2, 5 and 6.
#include "core/gateway/backendcredentials.h"
#include "core/gateway/pipeline.h"
#include "core/gateway/worker.h"
#include "core/http/grammar.h"
#include "core/http/hopbyhop.h"
#include "core/http/url.h"
#include "core/text/base64.h"

#include <algorithm>
#include <random>
#include <utility>

namespace gateway {

namespace {

constexpr std::string_view CircuitOpenReason = "BackendCircuitOpen"; // no documented name is known

// base path + rest + query, joined by exactly one slash; an empty result is the root.
void joinTarget(std::string& target, const std::string& basePath, std::string_view path, std::string_view baseQuery,
                std::string_view query)
{
    target = basePath;
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
}

// HTTP/2 without TLS is no protocol to be passed through: its requests would reach the backend past every policy.
bool asksForTunnel(const http::Exchange& exchange, const http::Headers& headers)
{
    return exchange.facts().wantsUpgrade && !exchange.hasBody() && headers.has("Upgrade")
        && !http::listHas(headers, "Upgrade", "h2c");
}

// Not passed on as they came: the last was between the client and us.
constexpr auto SaidAnew = http::nameSet("Host", "X-Forwarded-For", "Expect");

// Whom the request was passed on for before, and the client.
void appendForwardedFor(http::Headers& headers, const http::Headers& received, std::string_view client)
{
    static constexpr std::string_view Name = "X-Forwarded-For";
    if (!received.has(Name) || http::listHas(received, "Connection", Name)) {
        headers.append(Name, client);
        return;
    }
    std::string list;
    received.visitAll(Name, [&list](std::string_view before) {
        if (!before.empty())
            list.append(before).append(", ");
    });
    headers.append(Name, list.append(client));
}

// HTTP/2 has no use for the key that HTTP/1.1's handshake begins with: 16 random bytes in base64.
std::string makeWebSocketKey()
{
    static thread_local std::mt19937 random{std::random_device{}()};
    std::string bytes(16, '\0');
    std::ranges::generate(bytes, [] { return static_cast<char>(random()); });
    return text::encodeBase64(bytes);
}

} // namespace

void Pipeline::forward(const policy::Send& send)
{
    m_upstream.cancel(); // a retry gives up the response before
    m_isResponseOpen = false;
    m_affinity.clear();
    if (m_reason == CircuitOpenReason) { // of an attempt before
        m_source.clear();
        m_reason.clear();
        m_message.clear();
    }
    m_route = chooseRoute();
    if (!m_route)
        return;
    m_backendCalled = m_route->label;
    if (m_trace)
        note("backend", "forward-request", "Sent to " + m_route->label + '.');
    sendUpstream(*m_route, send);
}

std::shared_ptr<const BackendRoute> Pipeline::chooseRoute()
{
    const catalog::BackendName* name = m_context.backend ? &*m_context.backend : nullptr;
    const base::SystemTime now = m_context.now;
    std::string detail;
    if (const auto* pool = name ? m_configuration->findPool(*name) : nullptr) {
        const auto chosen = m_worker.backends().choose(pool->name, pool->members, affinity(), now);
        if (!chosen.backend) {
            answerUnavailable(chosen.retryAfter, "Every backend of pool " + pool->name + " has an open circuit.");
            return nullptr;
        }
        noteAffinity(*pool, *chosen.backend);
        name = &chosen.backend->name;
    }
    auto route = m_worker.route(*m_configuration, m_context.backendBase, name, detail);
    if (!route) {
        failForward("BackendConnectionFailure", detail);
        return nullptr;
    }
    if (route->backend) {
        const auto admitted = m_worker.backends().admit(*route->backend, now);
        if (!admitted.backend) {
            answerUnavailable(admitted.retryAfter,
                              "The circuit of backend " + route->backend->name.text() + " is open.");
            return nullptr;
        }
    }
    return route;
}

// An open circuit answers as a backend would: policies see a 503 and may retry (backends section 4).
void Pipeline::answerUnavailable(std::chrono::seconds retryAfter, std::string_view what)
{
    m_source = "forward-request";
    m_reason = CircuitOpenReason;
    m_message = what;
    if (m_trace)
        note("backend", "forward-request", std::string(what));
    prepareAnswer(503, "Service unavailable");
    m_context.response.headers.set("Retry-After", std::to_string(retryAfter.count()));
    step(policy::ResponseArrived{.isOurs = true});
}

// The member that the caller's cookie names. Whoever forges it only chooses a member that may be chosen anyway.
std::string_view Pipeline::affinity() const
{
    const auto* pool = m_configuration->findPool(*m_context.backend);
    if (!pool || pool->affinityCookie.empty())
        return {};
    for (const auto& field : m_context.request.headers) {
        if (!http::equalsIgnoreCase(field.name, "Cookie"))
            continue;
        if (const auto value = http::findCookie(field.value, pool->affinityCookie))
            return *value;
    }
    return {};
}

void Pipeline::noteAffinity(const Configuration::Pool& pool, const catalog::Backend& member)
{
    if (!pool.affinityCookie.empty() && affinity() != member.name.text())
        m_affinity = pool.affinityCookie + '=' + member.name.text() + "; Path=/; HttpOnly";
}

void Pipeline::noteBackendStatus()
{
    if (!m_affinity.empty())
        m_context.response.headers.append("Set-Cookie", m_affinity);
    if (!m_route || !m_route->backend || !m_route->backend->circuitBreaker)
        return;
    const auto seconds = http::parseDecimal(m_context.response.headers.get("Retry-After"));
    m_worker.backends().onStatus(*m_route->backend, m_context.response.status,
                                 seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt,
                                 m_worker.now());
}

void Pipeline::fillUpstreamHead(const BackendRoute& route)
{
    http::RequestHead& head = m_upstreamHead;
    head.method = m_context.request.method;
    const http::Headers& received = m_context.request.headers;
    head.headers.clear();
    head.headers.append("Host", m_context.isHostSet ? received.get("Host") : std::string_view(route.authority));
    http::appendEndToEndFields(head.headers, received, [](std::string_view name) { return SaidAnew.has(name); });
    appendForwardedFor(head.headers, received, m_context.clientAddress);
    joinTarget(head.target, route.url.path, m_context.backendPath, route.url.query, m_context.backendQuery);
    if (route.backend)
        addCredentials(route.backend->credentials, head);
}

// A policy chose a client certificate or a proxy: not the route's own.
std::shared_ptr<const net::UpstreamTarget> Pipeline::otherTarget(const BackendRoute& route, std::string& detail)
{
    policy::OutgoingRequest how;
    how.clientCertificate = m_context.backendCertificate;
    how.proxy = m_context.backendProxy;
    return m_worker.outgoingTarget(*m_configuration, route.url, how, route.backend, detail);
}

void Pipeline::sendUpstream(const BackendRoute& route, const policy::Send& send)
{
    using Kind = http::Framing::Kind;
    std::shared_ptr<const net::UpstreamTarget> other;
    if (!m_context.backendCertificate.empty() || !m_context.backendProxy.empty()) {
        std::string detail;
        other = otherTarget(route, detail);
        if (!other) {
            failForward("BackendConnectionFailure", std::move(detail));
            return;
        }
    }
    const std::string* whole = wholeRequestBody();
    net::UpstreamRequest::Options options;
    options.responseTimeout = send.timeout;
    if (whole)
        options.framing = {Kind::Length, whole->size()};
    else if (m_exchange->facts().framing.kind != Kind::None)
        options.framing = m_exchange->facts().framing;

    if (options.framing.kind == Kind::Chunked || options.framing.length != 0)
        options.continueTimeout = send.continueTimeout;

    fillUpstreamHead(route);
    if (options.continueTimeout)
        m_upstreamHead.headers.set("Expect", "100-continue");
    m_protocol.clear();
    options.isUpgrade = !whole && asksForTunnel(*m_exchange, m_context.request.headers);
    if (options.isUpgrade) {
        const std::string_view protocol = m_context.request.headers.get("Upgrade");
        m_upstreamHead.headers.set("Upgrade", protocol);
        if (http::equalsIgnoreCase(protocol, "websocket") && !m_upstreamHead.headers.has("Sec-WebSocket-Key"))
            m_upstreamHead.headers.append("Sec-WebSocket-Key", makeWebSocketKey());
    }
    const uint64_t serial = m_serial;
    m_isBodyForwarded = !whole && m_exchange->hasBody();
    const auto& target = other ? std::as_const(other) : route.target;
    m_upstream.start(m_worker.upstreams(), target, m_upstreamHead, options, *this);
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
    return m_context.requestBody ? &*m_context.requestBody : nullptr;
}

void Pipeline::failForward(std::string reason, std::string message)
{
    step(policy::SendFailed{std::move(reason), std::move(message)});
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/outgoingcall.h"

#include "core/gateway/backendcredentials.h"
#include "core/gateway/worker.h"
#include "core/http/hopbyhop.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gateway {

namespace {

constexpr size_t LongestResponse = 64UL << 20;
constexpr int MostRedirects = 10;

// RFC 3986 section 5.2.4.
std::string withoutDots(std::string_view path)
{
    std::vector<std::string_view> kept;
    bool endsWithSlash = true;
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const std::string_view part = path.substr(0, path.find('/'));
        path.remove_prefix(part.size());
        endsWithSlash = part == "." || part == ".." || (part.empty() && path.empty());
        if (part == ".." && !kept.empty())
            kept.pop_back();
        else if (part != "." && part != ".." && !(part.empty() && path.empty()))
            kept.push_back(part);
    }
    std::string out;
    for (const std::string_view part : kept)
        out.append("/").append(part);
    return endsWithSlash ? out + '/' : out;
}

bool isSameOrigin(const http::Url& a, const http::Url& b)
{
    return a.scheme == b.scheme && a.host == b.host && a.port == b.port;
}

} // namespace

std::optional<http::Url> resolveReference(const http::Url& base, std::string_view reference)
{
    reference = reference.substr(0, reference.find('#'));
    std::string text;
    if (reference.starts_with("http://") || reference.starts_with("https://")) {
        text = reference;
    } else if (reference.starts_with("//")) {
        text = base.scheme + ':' + std::string(reference);
    } else {
        const std::string_view query = reference.substr(std::min(reference.find('?'), reference.size()));
        const std::string_view path = reference.substr(0, reference.size() - query.size());
        if (path.find(':') < path.find('/'))
            return std::nullopt; // another scheme
        std::string merged(path);
        if (path.empty())
            merged = base.path;
        else if (path.front() != '/')
            merged = base.path.substr(0, base.path.rfind('/') + 1) + merged;
        if (merged.empty() || merged.front() != '/')
            merged.insert(0, 1, '/');
        text = base.scheme + "://" + base.authority() + withoutDots(merged) + std::string(query);
    }
    auto url = http::parseUrl(text);
    return url ? std::optional(std::move(*url)) : std::nullopt;
}

OutgoingCall::OutgoingCall(Worker& worker, std::shared_ptr<const Configuration> configuration,
                           policy::OutgoingRequest request, std::function<void()> done)
    : m_worker(worker)
    , m_configuration(std::move(configuration))
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_deadline(worker.loop(), [this] { fail("Timeout", "No whole answer came in time."); })
{ }

void OutgoingCall::start()
{
    if (std::string detail; !findUrl(detail)) {
        fail("BackendConnectionFailure", std::move(detail));
        return;
    }
    m_worker.loop().refreshNow();
    m_deadline.start(m_request.timeout);
    send();
}

bool OutgoingCall::findUrl(std::string& detail)
{
    constexpr std::string_view Mark = "backend:";
    const std::string_view text = m_request.url;
    if (text.starts_with(Mark)) {
        const size_t end = std::min(text.find('/'), text.size());
        return findBackend(text.substr(Mark.size(), end - Mark.size()), text.substr(end), detail);
    }
    auto url = http::parseUrl(text);
    if (url)
        m_url = std::move(*url);
    else
        detail = url.error().describe();
    return url.has_value();
}

bool OutgoingCall::findBackend(std::string_view name, std::string_view rest, std::string& detail)
{
    const catalog::BackendName wanted{std::string(name)};
    m_backend = m_configuration->findRoute({}, &wanted, detail);
    if (!m_backend)
        return false;
    m_url = m_backend->url;
    const size_t mark = std::min(rest.find('?'), rest.size());
    m_url.path += rest.substr(0, mark);
    if (mark < rest.size())
        m_url.query = rest.substr(mark + 1);
    return true;
}

void OutgoingCall::send()
{
    std::string detail;
    const auto target =
        m_worker.outgoingTarget(*m_configuration, m_url, m_request, m_backend ? m_backend->backend : nullptr, detail);
    if (!target) {
        fail("BackendConnectionFailure", std::move(detail));
        return;
    }
    http::RequestHead head;
    head.method = m_request.method;
    head.target = (m_url.path.empty() ? "/" : m_url.path) + (m_url.query.empty() ? "" : '?' + m_url.query);
    head.headers = m_request.headers;
    http::removeHopByHopFields(head.headers);
    head.headers.remove("Expect");
    if (!head.headers.has("Host"))
        head.headers.set("Host", m_url.authority());
    if (m_backend)
        addCredentials(m_backend->backend->credentials, head);
    net::UpstreamRequest::Options options;
    options.responseTimeout = m_request.timeout;
    const bool hasBody = !m_request.body.empty() || m_request.method == "POST" || m_request.method == "PUT"
        || m_request.method == "PATCH";
    if (hasBody)
        options.framing = {http::Framing::Kind::Length, m_request.body.size()};
    m_response = {};
    m_upstream.start(m_worker.upstreams(), target, head, options, *this);
    if (m_isDone || !m_upstream.isActive() || m_request.body.empty())
        return;
    std::ignore = m_upstream.sendBody(m_request.body); // it is in memory anyway
    m_upstream.sendEnd({});
}

void OutgoingCall::onResponseHead(http::ResponseHead&& head, const http::Framing& framing)
{
    (void)framing;
    http::removeHopByHopFields(head.headers);
    m_response.head = std::move(head);
}

void OutgoingCall::onResponseBody(std::string_view piece)
{
    if (m_response.body.size() + piece.size() > LongestResponse)
        fail("BackendConnectionFailure", "The answer is longer than 64 MiB.");
    else
        m_response.body.append(piece);
}

void OutgoingCall::onResponseEnd(const http::Headers& trailers)
{
    (void)trailers;
    if (isRedirect()) {
        follow();
        return;
    }
    m_result = std::move(m_response);
    finish();
}

void OutgoingCall::onUpstreamFailed(const net::UpstreamFailure& failure)
{
    const bool isLate = failure.kind == net::UpstreamFailure::Kind::ResponseTimeout;
    fail(isLate ? "Timeout" : "BackendConnectionFailure", failure.detail);
}

bool OutgoingCall::isRedirect() const
{
    const int status = m_response.head.status;
    const bool isOne = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return m_request.followsRedirects && isOne && m_response.head.headers.has("Location");
}

// RFC 9110 section 15.4: 303 asks for a GET, and everybody does so after a POST that got a 301 or 302.
void OutgoingCall::follow()
{
    const auto next = resolveReference(m_url, m_response.head.headers.get("Location"));
    if (!next || ++m_redirects > MostRedirects) {
        fail("BackendConnectionFailure",
             next ? "It was redirected more than ten times." : "It was redirected to what is no http or https URL.");
        return;
    }
    const int status = m_response.head.status;
    const bool becomesGet = (status == 303 && m_request.method != "HEAD")
        || ((status == 301 || status == 302) && m_request.method == "POST");
    if (becomesGet) {
        m_request.method = "GET";
        m_request.body.clear();
        m_request.headers.remove("Content-Type");
    }
    m_request.headers.remove("Host");
    keepFromOthers(*next);
    m_url = *next;
    send();
}

// Whom the request is passed on to was not meant to have its credentials.
void OutgoingCall::keepFromOthers(const http::Url& next)
{
    if (isSameOrigin(m_url, next))
        return;
    for (const std::string_view name : {"Authorization", "Cookie", "Proxy-Authorization"})
        m_request.headers.remove(name);
    m_request.clientCertificate.clear();
    m_backend = nullptr;
}

void OutgoingCall::fail(std::string reason, std::string message)
{
    m_result = tl::unexpected(policy::SendFailed{std::move(reason), std::move(message)});
    finish();
}

void OutgoingCall::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    m_deadline.stop();
    m_upstream.cancel();
    m_done();
}

} // namespace gateway

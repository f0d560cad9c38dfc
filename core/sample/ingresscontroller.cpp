// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/ingresscontroller.h"

namespace sample {

namespace {

void refuse(const WholeRequests::Responder& responder, int status, std::string_view sentence)
{
    http::ResponseHead head;
    head.status = status;
    head.headers.append("Content-Type", "text/plain");
    responder.respond(std::move(head), std::string(sentence) + '\n');
}

} // namespace

IngressController::IngressController(net::EventLoop& loop, BackendCalls& calls, Match match, const net::TlsContext& tls)
    : m_loop(loop)
    , m_calls(calls)
    , m_match(std::move(match))
    , m_tls(tls)
    , m_application([this](WholeRequest request, const WholeRequests::Responder& responder) {
        answer(std::move(request), responder);
    })
{ }

base::Result<void> IngressController::listen(const cluster::ContainerStart& container)
{
    for (const uint16_t port : container.ports) {
        const auto address = net::Address::fromNumeric(container.address, port);
        if (!address)
            return base::fail(base::Error(address.error()));
        auto server = std::make_unique<net::HttpServer>(m_loop, m_application);
        auto listening = server->listen(*address, port == TlsPort ? std::optional(m_tls) : std::nullopt);
        if (!listening)
            return base::fail(std::move(listening.error()));
        m_servers.push_back(std::move(server));
    }
    return {};
}

void IngressController::answer(WholeRequest request, const WholeRequests::Responder& responder)
{
    const std::string_view authority = request.head.headers.get("Host");
    const auto match = m_match(authority.substr(0, authority.rfind(':')), request.head.path());
    if (!match) {
        refuse(responder, 404, "default backend - 404");
        return;
    }
    if (!cluster::isAllowedSource(request.peer.address, match->allowedSources)) {
        refuse(responder, 403, "403 Forbidden");
        return;
    }
    if (match->needsClientCertificate && request.peer.certificateName.empty()) {
        refuse(responder, 400, "No required SSL certificate was sent");
        return;
    }
    if (match->pods.empty()) {
        refuse(responder, 503, "503 Service Temporarily Unavailable");
        return;
    }
    const cluster::Spot& pod = match->pods[m_turn++ % match->pods.size()];
    m_calls.send(pod.address, pod.port, std::move(request.head), std::move(request.body),
                 [responder](BackendResult result) {
                     if (result.head.status == 0)
                         refuse(responder, 502, "502 Bad Gateway");
                     else
                         responder.respond(std::move(result.head), result.body);
                 });
}

} // namespace sample

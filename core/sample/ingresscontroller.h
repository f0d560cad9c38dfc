// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Ingress controller's Pod: finds the Ingress for host and path, asks for a client certificate and for an allowed
// address where its annotations say so, and passes the request on to a ready Pod. On the world's thread.

#include "core/net/httpserver.h"
#include "core/sample/backendcalls.h"
#include "core/sample/cluster/addressbook.h"
#include "core/sample/cluster/podhost.h"
#include "core/sample/wholerequests.h"

#include <functional>
#include <memory>
#include <vector>

namespace sample {

class IngressController
{
public:
    using Match = std::function<std::optional<cluster::IngressMatch>(std::string_view host, std::string_view path)>;
    static constexpr uint16_t TlsPort = 8443;

    IngressController(net::EventLoop& loop, BackendCalls& calls, Match match, const net::TlsContext& tls);
    [[nodiscard]] base::Result<void> listen(const cluster::ContainerStart& container);

private:
    void answer(WholeRequest request, const WholeRequests::Responder& responder);

    net::EventLoop& m_loop;
    BackendCalls& m_calls;
    Match m_match;
    net::TlsContext m_tls;
    WholeRequests m_application;
    std::vector<std::unique_ptr<net::HttpServer>> m_servers; // after the application that they call
    size_t m_turn = 0;
};

} // namespace sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of the world that lives on a thread of its own: API server, Pods, Service addresses, names.
// Built before the thread runs; afterwards only through post().

#include "core/pki/authority.h"
#include "core/sample/backendcalls.h"
#include "core/sample/cluster/apiendpoint.h"
#include "core/sample/cluster/apiserver.h"
#include "core/sample/clusternames.h"
#include "core/sample/ingresscontroller.h"
#include "core/sample/pods.h"
#include "core/sample/resources.h"
#include "core/sample/serviceports.h"
#include "core/sample/traffic.h"
#include "core/sample/world.h"

#include <thread>

namespace sample {

// Who vouches for whom in the world.
struct Authorities
{
    pki::Authority cluster; // API server and its clients, gateway, Ingress
    pki::Authority paymentsClients; // callers of the payments Ingress
};

class World::Cluster
{
public:
    Cluster(const Authorities& authorities);
    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    // Takes the first free 127.N network by listening on its API server's address.
    [[nodiscard]] base::Result<std::string> claimNetwork();
    [[nodiscard]] base::Result<void> load(const Placeholders& values);
    [[nodiscard]] base::Result<void> startOutside(); // what the cluster's names lead to beyond it
    void startTraffic(const catalog::Secrets& secrets);
    void run();

    [[nodiscard]] const std::shared_ptr<ClusterNames>& names() const { return m_names; }

private:
    [[nodiscard]] base::Result<net::TlsContext> apiServerTls(const std::string& address) const;
    [[nodiscard]] std::shared_ptr<void> startSpecial(const cluster::ContainerStart& container);
    void passOn(http::Exchange& exchange, const cluster::Forward& forward, std::string body);
    void refreshPorts();
    void tick();

    const Authorities& m_authorities;
    const base::Clock& m_clock = base::systemClock();
    std::string m_network;
    net::EventLoop m_loop;
    std::shared_ptr<ClusterNames> m_names;
    BackendCalls m_calls;
    std::optional<net::TlsContext> m_ingressTls;
    Pods m_pods;
    std::unique_ptr<cluster::ApiServer> m_server;
    WholeRequests m_proxied; // exchanges that the service proxy answers
    std::unique_ptr<cluster::ApiEndpoint> m_endpoint;
    std::unique_ptr<net::HttpServer> m_listener;
    ServicePorts m_ports;
    std::unique_ptr<Traffic> m_traffic;
    net::Timer m_tick;
    std::jthread m_thread; // last: it runs all of the above
};

} // namespace sample

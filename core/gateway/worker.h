// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One I/O thread of the gateway: its loop, listeners, backend connections, and the configuration it serves now.
// Shares nothing with its siblings but counters, resolver and the configuration's value.

#include "core/gateway/configuration.h"
#include "core/gateway/figures.h"
#include "core/gateway/sharedreads.h"
#include "core/gateway/tracebook.h"
#include "core/http/exchange.h"
#include "core/net/eventloop.h"
#include "core/net/httpserver.h"
#include "core/net/upstream.h"
#include "core/policy/run.h"
#include "core/traffic/recordring.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gateway {

class Outgoing;
class Pipeline;

class Worker final : public http::Application
{
public:
    struct Shared
    { // what all workers use; outlives them
        net::Resolver& resolver;
        policy::Services services; // but requests and credentials, which belong to a run
        BackendStates& backends;
        const base::Clock& clock;
        TraceBook* traces; // null: no traces
    };
    Worker(const Shared& shared, const net::ServerSettings& server, const net::UpstreamSettings& upstream,
           std::shared_ptr<const Configuration> configuration, std::shared_ptr<traffic::RecordRing> records);
    ~Worker() override;

    // Before run(), or on its thread.
    [[nodiscard]] base::Result<net::Address> listen(const net::Address& address, std::optional<net::TlsContext> tls,
                                                    bool sharesPort);
    void useTls(size_t listener, const net::TlsContext& tls) { m_server.useTls(listener, tls); }
    void useConfiguration(std::shared_ptr<const Configuration> configuration);
    [[nodiscard]] Figures figures() const; // its part of connections and requests
    void drain(std::chrono::milliseconds deadline, std::function<void()> done);

    [[nodiscard]] net::EventLoop& loop() { return m_loop; }

    void onRequest(http::Exchange& exchange) override;
    void onMalformed(const http::Peer& peer, const http::ParseFault& fault) override;

    // For pipelines.
    [[nodiscard]] const std::shared_ptr<const Configuration>& configuration() const { return m_configuration; }
    [[nodiscard]] std::shared_ptr<const BackendRoute> route(const Configuration& configuration,
                                                            const std::string& baseUrl,
                                                            const catalog::BackendName* backend, std::string& detail);
    // Of a request that a policy makes.
    [[nodiscard]] std::shared_ptr<const net::UpstreamTarget>
    outgoingTarget(const Configuration& configuration, const http::Url& url, const policy::OutgoingRequest& request,
                   const catalog::Backend* backend, std::string& detail);
    void startOneWay(const std::shared_ptr<const Configuration>& configuration, policy::OutgoingRequest request);
    [[nodiscard]] SharedReads& sharedReads() { return m_sharedReads; }
    [[nodiscard]] net::UpstreamPool& upstreams() { return m_upstreams; }
    [[nodiscard]] const policy::Services& services() const { return m_shared.services; }
    [[nodiscard]] BackendStates& backends() { return m_shared.backends; }
    [[nodiscard]] const base::Clock& clock() const { return m_shared.clock; }
    [[nodiscard]] base::SystemTime now(); // of the loop's turn: clocks are read less often than requests are
    [[nodiscard]] TraceBook* traces() { return m_shared.traces; }
    void put(const traffic::RecordView& record) { m_records->put(record); }
    void recycle(Pipeline& pipeline); // it is done; destroyed or reused later

private:
    Shared m_shared;
    net::EventLoop m_loop;
    uint64_t m_turn = 0; // when m_now was read
    base::SystemTime m_now;
    net::UpstreamPool m_upstreams;
    std::shared_ptr<const Configuration> m_configuration;
    std::shared_ptr<traffic::RecordRing> m_records;
    std::unordered_map<std::string, std::shared_ptr<const BackendRoute>> m_routes; // of bases that only policies name
    std::unordered_map<std::string, std::shared_ptr<const net::UpstreamTarget>> m_outgoingTargets;
    SharedReads m_sharedReads; // before whoever waits for them
    std::unique_ptr<Outgoing> m_oneWay; // requests of policies that nobody waits for
    uint64_t m_lastOneWay = 0;
    std::vector<std::unique_ptr<Pipeline>> m_pipelines; // all of them
    std::vector<Pipeline*> m_free;
    size_t m_listeners = 0;
    net::HttpServer m_server; // last: its connections call all of the above while they go
};

} // namespace gateway

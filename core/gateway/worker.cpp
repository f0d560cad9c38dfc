// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/worker.h"

#include "core/gateway/outgoing.h"
#include "core/gateway/pipeline.h"

namespace gateway {

namespace {
constexpr size_t MostRoutesKept = 1024;
constexpr size_t MostOneWay = 1024; // more than that nobody answers: what comes then is dropped
} // namespace

Worker::Worker(const Shared& shared, const net::ServerSettings& server, const net::UpstreamSettings& upstream,
               std::shared_ptr<const Configuration> configuration, std::shared_ptr<traffic::RecordRing> records)
    : m_shared(shared)
    , m_upstreams(m_loop, shared.resolver, upstream)
    , m_configuration(std::move(configuration))
    , m_records(std::move(records))
    , m_sharedReads(*this)
    , m_oneWay(std::make_unique<Outgoing>(*this, [](const policy::SubResponse&) {}))
    , m_server(m_loop, *this, server)
{ }

Worker::~Worker() = default;

base::Result<net::Address> Worker::listen(const net::Address& address, std::optional<net::TlsContext> tls,
                                          bool sharesPort)
{
    ++m_listeners;
    return m_server.listen(address, std::move(tls), sharesPort);
}

Figures Worker::figures() const
{
    Figures part;
    for (size_t i = 0; i < m_listeners; ++i)
        part.connections.push_back(m_server.connectionCount(i));
    part.requests = m_pipelines.size() - m_free.size();
    part.backendConnections = m_upstreams.openCount();
    part.idleBackendConnections = m_upstreams.idleCount();
    return part;
}

void Worker::useConfiguration(std::shared_ptr<const Configuration> configuration)
{
    m_configuration = std::move(configuration);
    m_routes.clear();
    m_outgoingTargets.clear();
}

void Worker::drain(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_server.drain(deadline, std::move(done));
}

void Worker::onRequest(http::Exchange& exchange)
{
    if (m_free.empty()) {
        m_pipelines.push_back(std::make_unique<Pipeline>(*this));
        m_free.push_back(m_pipelines.back().get());
    }
    Pipeline* pipeline = m_free.back();
    m_free.pop_back();
    pipeline->begin(exchange);
}

void Worker::recycle(Pipeline& pipeline)
{
    m_free.push_back(&pipeline);
}

base::SystemTime Worker::now()
{
    if (m_turn != m_loop.turn()) {
        m_turn = m_loop.turn();
        m_now = m_shared.clock.now();
    }
    return m_now;
}

void Worker::onMalformed(const http::Peer& peer, const http::ParseFault& fault)
{
    traffic::Record record;
    record.time = m_shared.clock.now();
    record.outcome = traffic::Outcome::Malformed;
    record.status = fault.status;
    record.clientAddress = peer.address;
    record.source = "http";
    record.reason = "MalformedRequest";
    record.message = fault.reason;
    m_records->put(record);
}

std::shared_ptr<const BackendRoute> Worker::route(const Configuration& configuration, const std::string& baseUrl,
                                                  const catalog::BackendName* backend, std::string& detail)
{
    if (!backend) {
        if (const auto known = m_routes.find(baseUrl); known != m_routes.end())
            return known->second;
    }
    auto found = configuration.findRoute(baseUrl, backend, detail);
    if (found && !backend && &configuration == m_configuration.get() && m_routes.size() < MostRoutesKept)
        m_routes.emplace(baseUrl, found);
    return found;
}

std::shared_ptr<const net::UpstreamTarget> Worker::outgoingTarget(const Configuration& configuration,
                                                                  const http::Url& url,
                                                                  const policy::OutgoingRequest& request,
                                                                  const catalog::Backend* backend, std::string& detail)
{
    const bool isCurrent = &configuration == m_configuration.get();
    // A proxy's password and a private key are named by their digests: nothing of them is kept here.
    const std::string key = url.scheme + ' ' + url.authority() + ' ' + net::digestOf(request.proxy)
        + net::digestOf(request.clientCertificate);
    if (const auto known = m_outgoingTargets.find(key); isCurrent && known != m_outgoingTargets.end())
        return known->second;
    auto target = configuration.findTarget(url, request, backend, detail);
    if (target && isCurrent && m_outgoingTargets.size() < MostRoutesKept)
        m_outgoingTargets.emplace(key, target);
    return target;
}

void Worker::startOneWay(const std::shared_ptr<const Configuration>& configuration, policy::OutgoingRequest request)
{
    if (m_oneWay->size() >= MostOneWay)
        return;
    m_oneWay->use(&configuration);
    m_oneWay->start(++m_lastOneWay, std::move(request));
    m_oneWay->use(nullptr); // the call holds it as long as it lasts
}

} // namespace gateway

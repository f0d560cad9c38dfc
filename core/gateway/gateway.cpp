// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/gateway.h"

#include "core/base/scheduling.h"
#include "core/gateway/pipeline.h"
#include "core/gateway/worker.h"

#include <algorithm>
#include <future>

namespace gateway {

Gateway::Gateway(Settings settings, std::shared_ptr<const Configuration> configuration)
    : m_settings(std::move(settings))
    , m_resolver(m_settings.resolver ? m_settings.resolver : std::make_shared<net::SystemResolver>())
{
    if (!m_settings.events.empty())
        m_events = std::make_unique<EventFiles>(m_settings.events);
    const Worker::Shared shared{
        *m_resolver,
        {.counters = m_counters, .cache = &m_cache, .signingKeys = &m_signingKeys, .events = m_events.get()},
        m_backends,
        *m_settings.clock,
        m_settings.traces.get()};
    configuration = m_undertaker.entrust(std::move(configuration));
    for (size_t i = 0; i < std::max<size_t>(1, m_settings.threads); ++i) {
        m_rings.push_back(std::make_shared<traffic::RecordRing>());
        m_workers.push_back(
            std::make_unique<Worker>(shared, m_settings.server, m_settings.upstream, configuration, m_rings.back()));
    }
}

base::Result<std::unique_ptr<Gateway>> Gateway::start(Settings settings,
                                                      std::shared_ptr<const Configuration> configuration)
{
    if (auto system = net::EventLoop::checkSystem(); !system)
        return base::fail(std::move(system.error()));
    std::unique_ptr<Gateway> gateway(new Gateway(std::move(settings), std::move(configuration)));
    auto writer = traffic::RecordWriter::start(gateway->m_settings.records, gateway->m_rings);
    if (!writer)
        return base::fail(std::move(writer.error()));
    gateway->m_writer = std::move(*writer);
    if (auto listening = gateway->listen(); !listening)
        return base::fail(std::move(listening.error()));
    for (const auto& worker : gateway->m_workers) {
        gateway->m_threads.emplace_back([loop = &worker->loop(), begin = gateway->m_settings.threadBegins] {
            base::letWakersFinish();
            if (begin)
                begin();
            loop->run();
        });
    }
    return gateway;
}

base::Result<void> Gateway::listen()
{
    const bool sharesPort = m_workers.size() > 1;
    for (const Listen& listener : m_settings.listeners) {
        net::Address address = listener.address;
        for (const auto& worker : m_workers) {
            auto bound = worker->listen(address, listener.tls, sharesPort);
            if (!bound)
                return base::fail(std::move(bound.error()));
            address = *bound; // the first one chose the port, the others share it
        }
        m_addresses.push_back(address);
    }
    return {};
}

Gateway::~Gateway()
{
    stop();
}

void Gateway::use(std::shared_ptr<const Configuration> configuration)
{
    configuration = m_undertaker.entrust(std::move(configuration));
    for (const auto& worker : m_workers)
        worker->loop().post([w = worker.get(), configuration] { w->useConfiguration(configuration); });
}

void Gateway::useTls(size_t listener, const net::TlsContext& tls)
{
    for (const auto& worker : m_workers)
        worker->loop().post([w = worker.get(), listener, tls] { w->useTls(listener, tls); });
}

Figures Gateway::figures() const
{
    Figures all;
    if (m_threads.empty())
        return all;
    std::vector<std::future<Figures>> parts;
    for (const auto& worker : m_workers) {
        auto part = std::make_shared<std::promise<Figures>>();
        parts.push_back(part->get_future());
        worker->loop().post([part, w = worker.get()] { part->set_value(w->figures()); });
    }
    all.connections.resize(m_addresses.size());
    for (auto& future : parts) {
        const Figures part = future.get();
        for (size_t i = 0; i < part.connections.size(); ++i)
            all.connections[i] += part.connections[i];
        all.requests += part.requests;
        all.backendConnections += part.backendConnections;
        all.idleBackendConnections += part.idleBackendConnections;
    }
    all.usesIoUring = m_workers.front()->loop().driver() == net::EventLoop::Driver::IoUring;
    all.droppedRecords = m_writer->dropped();
    all.openCircuits = m_backends.openCircuits(m_settings.clock->now());
    return all;
}

void Gateway::stop()
{
    for (size_t i = 0; i < m_threads.size(); ++i) {
        Worker* worker = m_workers[i].get();
        worker->loop().post([worker, deadline = m_settings.drainTime] {
            worker->drain(deadline, [worker] { worker->loop().stop(); });
        });
    }
    m_threads.clear(); // joins
    m_resolver.reset(); // our own one ends its thread here: a late answer must not find a loop that is gone
    m_workers.clear();
    m_writer.reset(); // writes what is left
    m_events.reset();
}

} // namespace gateway

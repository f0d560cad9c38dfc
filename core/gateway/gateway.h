// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A running gateway: its I/O threads, what they listen on, the counters and the records they leave.
// Made and owned by workspace::LocalGateway; all calls from one thread.

#include "core/base/result.h"
#include "core/gateway/configuration.h"
#include "core/gateway/counterstore.h"
#include "core/gateway/eventfiles.h"
#include "core/gateway/figures.h"
#include "core/gateway/signingkeystore.h"
#include "core/gateway/tracebook.h"
#include "core/gateway/undertaker.h"
#include "core/gateway/valuecache.h"
#include "core/net/address.h"
#include "core/net/httpserver.h"
#include "core/net/resolver.h"
#include "core/net/tls.h"
#include "core/net/upstream.h"
#include "core/traffic/recordwriter.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace gateway {

class Worker;

struct Listen
{
    net::Address address; // port 0: a free one
    std::optional<net::TlsContext> tls;
};

struct Settings
{
    std::vector<Listen> listeners;
    size_t threads = 1;
    std::function<void()> threadBegins{}; // called on each of them before anything else; may be empty
    traffic::RecordWriter::Settings records;
    std::filesystem::path events; // folder of what policies log and measure; empty: nowhere
    std::shared_ptr<TraceBook> traces; // null: nobody can ask for one
    net::ServerSettings server;
    net::UpstreamSettings upstream;
    std::shared_ptr<net::Resolver> resolver; // of backends' names; null: the system's
    const base::Clock* clock = &base::systemClock();
    std::chrono::milliseconds drainTime{10'000}; // for requests in flight when it stops
};

class Gateway
{
public:
    // Listens before it returns; an error leaves nothing running.
    [[nodiscard]] static base::Result<std::unique_ptr<Gateway>>
    start(Settings settings, std::shared_ptr<const Configuration> configuration);
    ~Gateway(); // drains, then joins
    Gateway(const Gateway&) = delete;
    Gateway& operator=(const Gateway&) = delete;

    [[nodiscard]] const std::vector<net::Address>& addresses() const
    {
        return m_addresses;
    } // in the order of listeners
    void use(std::shared_ptr<const Configuration> configuration); // for requests that begin after it
    void useTls(size_t listener, const net::TlsContext& tls); // for its connections that begin after it
    [[nodiscard]] Figures figures() const; // waits for each I/O thread's turn; empty once it was stopped
    void stop(); // accepts nothing new, finishes what is in flight within the drain time

private:
    Gateway(Settings settings, std::shared_ptr<const Configuration> configuration);
    [[nodiscard]] base::Result<void> listen();

    Settings m_settings;
    std::shared_ptr<net::Resolver> m_resolver;
    CounterStore m_counters;
    ValueCache m_cache;
    SigningKeyStore m_signingKeys;
    std::unique_ptr<EventFiles> m_events; // null: nobody wants them
    BackendStates m_backends;
    std::vector<std::shared_ptr<traffic::RecordRing>> m_rings;
    std::unique_ptr<traffic::RecordWriter> m_writer;
    Undertaker m_undertaker; // of the configurations that the workers hold
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::jthread> m_threads;
    std::vector<net::Address> m_addresses;
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Listeners and their HTTP connections on one event loop. The gateway runs one per I/O thread (with a shared port),
// the sample world one for each of its servers.

#include "core/base/result.h"
#include "core/http/exchange.h"
#include "core/http/limits.h"
#include "core/net/address.h"
#include "core/net/eventloop.h"
#include "core/net/tls.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace net {

struct ServerSettings
{
    http::Limits limits;
    std::chrono::milliseconds idleTimeout{75'000}; // between requests
    std::chrono::milliseconds headTimeout{
        20'000}; // from a request's first byte to the end of its head; TLS handshakes too
    std::chrono::milliseconds bodyTimeout{30'000}; // without a byte of a body that is being read
    std::chrono::milliseconds sendTimeout{60'000}; // without a byte taken by the client
    std::chrono::milliseconds tunnelTimeout{900'000}; // without a byte in either direction after an upgrade
    std::chrono::milliseconds lingerTimeout{2'000}; // after our last byte, for the client to close
    size_t mostConnections = 20'000;
};

class HttpServer final : private EventLoop::TurnEnd
{
public:
    HttpServer(EventLoop& loop, http::Application& application, ServerSettings settings = {});
    ~HttpServer() override; // closes everything at once
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Port 0 takes a free one; the address answered has the real port. Sharing lets several loops listen on one port.
    [[nodiscard]] base::Result<Address> listen(const Address& address, std::optional<TlsContext> tls = {},
                                               bool sharesPort = false);

    // The listener's next connections use it (counted from 0 in the order of listen()); open ones keep theirs. One
    // without TLS stays so.
    void useTls(size_t listener, const TlsContext& tls);

    // No new connections; open ones end after their current request, or are cut at the deadline. Calls back once.
    void drain(std::chrono::milliseconds deadline, std::function<void()> done);
    [[nodiscard]] size_t connectionCount() const { return m_connections.size(); }
    [[nodiscard]] size_t connectionCount(size_t listener) const; // of those that came in there

private:
    class Connection;
    class Listener;
    void accept(Listener& listener);
    void pauseAccepting();
    void flushSoon(Connection& connection);
    void retire(Connection& connection); // destroyed at the end of the turn
    void endTurnSoon();
    void onTurnEnd() override;
    void finishDrainIfEmpty();

    EventLoop& m_loop;
    http::Application& m_application;
    ServerSettings m_settings;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::unordered_map<Connection*, std::unique_ptr<Connection>> m_connections;
    std::vector<Connection*> m_dirty;
    std::vector<std::unique_ptr<Connection>> m_retired;
    bool m_isTurnEndAsked = false;
    bool m_isDraining = false;
    std::function<void()> m_drained;
    Timer m_drainTimer;
    Timer m_acceptPause;
};

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpserver.h"

#include "core/base/log.h"
#include "core/net/listening.h"
#include "core/net/serverconnection.h"

#include <algorithm>
#include <cerrno>
namespace net {

namespace {
constexpr int AcceptsPerTurn = 64;
constexpr std::chrono::milliseconds AcceptPause{100};
} // namespace

class HttpServer::Listener final : public EventLoop::Watcher
{
public:
    Listener(HttpServer& server, Descriptor socket, std::optional<TlsContext> tls)
        : m_server(server)
        , m_socket(std::move(socket))
        , m_tls(std::move(tls))
    {
        watch();
    }
    ~Listener() override { m_server.m_loop.unwatch(m_socket.get(), *this); }
    void watch() { m_server.m_loop.watchLevel(m_socket.get(), *this); }
    void unwatch() { m_server.m_loop.unwatch(m_socket.get(), *this); }
    void onReady(uint32_t) override { m_server.accept(*this); }

    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    [[nodiscard]] const std::optional<TlsContext>& tls() const { return m_tls; }
    void useTls(const TlsContext& tls)
    {
        if (m_tls)
            m_tls = tls;
    }

private:
    HttpServer& m_server;
    Descriptor m_socket;
    std::optional<TlsContext> m_tls;
};

HttpServer::HttpServer(EventLoop& loop, http::Application& application, ServerSettings settings)
    : m_loop(loop)
    , m_application(application)
    , m_settings(settings)
    , m_drainTimer(loop,
                   [this] {
                       while (!m_connections.empty())
                           m_connections.begin()->first->closeNow();
                   })
    , m_acceptPause(loop, [this] {
        for (const auto& listener : m_listeners)
            listener->watch();
    })
{ }

HttpServer::~HttpServer()
{
    m_listeners.clear();
    m_dirty.clear();
    while (!m_connections.empty())
        m_connections.begin()->first->closeNow();
    m_retired.clear();
    m_loop.forget(*this);
}

base::Result<Address> HttpServer::listen(const Address& address, std::optional<TlsContext> tls, bool sharesPort)
{
    auto listener = openListener(address, sharesPort);
    if (!listener)
        return base::fail(std::move(listener.error()));
    m_listeners.push_back(std::make_unique<Listener>(*this, std::move(listener->socket), std::move(tls)));
    return listener->address;
}

void HttpServer::useTls(size_t listener, const TlsContext& tls)
{
    if (listener < m_listeners.size()) // none are left while it drains
        m_listeners[listener]->useTls(tls);
}

size_t HttpServer::connectionCount(size_t listener) const
{
    if (listener >= m_listeners.size())
        return 0;
    const Listener* wanted = m_listeners[listener].get();
    return static_cast<size_t>(std::ranges::count_if(
        m_connections, [wanted](const auto& entry) { return entry.first->listener() == wanted; }));
}

void HttpServer::accept(Listener& listener)
{
    for (int i = 0; i < AcceptsPerTurn; ++i) {
        auto accepted = acceptOne(listener.descriptor());
        if (!accepted) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                pauseAccepting();
            return;
        }
        if (m_connections.size() >= m_settings.mostConnections)
            continue; // closes it
        http::Peer peer;
        peer.address = accepted->client.host();
        peer.port = accepted->client.port();
        peer.localAddress = accepted->local.host();
        peer.localPort = accepted->local.port();
        peer.isTls = listener.tls().has_value();
        auto connection =
            std::make_unique<Connection>(*this, listener, Stream(std::move(accepted->socket)), std::move(peer));
        Connection* raw = connection.get();
        m_connections.emplace(raw, std::move(connection));
        raw->start(listener.tls());
    }
}

void HttpServer::pauseAccepting()
{
    base::log().warn("no descriptor for another connection; accepting again in {} ms", AcceptPause.count());
    for (const auto& listener : m_listeners)
        listener->unwatch();
    m_acceptPause.start(AcceptPause);
}

void HttpServer::flushSoon(Connection& connection)
{
    if (m_dirty.empty() || m_dirty.back() != &connection)
        m_dirty.push_back(&connection);
    endTurnSoon();
}

void HttpServer::endTurnSoon()
{
    if (!std::exchange(m_isTurnEndAsked, true))
        m_loop.atTurnEnd(*this);
}

void HttpServer::onTurnEnd()
{
    // Flushing can make more work (a pipelined request answered at once, a drained client that is given more), which
    // joins the list behind what is walked now and has its turn in the next round.
    m_isTurnEndAsked = true;
    const size_t count = m_dirty.size();
    for (size_t i = 0; i < count; ++i) {
        if (Connection* connection = std::exchange(m_dirty[i], nullptr))
            connection->flush();
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(count));
    m_retired.clear();
    m_isTurnEndAsked = false;
    if (!m_dirty.empty())
        endTurnSoon();
    finishDrainIfEmpty();
}

void HttpServer::retire(Connection& connection)
{
    std::ranges::replace(m_dirty, &connection, static_cast<Connection*>(nullptr));
    const auto found = m_connections.find(&connection);
    if (found == m_connections.end())
        return;
    m_retired.push_back(std::move(found->second));
    m_connections.erase(found);
    endTurnSoon();
}

void HttpServer::drain(std::chrono::milliseconds deadline, std::function<void()> done)
{
    m_isDraining = true;
    m_drained = std::move(done);
    m_acceptPause.stop();
    m_listeners.clear();
    std::vector<Connection*> open;
    open.reserve(m_connections.size());
    for (const auto& [connection, owner] : m_connections)
        open.push_back(connection);
    for (Connection* connection : open)
        connection->drain();
    m_drainTimer.start(deadline);
    finishDrainIfEmpty();
}

void HttpServer::finishDrainIfEmpty()
{
    if (!m_isDraining || !m_connections.empty())
        return;
    m_isDraining = false;
    m_drainTimer.stop();
    if (m_drained)
        m_drained();
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpserver.h"

#include "core/base/log.h"
#include "core/net/serverconnection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace net {

namespace {
constexpr int Backlog = 4096;
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
    const auto refused = [&address](int code) {
        return base::fail(base::Error::Kind::Unreachable,
                          base::translate("net", "Cannot listen on %1. Choose another port, or 0 for a free one.")
                              .arg(address.text()),
                          std::strerror(code)); // NOLINT(concurrency-mt-unsafe): glibc's is safe
    };
    Descriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return refused(errno);
    const int on = 1;
    setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (sharesPort)
        setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (address.family() == AF_INET6)
        setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(socket.get(), address.raw(), address.rawLength()) != 0 || ::listen(socket.get(), Backlog) != 0)
        return refused(errno);
    sockaddr_storage bound{};
    socklen_t length = sizeof bound;
    getsockname(socket.get(), reinterpret_cast<sockaddr*>(&bound), &length); // NOLINT: what the call takes
    m_listeners.push_back(std::make_unique<Listener>(*this, std::move(socket), std::move(tls)));
    return Address(reinterpret_cast<const sockaddr*>(&bound), length); // NOLINT
}

void HttpServer::accept(Listener& listener)
{
    for (int i = 0; i < AcceptsPerTurn; ++i) {
        sockaddr_storage from{};
        socklen_t length = sizeof from;
        auto* fromAddress = reinterpret_cast<sockaddr*>(&from); // NOLINT: what the call takes
        Descriptor socket(accept4(listener.descriptor(), fromAddress, &length, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!socket.isOpen()) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
                base::log().warn("no descriptor for another connection; accepting again in {} ms", AcceptPause.count());
                for (const auto& each : m_listeners)
                    each->unwatch();
                m_acceptPause.start(AcceptPause);
            }
            return;
        }
        if (m_connections.size() >= m_settings.mostConnections)
            continue; // closes it
        const int on = 1;
        setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        sockaddr_storage here{};
        socklen_t hereLength = sizeof here;
        getsockname(socket.get(), reinterpret_cast<sockaddr*>(&here), &hereLength); // NOLINT
        const Address client(fromAddress, length);
        const Address local(reinterpret_cast<const sockaddr*>(&here), hereLength); // NOLINT
        auto connection = std::make_unique<Connection>(
            *this, Stream(std::move(socket)),
            http::Peer{client.host(), local.host(), client.port(), local.port(), listener.tls().has_value()});
        Connection* raw = connection.get();
        m_connections.emplace(raw, std::move(connection));
        raw->start(listener.tls());
    }
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

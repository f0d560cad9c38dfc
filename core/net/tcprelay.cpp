// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tcprelay.h"

#include "core/net/flow.h"
#include "core/net/listening.h"
#include "core/net/stream.h"

#include <string>
#include <sys/epoll.h>

namespace net {

// Two sockets and what waits between them.
class TcpRelay::Pair
{
public:
    Pair(TcpRelay& relay, Stream client, Stream server)
        : m_relay(relay)
        , m_client(*this, std::move(client))
        , m_server(*this, std::move(server))
    {
        m_client.other = &m_server;
        m_server.other = &m_client;
        relay.m_loop.watch(m_client.stream.descriptor(), m_client);
        relay.m_loop.watch(m_server.stream.descriptor(), m_server);
    }
    ~Pair() { close(); }

private:
    struct Side final : public EventLoop::Watcher
    {
        Side(Pair& owner, Stream&& socket)
            : pair(owner)
            , stream(std::move(socket))
        { }
        void onReady(uint32_t events) override
        {
            isReadable = isReadable || (events & (EPOLLIN | EPOLLRDHUP)) != 0;
            isWritable = isWritable || (events & EPOLLOUT) != 0;
            isBroken = isBroken || (events & EPOLLERR) != 0;
            pair.pump();
        }
        Pair& pair;
        Stream stream;
        Side* other = nullptr;
        std::string waiting; // to be written here
        bool isReadable = false;
        bool isWritable = false;
        bool isBroken = false;
        bool hasEnded = false; // it will send no more
        bool hasShutdown = false; // we told it that no more comes
    };

    // One direction: reads from one side and writes to the other until either would block. False: it broke.
    static bool move(Side& from, Side& to)
    {
        while (true) {
            while (!to.waiting.empty() && to.isWritable) {
                const Stream::Outcome sent = to.stream.write(to.waiting);
                if (sent.status == Stream::Status::WouldBlock)
                    to.isWritable = false;
                else if (sent.status != Stream::Status::Ok)
                    return false;
                to.waiting.erase(0, sent.bytes);
            }
            if (to.waiting.size() >= HighWater || !from.isReadable || from.hasEnded)
                break;
            const Stream::Received got = from.stream.receive();
            if (got.status == Stream::Status::Failed)
                return false;
            if (got.status == Stream::Status::WouldBlock)
                from.isReadable = false;
            from.hasEnded = got.status == Stream::Status::End;
            to.waiting.append(got.bytes);
        }
        if (from.hasEnded && to.waiting.empty() && to.isWritable && !to.hasShutdown) {
            to.stream.shutdownWriting();
            to.hasShutdown = true;
        }
        return true;
    }

    void pump()
    {
        const bool isSound =
            !m_client.isBroken && !m_server.isBroken && move(m_client, m_server) && move(m_server, m_client);
        if (!isSound || (m_client.hasShutdown && m_server.hasShutdown)) {
            close();
            m_relay.retire(*this);
        }
    }

    void close()
    {
        for (Side* side : {&m_client, &m_server}) {
            if (side->stream.isOpen()) {
                m_relay.m_loop.unwatch(side->stream.descriptor(), *side);
                side->stream.close();
            }
        }
    }

    TcpRelay& m_relay;
    Side m_client;
    Side m_server;
};

TcpRelay::TcpRelay(EventLoop& loop, Choose choose)
    : m_loop(loop)
    , m_choose(std::move(choose))
{ }

TcpRelay::~TcpRelay()
{
    if (m_listener.isOpen())
        m_loop.unwatch(m_listener.get(), *this);
    m_pairs.clear();
    m_retired.clear();
    m_loop.forget(*this);
}

base::Result<Address> TcpRelay::listen(const Address& address)
{
    auto socket = openListener(address, false);
    if (!socket)
        return base::fail(std::move(socket.error()));
    m_listener = std::move(socket->socket);
    m_loop.watchLevel(m_listener.get(), *this);
    return socket->address;
}

void TcpRelay::onReady(uint32_t)
{
    while (auto accepted = acceptOne(m_listener.get())) {
        const auto to = m_choose(accepted->client);
        if (!to)
            continue;
        auto server = Stream::connect(*to);
        if (!server)
            continue;
        auto pair = std::make_unique<Pair>(*this, Stream(std::move(accepted->socket)), std::move(*server));
        Pair* raw = pair.get();
        m_pairs.emplace(raw, std::move(pair));
    }
}

void TcpRelay::retire(Pair& pair)
{
    const auto found = m_pairs.find(&pair);
    if (found == m_pairs.end())
        return;
    m_retired.push_back(std::move(found->second));
    m_pairs.erase(found);
    m_loop.atTurnEnd(*this);
}

void TcpRelay::onTurnEnd()
{
    m_retired.clear();
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One accepted connection: moves bytes between its stream and its HTTP session, and keeps the time.

#include "core/http/http1session.h"
#include "core/net/httpserver.h"
#include "core/net/stream.h"

#include <string>

namespace net {

class HttpServer::Connection final : public EventLoop::Watcher, public http::SessionTransport
{
public:
    Connection(HttpServer& server, Stream stream, http::Peer peer);
    ~Connection() override;

    void start(const std::optional<TlsContext>& tls);
    void onReady(uint32_t events) override;
    void flush();
    void drain() { m_session.drain(); }
    void closeNow() override;
    void cut() override;

    [[nodiscard]] std::string& output() override { return m_output; }
    void flushSoon() override { m_server.flushSoon(*this); }
    [[nodiscard]] size_t unsentBytes() const override { return m_output.size() - m_sent; }
    void receiveSoon() override;
    void closeWhenFlushed() override;

private:
    enum class Closing : uint8_t { No, WhenFlushed, Lingering, Closed };

    bool finishHandshake();
    bool writeOut();
    void read();
    void feed(std::string_view bytes);
    void discardInput();
    void lingerOrClose();
    void updateTimer();
    void onTimeout();

    HttpServer& m_server;
    Stream m_stream;
    std::string m_kept; // received but not yet used by the session
    std::string m_output;
    size_t m_sent = 0; // of m_output
    http::Http1Session m_session;
    Timer m_timer;
    Closing m_closing = Closing::No;
    http::Http1Session::Phase m_timedPhase = http::Http1Session::Phase::Idle;
    bool m_isHandshaking = false;
    bool m_isReadable = false; // an edge came and not all was read
    bool m_mayBeEnded = false; // an edge said that the peer is done: read to the very end
    bool m_isFeedQueued = false;
    bool m_isWriteBlocked = false;
};

} // namespace net

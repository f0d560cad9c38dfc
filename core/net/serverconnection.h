// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One accepted connection: moves bytes between its stream and its HTTP session, and keeps the time. The session is
// made when it is known which HTTP the client speaks: by ALPN, or by its first bytes where there is no TLS.

#include "core/http/session.h"
#include "core/net/httpserver.h"
#include "core/net/stream.h"

#include <memory>
#include <string>

namespace net {

class HttpServer::Connection final : public EventLoop::Watcher, public http::SessionTransport
{
public:
    Connection(HttpServer& server, const Listener& listener, Stream stream, http::Peer peer);
    ~Connection() override;

    [[nodiscard]] const Listener* listener() const { return m_listener; } // may be gone: to compare, not to ask
    void start(const std::optional<TlsContext>& tls);
    void onReady(uint32_t events) override;
    void flush();
    void drain();
    void closeNow() override;
    void cut() override;

    [[nodiscard]] std::string& output() override { return m_output; }
    void flushSoon() override { m_server.flushSoon(*this); }
    [[nodiscard]] size_t unsentBytes() const override { return m_output.size() - m_sent; }
    void endOutput() override;
    void receiveSoon() override;
    void closeWhenFlushed() override;
    [[nodiscard]] base::SteadyTime now() const override { return m_server.m_loop.now(); }

private:
    using Phase = http::Session::Phase;
    enum class Closing : uint8_t { No, WhenFlushed, Lingering, Closed };

    // What the timer runs for. It starts anew when this changes.
    struct Awaited
    {
        bool isSending = false;
        Phase phase = Phase::Idle;
        uint64_t progress = 0;
        friend bool operator==(const Awaited&, const Awaited&) = default;
    };

    bool finishHandshake();
    void speak(bool isHttp2);
    void speakAnyway();
    [[nodiscard]] bool hasChosen(std::string_view bytes);
    [[nodiscard]] bool wantsInput() const { return !m_session || m_session->wantsInput(); }
    bool writeOut();
    void read();
    void feed(std::string_view bytes);
    void discardInput();
    void lingerOrClose();
    [[nodiscard]] Awaited awaited() const;
    void updateTimer();
    void onTimeout();

    HttpServer& m_server;
    const Listener* m_listener;
    Stream m_stream;
    std::string m_kept; // received but not yet used by the session
    std::string m_output;
    size_t m_sent = 0; // of m_output
    uint64_t m_sentEver = 0;
    http::Peer m_peer; // until the session takes it
    std::unique_ptr<http::Session> m_session;
    Timer m_timer;
    Closing m_closing = Closing::No;
    Awaited m_timedFor;
    bool m_isHandshaking = false;
    bool m_isReadable = false; // an edge came and not all was read
    bool m_mayBeEnded = false; // an edge said that the peer is done: read to the very end
    bool m_isFeedQueued = false;
    bool m_isWriteBlocked = false;
    bool m_isOutputEnding = false; // a tunnel's: we say so when all is sent …
    bool m_isOutputEnded = false; // … and did
};

} // namespace net

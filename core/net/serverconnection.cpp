// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/serverconnection.h"

#include "core/http/http1session.h"
#include "core/http/http2session.h"
#include "core/net/flow.h"

#include <sys/epoll.h>
#include <tuple>

namespace net {

namespace {

constexpr size_t KeptCapacity = 4 * 1024; // idle connections give larger buffers back

} // namespace

HttpServer::Connection::Connection(HttpServer& server, const Listener& listener, Stream stream, http::Peer peer)
    : m_server(server)
    , m_listener(&listener)
    , m_stream(std::move(stream))
    , m_peer(std::move(peer))
    , m_timer(server.m_loop, [this] { onTimeout(); })
{ }

HttpServer::Connection::~Connection()
{
    if (m_stream.isOpen())
        m_stream.unwatch(m_server.m_loop, *this);
    if (m_session)
        m_session->connectionLost();
}

void HttpServer::Connection::start(const std::optional<TlsContext>& tls)
{
    m_stream.watch(m_server.m_loop, *this, true);
    if (tls) {
        m_stream.startTlsServer(*tls);
        m_isHandshaking = true;
        m_timer.start(m_server.m_settings.headTimeout);
    } else {
        updateTimer();
    }
}

void HttpServer::Connection::onReady(uint32_t events)
{
    if (m_closing == Closing::Closed)
        return;
    const bool hasBothEnded = m_isOutputEnded && (events & (EPOLLERR | EPOLLHUP)) == EPOLLHUP;
    if ((events & (EPOLLERR | EPOLLHUP)) != 0 && !hasBothEnded) {
        closeNow();
        return;
    }
    if ((events & (EPOLLIN | EPOLLRDHUP)) != 0)
        m_isReadable = true;
    if ((events & EPOLLRDHUP) != 0)
        m_mayBeEnded = true;
    if (m_isHandshaking && !finishHandshake())
        return;
    if ((events & EPOLLOUT) != 0 && m_isWriteBlocked) {
        m_isWriteBlocked = false;
        flush();
    }
    if (m_closing == Closing::Lingering)
        discardInput();
    else if (m_isReadable && m_closing == Closing::No)
        read();
    if (m_closing != Closing::Closed)
        updateTimer();
}

bool HttpServer::Connection::finishHandshake()
{
    switch (m_stream.handshake()) {
    case Stream::Status::Ok:
        m_isHandshaking = false;
        m_peer.certificateName = m_stream.peerName();
        m_peer.certificate = m_stream.peerCertificate();
        m_peer.certificateFault = m_stream.peerFault();
        speak(m_stream.protocol() == "h2");
        m_isReadable = true; // the first request may have come with the last flight
        return true;
    case Stream::Status::WouldBlock:
        return false;
    case Stream::Status::Failed:
        m_isHandshaking = false;
        m_stream.leaveTls();
        lingerOrClose();
        return false;
    case Stream::Status::End:
        closeNow();
        return false;
    }
    return false;
}

void HttpServer::Connection::speak(bool isHttp2)
{
    const http::Limits& limits = m_server.m_settings.limits;
    if (isHttp2)
        m_session = std::make_unique<http::Http2Session>(m_server.m_application, *this, std::move(m_peer), limits);
    else
        m_session = std::make_unique<http::Http1Session>(m_server.m_application, *this, std::move(m_peer), limits);
}

// The client stopped before it was known what it speaks: HTTP/1 has an answer for that.
void HttpServer::Connection::speakAnyway()
{
    if (m_session)
        return;
    speak(false);
    feed({});
}

// On a plain connection the first bytes tell, one by one: no method of HTTP/1 begins as HTTP/2's preface does.
bool HttpServer::Connection::hasChosen(std::string_view bytes)
{
    m_kept.append(bytes);
    const std::string_view begin = std::string_view(m_kept).substr(0, http::Http2Preface.size());
    if (begin != http::Http2Preface.substr(0, begin.size()))
        speak(false);
    else if (begin.size() == http::Http2Preface.size())
        speak(true);
    return m_session != nullptr;
}

void HttpServer::Connection::drain()
{
    if (m_session)
        m_session->drain();
    else
        closeWhenFlushed();
}

void HttpServer::Connection::read()
{
    while (m_isReadable && m_closing == Closing::No && wantsInput()) {
        const Stream::Received received = m_stream.receive();
        switch (received.status) {
        case Stream::Status::Ok:
            m_isReadable = m_mayBeEnded || !m_stream.isDrained();
            feed(received.bytes);
            break;
        case Stream::Status::WouldBlock:
            m_isReadable = false;
            break;
        case Stream::Status::End:
            m_isReadable = false;
            speakAnyway();
            m_session->receiveEnd();
            break;
        case Stream::Status::Failed:
            closeNow();
            return;
        }
    }
}

void HttpServer::Connection::feed(std::string_view bytes)
{
    if (!m_session) {
        if (!hasChosen(bytes))
            return;
        bytes = {};
    }
    if (m_kept.empty()) {
        const size_t used = m_session->receive(bytes);
        m_kept.append(bytes.substr(used));
        return;
    }
    m_kept.append(bytes);
    const size_t used = m_session->receive(m_kept);
    m_kept.erase(0, used);
    if (m_kept.empty() && m_kept.capacity() > KeptCapacity)
        std::string().swap(m_kept);
}

void HttpServer::Connection::receiveSoon()
{
    if (std::exchange(m_isFeedQueued, true))
        return;
    m_server.flushSoon(*this); // the end of the turn also reads on
}

void HttpServer::Connection::flush()
{
    if (m_closing == Closing::Closed)
        return;
    if (std::exchange(m_isFeedQueued, false) && m_closing == Closing::No) {
        if (!m_kept.empty())
            feed({});
        read();
    }
    if (m_session && m_closing == Closing::No)
        m_session->work();
    if (m_closing == Closing::Closed)
        return;
    if (!writeOut()) {
        closeNow();
        return;
    }
    if (m_sent == m_output.size()) {
        m_output.clear();
        m_sent = 0;
        if (m_output.capacity() > LowWater)
            std::string().swap(m_output);
        const bool isEnding = m_closing == Closing::WhenFlushed || (m_isOutputEnding && !m_isOutputEnded);
        if (isEnding && !m_stream.isFlushed()) {
            m_isWriteBlocked = true;
            m_stream.tellWhenFlushed();
        } else if (m_closing == Closing::WhenFlushed)
            lingerOrClose();
        else if (m_isOutputEnding && !std::exchange(m_isOutputEnded, true))
            m_stream.shutdownWriting();
    } else if (m_sent > LowWater) {
        m_output.erase(0, m_sent);
        m_sent = 0;
    }
    if (m_session && m_closing == Closing::No && unsentBytes() < LowWater)
        m_session->outputDrained();
    if (m_closing != Closing::Closed)
        updateTimer();
}

// Sends until it would block; false when the connection is gone.
bool HttpServer::Connection::writeOut()
{
    while (m_sent < m_output.size() && !m_isWriteBlocked) {
        const Stream::Outcome outcome =
            m_sent == 0 ? m_stream.writeWhole(m_output) : m_stream.write(std::string_view(m_output).substr(m_sent));
        if (outcome.status == Stream::Status::Ok) {
            m_sent += m_output.empty() ? 0 : outcome.bytes;
            m_sentEver += outcome.bytes;
        } else if (outcome.status == Stream::Status::WouldBlock) {
            m_isWriteBlocked = true;
        } else {
            return false;
        }
    }
    return true;
}

void HttpServer::Connection::cut()
{
    if (m_closing == Closing::Closed)
        return;
    std::ignore = writeOut();
    closeNow();
}

void HttpServer::Connection::endOutput()
{
    m_isOutputEnding = true;
    m_server.flushSoon(*this);
}

void HttpServer::Connection::closeWhenFlushed()
{
    if (m_closing != Closing::No)
        return;
    m_closing = Closing::WhenFlushed;
    m_server.flushSoon(*this);
}

// Closing with unread input would send a reset, which can overtake the answer: say that we are done, then wait for
// the client to close.
void HttpServer::Connection::lingerOrClose()
{
    m_closing = Closing::Lingering;
    m_stream.shutdownWriting();
    m_kept.clear();
    m_isReadable = true;
    m_timer.start(m_server.m_settings.lingerTimeout);
    discardInput();
}

void HttpServer::Connection::discardInput()
{
    while (m_isReadable) {
        const Stream::Received received = m_stream.receive();
        if (received.status == Stream::Status::WouldBlock) {
            m_isReadable = false;
        } else if (received.status != Stream::Status::Ok) {
            closeNow();
            return;
        }
    }
}

void HttpServer::Connection::closeNow()
{
    if (std::exchange(m_closing, Closing::Closed) == Closing::Closed)
        return;
    m_timer.stop();
    if (m_stream.isOpen())
        m_stream.unwatch(m_server.m_loop, *this);
    m_stream.close();
    m_server.retire(*this);
    if (m_session)
        m_session->connectionLost();
}

HttpServer::Connection::Awaited HttpServer::Connection::awaited() const
{
    if (unsentBytes() != 0 || m_isWriteBlocked)
        return {true, Phase::Response, m_sentEver + m_stream.sentBytes()};
    if (!m_session)
        return {false, m_kept.empty() ? Phase::Idle : Phase::Head, 0};
    return {false, m_session->phase(), m_session->progress()};
}

void HttpServer::Connection::updateTimer()
{
    if (m_isHandshaking || m_closing == Closing::Lingering)
        return; // started where they began; progress does not extend them
    const Awaited now = awaited();
    if (now == m_timedFor && m_timer.isActive())
        return;
    m_timedFor = now;
    const ServerSettings& settings = m_server.m_settings;
    if (now.isSending) {
        m_timer.start(settings.sendTimeout);
        return;
    }
    switch (now.phase) {
    case Phase::Idle:
        m_timer.start(settings.idleTimeout);
        break;
    case Phase::Head:
        m_timer.start(settings.headTimeout);
        break;
    case Phase::Body:
        m_timer.start(settings.bodyTimeout);
        break;
    case Phase::Tunnel:
        m_timer.start(settings.tunnelTimeout);
        break;
    case Phase::Response:
    case Phase::Closed:
        m_timer.stop();
        break;
    }
}

void HttpServer::Connection::onTimeout()
{
    const Awaited now = awaited();
    if (now.isSending && now != m_timedFor) { // the system took some of it meanwhile
        updateTimer();
        return;
    }
    if (m_isHandshaking || m_closing != Closing::No || now.isSending) {
        closeNow();
        return;
    }
    speakAnyway();
    m_session->timedOut();
    if (m_closing != Closing::Closed)
        updateTimer();
}

} // namespace net

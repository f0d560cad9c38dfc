// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A connected socket that never blocks, plain or TLS behind one face.
// Made for edge-triggered readiness: receive until WouldBlock or until isDrained() says that nothing is left.

#include "core/base/result.h"
#include "core/net/address.h"
#include "core/net/descriptor.h"
#include "core/net/eventloop.h"
#include "core/net/ringsocket.h"
#include "core/net/tls.h"
#include "core/net/tlssession.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace net {

class Stream
{
public:
    enum class Status : uint8_t { Ok, WouldBlock, End, Failed };
    struct Outcome
    {
        Status status = Status::Ok;
        size_t bytes = 0;
    };

    explicit Stream(Descriptor socket)
        : m_socket(std::move(socket))
    { }

    // Starts connecting; the outcome shows in connectOutcome() once the socket is writable.
    [[nodiscard]] static base::Result<Stream> connect(const Address& address);
    [[nodiscard]] base::Result<void> connectOutcome() const;

    // From then on the watcher is told of readiness, and the bytes take the loop's way. Before TLS is started.
    void watch(EventLoop& loop, EventLoop::Watcher& watcher, bool isConnected);
    void unwatch(EventLoop& loop, EventLoop::Watcher& watcher); // before it is closed

    void startTlsServer(const TlsContext& context);
    // An empty name is neither sent nor checked. The session is offered, and takes what the server gives for the next.
    void startTlsClient(const TlsContext& context, const std::string& serverName, bool checksName,
                        std::shared_ptr<TlsSession> session = {});
    [[nodiscard]] bool isResumed() const; // the handshake went on from the session
    [[nodiscard]] bool isTls() const { return m_tls != nullptr; }
    // Ok when the handshake is done; failure() says why it failed.
    [[nodiscard]] Status handshake();

    // Common name of the peer's checked certificate; empty without one.
    [[nodiscard]] std::string peerName() const;
    [[nodiscard]] std::string peerCertificate() const; // DER, checked or not; empty without one
    [[nodiscard]] std::string peerFault() const; // why that certificate is not to be trusted; empty when it is

    // What the handshake agreed to speak inside (ALPN); empty when it was not spoken of.
    [[nodiscard]] std::string_view protocol() const;

    struct Received
    {
        Status status = Status::Ok;
        std::string_view bytes; // until the watcher returns, or this thread receives again
    };
    [[nodiscard]] Received receive();
    [[nodiscard]] Outcome write(std::string_view bytes);
    [[nodiscard]] Outcome writeWhole(std::string& bytes); // the same; empties the text when all of it was taken
    // After bytes were received: nothing more is there now, and an edge will come with the next bytes.
    [[nodiscard]] bool isDrained() const { return m_isDrained; }

    // What was written is with the system; else the watcher is told that it is writable when it is, if asked to.
    [[nodiscard]] bool isFlushed() const { return !m_ring || m_ring->isFlushed(); }
    void tellWhenFlushed();
    [[nodiscard]] uint64_t sentBytes() const
    {
        return m_ring ? m_ring->sentBytes() : 0;
    } // moves while it is not flushed

    // The handshake failed: what is left is a plain socket whose peer should have time to read the alert.
    void leaveTls() { m_tls.reset(); }
    // Says that we will send no more; the peer may still send.
    void shutdownWriting();
    void close();

    [[nodiscard]] int descriptor() const { return m_ring ? m_ring->descriptor() : m_socket.get(); }
    [[nodiscard]] bool isOpen() const { return m_ring || m_socket.isOpen(); }
    [[nodiscard]] const std::string& failure() const { return m_failure; }
    [[nodiscard]] bool wasCut() const { return m_wasCut; } // it failed because the peer went away without a word

private:
    struct TlsFree
    {
        void operator()(ssl_st* tls) const;
    };
    [[nodiscard]] Status tlsStatus(int outcome);
    [[nodiscard]] Outcome fail(int code);
    [[nodiscard]] Outcome outcomeOf(ssize_t count); // or a negative errno
    void beginTls(const TlsContext& context);
    [[nodiscard]] Received receiveTls();
    [[nodiscard]] Received receiveCopy();
    [[nodiscard]] ssize_t send(std::string_view bytes);

    Descriptor m_socket; // until a ring has it
    std::unique_ptr<RingSocket, RingSocketCloser> m_ring; // where the loop has one; before what points to it
    std::shared_ptr<TlsSession> m_session; // of a client; before what points to it
    std::unique_ptr<ssl_st, TlsFree> m_tls;
    std::string m_failure;
    std::unique_ptr<bool>
        m_wasFillShort; // whether the last read below TLS got less than it asked for; OpenSSL points to it
    bool m_isDrained = false;
    bool m_wasCut = false;
};

} // namespace net

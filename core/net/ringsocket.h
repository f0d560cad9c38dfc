// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A connected socket whose bytes go through an IoRing. To its stream it looks like a socket that never blocks: bytes
// that came wait here until they are read, and bytes that are written wait here until the kernel took them.

#include "core/net/descriptor.h"
#include "core/net/ioring.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace net {

class RingSocket final : public RingTarget
{
public:
    RingSocket(IoRing& ring, Descriptor socket, EventLoop::Watcher& watcher, Group group)
        : RingTarget(group)
        , m_ring(ring)
        , m_socket(std::move(socket))
        , m_watcher(&watcher)
    { }

    void startConnecting(); // onReady when the attempt has ended; receiving begins by itself
    void startReceiving();

    // As recv and send: a count, 0 at the end, or a negative errno.
    [[nodiscard]] ssize_t read(char* data, size_t size);
    [[nodiscard]] ssize_t write(std::string_view bytes);
    [[nodiscard]] ssize_t writeWhole(std::string& bytes); // may take the text instead of a copy: then it is empty
    // What just came, in the ring's buffer, until onReady returns; empty when it lies here already.
    [[nodiscard]] std::string_view takeFresh() { return std::exchange(m_fresh, {}); }
    // Nothing more is there now, and onReady will tell of the next bytes or the end.
    [[nodiscard]] bool isDrained() const { return waitingBytes().empty() && !m_hasEnded && m_failure == 0; }
    [[nodiscard]] bool isFlushed() const { return m_sending.empty() && m_next.empty(); } // the kernel has all of it
    void tellWhenFlushed() { m_tellsWhenFlushed = true; } // EPOLLOUT, once
    [[nodiscard]] uint64_t sentBytes() const { return m_sentBytes; } // taken by the kernel, ever
    void shutdownWriting(); // when all is sent

    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    void ignore() { m_watcher = nullptr; } // no more calls
    // Gone for its stream. What was written and fits goes out, as with close(); then the socket is closed.
    void abandon();

    // For the ring, when it hands over.
    void handOver();
    void cancelRest();
    [[nodiscard]] bool isOver() const override { return m_isCancelled && isIdle(); }
    void onCompleted(Operation operation, int outcome, uint32_t flags) override;

private:
    [[nodiscard]] std::string_view waitingBytes() const;
    void received(int outcome, uint32_t flags);
    void sent(int outcome);
    void connected(int outcome);
    void tell(uint32_t events);
    [[nodiscard]] std::optional<ssize_t> sendAtOnce(std::string_view bytes); // as write(); none: it has to queue
    void queueToSend();
    void keepRest();
    void receiveAgain();

    IoRing& m_ring;
    Descriptor m_socket;
    EventLoop::Watcher* m_watcher;
    std::string_view m_fresh; // in a buffer of the ring, while its outcome is handled
    std::string m_waiting; // received before and not read yet
    size_t m_read = 0; // of m_waiting
    std::string m_sending; // what the kernel has
    size_t m_sent = 0; // of m_sending
    std::string m_next; // behind it
    uint64_t m_sentBytes = 0;
    int m_failure = 0; // of receiving
    int m_sendFailure = 0;
    bool m_hasEnded = false;
    bool m_isReceiving = false;
    bool m_isHeldBack = false; // nobody reads: the peer has to wait
    bool m_isSending = false;
    bool m_isQueued = false;
    bool m_wantsWritable = false;
    bool m_tellsWhenFlushed = false;
    bool m_wantsShutdown = false;
    bool m_isAbandoned = false;
    bool m_isCancelled = false; // after that
};

struct RingSocketCloser
{
    void operator()(RingSocket* socket) const { socket->abandon(); }
};

} // namespace net

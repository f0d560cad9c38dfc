// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ringsocket.h"

#include <algorithm>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <utility>

namespace net {

namespace {
constexpr size_t MostWaiting = 32 * 1024; // received and not read: beyond it the peer has to wait
constexpr size_t MostUnsent = 128 * 1024; // beyond it writing would block
constexpr size_t IdleCapacity = 8 * 1024; // idle connections give larger buffers back

void shrink(std::string& buffer)
{
    buffer.clear();
    if (buffer.capacity() > IdleCapacity)
        std::string().swap(buffer);
}
} // namespace

void RingSocket::startConnecting()
{
    if (io_uring_sqe* entry = m_ring.entry()) {
        io_uring_prep_poll_add(entry, descriptor(), EPOLLOUT);
        m_ring.start(*this, Operation::Poll, *entry);
    }
}

void RingSocket::startReceiving()
{
    m_isReceiving = true;
    m_ring.receive(*this, descriptor());
}

std::string_view RingSocket::waitingBytes() const
{
    return m_fresh.empty() ? std::string_view(m_waiting).substr(m_read) : m_fresh;
}

ssize_t RingSocket::read(char* data, size_t size)
{
    const std::string_view bytes = waitingBytes().substr(0, size);
    if (bytes.empty()) {
        if (m_failure != 0)
            return -m_failure;
        if (m_hasEnded)
            return 0;
        receiveAgain();
        return -EAGAIN;
    }
    bytes.copy(data, bytes.size());
    if (!m_fresh.empty()) {
        m_fresh.remove_prefix(bytes.size());
    } else {
        m_read += bytes.size();
        if (m_read == m_waiting.size()) {
            m_read = 0;
            shrink(m_waiting);
            receiveAgain();
        }
    }
    return static_cast<ssize_t>(bytes.size());
}

std::optional<ssize_t> RingSocket::sendAtOnce(std::string_view bytes)
{
    if (m_sendFailure != 0)
        return -m_sendFailure;
    if (!isFlushed() || !m_ring.maySendAtOnce())
        return std::nullopt;
    const ssize_t count = ::send(descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count >= 0) {
        m_sentBytes += static_cast<uint64_t>(count);
        return count;
    }
    if (errno != EAGAIN && errno != EINTR)
        return -errno;
    return std::nullopt;
}

ssize_t RingSocket::writeWhole(std::string& bytes)
{
    if (!m_next.empty() || m_sending.size() - m_sent + bytes.size() > MostUnsent)
        return write(bytes);
    if (const auto sent = sendAtOnce(bytes))
        return *sent;
    m_next.swap(bytes);
    queueToSend();
    return static_cast<ssize_t>(m_next.size());
}

ssize_t RingSocket::write(std::string_view bytes)
{
    if (const auto sent = sendAtOnce(bytes))
        return *sent;
    const size_t unsent = m_sending.size() - m_sent + m_next.size();
    if (unsent >= MostUnsent) {
        m_wantsWritable = true;
        return -EAGAIN;
    }
    const std::string_view taken = bytes.substr(0, MostUnsent - unsent);
    m_next.append(taken);
    queueToSend();
    return static_cast<ssize_t>(taken.size());
}

void RingSocket::queueToSend()
{
    if (!std::exchange(m_isQueued, true))
        m_ring.sendSoon(*this);
}

void RingSocket::handOver()
{
    m_isQueued = false;
    if (m_isSending || m_sendFailure != 0)
        return;
    if (m_sent == m_sending.size()) {
        m_sent = 0;
        m_sending.clear();
        m_sending.swap(m_next);
    }
    io_uring_sqe* entry = m_sending.empty() ? nullptr : m_ring.entry();
    if (!entry)
        return;
    m_isSending = true;
    io_uring_prep_send(entry, descriptor(), m_sending.data() + m_sent, m_sending.size() - m_sent, MSG_NOSIGNAL);
    m_ring.start(*this, Operation::Send, *entry);
}

void RingSocket::shutdownWriting()
{
    if (isFlushed())
        ::shutdown(descriptor(), SHUT_WR);
    else
        m_wantsShutdown = true;
}

void RingSocket::abandon()
{
    m_watcher = nullptr;
    m_isAbandoned = true;
    m_ring.closeSoon(*this);
}

void RingSocket::cancelRest()
{
    m_isCancelled = true;
    m_ring.cancelAll(descriptor());
}

void RingSocket::tell(uint32_t events)
{
    if (m_watcher)
        m_watcher->onReady(events);
}

void RingSocket::onCompleted(Operation operation, int outcome, uint32_t flags)
{
    switch (operation) {
    case Operation::Receive:
        received(outcome, flags);
        break;
    case Operation::Send:
        sent(outcome);
        break;
    case Operation::Poll:
        connected(outcome);
        break;
    }
}

void RingSocket::connected(int outcome)
{
    if (m_isAbandoned)
        return;
    const uint32_t events = outcome < 0 ? EPOLLERR | EPOLLHUP : static_cast<uint32_t>(outcome);
    if ((events & (EPOLLERR | EPOLLHUP)) == 0)
        startReceiving();
    tell(events | EPOLLOUT);
}

void RingSocket::received(int outcome, uint32_t flags)
{
    if ((flags & IORING_CQE_F_MORE) == 0)
        m_isReceiving = false;
    const bool hasBuffer = (flags & IORING_CQE_F_BUFFER) != 0;
    if (m_isAbandoned) {
        if (hasBuffer)
            m_ring.giveBack(flags);
        return;
    }
    if (outcome > 0 && hasBuffer) {
        const std::string_view bytes(m_ring.buffer(flags), static_cast<size_t>(outcome));
        if (m_waiting.empty())
            m_fresh = bytes;
        else
            m_waiting.append(bytes);
        tell(EPOLLIN);
        keepRest();
        m_ring.giveBack(flags);
        if (!m_isAbandoned)
            receiveAgain();
        return;
    }
    if (hasBuffer)
        m_ring.giveBack(flags);
    if (outcome == 0) {
        m_hasEnded = true;
        tell(EPOLLIN | EPOLLRDHUP);
    } else if (outcome == -ENOBUFS || outcome == -ECANCELED || outcome == -EINTR || outcome == -EAGAIN) {
        receiveAgain();
    } else if (outcome < 0) {
        m_failure = -outcome;
        tell(EPOLLIN | EPOLLRDHUP | EPOLLERR | EPOLLHUP);
    }
}

// The buffer goes back to the ring: what its reader left of it is kept here.
void RingSocket::keepRest()
{
    if (!m_fresh.empty() && !m_isAbandoned)
        m_waiting.append(m_fresh);
    m_fresh = {};
    if (m_waiting.size() - m_read > MostWaiting && m_isReceiving && !std::exchange(m_isHeldBack, true))
        m_ring.cancel(*this, Operation::Receive);
}

void RingSocket::receiveAgain()
{
    if (m_isReceiving || m_hasEnded || m_failure != 0 || m_isAbandoned)
        return;
    if (m_waiting.size() - m_read > MostWaiting)
        return;
    m_isHeldBack = false;
    startReceiving();
}

void RingSocket::sent(int outcome)
{
    m_isSending = false;
    if (m_isCancelled)
        return;
    if (outcome == -EINTR || outcome == -EAGAIN)
        outcome = 0;
    if (outcome < 0) {
        m_sendFailure = -outcome;
        m_sent = 0;
        shrink(m_sending);
        shrink(m_next);
        tell(EPOLLOUT | EPOLLERR | EPOLLHUP);
        return;
    }
    m_sent += static_cast<size_t>(outcome);
    m_sentBytes += static_cast<uint64_t>(outcome);
    if (m_sent == m_sending.size()) {
        m_sent = 0;
        shrink(m_sending);
    }
    if (!isFlushed())
        queueToSend();
    else if (std::exchange(m_wantsShutdown, false))
        ::shutdown(descriptor(), SHUT_WR);
    const bool isRoomAgain = m_wantsWritable && m_sending.size() - m_sent + m_next.size() < MostUnsent / 2;
    if (isRoomAgain || (m_tellsWhenFlushed && isFlushed())) {
        m_wantsWritable = m_tellsWhenFlushed = false;
        tell(EPOLLOUT);
    }
}

} // namespace net

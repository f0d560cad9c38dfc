// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kernel's rings (io_uring) under an EventLoop: what is to be sent, received and watched is handed over once a
// turn, in one system call, and outcomes come back in the same. Whoever wants readiness has it (watch); sockets of
// streams hand their bytes over instead (ringsocket.h). Everything belongs to the loop's thread, from its first turn
// on.

#include "core/net/eventloop.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <liburing.h>
#include <memory>
#include <unordered_map>
#include <vector>

namespace net {

class RingSocket;

// Whom outcomes are for. Lives until the last operation that it started has ended.
class RingTarget
{
public:
    enum class Operation : uint8_t { Receive, Send, Poll };
    enum class Group : uint8_t { Incoming, Outgoing }; // who connected
    virtual ~RingTarget() = default;
    explicit RingTarget(Group group)
        : m_group(group)
    { }
    RingTarget(const RingTarget&) = delete;
    RingTarget& operator=(const RingTarget&) = delete;
    // The outcome is a count of bytes, a set of events (Poll) or a negative errno.
    virtual void onCompleted(Operation operation, int outcome, uint32_t flags) = 0;

    [[nodiscard]] bool isIdle() const { return m_operations == 0; }
    [[nodiscard]] virtual bool isOver() const = 0; // nobody needs it any more: the ring may destroy it

private:
    friend class IoRing;
    int m_operations = 0; // that the kernel still has
    Group m_group;
};

class IoRing
{
public:
    [[nodiscard]] static std::unique_ptr<IoRing> open(); // null where the system does not permit it or is too old
    ~IoRing();
    IoRing(const IoRing&) = delete;
    IoRing& operator=(const IoRing&) = delete;

    // As EventLoop's: edge-triggered, or for a listener level-triggered for reading.
    void watch(int fd, EventLoop::Watcher& watcher, bool isLevel);
    void unwatch(int fd);
    [[nodiscard]] RingSocket& adopt(Descriptor socket, EventLoop::Watcher& watcher, RingTarget::Group group);

    // Hands over what was asked for and waits for an outcome, for at most that long; when busy, a moment for several.
    // Then dispatch() calls whom it concerns.
    void exchange(std::chrono::milliseconds longestWait);
    // With afterEach one outcome is worked off and what it asks for sent before the next, which is soonest; without,
    // all is handed over together, which is the least work.
    void dispatch(const std::function<void()>& afterEach);

    // For targets.
    void start(RingTarget& target, RingTarget::Operation operation, io_uring_sqe& entry);
    [[nodiscard]] io_uring_sqe* entry(); // null when the ring is of no more use
    void receive(RingTarget& target, int fd); // until it fails or is cancelled, into the shared buffers
    void cancel(RingTarget& target, RingTarget::Operation operation);
    void cancelAll(int fd);
    void sendSoon(RingSocket& socket) { m_unsent.push_back(&socket); }
    void closeSoon(RingSocket& socket) { m_closing.push_back(&socket); }
    [[nodiscard]] const char* buffer(uint32_t flags) const; // of an outcome of receive()
    void giveBack(uint32_t flags); // the buffer
    // Few things happen in this turn: a system call at once is cheaper than one more turn. Or time counts.
    [[nodiscard]] bool maySendAtOnce();

private:
    class Watch;
    struct Outcome
    {
        RingTarget* target;
        RingTarget::Operation operation;
        int result;
        uint32_t flags;
        RingTarget::Group group; // the target may be gone when the other group is looked for
    };
    IoRing() = default;
    [[nodiscard]] bool setUp();
    [[nodiscard]] bool registerBuffers();
    void provideBuffers();
    void prepare();
    void submitAndWait(unsigned outcomes, std::chrono::nanoseconds longest);
    void gather(unsigned found);
    void complete(const Outcome& one);
    void retire(RingTarget& target);

    io_uring m_ring{};
    bool m_isOpen = false;
    bool m_isEnabled = false; // by the loop's thread, whose ring it is from then on
    io_uring_buf_ring* m_bufferRing = nullptr;
    std::unique_ptr<char[]> m_buffers; // NOLINT(modernize-avoid-c-arrays): uninitialised bytes
    unsigned m_outcomes = 0; // of this turn
    unsigned m_sentAtOnce = 0; // in this turn
    bool m_sendsEachAtOnce = false; // in this turn
    unsigned m_sends = 0; // handed over in this turn
    unsigned m_gathered = 1; // outcomes that the next turn waits for
    unsigned m_contentTurns = 0; // until it asks for more again
    std::unordered_map<RingTarget*, std::unique_ptr<RingTarget>> m_targets;
    std::unordered_map<int, Watch*> m_watches;
    std::vector<Outcome> m_turn;
    std::vector<RingSocket*> m_unsent;
    std::vector<RingSocket*> m_closing;
};

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ioring.h"

#include "core/net/ringsocket.h"

#include <algorithm>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <utility>

namespace net {

namespace {
constexpr unsigned Entries = 512; // that may be handed over at once
constexpr unsigned Outcomes = 4096; // that may wait; the kernel keeps what is beyond it
constexpr unsigned Buffers = 64; // a power of two
constexpr size_t BufferSize = 4 * 1024;
constexpr uint16_t BufferGroup = 0;
constexpr uint64_t OperationBits = 7; // of user_data, below the target's address
constexpr unsigned BusyTurn = 8; // outcomes from which on a turn waits for more: calls that come one by one never do
constexpr unsigned MostGathered = 64;
constexpr std::chrono::microseconds LongestGathering(100);
constexpr unsigned ContentTurns = 128; // without asking for more, after waiting in vain
constexpr unsigned FewOutcomes = 2; // a turn with no more than these has nothing to gain from handing over together

uint64_t nameOf(const RingTarget& target, RingTarget::Operation operation)
{
    return reinterpret_cast<uint64_t>(&target) | static_cast<uint64_t>(operation); // NOLINT: what the kernel keeps
}
} // namespace

// A descriptor that somebody wants to know ready.
class IoRing::Watch final : public RingTarget
{
public:
    Watch(IoRing& ring, int fd, EventLoop::Watcher& watcher, bool isLevel)
        : RingTarget(Group::Incoming)
        , m_ring(ring)
        , m_fd(fd)
        , m_watcher(&watcher)
        , m_isLevel(isLevel)
    {
        poll();
    }
    void forget() { m_watcher = nullptr; }
    [[nodiscard]] bool isOver() const override { return m_watcher == nullptr && isIdle(); }

    void onCompleted(Operation, int outcome, uint32_t flags) override
    {
        if (m_watcher && outcome != 0)
            m_watcher->onReady(outcome < 0 ? EPOLLERR | EPOLLHUP : static_cast<uint32_t>(outcome));
        if (m_watcher && outcome >= 0 && (flags & IORING_CQE_F_MORE) == 0)
            poll();
    }

private:
    // Asking once looks at what is there, as often as it is asked anew; asking for ever tells of changes.
    void poll()
    {
        io_uring_sqe* entry = m_ring.entry();
        if (!entry)
            return;
        if (m_isLevel)
            io_uring_prep_poll_add(entry, m_fd, EPOLLIN);
        else
            io_uring_prep_poll_multishot(entry, m_fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP);
        m_ring.start(*this, Operation::Poll, *entry);
    }

    IoRing& m_ring;
    int m_fd;
    EventLoop::Watcher* m_watcher;
    bool m_isLevel;
};

std::unique_ptr<IoRing> IoRing::open()
{
    std::unique_ptr<IoRing> ring(new IoRing()); // NOLINT: its constructor is nobody else's
    return ring->setUp() ? std::move(ring) : nullptr;
}

bool IoRing::setUp()
{
    io_uring_params parameters{};
    parameters.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_R_DISABLED
        | IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP;
    parameters.cq_entries = Outcomes;
    if (io_uring_queue_init_params(Entries, &m_ring, &parameters) != 0)
        return false;
    m_isOpen = true;
    return (parameters.features & IORING_FEAT_EXT_ARG) != 0 && registerBuffers();
}

bool IoRing::registerBuffers()
{
    void* memory =
        mmap(nullptr, Buffers * sizeof(io_uring_buf), PROT_READ | PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE, -1, 0);
    if (memory == MAP_FAILED) // NOLINT: a macro of the system
        return false;
    m_bufferRing = static_cast<io_uring_buf_ring*>(memory);
    io_uring_buf_reg registration{};
    registration.ring_addr = reinterpret_cast<uint64_t>(memory); // NOLINT: what the kernel takes
    registration.ring_entries = Buffers;
    registration.bgid = BufferGroup;
    if (io_uring_register_buf_ring(&m_ring, &registration, 0) != 0)
        return false;
    io_uring_buf_ring_init(m_bufferRing);
    return true;
}

// Memory of the thread that turns the ring: it may have a heap of its own.
void IoRing::provideBuffers()
{
    m_buffers.reset(new char[Buffers * BufferSize]); // NOLINT: pages that are not used are not touched
    for (unsigned i = 0; i < Buffers; ++i) {
        io_uring_buf_ring_add(m_bufferRing, m_buffers.get() + i * BufferSize, BufferSize, static_cast<uint16_t>(i),
                              io_uring_buf_ring_mask(Buffers), static_cast<int>(i));
    }
    io_uring_buf_ring_advance(m_bufferRing, Buffers);
}

IoRing::~IoRing()
{
    if (m_isOpen)
        io_uring_queue_exit(&m_ring);
    if (m_bufferRing)
        munmap(m_bufferRing, Buffers * sizeof(io_uring_buf));
}

io_uring_sqe* IoRing::entry()
{
    io_uring_sqe* entry = io_uring_get_sqe(&m_ring);
    if (!entry && m_isEnabled && io_uring_submit(&m_ring) >= 0)
        entry = io_uring_get_sqe(&m_ring);
    return entry;
}

void IoRing::start(RingTarget& target, RingTarget::Operation operation, io_uring_sqe& entry)
{
    ++target.m_operations;
    entry.user_data = nameOf(target, operation);
}

void IoRing::receive(RingTarget& target, int fd)
{
    io_uring_sqe* found = entry();
    if (!found)
        return;
    io_uring_prep_recv_multishot(found, fd, nullptr, 0, 0);
    found->flags |= IOSQE_BUFFER_SELECT;
    found->buf_group = BufferGroup;
    start(target, RingTarget::Operation::Receive, *found);
}

void IoRing::cancel(RingTarget& target, RingTarget::Operation operation)
{
    if (io_uring_sqe* found = entry()) {
        io_uring_prep_cancel64(found, nameOf(target, operation), 0);
        found->user_data = 0;
    }
}

void IoRing::cancelAll(int fd)
{
    if (io_uring_sqe* found = entry()) {
        io_uring_prep_cancel_fd(found, fd, IORING_ASYNC_CANCEL_ALL);
        found->user_data = 0;
    }
}

const char* IoRing::buffer(uint32_t flags) const
{
    return m_buffers.get() + (flags >> IORING_CQE_BUFFER_SHIFT) * BufferSize;
}

void IoRing::giveBack(uint32_t flags)
{
    const uint32_t index = flags >> IORING_CQE_BUFFER_SHIFT;
    io_uring_buf_ring_add(m_bufferRing, m_buffers.get() + index * BufferSize, BufferSize, static_cast<uint16_t>(index),
                          io_uring_buf_ring_mask(Buffers), 0);
    io_uring_buf_ring_advance(m_bufferRing, 1);
}

bool IoRing::maySendAtOnce()
{
    return m_sendsEachAtOnce || (m_outcomes <= FewOutcomes && m_sentAtOnce++ < FewOutcomes);
}

void IoRing::watch(int fd, EventLoop::Watcher& watcher, bool isLevel)
{
    auto made = std::make_unique<Watch>(*this, fd, watcher, isLevel);
    m_watches[fd] = made.get();
    m_targets.emplace(made.get(), std::move(made));
}

void IoRing::unwatch(int fd)
{
    const auto found = m_watches.find(fd);
    if (found == m_watches.end())
        return;
    Watch& watch = *found->second;
    m_watches.erase(found);
    watch.forget();
    cancel(watch, RingTarget::Operation::Poll);
    // The kernel holds the descriptor's file as long as it polls it; whoever closes a listener wants its port free.
    if (m_isEnabled)
        io_uring_submit_and_get_events(&m_ring);
}

RingSocket& IoRing::adopt(Descriptor socket, EventLoop::Watcher& watcher, RingTarget::Group group)
{
    auto made = std::make_unique<RingSocket>(*this, std::move(socket), watcher, group);
    RingSocket& out = *made;
    m_targets.emplace(&out, std::move(made));
    return out;
}

void IoRing::retire(RingTarget& target)
{
    m_targets.erase(&target);
}

void IoRing::prepare()
{
    m_sends = static_cast<unsigned>(m_unsent.size());
    for (RingSocket* socket : m_unsent)
        socket->handOver();
    m_unsent.clear();
    for (RingSocket* socket : m_closing) {
        if (socket->isIdle())
            retire(*socket);
        else
            socket->cancelRest(); // behind what it sends: that is tried before
    }
    m_closing.clear();
}

void IoRing::submitAndWait(unsigned outcomes, std::chrono::nanoseconds longest)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(longest);
    __kernel_timespec time{seconds.count(), (longest - seconds).count()};
    io_uring_cqe* first = nullptr;
    io_uring_submit_and_wait_timeout(&m_ring, &first, outcomes, &time, nullptr);
}

void IoRing::exchange(std::chrono::milliseconds longestWait)
{
    if (!std::exchange(m_isEnabled, true)) {
        io_uring_register(static_cast<unsigned>(m_ring.ring_fd), IORING_REGISTER_ENABLE_RINGS, nullptr, 0);
        provideBuffers();
    }
    prepare();
    if (longestWait.count() == 0) {
        io_uring_submit_and_get_events(&m_ring);
    } else {
        const bool isGathering = m_gathered > 1;
        if (isGathering)
            submitAndWait(m_sends + m_gathered, LongestGathering);
        if (!isGathering || io_uring_cq_ready(&m_ring) == 0)
            submitAndWait(1, longestWait);
    }
    m_outcomes = io_uring_cq_ready(&m_ring);
    m_sentAtOnce = 0;
}

// A busy loop finds more to do when it comes a little later, and each request is cheaper in company: fewer turns, fewer
// wake-ups of the peers, code that is still warm. So it waits for about as many as came. Who waited in vain has lost
// time for all: then it is content with fewer for a while.
void IoRing::gather(unsigned found)
{
    const bool waitedInVain = found < m_gathered;
    if (waitedInVain)
        m_contentTurns = ContentTurns;
    if (found < BusyTurn)
        m_gathered = 1;
    else if (waitedInVain)
        m_gathered = found - found / 4;
    else if (m_contentTurns > 0)
        --m_contentTurns;
    else
        m_gathered = std::clamp(m_gathered + 1, BusyTurn, MostGathered);
}

void IoRing::dispatch(const std::function<void()>& afterEach)
{
    m_sendsEachAtOnce = static_cast<bool>(afterEach);
    // What is called may hand over and thereby bring more, which has its turn next.
    m_turn.clear();
    unsigned head = 0;
    unsigned count = 0;
    unsigned found = 0; // without what we sent ourselves
    io_uring_cqe* outcome = nullptr;
    io_uring_for_each_cqe(&m_ring, head, outcome)
    {
        ++count;
        found += (outcome->user_data & OperationBits) == static_cast<uint64_t>(RingTarget::Operation::Send) ? 0 : 1;
        auto* target =
            reinterpret_cast<RingTarget*>(outcome->user_data & ~OperationBits); // NOLINT: as nameOf() made it
        if (target)
            m_turn.push_back({target, static_cast<RingTarget::Operation>(outcome->user_data & OperationBits),
                              outcome->res, outcome->flags, target->m_group});
    }
    io_uring_cq_advance(&m_ring, count);
    gather(found);
    // Kind by kind: answers of backends, then requests of clients. Code and data of one kind stay near meanwhile.
    for (const auto group : {RingTarget::Group::Outgoing, RingTarget::Group::Incoming}) {
        for (const Outcome& one : m_turn) {
            if (one.group != group)
                continue;
            complete(one);
            if (afterEach)
                afterEach();
        }
    }
}

void IoRing::complete(const Outcome& one)
{
    RingTarget& target = *one.target;
    if ((one.flags & IORING_CQE_F_MORE) == 0)
        --target.m_operations;
    target.onCompleted(one.operation, one.result, one.flags);
    if (target.isOver())
        retire(target);
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/eventloop.h"

#include "core/net/ioring.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace net {

namespace {
constexpr int EventsPerTurn = 256;

// OpenSSL writes to sockets with write(), which raises a signal where send() would give an error.
void ignoreBrokenPipes()
{
    static const auto previous = std::signal(SIGPIPE, SIG_IGN);
    std::ignore = previous;
}

} // namespace

// With epoll the wake-up has no watcher; a ring needs somebody to call. What was posted is run before anyway.
class EventLoop::WakeUp final : public EventLoop::Watcher
{
public:
    void onReady(uint32_t) override { }
};

EventLoop::Driver EventLoop::wishedDriver()
{
    const char* wish = std::getenv("GATEHOUSE_DRIVER"); // NOLINT(concurrency-mt-unsafe): nobody sets it here
    return wish && std::string_view(wish) == "epoll" ? Driver::Epoll : Driver::IoUring;
}

EventLoop::EventLoop(Driver driver)
    : m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_ring(driver == Driver::IoUring ? IoRing::open() : nullptr)
    , m_now(std::chrono::steady_clock::now())
{
    ignoreBrokenPipes();
    if (m_ring) {
        m_wakeUp = std::make_unique<WakeUp>();
        m_ring->watch(m_wake.get(), *m_wakeUp, false);
        return;
    }
    m_epoll = Descriptor(epoll_create1(EPOLL_CLOEXEC));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr; // the wake-up itself
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wake.get(), &event);
}

EventLoop::~EventLoop() = default;

base::Result<void> EventLoop::checkSystem()
{
    const Descriptor epoll(epoll_create1(EPOLL_CLOEXEC));
    const Descriptor event(eventfd(0, EFD_CLOEXEC));
    if (!epoll.isOpen() || !event.isOpen()) {
        return base::fail(
            base::Error::Kind::Unreachable,
            base::translate("net", "The system gives no event descriptors. Raise the limit of open files (ulimit -n)."),
            std::strerror(errno)); // NOLINT(concurrency-mt-unsafe): glibc's is safe
    }
    return {};
}

void EventLoop::watch(int fd, Watcher& watcher)
{
    if (m_ring) {
        m_ring->watch(fd, watcher, false);
        return;
    }
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = &watcher;
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
}

void EventLoop::watchLevel(int fd, Watcher& watcher)
{
    if (m_ring) {
        m_ring->watch(fd, watcher, true);
        return;
    }
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &watcher;
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event);
}

void EventLoop::unwatch(int fd, Watcher& watcher)
{
    if (m_ring) {
        m_ring->unwatch(fd);
        return;
    }
    epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
    std::ranges::replace(m_current, &watcher, static_cast<Watcher*>(nullptr));
}

void EventLoop::run()
{
    while (!m_isStopped.load(std::memory_order_acquire))
        runOnce(std::chrono::hours(1));
    runPosted();
    endTurn();
    if (m_ring)
        m_ring->exchange(std::chrono::milliseconds(0)); // what is still to be sent
}

void EventLoop::runOnce(std::chrono::milliseconds longestWait)
{
    ++m_turn;
    const std::chrono::milliseconds wait = m_turnEnds.empty() ? timeToSleep(longestWait) : std::chrono::milliseconds(0);
    if (m_ring)
        turnRing(wait);
    else
        turnEpoll(wait);
    fireTimers();
    endTurn();
    refreshNow();
}

// True after a silence, in which nothing was done either. Then a burst is worked off one by one, each to its end, and
// the first need not wait for the last; a busy loop does the same things for all of them together, for the sake of less
// work.
bool EventLoop::wakeUp()
{
    constexpr auto Silence = std::chrono::microseconds(500); // a busy loop waits for less
    const base::SteadyTime before = m_now;
    refreshNow();
    return m_now - before > Silence;
}

void EventLoop::turnRing(std::chrono::milliseconds longestWait)
{
    m_ring->exchange(longestWait);
    const bool isAfterSilence = wakeUp();
    if (m_hasPosted.load(std::memory_order_acquire))
        runPosted();
    m_ring->dispatch(isAfterSilence ? std::function<void()>([this] { endTurn(); }) : nullptr);
}

void EventLoop::turnEpoll(std::chrono::milliseconds longestWait)
{
    std::array<epoll_event, EventsPerTurn>
        events; // NOLINT(cppcoreguidelines-pro-type-member-init): the kernel fills it
    const int count = epoll_wait(m_epoll.get(), events.data(), EventsPerTurn, static_cast<int>(longestWait.count()));
    const bool isAfterSilence = wakeUp();
    m_current.clear();
    for (int i = 0; i < count; ++i)
        m_current.push_back(static_cast<Watcher*>(events[static_cast<size_t>(i)].data.ptr));
    // What was posted goes first: who posts a new configuration and then calls must not meet the old one.
    if (std::ranges::find(m_current, nullptr) != m_current.end())
        runPosted();
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<size_t>(i);
        if (!m_current[index]) // the wake-up, or unwatched earlier in this turn
            continue;
        m_current[index]->onReady(events[index].events);
        if (isAfterSilence)
            endTurn();
    }
    m_current.clear();
}

std::chrono::milliseconds EventLoop::timeToSleep(std::chrono::milliseconds longest) const
{
    if (m_timers.empty())
        return longest;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_timers.front().due - m_now);
    return std::clamp(left, std::chrono::milliseconds(0), longest);
}

void EventLoop::stop()
{
    m_isStopped.store(true, std::memory_order_release);
    const uint64_t one = 1;
    std::ignore = ::write(m_wake.get(), &one, sizeof one);
}

void EventLoop::post(std::function<void()> call)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_postMutex);
        isFirst = m_posted.empty();
        m_posted.push_back(std::move(call));
        m_hasPosted.store(true, std::memory_order_release);
    }
    if (isFirst) {
        const uint64_t one = 1;
        std::ignore = ::write(m_wake.get(), &one, sizeof one);
    }
}

void EventLoop::runPosted()
{
    uint64_t count = 0;
    std::ignore = ::read(m_wake.get(), &count, sizeof count);
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_postMutex);
        calls.swap(m_posted);
        m_hasPosted.store(false, std::memory_order_release);
    }
    for (auto& call : calls)
        call();
}

void EventLoop::endTurn()
{
    // A hook may ask again while hooks run. A few rounds save a system call; after that everybody else has a turn,
    // or a client that takes whatever it is given would keep the loop to itself.
    constexpr int Rounds = 4;
    for (int round = 0; round < Rounds && !m_turnEnds.empty(); ++round) {
        const size_t count = m_turnEnds.size();
        for (size_t i = 0; i < count; ++i) {
            if (TurnEnd* hook = std::exchange(m_turnEnds[i], nullptr))
                hook->onTurnEnd();
        }
        m_turnEnds.erase(m_turnEnds.begin(), m_turnEnds.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

void EventLoop::forget(TurnEnd& hook)
{
    std::ranges::replace(m_turnEnds, &hook, static_cast<TurnEnd*>(nullptr));
}

uint32_t EventLoop::takeSlot(Timer& timer)
{
    if (m_freeSlots.empty()) {
        m_slots.emplace_back();
        m_freeSlots.push_back(static_cast<uint32_t>(m_slots.size() - 1));
    }
    const uint32_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_slots[slot].timer = &timer;
    return slot;
}

void EventLoop::freeSlot(uint32_t slot)
{
    m_slots[slot] = {nullptr, ++m_lastSerial};
    m_freeSlots.push_back(slot);
}

void EventLoop::schedule(const Timer& timer)
{
    m_slots[timer.m_slot].serial = ++m_lastSerial;
    m_timers.push_back({timer.m_due, timer.m_slot, m_lastSerial});
    std::ranges::push_heap(m_timers, std::greater<>());
    const size_t live = m_slots.size() - m_freeSlots.size();
    if (m_timers.size() > 2 * live + 64)
        dropStaleEntries();
}

void EventLoop::dropStaleEntries()
{
    std::erase_if(m_timers, [this](const TimerEntry& entry) { return isStale(entry); });
    std::ranges::make_heap(m_timers, std::greater<>());
}

void EventLoop::fireTimers()
{
    while (!m_timers.empty() && m_timers.front().due <= m_now) {
        const TimerEntry entry = m_timers.front();
        std::ranges::pop_heap(m_timers, std::greater<>());
        m_timers.pop_back();
        if (isStale(entry))
            continue;
        Timer& timer = *m_slots[entry.slot].timer;
        timer.m_isQueued = false;
        if (!timer.m_isActive)
            continue;
        if (timer.m_due > m_now) { // it was moved later meanwhile
            timer.m_queuedFor = timer.m_due;
            timer.m_isQueued = true;
            schedule(timer);
            continue;
        }
        timer.m_isActive = false;
        const auto call = timer.m_onTimeout; // a copy: the call may destroy its timer
        call();
    }
}

void Timer::start(std::chrono::milliseconds delay)
{
    m_due = m_loop.now() + delay;
    m_isActive = true;
    if (m_isQueued && m_queuedFor <= m_due)
        return; // the entry that is queued comes first and finds the new time
    m_queuedFor = m_due;
    m_isQueued = true;
    m_loop.schedule(*this);
}

} // namespace net

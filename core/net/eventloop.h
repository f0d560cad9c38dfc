// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One thread's loop: descriptors (io_uring where the system permits it, else edge-triggered epoll), timers, work for
// the end of the turn, calls from other threads. Everything but post() and stop() belongs to the thread that runs it.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/descriptor.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace net {

class IoRing;

class EventLoop
{
public:
    enum class Driver : uint8_t { Epoll, IoUring };
    // GATEHOUSE_DRIVER=epoll or io_uring wishes for one; without it, the second where the system permits it.
    [[nodiscard]] static Driver wishedDriver();

    // Told of readiness. May be destroyed inside its own call, after it unwatched itself.
    class Watcher
    {
    public:
        virtual ~Watcher() = default;
        virtual void onReady(uint32_t events) = 0; // EPOLLIN, EPOLLOUT, EPOLLRDHUP, EPOLLHUP, EPOLLERR
    };

    // The first one makes the process ignore SIGPIPE: a closed socket is an error value here. Falls back to epoll.
    explicit EventLoop(Driver driver = wishedDriver());
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    [[nodiscard]] static base::Result<void> checkSystem(); // whether epoll and eventfd can be had here

    [[nodiscard]] Driver driver() const { return m_ring ? Driver::IoUring : Driver::Epoll; }
    [[nodiscard]] IoRing* ring() { return m_ring.get(); } // null with epoll; for streams, which hand their bytes over

    void run(); // until stop()
    void runOnce(std::chrono::milliseconds longestWait);
    void stop(); // any thread
    void post(std::function<void()> call); // any thread; runs in order, in the loop's thread

    // Registers once for reading and writing, edge-triggered: read and write until it would block.
    void watch(int fd, Watcher& watcher);
    void watchLevel(int fd, Watcher& watcher); // reading only, level-triggered: for listeners
    void unwatch(int fd, Watcher& watcher);

    // Called once when this turn's events are done, before the loop sleeps; ask again for the next turn.
    class TurnEnd
    {
    public:
        virtual ~TurnEnd() = default;
        virtual void onTurnEnd() = 0;
    };
    void atTurnEnd(TurnEnd& hook) { m_turnEnds.push_back(&hook); }
    void forget(TurnEnd& hook); // before it dies

    [[nodiscard]] base::SteadyTime now() const { return m_now; } // of this turn, or refreshed in it
    [[nodiscard]] uint64_t turn() const { return m_turn; } // its number
    void refreshNow() { m_now = std::chrono::steady_clock::now(); }

private:
    friend class Timer;
    // Timers die before they are due more often than not, so the queue names them by slot and serial.
    struct TimerEntry
    {
        base::SteadyTime due;
        uint32_t slot;
        uint64_t serial;
        friend bool operator>(const TimerEntry& a, const TimerEntry& b) { return a.due > b.due; }
    };
    struct TimerSlot
    {
        class Timer* timer = nullptr;
        uint64_t serial = 0; // of the entry that counts; another one in the queue is stale
    };
    [[nodiscard]] uint32_t takeSlot(Timer& timer);
    void freeSlot(uint32_t slot);
    void schedule(const Timer& timer);
    void dropStaleEntries();
    [[nodiscard]] bool isStale(const TimerEntry& entry) const { return m_slots[entry.slot].serial != entry.serial; }
    void fireTimers();
    [[nodiscard]] bool wakeUp();
    void endTurn();
    void runPosted();
    [[nodiscard]] std::chrono::milliseconds timeToSleep(std::chrono::milliseconds longest) const;
    void turnEpoll(std::chrono::milliseconds longestWait);
    void turnRing(std::chrono::milliseconds longestWait);

    class WakeUp;
    Descriptor m_epoll;
    Descriptor m_wake;
    std::unique_ptr<IoRing> m_ring;
    std::unique_ptr<WakeUp> m_wakeUp; // with a ring
    base::SteadyTime m_now;
    uint64_t m_turn = 0;
    std::vector<TimerEntry> m_timers; // a heap, the earliest first
    std::vector<TimerSlot> m_slots;
    std::vector<uint32_t> m_freeSlots;
    uint64_t m_lastSerial = 0;
    std::vector<TurnEnd*> m_turnEnds;
    std::vector<Watcher*> m_current; // of this turn's events; unwatch() blanks them
    std::mutex m_postMutex;
    std::vector<std::function<void()>> m_posted;
    std::atomic<bool> m_hasPosted{false};
    std::atomic<bool> m_isStopped{false};
};

// Calls back once after a time. Starting again moves it; moving it later costs nothing until the old time comes.
class Timer
{
public:
    Timer(EventLoop& loop, std::function<void()> onTimeout)
        : m_loop(loop)
        , m_slot(loop.takeSlot(*this))
        , m_onTimeout(std::move(onTimeout))
    { }
    ~Timer() { m_loop.freeSlot(m_slot); }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;

    void start(std::chrono::milliseconds delay);
    void stop() { m_isActive = false; }
    [[nodiscard]] bool isActive() const { return m_isActive; }

private:
    friend class EventLoop;
    EventLoop& m_loop;
    uint32_t m_slot;
    std::function<void()> m_onTimeout;
    base::SteadyTime m_due;
    base::SteadyTime m_queuedFor; // of its entry in the loop's queue
    bool m_isQueued = false;
    bool m_isActive = false;
};

} // namespace net

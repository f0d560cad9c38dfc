// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Host names to addresses, off the I/O threads. Injected, so that a cluster's names can lead through a port-forward.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/address.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace net {

class EventLoop;

class Resolver
{
public:
    using Answer = base::Result<std::vector<Address>>; // with the port asked for; never empty
    virtual ~Resolver() = default;
    // Calls back once on the loop's thread, perhaps before it returns. Any thread's loop may ask.
    virtual void resolve(EventLoop& loop, const std::string& host, uint16_t port,
                         std::function<void(const Answer&)> done) = 0;
};

// The system's resolver (hosts file, DNS) in one thread. getaddrinfo tells no lifetime, so answers are kept 30 s
// and failures 2 s.
class SystemResolver final : public Resolver
{
public:
    SystemResolver();
    ~SystemResolver() override;
    SystemResolver(const SystemResolver&) = delete;
    SystemResolver& operator=(const SystemResolver&) = delete;

    void resolve(EventLoop& loop, const std::string& host, uint16_t port,
                 std::function<void(const Answer&)> done) override;

private:
    struct Question
    {
        EventLoop* loop;
        std::string host;
        uint16_t port;
        std::function<void(const Answer&)> done;
    };
    struct Known
    {
        Answer answer; // with port 0
        base::SteadyTime until;
    };
    void work(const std::stop_token& stop);
    [[nodiscard]] static Answer ask(const std::string& host);
    [[nodiscard]] static Answer withPort(const Answer& answer, uint16_t port);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Question> m_questions;
    std::map<std::string, Known> m_known;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace net

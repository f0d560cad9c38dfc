// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Readings that many requests ask for at once and that are the same for all, like signing keys: one request goes out,
// and everyone who waits for it is told. One I/O thread's.

#include "core/gateway/outgoingcall.h"
#include "core/net/eventloop.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gateway {

class SharedReads
{
public:
    using Told = std::function<void(const OutgoingCall::Result&)>;
    explicit SharedReads(Worker& worker);

    // Told later, never from inside join(). Whoever waits is known by its address.
    void join(const std::shared_ptr<const Configuration>& configuration, const policy::OutgoingRequest& request,
              const void* waiter, uint64_t ticket, Told told);
    void leave(const void* waiter, uint64_t ticket);

private:
    struct Waiter
    {
        const void* who;
        uint64_t ticket;
        Told told;
    };
    struct Reading
    {
        std::unique_ptr<OutgoingCall> call;
        std::vector<Waiter> waiters;
        bool isDone = false;
    };
    void tellFinished();

    Worker& m_worker;
    net::Timer m_soon;
    std::map<std::string, Reading> m_readings; // by URL
};

} // namespace gateway

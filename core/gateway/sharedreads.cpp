// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/sharedreads.h"

#include "core/gateway/worker.h"

#include <algorithm>
#include <chrono>

namespace gateway {

SharedReads::SharedReads(Worker& worker)
    : m_worker(worker)
    , m_soon(worker.loop(), [this] { tellFinished(); })
{ }

void SharedReads::join(const std::shared_ptr<const Configuration>& configuration,
                       const policy::OutgoingRequest& request, const void* waiter, uint64_t ticket, Told told)
{
    Reading& reading = m_readings[request.url];
    reading.waiters.push_back({waiter, ticket, std::move(told)});
    if (reading.call)
        return;
    reading.call = std::make_unique<OutgoingCall>(m_worker, configuration, request, [this, url = request.url] {
        m_readings[url].isDone = true;
        m_soon.start(std::chrono::milliseconds(0));
    });
    reading.call->start();
}

// The reading goes on for the others, and for whoever comes next.
void SharedReads::leave(const void* waiter, uint64_t ticket)
{
    for (auto& [url, reading] : m_readings)
        std::erase_if(reading.waiters, [&](const Waiter& one) { return one.who == waiter && one.ticket == ticket; });
}

// Whoever is told may join and leave others meanwhile.
void SharedReads::tellFinished()
{
    for (;;) {
        const auto found = std::ranges::find_if(m_readings, [](const auto& one) { return one.second.isDone; });
        if (found == m_readings.end())
            return;
        if (found->second.waiters.empty()) {
            m_readings.erase(found);
            continue;
        }
        const Waiter next = std::move(found->second.waiters.front());
        found->second.waiters.erase(found->second.waiters.begin());
        const OutgoingCall::Result result = found->second.call->result();
        next.told(result);
    }
}

} // namespace gateway

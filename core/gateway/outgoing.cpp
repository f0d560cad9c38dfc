// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/outgoing.h"

#include "core/gateway/worker.h"

namespace gateway {

Outgoing::Outgoing(Worker& worker, Tell tell)
    : m_worker(worker)
    , m_tell(std::move(tell))
    , m_soon(worker.loop(), [this] { tellFinished(); })
{ }

void Outgoing::start(Ticket ticket, policy::OutgoingRequest request)
{
    if (request.isShared) {
        m_worker.sharedReads().join(*m_configuration, request, this, ticket, [this, ticket](const auto& result) {
            m_tell({ticket, result});
        });
        return;
    }
    auto& call = m_calls[ticket];
    call = std::make_unique<OutgoingCall>(m_worker, *m_configuration, std::move(request), [this, ticket] {
        m_finished.push_back(ticket);
        m_soon.start(std::chrono::milliseconds(0));
    });
    call->start();
}

// Another run may use the number again.
void Outgoing::cancel(Ticket ticket)
{
    m_calls.erase(ticket);
    std::erase(m_finished, ticket);
    m_worker.sharedReads().leave(this, ticket);
}

void Outgoing::startOneWay(policy::OutgoingRequest request)
{
    m_worker.startOneWay(*m_configuration, std::move(request));
}

// Whoever is told may start and cancel others meanwhile.
void Outgoing::tellFinished()
{
    while (!m_finished.empty()) {
        const Ticket ticket = m_finished.front();
        m_finished.pop_front();
        const auto found = m_calls.find(ticket);
        if (found == m_calls.end())
            continue;
        const std::unique_ptr<OutgoingCall> call = std::move(found->second);
        m_calls.erase(found);
        m_tell({ticket, std::move(call->result())});
    }
}

} // namespace gateway

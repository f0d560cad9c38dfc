// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The requests that the policies of one run make, by ticket. What came of each is told from the loop, never from inside
// start(). On its worker's thread.

#include "core/gateway/outgoingcall.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace gateway {

class Outgoing final : public policy::Requests
{
public:
    using Tell = std::function<void(policy::SubResponse)>;
    Outgoing(Worker& worker, Tell tell);

    // Whose requests it makes next; null: none come. It must live until then.
    void use(const std::shared_ptr<const Configuration>* configuration) { m_configuration = configuration; }

    void start(Ticket ticket, policy::OutgoingRequest request) override;
    void cancel(Ticket ticket) override;
    void startOneWay(policy::OutgoingRequest request) override;
    [[nodiscard]] size_t size() const { return m_calls.size(); } // on their way

private:
    void tellFinished();

    Worker& m_worker;
    Tell m_tell;
    const std::shared_ptr<const Configuration>* m_configuration = nullptr;
    net::Timer m_soon;
    std::map<Ticket, std::unique_ptr<OutgoingCall>> m_calls;
    std::deque<Ticket> m_finished;
};

} // namespace gateway

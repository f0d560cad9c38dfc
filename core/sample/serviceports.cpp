// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/serviceports.h"

#include "core/base/log.h"

namespace sample {

void ServicePorts::use(std::map<cluster::Spot, cluster::Destination> book)
{
    m_book = std::move(book);
    std::erase_if(m_relays, [this](const auto& entry) { return !m_book.contains(entry.first); });
    for (const auto& [spot, destination] : m_book) {
        if (m_relays.contains(spot))
            continue;
        auto relay =
            std::make_unique<net::TcpRelay>(m_loop, [this, at = spot](const net::Address&) { return choose(at); });
        const auto address = net::Address::fromNumeric(spot.address, spot.port);
        if (!address)
            continue;
        if (const auto listening = relay->listen(*address); !listening)
            base::log().warn("sample Service {}/{}: {}", destination.nameSpace, destination.service,
                             listening.error().describe());
        m_relays.emplace(spot, std::move(relay));
    }
}

std::optional<net::Address> ServicePorts::choose(const cluster::Spot& spot)
{
    const auto found = m_book.find(spot);
    if (found == m_book.end() || found->second.pods.empty())
        return std::nullopt;
    const cluster::Spot& pod = found->second.pods[m_turn++ % found->second.pods.size()];
    const auto address = net::Address::fromNumeric(pod.address, pod.port);
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace sample

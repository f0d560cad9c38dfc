// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kube-proxy and a cloud's load balancers do: every address of a Service leads to one of its ready Pods.
// On the world's thread.

#include "core/net/tcprelay.h"
#include "core/sample/cluster/addressbook.h"

#include <map>
#include <memory>

namespace sample {

class ServicePorts
{
public:
    explicit ServicePorts(net::EventLoop& loop)
        : m_loop(loop)
    { }
    // Listens on what is new, closes what is gone; connections to what stays are not touched.
    void use(std::map<cluster::Spot, cluster::Destination> book);

private:
    [[nodiscard]] std::optional<net::Address> choose(const cluster::Spot& spot);

    net::EventLoop& m_loop;
    std::map<cluster::Spot, cluster::Destination> m_book;
    std::map<cluster::Spot, std::unique_ptr<net::TcpRelay>> m_relays;
    size_t m_turn = 0; // round robin over all
};

} // namespace sample

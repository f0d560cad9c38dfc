// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which addresses and ports of the world are free. Whatever an object of the store holds is taken, so nothing has
// to be given back.

#include "core/sample/cluster/store.h"

#include <optional>
#include <string>
#include <string_view>

namespace sample::cluster {

class Allocator
{
public:
    // network: "127.87", so that nodes live in 127.87.0.x, Pods in .1.x, ClusterIPs in .2.x, load balancers in .3.x
    Allocator(const Store& store, const TypeRegistry& types, std::string network);

    // Nothing when all are taken.
    [[nodiscard]] std::optional<std::string> clusterAddress() const;
    [[nodiscard]] std::optional<std::string> loadBalancerAddress() const;
    [[nodiscard]] std::optional<std::string> podAddress(std::string_view cidr) const; // empty: all of .1.x
    [[nodiscard]] std::optional<int64_t> nodePort(const Node& service) const; // the service's own ports are taken too

    [[nodiscard]] bool isClusterAddressTaken(std::string_view address, std::string_view exceptUid) const;
    [[nodiscard]] bool isNodePortTaken(int64_t port, std::string_view exceptUid) const;
    [[nodiscard]] const std::string& network() const { return m_network; }

private:
    [[nodiscard]] std::vector<Object> services() const;

    const Store& m_store;
    const TypeRegistry& m_types;
    std::string m_network;
};

constexpr int64_t FirstNodePort = 30000;
constexpr int64_t LastNodePort = 32767;

} // namespace sample::cluster

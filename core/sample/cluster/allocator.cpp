// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/allocator.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace sample::cluster {

namespace {

std::optional<std::string> firstFree(const std::string& prefix, int first, int last, const std::set<std::string>& taken)
{
    for (int number = first; number <= last; ++number) {
        std::string address = prefix + std::to_string(number);
        if (!taken.contains(address))
            return address;
    }
    return std::nullopt;
}

} // namespace

Allocator::Allocator(const Store& store, const TypeRegistry& types, std::string network)
    : m_store(store)
    , m_types(types)
    , m_network(std::move(network))
{ }

std::vector<Object> Allocator::services() const
{
    return m_store.list(*m_types.find("", "v1", "services"));
}

std::optional<std::string> Allocator::clusterAddress() const
{
    std::set<std::string> taken;
    for (const Object& service : services())
        taken.insert(textAt(*service, {"spec", "clusterIP"}));
    return firstFree(m_network + ".2.", 20, 254, taken); // the low ones are for those who choose their own
}

std::optional<std::string> Allocator::loadBalancerAddress() const
{
    std::set<std::string> taken;
    for (const Object& service : services()) {
        taken.insert(textAt(*service, {"spec", "loadBalancerIP"}));
        for (const Node& ingress : at(*service, {"status", "loadBalancer", "ingress"}).items())
            taken.insert(ingress["ip"].text());
    }
    return firstFree(m_network + ".3.", 100, 254, taken);
}

std::optional<std::string> Allocator::podAddress(std::string_view cidr) const
{
    std::set<std::string> taken;
    for (const Object& pod : m_store.list(*m_types.find("", "v1", "pods")))
        taken.insert(textAt(*pod, {"status", "podIP"}));
    // A node's range is a part of the last number: 127.87.1.64/26
    int first = 0;
    int bits = 24;
    if (const size_t slash = cidr.find('/'); slash != std::string_view::npos) {
        const size_t dot = cidr.rfind('.', slash);
        std::from_chars(cidr.data() + dot + 1, cidr.data() + slash, first);
        std::from_chars(cidr.data() + slash + 1, cidr.data() + cidr.size(), bits);
    }
    const int size = 1 << (32 - std::clamp(bits, 24, 30));
    return firstFree(m_network + ".1.", first + 1, std::min(first + size - 2, 254), taken);
}

std::optional<int64_t> Allocator::nodePort(const Node& service) const
{
    std::set<int64_t> own;
    for (const Node& port : at(service, {"spec", "ports"}).items())
        own.insert(numberAt(port, {"nodePort"}));
    for (int64_t port = FirstNodePort; port <= LastNodePort; ++port) {
        if (!own.contains(port) && !isNodePortTaken(port, {}))
            return port;
    }
    return std::nullopt;
}

bool Allocator::isClusterAddressTaken(std::string_view address, std::string_view exceptUid) const
{
    return std::ranges::any_of(services(), [&](const Object& service) {
        return textAt(*service, {"spec", "clusterIP"}) == address && uidOf(*service) != exceptUid;
    });
}

bool Allocator::isNodePortTaken(int64_t port, std::string_view exceptUid) const
{
    return std::ranges::any_of(services(), [&](const Object& service) {
        const auto& ports = at(*service, {"spec", "ports"}).items();
        return uidOf(*service) != exceptUid
            && std::ranges::any_of(ports, [port](const Node& item) { return numberAt(item, {"nodePort"}) == port; });
    });
}

} // namespace sample::cluster

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the cluster's Services can be reached, and which Pods stand behind each place: what a node's proxy and the load
// balancers know. The world listens on these addresses, resolves these names and passes connections on.

#include "core/sample/cluster/store.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sample::cluster {

struct Spot
{
    std::string address;
    uint16_t port = 0;
    friend auto operator<=>(const Spot&, const Spot&) = default;
};

struct Destination
{
    enum class Kind { ClusterAddress, LoadBalancer, NodePort };
    Kind kind = Kind::ClusterAddress;
    std::string nameSpace;
    std::string service;
    std::vector<Spot> pods; // the ready ones; none: the connection is refused
};

// Every ClusterIP, load-balancer and node address with its port. With externalTrafficPolicy Local a node names only its
// own Pods.
[[nodiscard]] std::map<Spot, Destination> addressBook(const Store& store, const TypeRegistry& types);

// An address for a name in cluster DNS (web.shop.svc.cluster.local, web.shop.svc, web.shop), of an Ingress host, or the
// name that an ExternalName Service stands for. Nothing for any other name.
struct Resolved
{
    std::string address; // numeric, or empty
    std::string alias; // look this name up instead
};
[[nodiscard]] std::optional<Resolved> resolveName(const Store& store, const TypeRegistry& types, std::string_view name);

// What an Ingress controller does with a request: the Ingress and Service of the longest path that fits the host.
struct IngressMatch
{
    Object ingress;
    std::string path; // of the rule
    std::string service; // in the Ingress's namespace
    std::vector<Spot> pods;
    std::string
        clientAuthority; // namespace/name of the Secret whose ca.crt client certificates must be signed by; or empty
    bool needsClientCertificate = false;
    std::vector<std::string> allowedSources; // CIDRs; empty: everybody
};
[[nodiscard]] std::optional<IngressMatch> matchIngress(const Store& store, const TypeRegistry& types,
                                                       std::string_view host, std::string_view path);
// Is an IPv4 address in one of these ranges ("127.0.0.1/32", "10.0.0.0/8", "10.1.2.3")? No ranges: yes.
[[nodiscard]] bool isAllowedSource(std::string_view address, const std::vector<std::string>& ranges);

} // namespace sample::cluster

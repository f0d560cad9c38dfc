// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an address means in a cluster: Services by their names and addresses, Ingresses by host and path, nodes and
// Pods. Made once for a map; the snapshot must outlive it.

#include "core/http/url.h"
#include "core/mapping/map.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mapping {

struct Found
{
    NodeId to;
    Evidence evidence = Evidence::Unresolved;
    std::string detail;
    base::Message sentence;
};

class ClusterIndex
{
public:
    ClusterIndex(const kube::Snapshot& cluster, const MapOptions& options);

    // Everything that answers there; when nothing does, one Found that says so.
    [[nodiscard]] std::vector<Found> find(const http::Url& url) const;
    // A Service by one of its names in cluster DNS; null when there is none.
    [[nodiscard]] const kube::Service* findByName(std::string_view host) const;
    // The Services that listen on that address of a load balancer.
    [[nodiscard]] std::vector<const kube::Service*> atBalancer(const std::string& address) const;

private:
    struct DnsName
    {
        std::string pod; // before the Service's name
        std::string service;
        std::string nameSpace;
        bool isCertain = false; // it says .svc: it cannot mean anything else
    };
    using Services = std::multimap<std::string, const kube::Service*, std::less<>>;

    void addService(const kube::Service& service);
    [[nodiscard]] std::optional<DnsName> parseDns(std::string_view host) const;
    [[nodiscard]] std::vector<Found> findIngresses(const http::Url& url, bool byAddress) const;
    [[nodiscard]] std::vector<Found> findDns(const DnsName& name, const http::Url& url) const;
    [[nodiscard]] std::vector<Found> findPodByName(const DnsName& name, const http::Url& url) const;
    [[nodiscard]] std::vector<Found> findPods(const std::string& address, const http::Url& url) const;
    [[nodiscard]] std::vector<Found> findServices(const Services& services, const http::Url& url,
                                                  Evidence evidence) const;
    [[nodiscard]] std::vector<Found> findNodes(const http::Url& url) const;
    [[nodiscard]] Found toService(const kube::Service& service, const http::Url& url, Evidence evidence) const;
    [[nodiscard]] bool listensOnEndpoint(const kube::Service& service, uint16_t port) const;

    const kube::Snapshot& m_cluster;
    std::string m_domain;
    Services m_clusterIps;
    Services m_externalIps;
    Services m_balancers; // by address or name
    std::map<uint16_t, std::pair<const kube::Service*, const kube::ServicePort*>> m_nodePorts;
    std::map<std::string, const kube::Node*, std::less<>> m_nodes; // by address and by name
    std::multimap<std::string, const kube::Pod*, std::less<>> m_pods; // by address; those of the host network share it
};

// The address as everybody writes it: IPv6 in its short form, names in lower case without a dot at the end.
[[nodiscard]] std::string normalHost(std::string_view host);

} // namespace mapping

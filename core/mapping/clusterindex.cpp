// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/clusterindex.h"

#include "core/mapping/ingressmatch.h"
#include "core/mapping/mapbuilder.h"
#include "core/mapping/sentences.h"
#include "core/net/address.h"
#include "core/text/ascii.h"

#include <algorithm>

namespace mapping {

using base::translate;

namespace {

std::vector<std::string_view> labelsOf(std::string_view name)
{
    std::vector<std::string_view> labels;
    while (true) {
        const size_t dot = name.find('.');
        labels.push_back(name.substr(0, dot));
        if (dot == std::string_view::npos)
            return labels;
        name.remove_prefix(dot + 1);
    }
}

bool removeSuffix(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

const kube::ServicePort* portNumbered(const kube::Service& service, uint16_t number)
{
    const auto found = std::ranges::find(service.ports, number, &kube::ServicePort::port);
    return found == service.ports.end() ? nullptr : &*found;
}

bool hasPort(const kube::Pod& pod, uint16_t number)
{
    return std::ranges::any_of(pod.containers, [number](const kube::Container& container) {
        return std::ranges::find(container.ports, number, &kube::ContainerPort::port) != container.ports.end();
    });
}

} // namespace

std::string normalHost(std::string_view host)
{
    std::string text = text::toLower(host);
    while (text.ends_with('.'))
        text.pop_back();
    const auto address = net::Address::fromNumeric(text, 0);
    return address ? address->host() : text;
}

ClusterIndex::ClusterIndex(const kube::Snapshot& cluster, const MapOptions& options)
    : m_cluster(cluster)
    , m_domain(text::toLower(options.clusterDomain))
{
    for (const kube::Service& service : cluster.services)
        addService(service);
    for (const kube::Node& node : cluster.nodes) {
        m_nodes.emplace(normalHost(node.metadata.name), &node);
        for (const kube::Node::Address& address : node.addresses)
            m_nodes.emplace(normalHost(address.address), &node);
    }
    for (const kube::Pod& pod : cluster.pods) {
        // Pods that ended keep their address in the object while others have it already.
        const bool isOver = pod.phase == "Succeeded" || pod.phase == "Failed";
        for (const std::string& address : pod.addresses) {
            if (!isOver)
                m_pods.emplace(normalHost(address), &pod);
        }
    }
}

void ClusterIndex::addService(const kube::Service& service)
{
    for (const std::string& address : service.clusterIps)
        m_clusterIps.emplace(normalHost(address), &service);
    for (const std::string& address : service.externalIps)
        m_externalIps.emplace(normalHost(address), &service);
    for (const kube::BalancerAddress& address : service.balancerAddresses) {
        if (!address.ip.empty())
            m_balancers.emplace(normalHost(address.ip), &service);
        if (!address.hostname.empty())
            m_balancers.emplace(normalHost(address.hostname), &service);
    }
    for (const kube::ServicePort& port : service.ports) {
        if (port.nodePort != 0)
            m_nodePorts.emplace(port.nodePort, std::pair(&service, &port));
    }
}

std::vector<Found> ClusterIndex::find(const http::Url& url) const
{
    http::Url wanted = url;
    wanted.host = normalHost(url.host);
    if (auto found = findIngresses(wanted, false); !found.empty())
        return found;
    if (const auto name = parseDns(wanted.host)) {
        if (auto found = findDns(*name, wanted); !found.empty())
            return found;
    }
    for (const auto& [services, evidence] :
         {std::pair(&m_clusterIps, Evidence::ClusterIp), {&m_externalIps, Evidence::ExternalIp}}) {
        if (auto found = findServices(*services, wanted, evidence); !found.empty())
            return found;
    }
    if (auto found = findIngresses(wanted, true); !found.empty())
        return found;
    if (auto found = findServices(m_balancers, wanted, Evidence::LoadBalancer); !found.empty())
        return found;
    if (auto found = findPods(wanted.host, wanted); !found.empty())
        return found;
    if (auto found = findNodes(wanted); !found.empty())
        return found;
    return {nowhere(wanted)};
}

// By the host that a rule names, or, for rules that name none, by the address that the Ingress got.
std::vector<Found> ClusterIndex::findIngresses(const http::Url& url, bool byAddress) const
{
    std::vector<const kube::Ingress*> ingresses;
    for (const kube::Ingress& ingress : m_cluster.ingresses) {
        const bool hasHost = std::ranges::any_of(ingress.rules, [&url](const kube::IngressRule& rule) {
            return !rule.host.empty() && matchesHost(rule.host, url.host);
        });
        const bool hasAddress = std::ranges::any_of(ingress.addresses, [&url](const kube::BalancerAddress& address) {
            return normalHost(address.ip) == url.host || normalHost(address.hostname) == url.host;
        });
        const bool isOpen = ingress.defaultBackend.has_value()
            || std::ranges::any_of(ingress.rules, [](const kube::IngressRule& rule) { return rule.host.empty(); });
        if (byAddress ? hasAddress && isOpen : hasHost)
            ingresses.push_back(&ingress);
    }
    std::vector<Found> found;
    for (const IngressMatch& match : matchIngresses(ingresses, url.host, url.path))
        found.push_back(toIngress(match, url));
    if (!found.empty() || ingresses.empty())
        return found;
    for (const kube::Ingress* ingress : ingresses) {
        if (ingress->defaultBackend)
            return {toDefaultBackend(*ingress, url)};
    }
    return byAddress ? found : std::vector{noPath(*ingresses.front(), url)};
}

std::optional<ClusterIndex::DnsName> ClusterIndex::parseDns(std::string_view host) const
{
    DnsName name;
    std::string_view rest = host;
    if (removeSuffix(rest, ".pod." + m_domain)) {
        const auto labels = labelsOf(rest);
        if (labels.size() != 2)
            return std::nullopt;
        return DnsName{std::string(labels[0]), {}, std::string(labels[1]), true};
    }
    name.isCertain = removeSuffix(rest, ".svc." + m_domain) || removeSuffix(rest, ".svc");
    const auto labels = labelsOf(rest);
    if (labels.size() < 2 || labels.size() > 3 || (labels.size() == 3 && !name.isCertain))
        return std::nullopt;
    name.nameSpace = labels.back();
    name.service = labels[labels.size() - 2];
    if (labels.size() == 3)
        name.pod = labels.front();
    return name;
}

const kube::Service* ClusterIndex::findByName(std::string_view host) const
{
    const auto name = parseDns(normalHost(host));
    return name && name->pod.empty() ? m_cluster.services.find(name->nameSpace, name->service) : nullptr;
}

std::vector<Found> ClusterIndex::findDns(const DnsName& name, const http::Url& url) const
{
    if (name.service.empty()) { // 10-1-2-3.shop.pod.cluster.local
        std::string address = name.pod;
        std::ranges::replace(address, '-', '.');
        return findPods(normalHost(address), url);
    }
    const kube::Service* service = m_cluster.services.find(name.nameSpace, name.service);
    if (!service)
        return name.isCertain ? std::vector{noService(name.nameSpace + '/' + name.service, url)} : std::vector<Found>();
    return name.pod.empty() ? std::vector{toService(*service, url, Evidence::Dns)} : findPodByName(name, url);
}

std::vector<Found> ClusterIndex::findPodByName(const DnsName& name, const http::Url& url) const
{
    for (const kube::EndpointSlice& slice : m_cluster.endpointSlices) {
        if (slice.metadata.nameSpace != name.nameSpace || slice.service != name.service)
            continue;
        for (const kube::EndpointSlice::Endpoint& endpoint : slice.endpoints) {
            if (endpoint.hostname == name.pod && endpoint.targetKind == "Pod")
                return {toPod(endpoint.targetNameSpace + '/' + endpoint.targetName, url)};
        }
    }
    return {noPod(name.nameSpace + '/' + name.service, url)};
}

std::vector<Found> ClusterIndex::findPods(const std::string& address, const http::Url& url) const
{
    const bool isNode = m_nodes.contains(address); // its Pods are those of the host network
    const auto [first, last] = m_pods.equal_range(address);
    for (auto entry = first; entry != last; ++entry) {
        if (!isNode || hasPort(*entry->second, url.port))
            return {toPod(entry->second->metadata.id(), url)};
    }
    return {};
}

// Several Services may share an address with different ports.
std::vector<Found> ClusterIndex::findServices(const Services& services, const http::Url& url, Evidence evidence) const
{
    std::vector<Found> found;
    const auto [first, last] = services.equal_range(url.host);
    for (auto entry = first; entry != last; ++entry) {
        Found one = toService(*entry->second, url, evidence);
        if (one.evidence != Evidence::Unresolved)
            return {std::move(one)};
        found.push_back(std::move(one));
    }
    if (found.size() > 1)
        found.resize(1);
    return found;
}

std::vector<Found> ClusterIndex::findNodes(const http::Url& url) const
{
    const auto node = m_nodes.find(url.host);
    if (node == m_nodes.end())
        return {};
    const auto entry = m_nodePorts.find(url.port);
    if (entry == m_nodePorts.end())
        return {noNodePort(*node->second, url)};
    return {toNodePort(*node->second, *entry->second.first, *entry->second.second, url)};
}

Found ClusterIndex::toService(const kube::Service& service, const http::Url& url, Evidence evidence) const
{
    const kube::ServicePort* port = portNumbered(service, url.port);
    const bool isOpen = port || service.type == kube::Service::Type::ExternalName
        || (service.isHeadless && listensOnEndpoint(service, url.port));
    if (!isOpen)
        return noPort(service, url);
    return {serviceId(service), evidence, std::to_string(url.port), serviceSentence(evidence, url, port)};
}

// The name of a headless Service gives the addresses of its Pods: their ports count.
bool ClusterIndex::listensOnEndpoint(const kube::Service& service, uint16_t port) const
{
    return std::ranges::any_of(m_cluster.endpointSlices, [&](const kube::EndpointSlice& slice) {
        return slice.metadata.nameSpace == service.metadata.nameSpace && slice.service == service.metadata.name
            && std::ranges::any_of(slice.ports, [port](const auto& one) { return one.port == port || one.port == 0; });
    });
}

std::vector<const kube::Service*> ClusterIndex::atBalancer(const std::string& address) const
{
    std::vector<const kube::Service*> services;
    const auto [first, last] = m_balancers.equal_range(normalHost(address));
    for (auto entry = first; entry != last; ++entry)
        services.push_back(entry->second);
    return services;
}

} // namespace mapping

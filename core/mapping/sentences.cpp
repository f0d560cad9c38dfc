// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/sentences.h"

#include "core/mapping/mapbuilder.h"
#include "core/net/address.h"

#include <algorithm>
#include <array>

namespace mapping {

using base::translate;

namespace {

// Ranges that mean nothing outside a private network.
constexpr std::array<std::string_view, 24> PrivatePrefixes{
    "10.",     "127.",    "192.168.", "169.254.", "172.16.", "172.17.", "172.18.", "172.19.",
    "172.20.", "172.21.", "172.22.",  "172.23.",  "172.24.", "172.25.", "172.26.", "172.27.",
    "172.28.", "172.29.", "172.30.",  "172.31.",  "fc",      "fd",      "fe80:",   "::1"};

bool isPrivateAddress(const std::string& host)
{
    return net::Address::fromNumeric(host, 0).has_value()
        && std::ranges::any_of(PrivatePrefixes, [&host](std::string_view prefix) { return host.starts_with(prefix); });
}

Found missing(const http::Url& url, base::Message sentence)
{
    return {{NodeKind::None, {}}, Evidence::Unresolved, url.host, std::move(sentence)};
}

std::string portName(const http::Url& url, const kube::ServicePort* port)
{
    return port && !port->name.empty() ? port->name : std::to_string(url.port);
}

std::string portsOf(const kube::Service& service)
{
    std::string text;
    for (const kube::ServicePort& port : service.ports)
        text += (text.empty() ? "" : ", ") + std::to_string(port.port);
    return text;
}

std::string pathOf(const http::Url& url)
{
    return url.path.empty() ? "/" : url.path;
}

} // namespace

base::Message serviceSentence(Evidence evidence, const http::Url& url, const kube::ServicePort* port)
{
    const auto filled = [&](base::Message message) {
        return std::move(message).arg(url.host).arg(url.port).arg(portName(url, port));
    };
    switch (evidence) {
    case Evidence::ClusterIp:
        return filled(translate("mapping", "%1 is the ClusterIP of this Service. Port %2 is its port %3."));
    case Evidence::ExternalIp:
        return filled(translate("mapping", "%1 is an external IP of this Service. Port %2 is its port %3."));
    case Evidence::LoadBalancer:
        return filled(translate("mapping", "%1 is the load balancer of this Service. Port %2 is its port %3."));
    default:
        return filled(translate("mapping", "Host %1 is the DNS name of this Service. Port %2 is its port %3."));
    }
}

Found toNodePort(const kube::Node& node, const kube::Service& service, const kube::ServicePort& port,
                 const http::Url& url)
{
    return {serviceId(service), Evidence::NodePort, node.metadata.name + ':' + std::to_string(url.port),
            translate("mapping", "%1 is an address of the node %2. Port %3 is the node port of this Service's port %4.")
                .arg(url.host)
                .arg(node.metadata.name)
                .arg(url.port)
                .arg(port.name.empty() ? std::to_string(port.port) : port.name)};
}

Found toPod(const std::string& pod, const http::Url& url)
{
    return {{NodeKind::Pod, pod},
            Evidence::PodAddress,
            std::to_string(url.port),
            translate("mapping", "%1 is an address of this Pod: another one that takes its place will have another.")
                .arg(url.host)};
}

std::string ruleText(const kube::IngressRule& rule, const kube::IngressPath& path)
{
    return (rule.host.empty() ? "*" : rule.host) + (path.path.empty() ? "/" : path.path);
}

Found toIngress(const IngressMatch& match, const http::Url& url)
{
    Found found{
        {NodeKind::Ingress, match.ingress->metadata.id()}, Evidence::Ingress, ruleText(*match.rule, *match.path), {}};
    base::Message sentence = match.isPartial
        ? translate("mapping", "Some requests to host %1 below %2 match the rule %3 of this Ingress (%4).")
        : translate("mapping", "Host %1 and path %2 match the rule %3 of this Ingress (%4).");
    found.sentence =
        std::move(sentence).arg(url.host).arg(pathOf(url)).arg(found.detail).arg(kube::typeName(match.path->type));
    return found;
}

Found toDefaultBackend(const kube::Ingress& ingress, const http::Url& url)
{
    return {{NodeKind::Ingress, ingress.metadata.id()},
            Evidence::Ingress,
            "*",
            translate("mapping", "No rule matches host %1 and path %2: they go to the default backend of this Ingress.")
                .arg(url.host)
                .arg(pathOf(url))};
}

Found noService(const std::string& service, const http::Url& url)
{
    return missing(url,
                   translate("mapping",
                             "Host %1 is the DNS name of a Service %2 that does not exist. Create it, or correct the "
                             "address.")
                       .arg(url.host)
                       .arg(service));
}

Found noPod(const std::string& service, const http::Url& url)
{
    return missing(url,
                   translate("mapping", "Host %1 names a Pod of the Service %2, which has none of that name.")
                       .arg(url.host)
                       .arg(service));
}

Found noPort(const kube::Service& service, const http::Url& url)
{
    return missing(url,
                   translate("mapping", "%1 leads to the Service %2, but that has no port %3. It has: %4.")
                       .arg(url.host)
                       .arg(service.metadata.id())
                       .arg(url.port)
                       .arg(portsOf(service)));
}

Found noNodePort(const kube::Node& node, const http::Url& url)
{
    return missing(url,
                   translate("mapping", "%1 is an address of the node %2, but no Service has the node port %3.")
                       .arg(url.host)
                       .arg(node.metadata.name)
                       .arg(url.port));
}

Found noPath(const kube::Ingress& ingress, const http::Url& url)
{
    return missing(url,
                   translate("mapping", "Host %1 belongs to the Ingress %2, but none of its paths matches %3.")
                       .arg(url.host)
                       .arg(ingress.metadata.id())
                       .arg(pathOf(url)));
}

Found nowhere(const http::Url& url)
{
    if (isPrivateAddress(url.host))
        return missing(url,
                       translate("mapping", "Nothing in the cluster has the address %1. Was its Service made anew?")
                           .arg(url.host));
    if (url.host.find('.') == std::string::npos && url.host.find(':') == std::string::npos)
        return missing(url,
                       translate("mapping",
                                 "%1 is a name without a namespace: nothing outside the cluster can resolve it. Write "
                                 "name.namespace.svc.")
                           .arg(url.host));
    return {{NodeKind::Host, url.host},
            Evidence::Outside,
            std::to_string(url.port),
            translate("mapping", "Host %1 is nothing in the cluster: requests leave it.").arg(url.host)};
}

} // namespace mapping

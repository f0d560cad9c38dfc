// SPDX-License-Identifier: GPL-3.0-or-later
// Service, EndpointSlice and Ingress: how traffic finds its Pods.
#include "core/kube/fields.h"

#include <array>

namespace kube {

namespace {

constexpr std::array<std::string_view, 4> ServiceTypes{"ClusterIP", "NodePort", "LoadBalancer", "ExternalName"};
constexpr std::array<std::string_view, 3> PathTypes{"Exact", "Prefix", "ImplementationSpecific"};

template<typename Enum, size_t N>
Enum enumOf(const std::array<std::string_view, N>& names, std::string_view name, Enum fallback)
{
    for (size_t i = 0; i < N; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return fallback;
}

std::string protocolOf(const text::Node& port)
{
    return port["protocol"].text().empty() ? "TCP" : port["protocol"].text();
}

ServicePort servicePortOf(const text::Node& node)
{
    ServicePort port;
    port.name = node["name"].text();
    port.protocol = protocolOf(node);
    port.port = portOf(node["port"]);
    port.targetPort = node["targetPort"].text().empty() ? node["port"].text() : node["targetPort"].text();
    port.nodePort = portOf(node["nodePort"]);
    return port;
}

EndpointSlice::Endpoint endpointOf(const text::Node& node)
{
    EndpointSlice::Endpoint endpoint;
    endpoint.addresses = textsOf(node["addresses"]);
    endpoint.isReady = node["conditions"]["ready"].asBool(true);
    endpoint.isTerminating = node["conditions"]["terminating"].asBool();
    endpoint.hostname = node["hostname"].text();
    endpoint.nodeName = node["nodeName"].text();
    const text::Node& target = node["targetRef"];
    endpoint.targetKind = target["kind"].text();
    endpoint.targetNameSpace = target["namespace"].text();
    endpoint.targetName = target["name"].text();
    return endpoint;
}

IngressBackend ingressBackendOf(const text::Node& node)
{
    const text::Node& service = node["service"];
    return {service["name"].text(), portOf(service["port"]["number"]), service["port"]["name"].text()};
}

IngressRule ingressRuleOf(const text::Node& node)
{
    IngressRule rule;
    rule.host = node["host"].text();
    for (const text::Node& item : node["http"]["paths"].items()) {
        IngressPath path;
        path.path = item["path"].text();
        path.type = enumOf(PathTypes, item["pathType"].text(), IngressPath::Type::ImplementationSpecific);
        path.backend = ingressBackendOf(item["backend"]);
        rule.paths.push_back(std::move(path));
    }
    return rule;
}

} // namespace

std::string_view typeName(Service::Type type)
{
    return ServiceTypes[static_cast<size_t>(type)];
}

std::string_view typeName(IngressPath::Type type)
{
    return PathTypes[static_cast<size_t>(type)];
}

template<>
Service read<Service>(text::Node object)
{
    Service value;
    const text::Node& spec = object["spec"];
    value.type = enumOf(ServiceTypes, spec["type"].text(), Service::Type::ClusterIp);
    value.clusterIps = textsOf(spec["clusterIPs"]);
    if (const std::string& address = spec["clusterIP"].text(); value.clusterIps.empty() && !address.empty())
        value.clusterIps.push_back(address);
    value.isHeadless = !value.clusterIps.empty() && value.clusterIps.front() == "None";
    if (value.isHeadless)
        value.clusterIps.clear();
    value.externalIps = textsOf(spec["externalIPs"]);
    value.balancerAddresses = balancerAddressesOf(object["status"]["loadBalancer"]);
    value.externalName = spec["externalName"].text();
    value.externalTrafficPolicy = spec["externalTrafficPolicy"].text();
    value.selector = textMapOf(spec["selector"]);
    for (const text::Node& port : spec["ports"].items())
        value.ports.push_back(servicePortOf(port));
    takeObject(std::move(object), value, Kind::Service);
    return value;
}

template<>
EndpointSlice read<EndpointSlice>(text::Node object)
{
    EndpointSlice value;
    value.service = object["metadata"]["labels"]["kubernetes.io/service-name"].text();
    value.addressType = object["addressType"].text();
    for (const text::Node& port : object["ports"].items())
        value.ports.push_back({port["name"].text(), protocolOf(port), portOf(port["port"])});
    for (const text::Node& endpoint : object["endpoints"].items())
        value.endpoints.push_back(endpointOf(endpoint));
    takeObject(std::move(object), value, Kind::EndpointSlice);
    return value;
}

template<>
Ingress read<Ingress>(text::Node object)
{
    Ingress value;
    const text::Node& spec = object["spec"];
    value.className = spec["ingressClassName"].text();
    if (value.className.empty())
        value.className = object["metadata"]["annotations"]["kubernetes.io/ingress.class"].text();
    value.addresses = balancerAddressesOf(object["status"]["loadBalancer"]);
    for (const text::Node& tls : spec["tls"].items())
        value.tls.push_back({textsOf(tls["hosts"]), tls["secretName"].text()});
    for (const text::Node& rule : spec["rules"].items())
        value.rules.push_back(ingressRuleOf(rule));
    if (spec.has("defaultBackend"))
        value.defaultBackend = ingressBackendOf(spec["defaultBackend"]);
    takeObject(std::move(object), value, Kind::Ingress);
    return value;
}

} // namespace kube

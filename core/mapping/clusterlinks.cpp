// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/clusterlinks.h"

#include "core/mapping/sentences.h"

#include <algorithm>

namespace mapping {

using base::translate;

namespace {

class ClusterLinks
{
public:
    ClusterLinks(const kube::Snapshot& cluster, const ClusterIndex& index, MapBuilder& out)
        : m_cluster(cluster)
        , m_index(index)
        , m_out(out)
    { }

    void addAll()
    {
        for (const kube::Ingress& ingress : m_cluster.ingresses)
            addIngress(ingress);
        for (const kube::Service& service : m_cluster.services) {
            m_out.node(serviceId(service));
            if (service.type == kube::Service::Type::ExternalName)
                addAlias(service);
            else
                addEndpoints(service);
        }
    }

private:
    void addIngress(const kube::Ingress& ingress)
    {
        const NodeId id{NodeKind::Ingress, ingress.metadata.id()};
        m_out.node(id);
        for (const kube::IngressRule& rule : ingress.rules) {
            for (const kube::IngressPath& path : rule.paths)
                addRule(id, ingress, path.backend, ruleText(rule, path));
        }
        if (ingress.defaultBackend)
            addRule(id, ingress, *ingress.defaultBackend, "*");
        for (const kube::BalancerAddress& address : ingress.addresses)
            addController(id, address);
    }

    void addRule(const NodeId& id, const kube::Ingress& ingress, const kube::IngressBackend& backend,
                 const std::string& rule)
    {
        if (backend.service.empty())
            return; // a resource of another kind
        const std::string& nameSpace = ingress.metadata.nameSpace;
        const std::string name = nameSpace + '/' + backend.service;
        const kube::Service* service = m_cluster.services.find(nameSpace, backend.service);
        if (!service) {
            m_out.link(id, {}, Evidence::Unresolved, name,
                       translate("mapping", "The rule %1 of this Ingress leads to a Service %2 that does not exist.")
                           .arg(rule)
                           .arg(name));
            return;
        }
        const auto port = std::ranges::find_if(service->ports, [&backend](const kube::ServicePort& one) {
            return backend.portName.empty() ? one.port == backend.portNumber : one.name == backend.portName;
        });
        const std::string wanted = backend.portName.empty() ? std::to_string(backend.portNumber) : backend.portName;
        if (port == service->ports.end())
            m_out.link(
                id, {}, Evidence::Unresolved, name,
                translate("mapping", "The rule %1 of this Ingress leads to the Service %2, which has no port %3.")
                    .arg(rule)
                    .arg(name)
                    .arg(wanted));
        else
            m_out.link(id, serviceId(*service), Evidence::Ingress, std::to_string(port->port),
                       translate("mapping", "The rule %1 of this Ingress leads to port %2 of this Service.")
                           .arg(rule)
                           .arg(wanted));
    }

    // The Service of the controller, through which the Ingress is reached.
    void addController(const NodeId& id, const kube::BalancerAddress& address)
    {
        const std::string& where = address.ip.empty() ? address.hostname : address.ip;
        for (const kube::Service* service : m_index.atBalancer(where))
            m_out.link(
                id, serviceId(*service), Evidence::LoadBalancer, {},
                translate("mapping", "The Ingress has the address %1, which is the load balancer of this Service.")
                    .arg(where));
    }

    void addAlias(const kube::Service& service)
    {
        const kube::Service* other = m_index.findByName(service.externalName);
        const NodeId target = other ? serviceId(*other) : NodeId{NodeKind::Host, normalHost(service.externalName)};
        m_out.link(serviceId(service), target, Evidence::ExternalName, {},
                   translate("mapping", "This Service is another name for %1.").arg(service.externalName));
    }

    void addEndpoints(const kube::Service& service)
    {
        size_t ready = 0;
        size_t all = 0;
        for (const kube::EndpointSlice& slice : m_cluster.endpointSlices) {
            if (slice.metadata.nameSpace != service.metadata.nameSpace || slice.service != service.metadata.name)
                continue;
            for (const kube::EndpointSlice::Endpoint& endpoint : slice.endpoints) {
                if (addEndpoint(service, endpoint)) {
                    ++all;
                    ready += endpoint.isReady ? 1 : 0;
                }
            }
        }
        const bool isKnown = m_cluster.state(kube::Kind::EndpointSlice).hasValues || all > 0;
        Node& node = m_out.node(serviceId(service));
        if (!isKnown || isSystemService(node.id))
            return;
        node.health = ready == 0 ? Health::Bad : ready < all ? Health::Poor : Health::Good;
        node.note = all == 0
            ? translate("mapping", "No Pod stands behind it: check its selector, and whether its workload runs.")
            : translate("mapping", "%1 of %2 Pods are ready.").arg(ready).arg(all);
    }

    bool addEndpoint(const kube::Service& service, const kube::EndpointSlice::Endpoint& endpoint)
    {
        if (endpoint.targetKind != "Pod")
            return false; // addresses that somebody wrote by hand
        const NodeId pod{NodeKind::Pod, endpoint.targetNameSpace + '/' + endpoint.targetName};
        m_out.link(
            serviceId(service), pod, Evidence::Endpoints, endpoint.isReady ? "ready" : "not ready",
            endpoint.isReady
                ? translate("mapping", "The selector of the Service fits this Pod, which is ready for requests.")
                : translate("mapping",
                            "The selector of the Service fits this Pod, but it is not ready: it gets no requests."));
        describePod(pod, endpoint);
        return true;
    }

    void describePod(const NodeId& id, const kube::EndpointSlice::Endpoint& endpoint)
    {
        const kube::Pod* pod = m_cluster.pods.find(endpoint.targetNameSpace, endpoint.targetName);
        const bool isReady = pod ? pod->isReady : endpoint.isReady;
        Node& node = m_out.node(id);
        node.health = isReady ? Health::Good : pod && pod->phase == "Pending" ? Health::Poor : Health::Bad;
        if (pod && !pod->reason.empty())
            node.note = translate("mapping", "Kubernetes says: %1.").arg(pod->reason);
        else if (!isReady)
            node.note = translate("mapping", "It is not ready: look at its log and its events.");
    }

    const kube::Snapshot& m_cluster;
    const ClusterIndex& m_index;
    MapBuilder& m_out;
};

} // namespace

void addClusterLinks(const kube::Snapshot& cluster, const ClusterIndex& index, MapBuilder& out)
{
    ClusterLinks(cluster, index, out).addAll();
}

bool isSystemService(const NodeId& service)
{
    return service.name == "default/kubernetes" || service.name.starts_with("kube-");
}

} // namespace mapping

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"
#include "core/sample/cluster/names.h"

#include <algorithm>

namespace sample::cluster {

namespace {

Node podReference(const Node& pod)
{
    return object({{"kind", string("Pod")},
                   {"namespace", string(namespaceOf(pod))},
                   {"name", string(nameOf(pod))},
                   {"uid", string(uidOf(pod))}});
}

// Ports of the Service as this Pod has them; a named target that the Pod lacks is left out.
Node portsFor(const Node& service, const Node& pod)
{
    Node ports = Node::array();
    for (const Node& port : at(service, {"spec", "ports"}).items()) {
        const int64_t number = containerPort(pod, port["targetPort"]);
        if (number != 0)
            ports.append(object({{"name", string(port["name"].text())},
                                 {"port", Node::integer(number)},
                                 {"protocol", string(port["protocol"].text())}}));
    }
    return ports;
}

class ServiceEndpoints
{
public:
    ServiceEndpoints(const ControlRoom& room, const Node& service)
        : m_room(room)
        , m_service(service)
    { }

    void run()
    {
        for (const Object& pod : m_room.store.list(m_room.type("", "pods"), namespaceOf(m_service))) {
            if (hasLabels(labelsOf(*pod), at(m_service, {"spec", "selector"}))
                && !textAt(*pod, {"status", "podIP"}).empty())
                m_pods.push_back(pod);
        }
        m_ports = m_pods.empty() ? Node::array() : portsFor(m_service, *m_pods.front());
        std::erase_if(m_pods, [this](const Object& pod) { return portsFor(m_service, *pod) != m_ports; });
        writeEndpoints();
        writeSlice();
    }

private:
    void writeEndpoints()
    {
        Node ready = Node::array();
        Node notReady = Node::array();
        for (const Object& pod : m_pods) {
            (isPodReady(*pod) ? ready : notReady)
                .append(object({{"ip", at(*pod, {"status", "podIP"})},
                                {"nodeName", at(*pod, {"spec", "nodeName"})},
                                {"targetRef", podReference(*pod)}}));
        }
        Node subset = Node::object();
        if (!ready.items().empty())
            subset.set("addresses", std::move(ready));
        if (!notReady.items().empty())
            subset.set("notReadyAddresses", std::move(notReady));
        Node item = object({{"kind", string("Endpoints")},
                            {"apiVersion", string("v1")},
                            {"metadata", metadata(nameOf(m_service), {})}});
        if (!subset.members().empty()) {
            subset.set("ports", m_ports);
            item.set("subsets", list({subset}));
        }
        write(m_room.type("", "endpoints"), std::move(item));
    }

    void writeSlice()
    {
        Node endpoints = Node::array();
        for (const Object& pod : m_pods) {
            const bool isReady = isPodReady(*pod);
            endpoints.append(object({{"addresses", list({at(*pod, {"status", "podIP"})})},
                                     {"conditions",
                                      object({{"ready", Node::boolean(isReady)},
                                              {"serving", Node::boolean(isReady)},
                                              {"terminating", Node::boolean(false)}})},
                                     {"nodeName", at(*pod, {"spec", "nodeName"})},
                                     {"targetRef", podReference(*pod)}}));
        }
        const std::string name =
            nameOf(m_service) + '-' + stableLetters(namespaceOf(m_service) + '/' + nameOf(m_service), 5);
        Node slice = metadata(name, "endpointslice-controller.k8s.io");
        slice.set("ownerReferences", list({ownerReference(m_service)}));
        write(m_room.type("discovery.k8s.io", "endpointslices"),
              object({{"kind", string("EndpointSlice")},
                      {"apiVersion", string("discovery.k8s.io/v1")},
                      {"metadata", slice},
                      {"addressType", string("IPv4")},
                      {"endpoints", endpoints},
                      {"ports", m_ports}}));
    }

    [[nodiscard]] Node metadata(const std::string& name, const std::string& managedBy) const
    {
        Node labels = labelsOf(m_service).isObject() ? labelsOf(m_service) : Node::object();
        if (!managedBy.empty()) {
            labels.set("endpointslice.kubernetes.io/managed-by", string(managedBy));
            labels.set("kubernetes.io/service-name", string(nameOf(m_service)));
        }
        Node result = object({{"name", string(name)}, {"namespace", string(namespaceOf(m_service))}});
        if (!labels.members().empty())
            result.set("labels", std::move(labels));
        return result;
    }

    // Only what differs is stored: metadata that the store fills in is taken from what is there.
    void write(const ResourceType& type, Node item) const
    {
        if (const Object before = m_room.store.find(keyOf(type, namespaceOf(item), nameOf(item)))) {
            for (const char* name : {"uid", "creationTimestamp", "resourceVersion"})
                makeAt(item, {"metadata"}).set(name, at(*before, {"metadata", name}));
            Node comparable = *before;
            if (at(comparable, {"metadata", "labels"}) == labelsOf(item) && comparable["subsets"] == item["subsets"]
                && comparable["endpoints"] == item["endpoints"] && comparable["ports"] == item["ports"])
                return;
        }
        m_room.store.put(type, std::move(item));
    }

    const ControlRoom& m_room;
    const Node& m_service;
    std::vector<Object> m_pods;
    Node m_ports;
};

} // namespace

void reconcileEndpoints(const ControlRoom& room)
{
    const ResourceType& endpoints = room.type("", "endpoints");
    const ResourceType& services = room.type("", "services");
    for (const Object& service : room.store.list(services)) {
        if (!at(*service, {"spec", "selector"}).members().empty()
            && textAt(*service, {"spec", "type"}) != "ExternalName")
            ServiceEndpoints(room, *service).run();
    }
    // Endpoints have no owner reference: they go when the Service of their name is gone.
    for (const Object& item : room.store.list(endpoints)) {
        if (!room.store.find(keyOf(services, namespaceOf(*item), nameOf(*item))))
            room.store.remove(keyOf(endpoints, namespaceOf(*item), nameOf(*item)));
    }
}

} // namespace sample::cluster

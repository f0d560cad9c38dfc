// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"

#include <algorithm>

namespace sample::cluster {

namespace {

void setAddress(const ControlRoom& room, const ResourceType& type, const Node& before, const std::string& address)
{
    Node item = before;
    Node balancer = Node::object();
    if (!address.empty())
        balancer.set("ingress", list({object({{"ip", string(address)}})}));
    makeAt(item, {"status"}).set("loadBalancer", std::move(balancer));
    room.store.put(type, std::move(item));
}

const std::string& addressOf(const Node& item)
{
    const auto& ingress = at(item, {"status", "loadBalancer", "ingress"}).items();
    static const std::string None;
    return ingress.empty() ? None : ingress.front()["ip"].text();
}

void reconcileService(const ControlRoom& room, const Node& service)
{
    const ResourceType& services = room.type("", "services");
    const std::string before = addressOf(service);
    if (textAt(service, {"spec", "type"}) != "LoadBalancer") {
        if (!before.empty())
            setAddress(room, services, service, {});
        return;
    }
    const std::string& wanted = textAt(service, {"spec", "loadBalancerIP"});
    if (!before.empty() && (wanted.empty() || wanted == before))
        return;
    const auto address = wanted.empty() ? room.allocator.loadBalancerAddress() : std::optional(wanted);
    if (!address) {
        room.events.warning(service, "service-controller", "SyncLoadBalancerFailed",
                            "Error syncing load balancer: no address is free");
        return;
    }
    setAddress(room, services, service, *address);
    room.events.normal(service, "service-controller", "EnsuredLoadBalancer", "Ensured load balancer");
}

// The Service of the controller that serves an Ingress's class; the class names the controller, its Pods name the
// image.
std::string ingressAddress(const ControlRoom& room, const Node& ingress)
{
    const std::string& name = textAt(ingress, {"spec", "ingressClassName"});
    const auto classes = room.store.list(room.type("networking.k8s.io", "ingressclasses"));
    const auto found = std::ranges::find_if(classes, [&name](const Object& item) {
        return name.empty() ? annotationOf(*item, "ingressclass.kubernetes.io/is-default-class") == "true"
                            : nameOf(*item) == name;
    });
    if (found == classes.end())
        return {};
    std::string controller = textAt(**found, {"spec", "controller"});
    controller = controller.substr(controller.find('/') + 1); // k8s.io/ingress-nginx
    for (const Object& service : room.store.list(room.type("", "services"))) {
        if (labelsOf(*service)["app.kubernetes.io/name"].text() == controller && !addressOf(*service).empty())
            return addressOf(*service);
    }
    return {};
}

} // namespace

void reconcileLoadBalancers(const ControlRoom& room)
{
    for (const Object& service : room.store.list(room.type("", "services")))
        reconcileService(room, *service);
    const ResourceType& ingresses = room.type("networking.k8s.io", "ingresses");
    for (const Object& ingress : room.store.list(ingresses)) {
        const std::string address = ingressAddress(room, *ingress);
        if (address == addressOf(*ingress) && at(*ingress, {"status", "loadBalancer"}).isObject())
            continue;
        setAddress(room, ingresses, *ingress, address);
        if (!address.empty())
            room.events.normal(*ingress, "nginx-ingress-controller", "Sync", "Scheduled for sync");
    }
}

} // namespace sample::cluster

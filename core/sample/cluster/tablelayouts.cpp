// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/table.h"

#include <algorithm>

namespace sample::cluster {

namespace {

using Cells = std::vector<Node>;
using base::SystemTime;

Node age(const Node& item, SystemTime now)
{
    return string(ageOf(textAt(item, {"metadata", "creationTimestamp"}), now));
}

Node number(const Node& item, std::initializer_list<std::string_view> path)
{
    return Node::integer(numberAt(item, path));
}

std::string orNone(std::string text)
{
    return text.empty() ? "<none>" : text;
}

// Items joined with commas, at most three of them named.
template<typename Describe>
std::string joined(const Node& items, Describe describe, size_t most = SIZE_MAX)
{
    std::string text;
    const auto& all = items.items();
    for (size_t i = 0; i < all.size() && i < most; ++i)
        text += (text.empty() ? "" : ",") + describe(all[i]);
    if (all.size() > most)
        text += " + " + std::to_string(all.size() - most) + " more...";
    return text;
}

std::string selectorText(const Node& labels)
{
    std::string text;
    for (const Node::Member& label : labels.members())
        text += (text.empty() ? "" : ",") + label.key + '=' + label.value.text();
    return orNone(text);
}

std::string containerNames(const Node& spec)
{
    return joined(spec["containers"], [](const Node& item) { return item["name"].text(); });
}

std::string containerImages(const Node& spec)
{
    return joined(spec["containers"], [](const Node& item) { return item["image"].text(); });
}

std::string podStatus(const Node& pod)
{
    if (pod["metadata"].has("deletionTimestamp"))
        return "Terminating";
    for (const Node& status : at(pod, {"status", "containerStatuses"}).items()) {
        const std::string& reason = textAt(status, {"state", "waiting", "reason"});
        if (!reason.empty())
            return reason;
    }
    return textAt(pod, {"status", "phase"});
}

Cells podCells(const Node& pod, SystemTime now)
{
    const auto& statuses = at(pod, {"status", "containerStatuses"}).items();
    const auto ready = std::ranges::count_if(statuses, [](const Node& item) { return item["ready"].asBool(); });
    int64_t restarts = 0;
    for (const Node& status : statuses)
        restarts += numberAt(status, {"restartCount"});
    return {string(std::to_string(ready) + '/' + std::to_string(at(pod, {"spec", "containers"}).items().size())),
            string(podStatus(pod)),
            string(std::to_string(restarts)),
            age(pod, now),
            string(orNone(textAt(pod, {"status", "podIP"}))),
            string(orNone(textAt(pod, {"spec", "nodeName"}))),
            string(orNone(textAt(pod, {"status", "nominatedNodeName"}))),
            string("<none>")};
}

std::string externalAddress(const Node& service)
{
    const std::string& type = textAt(service, {"spec", "type"});
    if (type == "ExternalName")
        return textAt(service, {"spec", "externalName"});
    if (type == "LoadBalancer") {
        const std::string text = joined(at(service, {"status", "loadBalancer", "ingress"}),
                                        [](const Node& item) { return item["ip"].text(); });
        return text.empty() ? "<pending>" : text;
    }
    return orNone(joined(at(service, {"spec", "externalIPs"}), [](const Node& item) { return item.text(); }));
}

Cells serviceCells(const Node& service, SystemTime now)
{
    const std::string ports = joined(at(service, {"spec", "ports"}), [](const Node& port) {
        const std::string node = port.has("nodePort") ? ':' + port["nodePort"].text() : "";
        return port["port"].text() + node + '/' + (port.has("protocol") ? port["protocol"].text() : "TCP");
    });
    return {string(textAt(service, {"spec", "type"})),
            string(orNone(textAt(service, {"spec", "clusterIP"}))),
            string(externalAddress(service)),
            string(orNone(ports)),
            age(service, now),
            string(selectorText(at(service, {"spec", "selector"})))};
}

std::string labelSelectorText(const Node& selector)
{
    return selectorText(selector["matchLabels"]);
}

Cells deploymentCells(const Node& item, SystemTime now)
{
    const Node& podSpec = at(item, {"spec", "template", "spec"});
    return {string(std::to_string(numberAt(item, {"status", "readyReplicas"})) + '/'
                   + std::to_string(numberAt(item, {"spec", "replicas"}))),
            number(item, {"status", "updatedReplicas"}),
            number(item, {"status", "availableReplicas"}),
            age(item, now),
            string(containerNames(podSpec)),
            string(containerImages(podSpec)),
            string(labelSelectorText(at(item, {"spec", "selector"})))};
}

Cells replicaSetCells(const Node& item, SystemTime now)
{
    const Node& podSpec = at(item, {"spec", "template", "spec"});
    return {number(item, {"spec", "replicas"}),
            number(item, {"status", "replicas"}),
            number(item, {"status", "readyReplicas"}),
            age(item, now),
            string(containerNames(podSpec)),
            string(containerImages(podSpec)),
            string(labelSelectorText(at(item, {"spec", "selector"})))};
}

std::string nodeAddress(const Node& node, std::string_view kind)
{
    for (const Node& address : at(node, {"status", "addresses"}).items()) {
        if (address["type"].text() == kind)
            return address["address"].text();
    }
    return "<none>";
}

Cells nodeCells(const Node& node, SystemTime now)
{
    const auto& conditions = at(node, {"status", "conditions"}).items();
    const bool isReady = std::ranges::any_of(
        conditions, [](const Node& item) { return item["type"].text() == "Ready" && item["status"].text() == "True"; });
    std::string status = isReady ? "Ready" : "NotReady";
    if (at(node, {"spec", "unschedulable"}).asBool())
        status += ",SchedulingDisabled";
    std::string roles;
    for (const Node::Member& label : labelsOf(node).members()) {
        static constexpr std::string_view Prefix = "node-role.kubernetes.io/";
        if (label.key.starts_with(Prefix))
            roles += (roles.empty() ? "" : ",") + label.key.substr(Prefix.size());
    }
    const Node& info = at(node, {"status", "nodeInfo"});
    return {string(status),
            string(orNone(roles)),
            age(node, now),
            info["kubeletVersion"],
            string(nodeAddress(node, "InternalIP")),
            string(nodeAddress(node, "ExternalIP")),
            info["osImage"],
            info["kernelVersion"],
            info["containerRuntimeVersion"]};
}

Cells namespaceCells(const Node& item, SystemTime now)
{
    return {string(textAt(item, {"status", "phase"})), age(item, now)};
}

Cells dataCells(const Node& item, SystemTime now)
{
    return {Node::integer(static_cast<int64_t>(item["data"].members().size())), age(item, now)};
}

Cells secretCells(const Node& item, SystemTime now)
{
    return {item["type"], Node::integer(static_cast<int64_t>(item["data"].members().size())), age(item, now)};
}

Cells ingressCells(const Node& item, SystemTime now)
{
    const std::string hosts = joined(
        at(item, {"spec", "rules"}),
        [](const Node& rule) { return rule.has("host") ? rule["host"].text() : std::string("*"); }, 3);
    const std::string addresses =
        joined(at(item, {"status", "loadBalancer", "ingress"}), [](const Node& entry) { return entry["ip"].text(); });
    return {string(orNone(textAt(item, {"spec", "ingressClassName"}))), string(hosts.empty() ? "*" : hosts),
            string(addresses), string(at(item, {"spec", "tls"}).items().empty() ? "80" : "80, 443"), age(item, now)};
}

Cells ingressClassCells(const Node& item, SystemTime now)
{
    return {string(textAt(item, {"spec", "controller"})), string(orNone(textAt(item, {"spec", "parameters", "name"}))),
            age(item, now)};
}

Cells endpointsCells(const Node& item, SystemTime now)
{
    Node addresses = Node::array();
    for (const Node& subset : item["subsets"].items()) {
        for (const Node& address : subset["addresses"].items()) {
            for (const Node& port : subset["ports"].items())
                addresses.append(string(address["ip"].text() + ':' + port["port"].text()));
        }
    }
    return {string(orNone(joined(
                addresses, [](const Node& text) { return text.text(); }, 3))),
            age(item, now)};
}

Cells endpointSliceCells(const Node& item, SystemTime now)
{
    const std::string ports = joined(
        item["ports"], [](const Node& port) { return port["port"].text(); }, 3);
    const std::string endpoints = joined(
        item["endpoints"],
        [](const Node& endpoint) {
            return endpoint["addresses"].items().empty() ? std::string() : endpoint["addresses"].items().front().text();
        },
        3);
    return {item["addressType"], string(ports.empty() ? "<unset>" : ports),
            string(endpoints.empty() ? "<unset>" : endpoints), age(item, now)};
}

Cells eventCells(const Node& event, SystemTime now)
{
    const std::string about = textAt(event, {"involvedObject", "kind"});
    std::string lower;
    for (const char c : about)
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return {string(ageOf(event["lastTimestamp"].text(), now)),
            event["type"],
            event["reason"],
            string(lower + '/' + textAt(event, {"involvedObject", "name"})),
            string(textAt(event, {"involvedObject", "fieldPath"})),
            string(textAt(event, {"source", "component"})),
            event["message"],
            string(ageOf(event["firstTimestamp"].text(), now)),
            number(event, {"count"}),
            string(nameOf(event))};
}

Cells serviceAccountCells(const Node& item, SystemTime now)
{
    return {Node::integer(static_cast<int64_t>(item["secrets"].items().size())), age(item, now)};
}

Cells networkPolicyCells(const Node& item, SystemTime now)
{
    return {string(selectorText(at(item, {"spec", "podSelector", "matchLabels"}))), age(item, now)};
}

Cells definitionCells(const Node& item, SystemTime)
{
    return {string(textAt(item, {"metadata", "creationTimestamp"}))};
}

const std::vector<TableLayout>& layouts()
{
    static const TableColumn Age{"Age", "string", 0};
    static const std::vector<TableLayout> All{
        {"Pod",
         {{"Ready", "string", 0},
          {"Status", "string", 0},
          {"Restarts", "string", 0},
          Age,
          {"IP", "string", 1},
          {"Node", "string", 1},
          {"Nominated Node", "string", 1},
          {"Readiness Gates", "string", 1}},
         podCells},
        {"Service",
         {{"Type", "string", 0},
          {"Cluster-IP", "string", 0},
          {"External-IP", "string", 0},
          {"Port(s)", "string", 0},
          Age,
          {"Selector", "string", 1}},
         serviceCells},
        {"Deployment",
         {{"Ready", "string", 0},
          {"Up-to-date", "string", 0},
          {"Available", "string", 0},
          Age,
          {"Containers", "string", 1},
          {"Images", "string", 1},
          {"Selector", "string", 1}},
         deploymentCells},
        {"ReplicaSet",
         {{"Desired", "integer", 0},
          {"Current", "integer", 0},
          {"Ready", "integer", 0},
          Age,
          {"Containers", "string", 1},
          {"Images", "string", 1},
          {"Selector", "string", 1}},
         replicaSetCells},
        {"Node",
         {{"Status", "string", 0},
          {"Roles", "string", 0},
          Age,
          {"Version", "string", 0},
          {"Internal-IP", "string", 1},
          {"External-IP", "string", 1},
          {"OS-Image", "string", 1},
          {"Kernel-Version", "string", 1},
          {"Container-Runtime", "string", 1}},
         nodeCells},
        {"Namespace", {{"Status", "string", 0}, Age}, namespaceCells},
        {"ConfigMap", {{"Data", "string", 0}, Age}, dataCells},
        {"Secret", {{"Type", "string", 0}, {"Data", "string", 0}, Age}, secretCells},
        {"Ingress",
         {{"Class", "string", 0}, {"Hosts", "string", 0}, {"Address", "string", 0}, {"Ports", "string", 0}, Age},
         ingressCells},
        {"IngressClass", {{"Controller", "string", 0}, {"Parameters", "string", 0}, Age}, ingressClassCells},
        {"Endpoints", {{"Endpoints", "string", 0}, Age}, endpointsCells},
        {"EndpointSlice",
         {{"AddressType", "string", 0}, {"Ports", "string", 0}, {"Endpoints", "string", 0}, Age},
         endpointSliceCells},
        {"Event",
         {{"Last Seen", "string", 0},
          {"Type", "string", 0},
          {"Reason", "string", 0},
          {"Object", "string", 0},
          {"Subobject", "string", 1},
          {"Source", "string", 1},
          {"Message", "string", 0},
          {"First Seen", "string", 1},
          {"Count", "integer", 1},
          {"Name", "string", 1}},
         eventCells,
         false},
        {"ServiceAccount", {{"Secrets", "string", 0}, Age}, serviceAccountCells},
        {"NetworkPolicy", {{"Pod-Selector", "string", 0}, Age}, networkPolicyCells},
        {"CustomResourceDefinition", {{"Created At", "date", 0}}, definitionCells},
    };
    return All;
}

} // namespace

const TableLayout* layoutFor(const ResourceType& type)
{
    if (type.isCustom)
        return nullptr;
    const auto found = std::ranges::find(layouts(), type.kind, &TableLayout::kind);
    return found == layouts().end() ? nullptr : &*found;
}

} // namespace sample::cluster

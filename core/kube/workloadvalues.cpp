// SPDX-License-Identifier: GPL-3.0-or-later
// Pod and Deployment: what runs.
#include "core/kube/fields.h"

#include <algorithm>

namespace kube {

namespace {

Container containerOf(const text::Node& node)
{
    Container container;
    container.name = node["name"].text();
    container.image = node["image"].text();
    for (const text::Node& port : node["ports"].items())
        container.ports.push_back({port["name"].text(),
                                   port["protocol"].text().empty() ? "TCP" : port["protocol"].text(),
                                   portOf(port["containerPort"])});
    return container;
}

void takeStatus(const text::Node& status, Container& container)
{
    container.isReady = status["ready"].asBool();
    container.restarts = numberOf(status["restartCount"]);
    if (status["state"].members().empty())
        return;
    const text::Node::Member& state = status["state"].members().front();
    container.state = state.key;
    container.reason = state.value["reason"].text();
    container.message = state.value["message"].text();
}

std::vector<Container> containersOf(const text::Node& described, const text::Node& statuses)
{
    std::vector<Container> containers;
    for (const text::Node& node : described.items()) {
        Container container = containerOf(node);
        for (const text::Node& status : statuses.items()) {
            if (status["name"].text() == container.name)
                takeStatus(status, container);
        }
        containers.push_back(std::move(container));
    }
    return containers;
}

// The word that kubectl shows as STATUS when a Pod is not well.
std::string troubleOf(const Pod& pod)
{
    for (const std::vector<Container>* containers : {&pod.initContainers, &pod.containers}) {
        for (const Container& container : *containers) {
            const bool isExpected = container.reason == "ContainerCreating" || container.reason == "PodInitializing"
                || container.reason == "Completed";
            if (container.state != "running" && !container.reason.empty() && !isExpected)
                return container.reason;
        }
    }
    return {};
}

std::string deploymentTrouble(const text::Node& conditions)
{
    for (const text::Node& condition : conditions.items()) {
        const bool isBad = condition["type"].text() == "ReplicaFailure" ? condition["status"].text() == "True"
                                                                        : condition["status"].text() == "False";
        if (isBad)
            return condition["message"].text();
    }
    return {};
}

} // namespace

template<>
Pod read<Pod>(text::Node object)
{
    Pod value;
    const text::Node& spec = object["spec"];
    const text::Node& status = object["status"];
    value.phase = status["phase"].text();
    for (const text::Node& entry : status["podIPs"].items())
        value.addresses.push_back(entry["ip"].text());
    if (value.addresses.empty() && !status["podIP"].text().empty())
        value.addresses.push_back(status["podIP"].text());
    value.nodeName = spec["nodeName"].text();
    value.hostname = spec["hostname"].text();
    value.subdomain = spec["subdomain"].text();
    value.startTime = status["startTime"].text();
    value.isReady = std::ranges::any_of(status["conditions"].items(), [](const text::Node& condition) {
        return condition["type"].text() == "Ready" && condition["status"].text() == "True";
    });
    value.containers = containersOf(spec["containers"], status["containerStatuses"]);
    value.initContainers = containersOf(spec["initContainers"], status["initContainerStatuses"]);
    value.reason = status["reason"].text().empty() ? troubleOf(value) : status["reason"].text();
    takeObject(std::move(object), value, Kind::Pod);
    return value;
}

template<>
Deployment read<Deployment>(text::Node object)
{
    Deployment value;
    const text::Node& spec = object["spec"];
    const text::Node& status = object["status"];
    value.wanted = numberOf(spec["replicas"], 1);
    value.ready = numberOf(status["readyReplicas"]);
    value.updated = numberOf(status["updatedReplicas"]);
    value.available = numberOf(status["availableReplicas"]);
    value.selector = textMapOf(spec["selector"]["matchLabels"]);
    for (const text::Node& container : spec["template"]["spec"]["containers"].items())
        value.images.push_back(container["image"].text());
    value.trouble = deploymentTrouble(status["conditions"]);
    takeObject(std::move(object), value, Kind::Deployment);
    return value;
}

} // namespace kube

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/relations.h"

#include <algorithm>
#include <set>

namespace kube {

namespace {

std::string addressOf(const EndpointSlice::Endpoint& endpoint)
{
    return endpoint.addresses.empty() ? std::string() : endpoint.addresses.front();
}

// What makes two entries the same thing.
std::string identityOf(const EndpointSlice::Endpoint& endpoint)
{
    return endpoint.targetName.empty()
        ? addressOf(endpoint)
        : endpoint.targetKind + '/' + endpoint.targetNameSpace + '/' + endpoint.targetName;
}

// A container that has not begun yet says more than "Pending".
std::string waitingReason(const Pod& pod)
{
    for (const std::vector<Container>* containers : {&pod.initContainers, &pod.containers}) {
        for (const Container& container : *containers) {
            if (container.state == "waiting" && !container.reason.empty())
                return container.reason;
        }
    }
    return {};
}

} // namespace

std::vector<ServiceEndpoint> endpointsOf(const Snapshot& snapshot, const Service& service)
{
    std::vector<ServiceEndpoint> out;
    std::set<std::string> seen;
    for (const EndpointSlice& slice : snapshot.endpointSlices) {
        if (slice.service != service.metadata.name || slice.metadata.nameSpace != service.metadata.nameSpace)
            continue;
        for (const EndpointSlice::Endpoint& endpoint : slice.endpoints) {
            if (!seen.insert(identityOf(endpoint)).second)
                continue;
            const bool isPod = endpoint.targetKind == "Pod";
            out.push_back({addressOf(endpoint), endpoint.isReady, endpoint.isTerminating, endpoint.nodeName,
                           isPod ? endpoint.targetNameSpace : std::string(),
                           isPod ? endpoint.targetName : std::string(), slice.ports});
        }
    }
    return out;
}

std::map<std::string, EndpointCount> endpointCounts(const Snapshot& snapshot)
{
    std::map<std::string, EndpointCount> out;
    std::set<std::pair<std::string, std::string>> seen;
    for (const EndpointSlice& slice : snapshot.endpointSlices) {
        const std::string service = slice.metadata.nameSpace + '/' + slice.service;
        EndpointCount& count = out[service];
        for (const EndpointSlice::Endpoint& endpoint : slice.endpoints) {
            if (!seen.emplace(service, identityOf(endpoint)).second)
                continue;
            ++count.all;
            count.ready += endpoint.isReady ? 1 : 0;
        }
    }
    return out;
}

bool fits(const TextMap& selector, const TextMap& labels)
{
    return !selector.empty() && std::ranges::all_of(selector, [&labels](const auto& wanted) {
        return std::ranges::find(labels, wanted) != labels.end();
    });
}

std::vector<const Pod*> podsOf(const Snapshot& snapshot, const Deployment& deployment)
{
    std::vector<const Pod*> out;
    for (const Pod& pod : snapshot.pods) {
        if (pod.metadata.nameSpace == deployment.metadata.nameSpace && fits(deployment.selector, pod.metadata.labels))
            out.push_back(&pod);
    }
    return out;
}

std::vector<const Service*> servicesOf(const Snapshot& snapshot, const Pod& pod)
{
    std::vector<const Service*> out;
    for (const Service& service : snapshot.services) {
        if (service.metadata.nameSpace == pod.metadata.nameSpace && fits(service.selector, pod.metadata.labels))
            out.push_back(&service);
    }
    return out;
}

std::vector<const Event*> eventsAbout(const Snapshot& snapshot, Kind kind, const Metadata& object)
{
    std::vector<const Event*> out;
    for (const Event& event : snapshot.events) {
        if (event.aboutKind == infoOf(kind).name && event.aboutName == object.name
            && event.aboutNameSpace == object.nameSpace)
            out.push_back(&event);
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Event::lastTime);
    return out;
}

std::string statusOf(const Pod& pod)
{
    if (pod.metadata.isBeingDeleted)
        return "Terminating";
    if (!pod.reason.empty())
        return pod.reason;
    if (pod.phase == "Succeeded")
        return "Completed";
    const std::string waiting = pod.phase == "Pending" ? waitingReason(pod) : std::string();
    return waiting.empty() ? pod.phase : waiting;
}

int64_t restartsOf(const Pod& pod)
{
    int64_t restarts = 0;
    for (const Container& container : pod.containers)
        restarts += container.restarts;
    return restarts;
}

int readyContainersOf(const Pod& pod)
{
    return static_cast<int>(std::ranges::count(pod.containers, true, &Container::isReady));
}

} // namespace kube

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"
#include "core/sample/cluster/names.h"

#include <algorithm>

namespace sample::cluster {

namespace {

void createPod(const ControlRoom& room, const Node& replicaSet, int64_t& nextPod)
{
    const ResourceType& pods = room.type("", "pods");
    const std::string& nameSpace = namespaceOf(replicaSet);
    std::string name = podName(nameSpace, nameOf(replicaSet), nextPod++);
    while (room.store.find(keyOf(pods, nameSpace, name)))
        name = podName(nameSpace, nameOf(replicaSet), nextPod++);
    const Node& podTemplate = at(replicaSet, {"spec", "template"});
    Node metadata = podTemplate["metadata"];
    metadata.set("name", string(name));
    metadata.set("generateName", string(nameOf(replicaSet) + '-'));
    metadata.set("namespace", string(nameSpace));
    metadata.remove("creationTimestamp");
    metadata.set("ownerReferences", list({ownerReference(replicaSet)}));
    Node pod = object({{"kind", string("Pod")},
                       {"apiVersion", string("v1")},
                       {"metadata", metadata},
                       {"spec", podTemplate["spec"]},
                       {"status", object({{"phase", string("Pending")}})}});
    room.store.put(pods, std::move(pod));
    room.events.normal(replicaSet, "replicaset-controller", "SuccessfulCreate", "Created pod: " + name);
}

void removePod(const ControlRoom& room, const Node& replicaSet, const Node& pod)
{
    room.events.normal(replicaSet, "replicaset-controller", "SuccessfulDelete", "Deleted pod: " + nameOf(pod));
    room.store.remove(keyOf(room.type("", "pods"), namespaceOf(pod), nameOf(pod)));
}

} // namespace

void reconcileReplicaSet(const ControlRoom& room, const Node& replicaSet, int64_t& nextPod)
{
    std::vector<Object> pods = room.owned(room.type("", "pods"), replicaSet);
    const auto wanted = static_cast<size_t>(numberAt(replicaSet, {"spec", "replicas"}));
    // Those that do not answer go first, then the youngest.
    std::ranges::stable_sort(pods, [](const Object& a, const Object& b) {
        if (isPodReady(*a) != isPodReady(*b))
            return isPodReady(*a);
        return textAt(*a, {"metadata", "creationTimestamp"}) < textAt(*b, {"metadata", "creationTimestamp"});
    });
    while (pods.size() > wanted) {
        removePod(room, replicaSet, *pods.back());
        pods.pop_back();
    }
    for (size_t count = pods.size(); count < wanted; ++count)
        createPod(room, replicaSet, nextPod);

    pods = room.owned(room.type("", "pods"), replicaSet);
    const auto ready = std::ranges::count_if(pods, [](const Object& pod) { return isPodReady(*pod); });
    Node status = object({{"replicas", Node::integer(static_cast<int64_t>(pods.size()))}});
    if (!pods.empty())
        status.set("fullyLabeledReplicas", Node::integer(static_cast<int64_t>(pods.size())));
    if (ready > 0) {
        status.set("readyReplicas", Node::integer(ready));
        status.set("availableReplicas", Node::integer(ready));
    }
    status.set("observedGeneration", at(replicaSet, {"metadata", "generation"}));
    Node item = replicaSet;
    item.set("status", std::move(status));
    room.store.put(room.type("apps", "replicasets"), std::move(item));
}

} // namespace sample::cluster

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What makes wishes come true: Deployments become ReplicaSets, Pods, Endpoints and EndpointSlices; Pods get a node, an
// address and a process; Services and Ingresses get load-balancer addresses; what lost its owner goes.

#include "core/sample/cluster/allocator.h"
#include "core/sample/cluster/events.h"
#include "core/sample/cluster/podhost.h"

#include <map>
#include <string>

namespace sample::cluster {

// What every controller works with.
struct ControlRoom
{
    Store& store;
    const TypeRegistry& types;
    const Allocator& allocator;
    EventRecorder& events;
    PodHost& host;

    [[nodiscard]] const ResourceType& type(std::string_view group, std::string_view plural) const;
    [[nodiscard]] std::vector<Object> owned(const ResourceType& type, const Node& owner) const;
};

class Controllers
{
public:
    explicit Controllers(ControlRoom room);

    // Runs all of them until nothing changes any more. Call it after each change and each probe.
    void reconcile();
    // Asks the Pods whose readiness probe is due how they are; all of them when isForced.
    void probe(bool isForced = false);

private:
    struct Probed
    {
        base::SteadyTime due{};
        int failures = 0;
        int successes = 0;
    };
    void reconcileWorkloads();
    void reconcilePods();
    void probePod(const Node& pod, const Node& readiness, Probed& state);

    ControlRoom m_room;
    std::map<std::string, int64_t> m_nextPod; // by ReplicaSet uid
    std::map<std::string, std::string> m_running; // Pod uid → "namespace/name" of what the host runs
    std::map<std::string, Probed> m_probed; // by Pod uid
};

// One round of each, in its own file.
void reconcileDeployment(const ControlRoom& room, const Node& deployment);
void reconcileReplicaSet(const ControlRoom& room, const Node& replicaSet, int64_t& nextPod);
void schedulePod(const ControlRoom& room, const Node& pod);
// True when its containers run after this.
[[nodiscard]] bool startPod(const ControlRoom& room, const Node& pod);
void setPodReady(const ControlRoom& room, const Node& pod, bool isReady);
void reconcileEndpoints(const ControlRoom& room);
void reconcileLoadBalancers(const ControlRoom& room);
void collectOrphans(const ControlRoom& room); // owner references that lead nowhere

[[nodiscard]] bool isPodReady(const Node& pod);
// The number of a container port by name or number; 0 when there is none of that name.
[[nodiscard]] int64_t containerPort(const Node& pod, const Node& target);

} // namespace sample::cluster

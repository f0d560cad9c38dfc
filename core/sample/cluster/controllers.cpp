// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"

#include <algorithm>
#include <chrono>

namespace sample::cluster {

const ResourceType& ControlRoom::type(std::string_view group, std::string_view plural) const
{
    return *types.storedAs(group, plural);
}

std::vector<Object> ControlRoom::owned(const ResourceType& ofType, const Node& owner) const
{
    std::vector<Object> items = store.list(ofType, namespaceOf(owner));
    std::erase_if(items, [&owner](const Object& item) { return controllerOf(*item)["uid"].text() != uidOf(owner); });
    return items;
}

Controllers::Controllers(ControlRoom room)
    : m_room(room)
{ }

void Controllers::reconcile()
{
    // A round that changes nothing is the last; the bound keeps a mistake from turning for ever.
    for (int round = 0; round < 50; ++round) {
        const uint64_t before = m_room.store.version();
        collectOrphans(m_room);
        reconcileWorkloads();
        reconcilePods();
        reconcileLoadBalancers(m_room);
        reconcileEndpoints(m_room);
        if (m_room.store.version() == before)
            return;
    }
}

void Controllers::reconcileWorkloads()
{
    for (const Object& deployment : m_room.store.list(m_room.type("apps", "deployments")))
        reconcileDeployment(m_room, *deployment);
    for (const Object& replicaSet : m_room.store.list(m_room.type("apps", "replicasets")))
        reconcileReplicaSet(m_room, *replicaSet, m_nextPod[uidOf(*replicaSet)]);
}

void Controllers::reconcilePods()
{
    const ResourceType& pods = m_room.type("", "pods");
    std::map<std::string, std::string> present;
    for (const Object& pod : m_room.store.list(pods)) {
        present[uidOf(*pod)] = namespaceOf(*pod) + '/' + nameOf(*pod);
        if (textAt(*pod, {"spec", "nodeName"}).empty()) {
            schedulePod(m_room, *pod);
        } else if (!m_running.contains(uidOf(*pod)) && startPod(m_room, *pod)) {
            m_running[uidOf(*pod)] = present[uidOf(*pod)];
        }
    }
    for (auto running = m_running.begin(); running != m_running.end();) {
        if (present.contains(running->first)) {
            ++running;
            continue;
        }
        const std::string& where = running->second;
        m_room.host.stop(where.substr(0, where.find('/')), where.substr(where.find('/') + 1));
        m_probed.erase(running->first);
        running = m_running.erase(running);
    }
}

void Controllers::probe(bool isForced)
{
    const base::SteadyTime now = m_room.store.clock().steady();
    for (const Object& pod : m_room.store.list(m_room.type("", "pods"))) {
        if (!m_running.contains(uidOf(*pod)))
            continue;
        const auto& containers = at(*pod, {"spec", "containers"}).items();
        const auto probed =
            std::ranges::find_if(containers, [](const Node& item) { return item["readinessProbe"].isObject(); });
        if (probed == containers.end()) {
            setPodReady(m_room, *pod, true);
            continue;
        }
        Probed& state = m_probed[uidOf(*pod)];
        if (!isForced && now < state.due)
            continue;
        const Node readiness = (*probed)["readinessProbe"];
        state.due =
            now + std::chrono::seconds(std::clamp<int64_t>(numberAt(readiness, {"periodSeconds"}, 10), 1, 3600));
        probePod(*pod, readiness, state);
    }
}

void Controllers::probePod(const Node& pod, const Node& readiness, Probed& state)
{
    const Node& http = readiness["httpGet"];
    const bool isHttp = http.isObject();
    const int64_t port = containerPort(pod, isHttp ? http["port"] : at(readiness, {"tcpSocket", "port"}));
    const ProbeAnswer answer = m_room.host.probe(namespaceOf(pod), nameOf(pod), static_cast<uint16_t>(port),
                                                 isHttp ? http["path"].text() : std::string());
    state.successes = answer.isGood() ? state.successes + 1 : 0;
    state.failures = answer.isGood() ? 0 : state.failures + 1;
    if (!answer.isGood()) {
        m_room.events.warning(pod, "kubelet", "Unhealthy",
                              "Readiness probe failed: "
                                  + (answer.status != 0
                                         ? "HTTP probe failed with statuscode: " + std::to_string(answer.status)
                                         : answer.text));
    }
    if (answer.isGood() && state.successes >= numberAt(readiness, {"successThreshold"}, 1))
        setPodReady(m_room, pod, true);
    else if (!answer.isGood() && (!isPodReady(pod) || state.failures >= numberAt(readiness, {"failureThreshold"}, 3)))
        setPodReady(m_room, pod, false);
}

} // namespace sample::cluster

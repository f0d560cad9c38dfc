// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which objects of a snapshot belong together, and how a Pod fares in Kubernetes' own word. Pure functions; pointers
// live as long as the snapshot.

#include "core/kube/snapshot.h"

#include <map>

namespace kube {

// One address behind a Service, however many slices name it.
struct ServiceEndpoint
{
    std::string address;
    bool isReady = false;
    bool isTerminating = false;
    std::string nodeName;
    std::string podNameSpace; // empty, as the next: it is no Pod
    std::string podName;
    std::vector<EndpointSlice::Port> ports;
};
[[nodiscard]] std::vector<ServiceEndpoint> endpointsOf(const Snapshot& snapshot, const Service& service);

struct EndpointCount
{
    int ready = 0;
    int all = 0;
};
// Of every Service that has slices, by namespace/name. What has an address in two families counts once.
[[nodiscard]] std::map<std::string, EndpointCount> endpointCounts(const Snapshot& snapshot);

[[nodiscard]] bool fits(const TextMap& selector, const TextMap& labels); // an empty selector fits nothing
[[nodiscard]] std::vector<const Pod*> podsOf(const Snapshot& snapshot, const Deployment& deployment);
[[nodiscard]] std::vector<const Service*> servicesOf(const Snapshot& snapshot, const Pod& pod);

// What Events say about an object, the newest first.
[[nodiscard]] std::vector<const Event*> eventsAbout(const Snapshot& snapshot, Kind kind, const Metadata& object);

// The word that kubectl shows as STATUS: Running, Completed, Terminating, CrashLoopBackOff, …
[[nodiscard]] std::string statusOf(const Pod& pod);
[[nodiscard]] int64_t restartsOf(const Pod& pod);
[[nodiscard]] int readyContainersOf(const Pod& pod);

} // namespace kube

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Snapshots for mapping tests, written as manifests.

#include "core/kube/manifest.h"
#include "core/kube/snapshot.h"

#include <algorithm>
#include <string>

namespace mappingtest {

template<typename Value>
void take(const std::vector<text::Node>& objects, kube::Snapshot& snapshot)
{
    std::vector<Value> values;
    for (const text::Node& object : objects) {
        if (object["kind"].text() == kube::infoOf(Value::kind).name)
            values.push_back(kube::read<Value>(object));
    }
    std::ranges::sort(values, {},
                      [](const Value& value) { return std::pair(value.metadata.nameSpace, value.metadata.name); });
    snapshot.values<Value>() = std::move(values);
    snapshot.states[static_cast<size_t>(Value::kind)] = {.phase = kube::KindState::Phase::Watching, .hasValues = true};
}

// Manifests as kubectl would apply them; everything was listed.
inline kube::Snapshot cluster(const std::string& manifests)
{
    const kube::Manifests read = kube::readManifests(manifests, "cluster.yaml");
    kube::Snapshot snapshot;
    take<kube::Node>(read.objects, snapshot);
    take<kube::Service>(read.objects, snapshot);
    take<kube::EndpointSlice>(read.objects, snapshot);
    take<kube::Pod>(read.objects, snapshot);
    take<kube::Ingress>(read.objects, snapshot);
    return snapshot;
}

} // namespace mappingtest

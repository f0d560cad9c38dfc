// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cluster's own part of a map: what Ingresses and Services lead to, and how they are.

#include "core/mapping/clusterindex.h"
#include "core/mapping/mapbuilder.h"

namespace mapping {

void addClusterLinks(const kube::Snapshot& cluster, const ClusterIndex& index, MapBuilder& out);

// Those that are nobody's to publish: the API server's own and what Kubernetes keeps in its namespaces.
[[nodiscard]] bool isSystemService(const NodeId& service);

} // namespace mapping

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The map of what leads where as a graph: subscriptions, products, APIs, backends, Services, Pods from left to right.
// Operations are links of their API, an Ingress is a tag on the link to its Service, a Service's Pods are one node.

#include "core/mapping/map.h"
#include "core/picture/graph.h"

#include <optional>
#include <string>
#include <vector>

namespace picture {

// How often something is called, where it is known.
struct CallRate
{
    std::string subscription; // empty: without a key
    std::string product;
    std::string api;
    std::string operation;
    double perSecond = 0;
};

enum WorldColumn : int { Subscriptions, Products, Apis, Backends, Services, Pods };

[[nodiscard]] Graph worldGraph(const mapping::Map& map, const catalog::Catalog& catalog,
                               const std::vector<CallRate>& rates = {});

// A node's id in the graph, and what it stands for. A Service's Pods, "no key" and what was not found stand for
// nothing.
[[nodiscard]] std::string graphId(const mapping::NodeId& id);
[[nodiscard]] std::optional<mapping::NodeId> mappedId(std::string_view graphId);

} // namespace picture

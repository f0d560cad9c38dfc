// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects nodes and links while a map is made, each once, and puts them in order.

#include "core/mapping/map.h"

#include <map>
#include <set>
#include <string>
#include <tuple>

namespace mapping {

class MapBuilder
{
public:
    Node& node(const NodeId& id); // made when it is new, with its name as title
    void link(const NodeId& from, const NodeId& to, Evidence evidence, std::string detail, base::Message sentence,
              base::Place place = {});
    void problem(base::Problem problem) { m_map.problems.push_back(std::move(problem)); }

    // The Services that no API leads to.
    [[nodiscard]] std::vector<NodeId> unusedServices() const;
    [[nodiscard]] Map finish();

private:
    void settleHealth();
    [[nodiscard]] Health healthBehind(const NodeId& id, std::set<NodeId>& under);

    Map m_map; // its nodes are filled at the end
    std::map<NodeId, Node> m_nodes;
    std::set<std::tuple<NodeId, NodeId, Evidence, std::string>> m_known;
};

[[nodiscard]] NodeId serviceId(const kube::Service& service);

} // namespace mapping

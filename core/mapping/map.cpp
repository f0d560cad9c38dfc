// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/map.h"

#include <algorithm>
#include <array>
#include <set>

namespace mapping {

using base::translate;

namespace {

constexpr std::array<std::string_view, 12> KindNames{"subscription", "product", "api",  "all-apis",
                                                     "operation",    "backend", "url",  "ingress",
                                                     "service",      "pod",     "host", "none"};
constexpr std::array<std::string_view, 17> EvidenceNames{
    "scope",        "product",      "serviceurl", "policy",     "pool",       "dns",
    "clusterip",    "loadbalancer", "externalip", "nodeport",   "podaddress", "ingress",
    "externalname", "endpoints",    "outside",    "unresolved", "orphan"};

// Goes along the links breadth first; linksAt finds those of a node, next tells which node a link opens.
template<typename LinksAt, typename Next>
std::vector<const Link*> walk(const NodeId& start, LinksAt linksAt, Next next)
{
    std::vector<const Link*> found;
    std::set<const Link*> known;
    std::vector<NodeId> queue{start};
    std::set<NodeId> seen{start};
    for (size_t at = 0; at < queue.size(); ++at) {
        for (const Link* link : linksAt(NodeId(queue[at]))) {
            if (!known.insert(link).second)
                continue;
            found.push_back(link);
            const NodeId& other = next(*link);
            if (other.kind != NodeKind::None && seen.insert(other).second)
                queue.push_back(other);
        }
    }
    return found;
}

NodeId apiOf(const NodeId& operation)
{
    return {NodeKind::Api, operation.name.substr(0, operation.name.find('/'))};
}

void addAll(std::vector<const Link*>& out, const std::vector<const Link*>& more)
{
    out.insert(out.end(), more.begin(), more.end());
}

// An API leads where it leads itself and where its operations lead; "all APIs" is every API.
std::vector<const Link*> linksOnward(const Map& map, const NodeId& id)
{
    std::vector<const Link*> links = map.linksFrom(id);
    for (const Node& node : map.nodes) {
        const bool isPart = (id.kind == NodeKind::Api && node.id.kind == NodeKind::Operation && apiOf(node.id) == id)
            || (id.kind == NodeKind::AllApis && node.id.kind == NodeKind::Api);
        if (isPart)
            addAll(links, linksOnward(map, node.id));
    }
    return links;
}

// Who may call an operation may call its API, or all of them.
std::vector<const Link*> linksBackward(const Map& map, const NodeId& id)
{
    std::vector<const Link*> links = map.linksTo(id);
    if (id.kind == NodeKind::Operation)
        addAll(links, linksBackward(map, apiOf(id)));
    else if (id.kind == NodeKind::Api)
        addAll(links, map.linksTo({NodeKind::AllApis, {}}));
    return links;
}

} // namespace

std::string_view kindName(NodeKind kind)
{
    return KindNames[static_cast<size_t>(kind)];
}

std::string_view evidenceName(Evidence evidence)
{
    return EvidenceNames[static_cast<size_t>(evidence)];
}

base::Message kindTitle(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Subscription:
        return translate("mapping", "Subscription");
    case NodeKind::Product:
        return translate("mapping", "Product");
    case NodeKind::Api:
        return translate("mapping", "API");
    case NodeKind::AllApis:
        return translate("mapping", "All APIs");
    case NodeKind::Operation:
        return translate("mapping", "Operation");
    case NodeKind::Backend:
        return translate("mapping", "Backend");
    case NodeKind::Url:
        return translate("mapping", "Address");
    case NodeKind::Ingress:
        return translate("mapping", "Ingress");
    case NodeKind::Service:
        return translate("mapping", "Service");
    case NodeKind::Pod:
        return translate("mapping", "Pod");
    case NodeKind::Host:
        return translate("mapping", "Host outside the cluster");
    case NodeKind::None:
        return translate("mapping", "Nothing");
    }
    return {};
}

const Node* Map::find(const NodeId& id) const
{
    const auto found = std::ranges::lower_bound(nodes, id, {}, &Node::id);
    return found == nodes.end() || found->id != id ? nullptr : &*found;
}

std::vector<const Link*> Map::linksFrom(const NodeId& id) const
{
    std::vector<const Link*> found;
    const auto last = std::ranges::upper_bound(links, id, {}, &Link::from);
    for (auto link = std::ranges::lower_bound(links, id, {}, &Link::from); link != last; ++link)
        found.push_back(&*link);
    return found;
}

std::vector<const Link*> Map::linksTo(const NodeId& id) const
{
    std::vector<const Link*> found;
    for (const Link& link : links) {
        if (link.to == id)
            found.push_back(&link);
    }
    return found;
}

std::vector<const Link*> linksBehind(const Map& map, const NodeId& start)
{
    const bool followsApi = start.kind == NodeKind::Operation && map.linksFrom(start).empty();
    return walk(
        followsApi ? apiOf(start) : start,
        [&](const NodeId& id) { return followsApi && id == apiOf(start) ? map.linksFrom(id) : linksOnward(map, id); },
        [](const Link& link) -> const NodeId& { return link.to; });
}

std::vector<const Link*> linksBefore(const Map& map, const NodeId& end)
{
    return walk(
        end, [&map](const NodeId& id) { return linksBackward(map, id); },
        [](const Link& link) -> const NodeId& { return link.from; });
}

} // namespace mapping

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/mapbuilder.h"

#include <algorithm>

namespace mapping {

namespace {

bool isPublished(NodeKind kind)
{
    return kind == NodeKind::Api || kind == NodeKind::Operation;
}

// Worst and best of what lies behind, as one.
class HealthSum
{
public:
    void add(Health health)
    {
        m_isAnyGood = m_isAnyGood || health == Health::Good;
        m_isAnyPoor = m_isAnyPoor || health == Health::Poor;
        m_isAnyBad = m_isAnyBad || health == Health::Bad;
        m_isAnyUnknown = m_isAnyUnknown || health == Health::Unknown;
    }
    [[nodiscard]] Health result() const
    {
        if (m_isAnyBad && !m_isAnyGood && !m_isAnyPoor && !m_isAnyUnknown)
            return Health::Bad;
        if (m_isAnyBad || m_isAnyPoor)
            return Health::Poor;
        return m_isAnyGood ? Health::Good : Health::Unknown;
    }

private:
    bool m_isAnyGood = false;
    bool m_isAnyPoor = false;
    bool m_isAnyBad = false;
    bool m_isAnyUnknown = false;
};

} // namespace

NodeId serviceId(const kube::Service& service)
{
    return {NodeKind::Service, service.metadata.id()};
}

Node& MapBuilder::node(const NodeId& id)
{
    const auto [found, isNew] = m_nodes.try_emplace(id);
    if (isNew) {
        found->second.id = id;
        const bool hasNameSpace =
            id.kind == NodeKind::Ingress || id.kind == NodeKind::Service || id.kind == NodeKind::Pod;
        found->second.title = hasNameSpace ? id.name.substr(id.name.find('/') + 1) : id.name;
    }
    return found->second;
}

void MapBuilder::link(const NodeId& from, const NodeId& to, Evidence evidence, std::string detail,
                      base::Message sentence, base::Place place)
{
    if (!m_known.emplace(from, to, evidence, detail).second)
        return;
    node(from);
    if (to.kind != NodeKind::None)
        node(to);
    m_map.links.push_back({from, to, evidence, std::move(detail), std::move(sentence), place});
}

std::vector<NodeId> MapBuilder::unusedServices() const
{
    std::multimap<NodeId, NodeId> onward;
    for (const Link& link : m_map.links)
        onward.emplace(link.from, link.to);
    std::vector<NodeId> queue;
    for (const auto& [id, node] : m_nodes) {
        if (isPublished(id.kind))
            queue.push_back(id);
    }
    std::set<NodeId> reached(queue.begin(), queue.end());
    for (size_t at = 0; at < queue.size(); ++at) {
        const auto [first, last] = onward.equal_range(NodeId(queue[at]));
        for (auto entry = first; entry != last; ++entry) {
            if (reached.insert(entry->second).second)
                queue.push_back(entry->second);
        }
    }
    std::vector<NodeId> unused;
    for (const auto& [id, node] : m_nodes) {
        if (id.kind == NodeKind::Service && !reached.contains(id))
            unused.push_back(id);
    }
    return unused;
}

Map MapBuilder::finish()
{
    std::ranges::stable_sort(m_map.links, {}, &Link::from);
    settleHealth();
    for (auto& [id, node] : m_nodes)
        m_map.nodes.push_back(std::move(node));
    return std::move(m_map);
}

// Services and Pods know their own; addresses, Ingresses and APIs are as well as what they lead to.
void MapBuilder::settleHealth()
{
    for (auto& [id, node] : m_nodes) {
        const bool isDerived = isPublished(id.kind) || id.kind == NodeKind::Backend || id.kind == NodeKind::Url
            || id.kind == NodeKind::Ingress;
        std::set<NodeId> under;
        if (isDerived)
            node.health = healthBehind(id, under);
    }
}

Health MapBuilder::healthBehind(const NodeId& id, std::set<NodeId>& under) // NOLINT(misc-no-recursion): each node once
{
    if (!under.insert(id).second)
        return Health::Unknown;
    if (id.kind == NodeKind::Service || id.kind == NodeKind::Pod)
        return m_nodes.at(id).health;
    HealthSum sum;
    for (const Link* link : m_map.linksFrom(id)) {
        if (link->evidence == Evidence::Unresolved)
            sum.add(Health::Bad);
        else if (link->to.kind != NodeKind::Service || link->evidence != Evidence::LoadBalancer
                 || id.kind != NodeKind::Ingress) // an Ingress is as well as what it leads to, not as its controller
            sum.add(healthBehind(link->to, under));
    }
    if (id.kind == NodeKind::Api) {
        const NodeId first{NodeKind::Operation, id.name + '/'};
        for (auto entry = m_nodes.lower_bound(first);
             entry != m_nodes.end() && entry->first.name.starts_with(first.name); ++entry) {
            if (!m_map.linksFrom(entry->first).empty())
                sum.add(healthBehind(entry->first, under));
        }
    }
    return sum.result();
}

} // namespace mapping

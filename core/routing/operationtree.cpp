// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/operationtree.h"

#include "core/http/url.h"
#include "core/routing/pathtext.h"
#include "core/routing/rules.h"

#include <algorithm>
#include <tuple>

namespace routing {

struct OperationTree::Search
{
    std::string_view method;
    std::string_view query;
    Found found;
};

namespace {
// Parameter names do not matter for where a segment leads.
bool isSameShape(const SegmentPattern& a, const SegmentPattern& b)
{
    return a.literals == b.literals;
}
} // namespace

OperationTree::OperationTree()
    : m_nodes(1)
{ }

uint32_t OperationTree::addNode()
{
    m_nodes.emplace_back();
    return static_cast<uint32_t>(m_nodes.size() - 1);
}

uint32_t OperationTree::childFor(uint32_t node, const SegmentPattern& pattern)
{
    const auto known = [&]() -> uint32_t {
        const Node& at = m_nodes[node];
        if (pattern.isPlainParameter())
            return at.parameter;
        if (pattern.isLiteral())
            return m_literals.find(node, http::percentEncode(pattern.literals[0]));
        const auto found =
            std::ranges::find_if(at.mixed, [&](const Mixed& m) { return isSameShape(m.pattern, pattern); });
        return found == at.mixed.end() ? None : found->child;
    }();
    if (known != None)
        return known;
    const uint32_t child = addNode();
    Node& at = m_nodes[node];
    if (pattern.isPlainParameter()) {
        at.parameter = child;
    } else if (pattern.isLiteral()) {
        m_literals.insert(node, pattern.literals[0], child);
        at.hasLiterals = true;
    } else {
        at.mixed.push_back({pattern, child});
    }
    return child;
}

base::Result<void> OperationTree::add(const catalog::Operation& operation)
{
    auto parsed = parseTemplate(operation.urlTemplate);
    if (!parsed)
        return base::fail(std::move(parsed.error()));
    uint32_t node = 0;
    for (const SegmentPattern& segment : parsed->segments)
        node = childFor(node, segment);
    Leaf leaf{&operation, static_cast<uint32_t>(m_templates.size())};
    leaf.requirements = static_cast<uint32_t>(parsed->query.size());
    leaf.literalRequirements =
        static_cast<uint32_t>(std::ranges::count_if(parsed->query, &QueryRequirement::isLiteral));
    leaf.isAnyMethod = operation.method == "*";
    (parsed->hasWildcard ? m_nodes[node].rest : m_nodes[node].here).push_back(leaf);
    m_templates.push_back(std::move(*parsed));
    return {};
}

void OperationTree::finish()
{
    const auto isBetter = [](const Leaf& a, const Leaf& b) {
        return std::tuple(b.literalRequirements, b.requirements, a.isAnyMethod)
            < std::tuple(a.literalRequirements, a.requirements, b.isAnyMethod);
    };
    for (Node& node : m_nodes) {
        std::ranges::stable_sort(node.mixed, [](const Mixed& a, const Mixed& b) {
            return std::tuple(b.pattern.literalLength(), a.pattern.parameters.size())
                < std::tuple(a.pattern.literalLength(), b.pattern.parameters.size());
        });
        std::ranges::stable_sort(node.here, isBetter);
        std::ranges::stable_sort(node.rest, isBetter);
    }
}

void OperationTree::choose(const std::vector<Leaf>& leaves, Search& state) const
{
    for (const Leaf& leaf : leaves) {
        state.found.hasPath = true;
        if (!leaf.isAnyMethod && leaf.operation->method != state.method)
            continue;
        state.found.hasMethod = true;
        const UrlTemplate& urlTemplate = m_templates[leaf.urlTemplate];
        if (std::ranges::all_of(urlTemplate.query, [&](const QueryRequirement& r) { return r.isMetBy(state.query); })) {
            state.found.operation = leaf.operation;
            state.found.urlTemplate = &urlTemplate;
            return;
        }
    }
}

// Each node of the tree is visited once at most, because the path to it fixes how much of the request's path is left.
void OperationTree::search(uint32_t index, std::string_view path, Search& state) const
{
    const Node& node = m_nodes[index];
    if (path.empty() || path == "/") {
        choose(node.here, state);
        if (!state.found.operation && WildcardMatchesNothing)
            choose(node.rest, state);
        return;
    }
    std::string_view rest = path;
    const std::string_view segment = takeSegment(rest);
    if (const uint32_t literal = node.hasLiterals ? m_literals.find(index, segment) : None; literal != None)
        search(literal, rest, state);
    for (auto mixed = node.mixed.begin(); mixed != node.mixed.end() && !state.found.operation; ++mixed) {
        if (mixed->pattern.matches(segment))
            search(mixed->child, rest, state);
    }
    if (!state.found.operation && node.parameter != None && !segment.empty())
        search(node.parameter, rest, state);
    if (!state.found.operation)
        choose(node.rest, state);
}

OperationTree::Found OperationTree::find(std::string_view method, std::string_view path, std::string_view query) const
{
    Search state{method, query, {}};
    search(0, path, state);
    return state.found;
}

} // namespace routing

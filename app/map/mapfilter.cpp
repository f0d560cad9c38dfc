// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/mapfilter.h"

#include "core/picture/worldgraph.h"

#include <array>
#include <utility>
#include <vector>

namespace map {

namespace {

using Kind = traffic::FilterField::Kind;

enum Field : size_t { Name, Api, Sub, Product, Backend, Service, Ns, StateOf, FieldCount };

class NodeRow final : public traffic::FilterRow
{
public:
    explicit NodeRow(const picture::Node& node)
        : m_node(node)
        , m_name(std::string_view(node.id).substr(node.id.find(':') + 1))
    { }

    [[nodiscard]] std::string_view text(size_t field) const override
    {
        switch (field) {
        case Name:
            return m_node.label.empty() ? m_name : std::string_view(m_node.label);
        case Api:
            return of(picture::Apis);
        case Sub:
            return of(picture::Subscriptions);
        case Product:
            return of(picture::Products);
        case Backend:
            return of(picture::Backends);
        case Service:
            return m_node.column >= picture::Services ? m_name : std::string_view();
        case Ns:
            return m_node.frame;
        default:
            return stateName();
        }
    }
    [[nodiscard]] double number(size_t /*field*/) const override { return 0; }

private:
    [[nodiscard]] std::string_view of(int column) const
    {
        return m_node.column == column ? m_name : std::string_view();
    }
    [[nodiscard]] std::string_view stateName() const
    {
        static constexpr std::array<std::string_view, 5> Names{"unknown", "ready", "pending", "degraded", "broken"};
        return Names[static_cast<size_t>(m_node.state)];
    }

    const picture::Node& m_node;
    std::string_view m_name;
};

// Marks all that can be reached from the marked ones along the edges, in one direction.
void spread(const picture::Graph& graph, std::vector<bool>& marked, bool isForward)
{
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (const picture::Edge& edge : graph.edges) {
            const size_t from = isForward ? edge.from : edge.to;
            const size_t to = isForward ? edge.to : edge.from;
            if (marked[from] && !marked[to])
                marked[to] = hasGrown = true;
        }
    }
}

picture::Graph part(const picture::Graph& graph, const std::vector<bool>& kept)
{
    picture::Graph out;
    out.columns = graph.columns;
    std::vector<size_t> places(graph.nodes.size());
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        places[i] = out.nodes.size();
        if (kept[i])
            out.nodes.push_back(graph.nodes[i]);
    }
    for (const picture::Edge& edge : graph.edges) {
        if (!kept[edge.from] || !kept[edge.to])
            continue;
        out.edges.push_back(edge);
        out.edges.back().from = places[edge.from];
        out.edges.back().to = places[edge.to];
    }
    return out;
}

} // namespace

std::span<const traffic::FilterField> mapFields()
{
    static const std::array<traffic::FilterField, FieldCount> Fields{{
        {"name", Kind::Text, {}},
        {"api", Kind::Text, {}},
        {"sub", Kind::Text, {"subscription"}},
        {"product", Kind::Text, {}},
        {"backend", Kind::Text, {}},
        {"service", Kind::Text, {"svc"}},
        {"ns", Kind::Text, {"namespace"}},
        {"state", Kind::Text, {}},
    }};
    return Fields;
}

picture::Graph choose(const picture::Graph& graph, const traffic::Filter& filter, const MapChoice& choice)
{
    std::vector<bool> linked(graph.nodes.size());
    for (const picture::Edge& edge : graph.edges)
        linked[edge.from] = linked[edge.to] = true;
    std::vector<bool> matched(graph.nodes.size());
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const picture::Node& node = graph.nodes[i];
        const bool isTrouble = node.state == picture::State::Bad || node.state == picture::State::Warning;
        matched[i] = (choice.showsUnused || linked[i]) && (!choice.showsOnlyProblems || isTrouble)
            && filter.matches(NodeRow(node));
    }
    std::vector<bool> behind = matched;
    std::vector<bool> before = matched;
    spread(graph, behind, true);
    spread(graph, before, false);
    for (size_t i = 0; i < matched.size(); ++i)
        matched[i] = behind[i] || before[i];
    return part(graph, matched);
}

} // namespace map

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/worldgraph.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <utility>

namespace picture {

namespace {

using mapping::Evidence;
using mapping::Link;
using mapping::NodeId;
using mapping::NodeKind;

constexpr std::string_view NoKey = "no-key:";

State stateOf(mapping::Health health)
{
    static constexpr std::array<State, 4> States{State::Neutral, State::Good, State::Warning, State::Bad};
    return States[static_cast<size_t>(health)];
}

std::string_view tagOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Dns:
        return "DNS";
    case Evidence::ClusterIp:
    case Evidence::ExternalIp:
    case Evidence::PodAddress:
        return "IP";
    case Evidence::LoadBalancer:
        return "LB";
    case Evidence::NodePort:
        return "NP";
    case Evidence::Ingress:
        return "Ing";
    case Evidence::ExternalName:
        return "Ext";
    case Evidence::Pool:
        return "Pool";
    default:
        return {};
    }
}

std::string rateText(double perSecond)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.1f/s", perSecond);
    return {text.data(), static_cast<size_t>(length)};
}

std::string apiOf(const std::string& operation) // "orders/get-order"
{
    return operation.substr(0, operation.find('/'));
}

class WorldDrawer
{
public:
    WorldDrawer(const mapping::Map& map, const catalog::Catalog& catalog, const std::vector<CallRate>& rates)
        : m_map(map)
        , m_catalog(catalog)
        , m_rates(rates)
    {
        m_graph.columns = {"Subscriptions", "Products", "APIs", "Backends", "Services", "Pods"};
    }

    Graph draw()
    {
        for (const mapping::Node& node : m_map.nodes)
            addNode(node);
        for (const Link& link : m_map.links)
            addLink(link);
        addCallsWithoutKey();
        for (Node& node : m_graph.nodes)
            node.isDashed = node.isDashed || isAlone(node);
        return std::move(m_graph);
    }

private:
    void addNode(const mapping::Node& source)
    {
        const int column = columnOf(source.id.kind);
        const bool isLinked = !m_map.linksFrom(source.id).empty() || !m_map.linksTo(source.id).empty();
        if (column < 0 || (source.id.kind == NodeKind::Service && !isLinked))
            return; // the API server's own Service, for example
        Node node;
        node.id = graphId(source.id);
        node.column = column;
        node.label = labelOf(source);
        node.state = stateOf(source.health);
        if (source.id.kind == NodeKind::Api)
            describeApi(source, node);
        if (source.id.kind == NodeKind::Service)
            node.frame = source.id.name.substr(0, source.id.name.find('/'));
        m_graph.nodes.push_back(std::move(node));
    }

    // Ingresses and Pods have no node of their own, nor have operations; a Url of the catalog stands among backends.
    // APIs by the name that people read, what machines refer to by the name they use; of an address what tells it
    // apart.
    static std::string labelOf(const mapping::Node& source)
    {
        if (source.id.kind == NodeKind::Api || source.id.kind == NodeKind::Service)
            return source.title;
        if (source.id.kind != NodeKind::Url)
            return source.id.name;
        std::string_view url = source.id.name;
        if (const size_t scheme = url.find("://"); scheme != std::string_view::npos)
            url.remove_prefix(scheme + 3);
        std::string host(url.substr(0, url.find('/')));
        if (const size_t cluster = host.find(".svc."); cluster != std::string::npos) {
            const size_t port = host.find(':', cluster);
            host.erase(cluster, (port == std::string::npos ? host.size() : port) - cluster);
        }
        return host;
    }

    static int columnOf(NodeKind kind)
    {
        switch (kind) {
        case NodeKind::Subscription:
            return Subscriptions;
        case NodeKind::Product:
            return Products;
        case NodeKind::Api:
            return Apis;
        case NodeKind::Backend:
        case NodeKind::Url:
            return Backends;
        case NodeKind::Service:
            return Services;
        case NodeKind::Host:
            return Pods;
        default:
            return -1;
        }
    }

    void describeApi(const mapping::Node& source, Node& node) const
    {
        const catalog::Api* api = m_catalog.findApi(catalog::ApiName(source.id.name));
        node.detail = api ? '/' + api->path : std::string("/");
        const double rate = sumOf([&](const CallRate& r) { return r.api == source.id.name; });
        if (!m_rates.empty())
            node.note = rateText(rate);
    }

    template<typename Wanted>
    double sumOf(Wanted wanted) const
    {
        double sum = 0;
        for (const CallRate& rate : m_rates)
            sum += wanted(rate) ? rate.perSecond : 0;
        return sum;
    }

    void addLink(const Link& link)
    {
        switch (link.evidence) {
        case Evidence::Scope:
            if (link.to.kind == NodeKind::AllApis)
                noteAllApis(link);
            else
                addEdge(link,
                        link.to.kind == NodeKind::Product ? sumOf([&](const CallRate& r) {
                            return r.subscription == link.from.name && r.product == link.to.name;
                        })
                                                          : sumOf([&](const CallRate& r) {
                                                                return r.subscription == link.from.name
                                                                    && r.api == link.to.name;
                                                            }));
            break;
        case Evidence::Product:
            addEdge(link,
                    sumOf([&](const CallRate& r) { return r.product == link.from.name && r.api == link.to.name; }));
            break;
        case Evidence::ServiceUrl:
        case Evidence::Policy:
            addEdge(link, behindApi(link.from));
            break;
        case Evidence::Unresolved:
            addMissing(link);
            break;
        case Evidence::Orphan:
            break; // a Service without an edge says it
        case Evidence::Endpoints:
            addPod(link);
            break;
        default:
            addPhysical(link);
            break;
        }
    }

    void noteAllApis(const Link& link)
    {
        const size_t from = m_graph.indexOf(graphId(link.from));
        if (from < m_graph.nodes.size())
            m_graph.nodes[from].note = "all APIs";
    }

    // What reaches a backend: the calls of the operation, or those of the API that no operation of its own takes away.
    double behindApi(const NodeId& from) const
    {
        if (from.kind == NodeKind::Operation)
            return sumOf([&](const CallRate& r) { return r.api + '/' + r.operation == from.name; });
        return sumOf([&](const CallRate& r) {
            return r.api == from.name && m_map.linksFrom({NodeKind::Operation, r.api + '/' + r.operation}).empty();
        });
    }

    [[nodiscard]] double into(const std::string& id) const
    {
        const size_t node = m_graph.indexOf(id);
        double sum = 0;
        for (const Edge& edge : m_graph.edges)
            sum += edge.to == node ? edge.weight : 0;
        return sum;
    }

    void addEdge(const Link& link, double weight)
    {
        NodeId from = link.from;
        if (from.kind == NodeKind::Operation)
            from = {NodeKind::Api, apiOf(from.name)};
        connect(graphId(from), graphId(link.to), std::string(tagOf(link.evidence)), link.sentence.english(), weight,
                false);
    }

    // An address to a Service, a Pod or an Ingress, whose rules then lead to Services.
    void addPhysical(const Link& link)
    {
        const std::string from = graphId(link.from);
        if (link.from.kind == NodeKind::Ingress)
            return; // drawn where an address leads to it
        if (link.to.kind == NodeKind::Ingress) {
            for (const Link* rule : m_map.linksFrom(link.to)) {
                if (rule->evidence == Evidence::Ingress && rule->to.kind == NodeKind::Service)
                    connect(from, graphId(rule->to), "Ing", link.sentence.english() + ' ' + rule->sentence.english(),
                            into(from), false);
            }
            return;
        }
        connect(from, graphId(link.to), std::string(tagOf(link.evidence)), link.sentence.english(), into(from), false);
    }

    void addMissing(const Link& link)
    {
        Node node;
        node.id = "missing:" + graphId(link.from);
        node.column = Services;
        node.label = "no Service";
        node.detail = link.detail;
        node.state = State::Bad;
        node.isDashed = true;
        const std::string id = node.id;
        m_graph.nodes.push_back(std::move(node));
        connect(graphId(link.from), id, {}, link.sentence.english(), into(graphId(link.from)), true);
    }

    // One node for all Pods of a Service.
    void addPod(const Link& link)
    {
        const std::string id = "pods:" + link.from.name;
        size_t at = m_graph.indexOf(id);
        if (at == m_graph.nodes.size()) {
            Node node;
            node.id = id;
            node.column = Pods;
            node.frame = link.from.name.substr(0, link.from.name.find('/'));
            m_graph.nodes.push_back(std::move(node));
            connect(graphId(link.from), id, {}, link.sentence.english(), into(graphId(link.from)), false);
        }
        const mapping::Node* pod = m_map.find(link.to);
        const State own = pod ? stateOf(pod->health) : State::Neutral;
        Node& node = m_graph.nodes[at];
        node.marks.push_back(link.detail == "ready" ? State::Good : own == State::Good ? State::Warning : own);
        const auto ready = std::ranges::count(node.marks, State::Good);
        node.note = std::to_string(ready) + '/' + std::to_string(node.marks.size());
        node.state = ready == std::ssize(node.marks) ? State::Good : ready == 0 ? State::Bad : State::Warning;
    }

    void addCallsWithoutKey()
    {
        for (const catalog::Api& api : m_catalog.apis) {
            const bool isShown = m_graph.indexOf(graphId({NodeKind::Api, api.name.text()})) < m_graph.nodes.size();
            if (api.isSubscriptionRequired || !api.isCurrent || !isShown)
                continue;
            if (m_graph.indexOf(NoKey) == m_graph.nodes.size()) {
                Node node;
                node.id = NoKey;
                node.column = Subscriptions;
                node.label = "no key";
                m_graph.nodes.push_back(std::move(node));
            }
            connect(std::string(NoKey), graphId({NodeKind::Api, api.name.text()}), {},
                    "This API asks for no subscription key.",
                    sumOf([&](const CallRate& r) { return r.api == api.name.text() && r.subscription.empty(); }),
                    false);
        }
    }

    // Several links between the same two things are one edge with all their sentences.
    void connect(const std::string& from, const std::string& to, std::string tag, const std::string& sentence,
                 double weight, bool isBroken)
    {
        const size_t fromIndex = m_graph.indexOf(from);
        const size_t toIndex = m_graph.indexOf(to);
        if (fromIndex >= m_graph.nodes.size() || toIndex >= m_graph.nodes.size())
            return;
        const auto found = std::ranges::find_if(
            m_graph.edges, [&](const Edge& edge) { return edge.from == fromIndex && edge.to == toIndex; });
        if (found == m_graph.edges.end()) {
            m_graph.edges.push_back({fromIndex, toIndex, std::move(tag), sentence, weight, isBroken});
            return;
        }
        found->weight += weight;
        if (found->sentence.find(sentence) == std::string::npos)
            found->sentence += '\n' + sentence;
    }

    [[nodiscard]] bool isAlone(const Node& node) const
    {
        const auto index = static_cast<size_t>(&node - m_graph.nodes.data());
        return node.column == Services
            && std::ranges::none_of(m_graph.edges, [index](const Edge& edge) { return edge.to == index; });
    }

    const mapping::Map& m_map;
    const catalog::Catalog& m_catalog;
    const std::vector<CallRate>& m_rates;
    Graph m_graph;
};

} // namespace

std::string graphId(const NodeId& id)
{
    return std::string(mapping::kindName(id.kind)) + ':' + id.name;
}

std::optional<NodeId> mappedId(std::string_view graphId)
{
    const size_t colon = graphId.find(':');
    const std::string_view kind = graphId.substr(0, colon);
    for (int i = 0; i < static_cast<int>(NodeKind::None); ++i) {
        const auto candidate = static_cast<NodeKind>(i);
        if (colon != std::string_view::npos && mapping::kindName(candidate) == kind)
            return NodeId{candidate, std::string(graphId.substr(colon + 1))};
    }
    return std::nullopt;
}

Graph worldGraph(const mapping::Map& map, const catalog::Catalog& catalog, const std::vector<CallRate>& rates)
{
    return WorldDrawer(map, catalog, rates).draw();
}

} // namespace picture

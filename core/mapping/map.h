// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What leads where: subscriptions, products, APIs and operations to addresses, Services and Pods. Each link says why in
// words. A Map is made from one state of the cluster and one of the catalog by a pure function.

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/catalog/model.h"
#include "core/kube/snapshot.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mapping {

enum class NodeKind : uint8_t {
    Subscription,
    Product,
    Api,
    AllApis, // one node without a name
    Operation, // API/operation
    Backend, // an entity of the catalog
    Url, // an address written in a serviceUrl or a policy
    Ingress, // namespace/name, as the next two
    Service,
    Pod,
    Host, // outside the cluster
    None, // nothing: where a link ends that leads nowhere
};
[[nodiscard]] std::string_view kindName(NodeKind kind); // "api", "all-apis", …
[[nodiscard]] base::Message kindTitle(NodeKind kind); // "API", "Load balancer", for people

enum class Evidence : uint8_t {
    Scope, // subscription → what it opens; detail: its state
    Product, // product → API
    ServiceUrl, // API → URL
    Policy, // API or operation → URL or backend; detail: the policy file
    Pool, // backend → member of its pool
    Dns, // address → Service by its name in cluster DNS; detail: port, as in the next five
    ClusterIp,
    LoadBalancer,
    ExternalIp,
    NodePort, // detail: node:port
    PodAddress, // address → Pod by the Pod's own address or name
    Ingress, // address → Ingress by host and path; Ingress → Service by its rule
    ExternalName, // Service → host
    Endpoints, // Service → Pod; detail: ready, not ready
    Outside, // address → host that is nothing in the cluster; detail: port
    Unresolved, // address → None: it should be something in the cluster and is not; detail: the host
    Orphan, // Service → None: no API leads to it
};
[[nodiscard]] std::string_view evidenceName(Evidence evidence); // "serviceurl", "loadbalancer", …

struct NodeId
{
    NodeKind kind = NodeKind::None;
    std::string name;
    friend auto operator<=>(const NodeId&, const NodeId&) = default;
};

enum class Health : uint8_t { Unknown, Good, Poor, Bad };

struct Node
{
    NodeId id;
    std::string title; // display name, or the name without its namespace
    Health health = Health::Unknown;
    base::Message note; // why the health is what it is; may be empty
};

struct Link
{
    NodeId from;
    NodeId to;
    Evidence evidence = Evidence::Unresolved;
    std::string detail;
    base::Message sentence; // the evidence in words
    base::Place place{}; // in the file that is the detail of a policy's evidence

    // Something to look at: it leads nowhere, or nothing leads to it.
    [[nodiscard]] bool isTrouble() const { return evidence == Evidence::Unresolved || evidence == Evidence::Orphan; }
};

struct Map
{
    std::vector<Node> nodes; // ordered by kind and name, without None
    std::vector<Link> links; // ordered by what they start at, then as they were found
    std::vector<base::Problem> problems; // policy documents that could not be read

    [[nodiscard]] const Node* find(const NodeId& id) const; // null when there is none
    [[nodiscard]] std::vector<const Link*> linksFrom(const NodeId& id) const;
    [[nodiscard]] std::vector<const Link*> linksTo(const NodeId& id) const;
};

struct MapOptions
{
    std::string clusterDomain = "cluster.local";
};

[[nodiscard]] Map makeMap(const kube::Snapshot& cluster, const catalog::Catalog& catalog,
                          const MapOptions& options = {});

// Everything that calls to an API, an operation, a backend … may reach: the links behind it, nearest first, each once.
// An operation without links of its own goes where its API goes.
[[nodiscard]] std::vector<const Link*> linksBehind(const Map& map, const NodeId& start);
// Everything that leads to it: the APIs of a Service, and who may call them.
[[nodiscard]] std::vector<const Link*> linksBefore(const Map& map, const NodeId& end);

} // namespace mapping

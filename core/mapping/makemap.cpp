// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/cataloglinks.h"
#include "core/mapping/clusterindex.h"
#include "core/mapping/clusterlinks.h"
#include "core/mapping/mapbuilder.h"

namespace mapping {

using base::translate;

namespace {

// Kinds that decide what an address means.
constexpr std::array<kube::Kind, 5> NeededKinds{kube::Kind::Service, kube::Kind::Ingress, kube::Kind::Node,
                                                kube::Kind::Pod, kube::Kind::EndpointSlice};

void reportUnlisted(const kube::Snapshot& cluster, MapBuilder& out)
{
    for (const kube::Kind kind : NeededKinds) {
        if (cluster.state(kind).phase == kube::KindState::Phase::NotAllowed)
            out.problem({{},
                         {},
                         translate("mapping",
                                   "The cluster does not show objects of the kind %1: links that rest on them "
                                   "are missing.")
                             .arg(kube::infoOf(kind).name)});
    }
}

void addAddress(const NodeId& from, const std::string& address, const ClusterIndex& index, MapBuilder& out)
{
    const auto url = http::parseUrl(address);
    if (!url) {
        out.link(from, {}, Evidence::Unresolved, {},
                 translate("mapping", "%1 is no http or https URL. Correct it.").arg(address));
        return;
    }
    for (Found& found : index.find(*url))
        out.link(from, found.to, found.evidence, std::move(found.detail), std::move(found.sentence));
}

} // namespace

// As long as the Services of the cluster are not known, nothing is said to be missing or unused.
Map makeMap(const kube::Snapshot& cluster, const catalog::Catalog& catalog, const MapOptions& options)
{
    MapBuilder out;
    const Addresses addresses = addCatalogLinks(catalog, out);
    if (!cluster.state(kube::Kind::Service).hasValues)
        return out.finish();
    const ClusterIndex index(cluster, options);
    addClusterLinks(cluster, index, out);
    for (const auto& [from, address] : addresses)
        addAddress(from, address, index, out);
    for (const NodeId& service : out.unusedServices()) {
        if (!isSystemService(service))
            out.link(service, {}, Evidence::Orphan, {}, translate("mapping", "No API leads to this Service."));
    }
    reportUnlisted(cluster, out);
    return out.finish();
}

} // namespace mapping

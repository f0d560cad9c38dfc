// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/kinds.h"

#include "core/http/url.h"

namespace kube {

namespace {
constexpr std::array<KindInfo, KindCount> Kinds{{
    {Kind::Namespace, "Namespace", "", "v1", "namespaces", false},
    {Kind::Node, "Node", "", "v1", "nodes", false},
    {Kind::Service, "Service", "", "v1", "services", true},
    {Kind::EndpointSlice, "EndpointSlice", "discovery.k8s.io", "v1", "endpointslices", true},
    {Kind::Pod, "Pod", "", "v1", "pods", true},
    {Kind::Deployment, "Deployment", "apps", "v1", "deployments", true},
    {Kind::Ingress, "Ingress", "networking.k8s.io", "v1", "ingresses", true},
    {Kind::Secret, "Secret", "", "v1", "secrets", true},
    {Kind::Event, "Event", "", "v1", "events", true},
}};
} // namespace

const std::array<KindInfo, KindCount>& allKinds()
{
    return Kinds;
}

const KindInfo& infoOf(Kind kind)
{
    return Kinds[static_cast<size_t>(kind)];
}

std::string apiVersionOf(const KindInfo& info)
{
    return info.group.empty() ? std::string(info.version) : std::string(info.group) + '/' + std::string(info.version);
}

std::string pathOf(const KindInfo& info, std::string_view nameSpace, std::string_view name)
{
    std::string path = (info.group.empty() ? "/api/" : "/apis/") + apiVersionOf(info);
    if (info.isNamespaced && !nameSpace.empty())
        path += "/namespaces/" + http::percentEncode(nameSpace);
    path.append("/").append(info.plural);
    if (!name.empty())
        path += '/' + http::percentEncode(name);
    return path;
}

} // namespace kube

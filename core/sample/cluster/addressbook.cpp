// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/addressbook.h"

#include <algorithm>
#include <charconv>

namespace sample::cluster {

namespace {

struct ReadyPods
{
    std::vector<Spot> all;
    std::map<std::string, std::vector<Spot>> byNode;
};

// The ready addresses of the Service's EndpointSlices for one of its ports.
ReadyPods readyPods(const Store& store, const TypeRegistry& types, const Node& service, const Node& port)
{
    ReadyPods ready;
    for (const Object& slice :
         store.list(*types.find("discovery.k8s.io", "v1", "endpointslices"), namespaceOf(service))) {
        if (labelsOf(*slice)["kubernetes.io/service-name"].text() != nameOf(service))
            continue;
        const auto& ports = (*slice)["ports"].items();
        const auto found = std::ranges::find_if(
            ports, [&port](const Node& item) { return item["name"].text() == port["name"].text(); });
        if (found == ports.end())
            continue;
        const auto number = static_cast<uint16_t>(numberAt(*found, {"port"}));
        for (const Node& endpoint : (*slice)["endpoints"].items()) {
            if (!at(endpoint, {"conditions", "ready"}).asBool() || endpoint["addresses"].items().empty())
                continue;
            const Spot spot{endpoint["addresses"].items().front().text(), number};
            ready.all.push_back(spot);
            ready.byNode[endpoint["nodeName"].text()].push_back(spot);
        }
    }
    return ready;
}

std::string internalAddress(const Node& node)
{
    for (const Node& address : at(node, {"status", "addresses"}).items()) {
        if (address["type"].text() == "InternalIP")
            return address["address"].text();
    }
    return {};
}

// The part of name before suffix, when it ends so.
std::optional<std::string_view> before(std::string_view name, std::string_view suffix)
{
    if (!name.ends_with(suffix))
        return std::nullopt;
    return name.substr(0, name.size() - suffix.size());
}

bool pathFits(const Node& rule, std::string_view path)
{
    const std::string& wanted = rule["path"].text();
    if (wanted.empty() || wanted == "/")
        return true;
    if (rule["pathType"].text() == "Exact")
        return path == wanted;
    // By whole segments: /v1 fits /v1 and /v1/x, not /v12.
    const std::string_view prefix =
        wanted.ends_with('/') ? std::string_view(wanted).substr(0, wanted.size() - 1) : wanted;
    return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

std::optional<uint32_t> parseAddress(std::string_view text)
{
    uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        uint32_t part = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
        if (error != std::errc() || part > 255)
            return std::nullopt;
        value = (value << 8U) | part;
        text.remove_prefix(static_cast<size_t>(end - text.data()));
        if (i < 3 && !text.starts_with('.'))
            return std::nullopt;
        text.remove_prefix(i < 3 ? 1 : 0);
    }
    return text.empty() ? std::optional(value) : std::nullopt;
}

std::vector<std::string> splitList(const std::string& text)
{
    std::vector<std::string> parts;
    size_t start = 0;
    while (start < text.size()) {
        const size_t end = std::min(text.find(',', start), text.size());
        const size_t first = text.find_first_not_of(' ', start);
        if (first < end)
            parts.push_back(text.substr(first, text.find_last_not_of(' ', end - 1) + 1 - first));
        start = end + 1;
    }
    return parts;
}

void addService(std::map<Spot, Destination>& book, const Store& store, const TypeRegistry& types, const Node& service)
{
    const std::string& address = textAt(service, {"spec", "clusterIP"});
    const bool isLocal = textAt(service, {"spec", "externalTrafficPolicy"}) == "Local";
    for (const Node& port : at(service, {"spec", "ports"}).items()) {
        const ReadyPods ready = readyPods(store, types, service, port);
        const auto number = static_cast<uint16_t>(numberAt(port, {"port"}));
        const Destination destination{Destination::Kind::ClusterAddress, namespaceOf(service), nameOf(service),
                                      ready.all};
        if (!address.empty() && address != "None")
            book[{address, number}] = destination;
        for (const Node& ingress : at(service, {"status", "loadBalancer", "ingress"}).items()) {
            Destination& balanced = book[{ingress["ip"].text(), number}] = destination;
            balanced.kind = Destination::Kind::LoadBalancer;
        }
        if (!port.has("nodePort"))
            continue;
        for (const Object& node : store.list(*types.find("", "v1", "nodes"))) {
            Destination& onNode = book[{internalAddress(*node), static_cast<uint16_t>(numberAt(port, {"nodePort"}))}] =
                destination;
            onNode.kind = Destination::Kind::NodePort;
            if (isLocal) {
                const auto own = ready.byNode.find(nameOf(*node));
                onNode.pods = own == ready.byNode.end() ? std::vector<Spot>() : own->second;
            }
        }
    }
}

} // namespace

std::map<Spot, Destination> addressBook(const Store& store, const TypeRegistry& types)
{
    std::map<Spot, Destination> book;
    for (const Object& service : store.list(*types.find("", "v1", "services"))) {
        if (!at(*service, {"spec", "selector"}).members().empty()) // the API server's own Service is served by itself
            addService(book, store, types, *service);
    }
    return book;
}

std::optional<Resolved> resolveName(const Store& store, const TypeRegistry& types, std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    const ResourceType& ingresses = *types.find("networking.k8s.io", "v1", "ingresses");
    for (const Object& ingress : store.list(ingresses)) {
        const auto& addresses = at(*ingress, {"status", "loadBalancer", "ingress"}).items();
        for (const Node& rule : at(*ingress, {"spec", "rules"}).items()) {
            if (rule["host"].text() == name && !addresses.empty())
                return Resolved{addresses.front()["ip"].text(), {}};
        }
    }
    std::string_view inside = name;
    if (const auto full = before(name, ".svc.cluster.local"))
        inside = *full;
    else if (const auto half = before(name, ".svc"))
        inside = *half;
    const size_t dot = inside.find('.');
    if (dot == std::string_view::npos || inside.find('.', dot + 1) != std::string_view::npos)
        return std::nullopt;
    const Object service =
        store.find(keyOf(*types.find("", "v1", "services"), inside.substr(dot + 1), inside.substr(0, dot)));
    if (!service)
        return std::nullopt;
    if (textAt(*service, {"spec", "type"}) == "ExternalName")
        return Resolved{{}, textAt(*service, {"spec", "externalName"})};
    return Resolved{textAt(*service, {"spec", "clusterIP"}), {}};
}

std::optional<IngressMatch> matchIngress(const Store& store, const TypeRegistry& types, std::string_view host,
                                         std::string_view path)
{
    host = host.substr(0, host.find(':'));
    std::optional<IngressMatch> best;
    const Node* backend = nullptr;
    for (const Object& ingress : store.list(*types.find("networking.k8s.io", "v1", "ingresses"))) {
        for (const Node& rule : at(*ingress, {"spec", "rules"}).items()) {
            if (rule.has("host") && rule["host"].text() != host)
                continue;
            for (const Node& candidate : at(rule, {"http", "paths"}).items()) {
                if (pathFits(candidate, path) && (!best || candidate["path"].text().size() > best->path.size())) {
                    best = IngressMatch{ingress, candidate["path"].text(),
                                        textAt(candidate, {"backend", "service", "name"})};
                    backend = &candidate["backend"];
                }
            }
        }
    }
    if (!best)
        return std::nullopt;
    const Object service =
        store.find(keyOf(*types.find("", "v1", "services"), namespaceOf(*best->ingress), best->service));
    const Node& wanted = at(*backend, {"service", "port"});
    for (const Node& port : service ? at(*service, {"spec", "ports"}).items() : Node::Array()) {
        if (port["name"].text() == wanted["name"].text() || port["port"].text() == wanted["number"].text())
            best->pods = readyPods(store, types, *service, port).all;
    }
    const std::string prefix = "nginx.ingress.kubernetes.io/";
    best->clientAuthority = annotationOf(*best->ingress, prefix + "auth-tls-secret");
    const std::string& verify = annotationOf(*best->ingress, prefix + "auth-tls-verify-client");
    best->needsClientCertificate = !best->clientAuthority.empty() && (verify.empty() || verify == "on");
    best->allowedSources = splitList(annotationOf(*best->ingress, prefix + "whitelist-source-range"));
    return best;
}

bool isAllowedSource(std::string_view address, const std::vector<std::string>& ranges)
{
    const auto caller = parseAddress(address);
    return ranges.empty() || std::ranges::any_of(ranges, [&caller](const std::string& range) {
               const size_t slash = range.find('/');
               const auto first = parseAddress(std::string_view(range).substr(0, slash));
               unsigned bits = 32;
               if (slash != std::string::npos)
                   std::from_chars(range.data() + slash + 1, range.data() + range.size(), bits);
               if (!caller || !first || bits > 32)
                   return false;
               const uint32_t mask = bits == 0 ? 0 : ~uint32_t(0) << (32U - bits);
               return (*caller & mask) == (*first & mask);
           });
}

} // namespace sample::cluster

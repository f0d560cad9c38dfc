// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of watches: each object is read into its value, contents of Secrets never survive, and whatever the cluster
// says of itself a map of it can be made.

#include "core/kube/snapshot.h"
#include "core/mapping/map.h"
#include "core/text/json.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

template<typename Value>
bool take(const text::Node& object, std::vector<Value>& values)
{
    if (object["kind"].text() != kube::infoOf(Value::kind).name)
        return false;
    values.push_back(kube::read<Value>(object));
    if (!values.back().whole)
        std::abort();
    return true;
}

void checkMasked(const kube::Secret& secret)
{
    for (const char* member : {"data", "stringData"}) {
        for (const text::Node::Member& entry : (*secret.whole)[member].members()) {
            if (entry.value.text() != "***")
                std::abort();
        }
    }
}

template<typename Value>
void put(std::vector<Value> values, kube::Snapshot& snapshot)
{
    std::ranges::sort(values, {},
                      [](const Value& value) { return std::pair(value.metadata.nameSpace, value.metadata.name); });
    snapshot.values<Value>() = std::move(values);
    snapshot.states[static_cast<size_t>(Value::kind)].hasValues = true;
}

// Leads to what the seeds have, by every way.
catalog::Catalog catalogOf(const kube::Snapshot& snapshot)
{
    catalog::Catalog catalog;
    const auto add = [&catalog](const std::string& host) {
        catalog::Api api;
        api.name = catalog::ApiName("api" + std::to_string(catalog.apis.size()));
        api.serviceUrl = "http://" + host + ":80/a/b";
        catalog.apis.push_back(std::move(api));
    };
    for (const kube::Service& service : snapshot.services)
        add(service.metadata.name + '.' + service.metadata.nameSpace + ".svc");
    for (const kube::Ingress& ingress : snapshot.ingresses) {
        for (const kube::IngressRule& rule : ingress.rules)
            add(rule.host);
    }
    return catalog;
}

struct Read
{
    std::vector<kube::Node> nodes;
    std::vector<kube::Service> services;
    std::vector<kube::EndpointSlice> slices;
    std::vector<kube::Pod> pods;
    std::vector<kube::Ingress> ingresses;
    std::vector<kube::Secret> secrets;
    std::vector<kube::Event> events;
    std::vector<kube::Deployment> deployments;
    std::vector<kube::Namespace> namespaces;

    void add(const text::Node& object)
    {
        const bool isSecret = take(object, secrets);
        if (isSecret)
            checkMasked(secrets.back());
        (void)(isSecret || take(object, nodes) || take(object, services) || take(object, slices) || take(object, pods)
               || take(object, ingresses) || take(object, events) || take(object, deployments)
               || take(object, namespaces));
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    Read read;
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        if (const auto event = text::parseJson(rest.substr(0, end)))
            read.add((*event)["object"]);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    kube::Snapshot snapshot;
    put(std::move(read.nodes), snapshot);
    put(std::move(read.services), snapshot);
    put(std::move(read.slices), snapshot);
    put(std::move(read.pods), snapshot);
    put(std::move(read.ingresses), snapshot);
    const mapping::Map map = mapping::makeMap(snapshot, catalogOf(snapshot));
    for (const mapping::Link& link : map.links) {
        if (link.sentence.english().empty() || !map.find(link.from))
            std::abort();
    }
    return 0;
}

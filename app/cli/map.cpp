// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/mapformats.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/catalog/artifactreader.h"
#include "core/http/grammar.h"
#include "core/kube/store.h"
#include "core/picture/mermaid.h"
#include "core/picture/worldgraph.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <string>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::array<Option, 6> MapOptionNames{{
    {"--kubeconfig", Option::Kind::Value, {}},
    {"--context", Option::Kind::Value, {}},
    {"--artifacts", Option::Kind::Value, {}},
    {"--cluster-domain", Option::Kind::Value, {}},
    {"--timeout", Option::Kind::Value, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 3> MapFormats{"json", "mermaid", "csv"};

// What the map rests on; the other kinds are not asked for.
const std::vector<kube::Kind> MapKinds{kube::Kind::Service, kube::Kind::EndpointSlice, kube::Kind::Pod,
                                       kube::Kind::Node, kube::Kind::Ingress};

struct MapRequest
{
    kube::Access access;
    std::string artifacts;
    mapping::MapOptions options;
    std::chrono::seconds timeout{30};
    std::string_view format;
};

base::Result<std::string> needed(const Arguments& arguments, std::string_view option, const base::Message& why)
{
    if (const auto value = arguments.value(option))
        return std::string(*value);
    return base::fail(base::Error::Kind::Invalid, why);
}

base::Result<std::chrono::seconds> timeoutOf(const Arguments& arguments)
{
    const auto text = arguments.value("--timeout");
    const auto number = http::parseDecimal(text.value_or("30"));
    if (number && *number > 0 && *number <= 3600)
        return std::chrono::seconds(*number);
    return base::fail(base::Error::Kind::Invalid,
                      base::translate("cli", "%1 takes a whole number from %2 to %3, not %4.")
                          .arg("--timeout")
                          .arg(1)
                          .arg(3600)
                          .arg(text.value_or("")));
}

// What was asked for; the cluster's own file is read later, because a fault in it is no fault of the call.
base::Result<MapRequest> readRequest(const Arguments& arguments, std::string& kubeconfig)
{
    MapRequest request;
    auto config = needed(arguments, "--kubeconfig",
                         base::translate("cli", "--kubeconfig FILE is missing: how to reach the cluster."));
    if (!config)
        return base::fail(std::move(config.error()));
    kubeconfig = std::move(*config);
    auto artifacts =
        needed(arguments, "--artifacts", base::translate("cli", "--artifacts FOLDER is missing: the catalog to map."));
    if (!artifacts)
        return base::fail(std::move(artifacts.error()));
    request.artifacts = std::move(*artifacts);
    if (!arguments.positional().empty())
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("cli", "%1 is not expected here.").arg(arguments.positional().front()));
    auto format = outputFormat(arguments, MapFormats);
    if (!format)
        return base::fail(std::move(format.error()));
    request.format = *format;
    auto timeout = timeoutOf(arguments);
    if (!timeout)
        return base::fail(std::move(timeout.error()));
    request.timeout = *timeout;
    if (const auto domain = arguments.value("--cluster-domain"))
        request.options.clusterDomain = *domain;
    return request;
}

// Says how far it is, on a terminal only.
void showProgress(const kube::Snapshot& snapshot)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const auto count =
        std::ranges::count_if(MapKinds, [&snapshot](kube::Kind kind) { return snapshot.state(kind).isSettled(); });
    printError("\rReading the cluster: " + std::to_string(count) + " of " + std::to_string(MapKinds.size()) + " kinds"
               + (snapshot.isComplete() ? "\n" : ""));
}

// The cluster as soon as every list is there, or the first thing that stands against it.
base::Result<std::shared_ptr<const kube::Snapshot>> readCluster(const MapRequest& request)
{
    net::HttpClient http;
    std::mutex mutex;
    std::condition_variable changed;
    std::shared_ptr<const kube::Snapshot> latest;
    kube::StoreSettings settings;
    settings.kinds = MapKinds;
    const kube::Store store(kube::Client(http, request.access), settings,
                            [&](std::shared_ptr<const kube::Snapshot> snapshot) {
                                showProgress(*snapshot);
                                const std::lock_guard lock(mutex);
                                latest = std::move(snapshot);
                                changed.notify_all();
                            });
    std::unique_lock lock(mutex);
    const bool isDecided = changed.wait_for(
        lock, request.timeout, [&] { return latest && (latest->isComplete() || latest->trouble() != nullptr); });
    if (!isDecided)
        return base::fail(
            base::Error::Kind::Timeout,
            base::translate("cli", "%1 did not show its objects within %2 seconds. Try a longer --timeout.")
                .arg(request.access.server)
                .arg(request.timeout.count()));
    if (!latest->isComplete())
        return base::fail(*latest->trouble());
    return latest;
}

void printMap(const MapRequest& request, const mapping::Map& map, const catalog::Catalog& catalog)
{
    if (request.format == "json")
        print(text::formatJson(mapToJson(map), text::JsonStyle::Indented) + '\n');
    else if (request.format == "csv")
        print(mapToCsv(map));
    else if (request.format == "mermaid")
        print(picture::toMermaid(picture::worldGraph(map, catalog)));
    else
        print(mapToText(map));
}

int drawMap(const MapRequest& request)
{
    const auto catalog = catalog::readArtifactFolder(request.artifacts);
    if (!catalog)
        return reportFailure(MapVerb, catalog.error());
    for (const base::Problem& problem : catalog->problems)
        printError(problem.describe() + '\n');
    const auto cluster = readCluster(request);
    if (!cluster)
        return reportFailure(MapVerb, cluster.error());
    const mapping::Map map = mapping::makeMap(**cluster, *catalog, request.options);
    for (const base::Problem& problem : map.problems)
        printError(problem.describe() + '\n');
    printMap(request, map, *catalog);
    return std::ranges::any_of(map.links, &mapping::Link::isTrouble) ? ExitFound : ExitFine;
}

int runMap(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, MapOptionNames);
    if (!arguments)
        return refuse(MapVerb, arguments.error());
    std::string kubeconfig;
    auto request = readRequest(*arguments, kubeconfig);
    if (!request)
        return refuse(MapVerb, request.error());
    const auto config = kube::readKubeconfig(kubeconfig);
    if (!config)
        return reportFailure(MapVerb, config.error());
    auto access = kube::accessFor(*config, arguments->value("--context", {}));
    if (!access)
        return reportFailure(MapVerb, access.error());
    request->access = std::move(*access);
    return drawMap(*request);
}

} // namespace

const Verb MapVerb{
    "map",
    "show what leads where: subscriptions, products, APIs, addresses, Services and Pods, each with its evidence",
    "--kubeconfig FILE --artifacts FOLDER [--context NAME] [--cluster-domain NAME] [--timeout SECONDS] "
    "[-o json|mermaid|csv]\n"
    "  --kubeconfig FILE      how to reach the cluster\n"
    "  --artifacts FOLDER     the catalog, as APIOps tools extract it\n"
    "  --context NAME         of the kubeconfig (default: its current one)\n"
    "  --cluster-domain NAME  what names of Services end with (default: cluster.local)\n"
    "  --timeout SECONDS      how long the cluster may take (default: 30)\n"
    "  -o json|mermaid|csv    for programs, for pages that draw it, for tables (default: text)\n"
    "It ends with 1 when an address leads to nothing or no API leads to a Service.\n",
    &runMap,
};

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"
#include "core/kube/manifest.h"

namespace cli {

using text::Node;

extern const Verb ManifestsVerb;

namespace {
FileReport inspectManifests(const std::string& file, const std::string& content)
{
    const kube::Manifests found = kube::readManifests(content, file);
    Node kinds = Node::object();
    std::string list;
    for (const auto& [kind, count] : kube::countKinds(found.objects)) {
        kinds.set(kind, Node::integer(static_cast<int64_t>(count)));
        list += ", " + kind + ' ' + std::to_string(count);
    }
    FileReport report;
    report.isFine = found.isReadable;
    report.problems = found.problems;
    report.json = Node::object();
    report.json.set("file", Node::string(file));
    report.json.set("ok", Node::boolean(found.isReadable));
    report.json.set("objects", Node::integer(static_cast<int64_t>(found.objects.size())));
    report.json.set("kinds", std::move(kinds));
    report.json.set("problems", problemsToJson(found.problems));
    report.text =
        file + ": " + (found.isReadable ? counted(found.objects.size(), "object", "objects") + list : "not readable");
    return report;
}

int runManifests(std::span<const std::string_view> arguments)
{
    return inspectFiles(ManifestsVerb, arguments, inspectManifests);
}
} // namespace

const Verb ManifestsVerb{"manifests", "look into Kubernetes manifests: objects, kinds, problems",
                         "inspect FILE… [-o json]", runManifests};

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/inspect.h"

#include "core/openapi/operations.h"
#include "core/text/ascii.h"
#include "core/text/yaml.h"

#include <algorithm>
#include <map>

namespace openapi {

using base::translate;
using text::Node;

namespace {
std::vector<InspectedOperation> inlineOperations(const Node& paths)
{
    std::vector<InspectedOperation> out;
    for (const Node::Member& path : paths.members()) {
        for (const Node::Member& member : path.value.members()) {
            if (std::ranges::find(Methods, member.key) != Methods.end())
                out.push_back(
                    {text::toUpper(member.key), path.key, member.value["operationId"].text(), member.keyPlace});
        }
    }
    return out;
}

void checkInfo(const Node& root, std::vector<base::Problem>& out)
{
    const Node* info = root.find("info");
    if (!info)
        out.push_back({{}, root.place(), translate("openapi", "“info” with a title and a version is missing.")});
    for (const char* name : {"title", "version"}) {
        if (info && !info->has(name))
            out.push_back({{}, info->place(), translate("openapi", "“%1” of “info” is missing.").arg(name)});
    }
}

void checkOperations(const std::vector<InspectedOperation>& operations, std::vector<base::Problem>& out)
{
    std::map<std::string_view, base::Place> seen;
    for (const InspectedOperation& operation : operations) {
        if (operation.operationId.empty())
            continue;
        const auto [first, isNew] = seen.emplace(operation.operationId, operation.place);
        if (!isNew)
            out.push_back({{},
                           operation.place,
                           translate("openapi", "The operationId “%1” is used already in line %2; each must be unique.")
                               .arg(operation.operationId)
                               .arg(first->second.line)});
    }
}

void checkPaths(const Node& paths, std::vector<base::Problem>& out)
{
    for (const Node::Member& path : paths.members()) {
        if (!path.key.starts_with('/') && !path.key.starts_with("x-"))
            out.push_back(
                {{}, path.keyPlace, translate("openapi", "The path “%1” must begin with a slash.").arg(path.key)});
    }
}

void inspectContent(const Document& document, Inspection& out)
{
    const Node& root = document.root();
    out.operations = inlineOperations(root["paths"]);
    out.xMsPaths = root["x-ms-paths"].members().size();
    checkInfo(root, out.problems);
    checkPaths(root["paths"], out.problems);
    checkOperations(out.operations, out.problems);
    for (base::Problem& problem : referenceProblems(document))
        out.problems.push_back(std::move(problem));
}
} // namespace

Inspection inspect(std::string_view source, const std::string& file)
{
    Inspection out;
    auto root = text::parseJsonOrYaml(source);
    if (!root) {
        out.problems.push_back(base::toProblem(root.error()));
    } else {
        out.version = claimedVersion(*root);
        const auto document = Document::fromNode(std::move(*root));
        out.isReadable = document.has_value();
        if (document)
            inspectContent(*document, out);
        else
            out.problems.push_back(base::toProblem(document.error()));
    }
    std::ranges::stable_sort(out.problems, {}, [](const base::Problem& problem) {
        return std::pair(problem.place.line, problem.place.column);
    });
    for (base::Problem& problem : out.problems)
        problem.file = file;
    return out;
}

} // namespace openapi

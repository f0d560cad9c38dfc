// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"
#include "core/openapi/inspect.h"

namespace cli {

using text::Node;

extern const Verb OpenapiVerb;

namespace {
Node operationsToJson(const std::vector<openapi::InspectedOperation>& operations)
{
    Node list = Node::array();
    for (const openapi::InspectedOperation& operation : operations) {
        Node entry = Node::object();
        entry.set("method", Node::string(operation.method));
        entry.set("path", Node::string(operation.path));
        entry.set("operationId", operation.operationId.empty() ? Node() : Node::string(operation.operationId));
        list.append(std::move(entry));
    }
    return list;
}

FileReport inspectDocument(const std::string& file, const std::string& content)
{
    const openapi::Inspection found = openapi::inspect(content, file);
    FileReport report;
    report.isFine = found.isReadable;
    report.problems = found.problems;
    report.json = Node::object();
    report.json.set("file", Node::string(file));
    report.json.set("ok", Node::boolean(found.isReadable));
    report.json.set("version", Node::string(found.version));
    report.json.set("operations", operationsToJson(found.operations));
    report.json.set("xMsPaths", Node::integer(static_cast<int64_t>(found.xMsPaths)));
    report.json.set("problems", problemsToJson(found.problems));
    report.text = file + ": " + (found.isReadable ? "OpenAPI " + found.version : "not readable");
    if (found.isReadable)
        report.text += ", " + counted(found.operations.size(), "operation", "operations");
    if (found.xMsPaths != 0)
        report.text += ", " + std::to_string(found.xMsPaths) + " x-ms-paths";
    return report;
}

int runOpenapi(std::span<const std::string_view> arguments)
{
    return inspectFiles(OpenapiVerb, arguments, inspectDocument);
}
} // namespace

const Verb OpenapiVerb{"openapi", "look into OpenAPI documents: version, operations, problems",
                       "inspect FILE… [-o json]", runOpenapi};

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy effective: what runs for an operation, and where each line of it comes from.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/catalog/artifactreader.h"
#include "core/policy/effective.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>

namespace cli {

using text::Node;

namespace {
constexpr std::array<Option, 5> EffectiveOptions{{
    {"--artifacts", Option::Kind::Value, {}},
    {"--api", Option::Kind::Value, {}},
    {"--operation", Option::Kind::Value, {}},
    {"--product", Option::Kind::Value, {}},
    {"--output", Option::Kind::Value, "-o"},
}};
constexpr std::array<std::string_view, 1> EffectiveFormats{"json"};

struct Subject
{
    const catalog::Api* api = nullptr;
    const catalog::Operation* operation = nullptr;
    const catalog::Product* product = nullptr;
};

base::Failure missing(std::string_view what, std::string_view name)
{
    return base::fail(base::Error::Kind::NotFound,
                      base::translate("cli", "The catalog has no %1 named %2.").arg(what).arg(name));
}

base::Result<Subject> findSubject(const catalog::Catalog& catalog, const Arguments& arguments)
{
    Subject out;
    if (const auto name = arguments.value("--api")) {
        out.api = catalog.findApi(catalog::ApiName(std::string(*name)));
        if (!out.api)
            return missing("API", *name);
    }
    if (const auto name = arguments.value("--operation")) {
        if (!out.api)
            return base::fail(base::Error::Kind::Invalid,
                              base::translate("cli", "--operation needs the API it belongs to: --api NAME."));
        const auto& all = out.api->operations;
        const auto found =
            std::ranges::find(all, catalog::OperationName(std::string(*name)), &catalog::Operation::name);
        if (found == all.end())
            return missing("operation", *name);
        out.operation = &*found;
    }
    if (const auto name = arguments.value("--product")) {
        out.product = catalog.findProduct(catalog::ProductName(std::string(*name)));
        if (!out.product)
            return missing("product", *name);
    }
    return out;
}

std::string originOf(const policy::EffectiveLine& line)
{
    if (line.scope.empty())
        return {};
    const std::string where = line.file.empty() ? "(built in)" : line.file + ':' + std::to_string(line.line);
    return line.scope + ' ' + where;
}

void printText(const policy::EffectivePolicyText& text)
{
    size_t width = 0;
    for (const policy::EffectiveLine& line : text.lines)
        width = std::max(width, originOf(line).size());
    std::string out;
    for (const policy::EffectiveLine& line : text.lines) {
        std::string origin = originOf(line);
        origin.resize(width, ' ');
        out += origin + " | " + line.text + '\n';
    }
    print(out);
}

void printJson(const policy::EffectivePolicyText& text)
{
    Node out = Node::array();
    for (const policy::EffectiveLine& line : text.lines) {
        Node entry = Node::object();
        entry.set("text", Node::string(line.text));
        entry.set("scope", line.scope.empty() ? Node() : Node::string(line.scope));
        entry.set("file", line.file.empty() ? Node() : Node::string(line.file));
        entry.set("line", line.line == 0 ? Node() : Node::integer(line.line));
        out.append(std::move(entry));
    }
    print(text::formatJson(out, text::JsonStyle::Indented) + '\n');
}
} // namespace

int runPolicyEffective(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, EffectiveOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    const auto format = outputFormat(*arguments, EffectiveFormats);
    if (!format)
        return refuse(PolicyVerb, format.error());
    const auto folder = arguments->value("--artifacts");
    if (!folder)
        return refuse(PolicyVerb,
                      {base::Error::Kind::Invalid,
                       base::translate("cli", "--artifacts FOLDER is missing: the catalog to look into.")});
    const auto catalog = catalog::readArtifactFolder(std::filesystem::path(*folder));
    if (!catalog)
        return reportFailure(PolicyVerb, catalog.error());
    const auto subject = findSubject(*catalog, *arguments);
    if (!subject)
        return reportFailure(PolicyVerb, subject.error());
    const policy::EffectivePolicyText text =
        policy::effectivePolicy(*catalog, subject->api, subject->operation, subject->product);
    for (const base::Problem& problem : text.problems)
        printError(problem.describe() + '\n');
    if (*format == "json")
        printJson(text);
    else
        printText(text);
    return text.problems.empty() ? ExitFine : ExitFound;
}

} // namespace cli

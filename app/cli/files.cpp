// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/base/file.h"
#include "core/text/json.h"

#include <array>

namespace cli {

using base::Error;
using base::translate;
using text::Node;

namespace {
constexpr std::array<Option, 1> InspectOptions{{{"--output", Option::Kind::Value, "-o"}}};
constexpr std::array<std::string_view, 1> InspectFormats{"json"};

// Shaped like every other report of the verb, so that programs need no second shape.
FileReport unreadable(const std::string& file, const Error& error, const InspectFile& inspect)
{
    FileReport report = inspect(file, {});
    report.isFine = false;
    report.text = file + ": cannot be read";
    report.problems = {base::toProblem(error)};
    report.problems.front().file = file;
    report.json.set("ok", Node::boolean(false));
    report.json.set("problems", problemsToJson(report.problems));
    return report;
}

void printForPeople(const FileReport& report)
{
    std::string out = report.text + '\n';
    for (const base::Problem& problem : report.problems)
        out += "  " + problem.describe() + '\n';
    print(out);
}

int inspectAll(const Arguments& arguments, bool asJson, const InspectFile& inspect)
{
    Node all = Node::array();
    bool isFine = true;
    const std::vector<std::string_view> files(arguments.positional().begin() + 1, arguments.positional().end());
    for (const std::string_view name : files) {
        const std::string file(name);
        const auto content = base::readFile(file);
        FileReport report = content ? inspect(file, *content) : unreadable(file, content.error(), inspect);
        isFine = isFine && report.isFine;
        if (asJson)
            all.append(std::move(report.json));
        else
            printForPeople(report);
    }
    if (asJson)
        print(text::formatJson(all, text::JsonStyle::Indented) + '\n');
    return isFine ? ExitFine : ExitFound;
}
} // namespace

int inspectFiles(const Verb& verb, std::span<const std::string_view> given, const InspectFile& inspect)
{
    const auto arguments = Arguments::parse(given, InspectOptions);
    if (!arguments)
        return refuse(verb, arguments.error());
    const auto format = outputFormat(*arguments, InspectFormats);
    if (!format)
        return refuse(verb, format.error());
    const auto& positional = arguments->positional();
    if (positional.empty() || positional.front() != "inspect")
        return refuse(verb, {Error::Kind::Invalid, translate("cli", "Say what to do with the files: inspect FILE….")});
    if (positional.size() < 2)
        return refuse(verb, {Error::Kind::Invalid, translate("cli", "Name at least one file to inspect.")});
    return inspectAll(*arguments, *format == "json", inspect);
}

std::string counted(size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

Node problemsToJson(const std::vector<base::Problem>& problems)
{
    Node list = Node::array();
    for (const base::Problem& problem : problems) {
        Node entry = Node::object();
        entry.set("line", Node::integer(problem.place.line));
        entry.set("column", Node::integer(problem.place.column));
        entry.set("message", Node::string(problem.message.english()));
        list.append(std::move(entry));
    }
    return list;
}

} // namespace cli

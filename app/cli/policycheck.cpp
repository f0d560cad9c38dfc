// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy check: which documents would run here, and what stands against the others.
#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/policy/program.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace cli {

using text::Node;

namespace {
constexpr std::array<Option, 1> CheckOptions{{{"--output", Option::Kind::Value, "-o"}}};
constexpr std::array<std::string_view, 1> CheckFormats{"json"};

template<typename Texts>
Node textsToJson(const Texts& texts)
{
    Node list = Node::array();
    for (const std::string& text : texts)
        list.append(Node::string(text));
    return list;
}

// A folder stands for the documents in it, in order; a file for itself, whatever its name.
std::vector<std::string> expand(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return {path};
    std::vector<std::string> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path, error)) {
        if (entry.is_regular_file(error) && entry.path().extension() == ".xml")
            out.push_back(entry.path().string());
    }
    std::ranges::sort(out);
    return out;
}

policy::Compiled checkFile(const std::string& file)
{
    const auto content = base::readFile(file);
    if (content)
        return policy::check(file, *content);
    policy::Compiled unreadable;
    unreadable.isReadable = false;
    unreadable.problems.push_back(base::toProblem(content.error()));
    return unreadable;
}

Node toJson(const std::string& file, policy::Compiled& compiled)
{
    std::ranges::sort(compiled.unsupported);
    const auto twice = std::ranges::unique(compiled.unsupported);
    compiled.unsupported.erase(twice.begin(), twice.end());
    Node out = Node::object();
    out.set("file", Node::string(file));
    out.set("ok", Node::boolean(compiled.isUsable()));
    out.set("unreadable", Node::boolean(!compiled.isReadable));
    out.set("unsupported", textsToJson(compiled.unsupported));
    out.set("features", textsToJson(compiled.features));
    out.set("problems", problemsToJson(compiled.problems));
    return out;
}

std::string toText(const std::string& file, const policy::Compiled& compiled)
{
    std::string out = file + ": ";
    if (compiled.isUsable())
        return out + "fine\n";
    out += compiled.isReadable ? counted(compiled.problems.size(), "problem", "problems") : "cannot be read";
    out += '\n';
    for (const base::Problem& problem : compiled.problems)
        out += "  " + base::describePlace(file, problem.place) + ": " + problem.message.english() + '\n';
    return out;
}

int checkAll(const Arguments& arguments, bool asJson)
{
    Node all = Node::array();
    size_t count = 0;
    size_t faulty = 0;
    for (const std::string_view path : arguments.positional()) {
        for (const std::string& file : expand(std::string(path))) {
            policy::Compiled compiled = checkFile(file);
            ++count;
            faulty += compiled.isUsable() ? 0 : 1;
            if (asJson)
                all.append(toJson(file, compiled));
            else
                print(toText(file, compiled));
        }
    }
    if (asJson)
        print(text::formatJson(all, text::JsonStyle::Indented) + '\n');
    else if (count > 1)
        print(counted(count, "document", "documents") + ", " + std::to_string(count - faulty) + " fine\n");
    return faulty == 0 ? ExitFine : ExitFound;
}
} // namespace

int runPolicyCheck(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, CheckOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    const auto format = outputFormat(*arguments, CheckFormats);
    if (!format)
        return refuse(PolicyVerb, format.error());
    if (arguments->positional().empty())
        return refuse(
            PolicyVerb,
            {base::Error::Kind::Invalid, base::translate("cli", "Name at least one document or folder to check.")});
    return checkAll(*arguments, *format == "json");
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/output.h"

#include <algorithm>
#include <string>

namespace cli {

namespace {
constexpr std::string_view Invitation = "gatehousectl --help lists what it can do.\n";

std::string overview(std::span<const Verb* const> verbs)
{
    size_t width = 0;
    for (const Verb* verb : verbs)
        width = std::max(width, verb->name.size());
    std::string out =
        "usage: gatehousectl VERB [ARGUMENT…]\n       gatehousectl VERB --help\n       gatehousectl --version\n\n";
    for (const Verb* verb : verbs)
        out.append("  ")
            .append(verb->name)
            .append(width - verb->name.size() + 2, ' ')
            .append(verb->summary)
            .append("\n");
    return out;
}

// A --help behind "--" is an argument like any other.
bool asksForHelp(std::span<const std::string_view> arguments)
{
    const auto end = std::ranges::find(arguments, "--");
    return std::find(arguments.begin(), end, "--help") != end;
}

int runOne(const Verb& verb, std::span<const std::string_view> arguments)
{
    if (!asksForHelp(arguments))
        return verb.run(arguments);
    print("usage: gatehousectl " + std::string(verb.name) + ' ' + std::string(verb.usage) + '\n');
    return ExitFine;
}
} // namespace

int runVerb(std::span<const Verb* const> verbs, std::span<const std::string_view> arguments)
{
    if (arguments.empty()) {
        printError(overview(verbs));
        return ExitUsage;
    }
    const std::string_view name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help") {
        print(overview(verbs));
        return ExitFine;
    }
    if (name == "--version") {
        print("gatehousectl " GATEHOUSE_VERSION "\n");
        return ExitFine;
    }
    const auto found = std::ranges::find(verbs, name, &Verb::name);
    if (found != verbs.end())
        return runOne(**found, arguments.subspan(1));
    printError("gatehousectl: there is no verb “" + std::string(name) + "”. " + std::string(Invitation));
    return ExitUsage;
}

} // namespace cli

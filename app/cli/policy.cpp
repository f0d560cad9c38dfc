// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"

#include <algorithm>
#include <array>
#include <string>

namespace cli {

namespace {
struct Command
{
    std::string_view name;
    int (*run)(std::span<const std::string_view> arguments);
};
constexpr std::array<Command, 1> Commands{{
    {"check", runPolicyCheck},
}};

int runPolicy(std::span<const std::string_view> arguments)
{
    const std::string_view name = arguments.empty() ? std::string_view() : arguments.front();
    const auto* found = std::ranges::find(Commands, name, &Command::name);
    if (found != Commands.end())
        return found->run(arguments.subspan(1));
    std::string names;
    for (const Command& command : Commands)
        names.append(names.empty() ? "" : ", ").append(command.name);
    return refuse(PolicyVerb,
                  {base::Error::Kind::Invalid, base::translate("cli", "Say what to do with policies: %1.").arg(names)});
}
} // namespace

const Verb PolicyVerb{"policy", "check, show and run policy documents",
                      "check PATH… [-o json]\n"
                      "  PATH              a policy document, a fragment, or a folder with such files (*.xml)",
                      runPolicy};

} // namespace cli

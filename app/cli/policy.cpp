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
constexpr std::array<Command, 6> Commands{{
    {"check", runPolicyCheck},
    {"format", runPolicyFormat},
    {"effective", runPolicyEffective},
    {"coverage", runPolicyCoverage},
    {"run", runPolicyRun},
    {"expression", runPolicyExpression},
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
                      "       gatehousectl policy format FILE… [--write | --check]\n"
                      "       gatehousectl policy effective --artifacts FOLDER [--api A [--operation O]] [--product P]"
                      " [-o json]\n"
                      "       gatehousectl policy run --policy FILE --request FILE [--backend FILE]"
                      " [-o json|trace]\n"
                      "       gatehousectl policy expression 'TEXT' [--context FILE] [-o json]\n"
                      "       gatehousectl policy coverage [-o json]\n"
                      "  PATH              a policy document, a fragment, or a folder with such files (*.xml)\n"
                      "  --write           into the file instead of to the output\n"
                      "  --check           only names the files that formatting would change\n"
                      "  --policy FILE     the document to run, with API Management's own global policy around it\n"
                      "  --request FILE    the request, as an HTTP message or as YAML or JSON (method, url, headers,\n"
                      "                    body, parameters, variables, api, operation, product, subscription, …)\n"
                      "  --backend FILE    what backends answer, as an HTTP message or as a list of {status, headers,\n"
                      "                    body, url, error}; with url for the requests that policies make themselves\n"
                      "  -o trace          the trace as API Management's listTrace writes it\n"
                      "  --context FILE    as --request, for the expression",
                      runPolicy};

} // namespace cli

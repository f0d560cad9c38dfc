// SPDX-License-Identifier: GPL-3.0-or-later
// gatehousectl policy format: documents with their elements on lines of their own.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/policycommands.h"
#include "app/cli/verbs.h"
#include "core/base/file.h"
#include "core/policy/formatter.h"

#include <array>

namespace cli {

namespace {
constexpr std::array<Option, 2> FormatOptions{{
    {"--write", Option::Kind::Flag, {}},
    {"--check", Option::Kind::Flag, {}},
}};

// To stdout, into the file, or only whether it would change.
int formatFile(const std::string& file, const Arguments& arguments)
{
    const auto content = base::readFile(file);
    if (!content)
        return reportFailure(PolicyVerb, content.error());
    auto formatted = policy::formatDocument(*content);
    if (!formatted) {
        const base::Place place = formatted.error().place;
        return reportFailure(PolicyVerb, std::move(formatted.error()).at(file, place));
    }
    const bool isSame = *formatted == *content;
    if (arguments.has("--check")) {
        if (!isSame)
            print(file + '\n');
        return isSame ? ExitFine : ExitFound;
    }
    if (!arguments.has("--write")) {
        print(*formatted);
        return ExitFine;
    }
    if (isSame)
        return ExitFine;
    const auto written = base::writeFile(file, *formatted);
    return written ? ExitFine : reportFailure(PolicyVerb, written.error());
}
} // namespace

int runPolicyFormat(std::span<const std::string_view> given)
{
    const auto arguments = Arguments::parse(given, FormatOptions);
    if (!arguments)
        return refuse(PolicyVerb, arguments.error());
    if (arguments->positional().empty())
        return refuse(
            PolicyVerb,
            {base::Error::Kind::Invalid, base::translate("cli", "Name at least one policy document to format.")});
    int worst = ExitFine;
    for (const std::string_view file : arguments->positional())
        worst = std::max(worst, formatFile(std::string(file), *arguments));
    return worst;
}

} // namespace cli

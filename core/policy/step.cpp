// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/step.h"

#include <algorithm>

namespace policy {

void Step::setVariable(std::string_view name, std::string value) const
{
    const auto found = std::ranges::find(context.variables, name, &std::pair<std::string, std::string>::first);
    if (found == context.variables.end())
        context.variables.emplace_back(name, std::move(value));
    else
        found->second = std::move(value);
}

void Step::record(TraceNote note) const
{
    trace->add({std::string(catalog::scopeName(document.scope.kind)), std::string(sectionName(section)),
                std::string(origin.policy), document.file, origin.place, std::move(note.text), std::move(note.before),
                std::move(note.after)});
}

} // namespace policy

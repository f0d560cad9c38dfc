// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setqueryparameter.h"

#include "core/policy/headeredit.h"
#include "core/policy/querytext.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> SetQueryParameterAttributes{{
    {.name = "name", .isRequired = true},
    {.name = "exists-action", .kind = AttributeKind::Choice, .choices = ExistsActionChoices},
}};

struct SetQueryParameterSettings
{
    std::string name;
    ExistsAction action;
    std::vector<std::string> values;

    Outcome run(Step& step) const
    {
        std::string& query = step.context.backendQuery;
        const std::string before = step.trace ? query : std::string();
        const bool isThere = hasQueryParameter(query, name);
        const bool isKept = action == ExistsAction::Skip && isThere;
        if (!isKept) {
            if (action == ExistsAction::Override || action == ExistsAction::Delete)
                query = withoutQueryParameter(query, name);
            for (const std::string& value : values) {
                if (action != ExistsAction::Delete)
                    appendQueryParameter(query, name, value);
            }
        }
        step.note([&] {
            const char* done = query == before ? " stays." : action == ExistsAction::Delete ? " deleted." : " set.";
            return TraceNote{"Query parameter " + name + done, before, query};
        });
        return Outcome::Next;
    }
};

void compileSetQueryParameter(const Node& element, const Values& values, Compiler& compiler)
{
    SetQueryParameterSettings settings{values.text("name"), existsAction(values), compiler.literals(element, "value")};
    if (settings.name.empty())
        compiler.problem(values.place("name"),
                         base::translate("policy", "The name of a query parameter may not be empty."));
    else if (settings.action != ExistsAction::Delete && settings.values.empty())
        compiler.problem(
            element.place,
            base::translate("policy", "set-query-parameter needs a <value>, unless it deletes the parameter."));
    else
        compiler.add(std::move(settings));
}
} // namespace

const PolicyRule SetQueryParameter{.element = "set-query-parameter",
                                   .sections = in::Inbound | in::Backend,
                                   .attributes = SetQueryParameterAttributes,
                                   .compile = compileSetQueryParameter};

} // namespace policy

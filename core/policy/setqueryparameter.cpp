// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/setqueryparameter.h"

#include "core/policy/headeredit.h"
#include "core/policy/querytext.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> SetQueryParameterAttributes{{
    {.name = "name", .isRequired = true, .mayCompute = true},
    {.name = "exists-action", .kind = AttributeKind::Choice, .choices = ExistsActionChoices, .mayCompute = true},
}};
constexpr std::array<ElementRule, 1> SetQueryParameterChildren{{{.name = "value", .content = Content::Computed}}};

struct SetQueryParameterSettings
{
    ComputedText name;
    ComputedText action; // empty: override
    std::vector<ComputedText> values;
    std::optional<std::string> encoded{}; // "name=value&…", when nothing of it is computed
    bool isFixedOverride = false; // nothing at all is computed

    Outcome run(Step& step) const
    {
        if (isFixedOverride && !step.trace) { // the usual change
            replace(step.context.backendQuery);
            return Outcome::Next;
        }
        std::string buffer;
        const std::string* parameter = step.resolve(name, buffer);
        ExistsAction what = ExistsAction::Override;
        if (!parameter || !evaluateAction(step, action, what))
            return Outcome::Fail;
        std::string& query = step.context.backendQuery;
        const std::string before = step.trace ? query : std::string();
        if (what != ExistsAction::Skip || !hasQueryParameter(query, *parameter)) {
            if (!edit(step, query, *parameter, what))
                return Outcome::Fail;
        }
        step.note([&] {
            const char* done = query == before ? " stays." : what == ExistsAction::Delete ? " deleted." : " set.";
            return TraceNote{"Query parameter " + *parameter + done, before, query};
        });
        return Outcome::Next;
    }

private:
    void replace(std::string& query) const
    {
        if (hasQueryParameter(query, name.literal))
            query = withoutQueryParameter(query, name.literal);
        appendQuery(query, *encoded);
    }

    [[nodiscard]] bool edit(Step& step, std::string& query, const std::string& parameter, ExistsAction what) const
    {
        const bool isReplaced = what == ExistsAction::Override || what == ExistsAction::Delete;
        std::string changed;
        std::string buffer;
        for (const ComputedText& value : values) {
            if (what == ExistsAction::Delete || encoded)
                break;
            const std::string* text = step.resolve(value, buffer);
            if (!text)
                return false;
            appendQueryParameter(changed, parameter, *text);
        }
        if (isReplaced && hasQueryParameter(query, parameter))
            query = withoutQueryParameter(query, parameter);
        if (what != ExistsAction::Delete)
            appendQuery(query, encoded ? *encoded : changed);
        return true;
    }
};

// What is known of it before any request.
void encode(SetQueryParameterSettings& settings)
{
    const bool isKnown = settings.name.isLiteral() && std::ranges::all_of(settings.values, &ComputedText::isLiteral);
    if (!isKnown)
        return;
    settings.encoded.emplace();
    for (const ComputedText& value : settings.values)
        appendQueryParameter(*settings.encoded, settings.name.literal, value.literal);
    settings.isFixedOverride =
        settings.action.isLiteral() && existsAction(settings.action.literal) == ExistsAction::Override;
}

void compileSetQueryParameter(const Node& element, const Values& values, Compiler& compiler)
{
    SetQueryParameterSettings settings{values.computedText("name"), values.computedText("exists-action"),
                                       compiler.texts(element)};
    const bool mayDelete = !settings.action.isLiteral() || settings.action.literal == "delete";
    if (settings.name.isLiteral() && settings.name.literal.empty())
        compiler.problem(values.place("name"),
                         base::translate("policy", "The name of a query parameter may not be empty."));
    else if (!mayDelete && std::ranges::none_of(element.children, &Node::isElement))
        compiler.problem(
            element.place,
            base::translate("policy", "set-query-parameter needs a <value>, unless it deletes the parameter."));
    else {
        encode(settings);
        compiler.add(std::move(settings));
    }
}
} // namespace

const PolicyRule SetQueryParameter{.element = "set-query-parameter",
                                   .sections = in::Inbound | in::Backend,
                                   .attributes = SetQueryParameterAttributes,
                                   .children = SetQueryParameterChildren,
                                   .compile = compileSetQueryParameter};

} // namespace policy

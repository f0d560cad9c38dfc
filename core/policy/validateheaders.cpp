// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validateheaders.h"

#include "core/policy/documentedresponse.h"
#include "core/policy/parameteractions.h"

#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 3> ValidateHeadersAttributes{{
    {.name = "specified-header-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "unspecified-header-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "errors-variable-name"},
}};
constexpr std::array<ElementRule, 1> ValidateHeadersChildren{{{.name = "header", .attributes = NamedActionAttributes}}};

struct ValidateHeadersSettings
{
    std::string variable;
    ParameterActions actions;

    Outcome run(Step& step) const
    {
        if (!step.context.operation)
            return Outcome::Next;
        std::vector<const catalog::TemplateParameter*> described;
        if (const auto* response = documentedResponse(step.context)) {
            for (const catalog::TemplateParameter& one : response->headers)
                described.push_back(&one);
        }
        Validation validation(step, variable);
        checkParameters(actions, described, headersByName(step.context.response.headers),
                        ParameterPlace::ResponseHeader, validation);
        return validation.finish();
    }
};

void compileValidateHeaders(const Node& element, const Values& values, Compiler& compiler)
{
    ValidateHeadersSettings settings;
    settings.variable = values.text("errors-variable-name");
    settings.actions.specified = values.computedText("specified-header-action");
    settings.actions.unspecified = values.computedText("unspecified-header-action");
    readNamedActions(element, settings.actions, compiler);
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateHeaders{.element = "validate-headers",
                                 .sections = in::Outbound | in::OnError,
                                 .isOncePerDocument = false, // once per section
                                 .attributes = ValidateHeadersAttributes,
                                 .children = ValidateHeadersChildren,
                                 .compile = compileValidateHeaders};

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validatestatuscode.h"

#include "core/policy/compiler.h"
#include "core/policy/validation.h"

#include <algorithm>
#include <array>

namespace policy {

namespace {
constexpr std::array<AttributeRule, 2> ValidateStatusCodeAttributes{{
    {.name = "unspecified-status-code-action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
    {.name = "errors-variable-name"},
}};
constexpr std::array<AttributeRule, 2> StatusCodeAttributes{{
    {.name = "code", .kind = AttributeKind::Integer, .isRequired = true, .minimum = 100, .maximum = 599},
    {.name = "action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
}};
constexpr std::array<ElementRule, 1> ValidateStatusCodeChildren{
    {{.name = "status-code", .attributes = StatusCodeAttributes}}};

struct ValidateStatusCodeSettings
{
    ComputedText unspecified;
    std::string variable;
    std::vector<std::pair<int64_t, ComputedText>> codes;

    Outcome run(Step& step) const
    {
        const catalog::Operation* operation = step.context.operation;
        const int status = step.context.response.status;
        const bool isDocumented = !operation
            || std::ranges::find(operation->responses, status, &catalog::OperationResponse::status)
                != operation->responses.end();
        if (isDocumented)
            return Outcome::Next;
        const auto own = std::ranges::find(codes, status, &std::pair<int64_t, ComputedText>::first);
        Validation validation(step, variable);
        const std::string text = std::to_string(status);
        validation.add(own == codes.end() ? unspecified : own->second,
                       {text, "StatusCode", "Unspecified", "Response status code " + text + " is not allowed.", false});
        return validation.finish();
    }
};

void compileValidateStatusCode(const Node& element, const Values& values, Compiler& compiler)
{
    ValidateStatusCodeSettings settings;
    settings.unspecified = values.computedText("unspecified-status-code-action");
    settings.variable = values.text("errors-variable-name");
    for (const Node* child : compiler.children(element)) {
        const Values one = compiler.read(*child);
        if (one.isUsable())
            settings.codes.emplace_back(one.integer("code"), one.computedText("action"));
    }
    compiler.add(std::move(settings));
}
} // namespace

const PolicyRule ValidateStatusCode{.element = "validate-status-code",
                                    .sections = in::Outbound | in::OnError,
                                    .attributes = ValidateStatusCodeAttributes,
                                    .children = ValidateStatusCodeChildren,
                                    .compile = compileValidateStatusCode};

} // namespace policy

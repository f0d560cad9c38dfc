// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which action applies to which parameter: of its own name, of its kind, or of the policy.

#include "core/policy/compiler.h"
#include "core/policy/parametervalue.h"
#include "core/policy/validation.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

struct ParameterActions
{
    ComputedText specified;
    ComputedText unspecified;
    std::vector<std::pair<std::string, ComputedText>> named;

    [[nodiscard]] const ComputedText& actionFor(std::string_view name, bool isSpecified) const;
};

// name → all its values, in the order they came.
using NamedValues = std::vector<std::pair<std::string, std::vector<std::string>>>;

// Holds what came against what is described.
void checkParameters(const ParameterActions& actions, const std::vector<const catalog::TemplateParameter*>& described,
                     const NamedValues& came, ParameterPlace place, Validation& validation);

inline constexpr std::array<AttributeRule, 2> NamedActionAttributes{{
    {.name = "name", .isRequired = true},
    {.name = "action",
     .kind = AttributeKind::Choice,
     .isRequired = true,
     .choices = ValidationActionChoices,
     .mayCompute = true},
}};
// The children, <parameter name action/> or <header name action/>.
void readNamedActions(const Node& element, ParameterActions& out, Compiler& compiler);

// Fields that HTTP itself needs: no API describes them.
[[nodiscard]] bool isOfTransport(std::string_view header);
[[nodiscard]] NamedValues headersByName(const http::Headers& headers);

} // namespace policy

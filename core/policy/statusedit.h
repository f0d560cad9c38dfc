// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A status code and its reason, as set-status gives them; also a child of return-response.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>

namespace policy {

struct StatusEdit
{
    ComputedInteger code{200};
    ComputedText reason;

    // False: the step has failed.
    [[nodiscard]] bool apply(Step& step, http::ResponseHead& response) const;
};

inline constexpr std::array<AttributeRule, 2> StatusEditAttributes{{
    {.name = "code",
     .kind = AttributeKind::Integer,
     .isRequired = true,
     .minimum = 200,
     .maximum = 599,
     .mayCompute = true},
    {.name = "reason", .mayCompute = true},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<StatusEdit> readStatusEdit(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy

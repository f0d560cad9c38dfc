// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A body, as set-body gives it; also a child of return-response and of the policies that send requests.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>
#include <string>

namespace policy {

struct BodyEdit
{
    ComputedText text;

    // False: the step has failed.
    [[nodiscard]] bool make(Step& step, std::string& out) const;
};

inline constexpr std::array<AttributeRule, 4> BodyEditAttributes{{
    {.name = "template", .kind = AttributeKind::Choice, .choices = "none"},
    {.name = "xsi-nil", .kind = AttributeKind::Unsupported},
    {.name = "parse-date", .kind = AttributeKind::Unsupported},
    {.name = "html-decode-expression", .kind = AttributeKind::Unsupported},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<BodyEdit> readBodyEdit(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy

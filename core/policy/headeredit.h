// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One change of one header, as set-header describes it; also a child of return-response.

#include "core/policy/compiler.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace policy {

enum class ExistsAction : uint8_t { Override, Skip, Append, Delete };
inline constexpr std::string_view ExistsActionChoices = "override|skip|append|delete";
[[nodiscard]] ExistsAction existsAction(const Values& values); // of the attribute exists-action

struct HeaderEdit
{
    std::string name;
    ExistsAction action = ExistsAction::Override;
    std::vector<std::string> values;

    // Headers that belong to the connection stay as they are: false, and nothing was changed.
    [[nodiscard]] bool isProtected(bool isRequest) const;
    void apply(http::Headers& headers) const;
};

inline constexpr std::array<AttributeRule, 2> HeaderEditAttributes{{
    {.name = "name", .kind = AttributeKind::HeaderName, .isRequired = true},
    {.name = "exists-action", .kind = AttributeKind::Choice, .choices = ExistsActionChoices},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<HeaderEdit> readHeaderEdit(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy

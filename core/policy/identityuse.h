// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// authentication-managed-identity, alone and as a child of the policies that send requests: a token of the gateway's
// identity, which a local gateway has from a file.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>

namespace policy {

struct IdentityUse
{
    ComputedText resource;
    ComputedText clientId;
    std::string variable; // gets the token; empty: the Authorization header does
    ComputedBoolean ignoresError;

    // False: the step has failed.
    [[nodiscard]] bool apply(Step& step, http::Headers& headers) const;
};

inline constexpr std::array<AttributeRule, 4> IdentityUseAttributes{{
    {.name = "resource", .isRequired = true, .mayCompute = true},
    {.name = "client-id", .mayCompute = true},
    {.name = "output-token-variable-name"},
    {.name = "ignore-error", .kind = AttributeKind::Boolean, .mayCompute = true},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<IdentityUse> readIdentityUse(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy

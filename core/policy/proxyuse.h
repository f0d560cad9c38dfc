// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// proxy, alone and as a child of the policies that send requests.

#include "core/policy/compiler.h"
#include "core/policy/step.h"

#include <array>
#include <optional>

namespace policy {

struct ProxyUse
{
    ComputedText url; // http://host:port
    ComputedText user;
    ComputedText password;

    // A URL with user and password in it. False: the step has failed.
    [[nodiscard]] bool make(Step& step, std::string& out) const;
};

inline constexpr std::array<AttributeRule, 3> ProxyUseAttributes{{
    {.name = "url", .isRequired = true, .mayCompute = true},
    {.name = "username", .mayCompute = true},
    {.name = "password", .mayCompute = true},
}};
// nullopt when something was wrong and is reported.
[[nodiscard]] std::optional<ProxyUse> readProxyUse(const Node& element, const Values& values, Compiler& compiler);

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every policy by name: those that are compiled, and those that are known and not supported yet.

#include "core/policy/rule.h"

#include <span>
#include <string_view>

namespace policy {

[[nodiscard]] std::span<const PolicyRule* const> supportedPolicies();
[[nodiscard]] const PolicyRule* findPolicy(std::string_view element); // null when it is not supported
[[nodiscard]] std::span<const std::string_view> unsupportedPolicies();
[[nodiscard]] bool isKnownButUnsupported(std::string_view element);
// Why one cannot be had on one machine, and what to do instead; empty: it is only not done yet.
[[nodiscard]] std::string_view insteadOf(std::string_view element);
// The policies that have an element of that name in them, with commas between; empty when none has.
[[nodiscard]] std::string policiesWith(std::string_view element);
[[nodiscard]] std::string_view similarPolicy(std::string_view element); // empty: none is like it

} // namespace policy

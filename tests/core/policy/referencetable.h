// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of our notes about API Management's policies (Markdown, a section "### NAME" for each policy, a row for
// each attribute and element), held against the registry.

#include "core/policy/rule.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace policytest {

// "rate-limit @calls": in the notes and not in the registry.
[[nodiscard]] std::vector<std::string> missingOfReference(std::string_view notes);

[[nodiscard]] bool saysWhatToDoInstead(std::span<const policy::AttributeRule> attributes,
                                       std::span<const policy::ElementRule> children);

} // namespace policytest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checks one attribute's value against its rule, and words what is wrong with attributes.

#include "core/policy/rule.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace policy {

// Brings the value into the form that Values reads (trimmed number, lower-case boolean); a message when it is wrong.
// It quotes the value as it is written in the file.
[[nodiscard]] std::optional<base::Message> checkAttribute(std::string_view element, const AttributeRule& rule,
                                                          std::string& value, std::string_view written);

[[nodiscard]] base::Message notSupported(std::string_view element, const AttributeRule& rule);
[[nodiscard]] base::Message unknownAttribute(std::string_view element, std::string_view attribute,
                                             std::span<const AttributeRule> rules);

// The most similar of the candidates when it is close enough to be what was meant; empty otherwise.
[[nodiscard]] std::string_view similarName(std::string_view name, std::span<const std::string_view> candidates);

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Types of .NET by name that expressions do not reach: those that API Management refuses, and those that it permits but
// Gatehouse does not offer.

#include <string_view>

namespace expression {

[[nodiscard]] bool isRefusedType(std::string_view name);
// Of a type that is permitted otherwise.
[[nodiscard]] bool isRefusedMember(std::string_view type, std::string_view member);
[[nodiscard]] bool isUnsupportedType(std::string_view name);

} // namespace expression

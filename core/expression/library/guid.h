// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/runtime/type.h"

#include <optional>
#include <string>
#include <string_view>

namespace expression {

extern Type GuidType;

[[nodiscard]] Value makeGuid(std::string bytes); // 16, in the order of the text
[[nodiscard]] Value parseGuidText(std::string_view text); // all zeros when it is none
[[nodiscard]] std::optional<Value> guidOf(std::string_view text);

} // namespace expression

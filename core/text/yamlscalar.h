// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a plain (unquoted) YAML scalar means: the core schema of YAML 1.2, with the decisions of yaml.h.

#include "core/text/node.h"

#include <string_view>

namespace text {

[[nodiscard]] Node resolvePlainScalar(std::string_view value);

} // namespace text

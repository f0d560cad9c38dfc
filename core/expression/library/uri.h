// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/runtime/machine.h"

#include <string_view>

namespace expression {

extern Type UriType;

[[nodiscard]] Value makeUriValue(Machine& machine, std::string_view text);

} // namespace expression

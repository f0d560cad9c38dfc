// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The values of number literals: 1, 0xFF, 0b1, 1_000, 1.5e3, with the suffixes U L F D M (ECMA-334 6.4.5).

#include "core/base/message.h"
#include "core/expression/runtime/value.h"

#include <optional>
#include <string_view>

namespace expression {

struct NumberLiteral
{
    size_t length = 0;
    Value value;
    std::optional<base::Message> fault;
};

// text begins with a digit or a dot.
[[nodiscard]] NumberLiteral readNumberLiteral(std::string_view text);

} // namespace expression

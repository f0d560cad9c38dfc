// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How int.Parse, double.Parse and bool.Parse read texts with the invariant culture.

#include "core/expression/runtime/value.h"

#include <optional>
#include <string_view>

namespace expression {

struct ParsedNumber
{
    std::optional<Value> value;
    bool isTooLarge = false;
};

// Integers: blanks and a sign. Others: also thousands, a dot and an exponent.
[[nodiscard]] ParsedNumber parseNumber(std::string_view text, const Type& type);
[[nodiscard]] ParsedNumber parseInteger(std::string_view digits, const Type& type, int base);
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text);

} // namespace expression

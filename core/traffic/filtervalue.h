// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands behind a field and an operator, as the range of numbers that it means.

#include "core/traffic/filterexpression.h"

#include <optional>
#include <string_view>

namespace traffic {

enum class FilterOperator : uint8_t { Has, Is, IsNot, More, AtLeast, Less, AtMost };

// The operator at the start of the text and its length, or nothing.
struct FoundOperator
{
    FilterOperator kind;
    size_t length;
};
[[nodiscard]] std::optional<FoundOperator> operatorAt(std::string_view text);

// The error says what may stand there. Not for text fields.
[[nodiscard]] base::Result<NumberRange> readRange(FilterField::Kind kind, FilterOperator is, std::string_view value,
                                                  const FilterTimes& times);

} // namespace traffic

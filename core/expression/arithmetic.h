// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// C#'s arithmetic on values of one promoted type: int, uint, long, ulong, float, double, decimal.

#include "core/expression/nodes.h"

namespace expression {

[[nodiscard]] Value calculate(Machine& machine, const ArithmeticSettings& settings, const Value& left,
                              const Value& right);
[[nodiscard]] Value negate(Machine& machine, const Type& type, const Value& value, bool isChecked);
[[nodiscard]] bool holds(Comparison op, const Type& type, const Value& left, const Value& right);
// Cut to the width of the type.
[[nodiscard]] int64_t wrapped(const Type& type, int64_t value);
// Any numeric conversion; isChecked: OverflowException instead of a cut.
[[nodiscard]] Value convertNumber(Machine& machine, const Type& to, const Value& value, bool isChecked);

} // namespace expression

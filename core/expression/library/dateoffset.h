// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DateTimeOffset as other tables make and read it.

#include "core/expression/runtime/machine.h"
#include "core/expression/runtime/moment.h"

namespace expression {

extern Type OffsetType;

// ticks: as the clock there shows them. Raises what is not representable.
[[nodiscard]] Value makeDateOffset(Machine& machine, int64_t ticks, int offsetMinutes);
[[nodiscard]] const Moment& dateOffsetOf(const Value& value);

} // namespace expression

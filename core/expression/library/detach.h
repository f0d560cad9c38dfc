// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an expression gives back may outlive its request: lazy sequences are walked, what shows the request is copied,
// and what cannot be copied is refused.

#include "core/expression/runtime/machine.h"

namespace expression {

[[nodiscard]] Value detach(Machine& machine, const Value& value);

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-variable name value/>: keeps a value for the expressions of this request.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetVariable;

} // namespace policy

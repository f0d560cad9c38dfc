// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <jsonp callback-parameter-name/>: wraps a JSON response in a call of the function that the query names.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Jsonp;

} // namespace policy

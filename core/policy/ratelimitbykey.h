// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <rate-limit-by-key calls renewal-period counter-key …/>: so many calls of any text in a sliding window. One counter a
// key, whichever scopes and APIs use it, as long as their numbers are the same.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule RateLimitByKey;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <retry condition count interval …>…</retry>: runs its policies again while a condition holds.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Retry;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <wait for="all|any">…</wait>: runs its children side by side.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Wait;

} // namespace policy

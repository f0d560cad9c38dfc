// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <choose><when condition>…</when>…<otherwise>…</otherwise></choose>: runs the first branch whose condition holds.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Choose;

} // namespace policy

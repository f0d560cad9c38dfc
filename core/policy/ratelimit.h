// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <rate-limit calls renewal-period …/>: so many calls of a subscription in a sliding window; beside the document's own
// limit those of single APIs and operations, each counted by itself.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule RateLimit;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <quota calls bandwidth renewal-period/>: so many calls or kilobytes of a subscription in fixed windows from the
// subscription's start; beside the product's own limit those of single APIs and operations.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Quota;

} // namespace policy

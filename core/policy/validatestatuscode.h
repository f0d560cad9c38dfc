// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-status-code unspecified-status-code-action errors-variable-name><status-code code action/>: lets only
// documented status codes through.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateStatusCode;

} // namespace policy

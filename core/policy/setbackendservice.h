// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-backend-service base-url|backend-id/>: where the request goes. A backend-id that an outer scope set can only be
// replaced by another backend-id.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetBackendService;

} // namespace policy

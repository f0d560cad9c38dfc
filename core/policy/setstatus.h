// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-status code reason/>: changes the status of the response.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetStatus;

} // namespace policy

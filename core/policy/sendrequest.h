// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <send-request response-variable-name …>: asks another server and keeps the answer in a variable.
// <send-one-way-request>: sends and does not wait.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SendRequest;
extern const PolicyRule SendOneWayRequest;

} // namespace policy

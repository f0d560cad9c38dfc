// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <get-authorization-context provider-id authorization-id context-variable-name …>: the token of a connection of the
// credential manager, which a local gateway has from a file.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule GetAuthorizationContext;

} // namespace policy

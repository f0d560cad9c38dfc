// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-query-parameter name exists-action><value/>…</set-query-parameter>: changes the query of the request to the
// backend.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetQueryParameter;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-header name exists-action><value/>…</set-header>: changes a header of the request or the response.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetHeader;

} // namespace policy

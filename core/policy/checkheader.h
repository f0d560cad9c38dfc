// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <check-header name failed-check-httpcode failed-check-error-message ignore-case><value/>…</check-header>: a header
// that must be there, with one of the values when there are any.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule CheckHeader;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-method>POST</set-method>: changes the method of the request.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetMethod;

} // namespace policy

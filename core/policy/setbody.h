// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <set-body>text, expression or template</set-body>: replaces the body of the request or the response.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule SetBody;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-content unspecified-content-type-action max-size size-exceeded-action errors-variable-name>: holds the body
// against its size and the schema of its content type.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateContent;

} // namespace policy

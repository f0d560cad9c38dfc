// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-headers specified-header-action unspecified-header-action
// errors-variable-name><header/></validate-headers>: holds the headers of the response against the API's description.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateHeaders;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-parameters specified-parameter-action unspecified-parameter-action errors-variable-name>: holds headers,
// query and path of the request against the API's description.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateParameters;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <validate-jwt …>: lets in only who shows a JSON Web Token that is signed with a known key and says what is required.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule ValidateJwt;

} // namespace policy

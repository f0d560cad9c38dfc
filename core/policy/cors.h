// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <cors allow-credentials terminate-unmatched-request><allowed-origins/><allowed-methods/><allowed-headers/>
// <expose-headers/></cors>: lets browsers call from other origins. Answers their preflight requests.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule Cors;

} // namespace policy

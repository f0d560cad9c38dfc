// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <limit-concurrency key max-count>policies</limit-concurrency>: so many runs at once inside; one more gets 429.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule LimitConcurrency;

} // namespace policy

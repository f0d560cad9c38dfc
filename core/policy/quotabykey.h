// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <quota-by-key calls bandwidth renewal-period counter-key …/>: calls or kilobytes of any text in fixed windows. A
// request counts once for a key, however many policies name it.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule QuotaByKey;

} // namespace policy

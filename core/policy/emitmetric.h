// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <emit-metric name …><dimension …/></emit-metric>: one number for the file of metrics.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule EmitMetric;

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What caching-type="external" means here.

#include "core/policy/compiler.h"

namespace policy {

// There is no Redis beside this gateway: its own cache stands in, and the trace says so.
void noteExternalCache(const Values& values, Compiler& compiler);

} // namespace policy

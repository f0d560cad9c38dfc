// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <find-and-replace from to/>: replaces a text in the body wherever it stands.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule FindAndReplace;

} // namespace policy

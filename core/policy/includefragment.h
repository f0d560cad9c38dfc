// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <include-fragment fragment-id/>: the policies of a fragment, in its place.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule IncludeFragment;

} // namespace policy

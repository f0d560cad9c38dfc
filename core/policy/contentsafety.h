// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// <llm-content-safety backend-id …>: asks a Content Safety service, or a stand-in for one, what it thinks of a prompt
// and of what the model said; what is harmful gets 403.

#include "core/policy/rule.h"

namespace policy {

extern const PolicyRule LlmContentSafety;

} // namespace policy

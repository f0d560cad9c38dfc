// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the API documents of the response that is there.

#include "core/policy/run.h"

namespace policy {

// The operation's response of that status, or of its class ("2XX"); null: none, or no operation.
[[nodiscard]] const catalog::OperationResponse* documentedResponse(const Context& context);

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers that API Management gives by itself, byte by byte.

#include "core/policy/run.h"

#include <string>
#include <string_view>

namespace policy {

// { "statusCode": 401, "message": "…" }
[[nodiscard]] std::string errorBody(int status, std::string_view message);
// { "statusCode": 500, "message": "Internal server error", "activityId": "…" }
[[nodiscard]] std::string internalErrorBody(std::string_view activityId);

// Replaces the context's response by that answer.
void prepareAnswer(Context& context, int status, std::string jsonBody);

} // namespace policy

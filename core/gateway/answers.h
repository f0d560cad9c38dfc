// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers that API Management's gateway makes itself, byte for byte: gateway-behaviour section 1.
// { "statusCode": 401, "message": "…" } with these very blanks and no line feed.

#include "core/http/message.h"

#include <string>
#include <string_view>

namespace gateway {

// The JSON body; activityId only where one is given (internal errors).
[[nodiscard]] std::string errorBody(int status, std::string_view message, std::string_view activityId = {});

struct Answer
{
    http::ResponseHead head;
    std::string body;
};
[[nodiscard]] Answer makeAnswer(int status, std::string_view message, std::string_view activityId = {});

// A random version 4 GUID in lower case in the place of what out was; not for secrets.
void assignGuid(std::string& out);
[[nodiscard]] std::string makeGuid();

} // namespace gateway

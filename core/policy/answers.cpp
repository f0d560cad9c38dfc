// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/answers.h"

#include "core/text/json.h"

namespace policy {

std::string errorBody(int status, std::string_view message)
{
    std::string out = "{ \"statusCode\": " + std::to_string(status) + ", \"message\": ";
    text::appendJsonString(out, message);
    return out + " }";
}

std::string internalErrorBody(std::string_view activityId)
{
    std::string out = R"({ "statusCode": 500, "message": "Internal server error", "activityId": )";
    text::appendJsonString(out, activityId);
    return out + " }";
}

void prepareAnswer(Context& context, int status, std::string jsonBody)
{
    context.response = {};
    context.response.status = status;
    context.response.headers.append("Content-Type", "application/json");
    context.responseBody = std::move(jsonBody);
    context.hasResponse = true;
}

} // namespace policy

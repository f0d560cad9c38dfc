// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/documentedresponse.h"

#include <algorithm>

namespace policy {

const catalog::OperationResponse* documentedResponse(const Context& context)
{
    if (!context.operation)
        return nullptr;
    const auto& all = context.operation->responses;
    const int status = context.response.status;
    constexpr int ClassSize = 100;
    for (const int wanted : {status, status / ClassSize * ClassSize}) {
        const auto found = std::ranges::find(all, wanted, &catalog::OperationResponse::status);
        // "2XX" is kept as 200: a plain 200 in the document means the class, too
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

} // namespace policy

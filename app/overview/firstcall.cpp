// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overview/firstcall.h"

#include "core/tester/curl.h"

#include <algorithm>

namespace overview {

std::string firstCall(const catalog::Catalog& catalog, const tester::GatewayAddress& gateway)
{
    for (const catalog::Api& api : catalog.apis) {
        for (const catalog::Operation& operation : api.operations) {
            const tester::Draft draft = tester::draftOf(api, operation);
            const bool needsValues = std::ranges::any_of(
                draft.parameters, [](const tester::Parameter& one) { return one.isRequired && one.value.empty(); });
            if (draft.method != "GET" || needsValues)
                continue;
            const base::Secret key = api.isSubscriptionRequired ? base::Secret(std::string("key")) : base::Secret();
            if (const auto request = tester::makeRequest(draft, catalog, gateway, key))
                return tester::toCurl(*request, api.keyNames.header, true);
        }
    }
    return {};
}

} // namespace overview

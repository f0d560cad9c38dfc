// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an information file says, every contract makes a value of it and names what it could not use.

#include "core/catalog/contracts.h"
#include "core/catalog/secrets.h"
#include "core/text/json.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    (void)catalog::parseSecrets(source);
    const auto node = text::parseJson(source);
    if (!node)
        return 0;
    std::vector<base::Problem> problems;
    const catalog::ProblemSink sink{"fuzz", &problems};
    const catalog::Fields fields((*node)["properties"], sink);
    const auto api = catalog::readApi(catalog::ApiName("a;rev=2"), fields);
    if (api.path.starts_with('/') || api.path.ends_with('/'))
        std::abort();
    (void)catalog::readVersionSet(catalog::VersionSetName("v"), fields);
    (void)catalog::readProduct(catalog::ProductName("p"), fields);
    (void)catalog::readSubscription(catalog::SubscriptionName("s"), fields);
    (void)catalog::readBackend(catalog::BackendName("b"), fields);
    (void)catalog::readNamedValue(catalog::NamedValueName("n"), fields);
    catalog::Operation operation;
    catalog::overrideOperation(operation, fields);
    for (const base::Problem& problem : problems) {
        if (problem.message.empty())
            std::abort();
    }
    return 0;
}

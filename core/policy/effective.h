// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The effective policy of an operation as one document: every <base/> and every fragment in its place, and for each
// line where it comes from.

#include "core/catalog/model.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace policy {

struct EffectiveLine
{
    std::string text;
    std::string scope; // "operation", "api", "product", "global"; empty: the frame around them
    std::string file; // of the document or fragment; empty: API Management's own global policy
    uint32_t line = 0; // in that file
};

struct EffectivePolicyText
{
    std::vector<EffectiveLine> lines;
    std::vector<base::Problem> problems; // documents that are no markup are left out
    std::vector<std::string> drafted; // files of those of which a draft stands in it, each once
};

// Texts that count in place of the catalog's, by path in the repository: what an editor holds and did not save.
using DraftTexts = std::map<std::string, std::string, std::less<>>;

// Without an operation: of the API. Without an API: the global policy. A document that is only drafted has its path in
// the repository in place of a file.
[[nodiscard]] EffectivePolicyText effectivePolicy(const catalog::Catalog& catalog, const catalog::Api* api,
                                                  const catalog::Operation* operation, const catalog::Product* product,
                                                  const DraftTexts& drafts = {});

} // namespace policy

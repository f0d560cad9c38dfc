// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GET of a collection: selected, in pages that together show one moment.

#include "core/sample/cluster/selectors.h"
#include "core/sample/cluster/view.h"

namespace sample::cluster {

struct Listing
{
    std::vector<Object> items;
    Node metadata; // resourceVersion, continue, remainingItemCount
};

[[nodiscard]] Outcome<Listing> listObjects(const Store& store, const ResourceType& type, std::string_view nameSpace,
                                           const http::QueryParameters& query);

} // namespace sample::cluster

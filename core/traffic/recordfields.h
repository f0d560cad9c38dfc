// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The fields of requests for the filter language, and which of a store's rows a filter lets through.

#include "core/traffic/filter.h"
#include "core/traffic/store.h"

#include <functional>
#include <span>
#include <vector>

namespace traffic {

[[nodiscard]] std::span<const FilterField> recordFields();

// Appends the serials from `from` on that match, in order, and returns the first one that was not looked at: the view's
// end, or less when `isCancelled` said so (asked every few thousand rows; may be empty).
Serial appendMatches(const Store::View& view, const Filter& filter, Serial from, std::vector<Serial>& out,
                     const std::function<bool()>& isCancelled = {});

} // namespace traffic

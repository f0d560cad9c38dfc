// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/filter.h"

#include <algorithm>

namespace liquid {

const Filter* findFilter(std::string_view name)
{
    for (const auto filters : {textFilters(), markupFilters(), numberFilters(), listFilters()}) {
        const auto found = std::ranges::find(filters, name, &Filter::name);
        if (found != filters.end())
            return &*found;
    }
    return nullptr;
}

} // namespace liquid

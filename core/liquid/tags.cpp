// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/tags.h"

#include <algorithm>

namespace liquid {

const Tag* findTag(std::string_view name)
{
    for (const auto tags : {choiceTags(), loopTags(), variableTags()}) {
        const auto found = std::ranges::find(tags, name, &Tag::name);
        if (found != tags.end())
            return &*found;
    }
    return nullptr;
}

} // namespace liquid

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/computed.h"

#include <algorithm>

namespace policy {

base::Place Formula::place(size_t offset) const
{
    const auto next = std::ranges::upper_bound(lines, offset, {}, &std::pair<size_t, base::Place>::first);
    if (next == lines.begin())
        return {};
    const auto& [begin, place] = *(next - 1);
    return {place.line, place.column + static_cast<uint32_t>(offset - begin)};
}

} // namespace policy

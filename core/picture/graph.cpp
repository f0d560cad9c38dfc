// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/graph.h"

#include <algorithm>

namespace picture {

size_t Graph::indexOf(std::string_view id) const
{
    return static_cast<size_t>(std::ranges::find(nodes, id, &Node::id) - nodes.begin());
}

} // namespace picture

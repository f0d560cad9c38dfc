// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A graph as a Mermaid flowchart, for pages and repositories that draw it. Every text of the graph is escaped.

#include "core/picture/graph.h"

#include <string>

namespace picture {

[[nodiscard]] std::string toMermaid(const Graph& graph);

} // namespace picture

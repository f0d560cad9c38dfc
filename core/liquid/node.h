// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One part of a compiled template.

#include "core/liquid/renderer.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace liquid {

enum class Flow : uint8_t { Next, Break, Continue };

class Node
{
public:
    Node() = default;
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;
    virtual ~Node() = default;
    [[nodiscard]] virtual Flow render(Renderer& renderer) const = 0;
};

using NodePointer = std::unique_ptr<const Node>;
using Nodes = std::vector<NodePointer>;

// Ends early at a fault, which the renderer keeps.
[[nodiscard]] Flow renderAll(const Nodes& nodes, Renderer& renderer);
[[nodiscard]] std::string capture(const Nodes& nodes, Renderer& renderer, Flow& flow);

} // namespace liquid

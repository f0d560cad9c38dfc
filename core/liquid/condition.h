// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// a == b and c contains d or e. There is no precedence: what stands further right is decided first.

#include "core/liquid/operand.h"

#include <vector>

namespace liquid {

class Markup;

struct Condition
{
    using Comparison = bool (*)(const Value& left, const Value& right, Renderer& renderer, size_t offset);
    struct Part
    {
        Operand left;
        Comparison comparison = nullptr; // null: is left truthy?
        Operand right;
        bool isAnd = false; // how it goes on behind this part
    };
    std::vector<Part> parts;

    [[nodiscard]] bool holds(Renderer& renderer) const;
};

[[nodiscard]] Condition readCondition(Markup& markup);

} // namespace liquid

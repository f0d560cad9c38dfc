// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands for a value in a template: 'text', 1.5, true, empty, (1..5), body.items[0].name; and a value with
// filters.

#include "core/liquid/value.h"

#include <string>
#include <vector>

namespace liquid {

class Renderer;
struct Filter;

struct Operand
{
    enum class Kind : uint8_t { Literal, Path, Range };
    Kind kind = Kind::Literal;
    Value literal;
    std::vector<Operand> parts; // of a path: its names and what stands in its brackets; of a range: its two ends
    size_t offset = 0;

    [[nodiscard]] Value evaluate(Renderer& renderer) const;
};

struct FilterCall
{
    std::string name;
    const Filter* filter = nullptr; // null: unknown, the input stays as it is
    std::vector<Operand> arguments;
    size_t offset = 0;
};

struct Filtered
{
    Operand operand;
    std::vector<FilterCall> filters;

    [[nodiscard]] Value evaluate(Renderer& renderer) const;
};

} // namespace liquid

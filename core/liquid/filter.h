// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The filters: value in, value out. Names are in C#'s case, and none other is known.

#include "core/liquid/value.h"

#include <span>
#include <string>
#include <string_view>

namespace liquid {

class Renderer;

struct FilterInput
{
    Renderer& renderer;
    Value value;
    Values arguments;
    size_t offset;

    [[nodiscard]] std::string text() const { return textOf(value); }
    [[nodiscard]] bool hasArgument(size_t i) const { return i < arguments.size() && !arguments[i].isNull(); }
    [[nodiscard]] Value argument(size_t i) const { return i < arguments.size() ? arguments[i] : Value(); }
    [[nodiscard]] std::string textArgument(size_t i, std::string_view fallback = {}) const
    {
        return hasArgument(i) ? textOf(arguments[i]) : std::string(fallback);
    }
    [[nodiscard]] int64_t integerArgument(size_t i, int64_t fallback) const
    {
        return hasArgument(i) ? integerOf(arguments[i]).value_or(fallback) : fallback;
    }
};

struct Filter
{
    std::string_view name;
    size_t required = 0; // arguments
    size_t most = 0;
    Value (*apply)(const FilterInput& input) = nullptr;
};

[[nodiscard]] const Filter* findFilter(std::string_view name); // null: unknown

[[nodiscard]] std::span<const Filter> textFilters();
[[nodiscard]] std::span<const Filter> markupFilters();
[[nodiscard]] std::span<const Filter> numberFilters();
[[nodiscard]] std::span<const Filter> listFilters();

} // namespace liquid

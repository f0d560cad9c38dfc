// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a filter was read into: a tree of tests. Immutable; asked by any thread.

#include "core/traffic/filter.h"
#include "core/traffic/pattern.h"

#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace traffic {

class FilterExpression
{
public:
    virtual ~FilterExpression() = default;
    [[nodiscard]] virtual bool matches(const FilterRow& row) const = 0;
    [[nodiscard]] virtual std::string describe() const = 0;
};
using FilterPart = std::shared_ptr<const FilterExpression>;

// The names of the fields a test looks at, kept for describe().
struct SearchedFields
{
    std::vector<size_t> fields; // a row matches when one of them does
    std::string name; // of the one field; empty: all texts
};

struct NumberRange
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity(); // both are included
    std::string text; // as described: "≥ 500", "is 400..499"
};

[[nodiscard]] FilterPart makeAnd(std::vector<FilterPart> parts);
[[nodiscard]] FilterPart makeOr(std::vector<FilterPart> parts);
[[nodiscard]] FilterPart makeNot(FilterPart part);
[[nodiscard]] FilterPart makeContains(SearchedFields where, std::string_view word); // in either case
[[nodiscard]] FilterPart makeIs(SearchedFields where, std::string_view word);
[[nodiscard]] FilterPart makeFuzzy(SearchedFields where, std::string_view word); // its letters in order
[[nodiscard]] FilterPart makePattern(SearchedFields where, Pattern pattern);
[[nodiscard]] FilterPart makeRange(size_t field, std::string name, NumberRange range);
[[nodiscard]] FilterPart makeLabel(std::string name, std::string value, bool hasValue);

} // namespace traffic

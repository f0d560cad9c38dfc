// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of lists. A value that is no list counts as a list of one where DotLiquid does so, too.
#include "core/expression/runtime/utf16.h"
#include "core/liquid/filter.h"
#include "core/liquid/renderer.h"

#include <algorithm>
#include <array>

namespace liquid {

namespace {
constexpr int MostNesting = 50;

void flatten(const Values& items, Values& out, int depth)
{
    for (const Value& item : items) {
        if (item.list() && depth < MostNesting)
            flatten(*item.list(), out, depth + 1);
        else
            out.push_back(item);
    }
}

Values flatItems(const FilterInput& input)
{
    Values out;
    if (const Values* list = input.value.list())
        flatten(*list, out, 0);
    else if (!input.value.isNull())
        out.push_back(input.value);
    if (!input.renderer.reserve(out.size() * sizeof(Value), input.offset))
        out.clear();
    return out;
}

Value size(const FilterInput& input)
{
    if (input.value.isText())
        return Value(static_cast<int64_t>(expression::utf16Length(input.text())));
    const auto items = itemsOf(input.value);
    return Value(static_cast<int64_t>(items ? items->size() : 0));
}

Value first(const FilterInput& input)
{
    const auto items = itemsOf(input.value);
    return items && !items->empty() ? items->front() : Value();
}

Value last(const FilterInput& input)
{
    const auto items = itemsOf(input.value);
    return items && !items->empty() ? items->back() : Value();
}

Value join(const FilterInput& input)
{
    const auto items = itemsOf(input.value);
    if (!items)
        return {};
    const std::string glue = input.textArgument(0, " ");
    std::string out;
    for (const Value& item : *items) {
        if (&item != items->data())
            out += glue;
        out += textOf(item);
        if (out.size() > input.renderer.bytesLeft())
            return Value(std::move(out)); // the text itself ends the rendering
    }
    return Value(std::move(out));
}

// Null comes first. What cannot be compared stays where it was.
bool isBefore(const Value& left, const Value& right)
{
    if (left.isNull() || right.isNull())
        return left.isNull() && !right.isNull();
    if (left.isNumber() != right.isNumber())
        return left.isNumber();
    const auto order = compare(left, right);
    return order && *order < 0;
}

Value sort(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    Values items = flatItems(input);
    const std::string property = input.textArgument(0);
    const auto keyOf = [&](const Value& item) { return property.empty() ? item : memberOf(item, Value(property)); };
    std::ranges::stable_sort(items, [&](const Value& a, const Value& b) { return isBefore(keyOf(a), keyOf(b)); });
    return Value(std::move(items));
}

Value reverse(const FilterInput& input)
{
    if (!input.value.list())
        return input.value;
    Values items = *input.value.list();
    std::ranges::reverse(items);
    return Value(std::move(items));
}

Value map(const FilterInput& input)
{
    const auto items = itemsOf(input.value);
    if (!items)
        return {};
    Values out;
    for (const Value& item : *items)
        out.push_back(memberOf(item, input.argument(0)));
    return Value(std::move(out));
}

Value where(const FilterInput& input)
{
    const auto items = itemsOf(input.value);
    if (!items)
        return {};
    Values out;
    for (const Value& item : *items) {
        const Value found = memberOf(item, input.argument(0));
        if (input.hasArgument(1) && !found.isNull() ? areEqual(found, input.argument(1)) : found.isTruthy())
            out.push_back(item);
    }
    return Value(std::move(out));
}

Value concat(const FilterInput& input)
{
    const auto left = itemsOf(input.value);
    const auto right = itemsOf(input.argument(0));
    if (!left || !right)
        return left ? input.value : input.argument(0);
    if (!input.renderer.reserve((left->size() + right->size()) * sizeof(Value), input.offset))
        return {};
    Values out = *left;
    out.insert(out.end(), right->begin(), right->end());
    return Value(std::move(out));
}

bool isSame(const Value& left, const Value& right)
{
    return left.kind() == right.kind() && areEqual(left, right);
}

Value unique(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    Values out;
    for (Value& item : flatItems(input)) {
        for (const Value& kept : out) {
            if (!input.renderer.step(input.offset))
                return {};
            if (isSame(kept, item)) {
                item = Value::empty(); // marks what was there already
                break;
            }
        }
        if (item.kind() != Value::Kind::Empty)
            out.push_back(std::move(item));
    }
    return Value(std::move(out));
}

Value compact(const FilterInput& input)
{
    if (input.value.isNull())
        return {};
    Values items = flatItems(input);
    std::erase_if(items, [](const Value& item) { return item.isNull(); });
    return Value(std::move(items));
}

constexpr std::array<Filter, 11> ListFilters{{
    {"Compact", 0, 0, compact},
    {"Concat", 1, 1, concat},
    {"First", 0, 0, first},
    {"Join", 0, 1, join},
    {"Last", 0, 0, last},
    {"Map", 1, 1, map},
    {"Reverse", 0, 0, reverse},
    {"Size", 0, 0, size},
    {"Sort", 0, 1, sort},
    {"Uniq", 0, 0, unique},
    {"Where", 1, 2, where},
}};
} // namespace

std::span<const Filter> listFilters()
{
    return ListFilters;
}

} // namespace liquid

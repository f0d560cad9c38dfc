// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tables of collections and LINQ share.

#include "core/expression/runtime/call.h"
#include "core/expression/runtime/cursor.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace expression {

// All items; fewer after a throw.
[[nodiscard]] inline std::vector<Value> collect(Machine& machine, const Value& sequence)
{
    std::vector<Value> out;
    const auto cursor = openSequence(machine, sequence);
    for (Value item; cursor && machine.step() && machine.reserve(sizeof(Value)) && cursor->next(machine, item);)
        out.push_back(std::move(item));
    return out;
}

// Calls visit with each item until it returns false.
template<typename Visit>
void walk(Machine& machine, const Value& sequence, Visit visit)
{
    const auto cursor = openSequence(machine, sequence);
    for (Value item; cursor && machine.step() && cursor->next(machine, item);) {
        if (!visit(item) || machine.isThrowing())
            return;
    }
}

// Stable, and safe for comparisons that contradict themselves or throw.
template<typename Compare>
void sortValues(Machine& machine, std::vector<Value>& items, Compare compare)
{
    std::vector<Value> space(items.size());
    for (size_t width = 1; width < items.size(); width *= 2) {
        for (size_t begin = 0; begin < items.size(); begin += 2 * width) {
            const size_t middle = std::min(begin + width, items.size());
            const size_t end = std::min(begin + 2 * width, items.size());
            size_t left = begin;
            size_t right = middle;
            for (size_t out = begin; out < end; ++out) {
                const bool takesLeft = right == end || (left < middle && compare(items[left], items[right]) <= 0);
                if (machine.isThrowing() || !machine.step())
                    return;
                space[out] = takesLeft ? items[left++] : items[right++];
            }
        }
        std::swap(items, space);
    }
}

} // namespace expression

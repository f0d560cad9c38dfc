// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Natives of lists that the tables of List<T>, of Array and of the interfaces in front of them name.

#include "core/expression/runtime/call.h"

#include <vector>

namespace expression {

[[nodiscard]] bool isWithinList(const Call& call, size_t size); // argument 1, a position
Value refuseListIndex(Call& call);
Value refuseNegative(Call& call);

// Into the list or array that is argument `to`, from its place `at` on.
Value copyItems(Call& call, const std::vector<Value>& from, size_t to, int64_t at);

Value listItem(Call& call);
Value setListItem(Call& call);
Value addToList(Call& call);
Value insertIntoList(Call& call);
Value clearList(Call& call);
Value positionInList(Call& call);
[[nodiscard]] int32_t positionIn(const Call& call, size_t list, size_t item); // of arguments; -1: it is not there
Value removeFromList(Call& call);
Value removeListItem(Call& call);

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/listnatives.h"

#include <algorithm>

namespace expression {

Value refuseListIndex(Call& call)
{
    return call.machine.raiseArgument(
        "ArgumentOutOfRangeException",
        "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
}

bool isWithinList(const Call& call, size_t size)
{
    return call.integer(1) >= 0 && call.integer(1) < static_cast<int64_t>(size);
}

Value copyItems(Call& call, const std::vector<Value>& from, size_t to, int64_t at)
{
    auto& items = call.list(to).items;
    if (at < 0)
        return refuseNegative(call);
    if (at + static_cast<int64_t>(from.size()) > static_cast<int64_t>(items.size()))
        return call.machine.raise("ArgumentException",
                                  "Destination array was not long enough. Check the destination index, length, and the "
                                  "array's lower bounds.");
    std::copy(from.begin(), from.end(), items.begin() + at);
    return {};
}

Value listItem(Call& call)
{
    const auto& items = call.list(0).items;
    return isWithinList(call, items.size()) ? items[static_cast<size_t>(call.integer(1))] : refuseListIndex(call);
}

Value setListItem(Call& call)
{
    auto& items = call.list(0).items;
    if (!isWithinList(call, items.size()))
        return refuseListIndex(call);
    ++call.list(0).version;
    return items[static_cast<size_t>(call.integer(1))] = call[2];
}

Value addToList(Call& call)
{
    if (!call.machine.reserve(sizeof(Value)))
        return {};
    ++call.list(0).version;
    call.list(0).items.push_back(call[1]);
    return {};
}

Value insertIntoList(Call& call)
{
    auto& items = call.list(0).items;
    if (call.integer(1) != static_cast<int64_t>(items.size()) && !isWithinList(call, items.size()))
        return refuseListIndex(call);
    ++call.list(0).version;
    call.machine.reserve(sizeof(Value));
    items.insert(items.begin() + call.integer(1), call[2]);
    return {};
}

Value clearList(Call& call)
{
    ++call.list(0).version;
    call.list(0).items.clear();
    return {};
}

int32_t positionIn(const Call& call, size_t list, size_t item)
{
    const auto& items = call.list(list).items;
    const auto found = std::ranges::find_if(items, [&](const Value& one) { return areEqual(one, call[item]); });
    return found == items.end() ? -1 : static_cast<int32_t>(found - items.begin());
}

Value positionInList(Call& call)
{
    return Value::int32(positionIn(call, 0, 1));
}

Value removeFromList(Call& call)
{
    const int32_t index = positionIn(call, 0, 1);
    if (index >= 0) {
        ++call.list(0).version;
        call.list(0).items.erase(call.list(0).items.begin() + index);
    }
    return Value::boolean(index >= 0);
}

Value removeListItem(Call& call)
{
    if (!isWithinList(call, call.list(0).items.size()))
        return refuseListIndex(call);
    ++call.list(0).version;
    call.list(0).items.erase(call.list(0).items.begin() + call.integer(1));
    return {};
}

Value refuseNegative(Call& call)
{
    return call.machine.raise("ArgumentOutOfRangeException", "Value has to be >= 0.");
}

} // namespace expression

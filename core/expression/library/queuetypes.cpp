// SPDX-License-Identifier: GPL-3.0-or-later
// Queue<T>, Stack<T> and Tuple.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

#include <algorithm>

namespace expression {

namespace {
Value makeEmpty(Call& call)
{
    if (call.count() > 0 && call.integer(0) < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Non-negative number required.", "capacity");
    return call.give(call.machine.make<List>());
}

// A stack is walked from its top: the top lies first.
template<bool IsStack>
Value makeOf(Call& call)
{
    if (call.refusesNull(0, "collection"))
        return {};
    auto out = call.machine.make<List>(collect(call.machine, call[0]));
    if (IsStack)
        std::ranges::reverse(out->items);
    return call.give(out);
}

Value count(Call& call)
{
    return Value::int32(static_cast<int32_t>(call.list(0).items.size()));
}

Value enqueue(Call& call)
{
    if (!call.machine.reserve(sizeof(Value)))
        return {};
    ++call.list(0).version;
    call.list(0).items.push_back(call[1]);
    return {};
}

Value push(Call& call)
{
    if (!call.machine.reserve(sizeof(Value)))
        return {};
    ++call.list(0).version;
    call.list(0).items.insert(call.list(0).items.begin(), call[1]);
    return {};
}

Value takeFirst(List& list)
{
    Value out = std::move(list.items.front());
    list.items.erase(list.items.begin());
    ++list.version;
    return out;
}

template<bool IsStack>
Value refuseEmpty(Call& call)
{
    return call.machine.raise("InvalidOperationException", IsStack ? "Stack empty." : "Queue empty.");
}

template<bool IsStack>
Value take(Call& call)
{
    return call.list(0).items.empty() ? refuseEmpty<IsStack>(call) : takeFirst(call.list(0));
}

template<bool IsStack>
Value peek(Call& call)
{
    return call.list(0).items.empty() ? refuseEmpty<IsStack>(call) : call.list(0).items.front();
}

template<bool IsTaken>
Value tryFirst(Call& call)
{
    List& list = call.list(0);
    const bool isThere = !list.items.empty();
    call.setOut(1,
                !isThere      ? defaultOf(*call[0].type()->arguments.front())
                    : IsTaken ? takeFirst(list)
                              : list.items.front());
    return Value::boolean(isThere);
}

Value contains(Call& call)
{
    const auto& items = call.list(0).items;
    return Value::boolean(std::ranges::any_of(items, [&](const Value& one) { return areEqual(one, call[1]); }));
}

Value clear(Call& call)
{
    ++call.list(0).version;
    call.list(0).items.clear();
    return {};
}

Value toArray(Call& call)
{
    return call.giveList(call.list(0).items);
}

Value copyTo(Call& call)
{
    if (call.refusesNull(1, "array"))
        return {};
    const auto& from = call.list(0).items;
    auto& to = call.list(1).items;
    const int64_t at = call.integer(2);
    if (at < 0 || at > static_cast<int64_t>(to.size()))
        return call.machine.raiseArgument(
            "ArgumentOutOfRangeException",
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
            "arrayIndex");
    if (at + static_cast<int64_t>(from.size()) > static_cast<int64_t>(to.size()))
        return call.machine.raise("ArgumentException",
                                  "Offset and length were out of bounds for the array or count is greater than the "
                                  "number of elements from index to the end of the source collection.");
    std::copy(from.begin(), from.end(), to.begin() + at);
    return {};
}

Value nothing(Call&) // nothing is held in store that could be given up
{
    return {};
}

template<size_t Index>
Value part(Call& call)
{
    return call.list(0).items[Index];
}

Value makeTuple(Call& call)
{
    auto list = call.machine.make<List>();
    for (size_t i = 0; i < call.count(); ++i)
        list->items.push_back(call[i]);
    list->isRecord = true;
    return call.give(list);
}

TypeRows tupleRows()
{
    return {
        {"System",
         "class Tuple<T1, T2>",
         {{"Tuple(T1 item1, T2 item2)", makeTuple}, {"T1 Item1 { get; }", part<0>}, {"T2 Item2 { get; }", part<1>}}},
        {"System",
         "class Tuple<T1, T2, T3>",
         {{"Tuple(T1 item1, T2 item2, T3 item3)", makeTuple},
          {"T1 Item1 { get; }", part<0>},
          {"T2 Item2 { get; }", part<1>},
          {"T3 Item3 { get; }", part<2>}}},
        {"System",
         "static class Tuple",
         {{"static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)", makeTuple},
          {"static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)", makeTuple}}},
    };
}
} // namespace

TypeRows queueTypes()
{
    TypeRows rows = tupleRows();
    rows.push_back({"System.Collections.Generic",
                    "class Queue<T> : IReadOnlyCollection<T>",
                    {{"Queue()", makeEmpty},
                     {"Queue(int capacity)", makeEmpty},
                     {"Queue(IEnumerable<T> collection)", makeOf<false>},
                     {"int Count { get; }", count},
                     {"void Enqueue(T item)", enqueue},
                     {"T Dequeue()", take<false>},
                     {"T Peek()", peek<false>},
                     {"bool TryDequeue(out T result)", tryFirst<true>},
                     {"bool TryPeek(out T result)", tryFirst<false>},
                     {"bool Contains(T item)", contains},
                     {"void CopyTo(T[] array, int arrayIndex)", copyTo},
                     {"void TrimExcess()", nothing},
                     {"void Clear()", clear},
                     {"T[] ToArray()", toArray}},
                    nullptr,
                    "GetEnumerator EnsureCapacity"});
    rows.push_back({"System.Collections.Generic",
                    "class Stack<T> : IReadOnlyCollection<T>",
                    {{"Stack()", makeEmpty},
                     {"Stack(int capacity)", makeEmpty},
                     {"Stack(IEnumerable<T> collection)", makeOf<true>},
                     {"int Count { get; }", count},
                     {"void Push(T item)", push},
                     {"T Pop()", take<true>},
                     {"T Peek()", peek<true>},
                     {"bool TryPop(out T result)", tryFirst<true>},
                     {"bool TryPeek(out T result)", tryFirst<false>},
                     {"bool Contains(T item)", contains},
                     {"void CopyTo(T[] array, int arrayIndex)", copyTo},
                     {"void TrimExcess()", nothing},
                     {"void Clear()", clear},
                     {"T[] ToArray()", toArray}},
                    nullptr,
                    "GetEnumerator EnsureCapacity"});
    return rows;
}

} // namespace expression

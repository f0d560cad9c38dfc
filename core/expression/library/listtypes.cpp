// SPDX-License-Identifier: GPL-3.0-or-later
// Array and List<T>.
#include "core/expression/library/library.h"
#include "core/expression/library/listnatives.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

#include <algorithm>

namespace expression {

namespace {

Value makeList(Call& call)
{
    if (call.count() > 0 && call.refusesNull(0, "collection"))
        return {};
    auto list = call.machine.make<List>();
    if (call.count() > 0 && !call[0].type()->isInteger())
        list->items = collect(call.machine, call[0]);
    return call.give(list);
}

Value count(Call& call)
{
    return Value::int32(static_cast<int32_t>(call.list(0).items.size()));
}

Value longCount(Call& call)
{
    return Value::int64(static_cast<int64_t>(call.list(0).items.size()));
}

Value addRange(Call& call)
{
    if (call.refusesNull(1, "collection"))
        return {};
    std::vector<Value> more = collect(call.machine, call[1]);
    ++call.list(0).version;
    std::ranges::move(more, std::back_inserter(call.list(0).items));
    return {};
}

Value contains(Call& call)
{
    return Value::boolean(positionIn(call, 0, 1) >= 0);
}

Value range(Call& call)
{
    const auto& items = call.list(0).items;
    if (call.integer(1) < 0 || call.integer(2) < 0
        || call.integer(1) + call.integer(2) > static_cast<int64_t>(items.size()))
        return call.machine.raise("ArgumentException",
                                  "Offset and length were out of bounds for the array or count is greater than the "
                                  "number of elements from index to the end of the source collection.");
    auto list = call.machine.make<List>();
    list->items.assign(items.begin() + call.integer(1), items.begin() + call.integer(1) + call.integer(2));
    return call.give(list);
}

Value removeRange(Call& call)
{
    auto& items = call.list(0).items;
    if (call.integer(1) < 0 || call.integer(2) < 0
        || call.integer(1) + call.integer(2) > static_cast<int64_t>(items.size()))
        return call.machine.raise("ArgumentException",
                                  "Offset and length were out of bounds for the array or count is greater than the "
                                  "number of elements from index to the end of the source collection.");
    ++call.list(0).version;
    items.erase(items.begin() + call.integer(1), items.begin() + call.integer(1) + call.integer(2));
    return {};
}

// The position of the first item for which the delegate holds; -1 for none or after a throw.
int32_t findBy(Call& call, bool isFromEnd = false)
{
    const std::vector<Value> items = call.list(0).items;
    for (size_t i = 0; i < items.size(); ++i) {
        const size_t index = isFromEnd ? items.size() - 1 - i : i;
        const Value matches = call.invoke(1, items[index]);
        if (call.machine.isThrowing())
            return -1;
        if (matches.asBool())
            return static_cast<int32_t>(index);
    }
    return -1;
}

Value exists(Call& call)
{
    return Value::boolean(findBy(call) >= 0);
}

Value find(Call& call)
{
    const int32_t index = findBy(call);
    return index < 0 ? defaultOf(*call.result) : call.list(0).items[static_cast<size_t>(index)];
}

Value findLast(Call& call)
{
    const int32_t index = findBy(call, true);
    return index < 0 ? defaultOf(*call.result) : call.list(0).items[static_cast<size_t>(index)];
}

Value findIndex(Call& call)
{
    return Value::int32(findBy(call));
}

Value findAll(Call& call)
{
    auto out = call.machine.make<List>();
    const std::vector<Value> items = call.list(0).items;
    for (const Value& item : items) {
        if (call.invoke(1, item).asBool() && !call.machine.isThrowing())
            out->items.push_back(item);
    }
    return call.give(out);
}

Value removeAll(Call& call)
{
    std::vector<Value> kept;
    const std::vector<Value> items = call.list(0).items;
    for (const Value& item : items) {
        if (!call.invoke(1, item).asBool())
            kept.push_back(item);
    }
    const auto removed = static_cast<int32_t>(items.size() - kept.size());
    ++call.list(0).version;
    call.list(0).items = std::move(kept);
    return Value::int32(removed);
}

Value trueForAll(Call& call)
{
    const std::vector<Value> items = call.list(0).items;
    return Value::boolean(std::ranges::all_of(items, [&](const Value& item) { return call.invoke(1, item).asBool(); }));
}

Value forEach(Call& call)
{
    const std::vector<Value> items = call.list(0).items;
    for (const Value& item : items) {
        static_cast<void>(call.invoke(1, item));
        if (call.machine.isThrowing())
            break;
    }
    return {};
}

Value convertAll(Call& call)
{
    std::vector<Value> out;
    const std::vector<Value> items = call.list(0).items;
    for (const Value& item : items) {
        out.push_back(call.invoke(1, item));
        if (call.machine.isThrowing())
            return {};
    }
    return call.giveList(std::move(out));
}

Value reverse(Call& call)
{
    ++call.list(0).version;
    std::ranges::reverse(call.list(0).items);
    return {};
}

Value sort(Call& call)
{
    const bool hasComparison = call.count() > 1 && !call.isNull(1) && call[1].type()->kind == Type::Kind::Delegate;
    std::vector<Value> items = call.list(0).items;
    sortValues(call.machine, items, [&](const Value& a, const Value& b) {
        return hasComparison ? static_cast<int32_t>(call.invoke(1, a, b).asInteger())
                             : compareValues(call.machine, a, b);
    });
    ++call.list(0).version;
    call.list(0).items = std::move(items);
    return {};
}

Value toArray(Call& call)
{
    return call.giveList(call.list(0).items);
}

Value self(Call& call)
{
    return call[0];
}

// A copy between arrays of other types would let an int stand where a string is expected.
bool refusesElements(Call& call, size_t from, size_t to)
{
    if (call.isNull(from) || call.isNull(to))
        return call.refusesNull(call.isNull(from) ? from : to, "array");
    const Type& source = *call[from].type()->arguments.front();
    if (isAssignable(*call[to].type()->arguments.front(), source))
        return false;
    call.machine.raise("ArrayTypeMismatchException", "Source array type cannot be assigned to destination array type.");
    return true;
}

Value copyTo(Call& call)
{
    if (refusesElements(call, 0, 1))
        return {};
    return copyItems(call, call.list(0).items, 1, call.count() > 2 ? call.integer(2) : 0);
}

Value copyPiece(Call& call)
{
    const bool isShort = call.count() == 3;
    if (refusesElements(call, 0, isShort ? 1 : 2))
        return {};
    const auto& from = call.list(0).items;
    auto& to = call.list(isShort ? 1 : 2).items;
    const int64_t source = isShort ? 0 : call.integer(1);
    const int64_t target = isShort ? 0 : call.integer(3);
    const int64_t length = call.integer(isShort ? 2 : 4);
    if (source < 0 || target < 0 || length < 0)
        return refuseNegative(call);
    if (source + length > static_cast<int64_t>(from.size()) || target + length > static_cast<int64_t>(to.size()))
        return call.machine.raise(
            "ArgumentException",
            "Source array was not long enough. Check the source index, length, and the array's lower bounds.");
    const std::vector<Value> piece(from.begin() + source, from.begin() + source + length);
    std::copy(piece.begin(), piece.end(), to.begin() + target);
    return {};
}

Value resize(Call& call)
{
    if (call.integer(1) < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Non-negative number required.", "newSize");
    if (!call.machine.reserve(static_cast<uint64_t>(call.integer(1)) * sizeof(Value)))
        return {};
    auto list = call.machine.make<List>(call.isNull(0) ? std::vector<Value>() : call.list(0).items);
    list->items.resize(static_cast<size_t>(call.integer(1)), defaultOf(*call.typeArguments[0]));
    call.setOut(0, Value::object(*arrayOf(*call.typeArguments[0]), list));
    return {};
}

TypeRow arrayRow()
{
    return {"System",
            "abstract class Array : IEnumerable",
            {
                {"int Length { get; }", count},
                {"long LongLength { get; }", longCount},
                {"int Rank { get; }", [](Call&) { return Value::int32(1); }},
                {"int GetLength(int dimension)", count},
                {"object Clone()", [](Call& call) { return call.machine.listOf(*call[0].type(), call.list(0).items); }},
                {"void CopyTo(Array array, int index)", copyTo},
                {"static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int "
                 "destinationIndex, int length)",
                 copyPiece},
                {"static T[] Empty<T>()", [](Call& call) { return call.giveList({}); }},
                {"static void Copy(Array sourceArray, Array destinationArray, int length)", copyPiece},
                {"static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, "
                 "int length)",
                 copyPiece},
                {"static void Reverse(Array array)", reverse},
                {"static void Sort<T>(T[] array)", sort},
                {"static void Sort<T>(T[] array, Comparison<T> comparison)", sort},
                {"static int IndexOf<T>(T[] array, T value)", positionInList},
                {"static bool Exists<T>(T[] array, Predicate<T> match)", exists},
                {"static T Find<T>(T[] array, Predicate<T> match)", find},
                {"static T FindLast<T>(T[] array, Predicate<T> match)", findLast},
                {"static T[] FindAll<T>(T[] array, Predicate<T> match)", findAll},
                {"static int FindIndex<T>(T[] array, Predicate<T> match)", findIndex},
                {"static bool TrueForAll<T>(T[] array, Predicate<T> match)", trueForAll},
                {"static void ForEach<T>(T[] array, Action<T> action)", forEach},
                {"static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)",
                 convertAll},
                {"static void Resize<T>(out T[] array, int newSize)", resize},
            },
            &types::Array,
            "CreateInstance"};
}

TypeRow listRow()
{
    return {"System.Collections.Generic",
            "class List<T> : IList<T>, IReadOnlyList<T>",
            {
                {"List()", makeList},
                {"List(int capacity)", makeList},
                {"List(IEnumerable<T> collection)", makeList},
                {"int Count { get; }", count},
                {"int Capacity { get; }", count},
                {"T this[int index] { get; set; }", listItem, setListItem},
                {"void Add(T item)", addToList},
                {"void AddRange(IEnumerable<T> collection)", addRange},
                {"void Insert(int index, T item)", insertIntoList},
                {"void Clear()", clearList},
                {"bool Contains(T item)", contains},
                {"int IndexOf(T item)", positionInList},
                {"bool Remove(T item)", removeFromList},
                {"void RemoveAt(int index)", removeListItem},
                {"void RemoveRange(int index, int count)", removeRange},
                {"List<T> GetRange(int index, int count)", range},
                {"bool Exists(Predicate<T> match)", exists},
                {"T Find(Predicate<T> match)", find},
                {"T FindLast(Predicate<T> match)", findLast},
                {"List<T> FindAll(Predicate<T> match)", findAll},
                {"int FindIndex(Predicate<T> match)", findIndex},
                {"int RemoveAll(Predicate<T> match)", removeAll},
                {"bool TrueForAll(Predicate<T> match)", trueForAll},
                {"void ForEach(Action<T> action)", forEach},
                {"List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)", convertAll},
                {"void Reverse()", reverse},
                {"void Sort()", sort},
                {"void Sort(Comparison<T> comparison)", sort},
                {"void CopyTo(T[] array)", copyTo},
                {"void CopyTo(T[] array, int arrayIndex)", copyTo},
                {"T[] ToArray()", toArray},
                {"IReadOnlyList<T> AsReadOnly()", self},
            },
            &types::ListOf,
            "GetEnumerator EnsureCapacity"};
}
} // namespace

TypeRows listTypes()
{
    return {arrayRow(), listRow()};
}

} // namespace expression

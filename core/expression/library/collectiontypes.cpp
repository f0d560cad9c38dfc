// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces of sequences and collections; what lies behind one is anything.
#include "core/expression/library/library.h"
#include "core/expression/library/listnatives.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"

#include <algorithm>

namespace expression {

namespace {
// Of any collection, into an array of its elements.
Value copyAny(Call& call)
{
    if (call.refusesNull(1, "array"))
        return {};
    return copyItems(call, collect(call.machine, call[0]), 1, call.integer(2));
}

// Members of the interfaces: what lies behind one is anything.
List* listBehind(Call& call)
{
    auto* list = dynamic_cast<List*>(call[0].asObject());
    if (!list)
        call.machine.raise("NotSupportedException", "The collection does not support this.");
    return list;
}

Value countOfAny(Call& call)
{
    if (auto* lookup = dynamic_cast<Lookup*>(call[0].asObject()))
        return Value::int32(static_cast<int32_t>(lookup->size()));
    int32_t number = 0;
    walk(call.machine, call[0], [&](const Value&) { return ++number > 0; });
    return Value::int32(number);
}

Value containsInAny(Call& call)
{
    bool isThere = false;
    walk(call.machine, call[0], [&](const Value& item) { return !(isThere = areEqual(item, call[1])); });
    return Value::boolean(isThere);
}

// The members of a collection behind its interface: Dictionary and HashSet take what is added as their own.
Value addToTable(Call& call, Table& table)
{
    if (table.isSet) {
        table.add(call.machine, call[1], {});
        return {};
    }
    const Value key = call.list(1).items[0];
    if (!table.add(call.machine, key, call.list(1).items[1]) && !call.machine.isThrowing())
        return call.machine.raise(
            "ArgumentException", "An item with the same key has already been added. Key: " + toText(call.machine, key));
    return {};
}

Value removeFromTable(Call& call, Table& table)
{
    if (table.isSet)
        return Value::boolean(table.remove(call[1]));
    Value held;
    const auto& pair = call.list(1).items;
    const bool isThere = table.find(call.machine, pair[0], held) && areEqual(held, pair[1]);
    return Value::boolean(isThere && table.remove(pair[0]));
}

Value clearTable(Call&, Table& table)
{
    table.clear();
    return {};
}

// Of lists and arrays; a table has no positions.
template<Native OfList>
Value atPosition(Call& call)
{
    return listBehind(call) ? OfList(call) : Value();
}

bool isArray(const Call& call)
{
    return call[0].type()->kind == Type::Kind::Array;
}

Value refuseSize(Call& call)
{
    return call.machine.raise("NotSupportedException", "Collection was of a fixed size.");
}

template<Native OfList>
Value resizing(Call& call)
{
    return isArray(call) ? refuseSize(call) : atPosition<OfList>(call);
}

template<Native OfList, Value (*OfTable)(Call&, Table&)>
Value resizingAny(Call& call)
{
    if (isArray(call))
        return refuseSize(call);
    if (auto* table = dynamic_cast<Table*>(call[0].asObject()))
        return OfTable(call, *table);
    return atPosition<OfList>(call);
}

Value isReadOnly(Call& call)
{
    const bool isOwnList = call[0].type()->definition == &types::ListOf;
    return Value::boolean(!isOwnList && !dynamic_cast<Table*>(call[0].asObject()));
}

Value itemOfAny(Call& call)
{
    if (dynamic_cast<List*>(call[0].asObject()))
        return listItem(call);
    const std::vector<Value> items = collect(call.machine, call[0]);
    return isWithinList(call, items.size()) ? items[static_cast<size_t>(call.integer(1))] : refuseListIndex(call);
}
} // namespace

TypeRows collectionTypes()
{
    return {
        {"System.Collections", "interface IEnumerable", {}, &types::Enumerable},
        {"System.Collections.Generic",
         "interface IEnumerable<T> : IEnumerable",
         {},
         &types::IEnumerableOf,
         "GetEnumerator"},
        {"System.Collections.Generic", "interface IEnumerator<T>", {}},
        {"System.Collections.Generic", "interface IEqualityComparer<T>", {}},
        {"System.Collections.Generic", "interface IComparer<T>", {}},
        {"System.Collections.Generic",
         "interface IReadOnlyCollection<T> : IEnumerable<T>",
         {{"int Count { get; }", countOfAny}}},
        {"System.Collections.Generic",
         "interface IReadOnlyList<T> : IReadOnlyCollection<T>",
         {{"T this[int index] { get; }", itemOfAny}},
         &types::IReadOnlyListOf},
        {"System.Collections.Generic",
         "interface ICollection<T> : IEnumerable<T>",
         {{"int Count { get; }", countOfAny},
          {"void Add(T item)", resizingAny<addToList, addToTable>},
          {"void Clear()", resizingAny<clearList, clearTable>},
          {"bool Contains(T item)", containsInAny},
          {"void CopyTo(T[] array, int arrayIndex)", copyAny},
          {"bool IsReadOnly { get; }", isReadOnly},
          {"bool Remove(T item)", resizingAny<removeFromList, removeFromTable>}}},
        {"System.Collections.Generic",
         "interface IList<T> : ICollection<T>",
         {{"T this[int index] { get; set; }", itemOfAny, atPosition<setListItem>},
          {"int IndexOf(T item)", atPosition<positionInList>},
          {"void Insert(int index, T item)", resizing<insertIntoList>},
          {"void RemoveAt(int index)", resizing<removeListItem>}},
         &types::IListOf},
    };
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays, List<T> and the interfaces of sequences.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

#include <algorithm>

namespace expression {

namespace {
Value outOfRange(Call& call)
{
    return call.machine.raiseArgument(
        "ArgumentOutOfRangeException",
        "Index was out of range. Must be non-negative and less than the size of the collection.", "index");
}

bool isWithin(const Call& call, size_t size)
{
    return call.integer(1) >= 0 && call.integer(1) < static_cast<int64_t>(size);
}

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

Value itemAt(Call& call)
{
    const auto& items = call.list(0).items;
    return isWithin(call, items.size()) ? items[static_cast<size_t>(call.integer(1))] : outOfRange(call);
}

Value setItem(Call& call)
{
    auto& items = call.list(0).items;
    if (!isWithin(call, items.size()))
        return outOfRange(call);
    ++call.list(0).version;
    return items[static_cast<size_t>(call.integer(1))] = call[2];
}

Value add(Call& call)
{
    if (!call.machine.reserve(sizeof(Value)))
        return {};
    ++call.list(0).version;
    call.list(0).items.push_back(call[1]);
    return {};
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

Value insert(Call& call)
{
    auto& items = call.list(0).items;
    if (call.integer(1) != static_cast<int64_t>(items.size()) && !isWithin(call, items.size()))
        return outOfRange(call);
    ++call.list(0).version;
    call.machine.reserve(sizeof(Value));
    items.insert(items.begin() + call.integer(1), call[2]);
    return {};
}

Value clear(Call& call)
{
    ++call.list(0).version;
    call.list(0).items.clear();
    return {};
}

int32_t indexIn(const Call& call, size_t list, size_t item)
{
    const auto& items = call.list(list).items;
    const auto found = std::ranges::find_if(items, [&](const Value& one) { return areEqual(one, call[item]); });
    return found == items.end() ? -1 : static_cast<int32_t>(found - items.begin());
}

Value contains(Call& call)
{
    return Value::boolean(indexIn(call, 0, 1) >= 0);
}

Value indexOf(Call& call)
{
    return Value::int32(indexIn(call, 0, 1));
}

Value remove(Call& call)
{
    const int32_t index = indexIn(call, 0, 1);
    if (index >= 0) {
        ++call.list(0).version;
        call.list(0).items.erase(call.list(0).items.begin() + index);
    }
    return Value::boolean(index >= 0);
}

Value removeAt(Call& call)
{
    if (!isWithin(call, call.list(0).items.size()))
        return outOfRange(call);
    ++call.list(0).version;
    call.list(0).items.erase(call.list(0).items.begin() + call.integer(1));
    return {};
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

Value isNegative(Call& call)
{
    return call.machine.raise("ArgumentOutOfRangeException", "Value has to be >= 0.");
}

Value copyTo(Call& call)
{
    if (refusesElements(call, 0, 1))
        return {};
    const auto& from = call.list(0).items;
    auto& to = call.list(1).items;
    const int64_t at = call.count() > 2 ? call.integer(2) : 0;
    if (at < 0)
        return isNegative(call);
    if (at + static_cast<int64_t>(from.size()) > static_cast<int64_t>(to.size()))
        return call.machine.raise("ArgumentException",
                                  "Destination array was not long enough. Check the destination index, length, and the "
                                  "array's lower bounds.");
    std::copy(from.begin(), from.end(), to.begin() + at);
    return {};
}

// Of any collection, into an array of its elements.
Value copyAny(Call& call)
{
    if (call.refusesNull(1, "array"))
        return {};
    const std::vector<Value> from = collect(call.machine, call[0]);
    auto& to = call.list(1).items;
    const int64_t at = call.integer(2);
    if (at < 0)
        return isNegative(call);
    if (at + static_cast<int64_t>(from.size()) > static_cast<int64_t>(to.size()))
        return call.machine.raise("ArgumentException",
                                  "Destination array was not long enough. Check the destination index, length, and the "
                                  "array's lower bounds.");
    std::copy(from.begin(), from.end(), to.begin() + at);
    return {};
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
        return isNegative(call);
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

template<Native Inner>
Value ifList(Call& call)
{
    const bool isArray = call[0].type()->kind == Type::Kind::Array;
    if (isArray && Inner != setItem && Inner != indexOf)
        return call.machine.raise("NotSupportedException", "Collection was of a fixed size.");
    if (auto* table = dynamic_cast<Table*>(call[0].asObject())) {
        if constexpr (Inner == add)
            return addToTable(call, *table);
        else if constexpr (Inner == remove)
            return removeFromTable(call, *table);
        else if constexpr (Inner == clear) {
            table->clear();
            return {};
        }
    }
    return listBehind(call) ? Inner(call) : Value();
}

Value isReadOnly(Call& call)
{
    const bool isOwnList = call[0].type()->definition == &types::ListOf;
    return Value::boolean(!isOwnList && !dynamic_cast<Table*>(call[0].asObject()));
}

Value itemOfAny(Call& call)
{
    if (dynamic_cast<List*>(call[0].asObject()))
        return itemAt(call);
    const std::vector<Value> items = collect(call.machine, call[0]);
    return isWithin(call, items.size()) ? items[static_cast<size_t>(call.integer(1))] : outOfRange(call);
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
                {"static int IndexOf<T>(T[] array, T value)", indexOf},
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
                {"T this[int index] { get; set; }", itemAt, setItem},
                {"void Add(T item)", add},
                {"void AddRange(IEnumerable<T> collection)", addRange},
                {"void Insert(int index, T item)", insert},
                {"void Clear()", clear},
                {"bool Contains(T item)", contains},
                {"int IndexOf(T item)", indexOf},
                {"bool Remove(T item)", remove},
                {"void RemoveAt(int index)", removeAt},
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

TypeRows interfaceRows()
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
          {"void Add(T item)", ifList<add>},
          {"void Clear()", ifList<clear>},
          {"bool Contains(T item)", containsInAny},
          {"void CopyTo(T[] array, int arrayIndex)", copyAny},
          {"bool IsReadOnly { get; }", isReadOnly},
          {"bool Remove(T item)", ifList<remove>}}},
        {"System.Collections.Generic",
         "interface IList<T> : ICollection<T>",
         {{"T this[int index] { get; set; }", itemOfAny, ifList<setItem>},
          {"int IndexOf(T item)", ifList<indexOf>},
          {"void Insert(int index, T item)", ifList<insert>},
          {"void RemoveAt(int index)", ifList<removeAt>}},
         &types::IListOf},
    };
}
} // namespace

TypeRows listTypes()
{
    TypeRows rows = interfaceRows();
    rows.push_back(arrayRow());
    rows.push_back(listRow());
    return rows;
}

} // namespace expression

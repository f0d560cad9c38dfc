// SPDX-License-Identifier: GPL-3.0-or-later
// The members of arrays and List<T> that count positions: searching a part of one, filling and reversing it.
#include "core/expression/library/library.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

#include <algorithm>

namespace expression {

namespace {
constexpr std::string_view Less =
    "Index was out of range. Must be non-negative and less than the size of the collection.";
constexpr std::string_view LessOrEqual =
    "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
constexpr std::string_view BadCount =
    "Count must be positive and count must refer to a location within the string/array/collection.";
constexpr std::string_view NotNegative = "Non-negative number required.";
constexpr std::string_view TooLarge = "Larger than collection size.";
constexpr std::string_view OutOfBounds =
    "Offset and length were out of bounds for the array or count is greater than the number of elements from index to "
    "the end of the source collection.";

Value outOfRange(Call& call, std::string_view message, std::string_view parameter)
{
    return call.machine.raiseArgument("ArgumentOutOfRangeException", std::string(message), parameter);
}

int64_t sizeOf(const Call& call)
{
    return static_cast<int64_t>(call.list(0).items.size());
}

Value position(int64_t index)
{
    return Value::int32(static_cast<int32_t>(index));
}

bool isAt(const Call& call, int64_t index, size_t item)
{
    return areEqual(call.list(0).items[static_cast<size_t>(index)], call[item]);
}

// IndexOf(item, start, count): argument 1 is the item.
template<bool IsArray>
Value indexFrom(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const int64_t size = sizeOf(call);
    const int64_t start = call.integer(2);
    const int64_t count = call.count() > 3 ? call.integer(3) : size - start;
    if (start < 0 || start > size)
        return outOfRange(call, LessOrEqual, IsArray ? "startIndex" : "index");
    if (count < 0 || count > size - start)
        return outOfRange(call, BadCount, "count");
    for (int64_t i = start; i < start + count && call.machine.step(); ++i) {
        if (isAt(call, i, 1))
            return position(i);
    }
    return position(-1);
}

Value lastIndexIn(Call& call, int64_t start, int64_t count)
{
    for (int64_t i = start; i > start - count && call.machine.step(); --i) {
        if (isAt(call, i, 1))
            return position(i);
    }
    return position(-1);
}

Value lastIndexInArray(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const int64_t size = sizeOf(call);
    const int64_t start = call.count() > 2 ? call.integer(2) : size - 1;
    const int64_t count = call.count() > 3 ? call.integer(3) : size == 0 ? 0 : start + 1;
    if (size == 0) {
        if (start != -1 && start != 0)
            return outOfRange(call, Less, "startIndex");
        return count != 0 ? outOfRange(call, BadCount, "count") : position(-1);
    }
    if (start < 0 || start >= size)
        return outOfRange(call, Less, "startIndex");
    if (count < 0 || count > start + 1)
        return outOfRange(call, BadCount, "count");
    return lastIndexIn(call, start, count);
}

Value lastIndexInList(Call& call)
{
    const int64_t size = sizeOf(call);
    if (call.count() == 2)
        return lastIndexIn(call, size - 1, size);
    const int64_t start = call.integer(2);
    if (call.count() == 3 && start >= size)
        return outOfRange(call, Less, "index");
    const int64_t count = call.count() > 3 ? call.integer(3) : start + 1;
    if (size != 0 && start < 0)
        return outOfRange(call, NotNegative, "index");
    if (size != 0 && count < 0)
        return outOfRange(call, NotNegative, "count");
    if (size == 0)
        return position(-1);
    if (start >= size)
        return outOfRange(call, TooLarge, "index");
    if (count > start + 1)
        return outOfRange(call, TooLarge, "count");
    return lastIndexIn(call, start, count);
}

// FindIndex([start, [count,]] match)
Value findIndexFrom(Call& call)
{
    const size_t match = call.count() - 1;
    const int64_t size = sizeOf(call);
    const int64_t start = call.integer(1);
    const int64_t count = match > 2 ? call.integer(2) : size - start;
    if (start < 0 || start > size)
        return outOfRange(call, LessOrEqual, "startIndex");
    if (count < 0 || count > size - start)
        return outOfRange(call, BadCount, "count");
    if (call.refusesNull(match, "match"))
        return {};
    const std::vector<Value> items = call.list(0).items;
    for (int64_t i = start; i < start + count && call.machine.step(); ++i) {
        const bool isMatch = call.invoke(match, items[static_cast<size_t>(i)]).asBool();
        if (call.machine.isThrowing())
            return {};
        if (isMatch)
            return position(i);
    }
    return position(-1);
}

Value findLastIndex(Call& call)
{
    if (call.refusesNull(0, "array") || call.refusesNull(1, "match"))
        return {};
    const std::vector<Value> items = call.list(0).items;
    for (size_t i = items.size(); i-- > 0 && call.machine.step();) {
        const bool isMatch = call.invoke(1, items[i]).asBool();
        if (call.machine.isThrowing())
            return {};
        if (isMatch)
            return position(static_cast<int64_t>(i));
    }
    return position(-1);
}

Order orderOf(const Value& comparer)
{
    return comparer.isNull() ? Order::Culture : Order::Ordinal;
}

int32_t compareBy(Call& call, const Value& comparer, const Value& a, const Value& b)
{
    if (orderOf(comparer) == Order::Culture)
        return compareValues(call.machine, a, b);
    const bool ignoresCase = comparer.as<List>()->items[0].asInteger() != 0;
    return compareTexts(a, b, Order::Ordinal, ignoresCase);
}

// Where the value lies among sorted ones; the complement of where it would have to lie.
Value searchSorted(Call& call, int64_t first, int64_t count, const Value& wanted, const Value& comparer)
{
    int64_t low = first;
    int64_t high = first + count - 1;
    while (low <= high && call.machine.step()) {
        const int64_t middle = low + ((high - low) >> 1);
        const int32_t order = compareBy(call, comparer, call.list(0).items[static_cast<size_t>(middle)], wanted);
        if (call.machine.isThrowing())
            return {};
        if (order == 0)
            return position(middle);
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return position(~low);
}

// BinarySearch(value[, comparer]) or BinarySearch(index, length, value[, comparer])
Value binarySearch(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const bool hasPart = call.count() > 3;
    const int64_t first = hasPart ? call.integer(1) : 0;
    const int64_t count = hasPart ? call.integer(2) : sizeOf(call);
    const size_t wanted = hasPart ? 3 : 1;
    if (first < 0)
        return outOfRange(call, NotNegative, "index");
    if (count < 0)
        return outOfRange(call, NotNegative, "count");
    if (count > sizeOf(call) - first)
        return call.machine.raise("ArgumentException", std::string(OutOfBounds));
    const Value comparer = call.count() > wanted + 1 ? call[wanted + 1] : Value();
    return searchSorted(call, first, count, call[wanted], comparer);
}

Value reversePart(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const int64_t first = call.integer(1);
    const int64_t count = call.integer(2);
    if (first < 0)
        return outOfRange(call, NotNegative, "index");
    if (count < 0)
        return outOfRange(call, NotNegative, call[0].type()->kind == Type::Kind::Array ? "length" : "count");
    if (count > sizeOf(call) - first)
        return call.machine.raise("ArgumentException", std::string(OutOfBounds));
    auto& items = call.list(0).items;
    ++call.list(0).version;
    std::reverse(items.begin() + first, items.begin() + first + count);
    return {};
}

Value insertRange(Call& call)
{
    if (call.refusesNull(2, "collection"))
        return {};
    const int64_t at = call.integer(1);
    if (at < 0 || at > sizeOf(call))
        return outOfRange(call, LessOrEqual, "index");
    std::vector<Value> more = collect(call.machine, call[2]);
    if (call.machine.isThrowing())
        return {};
    auto& items = call.list(0).items;
    ++call.list(0).version;
    items.insert(items.begin() + at, std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return {};
}

Value nothing(Call&) // a list holds nothing in store that could be given up
{
    return {};
}

Value clearArray(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const int64_t first = call.count() > 1 ? call.integer(1) : 0;
    const int64_t count = call.count() > 1 ? call.integer(2) : sizeOf(call);
    if (first < 0 || count < 0 || count > sizeOf(call) - first)
        return call.machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
    auto& items = call.list(0).items;
    std::fill_n(items.begin() + first, count, defaultOf(*call[0].type()->element()));
    return {};
}

Value fill(Call& call)
{
    if (call.refusesNull(0, "array"))
        return {};
    const int64_t first = call.count() > 2 ? call.integer(2) : 0;
    const int64_t count = call.count() > 2 ? call.integer(3) : sizeOf(call);
    if (first < 0 || first > sizeOf(call))
        return outOfRange(call, LessOrEqual, "startIndex");
    if (count < 0 || count > sizeOf(call) - first)
        return outOfRange(call, BadCount, "count");
    auto& items = call.list(0).items;
    call.machine.step(static_cast<uint64_t>(count));
    std::fill_n(items.begin() + first, count, call[1]);
    return {};
}

Value refuseDimension(Call& call)
{
    return call.machine.raise("IndexOutOfRangeException", "Array does not have that many dimensions.");
}

Value getValue(Call& call)
{
    const int64_t index = call.integer(1);
    if (index < 0 || index >= sizeOf(call))
        return call.machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
    return call.list(0).items[static_cast<size_t>(index)];
}

Value setValue(Call& call)
{
    const int64_t index = call.integer(2);
    const Type& element = *call[0].type()->element();
    if (index < 0 || index >= sizeOf(call))
        return call.machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
    if (!call.isNull(1) && !isInstance(call[1], element))
        return call.machine.raise("InvalidCastException", "Object cannot be stored in an array of this type.");
    call.list(0).items[static_cast<size_t>(index)] = call.isNull(1) ? defaultOf(element) : call[1];
    return {};
}

TypeRow arrayRow()
{
    return {"System",
            "partial class Array",
            {
                {"static IReadOnlyList<T> AsReadOnly<T>(T[] array)",
                 [](Call& call) { return call.refusesNull(0, "array") ? Value() : call[0]; }},
                {"static int BinarySearch<T>(T[] array, T value)", binarySearch},
                {"static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)", binarySearch},
                {"static int BinarySearch<T>(T[] array, int index, int length, T value)", binarySearch},
                {"static void Clear(Array array)", clearArray},
                {"static void Clear(Array array, int index, int length)", clearArray},
                {"static void Fill<T>(T[] array, T value)", fill},
                {"static void Fill<T>(T[] array, T value, int startIndex, int count)", fill},
                {"static int FindLastIndex<T>(T[] array, Predicate<T> match)", findLastIndex},
                {"static int IndexOf<T>(T[] array, T value, int startIndex)", indexFrom<true>},
                {"static int IndexOf<T>(T[] array, T value, int startIndex, int count)", indexFrom<true>},
                {"static int LastIndexOf<T>(T[] array, T value)", lastIndexInArray},
                {"static int LastIndexOf<T>(T[] array, T value, int startIndex)", lastIndexInArray},
                {"static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)", lastIndexInArray},
                {"static void Reverse<T>(T[] array, int index, int length)", reversePart},
                {"int GetLowerBound(int dimension)",
                 [](Call& call) { return call.integer(1) == 0 ? position(0) : refuseDimension(call); }},
                {"int GetUpperBound(int dimension)",
                 [](Call& call) { return call.integer(1) == 0 ? position(sizeOf(call) - 1) : refuseDimension(call); }},
                {"object GetValue(int index)", getValue},
                {"void SetValue(object value, int index)", setValue},
                {"bool IsFixedSize { get; }", [](Call&) { return Value::boolean(true); }},
                {"bool IsReadOnly { get; }", [](Call&) { return Value::boolean(false); }},
            }};
}
} // namespace

TypeRows positionTypes()
{
    return {
        arrayRow(),
        {"System.Collections.Generic",
         "partial class List<T>",
         {
             {"int BinarySearch(T item)", binarySearch},
             {"int BinarySearch(T item, IComparer<T> comparer)", binarySearch},
             {"int BinarySearch(int index, int count, T item, IComparer<T> comparer)", binarySearch},
             {"int FindIndex(int startIndex, Predicate<T> match)", findIndexFrom},
             {"int FindIndex(int startIndex, int count, Predicate<T> match)", findIndexFrom},
             {"int FindLastIndex(Predicate<T> match)", findLastIndex},
             {"int IndexOf(T item, int index)", indexFrom<false>},
             {"int IndexOf(T item, int index, int count)", indexFrom<false>},
             {"int LastIndexOf(T item)", lastIndexInList},
             {"int LastIndexOf(T item, int index)", lastIndexInList},
             {"int LastIndexOf(T item, int index, int count)", lastIndexInList},
             {"void InsertRange(int index, IEnumerable<T> collection)", insertRange},
             {"void Reverse(int index, int count)", reversePart},
             {"void TrimExcess()", nothing},
         }},
    };
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerable: orders, groups, joins, sets and dictionaries.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"
#include "core/expression/library/textsearch.h"

#include <memory>

namespace expression {

namespace {
Value invoke(Machine& machine, const Value& function, std::vector<Value> arguments)
{
    return function.as<Function>()->call(machine, arguments.data(), arguments.size());
}

Value lazy(Call& call, LazySequence::Opening opening)
{
    return Value::object(*call.result, call.machine.make<LazySequence>(std::move(opening)));
}

struct SortKey
{
    Value selector;
    bool isDescending;
};

// What OrderBy gives: ThenBy adds a key to a copy.
class OrderedSequence final : public Object
{
public:
    OrderedSequence(Value source, std::vector<SortKey> keys)
        : m_source(std::move(source))
        , m_keys(std::move(keys))
    { }
    [[nodiscard]] Ref<OrderedSequence> thenBy(Machine& machine, SortKey key) const
    {
        std::vector<SortKey> keys = m_keys;
        keys.push_back(std::move(key));
        return machine.make<OrderedSequence>(m_source, std::move(keys));
    }
    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override
    {
        std::vector<Value> rows; // each a List: the item, then its keys
        for (Value& item : collect(machine, m_source)) {
            auto row = machine.make<List>(std::vector<Value>{item});
            for (const SortKey& key : m_keys)
                row->items.push_back(invoke(machine, key.selector, {item}));
            rows.push_back(Value::object(types::Object, row));
            if (machine.isThrowing())
                return nullptr;
        }
        sortValues(machine, rows, [&](const Value& a, const Value& b) { return order(machine, a, b); });
        std::vector<Value> items;
        for (const Value& row : rows)
            items.push_back(row.as<List>()->items.front());
        return machine.isThrowing() ? nullptr : makeCursor(std::move(items));
    }

private:
    int32_t order(Machine& machine, const Value& a, const Value& b) const
    {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            const int32_t one = compareValues(machine, a.as<List>()->items[i + 1], b.as<List>()->items[i + 1]);
            if (one != 0)
                return m_keys[i].isDescending ? -one : one;
        }
        return 0;
    }
    Value m_source;
    std::vector<SortKey> m_keys;
};

template<bool IsDescending>
Value orderBy(Call& call)
{
    if (call.refusesNull(0, "source"))
        return {};
    return call.give(call.machine.make<OrderedSequence>(call[0], std::vector<SortKey>{{call[1], IsDescending}}));
}

template<bool IsDescending>
Value thenBy(Call& call)
{
    auto* ordered = dynamic_cast<OrderedSequence*>(call[0].asObject());
    return ordered ? call.give(ordered->thenBy(call.machine, {call[1], IsDescending})) : call.machine.raiseNull();
}

// IGrouping: a list with a key.
class Group final : public Object
{
public:
    explicit Group(Value groupKey)
        : key(std::move(groupKey))
    { }
    Value key;
    std::vector<Value> items;
    [[nodiscard]] std::unique_ptr<Cursor> open(Machine&) override { return makeCursor(items); }
};

// Groups in the order in which their keys appear first.
std::vector<Ref<Group>> groupsOf(Machine& machine, const Value& source, const Value& keySelector,
                                 const Value& elementSelector)
{
    std::vector<Ref<Group>> groups;
    Table index(&types::Object, &types::Object, TextRule::Ordinal);
    walk(machine, source, [&](const Value& item) {
        const Value key = invoke(machine, keySelector, {item});
        const Value element =
            elementSelector.isNull() || machine.isThrowing() ? item : invoke(machine, elementSelector, {item});
        if (machine.isThrowing())
            return false;
        Value place;
        if (!index.find(machine, key, place)) {
            place = Value::int64(static_cast<int64_t>(groups.size()));
            index.add(machine, key, place);
            groups.push_back(machine.make<Group>(key));
        }
        groups[static_cast<size_t>(place.asInteger())]->items.push_back(element);
        return true;
    });
    return groups;
}

Value groupBy(Call& call)
{
    const bool hasElements = call.typeArguments.size() == 3;
    const Type* keyType = call.typeArguments[1];
    const Type* elementType = call.typeArguments[hasElements ? 2 : 0];
    const Type* type = construct(types::IGroupingOf, {keyType, elementType});
    return lazy(call,
                [source = call[0], key = call[1], element = hasElements ? call[2] : Value(), type](Machine& machine) {
                    std::vector<Value> out;
                    for (const auto& group : groupsOf(machine, source, key, element))
                        out.push_back(Value::object(*type, group));
                    return makeCursor(std::move(out));
                });
}

// A sequence of the groups' items for each: Join and GroupJoin.
template<bool IsGrouped>
Value join(Call& call)
{
    const Type* sequence = construct(types::IEnumerableOf, {call.typeArguments[1]});
    return lazy(call,
                [outer = call[0], inner = call[1], outerKey = call[2], innerKey = call[3], map = call[4],
                 sequence](Machine& machine) {
                    Table index(&types::Object, &types::Object, TextRule::Ordinal);
                    for (const auto& group : groupsOf(machine, inner, innerKey, {}))
                        index.add(machine, group->key, Value::object(*sequence, group));
                    std::vector<Value> out;
                    walk(machine, outer, [&](const Value& item) {
                        Value group;
                        const Value key = invoke(machine, outerKey, {item});
                        const bool isThere = !machine.isThrowing() && index.find(machine, key, group);
                        if (IsGrouped) {
                            if (!isThere)
                                group = Value::object(*sequence, machine.make<Group>(key));
                            out.push_back(invoke(machine, map, {item, group}));
                        } else if (isThere) {
                            for (const Value& match : group.as<Group>()->items)
                                out.push_back(invoke(machine, map, {item, match}));
                        }
                        return !machine.isThrowing();
                    });
                    return makeCursor(std::move(out));
                });
}

TextRule ruleOf(const Call& call, size_t i)
{
    if (call.count() <= i || call.isNull(i) || call[i].type()->clrName != "StringComparer")
        return TextRule::Ordinal;
    return static_cast<TextRule>(call.list(i).items[0].asInteger());
}

enum class Keep { New, Shared, Missing };

// Distinct items of first, then of second for a union.
Value combine(Call& call, Keep keep, bool isUnion)
{
    const TextRule rule = ruleOf(call, 2);
    return lazy(call, [first = call[0], second = call[1], keep, isUnion, rule](Machine& machine) {
        Table other(&types::Object, &types::Object, rule);
        if (keep != Keep::New) {
            for (const Value& item : collect(machine, second))
                other.add(machine, item, {});
        }
        Table seen(&types::Object, &types::Object, rule);
        std::vector<Value> out;
        const auto visit = [&](const Value& item) {
            const bool isWanted = keep == Keep::New || other.contains(item) == (keep == Keep::Shared);
            if (isWanted && seen.add(machine, item, {}))
                out.push_back(item);
            return true;
        };
        walk(machine, first, visit);
        if (isUnion)
            walk(machine, second, visit);
        return makeCursor(std::move(out));
    });
}

Value distinct(Call& call)
{
    const TextRule rule = ruleOf(call, 1);
    return lazy(call, [source = call[0], rule](Machine& machine) {
        Table seen(&types::Object, &types::Object, rule);
        std::vector<Value> out;
        walk(machine, source, [&](const Value& item) {
            if (seen.add(machine, item, {}))
                out.push_back(item);
            return true;
        });
        return makeCursor(std::move(out));
    });
}

Value toDictionary(Call& call)
{
    const auto& types = call.result->arguments;
    auto table = call.machine.make<Table>(types[0], types[1], ruleOf(call, call.count() - 1));
    const bool hasValues = call.count() > 2 && call[2].type()->kind == Type::Kind::Delegate;
    walk(call.machine, call[0], [&](const Value& item) {
        const Value key = call.invoke(1, item);
        Value value = hasValues && !call.machine.isThrowing() ? call.invoke(2, item) : item;
        if (call.machine.isThrowing())
            return false;
        if (!table->add(call.machine, key, std::move(value)))
            call.machine.raise("ArgumentException",
                               "An item with the same key has already been added. Key: " + toText(call.machine, key));
        return true;
    });
    return call.give(table);
}

Value toHashSet(Call& call)
{
    auto table = call.machine.make<Table>(call.result->arguments[0], call.result->arguments[0], ruleOf(call, 1));
    table->isSet = true;
    walk(call.machine, call[0], [&](const Value& item) {
        table->add(call.machine, item, {});
        return true;
    });
    return call.give(table);
}
} // namespace

TypeRows linqGroupTypes()
{
    return {
        {"System.Linq", "interface IOrderedEnumerable<T> : IEnumerable<T>", {}, &types::IOrderedEnumerableOf},
        {"System.Linq",
         "interface IGrouping<K, T> : IEnumerable<T>",
         {{"K Key { get; }", [](Call& call) { return call.as<Group>(0).key; }}},
         &types::IGroupingOf},
        {"System.Linq",
         "static class EnumerableGroups",
         {
             {"static IOrderedEnumerable<T> OrderBy<T, K>(this IEnumerable<T> source, Func<T, K> keySelector)",
              orderBy<false>},
             {"static IOrderedEnumerable<T> OrderByDescending<T, K>(this IEnumerable<T> source, Func<T, K> "
              "keySelector)",
              orderBy<true>},
             {"static IOrderedEnumerable<T> ThenBy<T, K>(this IOrderedEnumerable<T> source, Func<T, K> keySelector)",
              thenBy<false>},
             {"static IOrderedEnumerable<T> ThenByDescending<T, K>(this IOrderedEnumerable<T> source, Func<T, K> "
              "keySelector)",
              thenBy<true>},
             {"static IEnumerable<IGrouping<K, T>> GroupBy<T, K>(this IEnumerable<T> source, Func<T, K> keySelector)",
              groupBy},
             {"static IEnumerable<IGrouping<K, E>> GroupBy<T, K, E>(this IEnumerable<T> source, Func<T, K> "
              "keySelector, Func<T, E> elementSelector)",
              groupBy},
             {"static IEnumerable<R> Join<T, U, K, R>(this IEnumerable<T> outer, IEnumerable<U> inner, Func<T, K> "
              "outerKeySelector, Func<U, K> innerKeySelector, Func<T, U, R> resultSelector)",
              join<false>},
             {"static IEnumerable<R> GroupJoin<T, U, K, R>(this IEnumerable<T> outer, IEnumerable<U> inner, Func<T, K> "
              "outerKeySelector, Func<U, K> innerKeySelector, Func<T, IEnumerable<U>, R> resultSelector)",
              join<true>},
             {"static IEnumerable<T> Distinct<T>(this IEnumerable<T> source)", distinct},
             {"static IEnumerable<T> Distinct<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer)", distinct},
             {"static IEnumerable<T> Union<T>(this IEnumerable<T> first, IEnumerable<T> second)",
              [](Call& call) { return combine(call, Keep::New, true); }},
             {"static IEnumerable<T> Intersect<T>(this IEnumerable<T> first, IEnumerable<T> second)",
              [](Call& call) { return combine(call, Keep::Shared, false); }},
             {"static IEnumerable<T> Intersect<T>(this IEnumerable<T> first, IEnumerable<T> second, "
              "IEqualityComparer<T> comparer)",
              [](Call& call) { return combine(call, Keep::Shared, false); }},
             {"static IEnumerable<T> Except<T>(this IEnumerable<T> first, IEnumerable<T> second)",
              [](Call& call) { return combine(call, Keep::Missing, false); }},
             {"static IEnumerable<T> Except<T>(this IEnumerable<T> first, IEnumerable<T> second, IEqualityComparer<T> "
              "comparer)",
              [](Call& call) { return combine(call, Keep::Missing, false); }},
             {"static Dictionary<K, T> ToDictionary<T, K>(this IEnumerable<T> source, Func<T, K> keySelector)",
              toDictionary},
             {"static Dictionary<K, E> ToDictionary<T, K, E>(this IEnumerable<T> source, Func<T, K> keySelector, "
              "Func<T, E> elementSelector)",
              toDictionary},
             {"static Dictionary<K, E> ToDictionary<T, K, E>(this IEnumerable<T> source, Func<T, K> keySelector, "
              "Func<T, E> elementSelector, IEqualityComparer<K> comparer)",
              toDictionary},
             {"static HashSet<T> ToHashSet<T>(this IEnumerable<T> source)", toHashSet},
             {"static HashSet<T> ToHashSet<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer)", toHashSet},
         }},
    };
}

} // namespace expression

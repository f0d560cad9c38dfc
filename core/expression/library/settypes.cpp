// SPDX-License-Identifier: GPL-3.0-or-later
// HashSet<T> and ISet<T>.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"

namespace expression {

namespace {
Table& table(const Call& call)
{
    return call.as<Table>(0);
}

Value count(Call& call)
{
    return Value::int32(static_cast<int32_t>(table(call).size()));
}

Value remove(Call& call)
{
    return Value::boolean(table(call).remove(call[1]));
}

Value clear(Call& call)
{
    table(call).clear();
    return {};
}

Value makeSet(Call& call)
{
    TextRule rule = TextRule::Ordinal;
    for (size_t i = 0; i < call.count(); ++i)
        rule = ruleOf(call[i]) == TextRule::IgnoreCase ? TextRule::IgnoreCase : rule;
    const Type* item = call.result->arguments[0];
    auto out = call.machine.make<Table>(item, item, rule);
    out->isSet = true;
    if (call.count() > 0 && !call[0].isNull() && call[0].type()->clrName != "StringComparer") {
        walk(call.machine, call[0], [&](const Value& one) {
            out->add(call.machine, one, {});
            return true;
        });
    }
    return call.give(out);
}

Value addToSet(Call& call)
{
    return Value::boolean(table(call).add(call.machine, call[1], {}));
}

Value setContains(Call& call)
{
    return Value::boolean(table(call).contains(call[1]));
}

Value unionWith(Call& call)
{
    if (call.refusesNull(1, "other"))
        return {};
    walk(call.machine, call[1], [&](const Value& one) {
        table(call).add(call.machine, one, {});
        return true;
    });
    return {};
}

Value exceptWith(Call& call)
{
    if (call.refusesNull(1, "other"))
        return {};
    for (const Value& one : collect(call.machine, call[1]))
        table(call).remove(one);
    return {};
}

Value intersectWith(Call& call)
{
    if (call.refusesNull(1, "other"))
        return {};
    Table other(nullptr, nullptr, table(call).rule());
    for (const Value& one : collect(call.machine, call[1]))
        other.add(call.machine, one, {});
    for (const auto& [key, value] : table(call).entries(call.machine)) {
        if (!other.contains(key))
            table(call).remove(key);
    }
    return {};
}

// How many of the sequence are in the set, and how many different ones it has.
std::pair<size_t, size_t> sharedWith(Call& call)
{
    Table other(nullptr, nullptr, table(call).rule());
    size_t shared = 0;
    for (const Value& one : collect(call.machine, call[1])) {
        if (other.add(call.machine, one, {}) && table(call).contains(one))
            ++shared;
    }
    return {shared, other.size()};
}

// How the sequence and the set lie to each other.
struct Relation
{
    size_t shared = 0;
    size_t theirs = 0; // different ones
    size_t ours = 0;
};

template<bool (*Holds)(const Relation&)>
Value relatesTo(Call& call)
{
    if (call.refusesNull(1, "other"))
        return {};
    const auto [shared, theirs] = sharedWith(call);
    return Value::boolean(Holds({shared, theirs, table(call).size()}));
}

bool overlaps(const Relation& sets)
{
    return sets.shared > 0;
}
bool isSubset(const Relation& sets)
{
    return sets.shared == sets.ours;
}
bool isSuperset(const Relation& sets)
{
    return sets.shared == sets.theirs;
}
bool isProperSubset(const Relation& sets)
{
    return isSubset(sets) && sets.theirs > sets.ours;
}
bool isProperSuperset(const Relation& sets)
{
    return isSuperset(sets) && sets.ours > sets.theirs;
}
bool isSame(const Relation& sets)
{
    return isSubset(sets) && isSuperset(sets);
}

// What one of both has, but not the other.
Value symmetricExceptWith(Call& call)
{
    if (call.refusesNull(1, "other"))
        return {};
    Table other(nullptr, nullptr, table(call).rule());
    for (const Value& one : collect(call.machine, call[1])) {
        if (other.add(call.machine, one, {}) && !table(call).remove(one))
            table(call).add(call.machine, one, {});
    }
    return {};
}

Value removeWhere(Call& call)
{
    if (call.refusesNull(1, "match"))
        return {};
    int32_t removed = 0;
    for (const auto& [key, value] : table(call).entries(call.machine)) {
        const bool isMatch = call.machine.step() && call.invoke(1, key).asBool();
        if (call.machine.isThrowing())
            return {};
        if (isMatch && table(call).remove(key))
            ++removed;
    }
    return Value::int32(removed);
}

Value copyTo(Call& call)
{
    if (call.refusesNull(1, "array"))
        return {};
    auto& to = call.list(1).items;
    const auto entries = table(call).entries(call.machine);
    const int64_t at = call.count() > 2 ? call.integer(2) : 0;
    const int64_t most = call.count() > 3 ? call.integer(3) : static_cast<int64_t>(entries.size());
    if (at < 0 || most < 0)
        return call.machine.raiseArgument("ArgumentOutOfRangeException", "Non-negative number required.",
                                          at < 0 ? "arrayIndex" : "count");
    if (at > static_cast<int64_t>(to.size()) || most > static_cast<int64_t>(to.size()) - at)
        return call.machine.raise("ArgumentException",
                                  "Destination array is not long enough to copy all the items in the collection. Check "
                                  "array index and length.");
    for (size_t i = 0; i < entries.size() && static_cast<int64_t>(i) < most; ++i)
        to[static_cast<size_t>(at) + i] = entries[i].first;
    return {};
}

// The item as the set holds it, which its comparer takes for the same.
Value tryGetValue(Call& call)
{
    for (const auto& [key, value] : table(call).entries(call.machine)) {
        if (!call.machine.step())
            return {};
        if (ValueEqual{table(call).rule()}(key, call[1])) {
            call.setOut(2, key);
            return Value::boolean(true);
        }
    }
    call.setOut(2, defaultOf(*table(call).keyType()));
    return Value::boolean(false);
}

// What ISet<T> asks of a set.
std::vector<MemberRow> setRows()
{
    return {
        {"bool Add(T item)", addToSet},
        {"void UnionWith(IEnumerable<T> other)", unionWith},
        {"void ExceptWith(IEnumerable<T> other)", exceptWith},
        {"void IntersectWith(IEnumerable<T> other)", intersectWith},
        {"void SymmetricExceptWith(IEnumerable<T> other)", symmetricExceptWith},
        {"bool Overlaps(IEnumerable<T> other)", relatesTo<overlaps>},
        {"bool IsSubsetOf(IEnumerable<T> other)", relatesTo<isSubset>},
        {"bool IsSupersetOf(IEnumerable<T> other)", relatesTo<isSuperset>},
        {"bool IsProperSubsetOf(IEnumerable<T> other)", relatesTo<isProperSubset>},
        {"bool IsProperSupersetOf(IEnumerable<T> other)", relatesTo<isProperSuperset>},
        {"bool SetEquals(IEnumerable<T> other)", relatesTo<isSame>},
    };
}
} // namespace

TypeRows setTypes()
{
    std::vector<MemberRow> own{
        {"HashSet()", makeSet},
        {"HashSet(IEnumerable<T> collection)", makeSet},
        {"HashSet(IEqualityComparer<T> comparer)", makeSet},
        {"HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer)", makeSet},
        {"int Count { get; }", count},
        {"bool Contains(T item)", setContains},
        {"bool Remove(T item)", remove},
        {"int RemoveWhere(Predicate<T> match)", removeWhere},
        {"void CopyTo(T[] array)", copyTo},
        {"void CopyTo(T[] array, int arrayIndex)", copyTo},
        {"void CopyTo(T[] array, int arrayIndex, int count)", copyTo},
        {"bool TryGetValue(T equalValue, out T actualValue)", tryGetValue},
        {"void TrimExcess()", [](Call&) { return Value(); }},
        {"void Clear()", clear},
    };
    const std::vector<MemberRow> shared = setRows();
    own.insert(own.end(), shared.begin(), shared.end());
    return {
        {"System.Collections.Generic", "interface ISet<T> : ICollection<T>", shared},
        {"System.Collections.Generic", "class HashSet<T> : ISet<T>, IReadOnlyCollection<T>", own, nullptr,
         "Comparer GetEnumerator EnsureCapacity"},
    };
}

} // namespace expression

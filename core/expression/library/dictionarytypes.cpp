// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionary<K, V>, HashSet<T>, KeyValuePair<K, V>.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"

namespace expression {

namespace {
TextRule ruleOf(const Value& comparer)
{
    const bool isRule = !comparer.isNull() && comparer.type()->clrName == "StringComparer";
    return isRule ? static_cast<TextRule>(comparer.as<List>()->items[0].asInteger()) : TextRule::Ordinal;
}

Table& table(const Call& call)
{
    return call.as<Table>(0);
}

Value refuseKey(Call& call)
{
    return call.machine.raise("KeyNotFoundException",
                              "The given key '" + toText(call.machine, call[1])
                                  + "' was not present in the dictionary.");
}

Value makeDictionary(Call& call)
{
    TextRule rule = TextRule::Ordinal;
    for (size_t i = 0; i < call.count(); ++i)
        rule = ruleOf(call[i]) == TextRule::IgnoreCase ? TextRule::IgnoreCase : rule;
    const auto& arguments = call.result->arguments;
    auto out = call.machine.make<Table>(arguments[0], arguments[1], rule);
    if (call.count() > 0 && !call[0].isNull()) {
        if (auto* other = dynamic_cast<Lookup*>(call[0].asObject())) {
            for (auto& [key, value] : other->entries(call.machine))
                out->set(call.machine, key, value);
        }
    }
    return call.give(out);
}

Value get(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    return call.as<Lookup>(0).find(call.machine, call[1], out) ? out : refuseKey(call);
}

bool refusesChange(Call& call)
{
    if (dynamic_cast<Table*>(call[0].asObject()))
        return false;
    call.machine.raise("NotSupportedException", "The collection is read-only.");
    return true;
}

Value set(Call& call)
{
    if (call.refusesNull(1, "key") || refusesChange(call))
        return {};
    table(call).set(call.machine, call[1], call[2]);
    return {};
}

Value add(Call& call)
{
    if (call.refusesNull(1, "key") || refusesChange(call))
        return {};
    if (!table(call).add(call.machine, call[1], call[2]) && !call.machine.isThrowing())
        return call.machine.raise("ArgumentException",
                                  "An item with the same key has already been added. Key: "
                                      + toText(call.machine, call[1]));
    return {};
}

Value tryAdd(Call& call)
{
    return Value::boolean(table(call).add(call.machine, call[1], call[2]));
}

Value containsKey(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    return Value::boolean(call.as<Lookup>(0).find(call.machine, call[1], out));
}

Value containsValue(Call& call)
{
    for (const auto& [key, value] : call.as<Lookup>(0).entries(call.machine)) {
        if (areEqual(value, call[1]))
            return Value::boolean(true);
    }
    return Value::boolean(false);
}

Value tryGetValue(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    const bool isThere = call.as<Lookup>(0).find(call.machine, call[1], out);
    call.setOut(2, isThere ? out : defaultOf(*call.as<Lookup>(0).valueType()));
    return Value::boolean(isThere);
}

// Values joined where they are those of a header; else the value.
Value getValueOrDefault(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    if (call.as<Lookup>(0).findJoined(call.machine, call[1], out))
        return out;
    return call.count() > 2 ? call[2] : defaultOf(*call.result);
}

Value getVariable(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    const Type& type = *call.typeArguments[0];
    if (!call.as<Lookup>(0).find(call.machine, call[1], out))
        return call.count() > 2 ? call[2] : defaultOf(type);
    if (isInstance(out, type) || (out.isNull() && type.takesNull()))
        return out;
    if (out.isNull())
        return call.machine.raiseNull();
    return call.machine.raise("InvalidCastException",
                              "Unable to cast object of type '" + out.type()->fullName() + "' to type '"
                                  + type.fullName() + "'.");
}

Value removeKey(Call& call)
{
    return refusesChange(call) ? Value() : Value::boolean(table(call).remove(call[1]));
}

Value clear(Call& call)
{
    if (!refusesChange(call))
        table(call).clear();
    return {};
}

Value count(Call& call)
{
    return Value::int32(static_cast<int32_t>(call.as<Lookup>(0).size()));
}

template<bool IsKey>
Value columns(Call& call)
{
    auto out = call.machine.make<List>();
    for (auto& [key, value] : call.as<Lookup>(0).entries(call.machine))
        out->items.push_back(IsKey ? key : value);
    return call.give(out);
}

Value pairPart(Call& call, size_t i)
{
    return call.list(0).items[i];
}

Value makePairValue(Call& call)
{
    return makePair(call.machine, *call.result, call[0], call[1]);
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
    walk(call.machine, call[1], [&](const Value& one) {
        table(call).add(call.machine, one, {});
        return true;
    });
    return {};
}

Value exceptWith(Call& call)
{
    for (const Value& one : collect(call.machine, call[1]))
        table(call).remove(one);
    return {};
}

Value intersectWith(Call& call)
{
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

const std::vector<MemberRow>& readingRows()
{
    static const std::vector<MemberRow> Rows{
        {"int Count { get; }", count},
        {"V this[K key] { get; }", get},
        {"bool ContainsKey(K key)", containsKey},
        {"bool TryGetValue(K key, out V value)", tryGetValue},
    };
    return Rows;
}

std::vector<MemberRow> dictionaryRows()
{
    return {
        {"Dictionary()", makeDictionary},
        {"Dictionary(int capacity)", makeDictionary},
        {"Dictionary(IDictionary<K, V> dictionary)", makeDictionary},
        {"Dictionary(IReadOnlyDictionary<K, V> dictionary)", makeDictionary},
        {"Dictionary(IEqualityComparer<K> comparer)", makeDictionary},
        {"Dictionary(IDictionary<K, V> dictionary, IEqualityComparer<K> comparer)", makeDictionary},
        {"int Count { get; }", count},
        {"V this[K key] { get; set; }", get, set},
        {"ICollection<K> Keys { get; }", columns<true>},
        {"ICollection<V> Values { get; }", columns<false>},
        {"void Add(K key, V value)", add},
        {"bool TryAdd(K key, V value)", tryAdd},
        {"bool ContainsKey(K key)", containsKey},
        {"bool ContainsValue(V value)", containsValue},
        {"bool TryGetValue(K key, out V value)", tryGetValue},
        {"bool Remove(K key)", removeKey},
        {"void Clear()", clear},
    };
}
} // namespace

TypeRows dictionaryTypes()
{
    TypeRows rows{
        {"System.Collections.Generic",
         "struct KeyValuePair<TKey, TValue>",
         {{"KeyValuePair(TKey key, TValue value)", makePairValue},
          {"TKey Key { get; }", [](Call& call) { return pairPart(call, 0); }},
          {"TValue Value { get; }", [](Call& call) { return pairPart(call, 1); }}},
         &types::KeyValuePairOf},
        {"System.Collections.Generic", "interface IReadOnlyDictionary<K, V> : IReadOnlyCollection<KeyValuePair<K, V>>",
         readingRows()},
        {"System.Collections.Generic",
         "interface IDictionary<K, V> : ICollection<KeyValuePair<K, V>>",
         {{"int Count { get; }", count},
          {"V this[K key] { get; set; }", get, set},
          {"ICollection<K> Keys { get; }", columns<true>},
          {"ICollection<V> Values { get; }", columns<false>},
          {"void Add(K key, V value)", add},
          {"bool ContainsKey(K key)", containsKey},
          {"bool TryGetValue(K key, out V value)", tryGetValue},
          {"bool Remove(K key)", removeKey}}},
        {"System.Collections.Generic", "class Dictionary<K, V> : IDictionary<K, V>, IReadOnlyDictionary<K, V>",
         dictionaryRows(), &types::DictionaryOf, "Comparer GetEnumerator EnsureCapacity TrimExcess"},
        {"System.Collections.Generic", "interface ISet<T> : ICollection<T>", {}},
        {"System.Collections.Generic",
         "class HashSet<T> : ISet<T>, IReadOnlyCollection<T>",
         {
             {"HashSet()", makeSet},
             {"HashSet(IEnumerable<T> collection)", makeSet},
             {"HashSet(IEqualityComparer<T> comparer)", makeSet},
             {"HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer)", makeSet},
             {"int Count { get; }", count},
             {"bool Add(T item)", addToSet},
             {"bool Contains(T item)", setContains},
             {"bool Remove(T item)", removeKey},
             {"void Clear()", clear},
             {"void UnionWith(IEnumerable<T> other)", unionWith},
             {"void ExceptWith(IEnumerable<T> other)", exceptWith},
             {"void IntersectWith(IEnumerable<T> other)", intersectWith},
             {"bool Overlaps(IEnumerable<T> other)",
              [](Call& call) { return Value::boolean(sharedWith(call).first > 0); }},
             {"bool IsSubsetOf(IEnumerable<T> other)",
              [](Call& call) { return Value::boolean(sharedWith(call).first == table(call).size()); }},
             {"bool IsSupersetOf(IEnumerable<T> other)",
              [](Call& call) {
                  const auto [shared, all] = sharedWith(call);
                  return Value::boolean(shared == all);
              }},
             {"bool SetEquals(IEnumerable<T> other)",
              [](Call& call) {
                  const auto [shared, all] = sharedWith(call);
                  return Value::boolean(shared == all && all == table(call).size());
              }},
         },
         nullptr,
         "RemoveWhere SymmetricExceptWith IsProperSubsetOf IsProperSupersetOf CopyTo TryGetValue"},
        {"Gateway",
         "static class DictionaryExtensions",
         {
             {"static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> dictionary, string key)",
              getValueOrDefault},
             {"static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> dictionary, string key, "
              "string defaultValue)",
              getValueOrDefault},
             {"static object GetValueOrDefault(this IReadOnlyDictionary<string, object> dictionary, string key)",
              getValueOrDefault},
             {"static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> dictionary, string key)",
              getVariable},
             {"static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> dictionary, string key, T "
              "defaultValue)",
              getVariable},
             {"static V GetValueOrDefault<K, V>(this IReadOnlyDictionary<K, V> dictionary, K key)", getValueOrDefault},
             {"static V GetValueOrDefault<K, V>(this IReadOnlyDictionary<K, V> dictionary, K key, V defaultValue)",
              getValueOrDefault},
         }},
    };
    static const std::vector<MemberRow> Columns{
        {"IEnumerable<K> Keys { get; }", columns<true>},
        {"IEnumerable<V> Values { get; }", columns<false>},
    };
    rows[1].members.insert(rows[1].members.end(), Columns.begin(), Columns.end());
    return rows;
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionary<K, V> and KeyValuePair<K, V>.
#include "core/expression/library/library.h"
#include "core/expression/library/lookup.h"
#include "core/expression/library/sequences.h"

namespace expression {

namespace {
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

Value removeAndGive(Call& call)
{
    Value out;
    if (call.refusesNull(1, "key"))
        return {};
    const bool isThere = table(call).find(call.machine, call[1], out) && table(call).remove(call[1]);
    call.setOut(2, isThere ? out : defaultOf(*table(call).valueType()));
    return Value::boolean(isThere);
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
        {"bool Remove(K key, out V value)", removeAndGive},
        {"void TrimExcess()", [](Call&) { return Value(); }},
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
         dictionaryRows(), &types::DictionaryOf, "Comparer GetEnumerator EnsureCapacity"},
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all dictionaries can do, whether they are made by the expression or show the request.

#include "core/expression/runtime/cursor.h"
#include "core/expression/runtime/machine.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace expression {

class Lookup : public Object
{
public:
    [[nodiscard]] virtual bool find(Machine& machine, const Value& key, Value& out) const = 0;
    // The joined values of a header; else what find gives.
    [[nodiscard]] virtual bool findJoined(Machine& machine, const Value& key, Value& out) const
    {
        return find(machine, key, out);
    }
    [[nodiscard]] virtual size_t size() const = 0;
    [[nodiscard]] virtual std::vector<std::pair<Value, Value>> entries(Machine& machine) const = 0;
    // Whether it shows the request, and must be copied to outlive it.
    [[nodiscard]] virtual bool isView() const { return true; }
    [[nodiscard]] const Type* keyType() const { return m_keyType; }
    [[nodiscard]] const Type* valueType() const { return m_valueType; }
    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override;

protected:
    Lookup(const Type* keyType, const Type* valueType)
        : m_keyType(keyType)
        , m_valueType(valueType)
    { }

private:
    const Type* m_keyType;
    const Type* m_valueType;
};

// IEqualityComparer<string> as StringComparer gives it; null is ordinal or by value.
enum class TextRule : uint8_t { Ordinal, IgnoreCase };

[[nodiscard]] TextRule ruleOf(const Value& comparer);

struct ValueHash
{
    TextRule rule = TextRule::Ordinal;
    [[nodiscard]] size_t operator()(const Value& value) const;
};
struct ValueEqual
{
    TextRule rule = TextRule::Ordinal;
    [[nodiscard]] bool operator()(const Value& a, const Value& b) const;
};

// Dictionary<K, V> and, without values, HashSet<T>: in the order of insertion, a removed place is filled by the next.
class Table final : public Lookup
{
public:
    Table(const Type* keyType, const Type* valueType, TextRule rule);
    [[nodiscard]] bool find(Machine& machine, const Value& key, Value& out) const override;
    [[nodiscard]] size_t size() const override { return m_index.size(); }
    [[nodiscard]] std::vector<std::pair<Value, Value>> entries(Machine& machine) const override;
    [[nodiscard]] bool isView() const override { return false; }
    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override;

    [[nodiscard]] bool contains(const Value& key) const { return m_index.contains(key); }
    bool add(Machine& machine, const Value& key, Value value); // false: it is there already
    void set(Machine& machine, const Value& key, Value value);
    bool remove(const Value& key);
    void clear();
    [[nodiscard]] TextRule rule() const { return m_rule; }

    bool isSet = false; // HashSet: walked by its keys
    std::vector<std::pair<Value, Value>*> places(); // to change values in

private:
    friend class TableCursor;
    struct Entry
    {
        std::pair<Value, Value> pair;
        bool isThere = false;
    };
    TextRule m_rule;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_free;
    std::unordered_map<Value, size_t, ValueHash, ValueEqual> m_index;
    uint32_t m_version = 0;
};

[[nodiscard]] Value makePair(Machine& machine, const Type& pairType, Value key, Value value);

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/lookup.h"

#include "core/expression/runtime/list.h"
#include "core/expression/runtime/utf16.h"

namespace expression {

std::unique_ptr<Cursor> Lookup::open(Machine& machine)
{
    const Type& pairType = *construct(types::KeyValuePairOf, {m_keyType, m_valueType});
    std::vector<Value> pairs;
    for (auto& [key, value] : entries(machine))
        pairs.push_back(makePair(machine, pairType, key, value));
    return makeCursor(std::move(pairs));
}

Value makePair(Machine& machine, const Type& pairType, Value key, Value value)
{
    Value out = machine.listOf(pairType, {std::move(key), std::move(value)});
    if (!out.isNull())
        out.as<List>()->isRecord = true;
    return out;
}

TextRule ruleOf(const Value& comparer)
{
    const bool isRule = !comparer.isNull() && comparer.type()->clrName == "StringComparer";
    return isRule ? static_cast<TextRule>(comparer.as<List>()->items[0].asInteger()) : TextRule::Ordinal;
}

size_t ValueHash::operator()(const Value& value) const
{
    if (rule == TextRule::IgnoreCase && value.isText())
        return std::hash<std::string>()(toUpperText(value.asText()));
    return hashOf(value);
}

bool ValueEqual::operator()(const Value& a, const Value& b) const
{
    if (rule == TextRule::IgnoreCase && a.isText() && b.isText())
        return toUpperText(a.asText()) == toUpperText(b.asText());
    return areEqual(a, b);
}

// Walks the living table, and notices changes.
class TableCursor final : public Cursor
{
public:
    explicit TableCursor(Ref<Table> table)
        : m_table(std::move(table))
        , m_pairType(m_table->isSet ? nullptr
                                    : construct(types::KeyValuePairOf, {m_table->keyType(), m_table->valueType()}))
        , m_version(m_table->m_version)
    { }
    [[nodiscard]] bool next(Machine& machine, Value& out) override
    {
        if (m_version != m_table->m_version) {
            machine.raise("InvalidOperationException",
                          "Collection was modified; enumeration operation may not execute.");
            return false;
        }
        while (m_at < m_table->m_entries.size() && !m_table->m_entries[m_at].isThere)
            ++m_at;
        if (m_at == m_table->m_entries.size())
            return false;
        const auto& [key, value] = m_table->m_entries[m_at++].pair;
        out = m_pairType ? makePair(machine, *m_pairType, key, value) : key;
        return !machine.isThrowing();
    }

private:
    Ref<Table> m_table;
    const Type* m_pairType;
    uint32_t m_version;
    size_t m_at = 0;
};

Table::Table(const Type* keyType, const Type* valueType, TextRule rule)
    : Lookup(keyType, valueType)
    , m_rule(rule)
    , m_index(0, ValueHash{rule}, ValueEqual{rule})
{ }

bool Table::find(Machine&, const Value& key, Value& out) const
{
    const auto found = m_index.find(key);
    if (found == m_index.end())
        return false;
    out = m_entries[found->second].pair.second;
    return true;
}

std::vector<std::pair<Value, Value>> Table::entries(Machine&) const
{
    std::vector<std::pair<Value, Value>> out;
    for (const Entry& entry : m_entries) {
        if (entry.isThere)
            out.push_back(entry.pair);
    }
    return out;
}

std::unique_ptr<Cursor> Table::open(Machine&)
{
    return std::make_unique<TableCursor>(Ref<Table>(this));
}

bool Table::add(Machine& machine, const Value& key, Value value)
{
    constexpr size_t Overhead = 64; // of a node in the index
    if (m_index.contains(key) || !machine.reserve(sizeof(Entry) + Overhead))
        return false;
    size_t place = m_entries.size();
    if (m_free.empty()) {
        m_entries.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_entries[place] = {{key, std::move(value)}, true};
    m_index.emplace(key, place);
    ++m_version;
    return true;
}

void Table::set(Machine& machine, const Value& key, Value value)
{
    const auto found = m_index.find(key);
    if (found == m_index.end())
        add(machine, key, std::move(value));
    else
        m_entries[found->second].pair.second = std::move(value);
}

bool Table::remove(const Value& key)
{
    const auto found = m_index.find(key);
    if (found == m_index.end())
        return false;
    m_entries[found->second] = {};
    m_free.push_back(found->second);
    m_index.erase(found);
    return true;
}

void Table::clear()
{
    m_entries.clear();
    m_free.clear();
    m_index.clear();
    ++m_version;
}

std::vector<std::pair<Value, Value>*> Table::places()
{
    std::vector<std::pair<Value, Value>*> out;
    for (Entry& entry : m_entries) {
        if (entry.isThere)
            out.push_back(&entry.pair);
    }
    return out;
}

} // namespace expression

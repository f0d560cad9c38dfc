// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/list.h"

#include "core/expression/runtime/cursor.h"
#include "core/expression/runtime/machine.h"

#include <algorithm>

namespace expression {

namespace {
class LiveCursor final : public Cursor
{
public:
    explicit LiveCursor(Ref<List> list)
        : m_list(std::move(list))
        , m_version(m_list->version)
    { }
    [[nodiscard]] bool next(Machine& machine, Value& out) override
    {
        if (m_list->version != m_version) {
            machine.raise("InvalidOperationException",
                          "Collection was modified; enumeration operation may not execute.");
            return false;
        }
        if (m_at >= m_list->items.size() || !machine.step())
            return false;
        out = m_list->items[m_at++];
        return true;
    }

private:
    Ref<List> m_list;
    uint32_t m_version;
    size_t m_at = 0;
};

void writeAnonymous(Machine& machine, std::string& out, const Type& type, const std::vector<Value>& items)
{
    out += "{ ";
    for (size_t i = 0; i < items.size(); ++i) {
        out += (i > 0 ? ", " : "") + type.fieldNames[i] + " = ";
        writeText(machine, out, items[i]);
    }
    out += items.empty() ? "}" : " }";
}

void writeInBrackets(Machine& machine, std::string& out, const std::vector<Value>& items, char open, char close)
{
    out += open;
    for (size_t i = 0; i < items.size(); ++i) {
        out += i > 0 ? ", " : "";
        writeText(machine, out, items[i]);
    }
    out += close;
}
} // namespace

std::unique_ptr<Cursor> List::open(Machine&)
{
    return std::make_unique<LiveCursor>(Ref<List>(this));
}

void List::write(Machine& machine, std::string& out, const Value& self)
{
    const Type& type = *self.type();
    if (!machine.hasStack())
        return;
    if (type.kind == Type::Kind::Anonymous)
        writeAnonymous(machine, out, type, items);
    else if (type.kind == Type::Kind::Tuple || type.source().clrName == "Tuple")
        writeInBrackets(machine, out, items, '(', ')');
    else if (&type.source() == &types::KeyValuePairOf)
        writeInBrackets(machine, out, items, '[', ']');
    else
        Object::write(machine, out, self);
}

bool List::sameItems(const Object& other) const
{
    const auto& theirs = static_cast<const List&>(other).items;
    return std::ranges::equal(items, theirs, areEqual);
}

size_t List::hashOfItems() const
{
    size_t hash = 17;
    for (const Value& item : items)
        hash = hash * 31 + hashOf(item);
    return hash;
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/library/detach.h"

#include "core/expression/library/lookup.h"
#include "core/expression/runtime/list.h"

namespace expression {

namespace {
Value refuse(Machine& machine, const Value& value)
{
    return machine.raise("InvalidOperationException",
                         "A value of type '" + value.type()->name + "' cannot leave the expression.");
}

Value copyLookup(Machine& machine, const Lookup& lookup)
{
    const Type& type = *construct(types::DictionaryOf, {lookup.keyType(), lookup.valueType()});
    auto table = machine.make<Table>(lookup.keyType(), lookup.valueType(), TextRule::IgnoreCase);
    for (auto& [key, value] : lookup.entries(machine))
        table->set(machine, key, value);
    return Value::object(type, Ref<Object>(table.get()));
}

Value walkThrough(Machine& machine, const Value& sequence)
{
    std::vector<Value> items;
    const auto cursor = openSequence(machine, sequence);
    for (Value item; cursor && machine.step() && cursor->next(machine, item);)
        items.push_back(detach(machine, item));
    const Type* enumerable = instanceOf(*sequence.type(), types::IEnumerableOf);
    return machine.listOf(*arrayOf(enumerable ? *enumerable->arguments.front() : types::Object), std::move(items));
}
} // namespace

Value detach(Machine& machine, const Value& value)
{
    Object* object = value.asObject();
    if (!object) {
        const bool isView = !value.isNull() && !value.type()->isValueType() && value.type()->kind != Type::Kind::Null;
        return isView ? refuse(machine, value) : value;
    }
    if (value.isText() || !machine.hasStack())
        return value;
    if (value.type()->kind == Type::Kind::Delegate)
        return refuse(machine, value);
    if (dynamic_cast<LazySequence*>(object))
        return walkThrough(machine, value);
    if (auto* lookup = dynamic_cast<Lookup*>(object); lookup && lookup->isView())
        return copyLookup(machine, *lookup);
    if (auto* table = dynamic_cast<Table*>(object)) {
        for (auto* pair : table->places())
            pair->second = detach(machine, pair->second);
    }
    if (auto* list = dynamic_cast<List*>(object)) {
        for (size_t i = 0; i < list->items.size() && !machine.isThrowing(); ++i)
            list->items[i] = detach(machine, list->items[i]);
    }
    return value;
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nodes that call and nodes that assign have in common.

#include "core/expression/nodes.h"
#include "core/expression/runtime/call.h"

namespace expression {

// False when one of them threw.
inline bool evaluateAll(Frame& frame, const std::vector<NodePointer>& nodes, Value* out)
{
    for (const NodePointer& node : nodes) {
        *out++ = node->run(frame);
        if (frame.machine.isThrowing())
            return false;
    }
    return true;
}

inline Value callNative(Machine& machine, const CallSettings& settings, Value* arguments, size_t count)
{
    machine.setOffset(settings.offset);
    if (settings.checksReceiver && arguments[0].isNull())
        return machine.raiseNull();
    Call call(machine, arguments, count);
    call.result = settings.result;
    call.typeArguments = settings.typeArguments;
    machine.step();
    return machine.isThrowing() ? Value() : settings.native(call);
}

// The item of an array; null after IndexOutOfRangeException.
inline Value* elementOf(Machine& machine, const Value& array, const Value& index, size_t offset)
{
    machine.setOffset(offset);
    if (array.isNull()) {
        machine.raiseNull();
        return nullptr;
    }
    auto& items = array.as<List>()->items;
    if (index.asInteger() < 0 || static_cast<size_t>(index.asInteger()) >= items.size()) {
        machine.raise("IndexOutOfRangeException", "Index was outside the bounds of the array.");
        return nullptr;
    }
    return &items[static_cast<size_t>(index.asInteger())];
}

} // namespace expression

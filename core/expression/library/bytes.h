// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// byte[] as a string of C++, and back.

#include "core/expression/runtime/call.h"

#include <string>
#include <string_view>

namespace expression {

[[nodiscard]] inline std::string bytesOf(const Value& array)
{
    std::string out;
    if (array.isNull())
        return out;
    const auto& items = array.as<List>()->items;
    out.reserve(items.size());
    for (const Value& item : items)
        out += static_cast<char>(item.asInteger());
    return out;
}

[[nodiscard]] inline Value makeBytes(Machine& machine, std::string_view bytes)
{
    if (!machine.reserve(bytes.size() * sizeof(Value)))
        return {};
    std::vector<Value> items;
    items.reserve(bytes.size());
    for (const char c : bytes)
        items.push_back(Value::integer(types::Byte, static_cast<uint8_t>(c)));
    return machine.listOf(*arrayOf(types::Byte), std::move(items));
}

} // namespace expression

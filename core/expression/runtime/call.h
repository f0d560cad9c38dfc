// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a native of the library gets: its arguments (an instance first), the result type and type arguments that the
// checker found, and the machine to throw with. Arguments have the declared types; only null needs looking at.

#include "core/expression/runtime/list.h"
#include "core/expression/runtime/machine.h"

#include <array>
#include <cassert>
#include <span>
#include <string>
#include <string_view>

namespace expression {

class Call
{
public:
    Call(Machine& evaluation, Value* arguments, size_t count)
        : machine(evaluation)
        , m_arguments(arguments)
        , m_count(count)
    { }

    Machine& machine;
    const Type* result = nullptr;
    std::span<const Type* const> typeArguments;

    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] const Value& operator[](size_t i) const { return at(i); }
    void setOut(size_t i, Value value) { at(i) = std::move(value); }

    [[nodiscard]] std::string_view text(size_t i) const { return at(i).asText(); }
    [[nodiscard]] int64_t integer(size_t i) const { return at(i).asInteger(); }
    [[nodiscard]] int32_t int32(size_t i) const { return static_cast<int32_t>(at(i).asInteger()); }
    [[nodiscard]] double real(size_t i) const { return at(i).asReal(); }
    [[nodiscard]] bool boolean(size_t i) const { return at(i).asBool(); }
    [[nodiscard]] bool isNull(size_t i) const { return at(i).isNull(); }
    template<typename T>
    [[nodiscard]] T& as(size_t i) const
    {
        return *at(i).as<T>();
    }
    // Of null: an empty one, after raising ArgumentNullException.
    [[nodiscard]] List& list(size_t i) const
    {
        if (!isNull(i))
            return as<List>(i);
        machine.raise("ArgumentNullException", "Value cannot be null.");
        static thread_local List nothing;
        nothing.items.clear();
        return nothing;
    }

    // Calls the delegate that is argument i.
    template<typename... Values>
    Value invoke(size_t i, Values... values) const
    {
        if (isNull(i))
            return machine.raise("ArgumentNullException", "Value cannot be null.");
        std::array<Value, sizeof...(Values)> arguments{std::move(values)...};
        return at(i).as<Function>()->call(machine, arguments.data(), arguments.size());
    }

    // True, after raising ArgumentNullException, when argument i is null.
    bool refusesNull(size_t i, std::string_view parameter)
    {
        if (!isNull(i))
            return false;
        machine.raiseArgument("ArgumentNullException", "Value cannot be null.", parameter);
        return true;
    }

    [[nodiscard]] Value giveText(std::string bytes) const { return machine.text(std::move(bytes)); }
    [[nodiscard]] Value giveText(std::string_view bytes) const { return machine.text(std::string(bytes)); }
    [[nodiscard]] Value giveList(std::vector<Value> items) const { return machine.listOf(*result, std::move(items)); }
    template<typename T>
    [[nodiscard]] Value give(Ref<T> object) const
    {
        return Value::object(*result, Ref<Object>(object.get()));
    }

private:
    [[nodiscard]] Value& at(size_t i) const
    {
        assert(i < m_count);
        return m_arguments[i];
    }
    Value* m_arguments;
    size_t m_count;
};

} // namespace expression

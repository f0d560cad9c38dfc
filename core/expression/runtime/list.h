// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What arrays, List<T>, Queue<T>, Stack<T>, tuples, anonymous objects and KeyValuePair hold: values in order.

#include "core/expression/runtime/value.h"

#include <memory>
#include <vector>

namespace expression {

class List final : public Object
{
public:
    explicit List(std::vector<Value> values = {})
        : items(std::move(values))
    { }
    std::vector<Value> items;
    uint32_t version = 0; // changes with every change of a List<T>, so that a walk through it notices

    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override;
    void write(Machine& machine, std::string& out, const Value& self) override;
    [[nodiscard]] bool equals(const Object& other) const override
    {
        return isRecord ? sameItems(other) : this == &other;
    }
    [[nodiscard]] size_t hash() const override { return isRecord ? hashOfItems() : Object::hash(); }
    bool isRecord = false; // a tuple, KeyValuePair or anonymous object: compared by its parts

private:
    [[nodiscard]] bool sameItems(const Object& other) const;
    [[nodiscard]] size_t hashOfItems() const;
};

// A delegate: a lambda, a local function or a method group.
class Function : public Object
{
public:
    // The arguments may be changed (out, ref). False in isThrowing() means that the result counts.
    virtual Value call(Machine& machine, Value* arguments, size_t count) = 0;
};

} // namespace expression

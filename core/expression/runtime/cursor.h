// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One walk through a sequence, as IEnumerator. A failing walk leaves its exception in the Machine and ends.

#include "core/expression/runtime/value.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace expression {

class Cursor
{
public:
    Cursor() = default;
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;
    virtual ~Cursor() = default;
    // False at the end, and when something was thrown.
    [[nodiscard]] virtual bool next(Machine& machine, Value& out) = 0;
};

// A sequence made anew by each walk, such as the result of Select.
class LazySequence final : public Object
{
public:
    using Opening = std::function<std::unique_ptr<Cursor>(Machine&)>;
    explicit LazySequence(Opening opening)
        : m_opening(std::move(opening))
    { }
    [[nodiscard]] std::unique_ptr<Cursor> open(Machine& machine) override { return m_opening(machine); }

private:
    Opening m_opening;
};

// A walk written as a function.
class FunctionCursor final : public Cursor
{
public:
    using Next = std::function<bool(Machine&, Value&)>;
    explicit FunctionCursor(Next next)
        : m_next(std::move(next))
    { }
    [[nodiscard]] bool next(Machine& machine, Value& out) override { return m_next(machine, out); }

private:
    Next m_next;
};

// Through values that were copied when the walk began.
class ListCursor final : public Cursor
{
public:
    explicit ListCursor(std::vector<Value> items)
        : m_items(std::move(items))
    { }
    [[nodiscard]] bool next(Machine&, Value& out) override
    {
        if (m_at == m_items.size())
            return false;
        out = m_items[m_at++];
        return true;
    }

private:
    std::vector<Value> m_items;
    size_t m_at = 0;
};

[[nodiscard]] std::unique_ptr<Cursor> makeCursor(std::vector<Value> items);

// Null after raising NullReferenceException or when the value is no sequence.
[[nodiscard]] std::unique_ptr<Cursor> openSequence(Machine& machine, const Value& sequence);

} // namespace expression

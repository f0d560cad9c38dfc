// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One evaluation under way: its budget, and the exception that is flying, if any. Whoever calls something that can
// throw asks isThrowing() behind it and returns at once; there are no C++ exceptions.

#include "core/expression/runtime/type.h"

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

struct Surroundings;

struct Budget
{
    uint64_t steps = 10'000'000; // loops turned, functions called, items walked
    uint64_t bytes = 128UL << 20; // of texts and objects made, freed ones included
    uint32_t recursion = 500; // functions within functions
    size_t stack = 1UL << 20; // bytes of this thread's stack
    std::chrono::milliseconds time{1000};
};

// System.Exception and what derives from it.
class ExceptionObject final : public Object
{
public:
    std::string message;
    Value inner;
    size_t offset = 0; // in the code: where it was thrown
    std::string parameter; // of an ArgumentException
    void write(Machine& machine, std::string& out, const Value& self) override;
};

class Machine
{
public:
    Machine(Surroundings* surroundings, const Budget& budget);

    [[nodiscard]] bool isThrowing() const { return !m_thrown.isNull(); }
    [[nodiscard]] const Value& thrown() const { return m_thrown; }
    // The budget is used up: no catch and no finally runs any more.
    [[nodiscard]] bool isOver() const { return m_isOver; }

    // type: "FormatException". Gives null, so that a native can return it.
    Value raise(std::string_view type, std::string message);
    Value raiseArgument(std::string_view type, std::string message, std::string_view parameter);
    Value raiseNull(); // NullReferenceException
    void rethrow(Value exception) { m_thrown = std::move(exception); }
    Value catchThrown() { return std::exchange(m_thrown, {}); }
    void throwValue(Value exception);

    // False once the budget is used up; something was thrown then.
    bool step(uint64_t count = 1)
    {
        if (count <= m_stepsToCheck) {
            m_stepsToCheck -= count;
            return true;
        }
        return checkBudget(count);
    }
    bool reserve(uint64_t bytes)
    {
        if (bytes <= m_bytes) {
            m_bytes -= bytes;
            return true;
        }
        return refuseBytes();
    }
    // Every recursion that an expression can drive asks this first.
    [[nodiscard]] bool hasStack()
    {
        const bool isDeep = static_cast<const char*>(__builtin_frame_address(0)) <= m_stackEnd;
        return isDeep ? refuseStack() : !m_isOver;
    }
    [[nodiscard]] bool enter();
    void leave() { --m_depth; }

    [[nodiscard]] Value text(std::string bytes);
    [[nodiscard]] Value text(std::string_view bytes) { return text(std::string(bytes)); }
    template<typename T, typename... Arguments>
    [[nodiscard]] Ref<T> make(Arguments&&... arguments)
    {
        reserve(sizeof(T));
        return Ref<T>(new T(std::forward<Arguments>(arguments)...));
    }
    [[nodiscard]] Value listOf(const Type& arrayType, std::vector<Value> items); // an array
    // Lives until the end of the evaluation: what only a back reference still holds.
    void keep(Value value) { m_kept.push_back(std::move(value)); }

    // A variable that a delegate holds. The delegate may be its value, so that each keeps the other alive: whoever ran
    // the evaluation empties them at its end.
    void keepCell(Value cell) { m_cells.push_back(std::move(cell)); }
    [[nodiscard]] std::vector<Value> takeCells() { return std::exchange(m_cells, {}); }

    [[nodiscard]] Surroundings* surroundings() const { return m_surroundings; }
    [[nodiscard]] size_t offset() const { return m_offset; }
    void setOffset(size_t offset) { m_offset = offset; }

private:
    bool checkBudget(uint64_t count);
    bool refuseBytes();
    bool refuseStack();
    void overrun(std::string_view type, std::string message);

    Surroundings* m_surroundings;
    uint64_t m_stepsToCheck = 0; // until the clock is looked at
    uint64_t m_steps;
    uint64_t m_bytes;
    uint32_t m_depth = 0;
    uint32_t m_mostDepth;
    bool m_isOver = false;
    size_t m_offset = 0;
    const char* m_stackEnd;
    std::chrono::milliseconds m_time;
    std::chrono::steady_clock::time_point m_deadline{}; // known when the clock was looked at first
    Value m_thrown;
    std::vector<Value> m_kept;
    std::vector<Value> m_cells;
};

// .NET's ToString() with the invariant culture.
void writeText(Machine& machine, std::string& out, const Value& value);
[[nodiscard]] std::string toText(Machine& machine, const Value& value);
// IFormattable.ToString(format); a FormatException for a format that is none. Other values ignore the format.
[[nodiscard]] std::string formatText(Machine& machine, const Value& value, std::string_view format);
// Padded on the left, or on the right for a negative width.
[[nodiscard]] std::string aligned(Machine& machine, std::string text, int64_t width);

} // namespace expression

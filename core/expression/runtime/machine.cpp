// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/machine.h"

#include "core/expression/runtime/cursor.h"
#include "core/expression/runtime/list.h"
#include "core/expression/runtime/registry.h"

#include <algorithm>

namespace expression {

namespace {
constexpr uint64_t StepsBetweenChecks = 2048;
constexpr uint64_t StepsBeforeClock = 64; // most expressions end before: they never ask for the time
constexpr uint64_t BytesOfAText = sizeof(Text);

const char* stackPointer()
{
    return static_cast<const char*>(__builtin_frame_address(0));
}
} // namespace

Machine::Machine(Surroundings* surroundings, const Budget& budget)
    : m_surroundings(surroundings)
    , m_stepsToCheck(std::min(budget.steps, StepsBeforeClock))
    , m_steps(budget.steps - m_stepsToCheck)
    , m_bytes(budget.bytes)
    , m_mostDepth(budget.recursion)
    , m_stackEnd(stackPointer() - budget.stack)
    , m_time(budget.time)
{ }

Value Machine::raise(std::string_view type, std::string message)
{
    return raiseArgument(type, std::move(message), {});
}

Value Machine::raiseArgument(std::string_view type, std::string message, std::string_view parameter)
{
    if (isThrowing())
        return {};
    auto exception = make<ExceptionObject>();
    exception->message = std::move(message);
    exception->parameter = parameter;
    exception->offset = m_offset;
    if (!parameter.empty())
        exception->message += " (Parameter '" + std::string(parameter) + "')";
    const Type* found = registry().find(type);
    m_thrown = Value::object(found ? *found : types::Exception, exception);
    return {};
}

Value Machine::raiseNull()
{
    return raise("NullReferenceException", "Object reference not set to an instance of an object.");
}

void Machine::throwValue(Value exception)
{
    if (exception.isNull()) {
        raiseNull();
        return;
    }
    exception.as<ExceptionObject>()->offset = m_offset;
    m_thrown = std::move(exception);
}

bool Machine::checkBudget(uint64_t count)
{
    if (m_isOver)
        return false;
    const uint64_t due = count - m_stepsToCheck;
    if (due > m_steps) {
        overrun("TimeoutException", "The expression takes too many steps.");
        return false;
    }
    m_steps -= due;
    m_stepsToCheck = std::min(m_steps, StepsBetweenChecks);
    m_steps -= m_stepsToCheck;
    const auto now = std::chrono::steady_clock::now();
    if (m_deadline == std::chrono::steady_clock::time_point()) {
        m_deadline = now + m_time;
    } else if (now > m_deadline) {
        overrun("TimeoutException", "The expression takes too long.");
        return false;
    }
    return true;
}

bool Machine::refuseBytes()
{
    overrun("OutOfMemoryException", "The expression needs too much memory.");
    return false;
}

void Machine::overrun(std::string_view type, std::string message)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_bytes = 4096; // for the exception itself
    m_stepsToCheck = 0;
    m_thrown = {};
    raise(type, std::move(message));
    m_bytes = 0;
}

bool Machine::refuseStack()
{
    overrun("InsufficientExecutionStackException", "The expression is nested too deeply.");
    return false;
}

bool Machine::enter()
{
    if (++m_depth > m_mostDepth)
        overrun("InsufficientExecutionStackException", "The expression calls itself too often.");
    return hasStack() && step();
}

Value Machine::text(std::string bytes)
{
    if (!reserve(BytesOfAText + bytes.size()))
        return {};
    return Value::text(std::move(bytes));
}

Value Machine::listOf(const Type& arrayType, std::vector<Value> items)
{
    if (!reserve(sizeof(List) + items.size() * sizeof(Value)))
        return {};
    return Value::object(arrayType, Ref<Object>(new List(std::move(items))));
}

void ExceptionObject::write(Machine&, std::string& out, const Value& self)
{
    out += self.type()->fullName() + ": " + message;
}

std::string toText(Machine& machine, const Value& value)
{
    std::string out;
    writeText(machine, out, value);
    return out;
}

std::unique_ptr<Cursor> makeCursor(std::vector<Value> items)
{
    return std::make_unique<ListCursor>(std::move(items));
}

std::unique_ptr<Cursor> openSequence(Machine& machine, const Value& sequence)
{
    if (sequence.isNull()) {
        machine.raiseNull();
        return nullptr;
    }
    if (!machine.hasStack())
        return nullptr;
    if (const ViewOpening open = sequence.type()->source().openView)
        return open(machine, sequence);
    Object* object = sequence.asObject();
    return object ? object->open(machine) : nullptr;
}

} // namespace expression

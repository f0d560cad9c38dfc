// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/callnodes.h"

#include <algorithm>

namespace expression {

namespace {
constexpr size_t FewArguments = 4;

// Values of arguments on the stack while they are few.
class ArgumentSpace
{
public:
    explicit ArgumentSpace(size_t count)
    {
        if (count > FewArguments)
            m_many.resize(count);
    }
    [[nodiscard]] Value* data() { return m_many.empty() ? m_few.data() : m_many.data(); }

private:
    std::array<Value, FewArguments> m_few;
    std::vector<Value> m_many;
};

class CallNode final : public Node
{
public:
    CallNode(CallSettings settings, std::vector<NodePointer> arguments,
             std::vector<std::pair<size_t, PlacePointer>> outs)
        : m_settings(std::move(settings))
        , m_arguments(std::move(arguments))
        , m_outs(std::move(outs))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        ArgumentSpace space(m_arguments.size());
        Value* arguments = space.data();
        if (!evaluateAll(frame, m_arguments, arguments))
            return {};
        Value result = callNative(frame.machine, m_settings, arguments, m_arguments.size());
        for (const auto& [index, place] : m_outs) {
            if (frame.machine.isThrowing())
                return {};
            Place::Operands operands;
            place->prepare(frame, operands);
            place->set(frame, operands, std::move(arguments[index]));
        }
        return result;
    }

private:
    CallSettings m_settings;
    std::vector<NodePointer> m_arguments;
    std::vector<std::pair<size_t, PlacePointer>> m_outs;
};

// The usual calls, property reads above all: so many arguments, no out parameters.
template<size_t Count>
class FixedCall final : public Node
{
public:
    FixedCall(CallSettings settings, std::vector<NodePointer> arguments)
        : m_settings(std::move(settings))
    {
        std::ranges::move(arguments, m_arguments.begin());
    }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        if constexpr (Count == 0) {
            return callNative(frame.machine, m_settings, nullptr, 0);
        } else if constexpr (Count == 1) {
            Value only = m_arguments[0]->run(frame);
            return frame.machine.isThrowing() ? Value() : callNative(frame.machine, m_settings, &only, 1);
        } else {
            std::array<Value, Count> values;
            for (size_t i = 0; i < Count; ++i) {
                values[i] = m_arguments[i]->run(frame);
                if (frame.machine.isThrowing())
                    return {};
            }
            return callNative(frame.machine, m_settings, values.data(), Count);
        }
    }

private:
    CallSettings m_settings;
    std::array<NodePointer, Count> m_arguments;
};

// With a null operand an operator gives null, an equality asks whether both are, a comparison is false.
class LiftedCall final : public Node
{
public:
    LiftedCall(CallSettings settings, std::string op, std::vector<NodePointer> arguments)
        : m_settings(std::move(settings))
        , m_op(std::move(op))
        , m_arguments(std::move(arguments))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        ArgumentSpace space(m_arguments.size());
        Value* values = space.data();
        if (!evaluateAll(frame, m_arguments, values))
            return {};
        if (!values[0].isNull() && !values[1].isNull())
            return callNative(frame.machine, m_settings, values, m_arguments.size());
        const bool isBoth = values[0].isNull() && values[1].isNull();
        if (m_op == "==" || m_op == "!=")
            return Value::boolean(isBoth == (m_op == "=="));
        return m_settings.result == &types::Bool ? Value::boolean(false) : Value();
    }

private:
    CallSettings m_settings;
    std::string m_op;
    std::vector<NodePointer> m_arguments;
};

class Comma final : public Node
{
public:
    explicit Comma(std::vector<NodePointer> steps)
        : m_steps(std::move(steps))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value out;
        for (const NodePointer& step : m_steps) {
            out = step->run(frame);
            if (frame.machine.isThrowing())
                return {};
        }
        return out;
    }

private:
    std::vector<NodePointer> m_steps;
};

class Invocation final : public Node
{
public:
    Invocation(NodePointer function, std::vector<NodePointer> arguments, size_t offset)
        : m_function(std::move(function))
        , m_arguments(std::move(arguments))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value function = m_function->run(frame);
        if (frame.machine.isThrowing())
            return {};
        ArgumentSpace space(m_arguments.size());
        if (!evaluateAll(frame, m_arguments, space.data()))
            return {};
        frame.machine.setOffset(m_offset);
        if (function.isNull())
            return frame.machine.raiseNull();
        return function.as<Function>()->call(frame.machine, space.data(), m_arguments.size());
    }

private:
    NodePointer m_function;
    std::vector<NodePointer> m_arguments;
    size_t m_offset;
};

// A lambda with the variables that it uses from outside.
class Closure final : public Function
{
public:
    Closure(std::shared_ptr<const Program> program, const FunctionBody& body, std::vector<Value> cells)
        : m_program(std::move(program))
        , m_body(body)
        , m_cells(std::move(cells))
    { }
    Value call(Machine& machine, Value* arguments, size_t count) override
    {
        if (!machine.enter()) {
            machine.leave();
            return {};
        }
        SlotSpace space(m_body.slotCount);
        Frame frame{machine, m_program, space.data(), {}};
        for (size_t i = 0; i < m_cells.size(); ++i)
            frame.slots[m_body.captures[i].second->slot] = m_cells[i];
        setDefaults(frame, m_body.values);
        makeCells(frame, m_body.locals);
        for (size_t i = 0; i < count && i < m_body.parameters.size(); ++i)
            writeSymbol(frame, *m_body.parameters[i], std::move(arguments[i]));
        Value result;
        if (m_body.expression)
            result = m_body.expression->run(frame);
        else if (m_body.block->execute(frame) == Flow::Return)
            result = std::move(frame.result);
        machine.leave();
        return result;
    }

private:
    class SlotSpace
    {
    public:
        explicit SlotSpace(size_t count)
        {
            if (count > m_few.size())
                m_many.resize(count);
        }
        [[nodiscard]] Value* data() { return m_many.empty() ? m_few.data() : m_many.data(); }

    private:
        std::array<Value, 8> m_few;
        std::vector<Value> m_many;
    };

    std::shared_ptr<const Program> m_program;
    const FunctionBody& m_body;
    std::vector<Value> m_cells;
};

class LambdaNode final : public Node
{
public:
    LambdaNode(const FunctionBody& body, const Type& type)
        : m_body(body)
        , m_type(type)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        std::vector<Value> cells;
        cells.reserve(m_body.captures.size());
        for (const auto& [outer, inner] : m_body.captures)
            cells.push_back(frame.slots[outer->slot]);
        return Value::object(m_type, frame.machine.make<Closure>(frame.program, m_body, std::move(cells)));
    }

private:
    const FunctionBody& m_body;
    const Type& m_type;
};

// A method of the library as a delegate: items.Select(int.Parse)
class MethodGroup final : public Function
{
public:
    MethodGroup(CallSettings settings, Value receiver, bool hasReceiver)
        : m_settings(std::move(settings))
        , m_receiver(std::move(receiver))
        , m_hasReceiver(hasReceiver)
    { }
    Value call(Machine& machine, Value* arguments, size_t count) override
    {
        std::vector<Value> all;
        if (m_hasReceiver)
            all.push_back(m_receiver);
        all.insert(all.end(), arguments, arguments + count);
        return callNative(machine, m_settings, all.data(), all.size());
    }

private:
    CallSettings m_settings;
    Value m_receiver;
    bool m_hasReceiver;
};

class MethodGroupNode final : public Node
{
public:
    MethodGroupNode(CallSettings settings, NodePointer receiver, const Type& type)
        : m_settings(std::move(settings))
        , m_receiver(std::move(receiver))
        , m_type(type)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value receiver = m_receiver ? m_receiver->run(frame) : Value();
        if (frame.machine.isThrowing())
            return {};
        return Value::object(m_type,
                             frame.machine.make<MethodGroup>(m_settings, std::move(receiver), m_receiver != nullptr));
    }

private:
    CallSettings m_settings;
    NodePointer m_receiver;
    const Type& m_type;
};
} // namespace

NodePointer makeCall(CallSettings settings, std::vector<NodePointer> arguments,
                     std::vector<std::pair<size_t, PlacePointer>> outs)
{
    if (outs.empty()) {
        switch (arguments.size()) {
        case 0:
            return std::make_unique<FixedCall<0>>(std::move(settings), std::move(arguments));
        case 1:
            return std::make_unique<FixedCall<1>>(std::move(settings), std::move(arguments));
        case 2:
            return std::make_unique<FixedCall<2>>(std::move(settings), std::move(arguments));
        case 3:
            return std::make_unique<FixedCall<3>>(std::move(settings), std::move(arguments));
        default:
            break;
        }
    }
    return std::make_unique<CallNode>(std::move(settings), std::move(arguments), std::move(outs));
}

NodePointer makeLiftedCall(CallSettings settings, std::string op, std::vector<NodePointer> arguments)
{
    return std::make_unique<LiftedCall>(std::move(settings), std::move(op), std::move(arguments));
}

NodePointer makeComma(std::vector<NodePointer> steps)
{
    return std::make_unique<Comma>(std::move(steps));
}

NodePointer makeInvocation(NodePointer function, std::vector<NodePointer> arguments, size_t offset)
{
    return std::make_unique<Invocation>(std::move(function), std::move(arguments), offset);
}

NodePointer makeLambda(const FunctionBody& body, const Type& type)
{
    return std::make_unique<LambdaNode>(body, type);
}

NodePointer makeMethodGroup(CallSettings settings, NodePointer receiver, const Type& type)
{
    return std::make_unique<MethodGroupNode>(std::move(settings), std::move(receiver), type);
}

} // namespace expression

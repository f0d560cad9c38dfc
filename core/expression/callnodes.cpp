// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/nodes.h"
#include "core/expression/runtime/call.h"

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

bool evaluateAll(Frame& frame, const std::vector<NodePointer>& nodes, Value* out)
{
    for (const NodePointer& node : nodes) {
        *out++ = node->run(frame);
        if (frame.machine.isThrowing())
            return false;
    }
    return true;
}

Value callNative(Machine& machine, const CallSettings& settings, Value* arguments, size_t count)
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

class Record final : public Node
{
public:
    Record(const Type& type, std::vector<NodePointer> fields)
        : m_type(type)
        , m_fields(std::move(fields))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        std::vector<Value> values(m_fields.size());
        if (!evaluateAll(frame, m_fields, values.data()))
            return {};
        Value out = frame.machine.listOf(m_type, std::move(values));
        if (!out.isNull())
            out.as<List>()->isRecord = m_type.kind != Type::Kind::Array;
        return out;
    }

private:
    const Type& m_type;
    std::vector<NodePointer> m_fields;
};

class EmptyArray final : public Node
{
public:
    EmptyArray(const Type& type, NodePointer size, size_t offset)
        : m_type(type)
        , m_size(std::move(size))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value size = m_size->run(frame);
        if (frame.machine.isThrowing())
            return {};
        frame.machine.setOffset(m_offset);
        if (size.asInteger() < 0)
            return frame.machine.raise("OverflowException", "Arithmetic operation resulted in an overflow.");
        const auto count = static_cast<uint64_t>(size.asInteger());
        if (!frame.machine.reserve(count * sizeof(Value)))
            return {};
        return frame.machine.listOf(m_type, std::vector<Value>(count, defaultOf(*m_type.element())));
    }

private:
    const Type& m_type;
    NodePointer m_size;
    size_t m_offset;
};

class Field final : public Node
{
public:
    Field(NodePointer record, size_t index, size_t offset)
        : m_record(std::move(record))
        , m_index(index)
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value record = m_record->run(frame);
        if (frame.machine.isThrowing())
            return {};
        frame.machine.setOffset(m_offset);
        return record.isNull() ? frame.machine.raiseNull() : record.as<List>()->items[m_index];
    }

private:
    NodePointer m_record;
    size_t m_index;
    size_t m_offset;
};

// The item of an array; null after IndexOutOfRangeException.
Value* elementOf(Machine& machine, const Value& array, const Value& index, size_t offset)
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

class Element final : public Node
{
public:
    Element(NodePointer array, NodePointer index, size_t offset)
        : m_array(std::move(array))
        , m_index(std::move(index))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value array = m_array->run(frame);
        if (frame.machine.isThrowing())
            return {};
        const Value index = m_index->run(frame);
        if (frame.machine.isThrowing())
            return {};
        const Value* item = elementOf(frame.machine, array, index, m_offset);
        return item ? *item : Value();
    }

private:
    NodePointer m_array;
    NodePointer m_index;
    size_t m_offset;
};

// new T { a, b }: the object in a variable, the steps that fill it, then the object.
class Sequence final : public Node
{
public:
    Sequence(const Symbol& symbol, NodePointer value, std::vector<NodePointer> steps)
        : m_symbol(symbol)
        , m_value(std::move(value))
        , m_steps(std::move(steps))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value value = m_value->run(frame);
        for (const NodePointer& step : m_steps) {
            if (frame.machine.isThrowing())
                return {};
            frame.slots[m_symbol.slot] = value;
            static_cast<void>(step->run(frame));
        }
        return value;
    }

private:
    const Symbol& m_symbol;
    NodePointer m_value;
    std::vector<NodePointer> m_steps;
};

class LocalPlace final : public Place
{
public:
    explicit LocalPlace(const Symbol& symbol)
        : m_symbol(symbol)
    { }
    void prepare(Frame&, Operands&) const override { }
    [[nodiscard]] Value get(Frame& frame, const Operands&) const override { return readSymbol(frame, m_symbol); }
    void set(Frame& frame, const Operands&, Value value) const override
    {
        writeSymbol(frame, m_symbol, std::move(value));
    }

private:
    const Symbol& m_symbol;
};

class ElementPlace final : public Place
{
public:
    ElementPlace(NodePointer array, NodePointer index, size_t offset)
        : m_array(std::move(array))
        , m_index(std::move(index))
        , m_offset(offset)
    { }
    void prepare(Frame& frame, Operands& operands) const override
    {
        operands[0] = m_array->run(frame);
        if (!frame.machine.isThrowing())
            operands[1] = m_index->run(frame);
    }
    [[nodiscard]] Value get(Frame& frame, const Operands& operands) const override
    {
        const Value* item = elementOf(frame.machine, operands[0], operands[1], m_offset);
        return item ? *item : Value();
    }
    void set(Frame& frame, const Operands& operands, Value value) const override
    {
        Value* item = elementOf(frame.machine, operands[0], operands[1], m_offset);
        if (!item)
            return;
        const Type& element = *operands[0].type()->element(); // a string[] may be held as object[]
        if (!value.isNull() && !isInstance(value, element))
            frame.machine.raise("ArrayTypeMismatchException",
                                "Attempted to access an element as a type incompatible with the array.");
        else
            *item = std::move(value);
    }

private:
    NodePointer m_array;
    NodePointer m_index;
    size_t m_offset;
};

class MemberPlace final : public Place
{
public:
    MemberPlace(CallSettings settings, std::vector<NodePointer> operands)
        : m_settings(std::move(settings))
        , m_operands(std::move(operands))
    { }
    void prepare(Frame& frame, Operands& operands) const override { evaluateAll(frame, m_operands, operands.data()); }
    [[nodiscard]] Value get(Frame& frame, const Operands& operands) const override
    {
        Operands copy = operands;
        return callNative(frame.machine, m_settings, copy.data(), m_operands.size());
    }
    void set(Frame& frame, const Operands& operands, Value value) const override
    {
        Operands copy = operands;
        copy[m_operands.size()] = std::move(value);
        CallSettings settings = m_settings;
        settings.native = m_settings.member->set;
        static_cast<void>(callNative(frame.machine, settings, copy.data(), m_operands.size() + 1));
    }

private:
    CallSettings m_settings;
    std::vector<NodePointer> m_operands;
};

class Assignment final : public Node
{
public:
    Assignment(PlacePointer place, NodePointer value)
        : m_place(std::move(place))
        , m_value(std::move(value))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Place::Operands operands;
        m_place->prepare(frame, operands);
        if (frame.machine.isThrowing())
            return {};
        Value value = m_value->run(frame);
        if (!frame.machine.isThrowing())
            m_place->set(frame, operands, value);
        return value;
    }

private:
    PlacePointer m_place;
    NodePointer m_value;
};

class Compound final : public Node
{
public:
    Compound(PlacePointer place, const Symbol& old, NodePointer change, bool isPostfix)
        : m_place(std::move(place))
        , m_old(old)
        , m_change(std::move(change))
        , m_isPostfix(isPostfix)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Place::Operands operands;
        m_place->prepare(frame, operands);
        if (frame.machine.isThrowing())
            return {};
        Value before = m_place->get(frame, operands);
        if (frame.machine.isThrowing())
            return {};
        frame.slots[m_old.slot] = before;
        Value after = m_change->run(frame);
        if (!frame.machine.isThrowing())
            m_place->set(frame, operands, after);
        return m_isPostfix ? before : after;
    }

private:
    PlacePointer m_place;
    const Symbol& m_old;
    NodePointer m_change;
    bool m_isPostfix;
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

NodePointer makeRecord(const Type& type, std::vector<NodePointer> fields)
{
    return std::make_unique<Record>(type, std::move(fields));
}

NodePointer makeEmptyArray(const Type& type, NodePointer size, size_t offset)
{
    return std::make_unique<EmptyArray>(type, std::move(size), offset);
}

NodePointer makeField(NodePointer record, size_t index, size_t offset)
{
    return std::make_unique<Field>(std::move(record), index, offset);
}

NodePointer makeElement(NodePointer array, NodePointer index, size_t offset)
{
    return std::make_unique<Element>(std::move(array), std::move(index), offset);
}

NodePointer makeSequence(const Symbol& symbol, NodePointer value, std::vector<NodePointer> steps)
{
    return std::make_unique<Sequence>(symbol, std::move(value), std::move(steps));
}

PlacePointer makeLocalPlace(const Symbol& symbol)
{
    return std::make_unique<LocalPlace>(symbol);
}

PlacePointer makeElementPlace(NodePointer array, NodePointer index, size_t offset)
{
    return std::make_unique<ElementPlace>(std::move(array), std::move(index), offset);
}

PlacePointer makeMemberPlace(CallSettings settings, std::vector<NodePointer> operands)
{
    return std::make_unique<MemberPlace>(std::move(settings), std::move(operands));
}

NodePointer makeAssignment(PlacePointer place, NodePointer value)
{
    return std::make_unique<Assignment>(std::move(place), std::move(value));
}

NodePointer makeCompound(PlacePointer place, const Symbol& old, NodePointer change, bool isPostfix)
{
    return std::make_unique<Compound>(std::move(place), old, std::move(change), isPostfix);
}

} // namespace expression

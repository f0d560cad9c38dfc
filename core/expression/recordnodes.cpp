// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/callnodes.h"

namespace expression {

namespace {
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
} // namespace

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

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/arithmetic.h"
#include "core/expression/nodes.h"

namespace expression {

namespace {

class NumberConversion final : public Node
{
public:
    NumberConversion(const Type& to, NodePointer operand, bool isChecked, size_t offset)
        : m_to(to)
        , m_operand(std::move(operand))
        , m_isChecked(isChecked)
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value value = m_operand->run(frame);
        if (frame.machine.isThrowing() || value.isNull())
            return {};
        if (m_to.kind == Type::Kind::Enum)
            return Value::integer(m_to, value.asInteger());
        frame.machine.setOffset(m_offset);
        if (value.type()->kind == Type::Kind::Enum)
            return convertNumber(frame.machine, m_to, Value::int32(static_cast<int32_t>(value.asInteger())),
                                 m_isChecked);
        return convertNumber(frame.machine, m_to, value, m_isChecked);
    }

private:
    const Type& m_to;
    NodePointer m_operand;
    bool m_isChecked;
    size_t m_offset;
};

class TypeTest final : public Node
{
public:
    TypeTest(const Type& type, NodePointer operand)
        : m_type(type)
        , m_operand(std::move(operand))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        return Value::boolean(isInstance(m_operand->run(frame), m_type));
    }

private:
    const Type& m_type;
    NodePointer m_operand;
};

class As final : public Node
{
public:
    As(const Type& type, NodePointer operand)
        : m_type(type)
        , m_operand(std::move(operand))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value value = m_operand->run(frame);
        return isInstance(value, m_type) ? value : Value();
    }

private:
    const Type& m_type;
    NodePointer m_operand;
};

class Unboxing final : public Node
{
public:
    Unboxing(const Type& type, NodePointer operand, size_t offset)
        : m_type(type)
        , m_operand(std::move(operand))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value value = m_operand->run(frame);
        if (frame.machine.isThrowing())
            return {};
        frame.machine.setOffset(m_offset);
        if (value.isNull())
            return m_type.takesNull() ? value : frame.machine.raiseNull();
        if (isInstance(value, m_type))
            return value;
        return frame.machine.raise("InvalidCastException",
                                   "Unable to cast object of type '" + value.type()->fullName() + "' to type '"
                                       + m_type.fullName() + "'.");
    }

private:
    const Type& m_type;
    NodePointer m_operand;
    size_t m_offset;
};

class NullableValue final : public Node
{
public:
    NullableValue(NodePointer operand, size_t offset)
        : m_operand(std::move(operand))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value value = m_operand->run(frame);
        if (frame.machine.isThrowing() || !value.isNull())
            return value;
        frame.machine.setOffset(m_offset);
        return frame.machine.raise("InvalidOperationException", "Nullable object must have a value.");
    }

private:
    NodePointer m_operand;
    size_t m_offset;
};

class PatternVariable final : public Node
{
public:
    PatternVariable(const Type* type, const Symbol& symbol, NodePointer operand)
        : m_type(type)
        , m_symbol(symbol)
        , m_operand(std::move(operand))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value value = m_operand->run(frame);
        if (m_type && !isInstance(value, *m_type))
            return Value::boolean(false);
        writeSymbol(frame, m_symbol, std::move(value));
        return Value::boolean(true);
    }

private:
    const Type* m_type;
    const Symbol& m_symbol;
    NodePointer m_operand;
};
} // namespace

NodePointer makeNumberConversion(const Type& to, NodePointer operand, bool isChecked, size_t offset)
{
    return std::make_unique<NumberConversion>(to, std::move(operand), isChecked, offset);
}

NodePointer makeTypeTest(const Type& type, NodePointer operand)
{
    return std::make_unique<TypeTest>(type, std::move(operand));
}

NodePointer makeAs(const Type& type, NodePointer operand)
{
    return std::make_unique<As>(type, std::move(operand));
}

NodePointer makeUnboxing(const Type& type, NodePointer operand, size_t offset)
{
    return std::make_unique<Unboxing>(type, std::move(operand), offset);
}

NodePointer makeNullableValue(NodePointer operand, size_t offset)
{
    return std::make_unique<NullableValue>(std::move(operand), offset);
}

NodePointer makePatternVariable(const Type* type, const Symbol& symbol, NodePointer operand)
{
    return std::make_unique<PatternVariable>(type, symbol, std::move(operand));
}

} // namespace expression

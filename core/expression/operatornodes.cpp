// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/arithmetic.h"
#include "core/expression/nodes.h"

namespace expression {

namespace {

class BinaryNode : public Node
{
public:
    BinaryNode(NodePointer left, NodePointer right)
        : m_left(std::move(left))
        , m_right(std::move(right))
    { }

protected:
    // False when something was thrown.
    bool operands(Frame& frame, Value& left, Value& right) const
    {
        left = m_left->run(frame);
        if (frame.machine.isThrowing())
            return false;
        right = m_right->run(frame);
        return !frame.machine.isThrowing();
    }
    NodePointer m_left;
    NodePointer m_right;
};

class Arithmetic final : public BinaryNode
{
public:
    Arithmetic(const ArithmeticSettings& settings, NodePointer left, NodePointer right)
        : BinaryNode(std::move(left), std::move(right))
        , m_settings(settings)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left;
        Value right;
        if (!operands(frame, left, right) || left.isNull() || right.isNull())
            return {};
        frame.machine.setOffset(m_settings.offset);
        return calculate(frame.machine, m_settings, left, right);
    }

private:
    ArithmeticSettings m_settings;
};

class ComparisonNode final : public BinaryNode
{
public:
    ComparisonNode(Comparison op, const Type& type, NodePointer left, NodePointer right)
        : BinaryNode(std::move(left), std::move(right))
        , m_op(op)
        , m_type(type)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left;
        Value right;
        if (!operands(frame, left, right))
            return {};
        if (left.isNull() || right.isNull()) {
            const bool isBoth = left.isNull() && right.isNull();
            return Value::boolean(m_op == Comparison::Equal ? isBoth : m_op == Comparison::NotEqual && !isBoth);
        }
        return Value::boolean(holds(m_op, m_type, left, right));
    }

private:
    Comparison m_op;
    const Type& m_type;
};

class Equality final : public BinaryNode
{
public:
    Equality(bool isEqual, NodePointer left, NodePointer right)
        : BinaryNode(std::move(left), std::move(right))
        , m_isEqual(isEqual)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left;
        Value right;
        if (!operands(frame, left, right))
            return {};
        const bool isSame = left.isText() && right.isText() ? left.asText() == right.asText() : areEqual(left, right);
        return Value::boolean(isSame == m_isEqual);
    }

private:
    bool m_isEqual;
};

class Identity final : public BinaryNode
{
public:
    Identity(bool isEqual, NodePointer left, NodePointer right)
        : BinaryNode(std::move(left), std::move(right))
        , m_isEqual(isEqual)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left;
        Value right;
        if (!operands(frame, left, right))
            return {};
        return Value::boolean(isSame(left, right) == m_isEqual);
    }

private:
    static bool isSame(const Value& left, const Value& right)
    {
        if (left.isNull() || right.isNull() || left.type() != right.type())
            return left.isNull() && right.isNull();
        if (left.asObject() || right.asObject()) // equal texts may be one object for all that a program can rely on
            return left.asObject() == right.asObject() || (left.isText() && left.asText() == right.asText());
        return !left.type()->isValueType() && left.asInteger() == right.asInteger();
    }
    bool m_isEqual;
};

class AndAlso final : public BinaryNode
{
public:
    using BinaryNode::BinaryNode;
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left = m_left->run(frame);
        if (frame.machine.isThrowing() || !left.asBool())
            return Value::boolean(false);
        return m_right->run(frame);
    }
};

class OrElse final : public BinaryNode
{
public:
    using BinaryNode::BinaryNode;
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left = m_left->run(frame);
        if (frame.machine.isThrowing() || left.asBool())
            return left;
        return m_right->run(frame);
    }
};

// & and | of bool? know that false & null is false, and true | null is true.
class BoolLogic final : public BinaryNode
{
public:
    BoolLogic(Operator op, NodePointer left, NodePointer right)
        : BinaryNode(std::move(left), std::move(right))
        , m_op(op)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left;
        Value right;
        if (!operands(frame, left, right))
            return {};
        if (!left.isNull() && !right.isNull())
            return Value::boolean(known(left.asBool(), right.asBool()));
        const Value& one = left.isNull() ? right : left;
        const bool decides = m_op == Operator::And ? !one.asBool() : m_op == Operator::Or && one.asBool();
        return !one.isNull() && decides ? one : Value();
    }

private:
    [[nodiscard]] bool known(bool left, bool right) const
    {
        if (m_op == Operator::And)
            return left && right;
        return m_op == Operator::Or ? left || right : left != right;
    }
    Operator m_op;
};

class UnaryNode : public Node
{
public:
    explicit UnaryNode(NodePointer operand)
        : m_operand(std::move(operand))
    { }

protected:
    NodePointer m_operand;
};

class Not final : public UnaryNode
{
public:
    using UnaryNode::UnaryNode;
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value value = m_operand->run(frame);
        return value.isNull() ? Value() : Value::boolean(!value.asBool());
    }
};

class Negation final : public UnaryNode
{
public:
    Negation(const Type& type, NodePointer operand, bool isChecked, size_t offset)
        : UnaryNode(std::move(operand))
        , m_type(type)
        , m_isChecked(isChecked)
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value value = m_operand->run(frame);
        if (frame.machine.isThrowing() || value.isNull())
            return {};
        frame.machine.setOffset(m_offset);
        return negate(frame.machine, m_type, value, m_isChecked);
    }

private:
    const Type& m_type;
    bool m_isChecked;
    size_t m_offset;
};

class Complement final : public UnaryNode
{
public:
    Complement(const Type& type, NodePointer operand)
        : UnaryNode(std::move(operand))
        , m_type(type)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value value = m_operand->run(frame);
        return value.isNull() ? Value() : Value::integer(m_type, wrapped(m_type, ~value.asInteger()));
    }

private:
    const Type& m_type;
};

class Choice final : public Node
{
public:
    Choice(NodePointer condition, NodePointer then, NodePointer otherwise)
        : m_condition(std::move(condition))
        , m_then(std::move(then))
        , m_otherwise(std::move(otherwise))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value condition = m_condition->run(frame);
        if (frame.machine.isThrowing())
            return {};
        return condition.asBool() ? m_then->run(frame) : m_otherwise->run(frame);
    }

private:
    NodePointer m_condition;
    NodePointer m_then;
    NodePointer m_otherwise;
};

class Coalesce final : public BinaryNode
{
public:
    using BinaryNode::BinaryNode;
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value left = m_left->run(frame);
        if (frame.machine.isThrowing() || !left.isNull())
            return left;
        return m_right->run(frame);
    }
};

class ConditionalAccess final : public Node
{
public:
    ConditionalAccess(NodePointer target, const Symbol& placeholder, NodePointer rest)
        : m_target(std::move(target))
        , m_placeholder(placeholder)
        , m_rest(std::move(rest))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value target = m_target->run(frame);
        if (frame.machine.isThrowing() || target.isNull())
            return {};
        frame.slots[m_placeholder.slot] = std::move(target);
        return m_rest->run(frame);
    }

private:
    NodePointer m_target;
    const Symbol& m_placeholder;
    NodePointer m_rest;
};
} // namespace

NodePointer makeArithmetic(const ArithmeticSettings& settings, NodePointer left, NodePointer right)
{
    return std::make_unique<Arithmetic>(settings, std::move(left), std::move(right));
}

NodePointer makeComparison(Comparison op, const Type& type, NodePointer left, NodePointer right)
{
    return std::make_unique<ComparisonNode>(op, type, std::move(left), std::move(right));
}

NodePointer makeEquality(bool isEqual, NodePointer left, NodePointer right)
{
    return std::make_unique<Equality>(isEqual, std::move(left), std::move(right));
}

NodePointer makeIdentity(bool isEqual, NodePointer left, NodePointer right)
{
    return std::make_unique<Identity>(isEqual, std::move(left), std::move(right));
}

NodePointer makeNegation(const Type& type, NodePointer operand, bool isChecked, size_t offset)
{
    return std::make_unique<Negation>(type, std::move(operand), isChecked, offset);
}

NodePointer makeComplement(const Type& type, NodePointer operand)
{
    return std::make_unique<Complement>(type, std::move(operand));
}

NodePointer makeNot(NodePointer operand)
{
    return std::make_unique<Not>(std::move(operand));
}

NodePointer makeAndAlso(NodePointer left, NodePointer right)
{
    return std::make_unique<AndAlso>(std::move(left), std::move(right));
}

NodePointer makeOrElse(NodePointer left, NodePointer right)
{
    return std::make_unique<OrElse>(std::move(left), std::move(right));
}

NodePointer makeBoolLogic(Operator op, NodePointer left, NodePointer right)
{
    return std::make_unique<BoolLogic>(op, std::move(left), std::move(right));
}

NodePointer makeChoice(NodePointer condition, NodePointer then, NodePointer otherwise)
{
    return std::make_unique<Choice>(std::move(condition), std::move(then), std::move(otherwise));
}

NodePointer makeCoalesce(NodePointer left, NodePointer right)
{
    return std::make_unique<Coalesce>(std::move(left), std::move(right));
}

NodePointer makeConditionalAccess(NodePointer target, const Symbol& placeholder, NodePointer rest)
{
    return std::make_unique<ConditionalAccess>(std::move(target), placeholder, std::move(rest));
}

} // namespace expression

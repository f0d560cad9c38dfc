// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/callnodes.h"

namespace expression {

namespace {
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

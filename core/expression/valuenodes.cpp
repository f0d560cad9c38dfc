// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/nodes.h"
#include "core/expression/runtime/registry.h"
#include "core/expression/runtime/utf16.h"

#include <algorithm>

namespace expression {

void writeSymbol(Frame& frame, const Symbol& symbol, Value value)
{
    if (symbol.isCaptured)
        frame.slots[symbol.slot].as<Cell>()->value = std::move(value);
    else
        frame.slots[symbol.slot] = std::move(value);
}

void makeCells(Frame& frame, const std::vector<const Symbol*>& symbols)
{
    for (const Symbol* symbol : symbols) {
        if (!symbol->isCaptured)
            continue;
        auto cell = frame.machine.make<Cell>();
        cell->value = defaultOf(*symbol->type);
        frame.slots[symbol->slot] = Value::object(types::Object, cell);
        frame.machine.reserve(sizeof(Value));
        frame.machine.keepCell(frame.slots[symbol->slot]);
    }
}

void setDefaults(Frame& frame, const std::vector<const Symbol*>& symbols)
{
    for (const Symbol* symbol : symbols) {
        if (!symbol->isCaptured)
            frame.slots[symbol->slot] = defaultOf(*symbol->type);
    }
}

namespace {

class Constant final : public Node
{
public:
    explicit Constant(Value value)
        : m_value(std::move(value))
    { }
    [[nodiscard]] Value run(Frame&) const override { return m_value; }

private:
    Value m_value;
};

class Local final : public Node
{
public:
    explicit Local(const Symbol& symbol)
        : m_symbol(symbol)
    { }
    [[nodiscard]] Value run(Frame& frame) const override { return readSymbol(frame, m_symbol); }

private:
    const Symbol& m_symbol;
};

class Throw final : public Node
{
public:
    Throw(NodePointer exception, size_t offset)
        : m_exception(std::move(exception))
        , m_offset(offset)
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        Value exception = m_exception->run(frame);
        frame.machine.setOffset(m_offset);
        if (!frame.machine.isThrowing())
            frame.machine.throwValue(std::move(exception));
        return {};
    }

private:
    NodePointer m_exception;
    size_t m_offset;
};

// a + b + c: one text, made once.
class Concatenation final : public Node
{
public:
    explicit Concatenation(std::vector<NodePointer> parts)
        : m_parts(std::move(parts))
    { }
    void append(NodePointer part) { m_parts.push_back(std::move(part)); }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        std::string out;
        for (const NodePointer& part : m_parts) {
            const Value value = part->run(frame);
            if (frame.machine.isThrowing())
                return {};
            if (value.isText())
                appendText(out, value.asText());
            else
                writeText(frame.machine, out, value);
            if (frame.machine.isThrowing())
                return {};
        }
        return frame.machine.text(std::move(out));
    }

private:
    std::vector<NodePointer> m_parts;
};

// {value,alignment:format}
class Formatted final : public Node
{
public:
    Formatted(NodePointer value, NodePointer alignment, std::string format)
        : m_value(std::move(value))
        , m_alignment(std::move(alignment))
        , m_format(std::move(format))
    { }
    [[nodiscard]] Value run(Frame& frame) const override
    {
        const Value value = m_value->run(frame);
        if (frame.machine.isThrowing())
            return {};
        std::string text = formatText(frame.machine, value, m_format);
        const Value width = m_alignment ? m_alignment->run(frame) : Value::int32(0);
        if (frame.machine.isThrowing())
            return {};
        return frame.machine.text(aligned(frame.machine, std::move(text), width.asInteger()));
    }

private:
    NodePointer m_value;
    NodePointer m_alignment;
    std::string m_format;
};
} // namespace

NodePointer makeConstant(Value value)
{
    return std::make_unique<Constant>(std::move(value));
}

NodePointer makeLocal(const Symbol& symbol)
{
    return std::make_unique<Local>(symbol);
}

NodePointer makeThrow(NodePointer exception, size_t offset)
{
    return std::make_unique<Throw>(std::move(exception), offset);
}

NodePointer makeConcatenation(std::vector<NodePointer> parts)
{
    return std::make_unique<Concatenation>(std::move(parts));
}

NodePointer concatenate(NodePointer left, NodePointer right)
{
    if (auto* chain = dynamic_cast<Concatenation*>(left.get())) {
        chain->append(std::move(right));
        return left;
    }
    std::vector<NodePointer> parts;
    parts.push_back(std::move(left));
    parts.push_back(std::move(right));
    return makeConcatenation(std::move(parts));
}

NodePointer makeFormatted(NodePointer value, NodePointer alignment, std::string format)
{
    return std::make_unique<Formatted>(std::move(value), std::move(alignment), std::move(format));
}

} // namespace expression

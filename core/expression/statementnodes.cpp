// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/nodes.h"
#include "core/expression/runtime/cursor.h"

namespace expression {

namespace {

class Block final : public Statement
{
public:
    Block(std::vector<const Symbol*> symbols, std::vector<StatementPointer> statements)
        : m_symbols(std::move(symbols))
        , m_statements(std::move(statements))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        makeCells(frame, m_symbols);
        for (const StatementPointer& statement : m_statements) {
            const Flow flow = statement->execute(frame);
            if (flow != Flow::Next)
                return flow;
        }
        return Flow::Next;
    }

private:
    std::vector<const Symbol*> m_symbols;
    std::vector<StatementPointer> m_statements;
};

class ExpressionStatement final : public Statement
{
public:
    explicit ExpressionStatement(NodePointer node)
        : m_node(std::move(node))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        static_cast<void>(m_node->run(frame));
        return frame.machine.isThrowing() ? Flow::Throw : Flow::Next;
    }

private:
    NodePointer m_node;
};

class Return final : public Statement
{
public:
    explicit Return(NodePointer value)
        : m_value(std::move(value))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        frame.result = m_value ? m_value->run(frame) : Value();
        return frame.machine.isThrowing() ? Flow::Throw : Flow::Return;
    }

private:
    NodePointer m_value;
};

class Jump final : public Statement
{
public:
    explicit Jump(Flow flow)
        : m_flow(flow)
    { }
    [[nodiscard]] Flow execute(Frame&) const override { return m_flow; }

private:
    Flow m_flow;
};

class If final : public Statement
{
public:
    If(NodePointer condition, StatementPointer then, StatementPointer otherwise)
        : m_condition(std::move(condition))
        , m_then(std::move(then))
        , m_otherwise(std::move(otherwise))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        const Value condition = m_condition->run(frame);
        if (frame.machine.isThrowing())
            return Flow::Throw;
        if (condition.asBool())
            return m_then->execute(frame);
        return m_otherwise ? m_otherwise->execute(frame) : Flow::Next;
    }

private:
    NodePointer m_condition;
    StatementPointer m_then;
    StatementPointer m_otherwise;
};

class Loop final : public Statement
{
public:
    Loop(NodePointer condition, StatementPointer step, StatementPointer body, bool isDo)
        : m_condition(std::move(condition))
        , m_step(std::move(step))
        , m_body(std::move(body))
        , m_isDo(isDo)
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        for (bool isFirst = true;; isFirst = false) {
            if (!frame.machine.step())
                return Flow::Throw;
            if (m_condition && !(m_isDo && isFirst)) {
                const Value condition = m_condition->run(frame);
                if (frame.machine.isThrowing())
                    return Flow::Throw;
                if (!condition.asBool())
                    return Flow::Next;
            }
            const Flow flow = m_body->execute(frame);
            if (flow == Flow::Return || flow == Flow::Throw)
                return flow;
            if (flow == Flow::Break)
                return Flow::Next;
            if (m_step && m_step->execute(frame) == Flow::Throw)
                return Flow::Throw;
        }
    }

private:
    NodePointer m_condition;
    StatementPointer m_step;
    StatementPointer m_body;
    bool m_isDo;
};

class Foreach final : public Statement
{
public:
    Foreach(const Symbol& variable, NodePointer sequence, StatementPointer body, const Type* castTo, size_t offset)
        : m_variable(variable)
        , m_symbols{&variable}
        , m_sequence(std::move(sequence))
        , m_body(std::move(body))
        , m_castTo(castTo)
        , m_offset(offset)
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        Machine& machine = frame.machine;
        const Value sequence = m_sequence->run(frame);
        if (machine.isThrowing())
            return Flow::Throw;
        machine.setOffset(m_offset);
        const std::unique_ptr<Cursor> cursor = openSequence(machine, sequence);
        Value item;
        while (cursor && machine.step() && cursor->next(machine, item)) {
            if (m_castTo && !item.isNull() && !isInstance(item, *m_castTo)) {
                machine.raise("InvalidCastException",
                              "Unable to cast object of type '" + item.type()->fullName() + "' to type '"
                                  + m_castTo->fullName() + "'.");
                break;
            }
            makeCells(frame, m_symbols);
            writeSymbol(frame, m_variable, std::move(item));
            const Flow flow = m_body->execute(frame);
            if (flow == Flow::Return || flow == Flow::Throw)
                return flow;
            if (flow == Flow::Break)
                return Flow::Next;
        }
        return machine.isThrowing() ? Flow::Throw : Flow::Next;
    }

private:
    const Symbol& m_variable;
    std::vector<const Symbol*> m_symbols;
    NodePointer m_sequence;
    StatementPointer m_body;
    const Type* m_castTo;
    size_t m_offset;
};

class Switch final : public Statement
{
public:
    Switch(const Symbol& subject, NodePointer value, std::vector<SwitchSection> sections)
        : m_subject(subject)
        , m_value(std::move(value))
        , m_sections(std::move(sections))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        frame.slots[m_subject.slot] = m_value->run(frame);
        if (frame.machine.isThrowing())
            return Flow::Throw;
        const Statement* body = choose(frame);
        if (frame.machine.isThrowing())
            return Flow::Throw;
        const Flow flow = body ? body->execute(frame) : Flow::Next;
        return flow == Flow::Break ? Flow::Next : flow;
    }

private:
    [[nodiscard]] const Statement* choose(Frame& frame) const
    {
        const Statement* fallback = nullptr;
        for (const SwitchSection& section : m_sections) {
            for (const NodePointer& test : section.tests) {
                if (!test) {
                    fallback = section.body.get();
                    continue;
                }
                const bool isMatch = test->run(frame).asBool();
                if (frame.machine.isThrowing())
                    return nullptr;
                if (isMatch)
                    return section.body.get();
            }
        }
        return fallback;
    }

    const Symbol& m_subject;
    NodePointer m_value;
    std::vector<SwitchSection> m_sections;
};

class ThrowStatement final : public Statement
{
public:
    ThrowStatement(NodePointer exception, const Symbol* caught, size_t offset)
        : m_exception(std::move(exception))
        , m_caught(caught)
        , m_offset(offset)
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        if (!m_exception) {
            frame.machine.rethrow(frame.slots[m_caught->slot]);
            return Flow::Throw;
        }
        Value exception = m_exception->run(frame);
        frame.machine.setOffset(m_offset);
        if (!frame.machine.isThrowing())
            frame.machine.throwValue(std::move(exception));
        return Flow::Throw;
    }

private:
    NodePointer m_exception;
    const Symbol* m_caught;
    size_t m_offset;
};

class Try final : public Statement
{
public:
    Try(StatementPointer body, std::vector<CatchClause> clauses, StatementPointer finally)
        : m_body(std::move(body))
        , m_clauses(std::move(clauses))
        , m_finally(std::move(finally))
    { }
    [[nodiscard]] Flow execute(Frame& frame) const override
    {
        Flow flow = m_body->execute(frame);
        if (flow == Flow::Throw && !frame.machine.isOver())
            flow = handle(frame);
        if (!m_finally || frame.machine.isOver())
            return flow;
        Value thrown = frame.machine.catchThrown();
        Value result = std::move(frame.result);
        const Flow last = m_finally->execute(frame);
        if (last != Flow::Next)
            return last;
        frame.result = std::move(result);
        if (!thrown.isNull())
            frame.machine.rethrow(std::move(thrown));
        return flow;
    }

private:
    [[nodiscard]] Flow handle(Frame& frame) const
    {
        Value exception = frame.machine.catchThrown();
        for (const CatchClause& clause : m_clauses) {
            if (clause.type && !isInstance(exception, *clause.type))
                continue;
            makeCells(frame, {clause.variable});
            writeSymbol(frame, *clause.variable, exception);
            if (clause.when && !accepts(frame, *clause.when))
                continue;
            return clause.body->execute(frame);
        }
        if (!frame.machine.isThrowing())
            frame.machine.rethrow(std::move(exception));
        return Flow::Throw;
    }
    // An exception in a filter means that it does not match.
    static bool accepts(Frame& frame, const Node& when)
    {
        const Value matches = when.run(frame);
        if (!frame.machine.isThrowing())
            return matches.asBool();
        if (!frame.machine.isOver())
            frame.machine.catchThrown();
        return false;
    }

    StatementPointer m_body;
    std::vector<CatchClause> m_clauses;
    StatementPointer m_finally;
};
} // namespace

StatementPointer makeBlock(std::vector<const Symbol*> symbols, std::vector<StatementPointer> statements)
{
    return std::make_unique<Block>(std::move(symbols), std::move(statements));
}

StatementPointer makeExpressionStatement(NodePointer node)
{
    return std::make_unique<ExpressionStatement>(std::move(node));
}

StatementPointer makeReturn(NodePointer value)
{
    return std::make_unique<Return>(std::move(value));
}

StatementPointer makeJump(Flow flow)
{
    return std::make_unique<Jump>(flow);
}

StatementPointer makeIf(NodePointer condition, StatementPointer then, StatementPointer otherwise)
{
    return std::make_unique<If>(std::move(condition), std::move(then), std::move(otherwise));
}

StatementPointer makeLoop(NodePointer condition, StatementPointer step, StatementPointer body, bool isDo)
{
    return std::make_unique<Loop>(std::move(condition), std::move(step), std::move(body), isDo);
}

StatementPointer makeForeach(const Symbol& variable, NodePointer sequence, StatementPointer body, const Type* castTo,
                             size_t offset)
{
    return std::make_unique<Foreach>(variable, std::move(sequence), std::move(body), castTo, offset);
}

StatementPointer makeSwitch(const Symbol& subject, NodePointer value, std::vector<SwitchSection> sections)
{
    return std::make_unique<Switch>(subject, std::move(value), std::move(sections));
}

StatementPointer makeThrowStatement(NodePointer exception, const Symbol* caught, size_t offset)
{
    return std::make_unique<ThrowStatement>(std::move(exception), caught, offset);
}

StatementPointer makeTry(StatementPointer body, std::vector<CatchClause> clauses, StatementPointer finally)
{
    return std::make_unique<Try>(std::move(body), std::move(clauses), std::move(finally));
}

} // namespace expression

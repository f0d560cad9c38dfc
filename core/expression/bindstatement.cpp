// SPDX-License-Identifier: GPL-3.0-or-later
// Statements (ECMA-334 chapter 13), and which of them can be left at their end.
#include "core/expression/binder.h"

#include <algorithm>
#include <array>

namespace expression {

BoundStatement Binder::bindStatement(const Syntax& syntax)
{
    struct Row
    {
        Kind kind;
        BoundStatement (Binder::*bind)(const Syntax&);
        std::string_view feature;
    };
    static constexpr std::array<Row, 16> Rows{{
        {Kind::Block, &Binder::bindBlock, {}},
        {Kind::Local, &Binder::bindLocal, {}},
        {Kind::Deconstruction, &Binder::bindDeconstruction, "deconstruction"},
        {Kind::LocalFunction, &Binder::bindLocalFunction, "local function"},
        {Kind::If, &Binder::bindIf, "if"},
        {Kind::While, &Binder::bindLoop, "while"},
        {Kind::Do, &Binder::bindLoop, "do"},
        {Kind::For, &Binder::bindFor, "for"},
        {Kind::Foreach, &Binder::bindForeach, "foreach"},
        {Kind::Switch, &Binder::bindSwitch, "switch"},
        {Kind::Return, &Binder::bindReturn, "return"},
        {Kind::Break, &Binder::bindJump, {}},
        {Kind::Continue, &Binder::bindJump, {}},
        {Kind::Throw, &Binder::bindThrow, "throw"},
        {Kind::Try, &Binder::bindTry, "try"},
        {Kind::Using, &Binder::bindUsing, "using"},
    }};
    const auto row = std::ranges::find(Rows, syntax.kind, &Row::kind);
    if (row != Rows.end()) {
        if (!row->feature.empty())
            use("statement " + std::string(row->feature));
        return (this->*row->bind)(syntax);
    }
    if (syntax.is(Kind::Checked)) {
        const bool before = std::exchange(m_isChecked, syntax.text == "checked");
        BoundStatement out = bindBlock(syntax.part(0));
        m_isChecked = before;
        return out;
    }
    Bound value = bind(syntax.part(0));
    if (value && !value.isValue())
        value = bindValue(syntax.part(0));
    return {value ? makeExpressionStatement(nodeOf(value)) : nullptr, true, false};
}

BoundStatement Binder::bindBlock(const Syntax& syntax)
{
    beginBlock();
    declareLocalFunctions(syntax);
    std::vector<StatementPointer> statements;
    bool isReachable = true;
    bool hasBreak = false;
    for (const SyntaxPointer& part : syntax.parts) {
        if (part->is(Kind::LocalFunction))
            continue;
        BoundStatement one = bindStatement(*part);
        hasBreak = hasBreak || (one.hasBreak && isReachable);
        isReachable = isReachable && one.isEndReachable;
        if (one.statement)
            statements.push_back(std::move(one.statement));
    }
    for (const SyntaxPointer& part :
         syntax.parts) { // they may use all variables of the block, and be called before they stand
        BoundStatement one = part->is(Kind::LocalFunction) ? bindStatement(*part) : BoundStatement();
        if (one.statement)
            statements.insert(statements.begin(), std::move(one.statement));
    }
    return {makeBlock(endBlock(), std::move(statements)), isReachable, hasBreak};
}

BoundStatement Binder::bindIf(const Syntax& syntax)
{
    const Syntax& conditionSyntax = syntax.part(0);
    Bound condition = bindValue(conditionSyntax);
    const bool isAlways = condition.constant && condition.constant->asBool();
    const bool isNever = condition.constant && !condition.constant->isNull() && !condition.constant->asBool();
    NodePointer node = condition ? convert(std::move(condition), types::Bool, conditionSyntax.offset) : nullptr;
    BoundStatement then = bindStatement(syntax.part(1));
    BoundStatement otherwise;
    if (syntax.parts.size() > 2)
        otherwise = bindStatement(syntax.part(2));
    if (!node || !then.statement)
        return {nullptr, then.isEndReachable || otherwise.isEndReachable, then.hasBreak || otherwise.hasBreak};
    const bool isEndReachable = (then.isEndReachable && !isNever) || (otherwise.isEndReachable && !isAlways);
    return {makeIf(std::move(node), std::move(then.statement), std::move(otherwise.statement)), isEndReachable,
            then.hasBreak || otherwise.hasBreak};
}

BoundStatement Binder::bindLoopBody(const Syntax& syntax)
{
    ++m_function->loopDepth;
    BoundStatement out = bindStatement(syntax);
    --m_function->loopDepth;
    return out;
}

BoundStatement Binder::bindLoop(const Syntax& syntax)
{
    const bool isDo = syntax.is(Kind::Do);
    const Syntax& conditionSyntax = syntax.part(isDo ? 1 : 0);
    beginBlock();
    Bound condition = bindValue(conditionSyntax);
    const bool isEndless = condition.constant && condition.constant->asBool();
    NodePointer node = condition ? convert(std::move(condition), types::Bool, conditionSyntax.offset) : nullptr;
    BoundStatement body = bindLoopBody(syntax.part(isDo ? 0 : 1));
    auto symbols = endBlock();
    if (!node || !body.statement)
        return {nullptr, !isEndless || body.hasBreak, false};
    std::vector<StatementPointer> statements;
    statements.push_back(makeLoop(std::move(node), nullptr, std::move(body.statement), isDo));
    return {makeBlock(std::move(symbols), std::move(statements)), !isEndless || body.hasBreak, false};
}

BoundStatement Binder::bindFor(const Syntax& syntax)
{
    beginBlock();
    std::vector<StatementPointer> statements;
    for (const SyntaxPointer& part : syntax.part(0).parts) {
        BoundStatement one = bindStatement(*part);
        if (one.statement)
            statements.push_back(std::move(one.statement));
    }
    NodePointer condition;
    bool isEndless = !syntax.parts[1];
    if (syntax.parts[1]) {
        Bound value = bindValue(syntax.part(1));
        isEndless = value.constant && value.constant->asBool();
        condition = value ? convert(std::move(value), types::Bool, syntax.part(1).offset) : nullptr;
    }
    BoundStatement body = bindLoopBody(syntax.part(3));
    BoundStatement step = bindBlock(syntax.part(2));
    const bool isEndReachable = !isEndless || body.hasBreak;
    auto symbols = endBlock();
    if (!body.statement)
        return {nullptr, isEndReachable, false};
    statements.push_back(makeLoop(std::move(condition), std::move(step.statement), std::move(body.statement), false));
    return {makeBlock(std::move(symbols), std::move(statements)), isEndReachable, false};
}

BoundStatement Binder::bindForeach(const Syntax& syntax)
{
    Bound sequence = bindValue(syntax.part(1));
    beginBlock();
    const Type* element = nullptr;
    if (sequence) {
        if (const auto own = membersOf(*sequence.type, "GetEnumerator"); !own.empty()) { // what JObject walks through
            std::vector<NodePointer> arguments;
            arguments.push_back(nodeOf(sequence));
            CallSettings settings{own.front(), own.front()->get, own.front()->result, {}, true, syntax.offset};
            sequence = makeValue(makeCall(std::move(settings), std::move(arguments)), *own.front()->result);
        }
        const Type* found =
            sequence.type->kind == Type::Kind::Array ? nullptr : instanceOf(*sequence.type, types::IEnumerableOf);
        if (sequence.type->kind == Type::Kind::Array)
            element = sequence.type->element();
        else if (found)
            element = found->arguments.front();
        else if (instanceOf(*sequence.type, types::Enumerable))
            element = &types::Object;
        if (!element)
            fail(syntax.part(1).offset,
                 base::translate("expression", "foreach cannot walk through %1").arg(sequence.type->name));
    }
    const Type* declared = syntax.part(0).is(Kind::VarType) ? element : bindType(syntax.part(0));
    Symbol* variable = declare(syntax.text, declared ? *declared : types::Object, syntax.offset);
    if (variable) {
        variable->isReadOnly = true;
        variable->isUnknown = !declared;
    }
    BoundStatement body = bindLoopBody(syntax.part(2));
    static_cast<void>(endBlock());
    if (!element || !declared || !variable || !body.statement)
        return {};
    const bool needsCast = element != declared && !canConvertType(*element, *declared);
    if (needsCast && !canConvertType(*declared, *element) && element->kind != Type::Kind::Interface) {
        fail(syntax.offset,
             base::translate("expression", "%1 cannot be cast to %2").arg(element->name).arg(declared->name));
        return {};
    }
    return {makeForeach(*variable, nodeOf(sequence), std::move(body.statement), needsCast ? declared : nullptr,
                        syntax.offset),
            true, false};
}

BoundStatement Binder::bindSwitch(const Syntax& syntax)
{
    Bound value = bindValue(syntax.part(0));
    if (!value)
        return {};
    Symbol& subject = makeTemporary(*value.type);
    std::vector<SwitchSection> sections;
    bool hasDefault = false;
    bool isEndReachable = false;
    ++m_function->switchDepth;
    beginBlock();
    for (size_t i = 1; i < syntax.parts.size(); ++i) {
        const Syntax& section = syntax.part(i);
        SwitchSection out;
        beginBlock();
        for (size_t j = 0; j + 1 < section.parts.size(); ++j) {
            const Syntax& label = section.part(j);
            if (label.parts.empty()) {
                hasDefault = true;
                out.tests.push_back(nullptr);
                continue;
            }
            NodePointer test = bindPattern(label.part(0), subject);
            if (test && label.parts.size() > 1)
                test = makeAndAlso(std::move(test), bindCondition(label.part(1)));
            out.tests.push_back(test ? std::move(test) : makeConstant(Value::boolean(false)));
        }
        BoundStatement body = bindBlock(section.last());
        if (body.isEndReachable && body.statement)
            fail(section.offset, base::translate("expression", "This case runs into the next one: end it with break"));
        isEndReachable = isEndReachable || body.hasBreak;
        std::vector<StatementPointer> statements;
        statements.push_back(std::move(body.statement));
        out.body = makeBlock(endBlock(), std::move(statements));
        sections.push_back(std::move(out));
    }
    static_cast<void>(endBlock());
    --m_function->switchDepth;
    return {makeSwitch(subject, nodeOf(value), std::move(sections)), isEndReachable || !hasDefault, false};
}

BoundStatement Binder::bindReturn(const Syntax& syntax)
{
    if (syntax.parts.empty()) {
        if (m_function->returnType && m_function->returnType->kind != Type::Kind::Void)
            fail(syntax.offset, base::translate("expression", "return needs a value here"));
        else if (!m_function->body)
            fail(syntax.offset, base::translate("expression", "return needs a value here"));
        return {makeReturn(nullptr), false, false};
    }
    Bound value = bindValue(syntax.part(0));
    if (!value)
        return {nullptr, false, false};
    if (const Type* type = m_function->returnType) {
        NodePointer node = convert(std::move(value), *type, syntax.part(0).offset);
        if (value.isNull())
            m_function->returnsNull = true;
        m_function->returned.push_back(type);
        return {node ? makeReturn(std::move(node)) : nullptr, false, false};
    }
    if (value.form == Bound::Form::Throw)
        return {makeReturn(nodeOf(value)), false, false};
    if (!value.isValue()) {
        fail(syntax.part(0).offset, base::translate("expression", "This has no value that a policy could use"));
        return {nullptr, false, false};
    }
    if (value.isNull())
        m_function->returnsNull = true;
    else
        m_function->returned.push_back(value.type);
    return {makeReturn(nodeOf(value)), false, false};
}

BoundStatement Binder::bindJump(const Syntax& syntax)
{
    const bool isBreak = syntax.is(Kind::Break);
    if (m_function->loopDepth == 0 && (!isBreak || m_function->switchDepth == 0))
        fail(syntax.offset, base::translate("expression", "There is no loop around this"));
    return {makeJump(isBreak ? Flow::Break : Flow::Continue), false, isBreak};
}

BoundStatement Binder::bindThrow(const Syntax& syntax)
{
    if (syntax.parts.empty()) {
        if (m_function->caught.empty()) {
            fail(syntax.offset, base::translate("expression", "throw without an exception belongs into a catch"));
            return {nullptr, false, false};
        }
        return {makeThrowStatement(nullptr, m_function->caught.back(), syntax.offset), false, false};
    }
    Bound value = bindValue(syntax.part(0));
    if (!value)
        return {nullptr, false, false};
    NodePointer node = convert(std::move(value), types::Exception, syntax.offset);
    return {node ? makeThrowStatement(std::move(node), nullptr, syntax.offset) : nullptr, false, false};
}

BoundStatement Binder::bindTry(const Syntax& syntax)
{
    BoundStatement body = bindBlock(syntax.part(0));
    bool isEndReachable = body.isEndReachable;
    bool hasBreak = body.hasBreak;
    std::vector<CatchClause> clauses;
    BoundStatement finally;
    for (size_t i = 1; i < syntax.parts.size(); ++i) {
        const Syntax& part = syntax.part(i);
        if (part.is(Kind::Finally)) {
            finally = bindBlock(part.part(0));
            continue;
        }
        BoundStatement end;
        CatchClause clause = bindCatch(part, end);
        isEndReachable = isEndReachable || end.isEndReachable;
        hasBreak = hasBreak || end.hasBreak;
        if (clause.body && clause.variable)
            clauses.push_back(std::move(clause));
    }
    if (finally.statement && !finally.isEndReachable)
        isEndReachable = false;
    if (!body.statement)
        return {nullptr, isEndReachable, hasBreak};
    return {makeTry(std::move(body.statement), std::move(clauses), std::move(finally.statement)), isEndReachable,
            hasBreak};
}

// end: how its block ends, without the block.
CatchClause Binder::bindCatch(const Syntax& syntax, BoundStatement& end)
{
    CatchClause out;
    const Type* type = syntax.parts[0] ? bindType(syntax.part(0)) : &types::Exception;
    if (!type)
        return out;
    if (!isAssignable(types::Exception, *type)) {
        fail(syntax.offset, base::translate("expression", "%1 is no exception").arg(type->name));
        return out;
    }
    use("statement catch");
    beginBlock();
    out.type = type;
    out.variable = syntax.text.empty() ? &makeTemporary(*type) : declare(syntax.text, *type, syntax.offset);
    Symbol& plain = makeTemporary(*type); // what throw; throws, untouched by lambdas
    if (syntax.parts[1])
        out.when = bindCondition(syntax.part(1));
    m_function->caught.push_back(&plain);
    BoundStatement body = bindBlock(syntax.part(2));
    m_function->caught.pop_back();
    static_cast<void>(endBlock());
    end.isEndReachable = body.isEndReachable;
    end.hasBreak = body.hasBreak;
    if (!out.variable || !body.statement)
        return out;
    std::vector<StatementPointer> statements;
    statements.push_back(makeExpressionStatement(makeAssignment(makeLocalPlace(plain), makeLocal(*out.variable))));
    statements.push_back(std::move(body.statement));
    out.body = makeBlock({}, std::move(statements));
    return out;
}

// Nothing that expressions reach needs disposing; the block is what matters.
BoundStatement Binder::bindUsing(const Syntax& syntax)
{
    beginBlock();
    std::vector<StatementPointer> statements;
    if (syntax.part(0).is(Kind::Local)) {
        BoundStatement local = bindLocal(syntax.part(0));
        if (local.statement)
            statements.push_back(std::move(local.statement));
        for (const auto& [name, symbol] : block().names)
            symbol->isReadOnly = true;
    } else {
        Bound value = bindValue(syntax.part(0));
        if (value)
            statements.push_back(makeExpressionStatement(nodeOf(value)));
    }
    BoundStatement body = bindStatement(syntax.part(1));
    if (body.statement)
        statements.push_back(std::move(body.statement));
    return {makeBlock(endBlock(), std::move(statements)), body.isEndReachable, body.hasBreak};
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Statements.
#include "core/expression/assignmentcheck.h"

#include <algorithm>
#include <utility>

namespace expression {

void AssignmentCheck::visitStatement(const Syntax& syntax)
{
    switch (syntax.kind) {
    case Kind::Block:
        visitBlock(syntax);
        break;
    case Kind::LocalFunction: // with its block
        break;
    case Kind::Local:
        visitLocal(syntax);
        break;
    case Kind::Deconstruction:
        visitParts(syntax);
        declareAll(syntax.text);
        break;
    case Kind::If:
        visitIf(syntax);
        break;
    case Kind::While:
    case Kind::Do:
    case Kind::For:
    case Kind::Foreach:
    case Kind::Using:
        m_scopes.emplace_back();
        visitScoped(syntax);
        m_scopes.pop_back();
        break;
    case Kind::Switch:
        visitSwitch(syntax);
        break;
    case Kind::Try:
        visitTry(syntax);
        break;
    case Kind::Return:
        visitParts(syntax);
        m_returns.meet(m_state);
        m_state = Assigned::unreachable();
        break;
    case Kind::Throw:
        visitParts(syntax);
        m_state = Assigned::unreachable();
        break;
    case Kind::Break:
    case Kind::Continue:
        visitJump(syntax);
        break;
    default:
        visitParts(syntax);
    }
}

// Local functions may use all variables of their block.
void AssignmentCheck::visitBlock(const Syntax& syntax)
{
    m_scopes.emplace_back();
    const size_t first = m_functions.size();
    for (const SyntaxPointer& part : syntax.parts) {
        if (part->is(Kind::LocalFunction)) {
            m_scopes.back().try_emplace(part->text, Entry{true, m_functions.size()});
            m_functions.push_back(std::make_unique<LocalFunction>(LocalFunction{part.get(), m_scopes.size()}));
        }
        for (size_t i = 1; part->is(Kind::Local) && part->flag.empty() && i < part->parts.size(); ++i)
            declare(part->part(i).text);
    }
    const size_t behind = m_functions.size();
    visitParts(syntax);
    for (size_t i = first; i < behind; ++i)
        walk(*m_functions[i]);
    m_scopes.pop_back();
}

// A constant is no variable.
void AssignmentCheck::visitLocal(const Syntax& syntax)
{
    for (size_t i = 1; syntax.flag.empty() && i < syntax.parts.size(); ++i) {
        const Syntax& declarator = syntax.part(i);
        visitParts(declarator);
        const size_t variable = declare(declarator.text);
        if (!declarator.parts.empty())
            m_state.add(variable);
    }
}

void AssignmentCheck::visitIf(const Syntax& syntax)
{
    AssignedBranches condition = visitCondition(syntax.part(0));
    m_state = std::move(condition.whenTrue);
    visit(syntax.part(1));
    const Assigned behindThen = std::exchange(m_state, std::move(condition.whenFalse));
    if (syntax.parts.size() > 2)
        visit(syntax.part(2));
    m_state.meet(behindThen);
}

void AssignmentCheck::visitScoped(const Syntax& syntax)
{
    if (syntax.is(Kind::Using))
        visitParts(syntax);
    else if (syntax.is(Kind::Foreach))
        visitForeach(syntax);
    else if (syntax.is(Kind::Do))
        visitDo(syntax);
    else
        visitLoop(syntax);
}

// while and for
void AssignmentCheck::visitLoop(const Syntax& syntax)
{
    const bool isFor = syntax.is(Kind::For);
    if (isFor)
        visitParts(syntax.part(0));
    AssignedBranches condition{m_state, Assigned::unreachable()};
    if (const SyntaxPointer& asked = syntax.parts[isFor ? 1 : 0])
        condition = visitCondition(*asked);
    m_state = std::move(condition.whenTrue);
    const Target target = visitLoopBody(syntax.last());
    if (isFor) {
        m_state.meet(target.continues);
        visit(syntax.part(2));
    }
    m_state = std::move(condition.whenFalse);
    m_state.meet(target.breaks);
}

void AssignmentCheck::visitDo(const Syntax& syntax)
{
    const Target target = visitLoopBody(syntax.part(0));
    m_state.meet(target.continues);
    m_state = visitCondition(syntax.part(1)).whenFalse;
    m_state.meet(target.breaks);
}

void AssignmentCheck::visitForeach(const Syntax& syntax)
{
    visit(syntax.part(1));
    visitAside([&] {
        declareAssigned(syntax.text);
        static_cast<void>(visitLoopBody(syntax.part(2)));
    });
}

AssignmentCheck::Target AssignmentCheck::visitLoopBody(const Syntax& body)
{
    m_targets.push_back({true});
    visit(body);
    Target out = std::move(m_targets.back());
    m_targets.pop_back();
    return out;
}

void AssignmentCheck::visitJump(const Syntax& syntax)
{
    const bool isBreak = syntax.is(Kind::Break);
    const auto target =
        std::find_if(m_targets.rbegin(), m_targets.rend(), [&](const Target& one) { return isBreak || one.isLoop; });
    if (target != m_targets.rend())
        (isBreak ? target->breaks : target->continues).meet(m_state);
    m_state = Assigned::unreachable();
}

void AssignmentCheck::visitSwitch(const Syntax& syntax)
{
    visit(syntax.part(0));
    const Assigned before = m_state;
    bool hasDefault = false;
    m_targets.push_back({false});
    for (size_t i = 1; i < syntax.parts.size(); ++i) {
        const Syntax& section = syntax.part(i);
        m_scopes.emplace_back();
        m_state = visitLabels(section, before);
        for (const SyntaxPointer& label : section.parts)
            hasDefault = hasDefault || (label->is(Kind::Label) && label->parts.empty());
        visit(section.last());
        m_scopes.pop_back();
    }
    m_state = std::move(m_targets.back().breaks);
    m_targets.pop_back();
    if (!hasDefault)
        m_state.meet(before);
}

// What is assigned when one of them matches.
Assigned AssignmentCheck::visitLabels(const Syntax& section, const Assigned& before)
{
    Assigned out = Assigned::unreachable();
    for (const SyntaxPointer& label : section.parts) {
        if (!label->is(Kind::Label))
            continue;
        m_state = before;
        if (!label->parts.empty())
            visitPattern(label->part(0));
        out.meet(label->parts.size() > 1 ? visitCondition(label->part(1)).whenTrue : m_state);
    }
    return out;
}

// A finally runs on every way out, jumps too.
void AssignmentCheck::visitTry(const Syntax& syntax)
{
    const Assigned before = m_state;
    std::vector<Target> fresh;
    for (const Target& one : m_targets)
        fresh.push_back({one.isLoop});
    auto targets = std::exchange(m_targets, std::move(fresh));
    Assigned returns = std::exchange(m_returns, Assigned::unreachable());
    visit(syntax.part(0));
    Assigned behind = std::exchange(m_state, before);
    Assigned last;
    for (size_t i = 1; i < syntax.parts.size(); ++i) {
        visitCatch(syntax.part(i));
        if (syntax.part(i).is(Kind::Finally))
            last = m_state;
        else
            behind.meet(m_state);
        m_state = before;
    }
    const auto leave = [&](Assigned& outer, Assigned inner) {
        inner.join(last);
        outer.meet(inner);
    };
    for (size_t i = 0; i < targets.size(); ++i) {
        leave(targets[i].breaks, m_targets[i].breaks);
        leave(targets[i].continues, m_targets[i].continues);
    }
    leave(returns, m_returns);
    m_targets = std::move(targets);
    m_returns = std::move(returns);
    m_state = std::move(behind);
    m_state.join(last);
}

// Or a finally.
void AssignmentCheck::visitCatch(const Syntax& syntax)
{
    if (syntax.is(Kind::Finally)) {
        visitParts(syntax);
        return;
    }
    m_scopes.emplace_back();
    declareAssigned(syntax.text);
    if (syntax.parts[1])
        m_state = visitCondition(syntax.part(1)).whenTrue;
    visit(syntax.part(2));
    m_scopes.pop_back();
}

} // namespace expression

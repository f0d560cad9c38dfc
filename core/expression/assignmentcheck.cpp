// SPDX-License-Identifier: GPL-3.0-or-later
// Names, functions, expressions and conditions.
#include "core/expression/assignmentcheck.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace expression {

namespace {
bool isOut(const Syntax& syntax)
{
    return syntax.is(Syntax::Kind::Argument) && syntax.flag == "out"
        && (syntax.part(0).is(Syntax::Kind::Name) || syntax.part(0).is(Syntax::Kind::OutVariable));
}
} // namespace

AssignmentCheck::AssignmentCheck(const KnownConditions& known)
    : m_known(known)
{ }

std::vector<Fault> AssignmentCheck::run(const Syntax& body)
{
    m_scopes.emplace_back();
    visit(body);
    std::ranges::stable_sort(m_faults, {}, &Fault::offset);
    constexpr size_t MostFaults = 20;
    m_faults.resize(std::min(m_faults.size(), MostFaults));
    return std::move(m_faults);
}

const AssignmentCheck::Entry* AssignmentCheck::find(std::string_view name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        if (const auto found = scope->find(name); found != scope->end())
            return &found->second;
    }
    return nullptr;
}

// Again for one that its block has announced.
size_t AssignmentCheck::declare(const std::string& name)
{
    const auto [place, isNew] = m_scopes.back().try_emplace(name, Entry{false, m_variableCount});
    m_variableCount += isNew ? 1 : 0;
    return place->second.index;
}

void AssignmentCheck::declareAssigned(const std::string& name)
{
    if (!name.empty())
        m_state.add(declare(name));
}

void AssignmentCheck::declareAll(std::string_view names)
{
    for (size_t at = 0; at < names.size();) {
        const size_t end = std::min(names.find(',', at), names.size());
        declareAssigned(std::string(names.substr(at, end - at)));
        at = end + 1;
    }
}

void AssignmentCheck::read(size_t variable, const std::string& name, size_t offset)
{
    if (m_state.has(variable))
        return;
    m_state.add(variable); // said once
    if (variable < m_ownFrom) { // a local function's caller answers for it
        m_names.try_emplace(variable, name);
        m_needs.insert(variable);
        return;
    }
    m_faults.push_back(
        {offset, base::translate("expression", "%1 may have no value here: assign one before").arg(name), false, {}});
}

void AssignmentCheck::assign(const Syntax& name)
{
    const Entry* entry = find(name.text);
    if (entry && !entry->isFunction)
        m_state.add(entry->index);
}

// When it is first used or its block ends, once. While it is walked, a call of itself asks for nothing; nor does one at
// the end of a long chain of functions, which is left to its block.
void AssignmentCheck::walk(LocalFunction& function)
{
    constexpr int MostDepth = 100;
    if (function.isWalked || m_walkDepth > MostDepth)
        return;
    function.isWalked = true;
    ++m_walkDepth;
    const auto inner = m_scopes.begin() + static_cast<std::ptrdiff_t>(function.depth);
    std::vector<Scope> hidden(std::make_move_iterator(inner), std::make_move_iterator(m_scopes.end()));
    m_scopes.erase(inner, m_scopes.end());
    const size_t ownFrom = std::exchange(m_ownFrom, m_variableCount);
    auto needs = std::exchange(m_needs, {});
    Assigned before = std::exchange(m_state, {});
    walkBody(*function.syntax);
    function.gives = std::exchange(m_state, std::move(before));
    function.needs = std::exchange(m_needs, std::move(needs));
    m_ownFrom = ownFrom;
    --m_walkDepth;
    std::ranges::move(hidden, std::back_inserter(m_scopes));
}

// Leaves what is assigned when it returns.
void AssignmentCheck::walkBody(const Syntax& function)
{
    auto targets = std::exchange(m_targets, {});
    Assigned returns = std::exchange(m_returns, Assigned::unreachable());
    m_scopes.emplace_back();
    for (const SyntaxPointer& part : function.parts) {
        if (part->is(Kind::Parameter))
            declareAssigned(part->text);
    }
    visit(function.last());
    m_scopes.pop_back();
    m_state.meet(m_returns);
    m_returns = std::move(returns);
    m_targets = std::move(targets);
}

void AssignmentCheck::use(size_t function, size_t offset, bool isCall)
{
    LocalFunction& used = *m_functions[function];
    walk(used);
    for (const size_t variable : used.needs)
        read(variable, m_names[variable], offset);
    if (isCall)
        m_state.join(used.gives);
}

void AssignmentCheck::visit(const Syntax& syntax)
{
    switch (syntax.kind) {
    case Kind::NamedType:
    case Kind::ArrayType:
    case Kind::NullableType:
    case Kind::TupleType:
    case Kind::NameOf:
    case Kind::TypeOf:
        break;
    case Kind::Name:
        visitName(syntax);
        break;
    case Kind::Invocation:
        visitCall(syntax);
        break;
    case Kind::New:
    case Kind::Element:
        visitArguments(syntax, 0);
        break;
    case Kind::Assignment:
        visitAssignment(syntax);
        break;
    case Kind::Conditional:
        visit(syntax.part(0));
        visitAside([&] { visit(syntax.part(1)); });
        break;
    case Kind::Lambda:
        visitAside([&] { walkBody(syntax); });
        break;
    case Kind::Query:
        visitQuery(syntax);
        break;
    case Kind::Binary:
    case Kind::Choice:
    case Kind::Is:
        m_state = visitCondition(syntax).both();
        break;
    case Kind::Prefix:
        if (syntax.text == "!")
            m_state = visitCondition(syntax).both();
        else
            visitParts(syntax);
        break;
    case Kind::ThrowExpression:
        visitParts(syntax);
        m_state = Assigned::unreachable();
        break;
    default:
        visitStatement(syntax);
    }
}

void AssignmentCheck::visitParts(const Syntax& syntax)
{
    for (const SyntaxPointer& part : syntax.parts) {
        if (part)
            visit(*part);
    }
}

void AssignmentCheck::visitName(const Syntax& syntax)
{
    const Entry* entry = find(syntax.text);
    if (entry && entry->isFunction)
        use(entry->index, syntax.offset, false);
    else if (entry)
        read(entry->index, syntax.text, syntax.offset);
}

void AssignmentCheck::visitCall(const Syntax& syntax)
{
    const Syntax& callee = syntax.part(0);
    const Entry* entry = callee.is(Kind::Name) ? find(callee.text) : nullptr;
    const bool isLocalFunction = entry && entry->isFunction;
    const size_t function = isLocalFunction ? entry->index : 0;
    if (!isLocalFunction)
        visit(callee);
    visitArguments(syntax, 1);
    if (isLocalFunction)
        use(function, callee.offset, true);
}

// An out is assigned when all others have been evaluated.
void AssignmentCheck::visitArguments(const Syntax& syntax, size_t first)
{
    for (size_t i = first; i < syntax.parts.size(); ++i) {
        const Syntax& part = syntax.part(i);
        if (part.is(Kind::Initializer))
            visitMembers(part);
        else if (!isOut(part))
            visit(part);
    }
    for (size_t i = first; i < syntax.parts.size(); ++i) {
        if (!isOut(syntax.part(i)))
            continue;
        const Syntax& place = syntax.part(i).part(0);
        if (place.is(Kind::OutVariable))
            declareAssigned(place.text);
        else
            assign(place);
    }
}

// Of new T { Name = value, { a, b }, [key] = value }: Name is no variable.
void AssignmentCheck::visitMembers(const Syntax& initializer)
{
    for (const SyntaxPointer& item : initializer.parts) {
        const bool isMember = item->is(Kind::Assignment) && item->part(0).is(Kind::Name);
        if (!isMember && !item->is(Kind::IndexEntry)) {
            visit(*item);
            continue;
        }
        for (size_t i = 0; item->is(Kind::IndexEntry) && i + 1 < item->parts.size(); ++i)
            visit(item->part(i));
        if (item->last().is(Kind::Initializer))
            visitMembers(item->last());
        else
            visit(item->last());
    }
}

void AssignmentCheck::visitAssignment(const Syntax& syntax)
{
    const Syntax& place = syntax.part(0);
    if (!place.is(Kind::Name) || syntax.text != "=")
        visit(place);
    visit(syntax.part(1));
    if (place.is(Kind::Name))
        assign(place);
}

void AssignmentCheck::visitQuery(const Syntax& syntax)
{
    visit(syntax.part(0).part(1));
    visitAside([&] {
        m_scopes.emplace_back();
        declareAssigned(syntax.part(0).text);
        for (size_t i = 1; i < syntax.parts.size(); ++i) {
            const Syntax& clause = syntax.part(i);
            if (clause.is(Kind::Join)) // its keys read it
                declareAssigned(clause.text);
            visitAside([&] { visitParts(clause); });
            declareAssigned(clause.text);
            declareAssigned(clause.flag);
        }
        m_scopes.pop_back();
    });
}

// Leaves what is assigned when it matches.
void AssignmentCheck::visitPattern(const Syntax& pattern)
{
    visitParts(pattern);
    declareAssigned(pattern.text);
}

// What runs later or not at all: nothing that it assigns counts behind it.
void AssignmentCheck::visitAside(const std::function<void()>& inner)
{
    Assigned before = m_state;
    inner();
    m_state = std::move(before);
}

AssignedBranches AssignmentCheck::visitCondition(const Syntax& syntax)
{
    AssignedBranches out = branchesOf(syntax);
    if (const auto known = m_known.find(&syntax); known != m_known.end())
        (known->second ? out.whenFalse : out.whenTrue) = Assigned::unreachable();
    return out;
}

AssignedBranches AssignmentCheck::branchesOf(const Syntax& syntax)
{
    if (syntax.is(Kind::Binary))
        return branchesOfBinary(syntax);
    if (syntax.is(Kind::Choice))
        return branchesOfChoice(syntax);
    if (syntax.is(Kind::Prefix) && syntax.text == "!") {
        AssignedBranches inner = visitCondition(syntax.part(0));
        return {std::move(inner.whenFalse), std::move(inner.whenTrue)};
    }
    if (syntax.is(Kind::Is)) {
        visit(syntax.part(0));
        const Assigned whenFalse = m_state;
        visitPattern(syntax.part(1));
        return {m_state, whenFalse};
    }
    visit(syntax);
    return {m_state, m_state};
}

// a + b + c + … leans left: walked without recursion.
AssignedBranches AssignmentCheck::branchesOfBinary(const Syntax& syntax)
{
    std::vector<const Syntax*> spine;
    const Syntax* leftmost = &syntax;
    for (; leftmost->is(Kind::Binary); leftmost = &leftmost->part(0))
        spine.push_back(leftmost);
    AssignedBranches left = visitCondition(*leftmost);
    for (; !spine.empty(); spine.pop_back()) {
        const std::string& op = spine.back()->text;
        const Syntax& operand = spine.back()->part(1);
        const bool isAnd = op == "&&";
        if (isAnd || op == "||") {
            m_state = isAnd ? left.whenTrue : left.whenFalse;
            AssignedBranches right = visitCondition(operand);
            (isAnd ? right.whenFalse : right.whenTrue).meet(isAnd ? left.whenFalse : left.whenTrue);
            left = std::move(right);
            continue;
        }
        m_state = left.both();
        if (op == "??")
            visitAside([&] { visit(operand); });
        else
            visit(operand);
        left = {m_state, m_state};
    }
    return left;
}

AssignedBranches AssignmentCheck::branchesOfChoice(const Syntax& syntax)
{
    AssignedBranches condition = visitCondition(syntax.part(0));
    m_state = std::move(condition.whenTrue);
    AssignedBranches out = visitCondition(syntax.part(1));
    m_state = std::move(condition.whenFalse);
    const AssignedBranches otherwise = visitCondition(syntax.part(2));
    out.whenTrue.meet(otherwise.whenTrue);
    out.whenFalse.meet(otherwise.whenFalse);
    return out;
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Queries: from … where … select …, rewritten as calls (ECMA-334 12.20.3). Range variables beside the first are carried
// in tuples, whose fields the lambdas unpack again.
#include "core/expression/binder.h"

#include <algorithm>

namespace expression {

namespace {
using Kind = Syntax::Kind;

SyntaxPointer makeSyntax(Kind kind, size_t offset, std::string text = {})
{
    auto out = std::make_unique<Syntax>(Syntax{kind});
    out->offset = offset;
    out->end = offset;
    out->text = std::move(text);
    return out;
}

SyntaxPointer cloneOf(const Syntax& syntax)
{
    auto out = makeSyntax(syntax.kind, syntax.offset, syntax.text);
    out->end = syntax.end;
    out->flag = syntax.flag;
    out->value = syntax.value;
    for (const SyntaxPointer& part : syntax.parts)
        out->parts.push_back(part ? cloneOf(*part) : nullptr);
    return out;
}

// Rewrites one query into nested calls.
class QueryRewriter
{
public:
    explicit QueryRewriter(const Syntax& query)
        : m_query(query)
    { }
    SyntaxPointer rewrite()
    {
        begin(m_query.part(0));
        for (size_t i = 1; i < m_query.parts.size(); ++i)
            apply(m_query.part(i));
        return std::move(m_source);
    }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    void begin(const Syntax& from)
    {
        m_source = cloneOf(from.part(1));
        if (!from.part(0).is(Kind::VarType)) {
            m_source = call("Cast", {}, from.offset);
            m_source->parts.front()->parts.push_back(cloneOf(from.part(0)));
        }
        m_variables = {from.text};
    }

    void apply(const Syntax& clause)
    {
        m_isComplete = clause.is(Kind::Select) || clause.is(Kind::GroupBy);
        switch (clause.kind) {
        case Kind::Where:
            add("Where", clause.part(0));
            break;
        case Kind::Select:
            add("Select", clause.part(0));
            break;
        case Kind::Let:
            carry("Select", clause.part(0), clause.text);
            break;
        case Kind::From:
            join(clause);
            break;
        case Kind::OrderBy:
            for (size_t i = 0; i < clause.parts.size(); ++i) {
                const Syntax& ordering = clause.part(i);
                std::string name = i == 0 ? "OrderBy" : "ThenBy";
                add(name + (ordering.flag.empty() ? "" : "Descending"), ordering.part(0));
            }
            break;
        case Kind::GroupBy: {
            std::vector<SyntaxPointer> lambdas;
            lambdas.push_back(lambda(clause.part(1)));
            lambdas.push_back(lambda(clause.part(0)));
            m_source = call("GroupBy", std::move(lambdas), clause.offset);
            break;
        }
        case Kind::Into:
            m_variables = {clause.text};
            break;
        default:
            joinOn(clause);
        }
    }

    void add(const std::string& method, const Syntax& body)
    {
        std::vector<SyntaxPointer> lambdas;
        lambdas.push_back(lambda(body));
        m_source = call(method, std::move(lambdas), body.offset);
    }

    // Adds a variable: x => (x, value)
    void carry(const std::string& method, const Syntax& value, const std::string& name)
    {
        auto tuple = makeSyntax(Kind::Tuple, value.offset);
        for (const std::string& variable : m_variables)
            tuple->parts.push_back(argument(makeSyntax(Kind::Name, value.offset, variable), variable));
        tuple->parts.push_back(argument(cloneOf(value), name));
        std::vector<SyntaxPointer> lambdas;
        lambdas.push_back(lambda(*tuple));
        m_source = call(method, std::move(lambdas), value.offset);
        m_variables.push_back(name);
    }

    // from x in a from y in b: a.SelectMany(x => b, (x, y) => (x, y))
    void join(const Syntax& clause)
    {
        std::vector<SyntaxPointer> lambdas;
        lambdas.push_back(lambda(clause.part(1)));
        lambdas.push_back(pairLambda(clause, clause.text));
        m_source = call("SelectMany", std::move(lambdas), clause.offset);
        m_variables.push_back(clause.text);
    }

    void joinOn(const Syntax& clause)
    {
        std::vector<SyntaxPointer> arguments;
        arguments.push_back(cloneOf(clause.part(0)));
        arguments.push_back(lambda(clause.part(1)));
        auto inner = makeSyntax(Kind::Lambda, clause.offset);
        inner->parts.push_back(parameter(clause.text, clause.offset));
        inner->parts.push_back(cloneOf(clause.part(2)));
        arguments.push_back(std::move(inner));
        const std::string& name = clause.flag.empty() ? clause.text : clause.flag;
        arguments.push_back(pairLambda(clause, name));
        m_source = call(clause.flag.empty() ? "Join" : "GroupJoin", std::move(arguments), clause.offset);
        m_variables.push_back(name);
    }

    // (x, y) => (x, y) over all variables so far
    SyntaxPointer pairLambda(const Syntax& clause, const std::string& name)
    {
        auto tuple = makeSyntax(Kind::Tuple, clause.offset);
        for (const std::string& variable : m_variables)
            tuple->parts.push_back(argument(unpacked(variable, clause.offset), variable));
        tuple->parts.push_back(argument(makeSyntax(Kind::Name, clause.offset, name), name));
        auto out = makeSyntax(Kind::Lambda, clause.offset);
        out->parts.push_back(parameter(carrier(), clause.offset));
        out->parts.push_back(parameter(name, clause.offset));
        out->parts.push_back(std::move(tuple));
        return out;
    }

    [[nodiscard]] std::string carrier() const { return m_variables.size() == 1 ? m_variables.front() : "<carried>"; }

    [[nodiscard]] SyntaxPointer unpacked(const std::string& variable, size_t offset) const
    {
        if (m_variables.size() == 1)
            return makeSyntax(Kind::Name, offset, variable);
        auto member = makeSyntax(Kind::Member, offset, variable);
        member->parts.push_back(makeSyntax(Kind::Name, offset, carrier()));
        return member;
    }

    // x => body, where the variables in body are taken out of what is carried.
    SyntaxPointer lambda(const Syntax& body)
    {
        auto out = makeSyntax(Kind::Lambda, body.offset);
        out->parts.push_back(parameter(carrier(), body.offset));
        auto inner = cloneOf(body);
        if (m_variables.size() > 1)
            unpack(inner);
        out->parts.push_back(std::move(inner));
        return out;
    }

    void unpack(SyntaxPointer& syntax) const
    {
        if (!syntax)
            return;
        const bool isVariable = syntax->is(Kind::Name)
            && std::find(m_variables.begin(), m_variables.end(), syntax->text) != m_variables.end();
        if (isVariable) {
            syntax = unpacked(syntax->text, syntax->offset);
            return;
        }
        for (SyntaxPointer& part : syntax->parts)
            unpack(part);
    }

    static SyntaxPointer parameter(const std::string& name, size_t offset)
    {
        auto out = makeSyntax(Kind::Parameter, offset, name);
        out->parts.push_back(makeSyntax(Kind::VarType, offset));
        return out;
    }
    static SyntaxPointer argument(SyntaxPointer value, std::string name = {})
    {
        auto out = makeSyntax(Kind::Argument, value->offset, std::move(name));
        out->parts.push_back(std::move(value));
        return out;
    }
    SyntaxPointer call(const std::string& method, std::vector<SyntaxPointer> arguments, size_t offset)
    {
        auto member = makeSyntax(Kind::Member, offset, method);
        member->parts.push_back(std::move(m_source));
        auto out = makeSyntax(Kind::Invocation, offset);
        out->parts.push_back(std::move(member));
        for (SyntaxPointer& one : arguments)
            out->parts.push_back(argument(std::move(one)));
        return out;
    }

    const Syntax& m_query;
    SyntaxPointer m_source;
    std::vector<std::string> m_variables;
    bool m_isComplete = false;
};
} // namespace

Bound Binder::bindQuery(const Syntax& syntax)
{
    use("query");
    QueryRewriter rewriter(syntax);
    SyntaxPointer calls = rewriter.rewrite();
    if (!rewriter.isComplete())
        return fail(syntax.offset, base::translate("expression", "A query ends with select or group"));
    m_rewritten.push_back(std::move(calls));
    return bind(*m_rewritten.back());
}

} // namespace expression

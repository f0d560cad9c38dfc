// SPDX-License-Identifier: GPL-3.0-or-later
// Unary and primary expressions.
#include "core/expression/depthguard.h"
#include "core/expression/parser.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
constexpr size_t MostLinks = 150; // of a.b.c.d: as many levels of the tree
} // namespace

SyntaxPointer Parser::parseUnary()
{
    static constexpr std::array<std::string_view, 6> Operators{"+", "-", "!", "~", "++", "--"};
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    if (peek().kind == Token::Kind::Mark && std::ranges::find(Operators, peek().text) != Operators.end()) {
        const Token& token = take();
        auto operand = parseUnary();
        return operand ? make(Kind::Prefix, token.offset, std::string(token.text), std::move(operand)) : nullptr;
    }
    if (atWord("await"))
        return fail(base::translate("expression", "await is not allowed in policy expressions"));
    if (at("(") && isCast()) {
        const size_t offset = take().offset;
        auto type = parseType();
        if (!type || !expect(")"))
            return nullptr;
        auto operand = parseUnary();
        return operand ? make(Kind::Cast, offset, {}, std::move(type), std::move(operand)) : nullptr;
    }
    return parsePrimary();
}

// "(T)x": a type in brackets, and behind it what can begin an operand (ECMA-334 12.9.7).
bool Parser::isCast() const
{
    const auto behind = skipType(m_at + 1);
    if (!behind || !m_tokens.list[*behind].is(")"))
        return false;
    const Token& first = m_tokens.list[m_at + 1];
    const Token& next = m_tokens.list[*behind + 1];
    const bool isPredefined = first.kind == Token::Kind::Name && !first.isEscapedName && isKeyword(first.text);
    const bool isClearlyType = isPredefined || m_tokens.list[*behind - 1].is("?") || m_tokens.list[*behind - 1].is("]");
    if (isClearlyType && !next.is("."))
        return next.kind != Token::Kind::End;
    if (next.kind == Token::Kind::Literal || next.kind == Token::Kind::Interpolated)
        return true;
    if (next.kind == Token::Kind::Name)
        return !next.isWord("is") && !next.isWord("as") && !next.isWord("in");
    return next.is("(") || next.is("!") || next.is("~");
}

SyntaxPointer Parser::parsePrimary()
{
    auto out = parsePrimaryStart();
    for (size_t links = 0; out && !hasFailed(); ++links) {
        if (links > MostLinks)
            return fail(base::translate("expression", "The expression is nested too deeply"));
        if (!at(".") && !at("(") && !at("[") && !at("++") && !at("--") && !isConditionalAccess())
            break;
        out = parseSuffix(std::move(out));
    }
    return hasFailed() ? nullptr : std::move(out);
}

// "?." and "?[" are two tokens each: blanks and line ends may stand between them (ECMA-334 12.8.8). Nothing that begins
// with a dot or a square bracket is a value, so that "?" is no conditional operator.
bool Parser::isConditionalAccess() const
{
    return at("?.") || (at("?") && (peek(1).is(".") || peek(1).is("[")));
}

SyntaxPointer Parser::parseSuffix(SyntaxPointer target)
{
    const size_t offset = peek().offset;
    if (at("."))
        return parseMember(std::move(target));
    if (isConditionalAccess())
        return parseConditionalAccess(std::move(target));
    if (accept("(")) {
        const size_t begin = target->offset;
        auto call = make(Kind::Invocation, begin, {}, std::move(target));
        parseArguments(*call, ")");
        return finish(std::move(call));
    }
    if (accept("[")) {
        auto element = make(Kind::Element, offset, {}, std::move(target));
        parseArguments(*element, "]");
        return finish(std::move(element));
    }
    const Token& token = take();
    return make(Kind::Postfix, token.offset, std::string(token.text), std::move(target));
}

SyntaxPointer Parser::parseMember(SyntaxPointer target)
{
    take();
    const size_t offset = peek().offset;
    std::string name = expectName();
    auto member = make(Kind::Member, offset, std::move(name), std::move(target));
    if (!hasFailed() && at("<") && isGenericCall())
        parseTypeArguments(*member);
    return finish(std::move(member));
}

// "a?.b.c(d)": everything behind the mark is skipped together when a is null.
SyntaxPointer Parser::parseConditionalAccess(SyntaxPointer target)
{
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    const size_t offset = peek().offset;
    auto rest = make(Kind::Placeholder);
    if (at("?.")) {
        rest = parseMember(std::move(rest));
    } else {
        take();
        rest = parseSuffix(std::move(rest));
    }
    for (size_t links = 0;
         rest && links < MostLinks && !hasFailed() && (at(".") || at("(") || at("[") || isConditionalAccess()); ++links)
        rest = parseSuffix(std::move(rest));
    if (!rest)
        return nullptr;
    return make(Kind::Conditional, offset, {}, std::move(target), std::move(rest));
}

// "f<T>(": type arguments, not two comparisons, when what follows them is one of these (ECMA-334 6.2.5).
bool Parser::isGenericCall() const
{
    static constexpr std::array<std::string_view, 13> Followers{"(", ")", "]",  "}",  ":", ";", ",",
                                                                ".", "?", "==", "!=", "|", "^"};
    const auto behind = skipTypeArguments(m_at);
    if (!behind)
        return false;
    const Token& next = m_tokens.list[*behind];
    return next.kind == Token::Kind::End
        || (next.kind == Token::Kind::Mark && std::ranges::find(Followers, next.text) != Followers.end());
}

SyntaxPointer Parser::parsePrimaryStart()
{
    switch (peek().kind) {
    case Token::Kind::Literal:
        return parseLiteral();
    case Token::Kind::Interpolated:
        return parseInterpolated();
    case Token::Kind::Name:
        return parseWordStart();
    case Token::Kind::End:
        return fail(base::translate("expression", "Something is missing at the end"));
    case Token::Kind::Mark:
        break;
    }
    if (at("("))
        return parseParenthesized();
    return fail(base::translate("expression", "%1 does not belong here").arg(peek().text));
}

SyntaxPointer Parser::parseLiteral()
{
    auto out = make(Kind::Literal);
    out->value = take().value;
    return finish(std::move(out));
}

SyntaxPointer Parser::parseWordStart()
{
    const size_t offset = peek().offset;
    if (atWord("true") || atWord("false") || atWord("null")) {
        auto out = make(Kind::Literal);
        out->value = atWord("null") ? Value() : Value::boolean(atWord("true"));
        take();
        return finish(std::move(out));
    }
    if (atWord("new"))
        return parseNew();
    if (atWord("checked") || atWord("unchecked")) {
        std::string word(take().text);
        if (!expect("("))
            return nullptr;
        auto inner = parseExpression();
        expect(")");
        return make(Kind::Checked, offset, std::move(word), std::move(inner));
    }
    if (atWord("typeof") || (atWord("default") && peek(1).is("(")) || (atWord("nameof") && peek(1).is("("))) {
        const Kind kind = atWord("typeof") ? Kind::TypeOf : atWord("default") ? Kind::Default : Kind::NameOf;
        take();
        if (!expect("("))
            return nullptr;
        auto inner = kind == Kind::NameOf ? parseExpression() : parseType();
        expect(")");
        return make(kind, offset, {}, std::move(inner));
    }
    if (acceptWord("default"))
        return make(Kind::Default, offset, {});
    if (atWord("this") || atWord("base"))
        return fail(base::translate("expression", "%1 means nothing in a policy expression").arg(peek().text));
    if (atWord("delegate"))
        return failUnsupported("anonymous delegate");
    return parseName();
}

SyntaxPointer Parser::parseName()
{
    auto out = make(Kind::Name);
    const auto behind = skipType(m_at);
    if (!isPlainName() && !behind)
        return fail(base::translate("expression", "%1 does not belong here").arg(peek().text));
    out->text = take().text;
    if (at("<") && isGenericCall())
        parseTypeArguments(*out);
    else if (at("::"))
        take(), out->text = expectName();
    return finish(std::move(out));
}

SyntaxPointer Parser::parseParenthesized()
{
    const size_t offset = take().offset;
    auto first = parseArgument();
    if (!first)
        return nullptr;
    if (at(",") || !first->text.empty())
        return parseTupleRest(offset, std::move(first));
    if (!expect(")"))
        return nullptr;
    return std::move(first->parts.front());
}

SyntaxPointer Parser::parseTupleRest(size_t offset, SyntaxPointer first)
{
    auto tuple = make(Kind::Tuple, offset, {}, std::move(first));
    while (!hasFailed() && accept(","))
        tuple->parts.push_back(parseArgument());
    expect(")");
    return hasFailed() ? nullptr : finish(std::move(tuple));
}

void Parser::parseArguments(Syntax& owner, std::string_view close)
{
    if (accept(close))
        return;
    do {
        owner.parts.push_back(parseArgument());
    } while (!hasFailed() && accept(","));
    if (!hasFailed())
        expect(close);
}

SyntaxPointer Parser::parseArgument()
{
    auto argument = make(Kind::Argument);
    if (isPlainName() && peek(1).is(":")) {
        argument->text = take().text;
        take();
    }
    if (atWord("out") || atWord("ref")) {
        argument->flag = take().text;
        const auto behind = skipType(m_at);
        if (behind && m_tokens.list[*behind].kind == Token::Kind::Name) {
            auto variable = make(Kind::OutVariable);
            variable->parts.push_back(parseType());
            variable->text = expectName();
            argument->parts.push_back(finish(std::move(variable)));
            return hasFailed() ? nullptr : finish(std::move(argument));
        }
    }
    auto value = parseExpression();
    if (!value)
        return nullptr;
    argument->parts.push_back(std::move(value));
    return finish(std::move(argument));
}

} // namespace expression

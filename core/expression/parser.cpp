// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens, faults, types, and the operators of expressions with their precedence.
#include "core/expression/parser.h"

#include "core/expression/depthguard.h"

#include <algorithm>
#include <array>

namespace expression {

Parser::Parser(std::string_view code, size_t origin, int depth)
    : m_code(code)
    , m_origin(origin)
    , m_tokens(readTokens(code, origin))
    , m_depth(depth)
{
    if (!m_tokens.faults.empty())
        m_fault = Fault{m_tokens.faults.front().offset, m_tokens.faults.front().message, false, {}};
}

SyntaxPointer Parser::parseWholeExpression()
{
    if (hasFailed())
        return nullptr;
    if (peek().kind == Token::Kind::End)
        return fail(base::translate("expression", "The expression is empty"));
    auto out = parseExpression();
    if (out && peek().kind != Token::Kind::End) {
        if (at(";"))
            return fail(base::translate("expression", "@(…) holds one expression: use @{ … } for statements"));
        return fail(base::translate("expression", "%1 does not belong here").arg(peek().text));
    }
    return hasFailed() ? nullptr : std::move(out);
}

SyntaxPointer Parser::parseWholeBlock()
{
    if (hasFailed())
        return nullptr;
    auto out = parseStatements(m_origin);
    if (out && peek().kind != Token::Kind::End)
        return fail(base::translate("expression", "%1 does not belong here").arg(peek().text));
    return hasFailed() ? nullptr : std::move(out);
}

const Token& Parser::peek(size_t ahead) const
{
    return m_tokens.list[std::min(m_at + ahead, m_tokens.list.size() - 1)];
}

bool Parser::isPlainName(size_t ahead) const
{
    const Token& token = peek(ahead);
    return token.kind == Token::Kind::Name && (token.isEscapedName || !isKeyword(token.text));
}

const Token& Parser::take()
{
    const Token& token = peek();
    m_at += token.kind == Token::Kind::End ? 0 : 1;
    return token;
}

bool Parser::accept(std::string_view mark)
{
    const bool isThere = at(mark);
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool Parser::acceptWord(std::string_view word)
{
    const bool isThere = atWord(word);
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool Parser::expect(std::string_view mark)
{
    if (accept(mark))
        return true;
    if (peek().kind == Token::Kind::End)
        fail(base::translate("expression", "%1 is missing at the end").arg(mark));
    else
        fail(base::translate("expression", "%1 is expected before %2").arg(mark).arg(peek().text));
    return false;
}

std::string Parser::expectName()
{
    if (isPlainName())
        return std::string(take().text);
    fail(base::translate("expression", "A name is expected here"));
    return {};
}

SyntaxPointer Parser::fail(base::Message message)
{
    if (!m_fault)
        m_fault = Fault{peek().offset, newerSyntax().value_or(std::move(message)), false, {}};
    return nullptr;
}

SyntaxPointer Parser::failUnsupported(std::string feature)
{
    if (!m_fault) {
        auto message = base::translate("expression", "%1 is not supported by Gatehouse").arg(feature);
        m_fault = Fault{peek().offset, std::move(message), true, std::move(feature)};
    }
    return nullptr;
}

SyntaxPointer Parser::make(Kind kind) const
{
    auto out = std::make_unique<Syntax>();
    out->kind = kind;
    out->offset = peek().offset;
    return out;
}

SyntaxPointer Parser::finish(SyntaxPointer syntax) const
{
    if (syntax)
        syntax->end = m_at > 0 ? m_tokens.list[m_at - 1].end : m_origin;
    return syntax;
}

SyntaxPointer Parser::parseType()
{
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    if (at("("))
        return parseSuffixes(parseTupleType(), true);
    return parseSuffixes(parseTypeCore(), true);
}

SyntaxPointer Parser::parseTypeCore()
{
    auto type = make(Kind::NamedType);
    if (peek().kind != Token::Kind::Name)
        return fail(base::translate("expression", "A type is expected before %1").arg(peek().text));
    if (atWord("var")) {
        take();
        type->kind = Kind::VarType;
        return finish(std::move(type));
    }
    type->text = take().text;
    while (!hasFailed()) {
        if (at("<") && !parseTypeArguments(*type))
            return nullptr;
        if (!at(".") && !at("::"))
            break;
        take();
        type->text += '.' + expectName();
    }
    return finish(std::move(type));
}

SyntaxPointer Parser::parseTupleType()
{
    auto tuple = make(Kind::TupleType);
    expect("(");
    do {
        auto element = make(Kind::NamedElement);
        element->parts.push_back(parseType());
        if (isPlainName())
            element->text = take().text;
        tuple->parts.push_back(finish(std::move(element)));
    } while (!hasFailed() && accept(","));
    expect(")");
    return finish(std::move(tuple));
}

SyntaxPointer Parser::parseSuffixes(SyntaxPointer type, bool allowsArrays)
{
    while (type && !hasFailed()) {
        const size_t begin = type->offset;
        if (at("?")) {
            take();
            type = make(Kind::NullableType, begin, {}, std::move(type));
        } else if (allowsArrays && at("[") && peek(1).is("]")) {
            take();
            take();
            type = make(Kind::ArrayType, begin, {}, std::move(type));
        } else if (allowsArrays && at("[") && peek(1).is(",")) {
            return failUnsupported("arrays of two dimensions");
        } else {
            break;
        }
    }
    return type;
}

bool Parser::parseTypeArguments(Syntax& owner)
{
    if (!expect("<"))
        return false;
    do {
        owner.parts.push_back(parseType());
    } while (!hasFailed() && accept(","));
    return !hasFailed() && expect(">");
}

std::optional<size_t> Parser::skipTypeArguments(size_t index, int depth) const
{
    const auto& list = m_tokens.list;
    do {
        const auto behind = skipType(index + 1, depth + 1);
        if (!behind)
            return std::nullopt;
        index = *behind;
    } while (list[index].is(","));
    return list[index].is(">") ? std::optional(index + 1) : std::nullopt;
}

std::optional<size_t> Parser::skipType(size_t index, int depth) const
{
    constexpr int MostDepth = 20; // of List<List<…>>
    if (depth > MostDepth)
        return std::nullopt;
    static constexpr std::array<std::string_view, 16> Predefined{
        "bool",   "byte",  "char",  "decimal", "double", "float", "int",    "long",
        "object", "sbyte", "short", "string",  "uint",   "ulong", "ushort", "void"};
    const auto& list = m_tokens.list;
    if (list[index].is("(")) {
        do {
            const auto behind = skipType(index + 1, depth + 1);
            if (!behind)
                return std::nullopt;
            index = *behind + (list[*behind].kind == Token::Kind::Name ? 1 : 0);
        } while (list[index].is(","));
        if (!list[index].is(")"))
            return std::nullopt;
        ++index;
    } else {
        while (true) {
            const Token& token = list[index];
            const bool isPredefined = std::ranges::find(Predefined, token.text) != Predefined.end();
            if (token.kind != Token::Kind::Name || (!token.isEscapedName && isKeyword(token.text) && !isPredefined))
                return std::nullopt;
            ++index;
            if (list[index].is("<")) {
                const auto behind = skipTypeArguments(index, depth);
                if (!behind)
                    return std::nullopt;
                index = *behind;
            }
            if (!list[index].is(".") && !list[index].is("::"))
                break;
            ++index;
        }
    }
    while (list[index].is("?") || (list[index].is("[") && list[index + 1].is("]")))
        index += list[index].is("?") ? 1 : 2;
    return index;
}

SyntaxPointer Parser::parseExpression()
{
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    if (isLambda())
        return parseLambda();
    if (isQuery())
        return parseQuery();
    if (atWord("throw")) {
        const size_t offset = take().offset;
        return make(Kind::ThrowExpression, offset, {}, parseExpression());
    }
    return parseAssignmentRest(parseChoice());
}

SyntaxPointer Parser::parseAssignmentRest(SyntaxPointer left)
{
    static constexpr std::array<std::string_view, 11> Operators{
        "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="};
    if (!left || peek().kind != Token::Kind::Mark || std::ranges::find(Operators, peek().text) == Operators.end())
        return left;
    const Token& token = take();
    auto right = parseExpression();
    if (!right)
        return nullptr;
    return make(Kind::Assignment, token.offset, std::string(token.text), std::move(left), std::move(right));
}

SyntaxPointer Parser::parseChoice()
{
    auto condition = parseBinary(0);
    if (!condition || !at("?"))
        return condition;
    const size_t offset = take().offset;
    auto then = parseExpression();
    if (!then || !expect(":"))
        return nullptr;
    auto otherwise = parseExpression();
    if (!otherwise)
        return nullptr;
    return make(Kind::Choice, offset, {}, std::move(condition), std::move(then), std::move(otherwise));
}

namespace {
// From loose to tight; ?? is right-associative and looser than all.
int precedenceOf(const Token& token)
{
    static constexpr std::array<std::pair<std::string_view, int>, 18> Table{{
        {"??", 1},
        {"||", 2},
        {"&&", 3},
        {"|", 4},
        {"^", 5},
        {"&", 6},
        {"==", 7},
        {"!=", 7},
        {"<", 8},
        {">", 8},
        {"<=", 8},
        {">=", 8},
        {"<<", 9},
        {"+", 10},
        {"-", 10},
        {"*", 11},
        {"/", 11},
        {"%", 11},
    }};
    if (token.isWord("is") || token.isWord("as"))
        return 8;
    const auto found = token.kind == Token::Kind::Mark
        ? std::ranges::find(Table, token.text, &std::pair<std::string_view, int>::first)
        : Table.end();
    return found == Table.end() ? 0 : found->second;
}
constexpr int ShiftPrecedence = 9;
constexpr size_t MostTerms = 2000; // of a + b + c + …
} // namespace

// ">>" is read as two marks, because List<List<int>> ends with them.
bool Parser::isGreaterGreater(size_t ahead) const
{
    return peek(ahead).is(">") && peek(ahead + 1).is(">") && peek(ahead).end == peek(ahead + 1).offset;
}

SyntaxPointer Parser::parseBinary(int precedence)
{
    auto left = parseUnary();
    for (size_t terms = 0; left && !hasFailed(); ++terms) {
        if (terms > MostTerms)
            return fail(base::translate("expression", "The expression is too long"));
        const bool isShift = isGreaterGreater(0);
        const int own = isShift ? ShiftPrecedence : precedenceOf(peek());
        if (own <= precedence)
            break;
        const Token& token = take();
        if (isShift)
            take();
        if (token.isWord("is") || token.isWord("as")) {
            left = parseTypeTest(std::move(left), token.isWord("as"));
            continue;
        }
        const DepthGuard guard(*this);
        auto right = !guard                     ? nullptr
            : token.is("??") && atWord("throw") ? parseExpression()
                                                : parseBinary(token.is("??") ? own - 1 : own);
        if (!right)
            return nullptr;
        left = make(Kind::Binary, token.offset, isShift ? ">>" : std::string(token.text), std::move(left),
                    std::move(right));
    }
    return hasFailed() ? nullptr : std::move(left);
}

SyntaxPointer Parser::parseTypeTest(SyntaxPointer left, bool isAs)
{
    const size_t offset = m_tokens.list[m_at - 1].offset;
    if (!isAs) {
        auto pattern = parsePattern();
        return make(Kind::Is, offset, {}, std::move(left), std::move(pattern));
    }
    auto type = parseTypeCore();
    // "x as T ? a : b" is a conditional operator unless an array or the end follows the mark
    if (type && at("?")
        && (peek(1).is("[") || peek(1).is(")") || peek(1).is(";") || peek(1).is(",") || peek(1).is("??")
            || peek(1).kind == Token::Kind::End))
        type = parseSuffixes(std::move(type), true);
    else if (type && at("["))
        type = parseSuffixes(std::move(type), true);
    return make(Kind::As, offset, {}, std::move(left), std::move(type));
}

SyntaxPointer Parser::parsePattern()
{
    const size_t offset = peek().offset;
    if (atWord("var") && isPlainName(1)) {
        take();
        return make(Kind::VarPattern, offset, expectName());
    }
    const auto behind = skipType(m_at);
    const bool isNull = atWord("null");
    if (behind && !isNull) {
        const Token& next = m_tokens.list[*behind];
        const bool isVariable = next.kind == Token::Kind::Name && !isKeyword(next.text) && next.text != "when";
        if (isVariable || !next.is("(")) {
            const bool isChoice = m_tokens.list[*behind - 1].is("?") && !isVariable; // x is T ? a : b
            auto type = isChoice ? parseTypeCore() : parseType();
            return make(Kind::TypePattern, offset, isVariable ? expectName() : std::string(), std::move(type));
        }
    }
    return make(Kind::ConstantPattern, offset, {}, parseBinary(8));
}

} // namespace expression

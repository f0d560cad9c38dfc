// SPDX-License-Identifier: GPL-3.0-or-later
// new, initializers, lambdas, queries, and interpolated strings.
#include "core/expression/depthguard.h"
#include "core/expression/parser.h"

namespace expression {

SyntaxPointer Parser::parseNew()
{
    const size_t offset = take().offset;
    if (at("{"))
        return parseAnonymous(offset);
    if (at("[") && peek(1).is("]")) {
        auto element = make(Kind::VarType);
        take();
        take();
        return parseNewArray(offset, std::move(element));
    }
    const bool isTuple = at("(") && skipType(m_at);
    auto type = at("(") && !isTuple ? nullptr : parseSuffixes(isTuple ? parseTupleType() : parseTypeCore(), false);
    if (!type)
        return fail(base::translate("expression", "A type is expected behind new"));
    if (at("["))
        return parseNewArray(offset, std::move(type));
    const bool isOpen = accept("(");
    auto out = make(Kind::New, offset, {}, std::move(type));
    if (isOpen)
        parseArguments(*out, ")");
    if (!hasFailed() && at("{")) {
        out->parts.push_back(parseInitializer());
    } else if (!isOpen) {
        return fail(base::translate("expression", "( or { is expected behind new and its type"));
    }
    return hasFailed() ? nullptr : finish(std::move(out));
}

// Behind the element type: "[3]", "[] {…}", "[2][]", or, of new[], the initializer.
SyntaxPointer Parser::parseNewArray(size_t offset, SyntaxPointer element)
{
    std::vector<SyntaxPointer> sizes;
    if (!element->is(Kind::VarType)) {
        take();
        if (!at("]")) {
            sizes.push_back(parseExpression());
            if (at(","))
                return failUnsupported("arrays of two dimensions");
        }
        if (hasFailed() || !expect("]"))
            return nullptr;
        element = parseSuffixes(std::move(element), true);
    }
    auto out = make(Kind::NewArray, offset, {}, std::move(element));
    for (SyntaxPointer& size : sizes)
        out->parts.push_back(std::move(size));
    if (at("{"))
        out->parts.push_back(parseInitializer());
    else if (out->parts.size() < 2)
        return fail(base::translate("expression", "An array needs a size or values: new int[3], new[] { 1, 2 }"));
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseAnonymous(size_t offset)
{
    auto out = make(Kind::NewAnonymous);
    out->offset = offset;
    expect("{");
    while (!hasFailed() && !accept("}")) {
        auto field = make(Kind::Field);
        if (isPlainName() && peek(1).is("=")) {
            field->text = take().text;
            take();
        }
        auto value = parseExpression();
        if (!value)
            return nullptr;
        if (field->text.empty() && (value->is(Kind::Name) || value->is(Kind::Member)))
            field->text = value->text;
        if (field->text.empty())
            return fail(base::translate("expression", "A field of an anonymous object needs a name: new { name = … }"));
        field->parts.push_back(std::move(value));
        out->parts.push_back(finish(std::move(field)));
        if (!at("}"))
            expect(",");
    }
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseInitializer()
{
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    auto out = make(Kind::Initializer);
    expect("{");
    while (!hasFailed() && !accept("}")) {
        out->parts.push_back(parseInitializerItem());
        if (!hasFailed() && !at("}"))
            expect(",");
    }
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseInitializerItem()
{
    if (at("{"))
        return parseInitializer();
    if (at("[")) {
        const size_t offset = take().offset;
        auto entry = make(Kind::IndexEntry, offset, {});
        parseArguments(*entry, "]");
        if (hasFailed() || !expect("="))
            return nullptr;
        entry->parts.push_back(at("{") ? parseInitializer() : parseExpression());
        return finish(std::move(entry));
    }
    if (isPlainName() && peek(1).is("=") && peek(2).is("{")) {
        auto name = parseName();
        const size_t offset = take().offset;
        return make(Kind::Assignment, offset, "=", std::move(name), parseInitializer());
    }
    return parseExpression();
}

// x => …, (x, y) => …, (string x) => …, () => …
bool Parser::isLambda() const
{
    if (isPlainName() && peek(1).is("=>"))
        return true;
    if (!at("("))
        return false;
    const auto& list = m_tokens.list;
    size_t level = 0;
    for (size_t i = m_at; i < list.size(); ++i) {
        if (list[i].is("("))
            ++level;
        else if (list[i].is(")") && --level == 0)
            return list[i + 1].is("=>");
        else if (list[i].kind == Token::Kind::Literal || list[i].is(";") || list[i].is("{"))
            return false;
    }
    return false;
}

SyntaxPointer Parser::parseLambda()
{
    auto lambda = make(Kind::Lambda);
    const bool hasBrackets = accept("(");
    while (!hasFailed() && !at(")") && !at("=>")) {
        auto parameter = make(Kind::Parameter);
        auto type = make(Kind::VarType);
        if (!isPlainName() || (!peek(1).is(",") && !peek(1).is(")") && !peek(1).is("=>")))
            type = parseType();
        parameter->parts.push_back(std::move(type));
        parameter->text = expectName();
        lambda->parts.push_back(finish(std::move(parameter)));
        if (!at(")") && !at("=>"))
            expect(",");
    }
    if (hasFailed() || (hasBrackets && !expect(")")) || !expect("=>"))
        return nullptr;
    auto body = at("{") ? parseBlock() : parseExpression();
    if (!body)
        return nullptr;
    lambda->parts.push_back(std::move(body));
    return finish(std::move(lambda));
}

bool Parser::isQuery() const
{
    if (!atWord("from"))
        return false;
    if (isPlainName(1) && peek(2).isWord("in"))
        return true;
    const auto behind = skipType(m_at + 1);
    return behind && m_tokens.list[*behind].kind == Token::Kind::Name && m_tokens.list[*behind + 1].isWord("in");
}

SyntaxPointer Parser::parseQuery()
{
    auto query = make(Kind::Query);
    query->parts.push_back(parseFrom());
    while (!hasFailed()) {
        auto clause = parseQueryClause();
        if (!clause)
            break;
        query->parts.push_back(std::move(clause));
    }
    return hasFailed() ? nullptr : finish(std::move(query));
}

SyntaxPointer Parser::parseFrom()
{
    const size_t offset = take().offset;
    auto type = isPlainName() && peek(1).isWord("in") ? make(Kind::VarType) : parseType();
    std::string name = expectName();
    if (hasFailed() || !acceptWord("in"))
        return fail(base::translate("expression", "in is missing in this query"));
    auto sequence = parseExpression();
    return make(Kind::From, offset, std::move(name), std::move(type), std::move(sequence));
}

// Null, without a fault, behind the last clause.
SyntaxPointer Parser::parseQueryClause()
{
    const size_t offset = peek().offset;
    if (atWord("from"))
        return parseFrom();
    if (acceptWord("where"))
        return make(Kind::Where, offset, {}, parseExpression());
    if (acceptWord("let")) {
        std::string name = expectName();
        expect("=");
        return hasFailed() ? nullptr : make(Kind::Let, offset, std::move(name), parseExpression());
    }
    if (acceptWord("select"))
        return make(Kind::Select, offset, {}, parseExpression());
    if (acceptWord("into"))
        return make(Kind::Into, offset, expectName());
    if (acceptWord("group")) {
        auto element = parseExpression();
        if (hasFailed() || !acceptWord("by"))
            return fail(base::translate("expression", "by is missing in this query"));
        return make(Kind::GroupBy, offset, {}, std::move(element), parseExpression());
    }
    if (atWord("orderby"))
        return parseOrderBy();
    return atWord("join") ? parseJoin() : nullptr;
}

SyntaxPointer Parser::parseOrderBy()
{
    auto out = make(Kind::OrderBy);
    take();
    do {
        auto ordering = make(Kind::Ordering);
        ordering->parts.push_back(parseExpression());
        if (acceptWord("descending"))
            ordering->flag = "descending";
        else
            acceptWord("ascending");
        out->parts.push_back(finish(std::move(ordering)));
    } while (!hasFailed() && accept(","));
    return finish(std::move(out));
}

SyntaxPointer Parser::parseJoin()
{
    auto join = make(Kind::Join);
    take();
    join->text = expectName();
    const auto word = [&](std::string_view expected) {
        if (!hasFailed() && !acceptWord(expected))
            fail(base::translate("expression", "%1 is missing in this query").arg(expected));
        if (!hasFailed())
            join->parts.push_back(parseExpression());
    };
    word("in");
    word("on");
    word("equals");
    if (acceptWord("into"))
        join->flag = expectName();
    return hasFailed() ? nullptr : finish(std::move(join));
}

SyntaxPointer Parser::parseInterpolated()
{
    const Token& token = take();
    auto out = make(Kind::Interpolation, token.offset, {});
    const size_t quote = token.text.find('"');
    const bool isVerbatim = token.text.substr(0, quote).find('@') != std::string_view::npos;
    const std::string_view inner = token.text.substr(quote + 1, token.text.size() - quote - 2);
    const size_t origin = token.offset + quote + 1;
    std::string piece;
    const auto flush = [&] {
        const auto text = isVerbatim ? std::optional(piece) : unescape(piece);
        if (!text)
            fail(base::translate("expression", "The string holds an unknown escape: write \\\\ for a backslash"));
        if (text && !text->empty()) {
            auto literal = make(Kind::Literal, token.offset, {});
            literal->value = Value::text(*text);
            out->parts.push_back(std::move(literal));
        }
        piece.clear();
    };
    for (size_t at = 0; at < inner.size() && !hasFailed();) {
        const char c = inner[at];
        if (c == '{' && !inner.substr(at).starts_with("{{")) {
            flush();
            const size_t end = holeEnd(inner, at, 0);
            out->parts.push_back(parseHole(inner.substr(at + 1, end - at - 2), origin + at + 1));
            at = end;
        } else if (c == '}' && !inner.substr(at).starts_with("}}")) {
            flush();
            if (!m_fault)
                m_fault =
                    Fault{origin + at, base::translate("expression", "Write }} for a } in this string"), false, {}};
        } else if (c == '{' || c == '}' || (isVerbatim && c == '"')) {
            piece += c;
            at += 2;
        } else {
            piece += c;
            at += 1;
            if (c == '\\' && !isVerbatim && at < inner.size())
                piece += inner[at++];
        }
    }
    flush();
    return hasFailed() ? nullptr : std::move(out);
}

namespace {
// Where the expression of a hole ends: at a comma or colon outside of brackets, strings and a conditional's.
size_t expressionLength(const Tokens& tokens, std::string_view hole, size_t origin, std::string_view mark)
{
    int level = 0;
    for (const Token& token : tokens.list) {
        if (token.is("(") || token.is("[") || token.is("{"))
            ++level;
        else if (token.is(")") || token.is("]") || token.is("}"))
            --level;
        else if (level == 0 && token.is(mark))
            return token.offset - origin;
    }
    return hole.size();
}
} // namespace

SyntaxPointer Parser::parseHole(std::string_view hole, size_t offset)
{
    const Tokens tokens = readTokens(hole, offset);
    const size_t colon = expressionLength(tokens, hole, offset, ":");
    const std::string_view before = hole.substr(0, colon);
    const size_t comma = std::min(expressionLength(tokens, hole, offset, ","), before.size());
    auto out = make(Kind::Hole, offset, colon < hole.size() ? std::string(hole.substr(colon + 1)) : std::string());
    const auto parse = [&](std::string_view code, size_t at) {
        Parser inner(code, at, m_depth + 1);
        auto part = inner.parseWholeExpression();
        if (!part && !m_fault)
            m_fault = inner.fault();
        out->parts.push_back(std::move(part));
    };
    parse(before.substr(0, comma), offset);
    if (comma < before.size())
        parse(before.substr(comma + 1), offset + comma + 1);
    return hasFailed() ? nullptr : std::move(out);
}

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
// Statements.
#include "core/expression/depthguard.h"
#include "core/expression/parser.h"

#include <algorithm>
#include <array>

namespace expression {

SyntaxPointer Parser::parseStatements(size_t offset)
{
    auto block = make(Kind::Block);
    block->offset = offset;
    while (!hasFailed() && !at("}") && peek().kind != Token::Kind::End && !atWord("case")
           && !(atWord("default") && peek(1).is(":"))) {
        auto statement = parseStatement();
        if (statement)
            block->parts.push_back(std::move(statement));
    }
    return hasFailed() ? nullptr : finish(std::move(block));
}

SyntaxPointer Parser::parseBlock()
{
    const size_t offset = peek().offset;
    if (!expect("{"))
        return nullptr;
    auto block = parseStatements(offset);
    return block && expect("}") ? finish(std::move(block)) : nullptr;
}

// Null without a fault for an empty statement.
SyntaxPointer Parser::parseStatement()
{
    const DepthGuard guard(*this);
    if (!guard)
        return nullptr;
    if (accept(";"))
        return make(Kind::Block, peek().offset, {});
    if (at("{"))
        return parseBlock();
    if (peek().kind == Token::Kind::Name && !peek().isEscapedName && isKeyword(peek().text)) {
        auto statement = parseKeywordStatement();
        if (statement || hasFailed())
            return statement;
    }
    if (atWord("yield") && (peek(1).isWord("return") || peek(1).isWord("break")))
        return failUnsupported("statement yield");
    if (isPlainName() && peek(1).is(":") && !peek(1).is("::"))
        return failUnsupported("label");
    if (isDeconstruction())
        return parseDeconstruction();
    if (isLocalFunction())
        return parseLocalFunction();
    if (isDeclaration()) {
        auto local = parseLocal(false);
        return local && expect(";") ? std::move(local) : nullptr;
    }
    return parseExpressionStatement();
}

// Null without a fault when the keyword begins an expression or a type.
SyntaxPointer Parser::parseKeywordStatement()
{
    struct Row
    {
        std::string_view word;
        SyntaxPointer (Parser::*parse)();
    };
    static constexpr std::array<Row, 9> Rows{{
        {"if", &Parser::parseIf},
        {"while", &Parser::parseWhile},
        {"do", &Parser::parseDo},
        {"for", &Parser::parseFor},
        {"foreach", &Parser::parseForeach},
        {"switch", &Parser::parseSwitch},
        {"try", &Parser::parseTry},
        {"using", &Parser::parseUsing},
        {"return", &Parser::parseReturn},
    }};
    const auto row = std::ranges::find(Rows, peek().text, &Row::word);
    if (row != Rows.end())
        return (this->*row->parse)();
    const size_t offset = peek().offset;
    if (atWord("break") || atWord("continue")) {
        const Kind kind = take().text == "break" ? Kind::Break : Kind::Continue;
        return expect(";") ? make(kind, offset, {}) : nullptr;
    }
    if (acceptWord("throw")) {
        auto out = make(Kind::Throw, offset, {});
        if (!at(";"))
            out->parts.push_back(parseExpression());
        return !hasFailed() && expect(";") ? finish(std::move(out)) : nullptr;
    }
    if (acceptWord("const")) {
        auto local = parseLocal(true);
        return local && expect(";") ? std::move(local) : nullptr;
    }
    if ((atWord("checked") || atWord("unchecked")) && peek(1).is("{")) {
        std::string word(take().text);
        return make(Kind::Checked, offset, std::move(word), parseBlock());
    }
    if (atWord("goto") || atWord("lock") || atWord("unsafe") || atWord("fixed"))
        return failUnsupported("statement " + std::string(peek().text));
    if (atWord("else"))
        return fail(base::translate("expression", "There is no if before this else"));
    return nullptr;
}

SyntaxPointer Parser::parseEmbedded()
{
    if (isDeclaration() && !at("{"))
        return fail(base::translate("expression", "A declaration cannot stand here: put it into { … }"));
    return parseStatement();
}

// "T x =", "T x;", "T x,", "T x in" — and not an expression.
bool Parser::isDeclaration() const
{
    const auto behind = skipType(m_at);
    if (!behind || m_tokens.list[*behind].kind != Token::Kind::Name)
        return false;
    const Token& name = m_tokens.list[*behind];
    if (!name.isEscapedName && isKeyword(name.text))
        return false;
    const Token& next = m_tokens.list[*behind + 1];
    return next.is("=") || next.is(";") || next.is(",") || next.isWord("in") || next.kind == Token::Kind::End
        || next.kind == Token::Kind::Name;
}

bool Parser::isLocalFunction() const
{
    const auto behind = skipType(m_at);
    if (!behind || m_tokens.list[*behind].kind != Token::Kind::Name || isKeyword(m_tokens.list[*behind].text))
        return false;
    const Token& next = m_tokens.list[*behind + 1];
    return next.is("(") || (next.is("<") && skipTypeArguments(*behind + 1));
}

// "var (a, b) = …"
bool Parser::isDeconstruction() const
{
    return atWord("var") && peek(1).is("(") && isPlainName(2) && (peek(3).is(",") || peek(3).is(")"));
}

SyntaxPointer Parser::parseDeconstruction()
{
    const size_t offset = take().offset;
    take();
    std::string names = expectName();
    while (!hasFailed() && accept(","))
        names += ',' + expectName();
    if (hasFailed() || !expect(")") || !expect("="))
        return nullptr;
    auto value = parseExpression();
    return value && expect(";") ? make(Kind::Deconstruction, offset, std::move(names), std::move(value)) : nullptr;
}

SyntaxPointer Parser::parseLocal(bool isConst)
{
    auto local = make(Kind::Local);
    local->flag = isConst ? "const" : "";
    local->parts.push_back(parseType());
    do {
        auto declarator = make(Kind::Declarator);
        declarator->text = expectName();
        if (accept("=")) {
            declarator->parts.push_back(at("{") ? parseInitializer() : parseExpression());
        }
        local->parts.push_back(finish(std::move(declarator)));
    } while (!hasFailed() && accept(","));
    return hasFailed() ? nullptr : finish(std::move(local));
}

SyntaxPointer Parser::parseLocalFunction()
{
    auto function = make(Kind::LocalFunction);
    function->parts.push_back(parseType());
    function->text = expectName();
    if (at("<"))
        return failUnsupported("generic local function");
    expect("(");
    while (!hasFailed() && !accept(")")) {
        auto parameter = make(Kind::Parameter);
        if (atWord("out") || atWord("ref") || atWord("params"))
            return failUnsupported("parameter modifier of a local function");
        parameter->parts.push_back(parseType());
        parameter->text = expectName();
        if (at("="))
            return failUnsupported("optional parameter of a local function");
        function->parts.push_back(finish(std::move(parameter)));
        if (!at(")"))
            expect(",");
    }
    if (accept("=>")) {
        function->parts.push_back(parseExpression());
        expect(";");
    } else {
        function->parts.push_back(parseBlock());
    }
    return hasFailed() ? nullptr : finish(std::move(function));
}

SyntaxPointer Parser::parseExpressionStatement()
{
    const size_t offset = peek().offset;
    auto inner = parseExpression();
    if (!inner)
        return nullptr;
    const bool isStatement = inner->is(Kind::Assignment) || inner->is(Kind::Invocation) || inner->is(Kind::New)
        || inner->is(Kind::Postfix) || inner->is(Kind::Conditional)
        || (inner->is(Kind::Prefix) && (inner->text == "++" || inner->text == "--"));
    if (!isStatement) {
        m_fault = Fault{
            offset, base::translate("expression", "This expression is no statement: is return missing?"), false, {}};
        return nullptr;
    }
    return expect(";") ? make(Kind::ExpressionStatement, offset, {}, std::move(inner)) : nullptr;
}

SyntaxPointer Parser::parseIf()
{
    auto out = make(Kind::If);
    take();
    expect("(");
    if (!hasFailed())
        out->parts.push_back(parseExpression());
    if (hasFailed() || !expect(")"))
        return nullptr;
    out->parts.push_back(parseEmbedded());
    if (!hasFailed() && acceptWord("else"))
        out->parts.push_back(parseEmbedded());
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseWhile()
{
    const size_t offset = take().offset;
    expect("(");
    auto condition = hasFailed() ? nullptr : parseExpression();
    if (!condition || !expect(")"))
        return nullptr;
    auto body = parseEmbedded();
    return body ? make(Kind::While, offset, {}, std::move(condition), std::move(body)) : nullptr;
}

SyntaxPointer Parser::parseDo()
{
    const size_t offset = take().offset;
    auto body = parseEmbedded();
    if (!body || !acceptWord("while"))
        return fail(base::translate("expression", "while is missing behind do"));
    expect("(");
    auto condition = hasFailed() ? nullptr : parseExpression();
    if (!condition || !expect(")") || !expect(";"))
        return nullptr;
    return make(Kind::Do, offset, {}, std::move(body), std::move(condition));
}

SyntaxPointer Parser::parseFor()
{
    auto out = make(Kind::For);
    take();
    if (!expect("("))
        return nullptr;
    const auto list = [&](std::string_view close) {
        auto block = make(Kind::Block);
        while (!hasFailed() && !at(close)) {
            auto step = make(Kind::ExpressionStatement);
            step->parts.push_back(parseExpression());
            block->parts.push_back(finish(std::move(step)));
            if (!at(close))
                expect(",");
        }
        expect(close);
        return finish(std::move(block));
    };
    if (isDeclaration()) {
        auto block = make(Kind::Block);
        block->parts.push_back(parseLocal(false));
        expect(";");
        out->parts.push_back(finish(std::move(block)));
    } else {
        out->parts.push_back(list(";"));
    }
    out->parts.push_back(hasFailed() || at(";") ? nullptr : parseExpression());
    if (hasFailed() || !expect(";"))
        return nullptr;
    out->parts.push_back(list(")"));
    out->parts.push_back(hasFailed() ? nullptr : parseEmbedded());
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseForeach()
{
    const size_t offset = take().offset;
    if (!expect("("))
        return nullptr;
    auto type = parseType();
    std::string name = hasFailed() ? std::string() : expectName();
    if (hasFailed() || !acceptWord("in"))
        return fail(base::translate("expression", "in is missing: foreach (var x in …)"));
    auto sequence = parseExpression();
    if (!sequence || !expect(")"))
        return nullptr;
    auto body = parseEmbedded();
    return body ? make(Kind::Foreach, offset, std::move(name), std::move(type), std::move(sequence), std::move(body))
                : nullptr;
}

SyntaxPointer Parser::parseSwitch()
{
    auto out = make(Kind::Switch);
    take();
    expect("(");
    out->parts.push_back(hasFailed() ? nullptr : parseExpression());
    if (hasFailed() || !expect(")") || !expect("{"))
        return nullptr;
    while (!hasFailed() && !accept("}"))
        out->parts.push_back(parseSection());
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseSection()
{
    auto section = make(Kind::Section);
    while (!hasFailed() && (atWord("case") || (atWord("default") && peek(1).is(":")))) {
        auto label = make(Kind::Label);
        if (take().text == "case") {
            label->parts.push_back(parsePattern());
            if (!hasFailed() && acceptWord("when"))
                label->parts.push_back(parseExpression());
        }
        if (hasFailed() || !expect(":"))
            return nullptr;
        section->parts.push_back(finish(std::move(label)));
    }
    if (section->parts.empty())
        return fail(base::translate("expression", "case or default is expected here"));
    auto body = parseStatements(peek().offset);
    if (!body)
        return nullptr;
    section->parts.push_back(std::move(body));
    return finish(std::move(section));
}

SyntaxPointer Parser::parseTry()
{
    auto out = make(Kind::Try);
    take();
    out->parts.push_back(parseBlock());
    while (!hasFailed() && atWord("catch"))
        out->parts.push_back(parseCatch());
    if (!hasFailed() && atWord("finally")) {
        const size_t offset = take().offset;
        out->parts.push_back(make(Kind::Finally, offset, {}, parseBlock()));
    }
    if (!hasFailed() && out->parts.size() == 1)
        return fail(base::translate("expression", "A try needs catch or finally"));
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseCatch()
{
    auto out = make(Kind::Catch);
    take();
    SyntaxPointer type;
    SyntaxPointer when;
    if (accept("(")) {
        type = parseType();
        if (isPlainName())
            out->text = take().text;
        expect(")");
    }
    if (!hasFailed() && acceptWord("when")) {
        expect("(");
        when = hasFailed() ? nullptr : parseExpression();
        expect(")");
    }
    out->parts.push_back(std::move(type));
    out->parts.push_back(std::move(when));
    out->parts.push_back(hasFailed() ? nullptr : parseBlock());
    return hasFailed() ? nullptr : finish(std::move(out));
}

SyntaxPointer Parser::parseUsing()
{
    const size_t offset = take().offset;
    if (!expect("("))
        return nullptr;
    auto resource = isDeclaration() ? parseLocal(false) : parseExpression();
    if (!resource || !expect(")"))
        return nullptr;
    auto body = parseEmbedded();
    return body ? make(Kind::Using, offset, {}, std::move(resource), std::move(body)) : nullptr;
}

SyntaxPointer Parser::parseReturn()
{
    auto out = make(Kind::Return);
    take();
    if (!at(";"))
        out->parts.push_back(parseExpression());
    return !hasFailed() && expect(";") ? finish(std::move(out)) : nullptr;
}

} // namespace expression

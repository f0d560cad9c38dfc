// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tokens → syntax tree. Stops at the first fault.

#include "core/expression/fault.h"
#include "core/expression/runtime/lexer.h"
#include "core/expression/syntax.h"

#include <optional>
#include <string_view>
#include <variant>

namespace expression {

class Parser
{
public:
    explicit Parser(std::string_view code, size_t origin = 0, int depth = 0);

    // All of the code; null when fault() says why not.
    [[nodiscard]] SyntaxPointer parseWholeExpression();
    [[nodiscard]] SyntaxPointer parseWholeBlock();
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

private:
    using Kind = Syntax::Kind;

    // Tokens
    [[nodiscard]] const Token& peek(size_t ahead = 0) const;
    [[nodiscard]] bool at(std::string_view mark) const { return peek().is(mark); }
    [[nodiscard]] bool atWord(std::string_view word) const { return peek().isWord(word); }
    [[nodiscard]] bool isPlainName(size_t ahead = 0) const;
    const Token& take();
    bool accept(std::string_view mark);
    bool acceptWord(std::string_view word);
    bool expect(std::string_view mark);
    std::string expectName();
    [[nodiscard]] bool isGreaterGreater(size_t ahead) const;

    // Faults: the first counts; a null syntax is returned with it.
    SyntaxPointer fail(base::Message message);
    SyntaxPointer failUnsupported(std::string feature);
    [[nodiscard]] std::optional<base::Message> newerSyntax() const;
    [[nodiscard]] std::optional<base::Message> newerPattern() const;
    [[nodiscard]] std::optional<base::Message> foreignOperator() const;
    [[nodiscard]] bool isBehindValue() const;
    [[nodiscard]] bool hasFailed() const { return m_fault.has_value(); }

    [[nodiscard]] SyntaxPointer make(Kind kind) const;
    template<typename... Parts>
    SyntaxPointer make(Kind kind, size_t offset, std::string text, Parts... parts) const;

    // Types
    SyntaxPointer parseType();
    SyntaxPointer parseTypeCore();
    SyntaxPointer parseTupleType();
    SyntaxPointer parseSuffixes(SyntaxPointer type, bool allowsArrays);
    bool parseTypeArguments(Syntax& owner);
    // The token index behind a type that begins at that index; nullopt when none does.
    [[nodiscard]] std::optional<size_t> skipType(size_t index, int depth = 0) const;
    [[nodiscard]] std::optional<size_t> skipTypeArguments(size_t index, int depth = 0) const;

    // Expressions
    SyntaxPointer parseExpression();
    SyntaxPointer parseAssignmentRest(SyntaxPointer left);
    SyntaxPointer parseChoice();
    SyntaxPointer parseBinary(int precedence);
    SyntaxPointer parseTypeTest(SyntaxPointer left, bool isAs);
    SyntaxPointer parsePattern();
    SyntaxPointer parseUnary();
    SyntaxPointer parsePrimary();
    SyntaxPointer parsePrimaryStart();
    SyntaxPointer parseWordStart();
    SyntaxPointer parseSuffix(SyntaxPointer target);
    SyntaxPointer parseMember(SyntaxPointer target);
    SyntaxPointer parseConditionalAccess(SyntaxPointer target);
    SyntaxPointer parseLiteral();
    SyntaxPointer parseName();
    SyntaxPointer parseParenthesized();
    SyntaxPointer parseTupleRest(size_t offset, SyntaxPointer first);
    SyntaxPointer parseNew();
    SyntaxPointer parseNewArray(size_t offset, SyntaxPointer element);
    SyntaxPointer parseAnonymous(size_t offset);
    SyntaxPointer parseInitializer();
    SyntaxPointer parseInitializerItem();
    SyntaxPointer parseLambda();
    SyntaxPointer parseQuery();
    SyntaxPointer parseFrom();
    SyntaxPointer parseQueryClause();
    SyntaxPointer parseJoin();
    SyntaxPointer parseOrderBy();
    SyntaxPointer parseInterpolated();
    SyntaxPointer parseHole(std::string_view hole, size_t offset);
    void parseArguments(Syntax& owner, std::string_view close);
    SyntaxPointer parseArgument();
    [[nodiscard]] bool isCast() const;
    [[nodiscard]] bool isConditionalAccess() const;
    [[nodiscard]] bool isLambda() const;
    [[nodiscard]] bool isGenericCall() const;
    [[nodiscard]] bool isQuery() const;

    // Statements
    SyntaxPointer parseStatement();
    SyntaxPointer parseKeywordStatement();
    SyntaxPointer parseBlock();
    SyntaxPointer parseStatements(size_t offset);
    SyntaxPointer parseLocal(bool isConst);
    SyntaxPointer parseLocalFunction();
    SyntaxPointer parseDeconstruction();
    SyntaxPointer parseExpressionStatement();
    SyntaxPointer parseIf();
    SyntaxPointer parseWhile();
    SyntaxPointer parseDo();
    SyntaxPointer parseFor();
    SyntaxPointer parseForeach();
    SyntaxPointer parseSwitch();
    SyntaxPointer parseSection();
    SyntaxPointer parseTry();
    SyntaxPointer parseCatch();
    SyntaxPointer parseUsing();
    SyntaxPointer parseReturn();
    SyntaxPointer parseEmbedded(); // a statement that is no declaration
    [[nodiscard]] bool isDeclaration() const;
    [[nodiscard]] bool isLocalFunction() const;
    [[nodiscard]] bool isDeconstruction() const;
    [[nodiscard]] SyntaxPointer finish(SyntaxPointer syntax) const; // sets where it ends

    std::string_view m_code;
    size_t m_origin;
    Tokens m_tokens;
    size_t m_at = 0;
    int m_depth;
    std::optional<Fault> m_fault;
    friend class DepthGuard;
};

template<typename... Parts>
SyntaxPointer Parser::make(Kind kind, size_t offset, std::string text, Parts... parts) const
{
    auto out = make(kind);
    out->offset = offset;
    out->text = std::move(text);
    (out->parts.push_back(std::move(parts)), ...);
    return finish(std::move(out));
}

} // namespace expression

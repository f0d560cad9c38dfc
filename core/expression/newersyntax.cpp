// SPDX-License-Identifier: GPL-3.0-or-later
// What a parser of C# 7 stumbles over most often: later C#, and the operators of other languages. It is named with what
// to write instead.
#include "core/expression/parser.h"

#include <algorithm>
#include <array>

namespace expression {

// Whether the token before could end a value.
bool Parser::isBehindValue() const
{
    if (m_at == 0)
        return false;
    const Token& before = m_tokens.list[m_at - 1];
    return before.kind == Token::Kind::Literal || before.kind == Token::Kind::Interpolated || before.is(")")
        || before.is("]") || before.is("}")
        || (before.kind == Token::Kind::Name && (before.isEscapedName || !isKeyword(before.text)));
}

std::optional<base::Message> Parser::newerSyntax() const
{
    const Token nothing;
    const Token& before = m_at > 0 ? m_tokens.list[m_at - 1] : nothing;
    const Token& next = peek(1);
    const bool isAdjacent = m_at > 0 && before.end == peek().offset;
    if (atWord("switch") && next.is("{"))
        return base::translate("expression",
                               "A switch expression is newer than the C# 7 of policy expressions: use a switch "
                               "statement, or ? and :");
    if (at("=") && before.is("??") && isAdjacent)
        return base::translate("expression",
                               "The operator %1 is newer than the C# 7 of policy expressions: write x = x ?? …")
            .arg("?"
                 "?="); // one string would hold a trigraph
    if (at("!") && isBehindValue())
        return base::translate("expression",
                               "! behind a value is newer than the C# 7 of policy expressions: leave it out");
    if (atWord("with") && next.is("{"))
        return base::translate("expression", "with is newer than the C# 7 of policy expressions: write a new object");
    if (at("(") && before.isWord("new"))
        return base::translate("expression",
                               "new without a type is newer than the C# 7 of policy expressions: write the type");
    if (at("[") && !isBehindValue())
        return base::translate("expression",
                               "A list in [ ] is newer than the C# 7 of policy expressions: write new[] { … }");
    if ((at("^") && before.is("[")) || (at(".") && (before.is(".") || before.is("["))))
        return base::translate("expression",
                               "Places from the end and ranges are newer than the C# 7 of policy expressions: use "
                               "Substring, Skip, Take or Last");
    if (peek().kind == Token::Kind::Literal && isAdjacent && before.text == "\"\"" && peek().text.starts_with('"'))
        return base::translate("expression",
                               "A string in \"\"\" is newer than the C# 7 of policy expressions: write @\"…\"");
    if (before.isWord("using") && peek().kind == Token::Kind::Name)
        return base::translate("expression",
                               "using without brackets is newer than the C# 7 of policy expressions: write "
                               "using (…) { … }");
    if (atWord("static"))
        return base::translate("expression",
                               "static functions are newer than the C# 7 of policy expressions: leave static out");
    if (auto pattern = newerPattern())
        return pattern;
    return foreignOperator();
}

// "is not null", "is > 2", "is { }", "is 1 or 2"
std::optional<base::Message> Parser::newerPattern() const
{
    constexpr size_t MostTokens = 6; // of the pattern that has been read
    const auto isJoint = [](const Token& token) {
        return token.isWord("not") || token.isWord("or") || token.isWord("and");
    };
    const size_t begin = m_at - std::min(m_at, MostTokens);
    const auto first = m_tokens.list.begin();
    const auto isWord = [](const Token& token) { return token.isWord("is"); };
    const bool isPattern =
        std::any_of(first + static_cast<ptrdiff_t>(begin), first + static_cast<ptrdiff_t>(m_at), isWord);
    if (!isPattern)
        return std::nullopt;
    const Token& before = m_tokens.list[m_at - 1];
    const bool isRelation = before.isWord("is") && (at("<") || at(">") || at("<=") || at(">="));
    if (!isRelation && !at("{") && !isJoint(peek()) && !isJoint(before))
        return std::nullopt;
    return base::translate("expression",
                           "This pattern is newer than the C# 7 of policy expressions: compare with ==, != or <, and "
                           "join with && and ||");
}

std::optional<base::Message> Parser::foreignOperator() const
{
    struct Row
    {
        std::string_view foreign;
        std::string_view own;
    };
    static constexpr auto Rows = std::to_array<Row>({
        {"and", "&&"},
        {"AND", "&&"},
        {"And", "&&"},
        {"or", "||"},
        {"OR", "||"},
        {"Or", "||"},
        {"eq", "=="},
        {"ne", "!="},
        {"lt", "<"},
        {"gt", ">"},
        {"le", "<="},
        {"ge", ">="},
    });
    if (at("=") && m_at > 0 && (m_tokens.list[m_at - 1].is("==") || m_tokens.list[m_at - 1].is("!="))) {
        const std::string_view own = m_tokens.list[m_at - 1].text;
        return base::translate("expression", "%1 is no operator of C#: write %2").arg(std::string(own) + '=').arg(own);
    }
    const auto row = peek().kind == Token::Kind::Name && isBehindValue()
        ? std::ranges::find(Rows, peek().text, &Row::foreign)
        : Rows.end();
    if (row == Rows.end())
        return std::nullopt;
    return base::translate("expression", "%1 is no operator of C#: write %2").arg(row->foreign).arg(row->own);
}

} // namespace expression

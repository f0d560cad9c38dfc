// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policies/policyinks.h"

#include "core/policy/expressiontext.h"
#include "core/policy/registry.h"

#include <algorithm>
#include <array>

namespace policies {

namespace {

constexpr std::array<std::string_view, 6> SectionWords{"policies", "fragment", "inbound",
                                                       "backend",  "outbound", "on-error"};
constexpr std::array<std::string_view, 40> CodeWords{
    "as",    "bool",   "break", "byte",   "case",  "catch",   "char",   "continue", "decimal", "default",
    "do",    "double", "else",  "false",  "for",   "foreach", "if",     "in",       "int",     "is",
    "long",  "new",    "null",  "object", "out",   "return",  "static", "string",   "switch",  "this",
    "throw", "true",   "try",   "typeof", "using", "var",     "void",   "while",    "float",   "dynamic"};

constexpr std::string_view EscapedQuote = "&quot;";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isNamePart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.'
        || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}
bool isWordPart(char c)
{
    return isNamePart(c) && c != '-' && c != '.' && c != ':';
}

Ink inkOfElement(std::string_view name)
{
    if (std::ranges::find(SectionWords, name) != SectionWords.end())
        return Ink::Section;
    if (name == "base" || policy::findPolicy(name))
        return Ink::Policy;
    return policy::isKnownButUnsupported(name) ? Ink::Unsupported : Ink::Element;
}

class InkReader
{
public:
    explicit InkReader(std::string_view text)
        : m_text(text)
        , m_inks(text.size(), Ink::Plain)
    { }

    std::vector<Ink> run()
    {
        while (m_at < m_text.size()) {
            if (at("<!--"))
                takeThrough("-->", Ink::Comment);
            else if (at("<?"))
                takeThrough("?>", Ink::Comment);
            else if (at("<![CDATA["))
                take(std::string_view("<![CDATA[").size(), Ink::Element);
            else if (m_text[m_at] == '<')
                readTag();
            else if (!readInsertion())
                take(1, Ink::Plain);
        }
        return std::move(m_inks);
    }

private:
    [[nodiscard]] bool at(std::string_view word) const { return m_text.substr(m_at).starts_with(word); }

    void take(size_t count, Ink ink)
    {
        count = std::min(count, m_text.size() - m_at);
        std::fill_n(m_inks.begin() + static_cast<std::ptrdiff_t>(m_at), count, ink);
        m_at += count;
    }
    // Through the next such word, or all that is left.
    void takeThrough(std::string_view word, Ink ink)
    {
        const size_t found = m_text.find(word, m_at);
        take(found == std::string_view::npos ? m_text.size() : found + word.size() - m_at, ink);
    }
    template<typename Belongs>
    std::string_view takeWhile(Belongs belongs, Ink ink)
    {
        const size_t begin = m_at;
        size_t end = m_at;
        while (end < m_text.size() && belongs(m_text[end]))
            ++end;
        take(end - begin, ink);
        return m_text.substr(begin, end - begin);
    }

    void readTag()
    {
        take(at("</") ? 2 : 1, Ink::Plain);
        size_t end = m_at;
        while (end < m_text.size() && isNamePart(m_text[end]))
            ++end;
        take(end - m_at, inkOfElement(m_text.substr(m_at, end - m_at)));
        while (m_at < m_text.size() && m_text[m_at] != '>' && m_text[m_at] != '<') {
            if (m_text[m_at] == '"' || m_text[m_at] == '\'')
                readValue(m_text[m_at]);
            else if (takeWhile(isNamePart, Ink::Attribute).empty())
                take(1, Ink::Plain);
        }
        if (m_at < m_text.size() && m_text[m_at] == '>')
            take(1, Ink::Plain);
    }

    void readValue(char quote)
    {
        take(1, Ink::Value);
        while (m_at < m_text.size()) {
            const bool isEnd = m_text[m_at] == quote;
            if (isEnd || !readInsertion())
                take(1, Ink::Value);
            if (isEnd)
                return;
        }
    }

    // An expression or a named value.
    bool readInsertion()
    {
        if (policy::isExpressionStart(m_text, m_at)) {
            readExpression();
            return true;
        }
        const size_t close = at("{{") ? m_text.find("}}", m_at) : std::string_view::npos;
        if (close == std::string_view::npos)
            return false;
        take(close + 2 - m_at, Ink::NamedValue);
        return true;
    }

    // Of one that is not closed yet, the line: what comes after it keeps its colours.
    void readExpression()
    {
        const size_t end = policy::expressionEnd(m_text, m_at);
        const bool isClosed = end != std::string_view::npos;
        const size_t stop = isClosed ? end - 1 : std::min(m_text.find('\n', m_at), m_text.size());
        take(2, Ink::Bracket);
        while (m_at < stop)
            readCode(stop);
        if (isClosed)
            take(1, Ink::Bracket);
    }

    void readCode(size_t stop)
    {
        const char c = m_text[m_at];
        if (at("//")) {
            take(std::min(m_text.find('\n', m_at), stop) - m_at, Ink::CodeComment);
        } else if (at("/*")) {
            const size_t close = m_text.find("*/", m_at);
            take(std::min(close == std::string_view::npos ? stop : close + 2, stop) - m_at, Ink::CodeComment);
        } else if (const size_t length = textLength(stop); length > 0) {
            take(length, Ink::CodeText);
        } else if (c == '\n') { // what a line stands in by is no code
            take(1, Ink::Code);
            takeWhile([](char each) { return each == ' ' || each == '\t'; }, Ink::Plain);
        } else if (isDigit(c)) {
            takeWhile([](char each) { return isWordPart(each) || each == '.'; }, Ink::Number);
        } else if (isWordPart(c)) {
            const size_t begin = m_at;
            const std::string_view word = takeWhile(isWordPart, Ink::Code);
            m_at = begin;
            take(word.size(), inkOfWord(word));
        } else {
            take(1, Ink::Code);
        }
    }

    static Ink inkOfWord(std::string_view word)
    {
        if (word == "context")
            return Ink::Context;
        return std::ranges::find(CodeWords, word) != CodeWords.end() ? Ink::Keyword : Ink::Code;
    }

    // Of the string or character that begins here; 0: none does.
    [[nodiscard]] size_t textLength(size_t stop) const
    {
        size_t at = m_at;
        bool isVerbatim = false;
        for (; at < stop && (m_text[at] == '@' || m_text[at] == '$'); ++at)
            isVerbatim = isVerbatim || m_text[at] == '@';
        const std::string_view rest = m_text.substr(at, stop - at);
        const std::string_view quote = rest.starts_with('"') || rest.starts_with('\'') ? rest.substr(0, 1)
            : rest.starts_with(EscapedQuote)                                           ? EscapedQuote
                                                                                       : std::string_view();
        if (quote.empty())
            return 0;
        for (at += quote.size(); at < stop; ++at) {
            const bool isQuote = m_text.substr(at, stop - at).starts_with(quote);
            const size_t behind = at + quote.size();
            if (isQuote && isVerbatim && m_text.substr(behind, stop - std::min(behind, stop)).starts_with(quote))
                at = behind + quote.size() - 1; // "" inside
            else if (isQuote)
                return behind - m_at;
            else if (m_text[at] == '\\' && !isVerbatim)
                ++at;
        }
        return stop - m_at;
    }

    std::string_view m_text;
    std::vector<Ink> m_inks;
    size_t m_at = 0;
};

} // namespace

std::vector<Ink> inksOf(std::string_view text)
{
    return InkReader(text).run();
}

} // namespace policies

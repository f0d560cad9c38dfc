// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/lexer.h"

#include "core/expression/runtime/literals.h"
#include "core/expression/runtime/type.h"
#include "core/expression/runtime/utf16.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace expression {

namespace {
constexpr size_t NoEnd = std::string_view::npos;
constexpr int MostStringDepth = 32;

// The punctuation of U+2010 to U+202F and U+2030 to U+203E is in no name: typographic quotation marks and dashes.
bool isPunctuation(std::string_view rest)
{
    if (rest.size() < 3 || !rest.starts_with("\xE2\x80"))
        return false;
    const auto last = static_cast<uint8_t>(rest[2]);
    return (last >= 0x90 && last <= 0xA7) || (last >= 0xB0 && last <= 0xBE);
}

// ‘ ’ ‚ ‛ “ ” „ ‟
bool isTypographicQuote(std::string_view rest)
{
    return isPunctuation(rest) && static_cast<uint8_t>(rest[2]) >= 0x98 && static_cast<uint8_t>(rest[2]) <= 0x9F;
}

bool beginsName(char c)
{
    return text::isLetter(c) || c == '_' || static_cast<uint8_t>(c) >= 0x80;
}

bool continuesName(char c)
{
    return beginsName(c) || text::isDigit(c);
}

// Longest first.
constexpr auto Marks = std::to_array<std::string_view>({
    "<<=", ">>=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "++", "--", "+=", "-=", "*=", "/=",
    "%=",  "&=",  "|=", "^=", "<<", "::", "->", "?.", "+",  "-",  "*",  "/",  "%",  "&",  "|",  "^",
    "!",   "~",   "=",  "<",  ">",  "?",  ":",  ";",  ",",  ".",  "(",  ")",  "[",  "]",  "{",  "}",
});

class Lexer
{
public:
    Lexer(std::string_view code, size_t origin)
        : m_code(code)
        , m_origin(origin)
    { }

    Tokens read()
    {
        while (m_out.faults.empty() && skipBlanks() && m_at < m_code.size())
            readToken();
        add(Token::Kind::End, m_code.size(), m_code.size());
        return std::move(m_out);
    }

private:
    Token& add(Token::Kind kind, size_t begin, size_t end)
    {
        m_out.list.push_back({kind, m_origin + begin, m_origin + end, m_code.substr(begin, end - begin), {}, false});
        m_at = end;
        return m_out.list.back();
    }
    void fail(size_t at, base::Message message)
    {
        m_out.faults.push_back({m_origin + at, std::move(message)});
        m_at = m_code.size();
    }
    [[nodiscard]] char at(size_t i) const { return i < m_code.size() ? m_code[i] : '\0'; }
    [[nodiscard]] std::string_view rest() const { return m_code.substr(m_at); }

    bool skipBlanks()
    {
        while (m_at < m_code.size()) {
            if (m_code[m_at] == ' ' || (m_code[m_at] >= '\t' && m_code[m_at] <= '\r')) {
                ++m_at;
            } else if (rest().starts_with("\xC2\xA0") || rest().starts_with(ByteOrderMark)) {
                m_at += rest().starts_with(ByteOrderMark) ? ByteOrderMark.size() : 2;
            } else if (rest().starts_with("//")) {
                m_at = std::min(m_code.find('\n', m_at), m_code.size());
            } else if (rest().starts_with("/*")) {
                const size_t end = m_code.find("*/", m_at + 2);
                if (end == NoEnd)
                    fail(m_at, base::translate("expression", "This comment has no end: write */"));
                else
                    m_at = end + 2;
            } else {
                break;
            }
        }
        return m_out.faults.empty();
    }

    void readToken()
    {
        const char c = m_code[m_at];
        if (text::isDigit(c) || (c == '.' && text::isDigit(at(m_at + 1))))
            readNumber();
        else if (c == '"')
            readString(m_at, false, false);
        else if (c == '\'')
            readCharacter();
        else if (c == '@' || c == '$')
            readPrefixed();
        else if (beginsName(c) && !isPunctuation(rest()))
            readName(m_at);
        else
            readMark();
    }

    void readPrefixed()
    {
        size_t quote = m_at;
        bool isVerbatim = false;
        bool isInterpolated = false;
        for (; at(quote) == '@' || at(quote) == '$'; ++quote)
            (at(quote) == '@' ? isVerbatim : isInterpolated) = true;
        if (at(quote) == '"')
            readString(quote, isVerbatim, isInterpolated);
        else if (quote == m_at + 1 && isVerbatim && beginsName(at(quote)))
            readName(quote);
        else
            failAtCharacter();
    }

    void readName(size_t begin)
    {
        const size_t start = m_at;
        size_t end = begin;
        while (continuesName(at(end)) && !isPunctuation(m_code.substr(end)))
            ++end;
        Token& token = add(Token::Kind::Name, begin, end);
        token.isEscapedName = begin != start;
    }

    void readMark()
    {
        const char first = m_code[m_at];
        for (const std::string_view mark : Marks) {
            // "a?.5:b" is a conditional operator and a number
            if (mark.front() != first || !rest().starts_with(mark) || (mark == "?." && text::isDigit(at(m_at + 2))))
                continue;
            add(Token::Kind::Mark, m_at, m_at + mark.size());
            return;
        }
        failAtCharacter();
    }

    void failAtCharacter()
    {
        if (isTypographicQuote(rest())) {
            fail(m_at,
                 base::translate("expression", "%1 is a typographic quotation mark: C# wants \" around a text")
                     .arg(m_code.substr(m_at, 3)));
            return;
        }
        const size_t length = std::max<size_t>(1, text::utf8Length(m_code, m_at));
        fail(m_at,
             base::translate("expression", "The character %1 does not belong here").arg(m_code.substr(m_at, length)));
    }

    void readNumber()
    {
        const NumberLiteral number = readNumberLiteral(rest());
        if (number.fault) {
            fail(m_at, *number.fault);
            return;
        }
        add(Token::Kind::Literal, m_at, m_at + number.length).value = number.value;
    }

    void readCharacter()
    {
        size_t end = at(m_at + 1) == '\\' ? m_at + 3 : m_at + 2;
        while (end < m_code.size() && m_code[end] != '\'' && m_code[end] != '\n')
            ++end;
        const auto units =
            at(end) == '\'' ? unescape(m_code.substr(m_at + 1, end - m_at - 1)) : std::optional<std::string>();
        const std::u16string wide = units ? toUtf16(*units) : std::u16string();
        if (wide.size() != 1) {
            failCharacter(end, wide);
            return;
        }
        add(Token::Kind::Literal, m_at, end + 1).value = Value::character(wide.front());
    }

    void failCharacter(size_t end, std::u16string_view units)
    {
        constexpr size_t MostShown = 60;
        const bool isPair = units.size() == 2 && (units.front() & 0xFC00) == 0xD800; // looks like one character
        if (units.size() > 1 && units.size() <= MostShown && !isPair)
            fail(m_at,
                 base::translate("expression", "%1 is more than one character: a text stands in \"…\"")
                     .arg(m_code.substr(m_at, end + 1 - m_at)));
        else
            fail(m_at, base::translate("expression", "A character literal holds exactly one character: 'x'"));
    }

    void readString(size_t quote, bool isVerbatim, bool isInterpolated)
    {
        const size_t end = stringEnd(m_code, quote, isVerbatim, isInterpolated);
        if (end == NoEnd) {
            fail(quote, base::translate("expression", "This string has no end: a quotation mark is missing"));
            return;
        }
        if (isInterpolated) {
            add(Token::Kind::Interpolated, m_at, end);
            return;
        }
        const std::string_view inner = m_code.substr(quote + 1, end - quote - 2);
        const auto value = isVerbatim ? doubledQuotes(inner) : unescape(inner);
        if (!value) {
            fail(quote,
                 base::translate("expression", "The string holds an unknown escape: write \\\\ for a backslash"));
            return;
        }
        add(Token::Kind::Literal, m_at, end).value = Value::text(*value);
    }

    static std::optional<std::string> doubledQuotes(std::string_view inner)
    {
        std::string out;
        for (size_t i = 0; i < inner.size(); ++i) {
            out += inner[i];
            i += inner[i] == '"' ? 1 : 0;
        }
        return out;
    }

    static constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    std::string_view m_code;
    size_t m_origin;
    size_t m_at = 0;
    Tokens m_out;
};

// Past a string, a comment or a character that stands at that offset in a hole; else one byte.
size_t skipInHole(std::string_view code, size_t at, int depth)
{
    const std::string_view rest = code.substr(at);
    if (rest.starts_with("/*")) {
        const size_t end = code.find("*/", at + 2);
        return end == NoEnd ? NoEnd : end + 2;
    }
    if (rest.front() == '\'') {
        const size_t close = code.find('\'', at + (rest.starts_with("'\\") ? 3 : 2));
        return close == NoEnd || close - at > 12 ? at + 1 : close + 1;
    }
    size_t quote = at;
    bool isVerbatim = false;
    bool isInterpolated = false;
    for (; quote < code.size() && (code[quote] == '@' || code[quote] == '$'); ++quote)
        (code[quote] == '@' ? isVerbatim : isInterpolated) = true;
    if (quote < code.size() && code[quote] == '"')
        return stringEnd(code, quote, isVerbatim, isInterpolated, depth + 1);
    return at + 1;
}
} // namespace

size_t holeEnd(std::string_view code, size_t brace, int depth)
{
    int level = 0;
    for (size_t at = brace; at < code.size();) {
        if (code[at] == '{') {
            ++level;
        } else if (code[at] == '}' && --level == 0) {
            return at + 1;
        }
        at = skipInHole(code, at, depth);
        if (at == NoEnd)
            break;
    }
    return NoEnd;
}

// An ordinary string may span lines: XML turns the line ends of an attribute into blanks.
size_t stringEnd(std::string_view code, size_t quote, bool isVerbatim, bool isInterpolated, int depth)
{
    if (depth > MostStringDepth)
        return NoEnd;
    for (size_t at = quote + 1; at < code.size();) {
        const std::string_view rest = code.substr(at);
        if (rest.front() == '"') {
            if (!isVerbatim || !rest.starts_with("\"\""))
                return at + 1;
            at += 2;
        } else if (rest.front() == '\\' && !isVerbatim) {
            at += 2;
        } else if (isInterpolated && rest.front() == '{' && !rest.starts_with("{{")) {
            at = holeEnd(code, at, depth);
            if (at == NoEnd)
                return NoEnd;
        } else {
            at += isInterpolated && rest.starts_with("{{") ? 2 : 1;
        }
    }
    return NoEnd;
}

Tokens readTokens(std::string_view code, size_t origin)
{
    return Lexer(code, origin).read();
}

bool isKeyword(std::string_view word)
{
    static constexpr auto Words = std::to_array<std::string_view>(
        {"abstract", "as",      "base",    "bool",       "break",    "byte",     "case",      "catch",     "char",
         "checked",  "class",   "const",   "continue",   "decimal",  "default",  "delegate",  "do",        "double",
         "else",     "enum",    "event",   "explicit",   "extern",   "false",    "finally",   "fixed",     "float",
         "for",      "foreach", "goto",    "if",         "implicit", "in",       "int",       "interface", "internal",
         "is",       "lock",    "long",    "namespace",  "new",      "null",     "object",    "operator",  "out",
         "override", "params",  "private", "protected",  "public",   "readonly", "ref",       "return",    "sbyte",
         "sealed",   "short",   "sizeof",  "stackalloc", "static",   "string",   "struct",    "switch",    "this",
         "throw",    "true",    "try",     "typeof",     "uint",     "ulong",    "unchecked", "unsafe",    "ushort",
         "using",    "virtual", "void",    "volatile",   "while"});
    return std::ranges::binary_search(Words, word);
}

} // namespace expression

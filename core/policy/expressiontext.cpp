// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/expressiontext.h"

#include <array>

namespace policy {

namespace {
constexpr size_t NoEnd = std::string_view::npos;
constexpr int MaximumStringDepth = 64; // of strings in interpolations in strings …

class ExpressionScanner
{
public:
    explicit ExpressionScanner(std::string_view text)
        : m_text(text)
    { }

    // at: the opening bracket. Only its own kind is counted: C# keeps the other kinds balanced by itself.
    size_t skipBrackets(size_t at, int depth)
    {
        if (depth > MaximumStringDepth)
            return NoEnd;
        const char open = m_text[at];
        const char close = open == '(' ? ')' : '}';
        int level = 0;
        while (at < m_text.size()) {
            const char c = m_text[at];
            if (c == open) {
                ++level;
            } else if (c == close && --level == 0) {
                return at + 1;
            }
            const size_t next = skipToken(at, depth);
            if (next == NoEnd)
                return NoEnd;
            at = next;
        }
        return NoEnd;
    }

private:
    // How long the quotation mark at that offset is; 0 when there is none.
    [[nodiscard]] size_t quoteAt(size_t at) const
    {
        static constexpr std::array<std::string_view, 3> Quotes{"\"", "&quot;", "&#34;"};
        for (const std::string_view quote : Quotes) {
            if (m_text.substr(at).starts_with(quote))
                return quote.size();
        }
        return 0;
    }

    // Past what stands at that offset: a comment, a string, a character literal or one byte.
    size_t skipToken(size_t at, int depth)
    {
        static constexpr std::string_view Special = "/'\"&@$";
        if (Special.find(m_text[at]) == std::string_view::npos)
            return at + 1;
        const std::string_view rest = m_text.substr(at);
        if (rest.starts_with("//"))
            return past("\n", at, m_text.size());
        if (rest.starts_with("/*"))
            return past("*/", at + 2, NoEnd);
        if (rest.front() == '\'')
            return skipCharacter(at);
        size_t quote = at;
        bool isVerbatim = false;
        bool isInterpolated = false;
        while (quote < m_text.size() && (m_text[quote] == '@' || m_text[quote] == '$')) {
            (m_text[quote] == '@' ? isVerbatim : isInterpolated) = true;
            ++quote;
        }
        if (quote < m_text.size() && quoteAt(quote) != 0)
            return skipString(quote, isVerbatim, isInterpolated, depth);
        return at + 1;
    }

    [[nodiscard]] size_t past(std::string_view mark, size_t from, size_t otherwise) const
    {
        const size_t found = m_text.find(mark, from);
        return found == NoEnd ? otherwise : found + mark.size();
    }

    // 'x', '\'', '\u0041', '"'. A lone ' is no literal (and no C#), but must not swallow the rest.
    [[nodiscard]] size_t skipCharacter(size_t at) const
    {
        constexpr size_t Longest = 12;
        const size_t inner = at + 1 < m_text.size() && m_text[at + 1] == '\\' ? at + 3 : at + 2;
        const size_t close = m_text.find('\'', inner);
        return close == NoEnd || close - at > Longest ? at + 1 : close + 1;
    }

    // An ordinary string may span lines here: XML turns the line ends of an attribute into blanks.
    size_t skipString(size_t at, bool isVerbatim, bool isInterpolated, int depth)
    {
        const std::string_view quote = m_text.substr(at, quoteAt(at));
        at += quote.size();
        while (at < m_text.size()) {
            const std::string_view rest = m_text.substr(at);
            if (rest.starts_with(quote)) {
                at += quote.size();
                if (!isVerbatim || !m_text.substr(at).starts_with(quote))
                    return at;
                at += quote.size(); // "" in a verbatim string
            } else if (!isVerbatim && rest.front() == '\\') {
                at += 2;
            } else if (isInterpolated && rest.front() == '{' && !rest.starts_with("{{")) {
                at = skipBrackets(at, depth + 1);
                if (at == NoEnd)
                    return NoEnd;
            } else {
                at += isInterpolated && rest.starts_with("{{") ? 2 : 1;
            }
        }
        return NoEnd;
    }

    std::string_view m_text;
};
} // namespace

bool isExpressionStart(std::string_view text, size_t at)
{
    return at + 1 < text.size() && text[at] == '@' && (text[at + 1] == '(' || text[at + 1] == '{');
}

size_t expressionEnd(std::string_view text, size_t at)
{
    return isExpressionStart(text, at) ? ExpressionScanner(text).skipBrackets(at + 1, 0) : NoEnd;
}

} // namespace policy

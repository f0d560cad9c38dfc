// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/liquid/markup.h"

#include "core/liquid/filter.h"
#include "core/liquid/parser.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace liquid {

namespace {
constexpr int MostBrackets = 20;

bool isWordCharacter(char c)
{
    return text::isLetter(c) || text::isDigit(c) || c == '_' || c == '-' || static_cast<uint8_t>(c) >= 0x80;
}

Operand literalAt(size_t offset, Value value)
{
    return {Operand::Kind::Literal, std::move(value), {}, offset};
}

std::optional<Value> wordValue(std::string_view word)
{
    if (word == "nil" || word == "null")
        return Value();
    if (word == "true" || word == "false")
        return Value(word == "true");
    return word == "empty" || word == "blank" ? std::optional(Value::empty()) : std::nullopt;
}
} // namespace

void Markup::skipBlanks()
{
    m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
}

bool Markup::isAtEnd()
{
    skipBlanks();
    return m_at == m_text.size();
}

bool Markup::isAt(std::string_view mark)
{
    skipBlanks();
    return rest().starts_with(mark);
}

bool Markup::accept(std::string_view mark)
{
    const bool isThere = isAt(mark);
    m_at += isThere ? mark.size() : 0;
    return isThere;
}

bool Markup::acceptWord(std::string_view wanted)
{
    const size_t before = m_at;
    if (word() == wanted)
        return true;
    m_at = before;
    return false;
}

std::string_view Markup::word()
{
    skipBlanks();
    const size_t begin = m_at;
    while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
        ++m_at;
    return m_text.substr(begin, m_at - begin);
}

std::string_view Markup::comparison()
{
    for (const std::string_view mark : {"==", "!=", "<>", "<=", ">=", "<", ">"}) {
        if (accept(mark))
            return mark;
    }
    const size_t before = m_at;
    const std::string_view found = word();
    if (found != "and" && found != "or")
        return found;
    m_at = before;
    return {};
}

std::string Markup::name()
{
    const std::string_view found = word();
    if (found.empty())
        fail(base::translate("liquid", "A name is expected here"));
    return std::string(found);
}

void Markup::expectEnd()
{
    if (!isAtEnd())
        fail(base::translate("liquid", "%1 does not belong here")
                 .arg(rest().substr(0, rest().find_first_of(" \t\r\n"))));
}

void Markup::fail(base::Message message)
{
    skipBlanks();
    m_parser.fail(offset(), std::move(message));
}

Operand Markup::operand()
{
    if (isAtEnd()) {
        fail(base::translate("liquid", "A value is expected here"));
        return {};
    }
    const char c = m_text[m_at];
    const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    if (c == '"' || c == '\'')
        return quoted(c);
    if (text::isDigit(c) || ((c == '-' || c == '+') && text::isDigit(next)))
        return number();
    return c == '(' ? range() : path();
}

Operand Markup::quoted(char quote)
{
    const size_t begin = offset();
    const size_t end = m_text.find(quote, m_at + 1);
    if (end == std::string_view::npos) {
        fail(base::translate("liquid", "This text is never closed: end it with %1").arg(std::string_view(&quote, 1)));
        return {};
    }
    const std::string_view value = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return literalAt(begin, Value(value));
}

Operand Markup::number()
{
    const size_t begin = m_at;
    m_at += text::isDigit(m_text[m_at]) ? 0 : 1;
    while (m_at < m_text.size() && text::isDigit(m_text[m_at]))
        ++m_at;
    const bool isReal = m_at + 1 < m_text.size() && m_text[m_at] == '.' && text::isDigit(m_text[m_at + 1]);
    if (isReal)
        m_at = std::min(m_text.find_first_not_of("0123456789", m_at + 1), m_text.size());
    std::string_view digits = m_text.substr(begin, m_at - begin);
    digits.remove_prefix(digits.starts_with('+') ? 1 : 0);
    const char* end = digits.data() + digits.size();
    int64_t integer = 0;
    if (!isReal && std::from_chars(digits.data(), end, integer).ec == std::errc())
        return literalAt(m_offset + begin, Value(integer));
    double real = 0;
    std::from_chars(digits.data(), end, real);
    return literalAt(m_offset + begin, Value(real));
}

Operand Markup::range()
{
    Operand out;
    out.kind = Operand::Kind::Range;
    out.offset = offset();
    if (++m_depth > MostBrackets)
        fail(base::translate("liquid", "This is nested too deeply"));
    if (!accept("(") || m_parser.fault())
        return {};
    out.parts.push_back(operand());
    if (!accept(".."))
        fail(base::translate("liquid", "A range is written (1..5)"));
    out.parts.push_back(m_parser.fault() ? Operand() : operand());
    if (!accept(")"))
        fail(base::translate("liquid", "A range is written (1..5)"));
    --m_depth;
    return out;
}

Operand Markup::path()
{
    Operand out;
    out.kind = Operand::Kind::Path;
    out.offset = offset();
    if (++m_depth > MostBrackets)
        fail(base::translate("liquid", "This is nested too deeply"));
    while (!m_parser.fault()) {
        if (accept("[")) {
            out.parts.push_back(operand());
            if (!accept("]"))
                fail(base::translate("liquid", "] is missing"));
        } else {
            const size_t begin = offset();
            out.parts.push_back(literalAt(begin, Value(name())));
        }
        if (rest().starts_with('?')) // part of a name in Ruby, of no meaning here
            ++m_at;
        const bool goesOn = rest().starts_with('[') || (rest().starts_with('.') && !rest().starts_with(".."));
        if (!goesOn)
            break;
        m_at += rest().starts_with('.') ? 1 : 0;
    }
    --m_depth;
    const std::string* first = out.parts.empty() ? nullptr : out.parts.front().literal.text();
    if (out.parts.size() == 1 && first) {
        if (auto value = wordValue(*first))
            return literalAt(out.offset, std::move(*value));
    }
    m_parser.addName(first ? *first : std::string());
    return out;
}

Filtered Markup::filtered()
{
    Filtered out;
    out.operand = operand();
    while (!m_parser.fault() && accept("|"))
        out.filters.push_back(filterCall());
    return out;
}

FilterCall Markup::filterCall()
{
    FilterCall out;
    skipBlanks();
    out.offset = offset();
    if (isAt("\"") || isAt("'")) { // a text is no filter's name: it does nothing, like any unknown filter
        const size_t begin = m_at;
        const Operand text = quoted(m_text[m_at]);
        out.name = m_text.substr(begin, m_at - begin);
    } else {
        out.name = name();
    }
    out.filter = findFilter(out.name);
    if (accept(":")) {
        do
            out.arguments.push_back(operand());
        while (!m_parser.fault() && accept(","));
    }
    if (!out.filter)
        m_parser.addUnknownFilter(out.name);
    else if (out.arguments.size() < out.filter->required || out.arguments.size() > out.filter->most)
        m_parser.fail(out.offset,
                      base::translate("liquid", "%1 takes %2 to %3 arguments, not %4")
                          .arg(out.name)
                          .arg(out.filter->required)
                          .arg(out.filter->most)
                          .arg(out.arguments.size()));
    return out;
}

} // namespace liquid

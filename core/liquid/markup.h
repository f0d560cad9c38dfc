// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads what stands between the braces of one output or tag.

#include "core/base/message.h"
#include "core/liquid/operand.h"

#include <string>
#include <string_view>

namespace liquid {

class Parser;

class Markup
{
public:
    Markup(Parser& parser, std::string_view text, size_t offset)
        : m_parser(parser)
        , m_text(text)
        , m_offset(offset)
    { }

    [[nodiscard]] size_t offset() const { return m_offset + m_at; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] bool isAtEnd();
    [[nodiscard]] bool isAt(std::string_view mark);
    [[nodiscard]] bool accept(std::string_view mark);
    [[nodiscard]] bool acceptWord(std::string_view word);
    [[nodiscard]] std::string_view word(); // letters, digits and "_-"; empty when there is none
    // The operator of a condition: ==, !=, <>, <, >, <=, >= or a word.
    [[nodiscard]] std::string_view comparison();

    // A fault is the parser's.
    [[nodiscard]] Operand operand();
    [[nodiscard]] Filtered filtered();
    [[nodiscard]] std::string name(); // a word that must be there
    void expectEnd();
    void fail(base::Message message);

private:
    void skipBlanks();
    [[nodiscard]] Operand quoted(char quote);
    [[nodiscard]] Operand number();
    [[nodiscard]] Operand range();
    [[nodiscard]] Operand path();
    [[nodiscard]] FilterCall filterCall();

    Parser& m_parser;
    std::string_view m_text;
    size_t m_offset;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace liquid

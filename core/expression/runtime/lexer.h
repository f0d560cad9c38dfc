// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// C# text → tokens (ECMA-334 6.4). Used for expressions and for the declarations of the library.

#include "core/base/message.h"
#include "core/expression/runtime/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

struct Token
{
    enum class Kind : uint8_t {
        End,
        Name, // keywords, too
        Literal,
        Interpolated, // all of $"…", read by the parser
        Mark, // an operator or a bracket
    };
    Kind kind = Kind::End;
    size_t offset = 0;
    size_t end = 0;
    std::string_view text; // of a name without its @
    Value value; // of a literal
    bool isEscapedName = false; // @class

    [[nodiscard]] bool is(std::string_view mark) const { return kind == Kind::Mark && text == mark; }
    [[nodiscard]] bool isWord(std::string_view word) const
    {
        return kind == Kind::Name && !isEscapedName && text == word;
    }
};

struct LexicalFault
{
    size_t offset = 0;
    base::Message message;
};

struct Tokens
{
    std::vector<Token> list; // ends with End
    std::vector<LexicalFault> faults; // the list ends at the first
};

// Offsets count from origin, for the holes of interpolated strings.
[[nodiscard]] Tokens readTokens(std::string_view code, size_t origin = 0);

[[nodiscard]] bool isKeyword(std::string_view word);

// The characters of an ordinary string's piece: \n, \u0041 … nullopt for an unknown escape.
[[nodiscard]] std::optional<std::string> unescape(std::string_view piece);

// The offset behind the quotation mark that ends the string whose first quotation mark is at that offset; npos without.
[[nodiscard]] size_t stringEnd(std::string_view code, size_t quote, bool isVerbatim, bool isInterpolated,
                               int depth = 0);
// The offset behind the bracket that closes the one at that offset, which C#'s strings and comments do not hide.
[[nodiscard]] size_t holeEnd(std::string_view code, size_t brace, int depth);

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which bytes may stand where in a head: a table, and how far a text stays within one of its classes. For this folder:
// others ask grammar.h.

#include "core/http/byteblock.h"

#include <array>
#include <string_view>

namespace http {

enum CharClass : uint8_t { Token = 1, FieldValue = 2, Target = 4, HostName = 8, PlainPath = 16, SmallToken = 32 };

constexpr bool isAlphanumeric(unsigned c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr std::array<uint8_t, 256> makeCharClasses()
{
    std::array<uint8_t, 256> classes{};
    for (unsigned c = 0; c < 256; ++c) {
        const char ascii = static_cast<char>(c);
        uint8_t value = 0;
        if (isAlphanumeric(c) || std::string_view("!#$%&'*+-.^_`|~").find(ascii) != std::string_view::npos)
            value |= c >= 'A' && c <= 'Z' ? Token : Token | SmallToken;
        if (c == '\t' || (c >= 0x20 && c != 0x7F))
            value |= FieldValue;
        if (c > 0x20 && c < 0x7F && c != '#' && c != '\\')
            value |= Target;
        if ((value & Target) != 0 && c != '%' && c != '.')
            value |= PlainPath;
        if (isAlphanumeric(c) || std::string_view("-._~!$&'()*+,;=%").find(ascii) != std::string_view::npos)
            value |= HostName;
        classes[c] = value;
    }
    return classes;
}

inline constexpr std::array<uint8_t, 256> CharClasses = makeCharClasses();

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

inline bool hasClass(char c, CharClass wanted)
{
    return (CharClasses[static_cast<unsigned char>(c)] & wanted) != 0;
}

// The classes that all bytes of the text have.
inline uint8_t commonClasses(std::string_view text)
{
    uint8_t common = 0xFF;
    for (const char c : text)
        common &= CharClasses[static_cast<unsigned char>(c)];
    return common;
}

inline bool allHaveClass(std::string_view text, CharClass wanted)
{
    return (commonClasses(text) & wanted) != 0;
}

// The length of the part that the text begins with and that is of the class. Whatever a block's marks leave out is of
// it, too: the table is asked about the first byte that they do not.
template<typename MarkOthers>
[[gnu::always_inline]] inline size_t leadingOfClass(std::string_view text, CharClass wanted, MarkOthers markOthers)
{
    size_t length = 0;
    size_t ordinary = ByteBlock::Size;
    while (ordinary == ByteBlock::Size && text.size() - length >= ByteBlock::Size) {
        ordinary = ByteBlock::unmarked(markOthers(ByteBlock(text.data() + length)));
        length += ordinary;
    }
    while (length < text.size() && hasClass(text[length], wanted))
        ++length;
    return length;
}

inline size_t leadingToken(std::string_view text)
{
    return leadingOfClass(text, Token, [](ByteBlock block) { return block.otherThanLettersAndHyphens(); });
}

inline size_t leadingSmallToken(std::string_view text)
{
    return leadingOfClass(text, SmallToken, [](ByteBlock block) { return block.otherThanSmallLettersAndHyphens(); });
}

inline size_t leadingFieldValue(std::string_view text)
{
    return leadingOfClass(text, FieldValue, [](ByteBlock block) { return block.controls(); });
}

} // namespace http

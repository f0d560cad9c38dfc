// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Characters of ASCII, without the locale that <cctype> asks.

#include <cstdint>
#include <string>
#include <string_view>

namespace text {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool isControl(char c)
{
    return static_cast<uint8_t>(c) < 0x20 || c == 0x7F;
}

[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr char toUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

[[nodiscard]] inline std::string toLower(std::string_view value)
{
    std::string out(value);
    for (char& c : out)
        c = toLower(c);
    return out;
}

[[nodiscard]] inline std::string toUpper(std::string_view value)
{
    std::string out(value);
    for (char& c : out)
        c = toUpper(c);
    return out;
}

// 0 to 15, or -1 when it is no hexadecimal digit.
[[nodiscard]] constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = toLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace text

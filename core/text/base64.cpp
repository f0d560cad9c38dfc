// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/base64.h"

#include <cstdint>

namespace text {

namespace {

constexpr std::string_view Base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool isBetweenLetters(char c)
{
    return c == '\n' || c == '\r' || c == ' ' || c == '\t';
}

} // namespace

std::string encodeBase64(std::string_view bytes)
{
    std::string text;
    for (size_t i = 0; i < bytes.size(); i += 3) {
        uint32_t group = 0;
        for (size_t k = 0; k < 3; ++k)
            group = (group << 8U) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? Base64Letters[(group >> (18 - 6 * k)) & 63U] : '=';
    }
    return text;
}

std::optional<std::string> decodeBase64(std::string_view text)
{
    std::string bytes;
    uint32_t group = 0;
    unsigned bits = 0;
    size_t letters = 0;
    size_t padding = 0;
    for (const char c : text) {
        if (isBetweenLetters(c))
            continue;
        ++letters;
        if (c == '=' && ++padding <= 2)
            continue;
        const size_t value = Base64Letters.find(c);
        if (padding != 0 || value == std::string_view::npos)
            return std::nullopt;
        group = (group << 6U) | static_cast<uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((group >> bits) & 255U);
        }
    }
    // Whole groups of four, and as much padding as the last one lacks.
    if (letters % 4 != 0 || (padding == 2 && bits != 4) || (padding == 1 && bits != 2))
        return std::nullopt;
    return bytes;
}

} // namespace text

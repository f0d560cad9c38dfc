// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/base64url.h"

#include <array>
#include <cstdint>

namespace token {

namespace {
constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<int8_t, 256> makeValues()
{
    std::array<int8_t, 256> values{};
    values.fill(-1);
    for (size_t i = 0; i < Alphabet.size(); ++i)
        values[static_cast<uint8_t>(Alphabet[i])] = static_cast<int8_t>(i);
    return values;
}
constexpr std::array<int8_t, 256> SextetValues = makeValues();
} // namespace

std::string encodeBase64Url(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 4 / 3 + 3);
    uint32_t bits = 0;
    int count = 0;
    for (const char c : bytes) {
        bits = (bits << 8U) | static_cast<uint8_t>(c);
        for (count += 8; count >= 6; count -= 6)
            out += Alphabet[(bits >> static_cast<unsigned>(count - 6)) & 63U];
    }
    if (count > 0)
        out += Alphabet[(bits << static_cast<unsigned>(6 - count)) & 63U];
    return out;
}

std::optional<std::string> decodeBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    std::string out;
    out.reserve(text.size() * 3 / 4);
    uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int8_t value = SextetValues[static_cast<uint8_t>(c)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6U) | static_cast<uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
        }
    }
    if ((bits & ((1U << static_cast<unsigned>(count)) - 1)) != 0)
        return std::nullopt;
    return out;
}

} // namespace token

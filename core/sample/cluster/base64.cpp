// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/base64.h"

#include <cstdint>

namespace sample::cluster {

namespace {

constexpr std::string_view Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string encodeBase64(std::string_view bytes)
{
    std::string text;
    for (size_t i = 0; i < bytes.size(); i += 3) {
        uint32_t group = 0;
        for (size_t k = 0; k < 3; ++k)
            group = (group << 8U) | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? Letters[(group >> (18 - 6 * k)) & 63U] : '=';
    }
    return text;
}

std::string decodeBase64(std::string_view text)
{
    std::string bytes;
    uint32_t group = 0;
    unsigned bits = 0;
    for (const char c : text) {
        const size_t value = Letters.find(c);
        if (value == std::string_view::npos)
            break;
        group = (group << 6U) | static_cast<uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((group >> bits) & 255U);
        }
    }
    return bytes;
}

} // namespace sample::cluster

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ipaddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>

namespace policy {

namespace {
// Four numbers up to 255 without leading zeros, as inet_pton reads them.
bool parseDotted(std::string_view text, uint8_t* out)
{
    constexpr unsigned Highest = 255;
    constexpr unsigned NoDigit = 0x100;
    unsigned value = NoDigit;
    size_t part = 0;
    for (const char c : text) {
        const auto digit = static_cast<unsigned>(c) - '0';
        if (digit <= 9) {
            if (value == 0)
                return false;
            value = value == NoDigit ? digit : value * 10 + digit;
            if (value > Highest)
                return false;
        } else {
            if (c != '.' || value == NoDigit || part == 3)
                return false;
            out[part++] = static_cast<uint8_t>(value);
            value = NoDigit;
        }
    }
    if (value == NoDigit || part != 3)
        return false;
    out[part] = static_cast<uint8_t>(value);
    return true;
}

std::string dotted(uint32_t address)
{
    std::string out = std::to_string(address >> 24);
    for (const int shift : {16, 8, 0})
        (out += '.') += std::to_string((address >> shift) & 0xFF);
    return out;
}
} // namespace

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    static constexpr std::array<uint8_t, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    IpAddress out;
    if (parseDotted(text, out.bytes.data() + MappedPrefix.size()))
        return out;
    out = {};
    const std::string plain(text.substr(0, text.find('%')));
    if (inet_pton(AF_INET6, plain.c_str(), out.bytes.data()) != 1)
        return std::nullopt;
    out.isV6 = !std::equal(MappedPrefix.begin(), MappedPrefix.end(), out.bytes.begin());
    if (!out.isV6)
        std::fill_n(out.bytes.begin(), MappedPrefix.size(), uint8_t{0});
    return out;
}

std::optional<std::pair<std::string, std::string>> endsOfBlock(std::string_view text)
{
    constexpr unsigned Length = 32;
    const size_t slash = text.find('/');
    std::array<uint8_t, 4> bytes{};
    if (slash == std::string_view::npos || !parseDotted(text.substr(0, slash), bytes.data()))
        return std::nullopt;
    unsigned prefix = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + slash + 1, end, prefix);
    if (read.ec != std::errc() || read.ptr != end || prefix > Length)
        return std::nullopt;
    const uint32_t address = static_cast<uint32_t>(bytes[0]) << 24 | static_cast<uint32_t>(bytes[1]) << 16
        | static_cast<uint32_t>(bytes[2]) << 8 | bytes[3];
    const uint32_t others = prefix == 0 ? UINT32_MAX : (uint32_t{1} << (Length - prefix)) - 1;
    return std::pair(dotted(address & ~others), dotted(address | others));
}

} // namespace policy

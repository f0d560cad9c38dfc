// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ipaddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <string>

namespace policy {

namespace {
// Four numbers up to 255 without leading zeros, as inet_pton reads them.
bool parseDotted(std::string_view text, uint8_t* out)
{
    constexpr size_t MostDigits = 3;
    constexpr unsigned Highest = 255;
    for (size_t part = 0;; ++part) {
        size_t digits = 0;
        unsigned value = 0;
        for (; digits < text.size() && digits < MostDigits && text[digits] >= '0' && text[digits] <= '9'; ++digits)
            value = value * 10 + static_cast<unsigned>(text[digits] - '0');
        if (digits == 0 || value > Highest || (digits > 1 && text.front() == '0'))
            return false;
        out[part] = static_cast<uint8_t>(value);
        text.remove_prefix(digits);
        if (part == 3)
            return text.empty();
        if (text.empty() || text.front() != '.')
            return false;
        text.remove_prefix(1);
    }
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

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ipaddress.h"

#include <algorithm>
#include <arpa/inet.h>
#include <string>

namespace policy {

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    static constexpr std::array<uint8_t, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    const std::string plain(text.substr(0, text.find('%')));
    IpAddress out;
    if (inet_pton(AF_INET, plain.c_str(), out.bytes.data() + MappedPrefix.size()) == 1)
        return plain.size() == text.size() ? std::optional(out) : std::nullopt;
    if (inet_pton(AF_INET6, plain.c_str(), out.bytes.data()) != 1)
        return std::nullopt;
    out.isV6 = !std::equal(MappedPrefix.begin(), MappedPrefix.end(), out.bytes.begin());
    if (!out.isV6)
        std::fill_n(out.bytes.begin(), MappedPrefix.size(), uint8_t{0});
    return out;
}

} // namespace policy

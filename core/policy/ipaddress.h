// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IPv4 and IPv6 addresses as numbers that can be compared.

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace policy {

struct IpAddress
{
    bool isV6 = false;
    std::array<uint8_t, 16> bytes{}; // an IPv4 address stands in the last four
    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    friend std::strong_ordering operator<=>(const IpAddress& a, const IpAddress& b)
    {
        if (a.isV6 != b.isV6)
            return a.isV6 <=> b.isV6;
        return std::memcmp(a.bytes.data(), b.bytes.data(), a.bytes.size()) <=> 0;
    }
};

// Numeric text only. An IPv4 address written as IPv6 (::ffff:10.0.0.1) is the IPv4 address; a zone (%eth0) is dropped.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);

// The first and the last address of 10.0.0.0/8; nullopt for what is no such block of IPv4.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> endsOfBlock(std::string_view text);

} // namespace policy

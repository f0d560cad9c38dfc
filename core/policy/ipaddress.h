// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// IPv4 and IPv6 addresses as numbers that can be compared.

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace policy {

struct IpAddress
{
    bool isV6 = false;
    std::array<uint8_t, 16> bytes{}; // an IPv4 address stands in the last four
    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;
};

// Numeric text only. An IPv4 address written as IPv6 (::ffff:10.0.0.1) is the IPv4 address; a zone (%eth0) is dropped.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);

} // namespace policy

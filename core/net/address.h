// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A numeric IP address and port, and the text forms people write.

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <sys/socket.h>

namespace net {

class Address
{
public:
    Address() = default;
    Address(const sockaddr* address, socklen_t length);

    // "127.0.0.1" or "::1", without brackets; NotFound for anything that is no numeric address.
    [[nodiscard]] static base::Result<Address> fromNumeric(std::string_view host, uint16_t port);
    // "127.0.0.1:8080", "[::1]:8080", ":8080" (loopback), "8080" (loopback). Names are refused: listeners are explicit.
    [[nodiscard]] static base::Result<Address> fromListenText(std::string_view text);

    [[nodiscard]] std::string host() const; // numeric
    [[nodiscard]] uint16_t port() const;
    [[nodiscard]] std::string text() const; // host:port, IPv6 in brackets
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] int family() const { return m_storage.ss_family; }
    [[nodiscard]] const sockaddr* raw() const;
    [[nodiscard]] socklen_t rawLength() const { return m_length; }
    [[nodiscard]] Address withPort(uint16_t port) const;

private:
    sockaddr_storage m_storage{};
    socklen_t m_length = 0;
};

} // namespace net

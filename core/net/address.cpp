// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include "core/http/grammar.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>

namespace net {

namespace {
template<typename T>
T copyAs(const sockaddr_storage& storage)
{
    T out;
    std::memcpy(&out, &storage, sizeof out);
    return out;
}
} // namespace

Address::Address(const sockaddr* address, socklen_t length)
    : m_length(std::min<socklen_t>(length, sizeof m_storage))
{
    std::memcpy(&m_storage, address, m_length);
}

base::Result<Address> Address::fromNumeric(std::string_view host, uint16_t port)
{
    const std::string text(host);
    Address out;
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    if (inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) {
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        std::memcpy(&out.m_storage, &v4, sizeof v4);
        out.m_length = sizeof v4;
        return out;
    }
    if (inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr) == 1) {
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(port);
        std::memcpy(&out.m_storage, &v6, sizeof v6);
        out.m_length = sizeof v6;
        return out;
    }
    return base::fail(base::Error::Kind::NotFound, base::translate("net", "%1 is not a numeric IP address.").arg(text));
}

base::Result<Address> Address::fromListenText(std::string_view text)
{
    const size_t colon = text.rfind(':');
    std::string_view host = colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    const auto port = http::parseDecimal(colon == std::string_view::npos ? text : text.substr(colon + 1));
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (host == "localhost" || host.empty())
        host = "127.0.0.1";
    if (port && *port <= 65535) {
        if (auto address = fromNumeric(host, static_cast<uint16_t>(*port)))
            return address;
    }
    return base::fail(
        base::Error::Kind::Invalid,
        base::translate("net",
                        "%1 is not an address to listen on. Write IP:PORT, for example 127.0.0.1:8080 or [::1]:0.")
            .arg(text));
}

std::string Address::host() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    if (family() == AF_INET) {
        const auto v4 = copyAs<sockaddr_in>(m_storage);
        inet_ntop(AF_INET, &v4.sin_addr, buffer.data(), buffer.size());
    } else if (family() == AF_INET6) {
        const auto v6 = copyAs<sockaddr_in6>(m_storage);
        if (IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr))
            inet_ntop(AF_INET, &v6.sin6_addr.s6_addr[12], buffer.data(), buffer.size());
        else
            inet_ntop(AF_INET6, &v6.sin6_addr, buffer.data(), buffer.size());
    }
    return buffer.data();
}

uint16_t Address::port() const
{
    if (family() == AF_INET)
        return ntohs(copyAs<sockaddr_in>(m_storage).sin_port);
    if (family() == AF_INET6)
        return ntohs(copyAs<sockaddr_in6>(m_storage).sin6_port);
    return 0;
}

std::string Address::text() const
{
    const std::string name = host();
    return (name.find(':') == std::string::npos ? name : '[' + name + ']') + ':' + std::to_string(port());
}

bool Address::isLoopback() const
{
    const std::string name = host();
    return name.starts_with("127.") || name == "::1";
}

const sockaddr* Address::raw() const
{
    return reinterpret_cast<const sockaddr*>(&m_storage); // NOLINT: what the socket calls take
}

Address Address::withPort(uint16_t port) const
{
    return fromNumeric(host(), port).value_or(*this);
}

} // namespace net

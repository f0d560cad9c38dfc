// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backend.h"

#include "tests/support/socket.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace support {

bool Backend::Connection::readRequest()
{
    std::array<char, 16 * 1024> buffer{};
    while (true) {
        const size_t end = m_buffer.find("\r\n\r\n");
        if (end != std::string::npos) {
            const size_t field = m_buffer.find("Content-Length: ");
            const size_t length = field < end ? std::strtoul(m_buffer.c_str() + field + 16, nullptr, 10) : 0;
            if (m_buffer.size() >= end + 4 + length) {
                m_request = m_buffer.substr(0, end + 4 + length);
                m_buffer.erase(0, end + 4 + length);
                return true;
            }
        }
        const ssize_t count = receive(m_fd, buffer.data(), buffer.size());
        if (count <= 0)
            return false;
        m_buffer.append(buffer.data(), static_cast<size_t>(count));
    }
}

bool Backend::Connection::readHead()
{
    char byte = 0;
    while (!m_buffer.ends_with("\r\n\r\n")) {
        if (receive(m_fd, &byte, 1) <= 0)
            return false;
        m_buffer += byte;
    }
    m_request = std::exchange(m_buffer, {});
    return true;
}

void Backend::Connection::readToEnd()
{
    std::array<char, 16 * 1024> buffer{};
    for (ssize_t count = 1; count > 0;) {
        count = receive(m_fd, buffer.data(), buffer.size());
        m_buffer.append(buffer.data(), static_cast<size_t>(std::max<ssize_t>(count, 0)));
    }
}

bool Backend::Connection::hasMore(std::chrono::milliseconds longest) const
{
    pollfd waiting{m_fd, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(longest.count())) > 0;
}

void Backend::Connection::reset() const
{
    const sockaddr nowhere{AF_UNSPEC, {}};
    ::connect(m_fd, &nowhere, sizeof nowhere);
}

void Backend::Connection::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = sendTo(m_fd, bytes);
        if (count <= 0)
            return;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
}

Backend::Backend(std::function<void(Connection&)> script, uint16_t port)
    : m_script(std::move(script))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    here.sin_port = htons(port);
    const int on = 1; // a port that was just given up may be taken at once
    ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    socklen_t size = sizeof here;
    auto* address = reinterpret_cast<sockaddr*>(&here); // NOLINT: what the calls take
    if (::bind(m_listener, address, size) != 0 || ::listen(m_listener, 128) != 0)
        std::abort();
    ::getsockname(m_listener, address, &size);
    m_port = ntohs(here.sin_port);
    m_thread = std::jthread([this] { acceptAll(); });
}

void Backend::acceptAll()
{
    while (true) {
        const int fd = ::accept(m_listener, nullptr, nullptr);
        if (fd < 0)
            return;
        ++m_accepted;
        m_open.push_back(fd);
        m_connections.emplace_back([this, fd] {
            Connection connection(fd);
            m_script(connection);
            ::shutdown(fd, SHUT_RDWR);
        });
    }
}

Backend::~Backend()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    for (const int fd : m_open)
        ::shutdown(fd, SHUT_RDWR);
    m_connections.clear();
    for (const int fd : std::exchange(m_open, {}))
        ::close(fd);
    ::close(m_listener);
}

} // namespace support

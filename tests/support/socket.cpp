// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/socket.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace support {

ssize_t receive(int socket, void* data, size_t size, int flags)
{
    while (true) {
        const ssize_t count = ::recv(socket, data, size, flags);
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

ssize_t sendTo(int socket, std::string_view bytes)
{
    while (true) {
        const ssize_t count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

Socket::Socket(uint16_t port, const std::string& address)
    : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    inet_pton(AF_INET, address.c_str(), &to.sin_addr);
    const timeval patience{5, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(m_fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) { // NOLINT: what the call takes
        ::close(m_fd);
        m_fd = -1;
    }
}

Socket::~Socket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool Socket::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = sendTo(m_fd, bytes);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

void Socket::shutdownWriting() const
{
    ::shutdown(m_fd, SHUT_WR);
}

void Socket::reset()
{
    const linger now{1, 0};
    setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(m_fd);
    m_fd = -1;
}

std::string Socket::readUntil(std::string_view text) const
{
    std::string all;
    std::array<char, 64 * 1024> buffer{};
    while (text.empty() || all.find(text) == std::string::npos) {
        const ssize_t count = receive(m_fd, buffer.data(), buffer.size());
        if (count <= 0)
            break;
        all.append(buffer.data(), static_cast<size_t>(count));
    }
    return all;
}

std::string Socket::readSome() const
{
    std::array<char, 64 * 1024> buffer{};
    const ssize_t count = receive(m_fd, buffer.data(), buffer.size());
    return {buffer.data(), static_cast<size_t>(count > 0 ? count : 0)};
}

bool Socket::isEnded() const
{
    char byte = 0;
    return receive(m_fd, &byte, 1) == 0;
}

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay.h"

#include "tests/support/socket.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace support {

namespace {

sockaddr_in addressOf(const std::string& host, uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host.c_str(), &address.sin_addr);
    return address;
}

const sockaddr* raw(const sockaddr_in& address)
{
    return reinterpret_cast<const sockaddr*>(&address); // NOLINT: what the calls take
}

// Moves what is there; false when that side has ended.
bool copyOnce(int from, int to)
{
    std::array<char, 16 * 1024> buffer{};
    const ssize_t count = receive(from, buffer.data(), buffer.size());
    for (ssize_t sent = 0; sent < count;) {
        const ssize_t step = sendTo(to, {buffer.data() + sent, static_cast<size_t>(count - sent)});
        if (step <= 0)
            return false;
        sent += step;
    }
    return count > 0;
}

} // namespace

Relay::Relay(std::string host, uint16_t port)
    : m_host(std::move(host))
    , m_target(port)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = addressOf("127.0.0.1", 0);
    socklen_t length = sizeof address;
    ::bind(m_listener, raw(address), length);
    ::listen(m_listener, 64);
    getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length); // NOLINT: what the call takes
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this] { acceptAll(); });
}

Relay::~Relay()
{
    m_isEnding = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    cut();
    m_threads.clear();
    ::close(m_listener);
}

void Relay::cut()
{
    const std::lock_guard lock(m_mutex);
    for (const int socket : m_open)
        ::shutdown(socket, SHUT_RDWR);
}

void Relay::acceptAll()
{
    while (!m_isEnding) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        if (m_isDead)
            ::close(client);
        else
            m_threads.emplace_back([this, client] { pass(client); });
    }
}

void Relay::pass(int client)
{
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = addressOf(m_host, m_target);
    const bool isOpen = ::connect(server, raw(address), sizeof address) == 0;
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(m_open.end(), {client, server});
    }
    m_passed += isOpen ? 1 : 0;
    std::array<pollfd, 2> sides{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    bool goesOn = isOpen;
    while (goesOn && ::poll(sides.data(), sides.size(), -1) > 0) {
        goesOn = sides[0].revents == 0 || copyOnce(client, server);
        goesOn = goesOn && (sides[1].revents == 0 || copyOnce(server, client));
    }
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_open, [&](int socket) { return socket == client || socket == server; });
    ::close(client);
    ::close(server);
}

} // namespace support

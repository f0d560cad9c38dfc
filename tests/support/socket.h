// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A blocking client socket for tests: sends exactly these bytes, reads until something or the end.

#include <cstdint>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace support {

// recv and send for blocking sockets with a time limit, which a signal to the thread interrupts: a closed io_uring
// sends its maker one.
[[nodiscard]] ssize_t receive(int socket, void* data, size_t size, int flags = 0);
[[nodiscard]] ssize_t sendTo(int socket, std::string_view bytes);

class Socket
{
public:
    explicit Socket(uint16_t port, const std::string& address = "127.0.0.1"); // connects; isOpen() tells
    ~Socket();
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    bool send(std::string_view bytes) const;
    void shutdownWriting() const;
    void reset(); // closes with RST
    // Reads until the text appeared, the peer ended, or five seconds passed; gives everything read by this call.
    [[nodiscard]] std::string readUntil(std::string_view text) const;
    [[nodiscard]] std::string readSome() const; // what comes next; empty at the end
    [[nodiscard]] std::string readToEnd() const { return readUntil({}); }
    [[nodiscard]] bool isEnded() const; // the peer closed: waits for it up to five seconds

private:
    int m_fd = -1;
};

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A backend that follows a script, one thread for each connection. The script ends with the connection.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace support {

class Backend
{
public:
    class Connection
    {
    public:
        explicit Connection(int fd)
            : m_fd(fd)
        { }
        // One whole request with a body of Content-Length; false when the client closed first.
        bool readRequest();
        bool readHead(); // up to the empty line, without a body
        void readToEnd(); // whatever comes, until the client ends its side
        [[nodiscard]] const std::string& buffered() const { return m_buffer; } // came and was not taken
        [[nodiscard]] bool hasMore(std::chrono::milliseconds longest) const; // bytes came within that time
        void send(std::string_view bytes) const;
        void reset() const; // ends it at once and not in order
        [[nodiscard]] const std::string& request() const { return m_request; }

    private:
        int m_fd;
        std::string m_buffer;
        std::string m_request;
    };

    explicit Backend(std::function<void(Connection&)> script, uint16_t port = 0); // on 127.0.0.1; 0: a free port
    ~Backend();
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;

    [[nodiscard]] uint16_t port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    void acceptAll();

    std::function<void(Connection&)> m_script;
    int m_listener = -1;
    uint16_t m_port = 0;
    std::atomic<int> m_accepted{0};
    std::vector<int> m_open; // of the accepting thread until it is joined
    std::vector<std::jthread> m_connections;
    std::jthread m_thread;
};

} // namespace support

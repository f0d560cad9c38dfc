// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A wire to a server that a test can cut: passes connections on until cut() breaks all of them at once.

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace support {

class Relay
{
public:
    Relay(std::string host, uint16_t port); // numeric; listens on 127.0.0.1, a free port
    ~Relay();
    Relay(const Relay&) = delete;
    Relay& operator=(const Relay&) = delete;

    [[nodiscard]] uint16_t port() const { return m_port; }
    void cut(); // what is open ends now
    void setDead(bool isDead) { m_isDead = isDead; } // true: what connects is closed at once
    [[nodiscard]] int passed() const { return m_passed; } // connections that were passed on

private:
    void acceptAll();
    void pass(int client);

    std::string m_host;
    uint16_t m_target;
    int m_listener = -1;
    uint16_t m_port = 0;
    std::atomic<bool> m_isDead{false};
    std::atomic<bool> m_isEnding{false};
    std::atomic<int> m_passed{0};
    std::mutex m_mutex;
    std::vector<int> m_open; // both sides of each connection
    std::vector<std::jthread> m_threads; // of the accepting thread until it is joined
    std::jthread m_thread;
};

} // namespace support

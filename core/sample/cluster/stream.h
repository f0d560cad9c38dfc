// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A response body that goes on: the API server writes, whoever owns the connection takes.
// One thread, the API server's own.

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace sample::cluster {

class Stream
{
public:
    // Called when there is something to take or the stream has ended; it may be called from within a request.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }
    [[nodiscard]] std::string take() { return std::exchange(m_waiting, {}); }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    // What nobody takes must not fill the memory: the writer ends a stream that is this far behind.
    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }

    void write(std::string_view bytes)
    {
        if (m_hasEnded || bytes.empty())
            return;
        m_waiting += bytes;
        notify();
    }
    void end()
    {
        m_hasEnded = true;
        notify();
    }

private:
    void notify() const
    {
        const auto listener = m_listener; // it may replace itself while it runs
        if (listener)
            listener();
    }

    std::string m_waiting;
    std::function<void()> m_listener;
    bool m_hasEnded = false;
};

} // namespace sample::cluster

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests to one API server, with the credentials of its user. What a Client and its calls share; any thread.

#include "core/base/clock.h"
#include "core/kube/client.h"

#include <memory>
#include <mutex>

namespace kube {

// One request of a Call after another: a page, a pause, the next page.
class CallState
{
public:
    void cancel();
    // Begins the next step, unless the call was cancelled.
    template<typename Start>
    [[nodiscard]] bool begin(Start start)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isCancelled)
            m_current = start();
        return !m_isCancelled;
    }

private:
    std::mutex m_mutex;
    net::HttpClient::Call m_current;
    bool m_isCancelled = false;
};

[[nodiscard]] Refusal cancelledRefusal();

class Connection
{
public:
    Connection(net::HttpClient& http, Access access);

    [[nodiscard]] net::HttpClient& http() const { return m_http; }
    [[nodiscard]] const Access& access() const { return m_access; }
    // The path may have a query.
    [[nodiscard]] net::ClientRequest request(std::string method, const std::string& path) const;
    // The body of a success as JSON, or why there is none.
    [[nodiscard]] Answer<text::Node> read(const base::Result<net::ClientResponse>& response) const;

private:
    [[nodiscard]] std::string authorization() const;

    net::HttpClient& m_http;
    Access m_access;
    mutable std::mutex m_mutex;
    mutable base::Secret m_fileToken;
    mutable base::SteadyTime m_fileTokenEnd;
};

} // namespace kube

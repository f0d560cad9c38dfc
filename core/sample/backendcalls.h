// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests that the sample world makes itself: Ingress to Pod, service proxy, one microservice to another.
// Request and response are held whole. On the world's thread.

#include "core/http/message.h"
#include "core/net/upstream.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace sample {

struct BackendResult
{
    http::ResponseHead head; // status 0: nobody answered
    std::string body; // or why nobody did
};

class BackendCalls
{
public:
    BackendCalls(net::EventLoop& loop, net::Resolver& resolver);
    ~BackendCalls(); // what is still under way is never answered

    // head.target is the request's; its framing and Host are set here. Calls back once, never before it returns.
    void send(const std::string& host, uint16_t port, http::RequestHead head, std::string body,
              std::function<void(BackendResult)> done);

private:
    class Call;
    void finish(Call& call);

    net::EventLoop& m_loop;
    net::UpstreamPool m_pool;
    std::unordered_map<Call*, std::unique_ptr<Call>> m_calls;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); // for what was posted to the loop
};

} // namespace sample

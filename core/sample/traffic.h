// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gentle background traffic: now and then somebody calls the gateway with one of the sample's subscriptions.
// On the world's thread.

#include "core/catalog/secrets.h"
#include "core/net/eventloop.h"
#include "core/sample/backendcalls.h"

#include <random>
#include <string>

namespace sample {

class Traffic
{
public:
    Traffic(net::EventLoop& loop, BackendCalls& calls, std::string gatewayHost, uint16_t gatewayPort,
            const catalog::Secrets& secrets);
    void start() { m_timer.start(std::chrono::milliseconds(300)); }

private:
    void callOnce();

    BackendCalls& m_calls;
    std::string m_host;
    uint16_t m_port;
    const catalog::Secrets& m_secrets;
    std::mt19937 m_random{std::random_device{}()};
    net::Timer m_timer;
};

} // namespace sample

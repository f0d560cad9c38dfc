// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an UpstreamConnection that is no HTTP any more: after a 101 that was asked for.
#include "core/net/upstreamconnection.h"

#include <utility>

namespace net {

namespace {
constexpr std::chrono::milliseconds LastBytesTimeout{30'000}; // for a backend to take them when all else is over
} // namespace

size_t UpstreamConnection::beTunnel(size_t consumed)
{
    m_isHeadDone = m_isTunnel = true;
    m_keepsAlive = m_isRequestEnded = false;
    m_request->m_times.responded = m_pool.m_loop.now();
    m_timer.stop();
    m_body.start({http::Framing::Kind::UntilClose, 0});
    m_request->m_handler->onUpgraded(std::move(m_head));
    return consumed;
}

void UpstreamConnection::tunnelInputEnded()
{
    if (std::exchange(m_isTunnelInputEnded, true))
        return;
    m_request->m_handler->onTunnelEnd();
    endTunnel();
}

// Each direction ends by itself; with the second one, and all of it sent, the connection is done.
void UpstreamConnection::endTunnel()
{
    if (!m_isTunnelInputEnded || !m_isRequestEnded || !m_request)
        return;
    if (m_sent != m_output.size() || !m_stream->isFlushed()) {
        if (!m_timer.isActive())
            m_timer.start(LastBytesTimeout);
        return;
    }
    UpstreamRequest* request = std::exchange(m_request, nullptr);
    request->m_connection = nullptr;
    close();
    request->m_handler->onResponseEnd({});
}

} // namespace net

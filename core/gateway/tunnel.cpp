// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Pipeline that passes another protocol through: an upgrade that the backend agreed to.
#include "core/gateway/pipeline.h"

namespace gateway {

void Pipeline::onUpgraded(http::ResponseHead&& head)
{
    m_protocol = head.headers.get("Upgrade");
    if (m_protocol.empty())
        m_protocol = m_context.request.headers.get("Upgrade");
    onResponseHead(std::move(head), {http::Framing::Kind::UntilClose, 0});
}

void Pipeline::onTunnelEnd()
{
    if (m_exchange)
        m_exchange->sendEnd({});
}

void Pipeline::beTunnel()
{
    m_isTunnel = m_isResponseStreamed = m_isBodyForwarded = true;
    m_context.response.headers.set("Upgrade", m_protocol);
    m_exchange->upgrade(m_context.response);
    m_exchange->readBody();
    m_upstream.resumeResponse();
}

} // namespace gateway

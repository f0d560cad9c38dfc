// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an UpstreamConnection that goes through a proxy: RFC 9110 section 9.3.6, RFC 9112 section 3.2.2.
#include "core/http/http1writer.h"
#include "core/net/upstreamconnection.h"

#include <algorithm>

namespace net {

namespace {
std::string authorityOf(const UpstreamTarget& target, bool alwaysWithPort)
{
    constexpr uint16_t UsualPort = 80;
    const bool isBare = target.host.find(':') != std::string::npos; // an IPv6 address
    std::string out = isBare ? '[' + target.host + ']' : target.host;
    if (alwaysWithPort || target.port != UsualPort)
        out += ':' + std::to_string(target.port);
    return out;
}
} // namespace

void UpstreamConnection::writeHead(const http::RequestHead& head)
{
    m_output.clear();
    m_sent = 0;
    if (!m_target->proxy || m_target->tls) {
        http::appendRequestHead(m_output, head, head.target, m_options.framing, m_options.isUpgrade);
        return;
    }
    http::RequestHead whole = head;
    if (!m_target->proxy->authorization.empty())
        whole.headers.set("Proxy-Authorization", m_target->proxy->authorization);
    http::appendRequestHead(m_output, whole, "http://" + authorityOf(*m_target, false) + head.target, m_options.framing,
                            m_options.isUpgrade);
}

void UpstreamConnection::askProxy()
{
    http::RequestHead head;
    head.method = "CONNECT";
    const std::string authority = authorityOf(*m_target, true);
    head.headers.append("Host", authority);
    if (!m_target->proxy->authorization.empty())
        head.headers.append("Proxy-Authorization", m_target->proxy->authorization);
    m_question.clear();
    http::appendRequestHead(m_question, head, authority, {});
    m_state = State::AskingProxy;
    m_kept.clear();
    m_parser.reset();
    m_head.clear();
    talkToProxy();
}

void UpstreamConnection::talkToProxy()
{
    if (sendToProxy())
        readFromProxy();
}

bool UpstreamConnection::sendToProxy()
{
    while (!m_question.empty()) {
        const Stream::Outcome outcome = m_stream->write(m_question);
        if (outcome.status == Stream::Status::WouldBlock)
            return false;
        if (outcome.status != Stream::Status::Ok) {
            fail(UpstreamFailure::Kind::Closed, "the proxy closed the connection");
            return false;
        }
        m_question.erase(0, outcome.bytes);
    }
    return true;
}

void UpstreamConnection::readFromProxy()
{
    while (true) {
        const Stream::Received received = m_stream->receive();
        if (received.status == Stream::Status::WouldBlock)
            return;
        if (received.status != Stream::Status::Ok) {
            fail(UpstreamFailure::Kind::Closed, "the proxy closed the connection without an answer");
            return;
        }
        m_kept.append(received.bytes);
        const http::ParseState state = m_parser.parse(m_kept, "CONNECT", m_head);
        if (state == http::ParseState::Incomplete)
            continue;
        if (state == http::ParseState::Faulty) {
            fail(UpstreamFailure::Kind::Malformed, "the proxy's answer: " + std::string(m_parser.fault().reason));
            return;
        }
        if (m_head.status < 200 || m_head.status >= 300 || m_parser.consumed() != m_kept.size()) {
            fail(UpstreamFailure::Kind::Refused, "the proxy answered " + std::to_string(m_head.status));
            return;
        }
        m_kept.clear();
        m_parser.reset();
        m_head.clear();
        startHandshake();
        return;
    }
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http2stream.h"

#include "core/http/http2fields.h"
#include "core/http/http2session.h"

#include <cassert>
#include <nghttp2/nghttp2.h>
#include <tuple>
#include <utility>

namespace http {

namespace {

constexpr size_t StreamHighWater = 128 * 1024; // waiting bytes at which sendBody asks to wait
constexpr size_t StreamLowWater = 32 * 1024;
constexpr int TicksToSend = 2; // a client has twice the time of a body to make room for an answer

} // namespace

void Http2Stream::open(int32_t id)
{
    m_id = id;
    m_request.clear();
    m_request.version = Version::Http2;
    m_facts = {};
    m_requestTrailers.clear();
    m_trailerBytes = 0;
    m_received = 0;
    m_hasMalformedTrailers = false;
    m_held.clear();
    m_waiting.clear();
    m_taken = 0;
    m_framing = {};
    m_left = 0;
    m_responseTrailers.clear();
    m_idleTicks = -1; // the first tick may come at once
    m_isBodyWanted = m_isContinueOwed = m_isInputEnded = m_isReset = m_isEndTold = false;
    m_isHeadSent = m_isResponseDone = m_isTunnel = m_isWaitingForDrain = m_isPutOff = m_isBroken = false;
}

const Peer& Http2Stream::peer() const
{
    return m_session.m_peer;
}

void Http2Stream::begin(const RequestFacts& facts, bool isBodyToCome)
{
    m_facts = facts;
    m_isInputEnded = !isBodyToCome;
    m_isContinueOwed = facts.expectsContinue;
    m_session.m_application.onRequest(*this);
}

void Http2Stream::refuse(const ParseFault& fault)
{
    m_session.m_application.onMalformed(peer(), fault);
    ResponseHead head;
    head.status = fault.status;
    head.headers.append("content-type", "text/plain");
    respond(head, std::string(standardReason(fault.status)) + ": " + std::string(fault.reason) + '\n');
}

void Http2Stream::receive(std::string_view piece)
{
    m_idleTicks = -1;
    m_received += piece.size();
    const bool isTooMuch = m_facts.framing.kind == Framing::Kind::Length && m_received > m_facts.framing.length;
    if (isTooMuch)
        breakOffMalformed();
    if (!isInputWanted()) {
        m_session.skipped(piece.size());
    } else if (m_isBodyWanted && m_held.empty()) {
        hand(piece);
    } else {
        m_held.append(piece);
    }
}

// The window opens again by what the application took.
void Http2Stream::hand(std::string_view piece)
{
    m_handler->onBody(piece);
    m_session.consumed(m_id, piece.size());
}

void Http2Stream::takeTrailer(std::string_view name, std::string_view value)
{
    m_hasMalformedTrailers =
        m_hasMalformedTrailers || !isSoundHttp2Field(name, value) || name == "content-length"; // none to rely on
    m_trailerBytes += name.size() + value.size();
    if (m_trailerBytes <= m_session.m_limits.trailerBytes && isAllowedInTrailer(name))
        m_requestTrailers.append(name, value);
}

void Http2Stream::inputEnded()
{
    m_isInputEnded = true;
    const bool isTooLittle = m_facts.framing.kind == Framing::Kind::Length && m_received != m_facts.framing.length;
    if (isTooLittle || m_hasMalformedTrailers) {
        breakOffMalformed();
    } else if (m_trailerBytes > m_session.m_limits.trailerBytes) {
        dropHandler();
        if (m_isHeadSent)
            breakOff(NGHTTP2_ENHANCE_YOUR_CALM);
        else
            refuse({431, "the trailer section is too large"});
    } else if (m_isBodyWanted && m_held.empty()) {
        tellEnd();
    }
}

void Http2Stream::cutOff()
{
    if (!m_isInputEnded && !m_isResponseDone && !m_isBroken)
        breakOff(NGHTTP2_CANCEL);
}

void Http2Stream::tellEnd()
{
    if (!isInputWanted() || !hasEnd() || std::exchange(m_isEndTold, true))
        return;
    m_handler->onBodyEnd();
    endTunnel();
}

void Http2Stream::deliver()
{
    if (!m_isBodyWanted || !isInputWanted())
        return;
    if (!m_held.empty())
        hand(std::exchange(m_held, {}));
    if (m_isInputEnded)
        tellEnd();
}

void Http2Stream::readBody()
{
    if (m_isBroken || m_isBodyWanted)
        return;
    m_isBodyWanted = true;
    if (std::exchange(m_isContinueOwed, false) && !m_isHeadSent)
        m_session.sendContinue(m_id);
    if (!m_held.empty() || (m_isInputEnded && hasEnd() && !m_isEndTold))
        m_session.deliverSoon(m_id);
}

void Http2Stream::sendHead(const ResponseHead& head, const Framing& framing)
{
    assert(!m_isHeadSent);
    if (m_isBroken)
        return;
    if (m_facts.wantsUpgrade && !m_isTunnel && head.status / 100 == 2) { // the client would take it for its tunnel
        ResponseHead declined = head;
        declined.status = 502;
        sendHead(declined, framing);
        return;
    }
    m_isHeadSent = true;
    m_framing = framing;
    m_left = framing.kind == Framing::Kind::Length ? framing.length : 0;
    const bool hasNoBody = m_request.method == "HEAD" || head.status == 204 || head.status == 304;
    // For HEAD the length says what GET would have given: the one known, or the one among the headers.
    const bool keepsLength = hasNoBody && head.status != 204 && framing.kind != Framing::Kind::Length;
    const bool hasLength =
        framing.kind == Framing::Kind::Length && head.status != 204 && (head.status != 304 || keepsLength);
    if (hasNoBody)
        m_framing = {};
    const bool isLast = hasNoBody || (framing.kind == Framing::Kind::Length && framing.length == 0)
        || framing.kind == Framing::Kind::None;
    m_session.sendHead(*this, head, hasLength ? std::optional(framing.length) : std::nullopt, keepsLength, isLast);
}

bool Http2Stream::sendBody(std::string_view piece)
{
    if (m_isBroken || m_framing.kind == Framing::Kind::None || piece.empty())
        return true;
    if (m_framing.kind == Framing::Kind::Length) {
        assert(piece.size() <= m_left);
        m_left -= piece.size();
    }
    m_waiting += piece;
    m_session.bodyWaits(*this);
    m_isWaitingForDrain = waitingBytes() > StreamHighWater;
    return !m_isWaitingForDrain;
}

void Http2Stream::sendEnd(const Headers& trailers)
{
    if (m_isBroken || m_isResponseDone)
        return;
    if (m_framing.kind == Framing::Kind::Length && m_left != 0) {
        abort(); // fewer bytes than promised: the client must not take it for the whole
        return;
    }
    m_isResponseDone = true;
    m_responseTrailers = trailers;
    m_session.bodyWaits(*this);
    if (m_isTunnel) {
        endTunnel();
        return;
    }
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onSent();
}

// What 101 says in HTTP/1.1, 200 says here.
void Http2Stream::upgrade(const ResponseHead& head)
{
    ResponseHead agreed = head;
    agreed.status = 200;
    agreed.headers.remove("Sec-WebSocket-Accept");
    m_isTunnel = true;
    sendHead(agreed, {Framing::Kind::UntilClose, 0});
}

// Each direction ends by itself; with the second one it is over.
void Http2Stream::endTunnel()
{
    if (!m_isTunnel || !m_isResponseDone || !m_isEndTold)
        return;
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onSent();
}

void Http2Stream::finishTunnel()
{
    if (!m_isTunnel || !m_handler)
        return;
    if (!m_held.empty())
        hand(std::exchange(m_held, {}));
    tellEnd();
}

void Http2Stream::tickTunnel()
{
    if (m_isTunnel && !m_isBroken && ++m_idleTicks >= 1)
        breakOff(NGHTTP2_CANCEL);
}

void Http2Stream::abort()
{
    if (!m_isBroken)
        breakOff(NGHTTP2_INTERNAL_ERROR);
}

// It makes us send a reset, and work besides.
void Http2Stream::breakOffMalformed()
{
    if (m_isBroken)
        return;
    std::ignore = m_session.isFlooded(true);
    std::ignore = m_session.isFlooded(false);
    breakOff(NGHTTP2_PROTOCOL_ERROR);
}

void Http2Stream::breakOff(uint32_t code)
{
    m_isBroken = true;
    m_session.reset(m_id, code);
    dropHandler();
}

void Http2Stream::moveWaiting(size_t size, std::string& out)
{
    out.append(m_waiting, m_taken, size);
    m_taken += size;
    m_idleTicks = -1;
    if (m_taken == m_waiting.size()) {
        m_waiting.clear();
        m_taken = 0;
        if (m_waiting.capacity() > 2 * StreamHighWater)
            std::string().swap(m_waiting);
    } else if (m_taken > StreamHighWater) {
        m_waiting.erase(0, m_taken);
        m_taken = 0;
    }
}

void Http2Stream::outputDrained()
{
    if (m_isWaitingForDrain && waitingBytes() < StreamLowWater) {
        m_isWaitingForDrain = false;
        if (m_handler)
            m_handler->onWritable();
    }
}

void Http2Stream::closed()
{
    m_isBroken = true;
    dropHandler();
}

void Http2Stream::dropHandler()
{
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onClosed();
}

bool Http2Stream::owesBody() const
{
    return m_isBodyWanted && !m_isTunnel && !m_isInputEnded && m_handler && m_held.empty() && m_session.hasRoom();
}

void Http2Stream::tick()
{
    if (!isOwed() || m_isBroken) {
        m_idleTicks = -1;
        return;
    }
    ++m_idleTicks;
    if (isBlocked() && m_idleTicks >= TicksToSend) {
        breakOff(NGHTTP2_CANCEL);
    } else if (!isBlocked() && m_idleTicks >= 1) {
        dropHandler();
        if (m_isHeadSent)
            breakOff(NGHTTP2_CANCEL);
        else
            refuse({408, "the request was not sent in time"});
    }
}

} // namespace http

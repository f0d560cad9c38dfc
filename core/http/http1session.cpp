// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http1session.h"

#include "core/http/http1writer.h"

#include <cassert>
#include <tuple>
#include <utility>

namespace http {

namespace {
constexpr size_t HighWater = 256 * 1024; // unsent bytes at which sendBody asks to wait
constexpr uint64_t LongestSkippedBody = 1024 * 1024; // an unwanted body beyond it costs the connection
} // namespace

void Exchange::respond(const ResponseHead& head, std::string_view body)
{
    sendHead(head, {Framing::Kind::Length, body.size()});
    if (!body.empty())
        std::ignore = sendBody(body); // the whole body is ours to hold anyway
    sendEnd({});
}

Http1Session::Http1Session(Application& application, SessionTransport& transport, Peer peer, const Limits& limits)
    : m_application(application)
    , m_transport(transport)
    , m_peer(std::move(peer))
    , m_parser(limits)
    , m_body(limits)
{ }

Http1Session::~Http1Session()
{
    dropHandler();
}

Session::Phase Http1Session::phase() const
{
    if (m_isClosed)
        return Phase::Closed;
    if (m_isTunnel)
        return Phase::Tunnel;
    if (!m_isInExchange)
        return m_isHeadBegun ? Phase::Head : Phase::Idle;
    return m_isBodyDone || !(m_isBodyWanted || m_isResponseDone) ? Phase::Response : Phase::Body;
}

bool Http1Session::wantsInput() const
{
    if (m_isTunnel && !m_isClosed)
        return m_isBodyWanted && !m_isBodyDone;
    return phase() != Phase::Closed && phase() != Phase::Response;
}

size_t Http1Session::receive(std::string_view bytes)
{
    size_t total = 0;
    while (!m_isClosed) {
        const std::string_view rest = bytes.substr(total);
        if (rest.empty() || !wantsInput())
            break;
        const size_t taken = m_isInExchange ? receiveBody(rest) : receiveHead(rest);
        total += taken;
        if (taken == 0)
            break;
    }
    return total;
}

size_t Http1Session::receiveHead(std::string_view bytes)
{
    m_isHeadBegun = true;
    const ParseState state = m_parser.parse(bytes, m_request);
    if (state == ParseState::Incomplete)
        return 0;
    if (state == ParseState::Faulty) {
        refuse(m_parser.fault());
        return bytes.size();
    }
    const size_t consumed = m_parser.consumed();
    ++m_progress;
    m_facts = m_parser.facts();
    m_keepsAlive = m_keepsAlive && m_facts.keepsAlive;
    m_body.start(m_facts.framing);
    m_isInExchange = true;
    m_isBodyDone = m_body.state() == BodyDecoder::State::Done;
    m_isContinueOwed = m_facts.expectsContinue;
    m_application.onRequest(*this);
    return consumed;
}

size_t Http1Session::receiveBody(std::string_view bytes)
{
    const BodyDecoder::Piece piece = m_body.decode(bytes);
    m_progress += piece.consumed;
    if (m_isResponseDone && !m_isTunnel) {
        m_skipped += piece.consumed;
        if (m_skipped > LongestSkippedBody) {
            m_isClosed = true;
            m_transport.closeWhenFlushed();
            return bytes.size();
        }
    } else if (!piece.data.empty() && m_handler) {
        m_handler->onBody(piece.data);
    }
    if (m_isClosed || !m_isInExchange)
        return piece.consumed;
    if (m_body.state() == BodyDecoder::State::Faulty)
        bodyIsMalformed();
    else if (m_body.state() == BodyDecoder::State::Done && !m_isBodyDone)
        finishBody();
    return piece.consumed;
}

void Http1Session::finishBody()
{
    m_isBodyDone = true;
    if (m_isResponseDone)
        finishExchange();
    else if (m_handler)
        m_handler->onBodyEnd();
}

// Nothing after a fault can be trusted: one plain answer where none was begun, then the end.
void Http1Session::refuse(const ParseFault& fault)
{
    m_application.onMalformed(m_peer, fault);
    ResponseHead head;
    head.status = fault.status;
    head.headers.append("Content-Type", "text/plain");
    const std::string body = std::string(standardReason(fault.status)) + ": " + std::string(fault.reason) + '\n';
    appendResponseHead(m_transport.output(), head, {{Framing::Kind::Length, body.size()}, false, false, false});
    m_transport.output() += body;
    m_isClosed = true;
    m_transport.flushSoon();
    m_transport.closeWhenFlushed();
}

void Http1Session::bodyIsMalformed()
{
    const bool canAnswer = !m_isHeadSent;
    const ParseFault fault = m_body.fault();
    m_isClosed = true;
    dropHandler();
    if (canAnswer)
        refuse(fault);
    else
        m_transport.closeNow();
}

void Http1Session::receiveEnd()
{
    m_isInputEnded = true;
    m_keepsAlive = false;
    if (m_isClosed)
        return;
    if (m_isTunnel) {
        m_isBodyDone = true;
        if (m_handler)
            m_handler->onBodyEnd();
        endTunnel();
        return;
    }
    if (!m_isInExchange) {
        m_isClosed = true;
        m_transport.closeWhenFlushed();
    } else if (!m_isBodyDone) {
        connectionLost(); // a body that is cut off is never taken for a whole one
        m_transport.closeNow();
    }
}

void Http1Session::connectionLost()
{
    m_isClosed = true;
    dropHandler();
}

void Http1Session::dropHandler()
{
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onClosed();
}

void Http1Session::timedOut()
{
    const Phase now = phase();
    if (now == Phase::Closed)
        return;
    const bool canAnswer = now == Phase::Head || (now == Phase::Body && !m_isHeadSent);
    m_isClosed = true;
    dropHandler();
    if (canAnswer)
        refuse({408, "the request was not sent in time"});
    else
        m_transport.closeNow();
}

void Http1Session::drain()
{
    m_keepsAlive = false;
    if (!m_isInExchange && !m_isHeadBegun && !m_isClosed) {
        m_isClosed = true;
        m_transport.closeWhenFlushed();
    }
}

void Http1Session::outputDrained()
{
    if (std::exchange(m_isWaitingForDrain, false) && m_handler)
        m_handler->onWritable();
}

void Http1Session::readBody()
{
    if (m_isClosed || !m_isInExchange || m_isBodyWanted)
        return;
    m_isBodyWanted = true;
    if (std::exchange(m_isContinueOwed, false) && !m_isHeadSent) {
        m_transport.output() += "HTTP/1.1 100 Continue\r\n\r\n";
        m_transport.flushSoon();
    }
    if (!m_isBodyDone)
        m_transport.receiveSoon();
}

bool Http1Session::canSkipRestOfBody() const
{
    // A client that still waits for 100 Continue may or may not send the body: its bytes could not be told from a
    // request.
    return m_isBodyDone
        || (!m_isContinueOwed && m_facts.framing.kind == Framing::Kind::Length
            && m_facts.framing.length <= LongestSkippedBody);
}

void Http1Session::sendHead(const ResponseHead& head, const Framing& framing)
{
    assert(m_isInExchange && !m_isHeadSent);
    if (m_isClosed)
        return;
    const bool isHttp10 = m_request.version == Version::Http10;
    const bool hasNoBody = m_request.method == "HEAD" || head.status == 204 || head.status == 304;
    m_isHeadSent = true;
    m_responseFraming = framing;
    if (framing.kind == Framing::Kind::UntilClose && !isHttp10)
        m_responseFraming = {Framing::Kind::Chunked, 0};
    if (framing.kind == Framing::Kind::Chunked && isHttp10)
        m_responseFraming = {Framing::Kind::UntilClose, 0};
    m_responseLeft = m_responseFraming.length;
    if (!canSkipRestOfBody() && !m_isBodyWanted)
        m_keepsAlive = false;

    ResponseWriting how;
    how.isHttp10 = isHttp10;
    how.framing = m_responseFraming;
    // For HEAD the length says what GET would have given: the one known, or the one among the headers.
    how.keepsLength = hasNoBody && head.status != 204 && framing.kind != Framing::Kind::Length;
    if (head.status == 204 || head.status == 304)
        how.framing = {};
    if (hasNoBody)
        m_responseFraming = {};
    else if (m_responseFraming.kind == Framing::Kind::UntilClose)
        m_keepsAlive = false;
    how.keepsAlive = m_keepsAlive;
    appendResponseHead(m_transport.output(), head, how);
    m_transport.flushSoon();
}

bool Http1Session::sendBody(std::string_view piece)
{
    if (m_isClosed || m_responseFraming.kind == Framing::Kind::None)
        return true;
    m_progress += m_isTunnel ? piece.size() : 0;
    if (m_responseFraming.kind == Framing::Kind::Chunked) {
        appendChunk(m_transport.output(), piece);
    } else {
        if (m_responseFraming.kind == Framing::Kind::Length) {
            assert(piece.size() <= m_responseLeft);
            m_responseLeft -= piece.size();
        }
        m_transport.output() += piece;
    }
    m_transport.flushSoon();
    m_isWaitingForDrain = m_transport.unsentBytes() > HighWater;
    return !m_isWaitingForDrain;
}

void Http1Session::sendEnd(const Headers& trailers)
{
    if (m_isClosed)
        return;
    if (m_isTunnel) {
        m_isResponseDone = true;
        m_transport.endOutput();
        endTunnel();
        return;
    }
    if (m_responseFraming.kind == Framing::Kind::Chunked) {
        appendLastChunk(m_transport.output(), trailers);
        m_transport.flushSoon();
    }
    if (m_responseFraming.kind == Framing::Kind::Length && m_responseLeft != 0) {
        abort(); // fewer bytes than promised: the client must not take it for the whole
        return;
    }
    m_isResponseDone = true;
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onSent();
    if (m_isBodyDone || !canSkipRestOfBody())
        finishExchange();
    else
        m_transport.receiveSoon();
}

void Http1Session::upgrade(const ResponseHead& head)
{
    assert(m_isInExchange && !m_isHeadSent && m_facts.wantsUpgrade);
    if (m_isClosed)
        return;
    m_isHeadSent = m_isTunnel = true;
    m_keepsAlive = m_isBodyWanted = m_isBodyDone = false;
    m_body.start({Framing::Kind::UntilClose, 0});
    m_responseFraming = {Framing::Kind::UntilClose, 0};
    appendResponseHead(m_transport.output(), head, {.isUpgrade = true});
    m_transport.flushSoon();
}

// Each direction ends by itself; with the second one it is over.
void Http1Session::endTunnel()
{
    if (!m_isBodyDone || !m_isResponseDone || m_isClosed)
        return;
    m_isClosed = true;
    if (ExchangeHandler* handler = std::exchange(m_handler, nullptr))
        handler->onSent();
    m_transport.closeWhenFlushed();
}

void Http1Session::abort()
{
    if (std::exchange(m_isClosed, true))
        return;
    dropHandler();
    m_transport.cut(); // the client gets the part that there is, and sees that it is one
}

void Http1Session::finishExchange()
{
    const bool goesOn = m_keepsAlive && m_isBodyDone;
    m_isInExchange = m_isHeadBegun = m_isBodyWanted = m_isBodyDone = m_isContinueOwed = false;
    m_isHeadSent = m_isResponseDone = m_isWaitingForDrain = false;
    m_skipped = 0;
    if (!goesOn) {
        m_isClosed = true;
        m_transport.closeWhenFlushed();
        return;
    }
    m_request.clear();
    m_parser.reset();
    m_facts = {};
    m_transport.receiveSoon();
}

} // namespace http

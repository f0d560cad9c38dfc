// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/upstreamconnection.h"

#include "core/http/http1writer.h"
#include "core/net/flow.h"

#include <algorithm>
#include <sys/epoll.h>
#include <utility>

namespace net {

namespace {

constexpr size_t LongestReplay = 64 * 1024; // a request beyond it is not sent again

} // namespace

UpstreamConnection::UpstreamConnection(UpstreamPool& pool, std::shared_ptr<const UpstreamTarget> target)
    : m_pool(pool)
    , m_target(std::move(target))
    , m_timer(pool.m_loop, [this] { onTimeout(); })
    , m_reconnect(pool.m_loop, [this] { lookAgain(); })
    , m_parser(pool.m_settings.limits)
    , m_body(pool.m_settings.limits)
{ }

UpstreamConnection::~UpstreamConnection()
{
    *m_isAlive = false;
    if (m_stream && m_stream->isOpen())
        m_stream->unwatch(m_pool.m_loop, *this);
}

void UpstreamConnection::begin(UpstreamRequest& request, const http::RequestHead& head,
                               const UpstreamRequest::Options& options)
{
    m_request = &request;
    m_options = options;
    m_method = head.method;
    m_isReused = m_state == State::Ready;
    m_isRepeated = false;
    request.m_times = {};
    request.m_times.started = m_pool.m_loop.now();
    request.m_times.isReused = m_isReused;
    m_isAwaitingContinue = options.continueTimeout.has_value();
    m_responseDeadline = m_pool.m_loop.now() + options.continueTimeout.value_or(options.responseTimeout);

    writeHead(head);
    m_isReplayable = http::isIdempotent(head.method);
    m_isRequestEnded = options.framing.kind == http::Framing::Kind::None
        || (options.framing.kind == http::Framing::Kind::Length && options.framing.length == 0);
    m_isWaitingForDrain = m_isPaused = m_isHeadDone = m_isResponseOver = false;
    m_keepsAlive = true;
    m_parser.reset();
    m_head.clear();

    if (m_state == State::Ready) {
        startTimer();
        m_pool.flushSoon(*this);
    } else {
        m_connectDeadline = m_pool.m_loop.now() + m_target->connectTimeout;
        startTimer();
        resolve();
    }
}

void UpstreamConnection::resolve()
{
    m_state = State::Resolving;
    const auto& proxy = m_target->proxy;
    m_pool.m_resolver.resolve(m_pool.m_loop, proxy ? proxy->host : m_target->host, proxy ? proxy->port : m_target->port,
                              [this, alive = std::weak_ptr<bool>(m_isAlive)](const Resolver::Answer& answer) {
                                  const auto isAlive = alive.lock();
                                  if (!isAlive || !*isAlive || m_state != State::Resolving)
                                      return;
                                  if (!answer) {
                                      fail(UpstreamFailure::Kind::Unresolved, answer.error().describe());
                                      return;
                                  }
                                  m_addresses = *answer;
                                  m_nextAddress = 0;
                                  connectNext();
                              });
}

void UpstreamConnection::connectNext()
{
    std::string lastFault = "no address";
    while (m_nextAddress < m_addresses.size()) {
        auto stream = Stream::connect(m_addresses[m_nextAddress++]);
        if (!stream) {
            lastFault = stream.error().describe();
            continue;
        }
        m_stream.emplace(std::move(*stream));
        m_state = State::Connecting;
        m_stream->watch(m_pool.m_loop, *this, false);
        return;
    }
    refused(UpstreamFailure::Kind::Refused, std::move(lastFault));
}

void UpstreamConnection::dropStream()
{
    m_stream->unwatch(m_pool.m_loop, *this);
    m_stream->close();
    m_isReadable = m_mayBeEnded = false;
}

void UpstreamConnection::finishConnecting()
{
    if (const auto outcome = m_stream->connectOutcome(); !outcome) {
        dropStream();
        if (m_nextAddress < m_addresses.size())
            connectNext();
        else
            refused(UpstreamFailure::Kind::Refused, m_addresses.back().text() + ": " + outcome.error().detail);
        return;
    }
    if (!m_target->tls) {
        becomeReady();
        return;
    }
    if (m_target->proxy)
        askProxy();
    else
        startHandshake();
}

void UpstreamConnection::startHandshake()
{
    m_stream->startTlsClient(*m_target->tls, m_target->host, m_target->checksName, m_pool.sessionWith(*m_target));
    m_state = State::Handshaking;
    finishHandshake();
}

void UpstreamConnection::finishHandshake()
{
    switch (m_stream->handshake()) {
    case Stream::Status::Ok:
        becomeReady();
        break;
    case Stream::Status::WouldBlock:
        break;
    case Stream::Status::End:
    case Stream::Status::Failed:
        m_pool.sessionWith(*m_target)->forget();
        if (!m_stream->wasCut()) {
            fail(UpstreamFailure::Kind::TlsFailed, m_stream->failure());
            break;
        }
        dropStream();
        refused(UpstreamFailure::Kind::TlsFailed, m_stream->failure());
        break;
    }
}

void UpstreamConnection::becomeReady()
{
    m_state = State::Ready;
    m_pool.noteReached(m_target->key);
    if (m_request) {
        m_request->m_times.connected = m_pool.m_loop.now();
        m_request->m_times.isResumed = m_stream->isResumed();
    }
    startTimer();
    flush();
}

void UpstreamConnection::onReady(uint32_t events)
{
    if ((events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
        m_isReadable = true;
    if ((events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
        m_mayBeEnded = true;
    switch (m_state) {
    case State::Connecting:
        if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0)
            finishConnecting();
        return;
    case State::AskingProxy:
        talkToProxy();
        return;
    case State::Handshaking:
        finishHandshake();
        return;
    case State::Ready:
        break;
    case State::New:
    case State::Resolving:
    case State::Closed:
        return;
    }
    if (!m_request) { // idle in the pool: TLS tickets may come, anything else means that it is of no more use
        if (m_isReadable)
            read();
        return;
    }
    if ((events & EPOLLOUT) != 0 && m_isWriteBlocked) {
        m_isWriteBlocked = false;
        flush();
    }
    if (m_isReadable && m_state == State::Ready)
        read();
}

void UpstreamConnection::goOn()
{
    flush();
    if (m_state == State::Ready && m_request && !m_isPaused && (m_isReadable || !m_kept.empty()))
        read();
}

void UpstreamConnection::flush()
{
    if (m_state != State::Ready || !m_request)
        return;
    while (m_sent < m_output.size() && !m_isWriteBlocked) {
        const Stream::Outcome outcome = m_stream->write(std::string_view(m_output).substr(m_sent));
        if (outcome.status == Stream::Status::Ok) {
            m_sent += outcome.bytes;
        } else if (outcome.status == Stream::Status::WouldBlock) {
            m_isWriteBlocked = true;
        } else { // a response may have come before the connection broke
            m_isReadable = m_mayBeEnded = true;
            read();
            return;
        }
    }
    if (m_isReplayable && m_output.size() > LongestReplay)
        m_isReplayable = false;
    if (!m_isReplayable && m_sent > LowWater) {
        m_output.erase(0, m_sent);
        m_sent = 0;
    }
    if (m_isRequestEnded && m_sent == m_output.size() && m_request->m_times.sent == base::SteadyTime())
        m_request->m_times.sent = m_pool.m_loop.now();
    if (m_output.size() - m_sent < LowWater && std::exchange(m_isWaitingForDrain, false))
        m_request->m_handler->onUpstreamWritable();
    if (m_isTunnel && m_isRequestEnded && m_state == State::Ready && m_sent == m_output.size()) {
        if (!m_stream->isFlushed()) {
            m_isWriteBlocked = true;
            m_stream->tellWhenFlushed();
            return;
        }
        if (!std::exchange(m_isTunnelOutputEnded, true))
            m_stream->shutdownWriting();
        endTunnel();
    }
}

bool UpstreamConnection::sendBody(std::string_view piece)
{
    if (m_options.framing.kind == http::Framing::Kind::Chunked)
        http::appendChunk(m_output, piece);
    else
        m_output += piece;
    m_pool.flushSoon(*this);
    m_isWaitingForDrain = m_output.size() - m_sent > HighWater;
    return !m_isWaitingForDrain;
}

void UpstreamConnection::sendEnd(const http::Headers& trailers)
{
    if (std::exchange(m_isRequestEnded, true))
        return;
    if (m_options.framing.kind == http::Framing::Kind::Chunked)
        http::appendLastChunk(m_output, trailers);
    m_pool.flushSoon(*this);
}

void UpstreamConnection::resume()
{
    if (std::exchange(m_isPaused, false) && !m_isReading)
        m_pool.flushSoon(*this); // reading goes on at the end of the turn, not inside the caller
}

void UpstreamConnection::read()
{
    if (std::exchange(m_isReading, true))
        return;
    if (m_state == State::Ready && !m_isPaused && !m_kept.empty())
        feed({});
    while (m_isReadable && m_state == State::Ready && !m_isPaused) {
        const Stream::Received received = m_stream->receive();
        if (received.status == Stream::Status::Ok) {
            m_isReadable = m_mayBeEnded || !m_stream->isDrained();
            feed(received.bytes);
        } else {
            m_isReadable = false;
            if (received.status != Stream::Status::WouldBlock)
                inputEnded(received.status == Stream::Status::End);
        }
    }
    m_isReading = false;
}

void UpstreamConnection::feed(std::string_view bytes)
{
    if (!m_request) { // an idle connection has nothing to say
        close();
        return;
    }
    m_isReplayable = false;
    if (!m_kept.empty()) {
        m_kept.append(bytes);
        bytes = m_kept;
    }
    size_t used = 0;
    while (m_state == State::Ready && m_request && !m_isPaused && used < bytes.size()) {
        const size_t taken = m_isHeadDone ? feedBody(bytes.substr(used)) : feedHead(bytes.substr(used));
        used += taken;
        if (taken == 0 || m_isResponseOver)
            break;
    }
    if (m_state != State::Ready)
        return;
    if (m_kept.empty())
        m_kept.append(bytes.substr(used));
    else
        m_kept.erase(0, used);
    if (m_isResponseOver)
        responseDone();
}

size_t UpstreamConnection::feedHead(std::string_view bytes)
{
    switch (m_parser.parse(bytes, m_method, m_head)) {
    case http::ParseState::Incomplete:
        return 0;
    case http::ParseState::Faulty:
        fail(UpstreamFailure::Kind::Malformed, std::string(m_parser.fault().reason));
        return 0;
    case http::ParseState::Complete:
        break;
    }
    const size_t consumed = m_parser.consumed();
    if (m_head.status < 200) {
        if (m_head.status == 101 && m_options.isUpgrade)
            return beTunnel(consumed);
        if (m_head.status == 101) {
            fail(UpstreamFailure::Kind::Malformed, "the backend switched protocols without being asked");
            return 0;
        }
        const bool isContinue = m_head.status == 100 && std::exchange(m_isAwaitingContinue, false);
        m_parser.reset(); // 100, 102, 103: the answer proper follows
        m_head.clear();
        if (isContinue) {
            m_responseDeadline = m_pool.m_loop.now() + m_options.responseTimeout;
            startTimer();
            m_request->m_handler->onContinue();
        }
        return consumed;
    }
    const http::ResponseFacts facts = m_parser.facts();
    m_isHeadDone = true;
    m_keepsAlive = facts.keepsAlive;
    m_request->m_times.responded = m_pool.m_loop.now();
    m_timer.stop();
    m_body.start(facts.framing);
    m_isResponseOver = m_body.state() == http::BodyDecoder::State::Done;
    m_request->m_handler->onResponseHead(std::move(m_head), facts.framing);
    return consumed;
}

size_t UpstreamConnection::feedBody(std::string_view bytes)
{
    const http::BodyDecoder::Piece piece = m_body.decode(bytes);
    m_isResponseOver = m_body.state() == http::BodyDecoder::State::Done;
    if (!piece.data.empty())
        m_request->m_handler->onResponseBody(piece.data);
    if (m_request && m_state == State::Ready && m_body.state() == http::BodyDecoder::State::Faulty)
        fail(UpstreamFailure::Kind::Malformed, std::string(m_body.fault().reason));
    return piece.consumed;
}

// The last thing that happens in a turn of reading: the handler may start its next request on this very connection.
void UpstreamConnection::responseDone()
{
    m_isResponseOver = false;
    UpstreamRequest* request = std::exchange(m_request, nullptr);
    if (request)
        request->m_connection = nullptr;
    // Bytes after the response belong to nobody: whoever sent them is not trusted with another request.
    const bool isReusable = m_keepsAlive && m_isRequestEnded && m_sent == m_output.size() && m_kept.empty();
    const http::Headers trailers = m_body.trailers();
    m_timer.stop();
    if (isReusable)
        m_pool.giveBack(*this);
    else
        close();
    if (request)
        request->m_handler->onResponseEnd(trailers);
}

void UpstreamConnection::inputEnded(bool isOrderly)
{
    if (!m_request) {
        close();
        return;
    }
    if (m_isTunnel && isOrderly) {
        tunnelInputEnded();
        return;
    }
    if (m_isHeadDone && isOrderly) {
        m_body.finish();
        if (m_body.state() == http::BodyDecoder::State::Done) {
            m_keepsAlive = false;
            responseDone();
            return;
        }
    }
    if (!m_isHeadDone && retryElsewhere())
        return;
    const std::string& why = m_stream->failure();
    fail(UpstreamFailure::Kind::Closed,
         m_isHeadDone
             ? "the backend closed the connection before the end of its response"
             : "the backend closed the connection without a response" + (why.empty() ? why : " (" + why + ')'));
}

void UpstreamConnection::startTimer()
{
    const bool isConnecting = m_state != State::Ready;
    const base::SteadyTime deadline =
        isConnecting ? std::min(m_connectDeadline, m_responseDeadline) : m_responseDeadline;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - m_pool.m_loop.now());
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

void UpstreamConnection::onTimeout()
{
    if (!m_request) {
        close(); // idle for long enough
        return;
    }
    if (m_state == State::Ready || m_responseDeadline <= m_connectDeadline)
        fail(UpstreamFailure::Kind::ResponseTimeout, "the backend sent no response in time");
    else
        fail(UpstreamFailure::Kind::ConnectTimeout, "the backend accepted no connection in time");
}

void UpstreamConnection::fail(UpstreamFailure::Kind kind, std::string detail)
{
    UpstreamRequest* request = std::exchange(m_request, nullptr);
    close();
    if (!request)
        return;
    request->m_connection = nullptr;
    request->m_handler->onUpstreamFailed({kind, std::move(detail)});
}

// A response that is complete leaves the connection fit for the next request, also when its reader has gone.
void UpstreamConnection::abandon()
{
    m_request = nullptr;
    if (!m_isResponseOver)
        close();
}

void UpstreamConnection::close()
{
    if (std::exchange(m_state, State::Closed) == State::Closed)
        return;
    m_timer.stop();
    m_reconnect.stop();
    if (m_stream && m_stream->isOpen()) {
        m_stream->unwatch(m_pool.m_loop, *this);
        m_stream->close();
    }
    m_pool.forgetIdle(*this);
    m_pool.forgetWaiting(*this);
    m_pool.retire(*this);
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http2session.h"

#include "core/http/framememory.h"
#include "core/http/http2callbacks.h"
#include "core/http/http2fields.h"
#include "core/http/http2stream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace http {

namespace {

constexpr size_t OutputHighWater = 256 * 1024; // unsent bytes at which no more frames are made
constexpr uint32_t MostStreams = 128;
constexpr uint32_t StreamWindow = 256 * 1024;
constexpr int32_t ConnectionWindow = 1024 * 1024; // all that a connection's bodies can make us hold
constexpr int32_t ConnectionStep = ConnectionWindow / 4; // what is given back at once

// Requests that end by a reset; other frames than those of requests, beyond what work earns.
constexpr double ResetsAtOnce = 200;
constexpr double ResetsPerSecond = 20;
constexpr double NuisancesAtOnce = 1000;
constexpr double NuisancesPerSecond = 100;

using Digits = std::array<char, 20>;
std::string_view digitsOf(uint64_t number, Digits& buffer)
{
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), static_cast<size_t>(end - buffer.data())};
}

} // namespace

void Http2Session::FreeSession::operator()(nghttp2_session* session) const
{
    nghttp2_session_del(session);
}

Http2Session::Http2Session(Application& application, SessionTransport& transport, Peer peer, const Limits& limits)
    : m_application(application)
    , m_transport(transport)
    , m_peer(std::move(peer))
    , m_limits(limits)
    , m_reader(limits)
    , m_resets(ResetsAtOnce, ResetsPerSecond)
    , m_nuisances(NuisancesAtOnce, NuisancesPerSecond)
{
    nghttp2_session* frames = nullptr;
    nghttp2_session_server_new3(&frames, Callbacks::table(), this, Callbacks::options(), frameMemory());
    m_frames.reset(frames);
    const std::array<nghttp2_settings_entry, 5> settings{{
        {NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, MostStreams},
        {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, StreamWindow},
        {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, static_cast<uint32_t>(limits.headBytes)},
        {NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1},
        {NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL, 1},
    }};
    nghttp2_submit_settings(frames, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
    nghttp2_session_set_local_window_size(frames, NGHTTP2_FLAG_NONE, 0, ConnectionWindow);
    transport.flushSoon();
}

Http2Session::~Http2Session()
{
    dropAll();
}

Session::Phase Http2Session::phase() const
{
    if (m_isClosed)
        return Phase::Closed;
    if (!m_isGreeted || m_isInHead)
        return Phase::Head;
    if (std::ranges::any_of(m_open, &Http2Stream::isOwed))
        return Phase::Body;
    if (std::ranges::any_of(m_open, &Http2Stream::isTunnel))
        return Phase::Tunnel;
    return m_open.empty() ? Phase::Idle : Phase::Response;
}

// While bodies are owed the time goes on whatever else comes: each stream is judged by its own bytes.
uint64_t Http2Session::progress() const
{
    const Phase now = phase();
    return now == Phase::Body || now == Phase::Tunnel ? 0 : m_headsBegun;
}

bool Http2Session::wantsInput() const
{
    return !m_isClosed && !m_isTerminating && m_transport.unsentBytes() < OutputHighWater;
}

size_t Http2Session::receive(std::string_view bytes)
{
    if (m_isClosed || bytes.empty())
        return bytes.size();
    const auto* data = reinterpret_cast<const uint8_t*>(bytes.data()); // NOLINT: bytes are bytes
    const ssize_t outcome = nghttp2_session_mem_recv(m_frames.get(), data, bytes.size());
    if (outcome == NGHTTP2_ERR_FLOODED)
        terminate(NGHTTP2_ENHANCE_YOUR_CALM);
    else if (outcome < 0)
        terminate(NGHTTP2_PROTOCOL_ERROR);
    if (!m_isClosed)
        m_transport.flushSoon();
    return bytes.size();
}

// Answers in work go on; a body that is cut off is never taken for a whole one.
void Http2Session::receiveEnd()
{
    m_isInputEnded = true;
    if (m_isClosed)
        return;
    for (Http2Stream* stream : m_open)
        stream->cutOff();
    m_transport.flushSoon();
}

void Http2Session::connectionLost()
{
    m_isClosed = true;
    dropAll();
}

void Http2Session::dropAll()
{
    for (Http2Stream* stream : m_open)
        stream->closed();
}

void Http2Session::timedOut()
{
    switch (phase()) {
    case Phase::Idle:
        terminate(NGHTTP2_NO_ERROR);
        break;
    case Phase::Head:
        terminate(m_isGreeted ? NGHTTP2_ENHANCE_YOUR_CALM : NGHTTP2_SETTINGS_TIMEOUT);
        break;
    case Phase::Body:
        for (Http2Stream* stream : m_open)
            stream->tick();
        break;
    case Phase::Tunnel:
        for (Http2Stream* stream : m_open)
            stream->tickTunnel();
        break;
    case Phase::Response:
    case Phase::Closed:
        return;
    }
    m_transport.flushSoon();
}

// The first GOAWAY says that there will be a last stream; the second one, when the client has seen it, which one.
void Http2Session::drain()
{
    if (m_isClosed || std::exchange(m_isDraining, true))
        return;
    nghttp2_submit_shutdown_notice(m_frames.get());
    nghttp2_submit_ping(m_frames.get(), NGHTTP2_FLAG_NONE, nullptr);
    m_transport.flushSoon();
}

// The client has seen the first one, and what it sent before came in front of this.
void Http2Session::finishDraining()
{
    if (!m_isDraining)
        return;
    nghttp2_submit_goaway(m_frames.get(), NGHTTP2_FLAG_NONE, nghttp2_session_get_last_proc_stream_id(m_frames.get()),
                          NGHTTP2_NO_ERROR, nullptr, 0);
}

void Http2Session::terminate(uint32_t code)
{
    if (m_isClosed || std::exchange(m_isTerminating, true))
        return;
    nghttp2_session_terminate_session(m_frames.get(), code);
    m_transport.flushSoon();
}

// No answer can say it: streams have answers, a connection has none.
void Http2Session::tellFault(std::string_view reason)
{
    if (!reason.empty() && !std::exchange(m_isFaultTold, true))
        m_application.onMalformed(m_peer, {400, reason});
}

bool Http2Session::isFlooded(bool isNuisance)
{
    TokenBucket& bucket = isNuisance ? m_nuisances : m_resets;
    if (bucket.spend(m_transport.now()))
        return false;
    terminate(NGHTTP2_ENHANCE_YOUR_CALM);
    return true;
}

void Http2Session::work()
{
    if (m_isClosed)
        return;
    deliverHeld();
    fillOutput();
    closeIfDone();
}

void Http2Session::deliverHeld()
{
    const size_t count = m_toDeliver.size(); // what joins meanwhile has its turn in the next round
    for (size_t i = 0; i < count && !m_isClosed; ++i) {
        if (Http2Stream* stream = find(m_toDeliver[i]))
            stream->deliver();
    }
    m_toDeliver.erase(m_toDeliver.begin(), m_toDeliver.begin() + static_cast<std::ptrdiff_t>(count));
    if (!m_toDeliver.empty())
        m_transport.flushSoon();
}

void Http2Session::fillOutput()
{
    m_isOutputFull = false;
    while (!m_isClosed) {
        if (m_transport.unsentBytes() >= OutputHighWater) {
            m_isOutputFull = true;
            return;
        }
        const uint8_t* bytes = nullptr;
        const ssize_t size = nghttp2_session_mem_send(m_frames.get(), &bytes);
        if (size < 0)
            close();
        if (size <= 0)
            return;
        m_transport.output().append(reinterpret_cast<const char*>(bytes), static_cast<size_t>(size)); // NOLINT
    }
}

void Http2Session::closeIfDone()
{
    const bool isOver =
        nghttp2_session_want_read(m_frames.get()) == 0 && nghttp2_session_want_write(m_frames.get()) == 0;
    if (!m_isClosed && !m_isOutputFull && (isOver || (m_isInputEnded && m_open.empty())))
        close();
}

void Http2Session::close()
{
    m_isClosed = true;
    dropAll();
    m_transport.closeWhenFlushed();
}

void Http2Session::outputDrained()
{
    for (Http2Stream* stream : m_open)
        stream->outputDrained();
    if (std::exchange(m_isOutputFull, false)) {
        m_transport.flushSoon();
        m_transport.receiveSoon(); // input waited as well
    }
}

Http2Stream* Http2Session::find(int32_t id) const
{
    return id == 0 ? nullptr : static_cast<Http2Stream*>(nghttp2_session_get_stream_user_data(m_frames.get(), id));
}

Http2Stream& Http2Session::openStream(int32_t id)
{
    if (m_free.empty()) {
        m_streams.push_back(std::make_unique<Http2Stream>(*this));
        m_free.push_back(m_streams.back().get());
    }
    Http2Stream& stream = *m_free.back();
    m_free.pop_back();
    m_open.push_back(&stream);
    m_newestId = id;
    stream.open(id);
    nghttp2_session_set_stream_user_data(m_frames.get(), id, &stream);
    return stream;
}

// RFC 9113 section 5.1: who ended a stream must not go on with it; what crossed our own reset on its way is forgiven.
void Http2Session::judgeLateFrame(int32_t id, bool isHeaders)
{
    if (id == 0 || id > m_newestId || find(id) || m_endedByUs.has(id))
        return;
    if (m_endedByClient.has(id))
        terminate(NGHTTP2_STREAM_CLOSED);
    else if (isHeaders)
        terminate(NGHTTP2_PROTOCOL_ERROR);
}

void Http2Session::closeStream(Http2Stream& stream)
{
    if (stream.isInputOver())
        m_endedByClient.add(stream.id());
    else
        m_endedByUs.add(stream.id());
    nghttp2_session_set_stream_user_data(m_frames.get(), stream.id(), nullptr);
    if (m_inHead == &stream)
        m_inHead = nullptr;
    skipped(stream.heldBytes());
    stream.closed();
    std::erase(m_open, &stream);
    m_free.push_back(&stream);
}

void Http2Session::headersDone(Http2Stream& stream, bool isBodyToCome)
{
    if (m_isTerminating)
        return;
    if (m_hasClientLeft) { // the library stops reading when nothing is open, but not within what it was given at once
        reset(stream.id(), NGHTTP2_REFUSED_STREAM);
        return;
    }
    switch (m_reader.finish(stream.request(), isBodyToCome)) {
    case Http2RequestReader::Verdict::Sound:
        stream.begin(m_reader.facts(), isBodyToCome);
        break;
    case Http2RequestReader::Verdict::Refused:
        stream.refuse(m_reader.fault());
        break;
    case Http2RequestReader::Verdict::Malformed:
        stream.breakOffMalformed();
        break;
    }
}

void Http2Session::sendHead(Http2Stream& stream, const ResponseHead& head, std::optional<uint64_t> length,
                            bool keepsLength, bool isLast)
{
    static thread_local std::vector<nghttp2_nv> fields;
    Digits status{};
    Digits lengthDigits{};
    fields.clear();
    fields.push_back(http2Field(":status", digitsOf(static_cast<uint64_t>(head.status), status)));
    appendHttp2Fields(fields, head.headers, keepsLength);
    if (length)
        fields.push_back(http2Field("content-length", digitsOf(*length, lengthDigits)));
    nghttp2_data_provider body{};
    body.source.ptr = &stream;
    body.read_callback = &Callbacks::readBody;
    nghttp2_submit_response(m_frames.get(), stream.id(), fields.data(), fields.size(), isLast ? nullptr : &body);
    m_transport.flushSoon();
}

void Http2Session::sendContinue(int32_t id)
{
    const nghttp2_nv status = http2Field(":status", "100");
    nghttp2_submit_headers(m_frames.get(), NGHTTP2_FLAG_NONE, id, nullptr, &status, 1, nullptr);
    m_transport.flushSoon();
}

void Http2Session::bodyWaits(Http2Stream& stream)
{
    if (stream.takeUp())
        nghttp2_session_resume_data(m_frames.get(), stream.id());
    m_transport.flushSoon();
}

void Http2Session::reset(int32_t id, uint32_t code)
{
    nghttp2_submit_rst_stream(m_frames.get(), NGHTTP2_FLAG_NONE, id, code);
    m_transport.flushSoon();
}

bool Http2Session::hasRoom() const
{
    return nghttp2_session_get_local_window_size(m_frames.get()) > 0;
}

void Http2Session::consumed(int32_t id, size_t bytes)
{
    nghttp2_session_consume_stream(m_frames.get(), id, bytes);
    skipped(bytes);
    m_transport.flushSoon();
}

// The library opens the connection's window by halves. Bodies that wait could hold the other half for long, and all
// others up with it, so that little is given back at once when little is left.
void Http2Session::skipped(size_t bytes)
{
    m_unreturned += static_cast<int32_t>(bytes);
    const int32_t left = nghttp2_session_get_local_window_size(m_frames.get());
    if (m_unreturned == 0 || (m_unreturned < ConnectionStep && left > ConnectionStep))
        return;
    nghttp2_submit_window_update(m_frames.get(), NGHTTP2_FLAG_NONE, 0, std::exchange(m_unreturned, 0));
}

void Http2Session::deliverSoon(int32_t id)
{
    m_toDeliver.push_back(id);
    m_transport.flushSoon();
}

} // namespace http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http2callbacks.h"

#include "core/http/http2fields.h"
#include "core/http/http2stream.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace http {

namespace {

constexpr size_t FrameHeadSize = 9;
constexpr size_t LongestBombFactor = 4; // a header block this many times beyond the limit ends the connection
constexpr size_t MostAcksWaiting = 100;
constexpr uint64_t NoLimit = uint64_t(1) << 40U;
constexpr size_t LongestPaddingFrame = 256;
constexpr double CreditForWork = 4; // what a frame of a request or a body earns for the frames around it

std::string_view textOf(const uint8_t* bytes, size_t size)
{
    return {reinterpret_cast<const char*>(bytes), size}; // NOLINT: bytes are bytes
}

bool endsStream(const nghttp2_frame& frame)
{
    return (frame.hd.flags & NGHTTP2_FLAG_END_STREAM) != 0;
}

// A short padded frame may be nothing but padding.
bool isWork(const nghttp2_frame_hd& head)
{
    const bool isPadded = (head.flags & NGHTTP2_FLAG_PADDED) != 0;
    return head.type == NGHTTP2_HEADERS
        || (head.type == NGHTTP2_DATA && head.length > (isPadded ? LongestPaddingFrame : 0));
}

// Why a connection was ended, for the record; empty where nobody is at fault.
std::string_view connectionFault(uint32_t code)
{
    switch (code) {
    case NGHTTP2_NO_ERROR:
        return {};
    case NGHTTP2_FLOW_CONTROL_ERROR:
        return "the connection overran a window (FLOW_CONTROL_ERROR)";
    case NGHTTP2_SETTINGS_TIMEOUT:
        return "the connection did not begin in time (SETTINGS_TIMEOUT)";
    case NGHTTP2_STREAM_CLOSED:
        return "the connection went on with a stream that it had ended (STREAM_CLOSED)";
    case NGHTTP2_FRAME_SIZE_ERROR:
        return "a frame of the connection has a size that its type does not allow (FRAME_SIZE_ERROR)";
    case NGHTTP2_COMPRESSION_ERROR:
        return "the headers of the connection cannot be unpacked (COMPRESSION_ERROR)";
    case NGHTTP2_ENHANCE_YOUR_CALM:
        return "the connection made more work than it had requests (ENHANCE_YOUR_CALM)";
    case NGHTTP2_INTERNAL_ERROR:
        return "the connection could not go on (INTERNAL_ERROR)";
    default:
        return "the connection broke the rules of HTTP/2 (PROTOCOL_ERROR)";
    }
}

void submitTrailers(nghttp2_session& frames, int32_t id, const Headers& trailers)
{
    std::vector<nghttp2_nv> fields;
    appendHttp2Fields(fields, trailers, false);
    nghttp2_submit_trailer(&frames, id, fields.data(), fields.size());
}

} // namespace

const nghttp2_session_callbacks* Http2Session::Callbacks::table()
{
    static const nghttp2_session_callbacks* const made = [] {
        nghttp2_session_callbacks* callbacks = nullptr;
        nghttp2_session_callbacks_new(&callbacks);
        nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, &onBeginFrame);
        nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, &onBeginHeaders);
        nghttp2_session_callbacks_set_on_header_callback(callbacks, &onHeader);
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, &onData);
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &onFrame);
        nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks, &onInvalidFrame);
        nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, &onFrameSent);
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &onStreamClosed);
        nghttp2_session_callbacks_set_send_data_callback(callbacks, &sendBody);
        return callbacks;
    }();
    return made;
}

const nghttp2_option* Http2Session::Callbacks::options()
{
    static const nghttp2_option* const made = [] {
        nghttp2_option* option = nullptr;
        nghttp2_option_new(&option);
        nghttp2_option_set_no_http_messaging(option, 1); // what is in the fields is judged once, by us
        nghttp2_option_set_no_auto_window_update(option, 1); // windows open as the application takes
        nghttp2_option_set_max_outbound_ack(option, MostAcksWaiting);
        nghttp2_option_set_no_closed_streams(option, 1);
        nghttp2_option_set_stream_reset_rate_limit(option, NoLimit, NoLimit); // ours goes by the loop's clock
        return option;
    }();
    return made;
}

// Every frame but those that carry a request is work for us and next to none for the client. The library does not tell
// of types it does not know: it reads over them, which costs nothing.
int Http2Session::Callbacks::onBeginFrame(nghttp2_session*, const nghttp2_frame_hd* head, void* userData)
{
    Http2Session& session = sessionOf(userData);
    if (isWork(*head))
        session.m_nuisances.earn(CreditForWork);
    else
        std::ignore = session.isFlooded(true);
    if (head->type == NGHTTP2_DATA || head->type == NGHTTP2_HEADERS)
        session.judgeLateFrame(head->stream_id, head->type == NGHTTP2_HEADERS);
    else if (head->type == NGHTTP2_PRIORITY && head->stream_id == 0) // the library reads over this type
        session.terminate(NGHTTP2_PROTOCOL_ERROR);
    return session.m_isClosed ? NGHTTP2_ERR_CALLBACK_FAILURE : 0;
}

int Http2Session::Callbacks::onBeginHeaders(nghttp2_session*, const nghttp2_frame* frame, void* userData)
{
    Http2Session& session = sessionOf(userData);
    session.m_isInHead = true;
    session.m_trailerBytes = 0;
    ++session.m_headsBegun;
    if (frame->headers.cat == NGHTTP2_HCAT_REQUEST) {
        session.m_inHead = &session.openStream(frame->hd.stream_id);
        session.m_reader.begin();
    } else {
        session.m_inHead = session.find(frame->hd.stream_id);
    }
    return 0;
}

int Http2Session::Callbacks::onHeader(nghttp2_session*, const nghttp2_frame* frame, const uint8_t* name,
                                      size_t nameLength, const uint8_t* value, size_t valueLength, uint8_t,
                                      void* userData)
{
    Http2Session& session = sessionOf(userData);
    Http2Stream* stream = session.m_inHead;
    if (!stream)
        return 0;
    const std::string_view nameText = textOf(name, nameLength);
    const std::string_view valueText = textOf(value, valueLength);
    if (frame->headers.cat == NGHTTP2_HCAT_REQUEST) {
        session.m_reader.take(nameText, valueText, stream->request());
    } else {
        stream->takeTrailer(nameText, valueText);
        session.m_trailerBytes += nameLength + valueLength;
    }
    const size_t most = LongestBombFactor * session.m_limits.headBytes;
    if (std::max(session.m_reader.size(), session.m_trailerBytes) > most)
        session.terminate(NGHTTP2_ENHANCE_YOUR_CALM);
    return 0;
}

int Http2Session::Callbacks::onData(nghttp2_session*, uint8_t, int32_t id, const uint8_t* data, size_t size,
                                    void* userData)
{
    Http2Session& session = sessionOf(userData);
    if (Http2Stream* stream = session.find(id))
        stream->receive(textOf(data, size));
    else
        session.skipped(size);
    return session.m_isClosed ? NGHTTP2_ERR_CALLBACK_FAILURE : 0;
}

int Http2Session::Callbacks::onFrame(nghttp2_session*, const nghttp2_frame* frame, void* userData)
{
    Http2Session& session = sessionOf(userData);
    const bool endsHead = frame->hd.type == NGHTTP2_HEADERS;
    Http2Stream* stream = endsHead ? std::exchange(session.m_inHead, nullptr) : session.find(frame->hd.stream_id);
    switch (frame->hd.type) {
    case NGHTTP2_HEADERS:
        session.m_isInHead = false;
        if (stream && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
            session.headersDone(*stream, !endsStream(*frame));
        else if (stream && endsStream(*frame))
            stream->inputEnded();
        else if (stream) // trailers end the request
            stream->breakOffMalformed();
        break;
    case NGHTTP2_DATA:
        if (stream && endsStream(*frame))
            stream->inputEnded();
        break;
    case NGHTTP2_RST_STREAM:
        if (stream)
            stream->noteReset();
        break;
    case NGHTTP2_SETTINGS:
        session.m_isGreeted = true;
        break;
    case NGHTTP2_GOAWAY:
        session.m_hasClientLeft = true;
        break;
    case NGHTTP2_PING:
        if ((frame->hd.flags & NGHTTP2_FLAG_ACK) != 0)
            session.finishDraining();
        break;
    default:
        break;
    }
    return session.m_isClosed ? NGHTTP2_ERR_CALLBACK_FAILURE : 0;
}

int Http2Session::Callbacks::onInvalidFrame(nghttp2_session*, const nghttp2_frame* frame, int, void* userData)
{
    Http2Session& session = sessionOf(userData);
    if (frame->hd.type == NGHTTP2_HEADERS) {
        session.m_isInHead = false;
        session.m_inHead = nullptr;
        if (!session.find(frame->hd.stream_id)) // one more than may be open
            session.m_endedByUs.add(frame->hd.stream_id);
    }
    std::ignore = session.isFlooded(true);
    return 0;
}

int Http2Session::Callbacks::onFrameSent(nghttp2_session* frames, const nghttp2_frame* frame, void* userData)
{
    Http2Session& session = sessionOf(userData);
    if (frame->hd.type == NGHTTP2_GOAWAY)
        session.tellFault(connectionFault(frame->goaway.error_code));
    const bool carriesAnswer = frame->hd.type == NGHTTP2_DATA || frame->hd.type == NGHTTP2_HEADERS;
    if (!carriesAnswer)
        return 0;
    session.m_nuisances.earn(CreditForWork);
    if (!endsStream(*frame) || nghttp2_session_get_stream_remote_close(frames, frame->hd.stream_id) != 0)
        return 0;
    // The answer is complete and the request is not: nobody will read the rest (RFC 9113 section 8.1).
    const Http2Stream* stream = session.find(frame->hd.stream_id);
    if (!stream || !stream->isTunnel())
        nghttp2_submit_rst_stream(frames, NGHTTP2_FLAG_NONE, frame->hd.stream_id, NGHTTP2_NO_ERROR);
    return 0;
}

int Http2Session::Callbacks::onStreamClosed(nghttp2_session*, int32_t id, uint32_t code, void* userData)
{
    Http2Session& session = sessionOf(userData);
    Http2Stream* stream = session.find(id);
    if (!stream)
        return 0;
    if (!stream->isBroken() && (!stream->isEnded() || code != NGHTTP2_NO_ERROR))
        std::ignore = session.isFlooded(false);
    if (code == NGHTTP2_NO_ERROR)
        stream->finishTunnel();
    session.closeStream(*stream);
    return 0;
}

ssize_t Http2Session::Callbacks::readBody(nghttp2_session* frames, int32_t id, uint8_t*, size_t size, uint32_t* flags,
                                          nghttp2_data_source* source, void*)
{
    auto& stream = *static_cast<Http2Stream*>(source->ptr);
    const size_t taken = std::min(size, stream.waitingBytes());
    if (taken == 0 && !stream.isEnded()) {
        stream.putOff();
        return NGHTTP2_ERR_DEFERRED;
    }
    *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
    if (stream.isEnded() && taken == stream.waitingBytes()) {
        *flags |= NGHTTP2_DATA_FLAG_EOF;
        if (!stream.responseTrailers().empty()) {
            *flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM;
            submitTrailers(*frames, id, stream.responseTrailers());
        }
    }
    return static_cast<ssize_t>(taken);
}

int Http2Session::Callbacks::sendBody(nghttp2_session*, nghttp2_frame*, const uint8_t* frameHead, size_t size,
                                      nghttp2_data_source* source, void* userData)
{
    std::string& out = sessionOf(userData).m_transport.output();
    out.append(textOf(frameHead, FrameHeadSize));
    static_cast<Http2Stream*>(source->ptr)->moveWaiting(size, out);
    return 0;
}

} // namespace http

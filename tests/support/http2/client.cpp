// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http2/client.h"

#include <tuple>
#include <utility>

namespace support::http2 {

Client::Client(bool greets)
{
    nghttp2_hd_inflate_new(&m_inflater);
    if (!greets)
        return;
    send(std::string(Preface) + settings() + frame(Settings, Ack, 0, "")); // our limits hold once it knows them
    m_log.clear();
}

Client::~Client()
{
    nghttp2_hd_inflate_del(m_inflater);
}

void Client::Call::onBodyEnd()
{
    if (m_client.reads)
        answer();
}

void Client::Call::answer()
{
    const http::RequestHead& request = exchange->request();
    std::string text = request.method + ' ' + request.target + ' ' + body;
    for (const auto& [name, value] : exchange->trailers())
        text += ' ' + std::string(name) + '=' + std::string(value);
    exchange->respond({}, text);
}

void Client::onRequest(http::Exchange& exchange)
{
    calls.push_back(std::make_unique<Call>(*this, exchange));
    exchange.setHandler(calls.back().get());
    if (!reads)
        return;
    exchange.readBody();
    if (!exchange.hasBody())
        calls.back()->answer();
}

void Client::send(std::string_view bytes)
{
    const std::string owned(bytes); // a reader past its end is caught by the sanitizer
    std::ignore = session.receive(owned);
    turn();
}

void Client::turn()
{
    session.work();
    for (const Frame& frame : parse(wire.sent))
        note(frame);
    wire.sent.clear();
    if (wire.unsent == 0)
        session.outputDrained();
}

void Client::note(const Frame& frame)
{
    const std::string stream = '/' + std::to_string(frame.stream);
    const bool isAck = (frame.flags & Ack) != 0;
    switch (frame.type) {
    case Data:
        m_bodies[frame.stream] += frame.payload;
        m_log += frame.payload.empty() ? "" : "body" + stream + ' ';
        break;
    case Headers:
        noteHead(frame);
        break;
    case ResetStream:
        m_log += "reset" + stream + '=' + std::string(errorName(numberAt(frame.payload, 0))) + ' ';
        return;
    case Settings:
        m_log += isAck ? "ack " : "settings ";
        return;
    case Ping:
        m_log += isAck ? "pong " : "ping ";
        return;
    case GoAway:
        m_log += "goaway=" + std::string(errorName(numberAt(frame.payload, 4))) + ' ';
        return;
    case WindowUpdate:
        m_log += "window" + stream + '=' + std::to_string(numberAt(frame.payload, 0)) + ' ';
        return;
    default:
        m_log += "frame" + std::to_string(frame.type) + ' ';
        return;
    }
    if ((frame.flags & EndStream) != 0)
        m_log += "end" + stream + ' ';
}

void Client::noteHead(const Frame& frame)
{
    const auto* bytes = reinterpret_cast<const uint8_t*>(frame.payload.data());
    size_t left = frame.payload.size();
    auto& fields = m_fields[frame.stream];
    for (int flags = 0; (flags & NGHTTP2_HD_INFLATE_FINAL) == 0;) {
        nghttp2_nv field{};
        const ssize_t used = nghttp2_hd_inflate_hd2(m_inflater, &field, &flags, bytes, left, 1);
        if (used < 0)
            break;
        bytes += used;
        left -= static_cast<size_t>(used);
        if ((flags & NGHTTP2_HD_INFLATE_EMIT) != 0)
            fields[{reinterpret_cast<char*>(field.name), field.namelen}] =
                std::string(reinterpret_cast<char*>(field.value), field.valuelen);
    }
    nghttp2_hd_inflate_end_headers(m_inflater);
    const std::string status = std::exchange(fields[":status"], {});
    m_log += (status.empty() ? "trailers" : status) + '/' + std::to_string(frame.stream) + ' ';
}

std::string Client::takeLog()
{
    std::string log = std::exchange(m_log, {});
    if (!log.empty())
        log.pop_back();
    return log;
}

std::string Client::seen(uint32_t stream) const
{
    const auto found = m_bodies.find(stream);
    return found == m_bodies.end() ? std::string() : found->second;
}

std::string Client::field(uint32_t stream, const std::string& name) const
{
    const auto fields = m_fields.find(stream);
    if (fields == m_fields.end())
        return {};
    const auto found = fields->second.find(name);
    return found == fields->second.end() ? std::string() : found->second;
}

} // namespace support::http2

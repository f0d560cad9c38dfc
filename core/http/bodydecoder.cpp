// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodydecoder.h"

#include "core/http/grammar.h"

#include <algorithm>
#include <optional>

namespace http {

namespace {

constexpr size_t LongestChunkSize = 15; // hex digits: 2^60 - 1

// chunk-size [BWS ";" extensions]: RFC 9112 section 7.1. Extensions are read over, never acted on.
std::optional<uint64_t> parseChunkLine(std::string_view line)
{
    size_t digits = 0;
    uint64_t size = 0;
    while (digits < line.size() && hexValue(line[digits]) >= 0) {
        if (digits == LongestChunkSize)
            return std::nullopt;
        size = size * 16 + static_cast<uint64_t>(hexValue(line[digits++]));
    }
    const std::string_view rest = line.substr(digits);
    const bool hasExtension = !rest.empty();
    if (digits == 0
        || (hasExtension && (trimBlanks(rest).empty() || trimBlanks(rest).front() != ';' || !isFieldValue(rest))))
        return std::nullopt;
    return size;
}

} // namespace

void BodyDecoder::start(const Framing& framing)
{
    m_kind = framing.kind;
    m_left = framing.length;
    m_phase = Phase::ChunkLine;
    m_fault = {};
    m_trailers.clear();
    if (m_kind == Framing::Kind::Chunked) {
        Limits trailerLimits = m_limits;
        trailerLimits.headBytes = m_limits.trailerBytes;
        m_trailerLines = FieldLines(trailerLimits);
        m_trailerLines.skipStartLine();
    }
    const bool isEmpty = m_kind == Framing::Kind::None || (m_kind == Framing::Kind::Length && m_left == 0);
    m_state = isEmpty ? State::Done : State::Reading;
}

BodyDecoder::Piece BodyDecoder::fail(int status, std::string_view reason)
{
    m_state = State::Faulty;
    m_fault = {status, reason};
    return {};
}

void BodyDecoder::finish()
{
    if (m_state != State::Reading)
        return;
    if (m_kind == Framing::Kind::UntilClose)
        m_state = State::Done;
    else
        fail(400, "the connection ended before the body did");
}

BodyDecoder::Piece BodyDecoder::decode(std::string_view bytes)
{
    if (m_state != State::Reading || bytes.empty())
        return {};
    if (m_kind == Framing::Kind::UntilClose)
        return {bytes.size(), bytes};
    if (m_kind == Framing::Kind::Length) {
        const Piece piece = takeData(bytes);
        if (m_left == 0)
            m_state = State::Done;
        return piece;
    }
    switch (m_phase) {
    case Phase::ChunkLine:
        return takeChunkLine(bytes);
    case Phase::ChunkData: {
        const Piece piece = takeData(bytes);
        if (m_left == 0)
            m_phase = Phase::ChunkEnd;
        return piece;
    }
    case Phase::ChunkEnd:
        if (bytes[0] != '\r' || (bytes.size() > 1 && bytes[1] != '\n'))
            return fail(400, "a chunk is longer than its size says");
        if (bytes.size() == 1)
            return {};
        m_phase = Phase::ChunkLine;
        return {2, {}};
    case Phase::Trailers:
        return takeTrailers(bytes);
    }
    return {};
}

BodyDecoder::Piece BodyDecoder::takeData(std::string_view bytes)
{
    const auto size = static_cast<size_t>(std::min<uint64_t>(m_left, bytes.size()));
    m_left -= size;
    return {size, bytes.substr(0, size)};
}

BodyDecoder::Piece BodyDecoder::takeChunkLine(std::string_view bytes)
{
    const size_t feed = bytes.substr(0, m_limits.chunkLineBytes + 2).find('\n');
    if (feed == std::string_view::npos) {
        if (bytes.size() > m_limits.chunkLineBytes + 1)
            return fail(400, "a chunk's size line is too long");
        return {};
    }
    if (feed == 0 || bytes[feed - 1] != '\r')
        return fail(400, "a chunk's size line ends without a carriage return");
    const auto size = parseChunkLine(bytes.substr(0, feed - 1));
    if (!size)
        return fail(400, "a chunk's size is malformed");
    m_left = *size;
    m_phase = *size == 0 ? Phase::Trailers : Phase::ChunkData;
    return {feed + 1, {}};
}

// Trailers are few: they are read in one go, so the caller keeps their bytes until they are complete.
BodyDecoder::Piece BodyDecoder::takeTrailers(std::string_view bytes)
{
    Headers fields;
    FieldLines lines = m_trailerLines;
    switch (lines.step(bytes, fields)) {
    case FieldLines::Step::NeedMore:
        return {};
    case FieldLines::Step::Faulty:
        return fail(lines.fault().status, lines.fault().reason);
    case FieldLines::Step::StartLine:
    case FieldLines::Step::Done:
        break;
    }
    for (const auto& [name, value] : fields) {
        if (isAllowedInTrailer(name))
            m_trailers.append(name, value);
    }
    m_state = State::Done;
    return {lines.consumed(), {}};
}

} // namespace http

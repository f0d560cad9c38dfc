// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An HTTP/1 body out of bytes, piece by piece and without copies: none, of known length, chunked, or until the end.

#include "core/http/http1head.h"

#include <cstdint>
#include <string_view>

namespace http {

class BodyDecoder
{
public:
    enum class State : uint8_t { Reading, Done, Faulty };

    struct Piece
    {
        size_t consumed = 0; // bytes to drop from the front of the input
        std::string_view data; // body bytes among them, a view into the input
    };

    explicit BodyDecoder(const Limits& limits = {})
        : m_limits(limits)
        , m_trailerLines(limits)
    { }
    void start(const Framing& framing);

    // Takes what can be taken now. A piece that consumed nothing needs more bytes (or the body is at its end).
    [[nodiscard]] Piece decode(std::string_view bytes);
    // The connection ended: Done for a body until close, Faulty for one that is cut off.
    void finish();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ParseFault& fault() const { return m_fault; }
    [[nodiscard]] const Headers& trailers() const { return m_trailers; } // without fields that trailers must not have

private:
    enum class Phase : uint8_t { ChunkLine, ChunkData, ChunkEnd, Trailers };
    Piece fail(int status, std::string_view reason);
    Piece takeData(std::string_view bytes);
    Piece takeChunkLine(std::string_view bytes);
    Piece takeTrailers(std::string_view bytes);

    Limits m_limits;
    Framing::Kind m_kind = Framing::Kind::None;
    State m_state = State::Done;
    Phase m_phase = Phase::ChunkLine;
    uint64_t m_left = 0;
    FieldLines m_trailerLines;
    Headers m_trailers;
    ParseFault m_fault;
};

} // namespace http

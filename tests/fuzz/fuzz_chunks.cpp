// SPDX-License-Identifier: GPL-3.0-or-later
// The chunk reader: the first byte chooses limits and cuts, the rest is a body. In one piece, in many, and byte by
// byte: data, trailers, what is left over and the verdict must agree, and nothing may come after a fault.
#include "core/http/bodydecoder.h"
#include "core/http/http1writer.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

struct ChunkReading
{
    std::string data;
    std::string trailers;
    size_t left = 0; // bytes that nobody took
    http::BodyDecoder::State state = http::BodyDecoder::State::Reading;
    int status = 0;
    friend bool operator==(const ChunkReading&, const ChunkReading&) = default;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ChunkReading readChunks(std::string_view bytes, const http::Limits& limits, size_t step)
{
    http::BodyDecoder decoder(limits);
    decoder.start({http::Framing::Kind::Chunked, 0});
    ChunkReading reading;
    std::string kept;
    for (size_t from = 0; from < bytes.size(); from += step) {
        kept += bytes.substr(from, step);
        while (true) {
            const auto piece = decoder.decode(kept);
            require(piece.consumed <= kept.size() && piece.data.size() <= piece.consumed);
            require(piece.consumed == 0 || decoder.state() != http::BodyDecoder::State::Faulty);
            reading.data += piece.data;
            kept.erase(0, piece.consumed);
            if (piece.consumed == 0)
                break;
        }
    }
    reading.state = decoder.state();
    reading.status = decoder.fault().status;
    for (const auto& [name, value] : decoder.trailers())
        reading.trailers += std::string(name) + ':' + std::string(value) + '\n';
    if (reading.state == http::BodyDecoder::State::Done)
        reading.left = kept.size();
    if (reading.state == http::BodyDecoder::State::Faulty) // how much came before the fault depends on the pieces
        reading.data.clear();
    return reading;
}

// What was read and is written anew reads as the same.
void writeAnew(const ChunkReading& reading, const http::Limits& limits)
{
    std::string anew;
    for (size_t from = 0; from < reading.data.size(); from += 7)
        http::appendChunk(anew, std::string_view(reading.data).substr(from, 7));
    http::appendLastChunk(anew, {});
    const ChunkReading again = readChunks(anew, limits, anew.size());
    require(again.state == http::BodyDecoder::State::Done && again.data == reading.data && again.left == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1); // NOLINT: what a fuzzer gives
    http::Limits limits;
    if ((data[0] & 1U) != 0) {
        limits.chunkLineBytes = 24;
        limits.trailerBytes = 64;
    }
    const ChunkReading whole = readChunks(bytes, limits, bytes.size() + 1);
    require(whole == readChunks(bytes, limits, 1));
    require(whole == readChunks(bytes, limits, 2 + data[0] / 2));
    if (whole.state == http::BodyDecoder::State::Done)
        writeAnew(whole, limits);
    return 0;
}

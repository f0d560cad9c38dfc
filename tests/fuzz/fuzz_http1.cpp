// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1 heads and bodies, as request and as response, whole and cut in two: both readings must agree.
#include "core/http/bodydecoder.h"
#include "core/http/hopbyhop.h"
#include "core/http/http1head.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

std::string readBody(http::BodyDecoder& decoder, std::string_view bytes)
{
    std::string seen;
    while (true) {
        const auto piece = decoder.decode(bytes);
        if (piece.consumed > bytes.size() || piece.data.size() > piece.consumed)
            std::abort();
        seen += piece.data;
        bytes.remove_prefix(piece.consumed);
        if (piece.consumed == 0)
            return seen;
    }
}

void readRequest(std::string_view bytes, size_t cut)
{
    http::RequestParser whole;
    http::RequestHead head;
    const auto state = whole.parse(bytes, head);
    http::RequestParser pieces;
    http::RequestHead same;
    auto pieceState = pieces.parse(bytes.substr(0, cut), same);
    if (pieceState == http::ParseState::Incomplete)
        pieceState = pieces.parse(bytes, same);
    if (pieceState != state || pieces.fault().status != whole.fault().status)
        std::abort();
    if (state != http::ParseState::Complete)
        return;
    if (head.target != same.target || !(head.headers == same.headers) || whole.consumed() != pieces.consumed())
        std::abort();
    http::BodyDecoder decoder;
    decoder.start(whole.facts().framing);
    readBody(decoder, bytes.substr(whole.consumed()));
    decoder.finish();
    http::removeHopByHopFields(head.headers);
}

void readResponse(std::string_view bytes)
{
    http::ResponseParser parser;
    http::ResponseHead head;
    if (parser.parse(bytes, "GET", head) != http::ParseState::Complete)
        return;
    http::BodyDecoder decoder;
    decoder.start(parser.facts().framing);
    readBody(decoder, bytes.substr(parser.consumed()));
    decoder.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: what a fuzzer gives
    readRequest(bytes, size == 0 ? 0 : data[size - 1] % (size + 1));
    readResponse(bytes);
    return 0;
}

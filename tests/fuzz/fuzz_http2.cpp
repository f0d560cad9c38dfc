// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/2 connection behind its preface, whole and cut in two: both readings must call the same requests.
#include "tests/support/http2/client.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <tuple>

namespace {

std::string read(std::string_view bytes, size_t cut)
{
    support::http2::Client client;
    std::ignore = client.session.receive(bytes.substr(0, cut));
    client.send(bytes.substr(cut));
    client.session.timedOut();
    client.turn();
    std::string seen;
    for (const auto& call : client.calls)
        seen += call->target + '|' + call->body + '|';
    client.session.drain();
    client.turn();
    client.session.connectionLost();
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size); // NOLINT: what a fuzzer gives
    if (read(bytes, 0) != read(bytes, size == 0 ? 0 : data[size - 1] % (size + 1)))
        std::abort();
    return 0;
}

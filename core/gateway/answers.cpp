// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/answers.h"

#include "core/text/json.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <random>

namespace gateway {

namespace {
using HexPair = std::array<char, 2>;
constexpr std::array<HexPair, 256> makeHexPairs()
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::array<HexPair, 256> pairs{};
    for (size_t byte = 0; byte < pairs.size(); ++byte)
        pairs[byte] = {Digits[byte / 16], Digits[byte % 16]};
    return pairs;
}
constexpr std::array<HexPair, 256> HexPairs = makeHexPairs();
} // namespace

std::string errorBody(int status, std::string_view message, std::string_view activityId)
{
    std::string body = "{ \"statusCode\": " + std::to_string(status) + ", \"message\": ";
    text::appendJsonString(body, message);
    if (!activityId.empty()) {
        body += ", \"activityId\": ";
        text::appendJsonString(body, activityId);
    }
    return body + " }";
}

Answer makeAnswer(int status, std::string_view message, std::string_view activityId)
{
    Answer answer;
    answer.head.status = status;
    answer.head.headers.append("Content-Type", "application/json");
    answer.body = errorBody(status, message, activityId);
    return answer;
}

void assignGuid(std::string& out)
{
    static thread_local std::mt19937_64 random{(static_cast<uint64_t>(std::random_device{}()) << 32U)
                                               ^ std::random_device{}()};
    auto bytes = std::bit_cast<std::array<uint8_t, 16>>(std::array<uint64_t, 2>{random(), random()});
    bytes[6] = (bytes[6] & 0x0fU) | 0x40U; // version 4
    bytes[8] = (bytes[8] & 0x3fU) | 0x80U; // RFC 4122 variant
    static constexpr std::array<uint8_t, 16> Places{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    out.assign(36, '-'); // what no digits are written over
    for (size_t i = 0; i < bytes.size(); ++i)
        std::memcpy(out.data() + Places[i], HexPairs[bytes[i]].data(), sizeof(HexPair));
}

std::string makeGuid()
{
    std::string guid;
    assignGuid(guid);
    return guid;
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/answers.h"

#include "core/text/json.h"

#include <array>
#include <cstdint>
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
    std::array<uint64_t, 2> bits{random(), random()};
    bits[0] = (bits[0] & ~0xf000ULL) | 0x4000ULL; // version 4
    bits[1] = (bits[1] & ~(3ULL << 62U)) | (2ULL << 62U); // RFC 4122 variant
    std::array<char, 36> guid; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    char* at = guid.data();
    for (unsigned i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *at++ = '-';
        const HexPair& pair = HexPairs[(bits[i / 8] >> (56U - 8U * (i % 8))) & 255U];
        *at++ = pair[0];
        *at++ = pair[1];
    }
    out.assign(guid.data(), guid.size());
}

std::string makeGuid()
{
    std::string guid;
    assignGuid(guid);
    return guid;
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/answers.h"

#include "core/text/json.h"

#include <array>
#include <cstdint>
#include <random>

namespace gateway {

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

std::string makeGuid()
{
    static constexpr std::string_view Digits = "0123456789abcdef";
    static thread_local std::mt19937_64 random{(static_cast<uint64_t>(std::random_device{}()) << 32U)
                                               ^ std::random_device{}()};
    std::array<uint64_t, 2> bits{random(), random()};
    bits[0] = (bits[0] & ~0xf000ULL) | 0x4000ULL; // version 4
    bits[1] = (bits[1] & ~(3ULL << 62U)) | (2ULL << 62U); // RFC 4122 variant
    std::string guid;
    guid.reserve(36);
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            guid += '-';
        guid += Digits[(bits[i / 16] >> (60U - 4U * (i % 16))) & 15U];
    }
    return guid;
}

} // namespace gateway

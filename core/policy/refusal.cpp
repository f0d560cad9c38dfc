// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/refusal.h"

#include <array>
#include <cstdio>

namespace policy {

namespace {
// "[d.]hh:mm:ss"
std::string timeSpan(int64_t seconds)
{
    constexpr int64_t Minute = 60;
    constexpr int64_t Hour = 60 * Minute;
    constexpr int64_t Day = 24 * Hour;
    std::array<char, 32> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", static_cast<int>(seconds % Day / Hour),
                      static_cast<int>(seconds % Hour / Minute), static_cast<int>(seconds % Minute));
    const std::string clock(buffer.data(), static_cast<size_t>(length));
    return seconds < Day ? clock : std::to_string(seconds / Day) + '.' + clock;
}
} // namespace

RunFailure rateExceeded(int64_t seconds, const std::string& header, std::string detail)
{
    RunFailure failure;
    failure.reason = "RateLimitExceeded";
    failure.message = "Rate limit is exceeded";
    failure.detail = std::move(detail);
    failure.status = 429;
    failure.clientMessage = "Rate limit is exceeded. Try again in " + std::to_string(seconds) + " seconds.";
    failure.headers.emplace_back(header, std::to_string(seconds));
    return failure;
}

RunFailure quotaExceeded(const Counters::Admission& admission, std::string detail)
{
    const int64_t seconds = admission.retryAfter.count();
    RunFailure failure;
    failure.reason = "QuotaExceeded";
    failure.message = admission.isOutOfBandwidth ? "Out of bandwidth quota." : "Out of call volume quota.";
    if (seconds > 0)
        failure.message += " Quota will be replenished in " + timeSpan(seconds) + '.';
    failure.detail = std::move(detail);
    failure.status = 403;
    failure.clientMessage = failure.message;
    if (seconds > 0)
        failure.headers.emplace_back("Retry-After", std::to_string(seconds));
    return failure;
}

} // namespace policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/circuitbreaker.h"

#include "core/http/headers.h"

#include <algorithm>

namespace gateway {

bool CircuitBreaker::onStatus(int status, std::optional<std::chrono::seconds> retryAfter, base::SystemTime now)
{
    const bool isFailure = std::ranges::any_of(
        m_rule.statuses, [status](const auto& range) { return status >= range.least && status <= range.most; });
    return count(isFailure, m_rule.acceptsRetryAfter ? retryAfter : std::nullopt, now);
}

bool CircuitBreaker::onFailure(std::string_view reason, base::SystemTime now)
{
    const bool isNamed = std::ranges::any_of(
        m_rule.errorReasons, [reason](const std::string& name) { return http::equalsIgnoreCase(name, reason); });
    return count(isNamed, std::nullopt, now);
}

bool CircuitBreaker::count(bool isFailure, std::optional<std::chrono::seconds> openFor, base::SystemTime now)
{
    const int64_t length = std::max<int64_t>(1, std::chrono::microseconds(m_rule.interval).count() / Steps);
    moveTo(now.time_since_epoch().count() / length);
    Step& step = m_steps[static_cast<size_t>(m_newest % Steps)];
    ++step.calls;
    ++m_calls;
    if (!isFailure)
        return false;
    ++step.failures;
    ++m_failures;
    if (isOpen(now) || !isThresholdReached())
        return false;
    m_openUntil = now + openFor.value_or(m_rule.tripDuration);
    m_steps = {}; // what comes after it closes is judged anew
    m_calls = m_failures = 0;
    return true;
}

void CircuitBreaker::moveTo(int64_t step)
{
    if (step <= m_newest)
        return;
    for (int64_t at = std::max(m_newest + 1, step - Steps + 1); at <= step; ++at) {
        Step& old = m_steps[static_cast<size_t>(at % Steps)];
        m_calls -= old.calls;
        m_failures -= old.failures;
        old = {};
    }
    m_newest = step;
}

bool CircuitBreaker::isThresholdReached() const
{
    const bool isCountReached = m_rule.count > 0 && m_failures >= static_cast<uint64_t>(m_rule.count);
    const bool isShareReached =
        m_rule.percentage > 0 && m_failures * 100 >= m_calls * static_cast<uint64_t>(m_rule.percentage);
    return isCountReached || isShareReached;
}

} // namespace gateway

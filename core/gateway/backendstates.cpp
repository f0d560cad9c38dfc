// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/backendstates.h"

#include "core/base/log.h"

#include <algorithm>
#include <limits>

namespace gateway {

namespace {
std::chrono::seconds secondsUntil(base::SystemTime then, base::SystemTime now)
{
    return std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(then - now));
}

void logOpened(const catalog::Backend& backend, const CircuitBreaker& breaker, base::SystemTime now)
{
    base::log().warn("the circuit breaker of backend {} opened for {} s", backend.name.text(),
                     secondsUntil(breaker.openUntil(), now).count());
}
} // namespace

std::vector<Figures::OpenCircuit> BackendStates::openCircuits(base::SystemTime now) const
{
    std::vector<Figures::OpenCircuit> open;
    const std::lock_guard lock(m_mutex);
    for (const auto& [backend, breaker] : m_breakers) {
        if (breaker.isOpen(now))
            open.push_back({backend, breaker.openUntil()});
    }
    return open;
}

CircuitBreaker* BackendStates::breakerOf(const catalog::Backend& backend)
{
    if (!backend.circuitBreaker)
        return nullptr;
    const auto [found, isNew] = m_breakers.try_emplace(backend.name.text(), *backend.circuitBreaker);
    if (!isNew && found->second.rule() != *backend.circuitBreaker)
        found->second = CircuitBreaker(*backend.circuitBreaker); // another rule begins anew
    return &found->second;
}

bool BackendStates::isClosed(const catalog::Backend& backend, base::SystemTime now, base::SystemTime& opensAt)
{
    const CircuitBreaker* breaker = breakerOf(backend);
    if (!breaker || !breaker->isOpen(now))
        return true;
    opensAt = std::min(opensAt, breaker->openUntil());
    return false;
}

BackendStates::Choice BackendStates::admit(const catalog::Backend& backend, base::SystemTime now)
{
    if (!backend.circuitBreaker)
        return {&backend, {}};
    const std::lock_guard lock(m_mutex);
    auto opensAt = base::SystemTime::max();
    if (isClosed(backend, now, opensAt))
        return {&backend, {}};
    return {nullptr, secondsUntil(opensAt, now)};
}

// Each turn credits every candidate with its weight and takes the sum from the one chosen: 5, 1 and 1 become
// a a b a c a a, not five of one kind in a row.
BackendStates::Choice BackendStates::choose(const std::string& pool, const std::vector<Member>& members,
                                            std::string_view preferred, base::SystemTime now)
{
    const std::lock_guard lock(m_mutex);
    auto opensAt = base::SystemTime::max();
    int priority = std::numeric_limits<int>::max();
    std::vector<const Member*> candidates;
    for (const Member& member : members) {
        if (!isClosed(*member.backend, now, opensAt))
            continue;
        if (member.backend->name.text() == preferred)
            return {member.backend, {}};
        if (member.priority < priority) {
            candidates.clear();
            priority = member.priority;
        }
        if (member.priority == priority)
            candidates.push_back(&member);
    }
    if (candidates.empty())
        return {nullptr, opensAt == base::SystemTime::max() ? std::chrono::seconds(1) : secondsUntil(opensAt, now)};
    auto& credits = m_credits[pool];
    int sum = 0;
    for (const Member* member : candidates) {
        credits[member->backend->name.text()] += member->weight;
        sum += member->weight;
    }
    const Member* best = *std::ranges::max_element(
        candidates, {}, [&credits](const Member* member) { return credits[member->backend->name.text()]; });
    credits[best->backend->name.text()] -= sum;
    return {best->backend, {}};
}

void BackendStates::onStatus(const catalog::Backend& backend, int status,
                             std::optional<std::chrono::seconds> retryAfter, base::SystemTime now)
{
    if (!backend.circuitBreaker)
        return;
    const std::lock_guard lock(m_mutex);
    CircuitBreaker& breaker = *breakerOf(backend);
    if (breaker.onStatus(status, retryAfter, now))
        logOpened(backend, breaker, now);
}

void BackendStates::onFailure(const catalog::Backend& backend, std::string_view reason, base::SystemTime now)
{
    if (!backend.circuitBreaker)
        return;
    const std::lock_guard lock(m_mutex);
    CircuitBreaker& breaker = *breakerOf(backend);
    if (breaker.onFailure(reason, now))
        logOpened(backend, breaker, now);
}

} // namespace gateway

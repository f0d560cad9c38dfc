// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is known of backends from one request to the next: circuit breakers, and whose turn it is in a pool. One for all
// I/O threads, kept over changes of configuration while a breaker's rule stays the same. Only backends with a breaker
// and pools are looked up here; the others cost nothing.

#include "core/gateway/circuitbreaker.h"
#include "core/gateway/figures.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace gateway {

class BackendStates
{
public:
    struct Choice
    {
        const catalog::Backend* backend = nullptr; // null: every member's circuit is open
        std::chrono::seconds retryAfter{0}; // until the first of them closes, at least 1
    };
    struct Member
    {
        const catalog::Backend* backend;
        int priority; // the lowest comes first
        int weight; // at least 1
    };

    // Whether the backend may be called now. Without a breaker it may.
    [[nodiscard]] Choice admit(const catalog::Backend& backend, base::SystemTime now);
    // The member whose turn it is, of the first priority that has one whose circuit is closed: in proportion to their
    // weights and evenly spread. preferred names a member that is taken whatever its turn, while its circuit is closed.
    [[nodiscard]] Choice choose(const std::string& pool, const std::vector<Member>& members, std::string_view preferred,
                                base::SystemTime now);

    void onStatus(const catalog::Backend& backend, int status, std::optional<std::chrono::seconds> retryAfter,
                  base::SystemTime now);
    void onFailure(const catalog::Backend& backend, std::string_view reason, base::SystemTime now);

    [[nodiscard]] std::vector<Figures::OpenCircuit> openCircuits(base::SystemTime now) const; // by name

private:
    [[nodiscard]] CircuitBreaker* breakerOf(const catalog::Backend& backend); // null: it has none
    [[nodiscard]] bool isClosed(const catalog::Backend& backend, base::SystemTime now, base::SystemTime& opensAt);

    mutable std::mutex m_mutex;
    std::map<std::string, CircuitBreaker> m_breakers; // by backend name
    std::map<std::string, std::map<std::string, int>> m_credits; // of a pool's members
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One backend's circuit breaker: counts failures over a sliding interval, opens, closes again after a time
// (backends section 4). A value without threads and clocks; whoever owns it locks and tells the time.

#include "core/base/clock.h"
#include "core/catalog/model.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace gateway {

class CircuitBreaker
{
public:
    explicit CircuitBreaker(catalog::CircuitBreaker rule)
        : m_rule(std::move(rule))
    { }

    [[nodiscard]] const catalog::CircuitBreaker& rule() const { return m_rule; }
    [[nodiscard]] bool isOpen(base::SystemTime now) const { return now < m_openUntil; }
    [[nodiscard]] base::SystemTime openUntil() const { return m_openUntil; }

    // An answer; retryAfter is what its field of that name says. True when this one opened the circuit.
    bool onStatus(int status, std::optional<std::chrono::seconds> retryAfter, base::SystemTime now);
    // No answer, with the reason as LastError names it.
    bool onFailure(std::string_view reason, base::SystemTime now);

private:
    // The interval in a hundred steps: exact enough for a gate, and of constant size however many calls come.
    static constexpr int64_t Steps = 100;
    struct Step
    {
        uint32_t calls = 0;
        uint32_t failures = 0;
    };
    bool count(bool isFailure, std::optional<std::chrono::seconds> openFor, base::SystemTime now);
    void moveTo(int64_t step);
    [[nodiscard]] bool isThresholdReached() const;

    catalog::CircuitBreaker m_rule;
    base::SystemTime m_openUntil;
    std::array<Step, Steps> m_steps{};
    int64_t m_newest = 0;
    uint64_t m_calls = 0; // sums of the steps
    uint64_t m_failures = 0;
};

} // namespace gateway

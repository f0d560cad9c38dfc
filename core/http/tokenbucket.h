// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much of something that costs us more than the client it may do: a stock that fills again with time.

#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace http {

class TokenBucket
{
public:
    TokenBucket(double capacity, double perSecond)
        : m_capacity(capacity)
        , m_perSecond(perSecond)
        , m_tokens(capacity)
    { }

    // False: it is used up.
    [[nodiscard]] bool spend(base::SteadyTime now)
    {
        const std::chrono::duration<double> passed = now - m_filled;
        m_filled = now;
        earn(passed.count() * m_perSecond);
        if (m_tokens < 1)
            return false;
        --m_tokens;
        return true;
    }
    void earn(double tokens) { m_tokens = std::min(m_capacity, m_tokens + tokens); }

private:
    double m_capacity;
    double m_perSecond;
    double m_tokens;
    base::SteadyTime m_filled;
};

} // namespace http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A clock that moves only when a test says so.

#include "core/base/clock.h"

namespace support {

class ManualClock final : public base::Clock
{
public:
    [[nodiscard]] base::SystemTime now() const override { return m_now; }
    [[nodiscard]] base::SteadyTime steady() const override { return m_steady; }
    void advance(std::chrono::microseconds step)
    {
        m_now += step;
        m_steady += step;
    }

private:
    base::SystemTime m_now{std::chrono::seconds{1'767'225'600}}; // 2026-01-01T00:00:00Z
    base::SteadyTime m_steady{std::chrono::hours{1}};
};

} // namespace support

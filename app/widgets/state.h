// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a thing fares. Shown as shape, word and colour together, never as colour alone.

#include "app/widgets/theme.h"

namespace widgets {

enum class State {
    Success, // ● ready, active, linked
    Info, // ◐ pending, rotating
    Warning, // ▲ degraded, expires
    Danger, // ■ failed, expired
    Neutral, // ○ unknown, unused, stale
};

[[nodiscard]] Role textRole(State state);
[[nodiscard]] Role tintRole(State state);
[[nodiscard]] Role markRole(State state);

} // namespace widgets

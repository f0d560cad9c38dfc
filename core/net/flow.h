// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much may wait to be sent, for every connection of this room.

#include <cstddef>

namespace net {

inline constexpr size_t LowWater = 64 * 1024; // waiting bytes below which more is welcome
inline constexpr size_t HighWater = 256 * 1024; // waiting bytes above which the sender has to wait

} // namespace net

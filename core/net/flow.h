// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much is read at once and how much may wait to be sent, for every connection of this room.

#include <array>
#include <cstddef>

namespace net {

inline constexpr size_t ReadSize = 64 * 1024;
inline constexpr size_t LowWater = 64 * 1024; // waiting bytes below which more is welcome
inline constexpr size_t HighWater = 256 * 1024; // waiting bytes above which the sender has to wait

// Scratch of the thread: what is not used at once is copied, which is rare.
inline std::array<char, ReadSize>& readBuffer()
{
    static thread_local std::array<char, ReadSize> buffer;
    return buffer;
}

} // namespace net

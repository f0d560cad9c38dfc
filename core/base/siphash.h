// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SipHash-2-4 after Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012): a hash under a secret seed, so
// that nobody who chooses the bytes can choose the hash.

#include <array>
#include <cstdint>
#include <string_view>

namespace base {

using SipSeed = std::array<uint64_t, 2>;
[[nodiscard]] SipSeed randomSipSeed();

[[nodiscard]] uint64_t sipHash(SipSeed seed, std::string_view bytes);
// Long enough to stand for the bytes themselves: no two texts that are ever met have the same.
[[nodiscard]] std::array<uint64_t, 2> sipHash128(SipSeed seed, std::string_view bytes);

} // namespace base

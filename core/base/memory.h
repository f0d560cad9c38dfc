// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace base {

inline constexpr size_t HugePage = 2UL << 20U;

// Gives pages that the allocator keeps for later back to the system. Worth it after something large that does not come
// again soon: reading a catalog leaves more behind than serving it needs.
void releaseFreedMemory();

// Unmaps the pages of code and constants, which come back from the file as they are touched: reading a catalog and
// compiling it needs several times as many of them as serving it does.
void releaseStartupPages();

// The heap of the calling thread, which has not needed any memory yet, begins with two pages of 2 MiB, where the system
// has them for whoever asks. What a gateway's calls read lies all over it, and finding a place among pages of 4 KiB
// takes as long as reading it; what many connections need comes behind it, in small pages. Changes the allocator's
// thresholds for all threads: up to 32 MiB of free memory at its end stay.
void growHeapInHugePages();

} // namespace base

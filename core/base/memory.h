// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace base {

// Gives pages that the allocator keeps for later back to the system. Worth it after something large that does not come
// again soon: reading a catalog leaves more behind than serving it needs.
void releaseFreedMemory();

// From now on the heap grows into pages of 2 MiB, where the system has them for whoever asks. What a gateway's calls
// read lies all over the heap, and finding a place among pages of 4 KiB takes as long as reading it. With one busy
// thread the others use the same heap. Free memory at the heap's end stays, up to 32 MiB. To be called while there is
// little on the heap and no other thread; where huge pages are refused only the allocator's thresholds differ.
void growHeapInHugePages(size_t busyThreads);

} // namespace base

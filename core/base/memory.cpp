// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <cstdint>
#include <malloc.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace base {

namespace {

constexpr size_t HugePage = 2UL << 20;
constexpr int Reserve = 32 << 20; // addresses, not memory: only what is used of it is there
constexpr int LargestOnHeap = 4 << 20; // the tables of ten thousand subscriptions; anything larger comes and goes alone

size_t keptOnTop = 0; // of free memory at the heap's end, for which huge pages were asked

uintptr_t heapEnd()
{
    return reinterpret_cast<uintptr_t>(sbrk(0)); // NOLINT: an address
}

// Free memory at the end of the heap does not go back to the system: what grows there later lies in huge pages, too.
void makeReserve()
{
    mallopt(M_TOP_PAD, Reserve);
    const uintptr_t before = heapEnd();
    constexpr size_t Piece = 64UL << 10;
    std::vector<std::unique_ptr<char[]>> pieces; // NOLINT(modernize-avoid-c-arrays): to use up what there is
    while (heapEnd() == before && pieces.size() < 16)
        pieces.emplace_back(new char[Piece]);
    mallopt(M_TOP_PAD, static_cast<int>(HugePage));
}

} // namespace

void releaseFreedMemory()
{
    malloc_trim(keptOnTop);
}

void growHeapInHugePages(size_t busyThreads)
{
    if (busyThreads == 1)
        mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, LargestOnHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * Reserve);
    const uintptr_t before = heapEnd();
    makeReserve();
    const uintptr_t begin = (before + HugePage - 1) / HugePage * HugePage;
    const uintptr_t end = heapEnd() / HugePage * HugePage;
    if (begin < end && madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE) == 0) // NOLINT: addresses
        keptOnTop = Reserve;
}

} // namespace base

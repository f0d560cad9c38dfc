// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hugeblock.h"

#include "core/base/memory.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/mman.h>

namespace base {

namespace {

constexpr size_t CacheLine = 64;

size_t roundUp(size_t bytes, size_t unit)
{
    return (bytes + unit - 1) / unit * unit;
}

// Null where the system has no such addresses. One page more is asked for than is needed: only so some begin where a
// huge page may.
char* map(size_t bytes)
{
    const size_t size = roundUp(bytes, HugePage);
    void* const all = mmap(nullptr, size + HugePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (all == MAP_FAILED)
        return nullptr;
    char* const first = static_cast<char*>(all);
    const size_t before = roundUp(reinterpret_cast<uintptr_t>(first), HugePage) // NOLINT: an address
        - reinterpret_cast<uintptr_t>(first); // NOLINT: an address
    if (before != 0)
        munmap(first, before);
    if (before != HugePage)
        munmap(first + before + size, HugePage - before);
    madvise(first + before, size, MADV_HUGEPAGE);
    return first + before;
}

} // namespace

HugeBlock::HugeBlock(size_t bytes)
{
    if (bytes == 0)
        return;
    char* mapped = bytes >= HugePage / 2 ? map(bytes) : nullptr;
    char* const begin = mapped ? mapped : static_cast<char*>(std::aligned_alloc(CacheLine, roundUp(bytes, CacheLine)));
    if (!begin)
        throw std::bad_alloc();
    if (!mapped)
        std::memset(begin, 0, bytes);
    m_bytes = {begin, GiveBack{bytes, mapped != nullptr}};
}

void HugeBlock::GiveBack::operator()(char* bytes) const
{
    explicit_bzero(bytes, size);
    if (isMapped)
        munmap(bytes, roundUp(size, HugePage));
    else
        std::free(bytes); // NOLINT: aligned_alloc's
}

} // namespace base

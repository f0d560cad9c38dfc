// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <memory>
#include <mutex>
#include <span>
#include <sys/mman.h>
#include <unistd.h>

namespace base {

namespace {

constexpr int Reserve = 32 << 20; // addresses, not memory: only what is used of it is there
constexpr int LargestOnHeap = 4 << 20; // bodies in one piece; anything larger comes and goes alone
constexpr int UsualPad = 128 << 10;
constexpr int CollapseAdvice = 25; // MADV_COLLAPSE of Linux 6.1, which older headers do not know; older systems refuse

// Pages of a mapping that are still the file's own, as the system knows them: not those that were written to, by a
// debugger's breakpoints for example, which nobody could bring back.
class PageMap
{
public:
    PageMap()
        : m_fd(::open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC))
    { }
    ~PageMap()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    PageMap(const PageMap&) = delete;
    PageMap& operator=(const PageMap&) = delete;

    void releaseFilePages(uintptr_t begin, uintptr_t end) const
    {
        std::array<uint64_t, 512> pages{};
        for (uintptr_t at = begin; at < end; at += pages.size() * m_pageSize) {
            const size_t wanted = std::min(pages.size(), (end - at) / m_pageSize) * sizeof(uint64_t);
            const auto place = static_cast<off_t>(at / m_pageSize * sizeof(uint64_t));
            if (::pread(m_fd, pages.data(), wanted, place) != static_cast<ssize_t>(wanted))
                return;
            const auto stop = pages.begin() + static_cast<std::ptrdiff_t>(wanted / sizeof(uint64_t));
            for (auto first = std::find_if(pages.begin(), stop, isFilePage); first != stop;) {
                const auto last = std::find_if_not(first, stop, isFilePage);
                const uintptr_t address = at + static_cast<uintptr_t>(first - pages.begin()) * m_pageSize;
                const auto bytes = static_cast<size_t>(last - first) * m_pageSize;
                madvise(reinterpret_cast<void*>(address), bytes, MADV_DONTNEED); // NOLINT: an address
                first = std::find_if(last, stop, isFilePage);
            }
        }
    }
    [[nodiscard]] uintptr_t pageOf(uintptr_t address) const { return address / m_pageSize * m_pageSize; }

private:
    // Documentation/admin-guide/mm/pagemap.rst
    static bool isFilePage(uint64_t entry) { return (entry & 1ULL << 61U) != 0; }

    int m_fd;
    uintptr_t m_pageSize = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
};

// What nobody writes any more once the object is loaded: its code and constants, and what relocation has filled.
bool isConstant(const ElfW(Phdr) & part)
{
    return part.p_type == PT_GNU_RELRO || (part.p_type == PT_LOAD && (part.p_flags & PF_W) == 0);
}

} // namespace

void releaseStartupPages()
{
    dl_iterate_phdr(
        [](dl_phdr_info* object, size_t, void* map) {
            const auto& pages = *static_cast<const PageMap*>(map);
            for (const ElfW(Phdr) & part : std::span(object->dlpi_phdr, object->dlpi_phnum)) {
                const uintptr_t begin = object->dlpi_addr + part.p_vaddr;
                if (isConstant(part))
                    pages.releaseFilePages(pages.pageOf(begin), pages.pageOf(begin + part.p_memsz));
            }
            return 0;
        },
        std::make_unique<PageMap>().get());
}

void releaseFreedMemory()
{
    malloc_trim(0);
}

// glibc gives a thread that needs memory for the first time a heap of its own: a piece of 64 MiB of addresses at a
// multiple of that, of which it takes as much at once as M_TOP_PAD says. What lies in such a heap has a mark in the
// size before it.
void growHeapInHugePages()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr uintptr_t HeapSize = 64UL << 20U;
    constexpr size_t IsInOwnHeap = 4;
    static std::mutex one; // at a time: the thresholds are everybody's
    const std::lock_guard lock(one);
    mallopt(M_MMAP_THRESHOLD, LargestOnHeap);
    mallopt(M_TRIM_THRESHOLD, 2 * Reserve);
    mallopt(M_TOP_PAD, Reserve);
    const std::unique_ptr<void, decltype(&std::free)> first(std::malloc(1), &std::free); // NOLINT: not new's
    mallopt(M_TOP_PAD, UsualPad);
    size_t size = 0;
    std::memcpy(&size, static_cast<const char*>(first.get()) - sizeof size, sizeof size);
    if ((size & IsInOwnHeap) != 0) {
        auto* const begin = reinterpret_cast<void*>( // NOLINT: an address
            reinterpret_cast<uintptr_t>(first.get()) / HeapSize * HeapSize); // NOLINT: an address
        if (madvise(begin, 2 * HugePage, MADV_HUGEPAGE) == 0)
            madvise(begin, HugePage, CollapseAdvice); // its first page was there before
    }
#endif
}

} // namespace base

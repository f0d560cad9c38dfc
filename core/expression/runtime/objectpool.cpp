// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/runtime/objectpool.h"

#include <array>
#include <new>
#include <utility>

namespace expression {

namespace {
constexpr size_t Step = 16;
constexpr size_t Largest = 128;
constexpr size_t MostKept = 4UL << 20; // bytes a thread

// Sanitizers see each object's own life.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool KeepsMemory = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool KeepsMemory = false;
#else
constexpr bool KeepsMemory = true;
#endif
#else
constexpr bool KeepsMemory = true;
#endif

struct Free
{
    Free* next;
};

// Plain data, so that it needs no guard and outlives everything else of its thread; Keeper empties it before.
struct Pool
{
    std::array<Free*, Largest / Step> lists{};
    size_t kept = 0;
    bool isClosed = false;
};
thread_local constinit Pool pool;

struct Keeper
{
    ~Keeper()
    {
        pool.isClosed = true;
        for (Free*& list : pool.lists) {
            while (list)
                ::operator delete(std::exchange(list, list->next));
        }
    }
};

void keepUntilThreadEnds()
{
    thread_local Keeper keeper;
    (void)keeper;
}

constexpr size_t roundedUp(size_t bytes)
{
    return (bytes + Step - 1) / Step * Step;
}
} // namespace

void* takeMemory(size_t bytes)
{
    if (!KeepsMemory || bytes > Largest || bytes == 0)
        return ::operator new(bytes);
    Free*& list = pool.lists[(bytes - 1) / Step];
    if (!list)
        return ::operator new(roundedUp(bytes));
    pool.kept -= roundedUp(bytes);
    return std::exchange(list, list->next);
}

void giveMemory(void* memory, size_t bytes) noexcept
{
    if (!KeepsMemory || bytes > Largest || bytes == 0 || pool.isClosed || pool.kept >= MostKept) {
        ::operator delete(memory);
        return;
    }
    if (pool.kept == 0)
        keepUntilThreadEnds();
    pool.kept += roundedUp(bytes);
    Free*& list = pool.lists[(bytes - 1) / Step];
    list = new (memory) Free{list};
}

} // namespace expression

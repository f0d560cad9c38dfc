// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/framememory.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <utility>

namespace http {

namespace {

constexpr size_t Step = 64; // sizes are kept apart by this
constexpr size_t LargestKept = 512; // a stream, a frame to send, the fields of an answer
constexpr size_t MostKept = 256; // of a size: about what the streams of a busy thread hold

thread_local bool isThreadEnding = false; // sessions may die after what is kept here

// Blocks of one size, the last one first. The next one's address lies in the block itself.
class Stack
{
public:
    Stack() = default;
    ~Stack()
    {
        while (void* block = take())
            std::free(block); // NOLINT: what malloc gave
    }
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;

    [[nodiscard]] void* take()
    {
        if (!m_first)
            return nullptr;
        --m_count;
        return std::exchange(m_first, m_first->next);
    }
    [[nodiscard]] bool put(void* block)
    {
        if (m_count == MostKept)
            return false;
        ++m_count;
        m_first = new (block) Link{m_first};
        return true;
    }

private:
    struct Link
    {
        Link* next;
    };
    Link* m_first = nullptr;
    size_t m_count = 0;
};

class Kept
{
public:
    Kept() = default;
    ~Kept() { isThreadEnding = true; }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

    [[nodiscard]] Stack& ofSize(size_t steps) { return m_stacks[steps - 1]; }

private:
    std::array<Stack, LargestKept / Step> m_stacks;
};

thread_local Kept kept; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void* allocate(size_t size, void*)
{
    if (size == 0 || size > LargestKept || isThreadEnding)
        return std::malloc(size); // NOLINT: the library frees it
    const size_t steps = (size + Step - 1) / Step;
    void* block = kept.ofSize(steps).take();
    return block ? block : std::malloc(steps * Step); // NOLINT
}

// What the heap gave may be a little more than was asked for, and less than a step where it was not asked for by us.
void release(void* block, void*)
{
    if (!block)
        return;
    const size_t steps = malloc_usable_size(block) / Step;
    const bool mayBeKept = steps != 0 && steps <= LargestKept / Step && !isThreadEnding;
    if (!mayBeKept || !kept.ofSize(steps).put(block))
        std::free(block); // NOLINT
}

void* allocateZeroed(size_t count, size_t size, void* self)
{
    if (size != 0 && count > SIZE_MAX / size)
        return nullptr;
    void* block = allocate(count * size, self);
    return block ? std::memset(block, 0, count * size) : nullptr;
}

void* allocateAnew(void* block, size_t size, void*)
{
    return std::realloc(block, size); // NOLINT
}

} // namespace

nghttp2_mem* frameMemory()
{
    static nghttp2_mem memory{nullptr, &allocate, &release, &allocateZeroed, &allocateAnew};
    return &memory;
}

} // namespace http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlsmemory.h"

#include <openssl/crypto.h>

#include <array>
#include <cstdlib>
#include <malloc.h>

namespace net {

namespace {

constexpr size_t SmallestKept = 16UL * 1024; // a record's plain text
constexpr size_t LargestKept = 18UL * 1024; // with all that may lie around it

thread_local bool isThreadEnding = false; // OpenSSL frees more after its buffers here are gone

class Kept
{
public:
    Kept() = default;
    ~Kept()
    {
        isThreadEnding = true;
        while (void* block = take())
            std::free(block); // NOLINT: what malloc gave
    }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;

    [[nodiscard]] void* take() { return m_count == 0 ? nullptr : m_blocks[--m_count]; }
    [[nodiscard]] bool put(void* block)
    {
        if (m_count == m_blocks.size())
            return false;
        m_blocks[m_count++] = block;
        return true;
    }

private:
    std::array<void*, 2> m_blocks{}; // one record is read and one written at a time
    size_t m_count = 0;
};

thread_local Kept kept; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void* allocate(size_t size, const char*, int)
{
    if (size < SmallestKept || size > LargestKept)
        return std::malloc(size); // NOLINT: OpenSSL asks for it
    void* block = isThreadEnding ? nullptr : kept.take();
    return block ? block : std::malloc(LargestKept); // NOLINT
}

void* allocateAnew(void* block, size_t size, const char*, int)
{
    return std::realloc(block, size); // NOLINT
}

void release(void* block, const char*, int)
{
    const size_t size = malloc_usable_size(block);
    const bool mayBeKept = size >= LargestKept && size < 2 * LargestKept && !isThreadEnding;
    if (!mayBeKept || !kept.put(block))
        std::free(block); // NOLINT
}

} // namespace

bool keepTlsRecordBuffers()
{
    return CRYPTO_set_mem_functions(&allocate, &allocateAnew, &release) == 1;
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Memory of small objects, kept by each thread from one evaluation to the next: a JSON body makes tens of thousands of
// them and gives them all up together, which a general allocator is slow at.

#include <cstddef>

namespace expression {

[[nodiscard]] void* takeMemory(size_t bytes);
void giveMemory(void* memory, size_t bytes) noexcept; // bytes as taken; any thread

// For containers of small objects.
template<typename T>
struct PooledAllocator
{
    using value_type = T;
    PooledAllocator() = default;
    template<typename Other>
    PooledAllocator(const PooledAllocator<Other>&) // NOLINT(google-explicit-constructor): as allocators convert
    { }
    [[nodiscard]] T* allocate(size_t count) { return static_cast<T*>(takeMemory(count * sizeof(T))); }
    void deallocate(T* memory, size_t count) noexcept { giveMemory(memory, count * sizeof(T)); }
    friend bool operator==(const PooledAllocator&, const PooledAllocator&) { return true; }
};

} // namespace expression

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes that grow at their end, in memory that is used again. Unlike a string's, those to come are not written twice.

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace base {

class ByteBuffer
{
public:
    using Memory = std::unique_ptr<char[]>; // NOLINT(modernize-avoid-c-arrays): uninitialised

    ByteBuffer() = default;
    ByteBuffer(const ByteBuffer& other) { append(other.text()); }
    ByteBuffer& operator=(const ByteBuffer& other)
    {
        if (this != &other) {
            clear();
            append(other.text());
        }
        return *this;
    }
    ByteBuffer(ByteBuffer&& other) noexcept
        : m_memory(std::move(other.m_memory))
        , m_size(std::exchange(other.m_size, 0))
        , m_capacity(std::exchange(other.m_capacity, 0))
    { }
    ByteBuffer& operator=(ByteBuffer&& other) noexcept
    {
        m_memory = std::move(other.m_memory);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
        return *this;
    }
    ~ByteBuffer() = default;

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] std::string_view text() const { return {m_memory.get(), m_size}; } // until the next change
    [[nodiscard]] const char* data() const { return m_memory.get(); }
    [[nodiscard]] char* end() { return m_memory.get() + m_size; }

    // For so many more. What is returned holds the bytes that views were of, if they had to move.
    Memory makeRoom(size_t count) { return m_capacity - m_size < count ? grow(count) : Memory(); }
    void extend(size_t count) { m_size += count; } // they were written at the end, where there was room
    void append(std::string_view bytes) // not of its own
    {
        if (bytes.empty())
            return;
        makeRoom(bytes.size());
        std::memcpy(end(), bytes.data(), bytes.size());
        extend(bytes.size());
    }
    void clear() { m_size = 0; }

private:
    Memory grow(size_t count)
    {
        constexpr size_t Least = 256;
        m_capacity = std::max(2 * m_capacity, m_size + count + Least);
        Memory before = std::exchange(m_memory, Memory(new char[m_capacity])); // NOLINT: uninitialised
        if (m_size != 0)
            std::memcpy(m_memory.get(), before.get(), m_size);
        return before;
    }

    Memory m_memory;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace base

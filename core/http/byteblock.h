// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sixteen bytes that are judged at once. They are the compiler's own vector: SSE2 or NEON, plain words where there is
// neither.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace http {

class ByteBlock
{
public:
    static constexpr size_t Size = 16;
    using Bytes [[gnu::vector_size(Size)]] = uint8_t;
    using Marks [[gnu::vector_size(Size)]] = int8_t; // of each byte: all of its bits, or none

    explicit ByteBlock(const char* bytes) { std::memcpy(&m_bytes, bytes, Size); }

    [[nodiscard]] Marks otherThanLettersAndHyphens() const
    {
        const Bytes fromLowerA = (m_bytes | uint8_t{0x20}) - uint8_t{'a'};
        return (fromLowerA >= uint8_t{26}) & (m_bytes != uint8_t{'-'});
    }
    [[nodiscard]] Marks otherThanSmallLettersAndHyphens() const
    {
        return (m_bytes - uint8_t{'a'} >= uint8_t{26}) & (m_bytes != uint8_t{'-'});
    }
    [[nodiscard]] Marks controls() const { return (m_bytes < uint8_t{' '}) | (m_bytes == uint8_t{0x7F}); }

    // Than what stands for itself in a JSON string and is ASCII.
    [[nodiscard]] Marks otherThanPlainJson() const
    {
        return (m_bytes < uint8_t{' '}) | (m_bytes > uint8_t{0x7F}) | (m_bytes == uint8_t{'"'})
            | (m_bytes == uint8_t{'\\'});
    }

    // How many bytes stand before the first one that is marked.
    [[nodiscard]] static size_t unmarked(Marks marks)
    {
#ifdef __SSE2__ // in one instruction what takes a dozen otherwise
        constexpr int Behind = 1 << Size;
        const int marked = _mm_movemask_epi8(std::bit_cast<__m128i>(marks));
        return static_cast<size_t>(std::countr_zero(static_cast<unsigned>(marked | Behind)));
#else
        const auto words = std::bit_cast<Words>(marks);
        return words[0] != 0 ? zeroBytes(words[0]) : sizeof words[0] + zeroBytes(words[1]);
#endif
    }

private:
    using Words [[gnu::vector_size(Size)]] = uint64_t;

    [[nodiscard]] static size_t zeroBytes(uint64_t word) // before the first other one, as they lie in memory
    {
        constexpr bool isLittle = std::endian::native == std::endian::little;
        return static_cast<unsigned>(isLittle ? std::countr_zero(word) : std::countl_zero(word)) / 8;
    }

    Bytes m_bytes;
};

} // namespace http

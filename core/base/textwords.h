// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text in words of eight bytes, for comparing and hashing what is short. The first byte is the lowest one on every
// machine; what is missing of a word is zero.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace base {

template<typename Word>
[[nodiscard]] Word readWord(const char* bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::little)
        return word;
    else
        return sizeof word == sizeof(uint64_t) ? __builtin_bswap64(word) : __builtin_bswap32(word);
}

// Of less than eight bytes. Nothing beyond them is read: parts that overlap say the same.
[[nodiscard]] inline uint64_t shortWord(std::string_view text)
{
    const char* bytes = text.data();
    const size_t size = text.size();
    if (size >= sizeof(uint32_t)) {
        const size_t last = size - sizeof(uint32_t);
        return readWord<uint32_t>(bytes) | uint64_t{readWord<uint32_t>(bytes + last)} << 8 * last;
    }
    if (size == 0)
        return 0;
    const auto byteAt = [&](size_t at) { return uint64_t{static_cast<unsigned char>(bytes[at])} << 8 * at; };
    return byteAt(0) | byteAt(size / 2) | byteAt(size - 1);
}

// The eight bytes that the text begins with, or all of it.
[[nodiscard]] inline uint64_t firstWord(std::string_view text)
{
    return text.size() < sizeof(uint64_t) ? shortWord(text) : readWord<uint64_t>(text.data());
}

// Of one part to two of them, in two steps that overlap: bytes that are both times written are the same.
template<typename Part>
char* copyInTwo(char* at, std::string_view text)
{
    Part first{};
    Part last{};
    const size_t behind = text.size() - sizeof(Part);
    std::memcpy(&first, text.data(), sizeof(Part));
    std::memcpy(&last, text.data() + behind, sizeof(Part));
    std::memcpy(at, &first, sizeof(Part));
    std::memcpy(at + behind, &last, sizeof(Part));
    return at + text.size();
}

// What is short nearly always, to where its bytes are not read from. Its end.
inline char* copyText(char* at, std::string_view text)
{
    if (text.size() > 2 * sizeof(uint64_t)) {
        std::memcpy(at, text.data(), text.size());
        return at + text.size();
    }
    if (text.size() >= sizeof(uint64_t))
        return copyInTwo<uint64_t>(at, text);
    if (text.size() >= sizeof(uint32_t))
        return copyInTwo<uint32_t>(at, text);
    for (const char one : text)
        *at++ = one;
    return at;
}

inline constexpr uint64_t EachByte = 0x0101010101010101U;

// Whether one of the eight is that byte.
[[nodiscard]] constexpr bool hasByte(uint64_t word, unsigned char byte)
{
    const uint64_t zeroWhereSame = word ^ EachByte * byte;
    return ((zeroWhereSame - EachByte) & ~zeroWhereSame & EachByte * 0x80U) != 0;
}

// A to Z of the eight become a to z.
[[nodiscard]] constexpr uint64_t lowerCase(uint64_t word)
{
    const uint64_t lowSeven = word & EachByte * 0x7FU;
    const uint64_t fromA = lowSeven + EachByte * (0x80U - 'A'); // its high bits: of bytes from A on …
    const uint64_t beyondZ = lowSeven + EachByte * (0x7FU - 'Z'); // … and of those after Z
    const uint64_t isUpper = (fromA ^ beyondZ) & ~word & EachByte * 0x80U;
    return word | isUpper >> 2U; // 0x80 becomes 0x20
}

} // namespace base

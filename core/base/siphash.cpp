// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/siphash.h"

#include <bit>
#include <cstring>
#include <random>

namespace base {

namespace {
struct SipState
{
    uint64_t v0, v1, v2, v3;

    explicit SipState(SipSeed seed)
        : v0(seed[0] ^ 0x736f6d6570736575U)
        , v1(seed[1] ^ 0x646f72616e646f6dU)
        , v2(seed[0] ^ 0x6c7967656e657261U)
        , v3(seed[1] ^ 0x7465646279746573U)
    { }
    void round()
    {
        v0 += v1;
        v1 = std::rotl(v1, 13) ^ v0;
        v0 = std::rotl(v0, 32);
        v2 += v3;
        v3 = std::rotl(v3, 16) ^ v2;
        v0 += v3;
        v3 = std::rotl(v3, 21) ^ v0;
        v2 += v1;
        v1 = std::rotl(v1, 17) ^ v2;
        v2 = std::rotl(v2, 32);
    }
    void absorb(uint64_t word)
    {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }
    void absorb(std::string_view bytes);
    uint64_t finish()
    {
        for (int i = 0; i < 4; ++i)
            round();
        return v0 ^ v1 ^ v2 ^ v3;
    }
};

uint64_t littleEndian(std::string_view bytes)
{
    if constexpr (std::endian::native == std::endian::little) {
        if (bytes.size() == sizeof(uint64_t)) {
            uint64_t whole = 0;
            std::memcpy(&whole, bytes.data(), sizeof whole);
            return whole;
        }
    }
    uint64_t word = 0;
    for (size_t i = 0; i < bytes.size(); ++i)
        word |= static_cast<uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return word;
}

void SipState::absorb(std::string_view bytes)
{
    const uint64_t length = bytes.size();
    for (; bytes.size() >= 8; bytes.remove_prefix(8))
        absorb(littleEndian(bytes.substr(0, 8)));
    absorb(littleEndian(bytes) | length << 56U);
}
} // namespace

SipSeed randomSipSeed()
{
    std::random_device device;
    const auto word = [&device] { return static_cast<uint64_t>(device()) << 32U | device(); };
    return {word(), word()};
}

uint64_t sipHash(SipSeed seed, std::string_view bytes)
{
    SipState state(seed);
    state.absorb(bytes);
    state.v2 ^= 0xffU;
    return state.finish();
}

std::array<uint64_t, 2> sipHash128(SipSeed seed, std::string_view bytes)
{
    SipState state(seed);
    state.v1 ^= 0xeeU;
    state.absorb(bytes);
    state.v2 ^= 0xeeU;
    const uint64_t first = state.finish();
    state.v1 ^= 0xddU;
    return {first, state.finish()};
}

} // namespace base

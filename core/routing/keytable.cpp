// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/keytable.h"

#include <bit>
#include <cstring>
#include <random>

namespace routing {

namespace {
// SipHash-2-4 after Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012).
struct SipState
{
    uint64_t v0, v1, v2, v3;

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

bool equalsInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}
} // namespace

uint64_t sipHash(SipSeed seed, std::string_view bytes)
{
    SipState state{seed[0] ^ 0x736f6d6570736575U, seed[1] ^ 0x646f72616e646f6dU, seed[0] ^ 0x6c7967656e657261U,
                   seed[1] ^ 0x7465646279746573U};
    const uint64_t length = bytes.size();
    for (; bytes.size() >= 8; bytes.remove_prefix(8))
        state.absorb(littleEndian(bytes.substr(0, 8)));
    state.absorb(littleEndian(bytes) | length << 56U);
    state.v2 ^= 0xffU;
    for (int i = 0; i < 4; ++i)
        state.round();
    return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
}

SipSeed randomSeed()
{
    std::random_device device;
    const auto word = [&device] { return static_cast<uint64_t>(device()) << 32U | device(); };
    return {word(), word()};
}

KeyTable::KeyTable(std::vector<Entry> entries, SipSeed seed)
    : m_seed(seed)
{
    m_entries.reserve(entries.size());
    m_slots.resize(std::bit_ceil(entries.size() * 2 + 1));
    for (Entry& entry : entries) {
        if (entry.key.empty())
            continue;
        if (const Entry* same = find(entry.key.reveal())) {
            if (same->subscription != entry.subscription)
                m_duplicates.push_back(entry.subscription);
            continue;
        }
        const uint64_t hash = sipHash(m_seed, entry.key.reveal());
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].entry != Empty)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = {hash, static_cast<uint32_t>(m_entries.size())};
        m_entries.push_back(std::move(entry));
    }
}

const KeyTable::Entry* KeyTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return nullptr;
    const uint64_t hash = sipHash(m_seed, key);
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].entry != Empty; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash != hash)
            continue;
        const Entry& entry = m_entries[m_slots[at].entry];
        if (equalsInConstantTime(entry.key.reveal(), key))
            return &entry;
    }
    return nullptr;
}

} // namespace routing

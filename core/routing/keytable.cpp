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

KeyTable::KeyTable(const std::vector<Entry>& entries, SipSeed seed)
    : m_seed(seed)
{
    std::string texts;
    size_t bytes = 0;
    for (const Entry& entry : entries)
        bytes += entry.key.reveal().size();
    texts.reserve(bytes); // growing would leave keys behind
    m_stored.reserve(entries.size());
    m_slots.resize(std::bit_ceil(entries.size() + entries.size() / 2 + 1));
    for (const Entry& entry : entries) {
        const std::string_view key = entry.key.reveal();
        if (key.empty())
            continue;
        const uint64_t hash = sipHash(m_seed, key);
        size_t at = hash & (m_slots.size() - 1);
        const Stored* same = nullptr;
        for (; m_slots[at].entry != Empty && !same; at = (at + 1) & (m_slots.size() - 1)) {
            const Stored& stored = m_stored[m_slots[at].entry];
            if (m_slots[at].hash == hash && std::string_view(texts).substr(stored.offset, stored.length) == key)
                same = &stored;
        }
        if (same) {
            if (same->owner.subscription != entry.owner.subscription)
                m_duplicates.push_back(entry.owner.subscription);
            continue;
        }
        m_slots[at] = {hash, static_cast<uint32_t>(m_stored.size())};
        m_stored.push_back({static_cast<uint32_t>(texts.size()), static_cast<uint32_t>(key.size()), entry.owner});
        texts += key;
    }
    m_texts = base::Secret(std::move(texts));
}

std::string_view KeyTable::revealKey(size_t index) const
{
    return m_texts.reveal().substr(m_stored[index].offset, m_stored[index].length);
}

std::optional<KeyTable::Owner> KeyTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const uint64_t hash = sipHash(m_seed, key);
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].entry != Empty; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash == hash && equalsInConstantTime(revealKey(m_slots[at].entry), key))
            return m_stored[m_slots[at].entry].owner;
    }
    return std::nullopt;
}

} // namespace routing

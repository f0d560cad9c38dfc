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
    std::string stored;
    size_t bytes = 0;
    for (const Entry& entry : entries)
        bytes += sizeof(StoredHead) + entry.key.reveal().size();
    stored.reserve(bytes); // growing would leave keys behind
    m_slots.resize(std::bit_ceil(entries.size() + entries.size() / 2 + 1));
    for (const Entry& entry : entries) {
        const std::string_view key = entry.key.reveal();
        if (key.empty())
            continue;
        const uint64_t hash = sipHash(m_seed, key);
        const auto mark = static_cast<uint32_t>(hash >> 32U);
        size_t at = hash & (m_slots.size() - 1);
        std::optional<Stored> same;
        for (; m_slots[at].offset != Empty && !same; at = (at + 1) & (m_slots.size() - 1)) {
            if (const Stored other = read(stored, m_slots[at].offset); m_slots[at].hash == mark && other.key == key)
                same = other;
        }
        if (same) {
            if (same->owner.subscription != entry.owner.subscription)
                m_duplicates.push_back(entry.owner.subscription);
            continue;
        }
        m_slots[at] = {mark, static_cast<uint32_t>(stored.size())};
        const StoredHead head{entry.owner, static_cast<uint32_t>(key.size())};
        stored.append(reinterpret_cast<const char*>(&head), sizeof head).append(key); // NOLINT: bytes are bytes
        ++m_size;
    }
    m_stored = base::Secret(std::move(stored));
}

KeyTable::Stored KeyTable::read(std::string_view stored, size_t offset)
{
    StoredHead head{};
    std::memcpy(&head, stored.data() + offset, sizeof head);
    const size_t begin = offset + sizeof head;
    return {stored.substr(begin, head.length), head.owner, begin + head.length};
}

std::optional<KeyTable::Owner> KeyTable::find(std::string_view key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const uint64_t hash = sipHash(m_seed, key);
    const auto mark = static_cast<uint32_t>(hash >> 32U);
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].offset != Empty; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash != mark)
            continue;
        const Stored stored = read(m_stored.reveal(), m_slots[at].offset);
        if (equalsInConstantTime(stored.key, key))
            return stored.owner;
    }
    return std::nullopt;
}

} // namespace routing

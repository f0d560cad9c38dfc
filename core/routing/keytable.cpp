// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/keytable.h"

#include "core/base/textwords.h"

#include <bit>
#include <cstring>

namespace routing {

namespace {
bool equalsInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    uint64_t difference = 0;
    for (size_t at = 0; at < a.size(); at += sizeof difference)
        difference |= base::firstWord(a.substr(at)) ^ base::firstWord(b.substr(at));
    return difference == 0;
}
} // namespace

KeyTable::KeyTable(const std::vector<Entry>& entries, base::SipSeed seed)
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
        const uint64_t hash = base::sipHash(m_seed, key);
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

uint64_t KeyTable::seek(std::string_view key) const
{
    const uint64_t hash = base::sipHash(m_seed, key);
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    return hash;
}

void KeyTable::approach(uint64_t hash) const
{
    constexpr size_t UsualLength = sizeof(StoredHead) + 32; // that of a key in hexadecimal digits
    if (m_slots.empty())
        return;
    const Slot& slot = m_slots[hash & (m_slots.size() - 1)];
    if (slot.offset == Empty)
        return;
    const char* stored = m_stored.reveal().data() + slot.offset;
    __builtin_prefetch(stored);
    __builtin_prefetch(stored + UsualLength - 1); // it may lie across two lines; no prefetch fails
}

std::optional<KeyTable::Owner> KeyTable::find(std::string_view key, uint64_t hash) const
{
    if (m_slots.empty())
        return std::nullopt;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/keytable.h"

#include "core/base/textwords.h"

#include <algorithm>
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
    , m_slotCount(std::bit_ceil(entries.size() + entries.size() / 2 + 1))
{
    size_t bytes = m_slotCount * sizeof(Slot);
    for (const Entry& entry : entries)
        bytes += sizeof(StoredHead) + entry.key.reveal().size() + entry.owner.name.size();
    m_block = base::HugeBlock(bytes);
    for (const Entry& entry : entries) {
        if (!entry.key.empty())
            store(entry);
    }
}

void KeyTable::store(const Entry& entry)
{
    const std::string_view key = entry.key.reveal();
    const Owner& owner = entry.owner;
    const uint64_t hash = base::sipHash(m_seed, key);
    const auto mark = static_cast<uint32_t>(hash >> 32U);
    size_t at = hash & (m_slotCount - 1);
    for (; firstSlot()[at].place != Free; at = (at + 1) & (m_slotCount - 1)) {
        if (firstSlot()[at].hash != mark)
            continue;
        if (const Stored other = read(firstSlot()[at].place - 1); other.key == key) {
            if (other.owner.subscription != owner.subscription)
                m_duplicates.push_back(owner.subscription);
            return;
        }
    }
    firstSlot()[at] = {mark, static_cast<uint32_t>(m_storedSize + 1)};
    const StoredHead head{.subscription = owner.subscription,
                          .product = owner.product,
                          .isPrimary = owner.isPrimary,
                          .isActive = owner.isActive,
                          .scope = owner.scope,
                          .keyLength = static_cast<uint32_t>(key.size()),
                          .nameLength = static_cast<uint32_t>(owner.name.size())};
    char* out = stored() + m_storedSize;
    std::memcpy(out, &head, sizeof head);
    out = std::ranges::copy(key, out + sizeof head).out;
    out = std::ranges::copy(owner.name, out).out;
    m_storedSize = static_cast<size_t>(out - stored());
    ++m_size;
}

KeyTable::Stored KeyTable::read(size_t offset) const
{
    StoredHead head{};
    std::memcpy(&head, stored() + offset, sizeof head);
    const char* const key = stored() + offset + sizeof head;
    const char* const name = key + head.keyLength;
    const Owner owner{.subscription = head.subscription,
                      .isPrimary = head.isPrimary,
                      .isActive = head.isActive,
                      .scope = head.scope,
                      .product = head.product,
                      .name = {name, head.nameLength}};
    return {{key, head.keyLength}, owner, static_cast<size_t>(name + head.nameLength - stored())};
}

uint64_t KeyTable::seek(std::string_view key) const
{
    const uint64_t hash = base::sipHash(m_seed, key);
    if (m_slotCount != 0)
        __builtin_prefetch(&firstSlot()[hash & (m_slotCount - 1)]);
    return hash;
}

void KeyTable::approach(uint64_t hash) const
{
    constexpr size_t UsualLength = sizeof(StoredHead) + 32; // that of a key in hexadecimal digits
    if (m_slotCount == 0)
        return;
    const Slot& slot = firstSlot()[hash & (m_slotCount - 1)];
    if (slot.place == Free)
        return;
    const char* const begin = stored() + slot.place - 1;
    __builtin_prefetch(begin);
    __builtin_prefetch(begin + UsualLength); // it may lie across two lines; no prefetch fails
}

std::optional<KeyTable::Owner> KeyTable::find(std::string_view key, uint64_t hash) const
{
    if (m_slotCount == 0)
        return std::nullopt;
    const auto mark = static_cast<uint32_t>(hash >> 32U);
    for (size_t at = hash & (m_slotCount - 1); firstSlot()[at].place != Free; at = (at + 1) & (m_slotCount - 1)) {
        if (firstSlot()[at].hash != mark)
            continue;
        const Stored one = read(firstSlot()[at].place - 1);
        if (equalsInConstantTime(one.key, key))
            return one.owner;
    }
    return std::nullopt;
}

} // namespace routing

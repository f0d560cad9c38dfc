// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/segmenttable.h"

#include "core/routing/pathtext.h"

namespace routing {

namespace {
uint64_t mix(uint32_t node, uint64_t hash)
{
    return hash ^ node * 0x9e3779b97f4a7c15U;
}
} // namespace

void SegmentTable::place(uint64_t hash, uint32_t entry)
{
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].entry != None)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {hash, entry};
}

void SegmentTable::grow()
{
    std::vector<Slot> old(m_slots.empty() ? 8 : m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (slot.entry != None)
            place(slot.hash, slot.entry);
    }
}

void SegmentTable::insert(uint32_t node, std::string folded, uint32_t child)
{
    if (m_slots.size() < 2 * (m_entries.size() + 1))
        grow();
    // Folded text is decoded already: a '%' in it stands for itself.
    place(mix(node, foldedTextHash(folded)), static_cast<uint32_t>(m_entries.size()));
    m_entries.push_back({node, child, std::move(folded)});
}

uint32_t SegmentTable::find(uint32_t node, std::string_view encodedSegment) const
{
    if (m_slots.empty())
        return None;
    const uint64_t hash = mix(node, foldedHash(encodedSegment));
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].entry != None; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash != hash)
            continue;
        const Entry& entry = m_entries[m_slots[at].entry];
        if (entry.node == node && (encodedSegment == entry.text || equalsFolded(encodedSegment, entry.text)))
            return entry.child;
    }
    return None;
}

} // namespace routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counters by name, flat: tens of thousands of callers come in turn, and what a call needs of its counter lies in one
// line of the cache. A counter has isOver(now): nothing would change if it began anew. Not for threads by itself.

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace gateway {

using CounterName = std::array<uint64_t, 2>; // a hash that stands for a text (base::sipHash128)

template<typename Counter>
class CounterTable
{
public:
    // Begins it where there is none. Valid until the next call.
    [[nodiscard]] Counter& at(const CounterName& name, int64_t now)
    {
        size_t index = find(name);
        if (index == m_slots.size() || m_slots[index].name == Free) {
            if (3 * (m_used + 1) > 2 * m_slots.size()) {
                rebuild(now);
                index = find(name);
            }
            m_slots[index].name = name;
            ++m_used;
        }
        return m_slots[index].counter;
    }
    [[nodiscard]] size_t size() const { return m_used; }
    // Asks memory for it. Any thread may, at any time: what it goes by may be out of date, and does no harm.
    void foresee(const CounterName& name) const
    {
        const uintptr_t slot =
            m_begin.load(std::memory_order_relaxed) + (name[0] & m_mask.load(std::memory_order_relaxed)) * sizeof(Slot);
        __builtin_prefetch(reinterpret_cast<const void*>(slot), 1); // NOLINT: an address, never read here
    }

private:
    static constexpr CounterName Free{};
    static constexpr size_t FewestSlots = 16;
    struct alignas(64) Slot
    {
        CounterName name = Free;
        Counter counter;
    };

    // Where it is, or where it belongs: a free slot; the end while there are none at all.
    [[nodiscard]] size_t find(const CounterName& name) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t index = m_slots.empty() ? 0 : name[0] & mask;
        while (index < m_slots.size() && m_slots[index].name != name && m_slots[index].name != Free)
            index = (index + 1) & mask;
        return index;
    }

    // Leaves out what is over, and makes room for twice of what is not.
    void rebuild(int64_t now)
    {
        std::vector<Slot> old = std::move(m_slots);
        const auto isKept = [now](const Slot& slot) { return slot.name != Free && !slot.counter.isOver(now); };
        m_used = 0;
        for (const Slot& slot : old)
            m_used += isKept(slot) ? 1 : 0;
        m_slots = std::vector<Slot>(std::bit_ceil(3 * m_used + FewestSlots));
        for (Slot& slot : old) {
            if (isKept(slot))
                m_slots[find(slot.name)] = std::move(slot);
        }
        m_begin.store(reinterpret_cast<uintptr_t>(m_slots.data()), std::memory_order_relaxed); // NOLINT: see foresee()
        m_mask.store(m_slots.size() - 1, std::memory_order_relaxed);
    }

    std::vector<Slot> m_slots; // a power of two, at most two thirds used
    size_t m_used = 0;
    std::atomic<uintptr_t> m_begin = 0; // of the slots
    std::atomic<size_t> m_mask = 0;
};

} // namespace gateway

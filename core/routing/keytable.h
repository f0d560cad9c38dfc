// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscription keys, looked up by their text. Flat open addressing under a keyed hash (SipHash-2-4 with a random
// seed), so that nobody can choose keys that collide; the final comparison takes the same time wherever keys differ.
// Built once, then read by any thread.

#include "core/base/secret.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace routing {

using SipSeed = std::array<uint64_t, 2>;
[[nodiscard]] uint64_t sipHash(SipSeed seed, std::string_view bytes);
[[nodiscard]] SipSeed randomSeed();

class KeyTable
{
public:
    struct Entry
    {
        base::Secret key;
        uint32_t subscription = 0;
        bool isPrimary = true;
    };

    KeyTable() = default;
    // Of a key that stands there twice the first one counts; collect those with duplicates.
    KeyTable(std::vector<Entry> entries, SipSeed seed);

    [[nodiscard]] const Entry* find(std::string_view key) const;
    [[nodiscard]] const std::vector<uint32_t>& duplicates() const { return m_duplicates; } // subscriptions
    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    struct Slot
    {
        uint64_t hash = 0;
        uint32_t entry = Empty;
    };
    static constexpr uint32_t Empty = 0xffffffff;

    SipSeed m_seed{};
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; // a power of two, at most half full
    std::vector<uint32_t> m_duplicates;
};

} // namespace routing

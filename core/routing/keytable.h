// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscription keys, looked up by their text. Flat open addressing under a keyed hash (SipHash-2-4 with a random
// seed), so that nobody can choose keys that collide; the final comparison takes the same time wherever keys differ.
// Built once, then read by any thread.

#include "core/base/secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace routing {

using SipSeed = std::array<uint64_t, 2>;
[[nodiscard]] uint64_t sipHash(SipSeed seed, std::string_view bytes);
[[nodiscard]] SipSeed randomSeed();

class KeyTable
{
public:
    struct Owner
    {
        uint32_t subscription = 0;
        bool isPrimary = true;
    };
    struct Entry
    {
        base::Secret key;
        Owner owner;
    };

    KeyTable() = default;
    // Of a key that stands there twice the first one counts; collect those with duplicates.
    KeyTable(const std::vector<Entry>& entries, SipSeed seed);

    [[nodiscard]] std::optional<Owner> find(std::string_view key) const;
    [[nodiscard]] const std::vector<uint32_t>& duplicates() const { return m_duplicates; } // subscriptions
    [[nodiscard]] size_t size() const { return m_stored.size(); }
    [[nodiscard]] std::string_view revealKey(size_t index) const; // below size(): to look for keys in texts

private:
    struct Slot
    {
        uint64_t hash = 0;
        uint32_t entry = Empty;
    };
    static constexpr uint32_t Empty = 0xffffffff;

    // There may be tens of thousands: their texts lie behind one another in one.
    struct Stored
    {
        uint32_t offset = 0;
        uint32_t length = 0;
        Owner owner;
    };

    SipSeed m_seed{};
    base::Secret m_texts;
    std::vector<Stored> m_stored;
    std::vector<Slot> m_slots; // a power of two, at most two thirds full
    std::vector<uint32_t> m_duplicates;
};

} // namespace routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscription keys, looked up by their text. Flat open addressing under SipHash with a random seed, so that nobody can
// choose keys that collide; the final comparison takes the same time wherever keys differ. Built once, then read by any
// thread.

#include "core/base/hugeblock.h"
#include "core/base/secret.h"
#include "core/base/siphash.h"
#include "core/catalog/model.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace routing {

class KeyTable
{
public:
    static constexpr uint32_t NoProduct = 0xffffffff;
    // A subscription, and what each call asks of it: ten thousand of them do not stay in a cache.
    struct Owner
    {
        uint32_t subscription = 0;
        bool isPrimary = true;
        bool isActive = true;
        catalog::SubscriptionScope::Kind scope = catalog::SubscriptionScope::Kind::AllApis;
        uint32_t product = NoProduct; // of a product scope
        std::string_view name{}; // of the subscription; lives as long as the table
    };
    struct Entry
    {
        base::Secret key;
        Owner owner;
    };

    KeyTable() = default;
    // Of a key that stands there twice the first one counts; collect those with duplicates.
    KeyTable(const std::vector<Entry>& entries, base::SipSeed seed);

    [[nodiscard]] std::optional<Owner> find(std::string_view key) const { return find(key, seek(key)); }
    // The same in three steps. With tens of thousands of keys each reads what no cache holds, and asks memory for what
    // the next one reads: whoever has other work does it between them.
    [[nodiscard]] uint64_t seek(std::string_view key) const; // its hash
    void approach(uint64_t hash) const;
    [[nodiscard]] std::optional<Owner> find(std::string_view key, uint64_t hash) const;
    [[nodiscard]] const std::vector<uint32_t>& duplicates() const { return m_duplicates; } // subscriptions
    [[nodiscard]] size_t size() const { return m_size; }
    template<typename Visit>
    void revealEach(Visit visit) const // of a key, in the order of the entries: to look for keys in texts
    {
        for (size_t at = 0; at < m_storedSize;) {
            const Stored stored = read(at);
            visit(stored.key);
            at = stored.end;
        }
    }

private:
    // There may be tens of thousands, and a call comes with any of them: a slot, and a key with all about its owner
    // around it, are what is read.
    struct Slot
    {
        uint32_t hash = 0;
        uint32_t place = Free; // in what is stored, from one on
    };
    static constexpr uint32_t Free = 0;
    struct StoredHead
    {
        uint32_t subscription;
        uint32_t product;
        bool isPrimary;
        bool isActive;
        catalog::SubscriptionScope::Kind scope;
        uint32_t keyLength;
        uint32_t nameLength;
    };
    struct Stored
    {
        std::string_view key;
        Owner owner;
        size_t end; // where the next one begins
    };
    [[nodiscard]] Slot* firstSlot() const { return reinterpret_cast<Slot*>(m_block.data()); } // NOLINT: zeroed ones
    [[nodiscard]] char* stored() const { return m_block.data() + m_slotCount * sizeof(Slot); }
    [[nodiscard]] Stored read(size_t offset) const;
    void store(const Entry& entry);

    base::SipSeed m_seed{};
    base::HugeBlock m_block; // slots, and behind them head, key and name of one after the other
    size_t m_slotCount = 0; // a power of two, at most two thirds used
    size_t m_storedSize = 0;
    size_t m_size = 0;
    std::vector<uint32_t> m_duplicates;
};

} // namespace routing

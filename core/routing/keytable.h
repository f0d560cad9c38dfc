// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Subscription keys, looked up by their text. Flat open addressing under SipHash with a random seed, so that nobody can
// choose keys that collide; the final comparison takes the same time wherever keys differ. Built once, then read by any
// thread.

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
        for (size_t at = 0; at < m_stored.reveal().size();) {
            const Stored stored = read(m_stored.reveal(), at);
            visit(stored.key);
            at = stored.end;
        }
    }

private:
    // There may be tens of thousands, and a call comes with any of them: a slot and a key with its owner right before
    // it are all that is read.
    struct Slot
    {
        uint32_t hash = 0;
        uint32_t offset = Empty; // in m_stored
    };
    static constexpr uint32_t Empty = 0xffffffff;
    struct StoredHead
    {
        Owner owner;
        uint32_t length;
    };
    struct Stored
    {
        std::string_view key;
        Owner owner;
        size_t end; // where the next one begins
    };
    [[nodiscard]] static Stored read(std::string_view stored, size_t offset);

    base::SipSeed m_seed{};
    base::Secret m_stored; // head and key, one behind the other
    size_t m_size = 0;
    std::vector<Slot> m_slots; // a power of two, at most two thirds full
    std::vector<uint32_t> m_duplicates;
};

} // namespace routing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The gateway's cache of policies: one for all I/O threads, kept over changes of configuration. It holds so many bytes
// and no more; what was not used for longest goes first. Any thread.

#include "core/policy/cache.h"

#include <array>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gateway {

class ValueCache final : public policy::Cache
{
public:
    explicit ValueCache(size_t mostBytes = 64UL << 20)
        : m_mostBytesOfShard(mostBytes / ShardCount)
    { }

    [[nodiscard]] std::shared_ptr<const policy::CachedValue> find(std::string_view key, base::SystemTime now) override;
    // A value that is larger than its share of the cache is not kept.
    void store(std::string_view key, std::shared_ptr<const policy::CachedValue> value, std::chrono::seconds lifetime,
               base::SystemTime now) override;
    void remove(std::string_view key) override;

    [[nodiscard]] size_t bytes() const;

private:
    static constexpr size_t ShardCount = 16;
    struct Entry
    {
        std::string key;
        std::shared_ptr<const policy::CachedValue> value;
        base::SystemTime until;
        size_t bytes;
    };
    using Entries = std::list<Entry>; // the one that was used last is the first
    struct Shard
    {
        mutable std::mutex mutex;
        Entries entries;
        std::unordered_map<std::string_view, Entries::iterator> byKey; // keys live in the entries
        size_t bytes = 0;
    };
    [[nodiscard]] Shard& shardOf(std::string_view key);
    static void drop(Shard& shard, Entries::iterator entry);

    const size_t m_mostBytesOfShard;
    std::array<Shard, ShardCount> m_shards;
};

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/valuecache.h"

#include <functional>

namespace gateway {

namespace {
constexpr std::chrono::seconds LongestLifetime{std::chrono::hours(24 * 3650)};
}

ValueCache::Shard& ValueCache::shardOf(std::string_view key)
{
    return m_shards[std::hash<std::string_view>{}(key) / 64 % ShardCount];
}

void ValueCache::drop(Shard& shard, Entries::iterator entry)
{
    shard.bytes -= entry->bytes;
    shard.byKey.erase(entry->key);
    shard.entries.erase(entry);
}

std::shared_ptr<const policy::CachedValue> ValueCache::find(std::string_view key, base::SystemTime now)
{
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.byKey.find(key);
    if (found == shard.byKey.end())
        return nullptr;
    const Entries::iterator entry = found->second;
    if (entry->until <= now) {
        drop(shard, entry);
        return nullptr;
    }
    shard.entries.splice(shard.entries.begin(), shard.entries, entry);
    return entry->value;
}

void ValueCache::store(std::string_view key, std::shared_ptr<const policy::CachedValue> value,
                       std::chrono::seconds lifetime, base::SystemTime now)
{
    const size_t bytes = value->bytes() + key.size() + sizeof(Entry);
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    if (const auto before = shard.byKey.find(key); before != shard.byKey.end())
        drop(shard, before->second);
    if (lifetime.count() <= 0 || bytes > m_mostBytesOfShard)
        return;
    while (shard.bytes + bytes > m_mostBytesOfShard)
        drop(shard, std::prev(shard.entries.end()));
    shard.entries.push_front({std::string(key), std::move(value), now + std::min(lifetime, LongestLifetime), bytes});
    shard.byKey.emplace(shard.entries.front().key, shard.entries.begin());
    shard.bytes += bytes;
}

void ValueCache::remove(std::string_view key)
{
    Shard& shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.byKey.find(key); found != shard.byKey.end())
        drop(shard, found->second);
}

size_t ValueCache::bytes() const
{
    size_t sum = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        sum += shard.bytes;
    }
    return sum;
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/store.h"

#include "core/sample/cluster/names.h"

namespace sample::cluster {

namespace {

// generation counts changes of what was asked for; kinds without a spec have none.
int64_t nextGeneration(const Node* before, const Node& item)
{
    if (!before)
        return 1;
    const int64_t generation = numberAt(*before, {"metadata", "generation"}, 1);
    return (*before)["spec"] == item["spec"] ? generation : generation + 1;
}

} // namespace

Key keyOf(const ResourceType& type, std::string_view nameSpace, std::string_view name)
{
    return {type.storageGroup, type.plural, type.isNamespaced ? std::string(nameSpace) : std::string(),
            std::string(name)};
}

Store::Store(const base::Clock& clock, size_t remembered)
    : m_clock(clock)
    , m_remembered(remembered)
{ }

Object Store::find(const Key& key) const
{
    const auto found = m_objects.find(key);
    return found == m_objects.end() ? nullptr : found->second;
}

std::vector<Object> Store::list(const ResourceType& type, std::string_view nameSpace) const
{
    std::vector<Object> items;
    const Key first{type.storageGroup, type.plural, std::string(nameSpace), {}};
    for (auto entry = m_objects.lower_bound(first); entry != m_objects.end(); ++entry) {
        const Key& key = entry->first;
        if (key.group != first.group || key.plural != first.plural
            || (!nameSpace.empty() && key.nameSpace != nameSpace))
            break;
        items.push_back(entry->second);
    }
    return items;
}

Object Store::put(const ResourceType& type, Node item)
{
    Key key = keyOf(type, namespaceOf(item), nameOf(item));
    const Object before = find(key);
    Node& metadata = makeAt(item, {"metadata"});
    if (before) {
        metadata.set("uid", string(uidOf(*before)));
        metadata.set("creationTimestamp", at(*before, {"metadata", "creationTimestamp"}));
        metadata.set("resourceVersion", at(*before, {"metadata", "resourceVersion"}));
    } else {
        metadata.set(
            "uid",
            string(stableUid(key.plural + '/' + key.nameSpace + '/' + key.name + '@' + std::to_string(m_version + 1))));
        metadata.set("creationTimestamp", string(timestamp()));
    }
    if (item.has("spec"))
        metadata.set("generation", Node::integer(nextGeneration(before.get(), item)));
    if (before && *before == item)
        return before;
    metadata.set("resourceVersion", string(std::to_string(++m_version)));
    Object stored = std::make_shared<const Node>(std::move(item));
    m_objects[key] = stored;
    record({before ? Change::What::Modified : Change::What::Added, m_version, std::move(key), stored, before});
    return stored;
}

Object Store::remove(const Key& key)
{
    const auto found = m_objects.find(key);
    if (found == m_objects.end())
        return nullptr;
    const Object before = found->second;
    m_objects.erase(found);
    Node last = *before;
    makeAt(last, {"metadata"}).set("resourceVersion", string(std::to_string(++m_version)));
    Object removed = std::make_shared<const Node>(std::move(last));
    record({Change::What::Deleted, m_version, key, removed, before});
    return removed;
}

void Store::record(Change change)
{
    m_changes.push_back(std::move(change));
    if (m_changes.size() > m_remembered) {
        m_oldest = m_changes.front().version;
        m_changes.pop_front();
    }
    if (m_listener)
        m_listener(Change(m_changes.back()));
}

std::string Store::timestamp() const
{
    return base::formatIso8601(m_clock.now()).substr(0, 19) + 'Z';
}

} // namespace sample::cluster

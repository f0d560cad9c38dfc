// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every object of the cluster with its resourceVersion, and the last few thousand changes for those who watch.
// Objects are immutable once stored: a change stores a new one. One thread.

#include "core/base/clock.h"
#include "core/sample/cluster/nodes.h"
#include "core/sample/cluster/types.h"

#include <compare>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sample::cluster {

using Object = std::shared_ptr<const Node>;

struct Key
{
    std::string group;
    std::string plural;
    std::string nameSpace;
    std::string name;
    friend auto operator<=>(const Key&, const Key&) = default;
};

[[nodiscard]] Key keyOf(const ResourceType& type, std::string_view nameSpace, std::string_view name);

struct Change
{
    enum class What { Added, Modified, Deleted };
    What what = What::Added;
    uint64_t version = 0;
    Key key;
    Object object; // as it is, or was when it was deleted
    Object before; // null for what is new
};

class Store
{
public:
    explicit Store(const base::Clock& clock, size_t remembered = 4096);

    [[nodiscard]] Object find(const Key& key) const; // null when there is none
    // Objects of one type in the order of namespace and name; an empty namespace means all.
    [[nodiscard]] std::vector<Object> list(const ResourceType& type, std::string_view nameSpace = {}) const;

    // Stores a new or changed object: fills metadata's uid, creationTimestamp, resourceVersion and generation.
    // Stored as it was when nothing but these would change.
    Object put(const ResourceType& type, Node item);
    Object remove(const Key& key); // what was removed; null when there was none

    [[nodiscard]] uint64_t version() const { return m_version; }
    // Changes after this version are remembered, changes before are not.
    [[nodiscard]] uint64_t oldestVersion() const { return m_oldest; }
    [[nodiscard]] const std::deque<Change>& changes() const { return m_changes; }
    // Called after each change; a listener must not change the store.
    void setListener(std::function<void(const Change&)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] std::string timestamp() const; // now, as Kubernetes writes times
    [[nodiscard]] const base::Clock& clock() const { return m_clock; }

private:
    void record(Change change);

    const base::Clock& m_clock;
    size_t m_remembered;
    std::map<Key, Object> m_objects;
    std::deque<Change> m_changes;
    uint64_t m_version = 1;
    uint64_t m_oldest = 1;
    std::function<void(const Change&)> m_listener;
};

} // namespace sample::cluster

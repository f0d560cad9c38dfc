// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/controllers.h"

#include <algorithm>
#include <set>

namespace sample::cluster {

namespace {

bool hasNoOwnerLeft(const Node& item, const std::set<std::string>& uids)
{
    const auto& owners = at(item, {"metadata", "ownerReferences"}).items();
    return !owners.empty()
        && std::ranges::none_of(owners, [&uids](const Node& owner) { return uids.contains(owner["uid"].text()); });
}

} // namespace

void collectOrphans(const ControlRoom& room)
{
    std::set<std::string> uids;
    std::vector<std::pair<Key, Object>> owned;
    for (const auto& type : room.types.all()) {
        if (type->isAlias() || !type->canBeStored())
            continue;
        for (const Object& item : room.store.list(*type)) {
            uids.insert(uidOf(*item));
            if (!at(*item, {"metadata", "ownerReferences"}).items().empty())
                owned.emplace_back(keyOf(*type, namespaceOf(*item), nameOf(*item)), item);
        }
    }
    for (const auto& [key, item] : owned) {
        if (hasNoOwnerLeft(*item, uids))
            room.store.remove(key);
    }
}

} // namespace sample::cluster

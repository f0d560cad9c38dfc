// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/repository.h"

#include <utility>

namespace catalog {

namespace {
void mergeInto(text::Node& target, const text::Node& changes) // NOLINT(misc-no-recursion): as deep as the patch
{
    if (!changes.isObject()) {
        target = changes;
        return;
    }
    if (!target.isObject())
        target = text::Node::object();
    for (const text::Node::Member& member : changes.members()) {
        if (member.value.isNull()) {
            target.remove(member.key);
            continue;
        }
        text::Node* existing = target.find(member.key);
        mergeInto(existing ? *existing : target.set(member.key, text::Node()), member.value);
    }
}
} // namespace

base::Result<ETag> patch(Repository& repository, std::string_view path, const text::Node& changes)
{
    auto resource = repository.get(path);
    if (!resource)
        return base::fail(std::move(resource.error()));
    mergeInto(resource->properties, changes);
    return repository.put(path, resource->properties, Precondition::matches(std::move(resource->etag)));
}

std::vector<std::string> changedPaths(const RepositoryState& before, const RepositoryState& after)
{
    std::vector<std::string> paths;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->first < now->first)) {
            paths.push_back((old++)->first);
        } else if (old == before.end() || now->first < old->first) {
            paths.push_back((now++)->first);
        } else {
            if (old->second != now->second)
                paths.push_back(now->first);
            ++old;
            ++now;
        }
    }
    return paths;
}

} // namespace catalog

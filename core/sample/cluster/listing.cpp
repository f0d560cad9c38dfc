// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/listing.h"

#include "core/text/base64.h"
#include "core/text/json.h"

#include <algorithm>
#include <limits>
#include <map>

namespace sample::cluster {

namespace {

struct Continuation
{
    uint64_t version = 0;
    std::string after; // namespace/name of the last one sent
};

std::string placeOf(const Node& item)
{
    return namespaceOf(item) + '/' + nameOf(item);
}

Outcome<Continuation> readToken(const std::string& token)
{
    const auto content = text::parseJson(text::decodeBase64(token).value_or(""));
    const auto version = content ? at(*content, {"rv"}).asInteger() : std::nullopt;
    if (!version || *version < 1)
        return refuse(badRequest("continue key is not valid: the token was not made by this server"));
    return Continuation{static_cast<uint64_t>(*version), textAt(*content, {"start"})};
}

std::string writeToken(uint64_t version, const Node& last)
{
    return text::encodeBase64(text::formatJson(object({{"v", string("meta.k8s.io/v1")},
                                                       {"rv", Node::integer(static_cast<int64_t>(version))},
                                                       {"start", string(placeOf(last))}})));
}

// What the collection was at an older version: the changes since then, undone.
std::vector<Object> listAt(const Store& store, const ResourceType& type, std::string_view nameSpace, uint64_t version)
{
    std::map<Key, Object> items;
    for (Object& item : store.list(type, nameSpace)) {
        Key key = keyOf(type, namespaceOf(*item), nameOf(*item));
        items.emplace(std::move(key), std::move(item));
    }
    const auto& changes = store.changes();
    for (auto change = changes.rbegin(); change != changes.rend() && change->version > version; ++change) {
        if (change->key.group != type.storageGroup || change->key.plural != type.plural
            || (!nameSpace.empty() && change->key.nameSpace != nameSpace))
            continue;
        if (change->before)
            items[change->key] = change->before;
        else
            items.erase(change->key);
    }
    std::vector<Object> result;
    for (auto& [key, item] : items)
        result.push_back(std::move(item));
    return result;
}

} // namespace

Outcome<Listing> listObjects(const Store& store, const ResourceType& type, std::string_view nameSpace,
                             const http::QueryParameters& query)
{
    const auto labels = LabelSelector::parse(queryValue(query, "labelSelector").value_or(""));
    if (!labels)
        return refuse(labels.error());
    const auto fields = FieldSelector::parse(queryValue(query, "fieldSelector").value_or(""), type);
    if (!fields)
        return refuse(fields.error());

    Continuation from{store.version(), {}};
    if (const auto token = queryValue(query, "continue"); token && !token->empty()) {
        const auto read = readToken(*token);
        if (!read)
            return refuse(read.error());
        if (read->version < store.oldestVersion())
            return refuse(gone("The provided continue parameter is too old to display a consistent list result. You "
                               "can start a new list without the continue parameter.",
                               "Expired"));
        from = *read;
    } else if (const auto version = queryNumber(query, "resourceVersion");
               version && static_cast<uint64_t>(*version) > store.version()) {
        return refuse({504, "Timeout",
                       "Timeout: Too large resource version: " + std::to_string(*version)
                           + ", current: " + std::to_string(store.version()),
                       object({{"retryAfterSeconds", Node::integer(1)}})});
    }
    int64_t limit = queryNumber(query, "limit").value_or(0);
    if (limit <= 0 || queryValue(query, "resourceVersion") == "0")
        limit = std::numeric_limits<int64_t>::max();

    Listing listing;
    std::vector<Object> all = listAt(store, type, nameSpace, from.version);
    std::erase_if(all,
                  [&](const Object& item) { return !labels->matches(labelsOf(*item)) || !fields->matches(*item); });
    auto first = all.begin();
    if (!from.after.empty()) {
        first = std::ranges::find_if(all, [&from](const Object& item) { return placeOf(*item) == from.after; });
        // The snapshot is the one the token was made from, so the last one sent is in it.
        first = first == all.end() ? all.begin() : first + 1;
    }
    const auto rest = all.end() - first;
    const auto count = std::min<int64_t>(limit, rest);
    listing.items.assign(first, first + count);
    listing.metadata = object({{"resourceVersion", string(std::to_string(from.version))}});
    if (count < rest) {
        listing.metadata.set("continue", string(writeToken(from.version, *listing.items.back())));
        if (labels->empty() && fields->empty())
            listing.metadata.set("remainingItemCount", Node::integer(rest - count));
    }
    return listing;
}

} // namespace sample::cluster

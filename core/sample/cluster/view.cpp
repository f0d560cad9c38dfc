// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/view.h"

#include <algorithm>
#include <charconv>

namespace sample::cluster {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

// The value of ;name=value in a media type
std::string_view mediaParameter(std::string_view mediaType, std::string_view name)
{
    while (true) {
        const size_t semicolon = mediaType.find(';');
        if (semicolon == std::string_view::npos)
            return {};
        mediaType.remove_prefix(semicolon + 1);
        const std::string_view parameter = trimmed(mediaType.substr(0, mediaType.find(';')));
        if (parameter.starts_with(name) && parameter.substr(name.size()).starts_with('='))
            return parameter.substr(name.size() + 1);
    }
}

std::optional<View::Form> formOf(std::string_view mediaType)
{
    const std::string_view base = trimmed(mediaType.substr(0, mediaType.find(';')));
    if (base != "application/json" && base != "*/*" && base != "application/*")
        return std::nullopt;
    const std::string_view as = mediaParameter(mediaType, "as");
    if (as.empty())
        return View::Form::Plain;
    if (mediaParameter(mediaType, "v") != "v1")
        return std::nullopt;
    if (as == "Table")
        return View::Form::Table;
    if (as == "PartialObjectMetadata" || as == "PartialObjectMetadataList")
        return View::Form::Metadata;
    return std::nullopt;
}

Node metadataOnly(const Node& item)
{
    return object({{"kind", string("PartialObjectMetadata")},
                   {"apiVersion", string("meta.k8s.io/v1")},
                   {"metadata", item["metadata"]}});
}

} // namespace

Outcome<View> View::wanted(const ResourceType& type, std::string_view accept, const http::QueryParameters& query)
{
    View view;
    view.type = type;
    const std::string include = queryValue(query, "includeObject").value_or("Metadata");
    view.include = include == "Object" ? IncludeObject::Whole
        : include == "None"            ? IncludeObject::None
                                       : IncludeObject::Metadata;
    if (accept.empty())
        return view;
    while (!accept.empty()) {
        const size_t end = std::min(accept.find(','), accept.size());
        if (const auto form = formOf(trimmed(accept.substr(0, end)))) {
            view.form = *form;
            return view;
        }
        accept.remove_prefix(std::min(end + 1, accept.size()));
    }
    return refuse({406, "NotAcceptable", "only the following media types are accepted: application/json", {}});
}

Node View::one(const Node& item, base::SystemTime now, bool hasHeader) const
{
    if (form == Form::Metadata)
        return metadataOnly(item);
    Node shown = item;
    shown.set("apiVersion", string(type.apiVersion()));
    if (form == Form::Plain)
        return shown;
    const Node* row = &shown;
    Node table = tableOf(type, {&row, 1}, now, include, hasHeader);
    makeAt(table, {"metadata"}).set("resourceVersion", at(item, {"metadata", "resourceVersion"}));
    return table;
}

Node View::many(const std::vector<Object>& items, Node metadata, base::SystemTime now) const
{
    if (form == Form::Table) {
        std::vector<const Node*> rows;
        rows.reserve(items.size());
        for (const Object& item : items)
            rows.push_back(item.get());
        Node table = tableOf(type, rows, now, include);
        table.set("metadata", std::move(metadata));
        return table;
    }
    Node list = Node::array();
    list.items().reserve(items.size());
    for (const Object& item : items) {
        Node shown = form == Form::Metadata ? metadataOnly(*item) : *item;
        if (form == Form::Plain && !type.isCustom) { // items of built-in kinds do not repeat what the list says
            shown.remove("kind");
            shown.remove("apiVersion");
        }
        list.append(std::move(shown));
    }
    const bool isMetadata = form == Form::Metadata;
    return object({{"kind", string(isMetadata ? "PartialObjectMetadataList" : type.kind + "List")},
                   {"apiVersion", string(isMetadata ? "meta.k8s.io/v1" : type.apiVersion())},
                   {"metadata", std::move(metadata)},
                   {"items", std::move(list)}});
}

std::optional<std::string> queryValue(const http::QueryParameters& query, std::string_view name)
{
    const auto found = std::ranges::find(query, name, &std::pair<std::string, std::string>::first);
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

bool queryFlag(const http::QueryParameters& query, std::string_view name)
{
    const auto value = queryValue(query, name);
    return value && (*value == "true" || *value == "1");
}

std::optional<int64_t> queryNumber(const http::QueryParameters& query, std::string_view name)
{
    const auto value = queryValue(query, name);
    int64_t number = 0;
    if (!value)
        return std::nullopt;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    return error == std::errc() && end == value->data() + value->size() ? std::optional(number) : std::nullopt;
}

} // namespace sample::cluster

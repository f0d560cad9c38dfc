// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which form a client wants objects, and objects in that form.

#include "core/http/url.h"
#include "core/sample/cluster/failure.h"
#include "core/sample/cluster/store.h"
#include "core/sample/cluster/table.h"

#include <optional>
#include <string_view>

namespace sample::cluster {

struct View
{
    enum class Form { Plain, Table, Metadata };
    Form form = Form::Plain;
    IncludeObject include = IncludeObject::Metadata; // of tables
    ResourceType type; // as it was asked for: an old version names itself in the answer

    // From Accept and the query; the first form that is known wins, none known is 406.
    [[nodiscard]] static Outcome<View> wanted(const ResourceType& type, std::string_view accept,
                                              const http::QueryParameters& query);

    [[nodiscard]] Node one(const Node& item, base::SystemTime now, bool hasHeader = true) const;
    // metadata: of the list
    [[nodiscard]] Node many(const std::vector<Object>& items, Node metadata, base::SystemTime now) const;
};

// The value of a query parameter; nothing when it is not there.
[[nodiscard]] std::optional<std::string> queryValue(const http::QueryParameters& query, std::string_view name);
[[nodiscard]] bool queryFlag(const http::QueryParameters& query, std::string_view name); // "true" or "1"
[[nodiscard]] std::optional<int64_t> queryNumber(const http::QueryParameters& query, std::string_view name);

} // namespace sample::cluster

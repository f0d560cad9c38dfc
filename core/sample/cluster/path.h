// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a URL path of the API server means.

#include "core/sample/cluster/types.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sample::cluster {

struct ResourcePath
{
    const ResourceType* type = nullptr;
    std::string nameSpace; // empty: cluster-wide, or all namespaces
    std::string name; // empty: the whole collection
    std::string subresource;
    std::string rest; // behind the subresource, with its leading slash: the service proxy's
};

[[nodiscard]] std::vector<std::string> pathSegments(std::string_view path); // decoded, empty ones left out

// /api/v1/…, /apis/GROUP/VERSION/…; nothing when no such type exists or the path has the wrong shape.
[[nodiscard]] std::optional<ResourcePath> parseResourcePath(std::string_view path, const TypeRegistry& types);

} // namespace sample::cluster

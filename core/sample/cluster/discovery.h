// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the API server says about itself: groups, resources, version, OpenAPI.

#include "core/sample/cluster/types.h"

#include <optional>
#include <string>
#include <string_view>

namespace sample::cluster {

constexpr std::string_view ServedVersion = "v1.30.6";

[[nodiscard]] Node versionInfo();
[[nodiscard]] Node coreVersions(std::string_view serverAddress); // /api
[[nodiscard]] Node groupList(const TypeRegistry& types); // /apis
[[nodiscard]] std::optional<Node> groupInfo(const TypeRegistry& types, std::string_view group); // /apis/GROUP
[[nodiscard]] std::optional<Node> resourceList(const TypeRegistry& types, std::string_view group,
                                               std::string_view version);
// The newer form that has everything in one answer (apidiscovery.k8s.io/v2); core: of /api, else of /apis
[[nodiscard]] Node aggregatedDiscovery(const TypeRegistry& types, bool isCore);

// /openapi/v2: a Swagger 2.0 document without definitions. Clients that check against definitions skip kinds that
// have none, and merge built-in kinds with what they know themselves.
[[nodiscard]] Node openApiDocument();
// The same document in the only form that older clients ask for: protobuf, openapi.v2.Document.
[[nodiscard]] std::string openApiProtobuf();

} // namespace sample::cluster

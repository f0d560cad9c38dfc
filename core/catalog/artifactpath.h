// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which file of an artifact folder holds which resource.

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace catalog {

struct ArtifactPath
{
    enum class Kind {
        Information, // {"properties": …}; below "properties" lies the resource
        Fragment, // the same, but the text may lie in a policy.xml beside it
        Policy, // raw XML
        Specification, // an OpenAPI document
        Link, // an entry {"name": …} of an association file
    };
    Kind kind = Kind::Information;
    std::filesystem::path
        folder; // relative to the root: what is removed with the resource, unless it is a file of its own
    std::filesystem::path file; // relative to the root
    std::string linkName;
};

// Where the resource lies, or would lie; folders of the first generation are found where they exist. Invalid for paths
// that this format does not know and for names that cannot be folders.
[[nodiscard]] base::Result<ArtifactPath> locateArtifact(const std::filesystem::path& root, std::string_view path);

// Every resource in the folder by its path, in no order.
[[nodiscard]] std::vector<std::string> listArtifacts(const std::filesystem::path& root);

// The names in a collection, sorted. Invalid for collections that this format does not know.
[[nodiscard]] base::Result<std::vector<std::string>> listCollection(const std::filesystem::path& root,
                                                                    std::string_view collection);

} // namespace catalog

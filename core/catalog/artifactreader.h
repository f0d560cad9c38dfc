// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An artifact folder, as the extract and publish tools of Azure API Management write it, as a Catalog.

#include "core/catalog/model.h"

#include <filesystem>

namespace catalog {

// A folder that is missing or cannot be read is an error. Anything below it that cannot be understood becomes a problem
// of the catalog, with its file (relative to the folder), line and column, and the rest is usable.
[[nodiscard]] base::Result<Catalog> readArtifactFolder(const std::filesystem::path& folder);

} // namespace catalog

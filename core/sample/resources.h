// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data of the sample world: its manifests and its artifact folder, inside the program.

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sample {

// Values of the placeholders: "net" → "127.87", "key:web-frontend" → the key. See resources/sample/README.md.
using Placeholders = std::map<std::string, std::string, std::less<>>;

// ${NAME} becomes its value; a name without one stays as it is.
[[nodiscard]] std::string fillPlaceholders(std::string_view text, const Placeholders& values);

// The manifests in the order in which they are loaded: file name and text, placeholders unfilled.
[[nodiscard]] std::vector<std::pair<std::string, std::string_view>> sampleManifests();
// One file of the artifact folder ("apis/random/specification.yaml"); empty when there is none.
[[nodiscard]] std::string_view sampleArtifact(std::string_view path);
// Writes the artifact folder with its placeholders filled. The folder is made; files in it are replaced.
[[nodiscard]] base::Result<void> writeSampleArtifacts(const std::filesystem::path& folder, const Placeholders& values);

} // namespace sample

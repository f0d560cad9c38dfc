// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Real documents that live beside the project, not in it. GATEHOUSE_CORPORA names the folder,
// by default ../shared/corpora beside the sources; a test that finds none skips and says so.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace support {

// The folder of that corpus (openapi, manifests, policies, apim-rest), or nullopt when it is not there.
[[nodiscard]] std::optional<std::filesystem::path> corpus(std::string_view name);

// A file of our notes about other products. GATEHOUSE_REFERENCE names the folder, by default ../shared/reference beside
// the sources.
[[nodiscard]] std::optional<std::filesystem::path> reference(std::string_view name);

[[nodiscard]] std::string readFile(const std::filesystem::path& file); // empty when it cannot be read

} // namespace support

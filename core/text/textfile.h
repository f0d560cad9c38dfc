// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole files in and out. Errors name the file and what the system said.

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace text {

inline constexpr size_t MaxFileBytes = 256UL << 20;

// NotFound, Denied, or Invalid for folders and for files that are too large.
[[nodiscard]] base::Result<std::string> readTextFile(const std::filesystem::path& file, size_t limit = MaxFileBytes);

// Readers see the old content or the new, never a part: written beside it, made durable, then renamed over it.
// Folders that are missing are made. A file that exists keeps its permissions; a new one gets these.
[[nodiscard]] base::Result<void> writeTextFile(const std::filesystem::path& file, std::string_view content, unsigned mode = 0644);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole files in and out, with errors that name the file and say what to do.

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace base {

[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file, size_t longest = 256UL << 20);

// Writes beside the file, syncs, then renames: whoever reads sees the old or the new text, also after a crash.
// isPrivate: only the user may read it (0600); otherwise the mode of the file it replaces, or 0644.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& file, std::string_view text, bool isPrivate = false);

} // namespace base

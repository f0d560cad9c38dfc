// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifactlayout.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <system_error>

namespace catalog {

std::vector<ArtifactEntry> listEntries(const std::filesystem::path& root, const std::filesystem::path& base,
                                       const ResourceFolder& kind)
{
    std::vector<ArtifactEntry> entries;
    for (const std::string_view name : {kind.folder, kind.oldFolder}) {
        if (name.empty())
            continue;
        std::error_code fault;
        for (const auto& entry : std::filesystem::directory_iterator(root / base / name, fault)) {
            std::error_code ignored;
            if (entry.is_directory(ignored))
                entries.push_back({entry.path().filename().string(), base / name / entry.path().filename()});
        }
    }
    std::ranges::stable_sort(entries, {}, &ArtifactEntry::name);
    return entries;
}

bool isFolderName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos
        && std::ranges::none_of(name, [](char c) { return text::isControl(c); });
}

} // namespace catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/resources.h"

#include "core/base/embedded.h"
#include "core/base/file.h"

#include <span>
#include <system_error>

namespace embedded {

std::span<const base::EmbeddedFile> sample(); // made by gatehouse_embed

}

namespace sample {

namespace {

constexpr std::string_view Manifests = "cluster/";
constexpr std::string_view Artifacts = "artifacts/";

base::Failure cannotMake(const std::filesystem::path& file, const std::string& cause)
{
    return base::fail(
        base::Error::Kind::Denied,
        base::translate("sample", "The folder %1 cannot be made: choose one that you may write to.").arg(file.string()),
        cause);
}

} // namespace

std::string fillPlaceholders(std::string_view text, const Placeholders& values)
{
    std::string filled;
    while (true) {
        const size_t start = text.find("${");
        const size_t end = start == std::string_view::npos ? start : text.find('}', start);
        if (end == std::string_view::npos)
            return filled.append(text);
        filled.append(text.substr(0, start));
        const auto value = values.find(text.substr(start + 2, end - start - 2));
        filled.append(value == values.end() ? text.substr(start, end + 1 - start) : std::string_view(value->second));
        text.remove_prefix(end + 1);
    }
}

std::vector<std::pair<std::string, std::string_view>> sampleManifests()
{
    std::vector<std::pair<std::string, std::string_view>> files; // embedded in the order of their names
    for (const base::EmbeddedFile& file : embedded::sample()) {
        if (file.path.starts_with(Manifests))
            files.emplace_back(file.path.substr(Manifests.size()), file.text());
    }
    return files;
}

std::string_view sampleArtifact(std::string_view path)
{
    for (const base::EmbeddedFile& file : embedded::sample()) {
        if (file.path.starts_with(Artifacts) && file.path.substr(Artifacts.size()) == path)
            return file.text();
    }
    return {};
}

base::Result<void> writeSampleArtifacts(const std::filesystem::path& folder, const Placeholders& values)
{
    for (const base::EmbeddedFile& file : embedded::sample()) {
        if (!file.path.starts_with(Artifacts))
            continue;
        const std::filesystem::path target = folder / file.path.substr(Artifacts.size());
        std::error_code fault;
        std::filesystem::create_directories(target.parent_path(), fault);
        if (fault)
            return cannotMake(target.parent_path(), fault.message());
        if (auto written = base::writeFile(target, fillPlaceholders(file.text(), values)); !written)
            return written;
    }
    return {};
}

} // namespace sample

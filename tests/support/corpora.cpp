// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpora.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace support {

namespace {
std::string environment(const char* name)
{
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): tests read it before any thread
    return value ? value : "";
}
} // namespace

std::optional<std::filesystem::path> corpus(std::string_view name)
{
    const std::string set = environment("GATEHOUSE_CORPORA");
    const std::filesystem::path root = set.empty()
        ? std::filesystem::path(environment("GATEHOUSE_SOURCE")) / "../shared/corpora"
        : std::filesystem::path(set);
    const std::filesystem::path folder = root / name;
    if (!std::filesystem::is_directory(folder))
        return std::nullopt;
    return folder;
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace support

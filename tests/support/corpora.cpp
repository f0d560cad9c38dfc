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

// The folder that the variable names, or that one beside the sources.
std::filesystem::path beside(const char* variable, const char* folder)
{
    const std::string set = environment(variable);
    return set.empty() ? std::filesystem::path(environment("GATEHOUSE_SOURCE")) / "../shared" / folder
                       : std::filesystem::path(set);
}
} // namespace

std::optional<std::filesystem::path> corpus(std::string_view name)
{
    const std::filesystem::path folder = beside("GATEHOUSE_CORPORA", "corpora") / name;
    return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}

std::optional<std::filesystem::path> reference(std::string_view name)
{
    const std::filesystem::path file = beside("GATEHOUSE_REFERENCE", "reference") / name;
    return std::filesystem::is_regular_file(file) ? std::optional(file) : std::nullopt;
}

std::string readFile(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace support

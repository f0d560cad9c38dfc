// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One case of a .case file: read, run, compared. See tests/cases/README.md for the format.

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace policytest {

struct Block
{
    std::string kind; // "inbound api", "policy global", "given", "expect"
    std::string text;
};

struct Case
{
    std::string name;
    std::vector<Block> blocks;
};

[[nodiscard]] std::vector<Case> readCases(const std::filesystem::path& file);

// Its documents as they are compiled, and the lines of its "expect" block.
[[nodiscard]] std::vector<std::string> documentsOf(const Case& one);
[[nodiscard]] std::vector<std::pair<std::string, std::string>> expectationsOf(const Case& one);

// Every line that differs from what is expected, in words; empty: as expected.
[[nodiscard]] std::string run(const Case& one);

} // namespace policytest

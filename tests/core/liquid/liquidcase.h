// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One case of tests/cases/liquid: read, compiled, rendered, compared. See tests/cases/README.md for the format.

#include <filesystem>
#include <string>
#include <vector>

namespace liquidtest {

struct Case
{
    std::string name;
    std::string source; // where the expected value comes from
    std::string json;
    std::string xml;
    std::string text; // the template
    std::vector<std::string> given;
    std::string expected; // "output: …", "fault: …" or "problem: …"
};

[[nodiscard]] std::vector<std::filesystem::path> caseFiles();
[[nodiscard]] std::vector<Case> readCases(const std::filesystem::path& file);
[[nodiscard]] std::string run(const Case& one); // in the words of expected

} // namespace liquidtest

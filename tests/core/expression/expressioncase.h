// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One case of tests/cases/expression: read, compiled, evaluated, compared. See tests/cases/README.md for the format.

#include "core/expression/expression.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace expressiontest {

struct Case
{
    std::string name;
    std::string source; // where the expected value comes from
    std::string code;
    expression::Form form = expression::Form::Value;
    std::vector<std::pair<std::string, std::string>> given;
    std::vector<std::pair<std::string, std::string>> expect;
};

[[nodiscard]] std::vector<Case> readCases(const std::filesystem::path& file);
[[nodiscard]] std::vector<std::filesystem::path> caseFiles();

// Every line that differs from what is expected, in words; empty: as expected.
[[nodiscard]] std::string run(const Case& one);

} // namespace expressiontest

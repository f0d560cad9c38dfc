// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One thing gatehousectl can do. Each verb has a file of its own that exposes `extern const cli::Verb …Verb`;
// main.cpp lists them. A verb writes its answer to stdout and its complaints to stderr.

#include <span>
#include <string_view>

namespace cli {

// How every verb ends.
inline constexpr int ExitFine = 0;
inline constexpr int ExitFound = 1; // it worked, and there is something to look at; or it failed while working
inline constexpr int ExitUsage = 2; // it was asked wrongly and did nothing

struct Verb
{
    std::string_view name;
    std::string_view summary; // one line for --help
    std::string_view usage; // what follows "gatehousectl NAME ", then a line for each option
    int (*run)(std::span<const std::string_view> arguments); // without the name of the verb
};

// Runs the verb that the arguments name (without the program's own name), or --help and --version.
[[nodiscard]] int runVerb(std::span<const Verb* const> verbs, std::span<const std::string_view> arguments);

} // namespace cli

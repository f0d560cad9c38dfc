// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `gatehousectl policy` can do, each in a file of its name. The arguments are those behind the command's name.

#include "app/cli/verb.h"

namespace cli {

[[nodiscard]] int runPolicyCheck(std::span<const std::string_view> arguments);
[[nodiscard]] int runPolicyCoverage(std::span<const std::string_view> arguments);
[[nodiscard]] int runPolicyEffective(std::span<const std::string_view> arguments);
[[nodiscard]] int runPolicyExpression(std::span<const std::string_view> arguments);
[[nodiscard]] int runPolicyFormat(std::span<const std::string_view> arguments);
[[nodiscard]] int runPolicyRun(std::span<const std::string_view> arguments);

} // namespace cli

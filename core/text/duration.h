// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Durations as contracts write them: ISO 8601, "PT1H30M", "P1DT12H". Without years and months, whose length varies.

#include <chrono>
#include <optional>
#include <string_view>

namespace text {

[[nodiscard]] std::optional<std::chrono::seconds> parseIsoDuration(std::string_view text);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// .NET's number formats with the invariant culture: G, D, X, F, N, C, P, E, R and custom pictures such as 0.00 or
// #,##0.

#include "core/expression/runtime/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace expression {

// Double.ToString(): the shortest text that reads back the same (.NET Core 3.0 and later).
[[nodiscard]] std::string formatDouble(double value, bool isSingle = false);
// value: any number. nullopt: the format is not one (FormatException).
[[nodiscard]] std::optional<std::string> formatNumber(const Value& value, std::string_view format);

} // namespace expression

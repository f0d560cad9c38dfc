// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Searching, splitting, comparing and composing texts as System.String does.

#include "core/expression/runtime/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace expression {

struct TextSearch
{
    const Text& text;
    std::string needle;
    bool isCaseless = false;
};
// Positions in UTF-16 units; -1 when there is none.
[[nodiscard]] int32_t findUnits(const TextSearch& search, int64_t start, int64_t count);

// nullopt after raising.
[[nodiscard]] std::optional<std::string> replaceAll(Machine& machine, std::string_view text, std::string_view from,
                                                    std::string_view to, bool isCaseless);

struct SplitOptions
{
    int64_t most = INT32_MAX;
    int64_t flags = 0; // 1: no empty ones, 2: trimmed
};
// No separators: at white space.
[[nodiscard]] std::vector<std::string> splitText(std::string_view text, const std::vector<std::string>& separators,
                                                 const SplitOptions& options);

// Ordinal: by UTF-16 units. Culture: letters before case, punctuation before digits before letters, as the invariant
// culture sorts ASCII.
enum class Order : uint8_t { Ordinal, Culture };
[[nodiscard]] int32_t compareTexts(const Value& a, const Value& b, Order order, bool isCaseless);
// Comparer<T>.Default: null first, numbers, texts by culture, dates, Guids.
[[nodiscard]] int32_t compareValues(Machine& machine, const Value& a, const Value& b);

// Whether it holds the values of String.Format instead of being one of them: an object[] does, an int[] does not.
[[nodiscard]] bool isArgumentArray(const Value& value);
// String.Format: {0,10:F2}
[[nodiscard]] std::string formatComposite(Machine& machine, std::string_view format, const std::vector<Value>& values);

} // namespace expression

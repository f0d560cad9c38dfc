// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// UTF-8 texts seen as the UTF-16 that C# counts. A lone surrogate is kept as a three-byte sequence of its own.

#include <cstddef>
#include <string>
#include <string_view>

namespace expression {

[[nodiscard]] size_t utf16Length(std::string_view text);
[[nodiscard]] std::u16string toUtf16(std::string_view text);
[[nodiscard]] std::string toUtf8(std::u16string_view units);

// Appends, and joins a surrogate at the end of out with one at the beginning of more.
void appendText(std::string& out, std::string_view more);

// Simple case mapping of one UTF-16 unit, as ToUpperInvariant and ToLowerInvariant do.
[[nodiscard]] char16_t toUpperUnit(char16_t unit);
[[nodiscard]] char16_t toLowerUnit(char16_t unit);
[[nodiscard]] std::string toUpperText(std::string_view text);
[[nodiscard]] std::string toLowerText(std::string_view text);
[[nodiscard]] bool isAscii(std::string_view text);
[[nodiscard]] bool isWhiteSpaceUnit(char16_t unit);
[[nodiscard]] bool isLetterUnit(char16_t unit);

} // namespace expression

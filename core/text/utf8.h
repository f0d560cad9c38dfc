// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// UTF-8 at the level of bytes: is a text well-formed, and how one code point is written.

#include <cstdint>
#include <string>
#include <string_view>

namespace text {

// The length of the well-formed sequence that begins at offset: 1 to 4, or 0 when there is none.
// Overlong forms, surrogates and values past U+10FFFF are not well-formed (Unicode, table 3-7).
[[nodiscard]] size_t utf8Length(std::string_view text, size_t offset);

// The offset of the first byte that is not well-formed UTF-8, or npos.
[[nodiscard]] size_t firstInvalidUtf8(std::string_view text);

void appendUtf8(std::string& out, uint32_t codePoint);

inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Looks at the source text beside yaml-cpp's events, for what the library lets pass. Offsets are those of its marks.

#include <cstddef>
#include <string_view>

namespace text {

// Where a value itself begins: behind its anchor and its tag.
[[nodiscard]] size_t skipProperties(std::string_view source, size_t offset);

[[nodiscard]] bool isQuote(std::string_view source, size_t offset);

// The offset behind a quoted scalar; npos when its closing quote is missing.
[[nodiscard]] size_t endOfQuoted(std::string_view source, size_t begin);

// True when a list or mapping in brackets begins at that offset and the text ends inside it.
[[nodiscard]] bool isLeftOpen(std::string_view source, size_t offset);

// The library takes the last line of a block mapping for a key even when its colon is missing.
[[nodiscard]] bool isColonMissing(std::string_view source, size_t offset, std::string_view key);

// True when a line before that offset says "..." and only comments and blanks follow it.
[[nodiscard]] bool followsDocumentEnd(std::string_view source, size_t offset);

} // namespace text

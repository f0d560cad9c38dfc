// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Comparing percent-encoded text without decoding it into memory. Decoding is by bytes, so "%2F" in a segment is a
// slash of the segment's text and never splits it. "Folded" text is decoded and in lower case (ASCII).

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace routing {

enum class Encoding {
    Path, // '+' is a plus
    Query, // '+' is a blank
};

[[nodiscard]] bool equalsFolded(std::string_view encoded, std::string_view folded, Encoding encoding = Encoding::Path);

// The same hash for an encoded text and for what fold() makes of it.
[[nodiscard]] uint64_t foldedHash(std::string_view encoded);
[[nodiscard]] uint64_t foldedTextHash(std::string_view folded);

[[nodiscard]] char foldChar(char c); // of decoded text
[[nodiscard]] std::string fold(std::string_view encoded, Encoding encoding = Encoding::Path);

// Takes the next segment off a path that begins with '/'; the rest begins with '/' or is empty.
[[nodiscard]] inline std::string_view takeSegment(std::string_view& path)
{
    const size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment(path.data() + 1, end - 1);
    path.remove_prefix(end);
    return segment;
}

// True when a segment is "." or "..", also when it is written with %2e: such a path means different things to
// different servers, and behind a wildcard it would leave the backend's own part of the tree.
[[nodiscard]] bool hasDotSegment(std::string_view path);

// The raw value of the first query parameter of that name (folded); empty for a bare name.
[[nodiscard]] std::optional<std::string_view> findQueryValue(std::string_view query, std::string_view foldedName);

// Splits "name=value" off the front of a query; false when nothing is left. Empty pairs are skipped.
bool takeQueryPair(std::string_view& query, std::string_view& name, std::string_view& value);

} // namespace routing

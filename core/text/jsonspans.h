// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the values of a JSON text begin and end, for jsonfile.cpp. Only for text that parseJson has accepted.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

struct Span
{
    size_t begin = 0;
    size_t end = 0;
};

// A member or item of a container. For items of arrays key is empty and entry equals value.
struct Entry
{
    std::string key; // decoded
    Span entry; // from the key (or the value) to the end of the value
    Span value;
};

struct Container
{
    Span span; // with its brackets
    bool isObject = false;
    std::vector<Entry> entries;
};

[[nodiscard]] Span rootSpan(std::string_view source);
// The container that begins at offset; nullopt when a scalar stands there.
[[nodiscard]] std::optional<Container> readContainer(std::string_view source, size_t offset);

} // namespace text

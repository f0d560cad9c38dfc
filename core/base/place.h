// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where in a file something stands. Lines and columns count from 1, columns in bytes; 0 means unknown.

#include <cstdint>
#include <string>
#include <string_view>

namespace base {

struct Place
{
    uint32_t line = 0;
    uint32_t column = 0;

    [[nodiscard]] bool known() const { return line != 0; }
    friend bool operator==(const Place&, const Place&) = default;
};

// "orders/policy.xml:12:5", without the parts that are unknown.
[[nodiscard]] std::string describePlace(std::string_view file, Place place);

// The place of a byte offset in a text; an offset past the end gives the end.
[[nodiscard]] Place placeOf(std::string_view text, size_t offset);

} // namespace base

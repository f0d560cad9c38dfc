// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The named entities of HTML 4, and apos: what WebUtility.HtmlDecode knows.

#include <cstdint>
#include <string_view>

namespace expression {

[[nodiscard]] uint32_t htmlEntity(std::string_view name); // its code point; 0 for no entity

} // namespace expression

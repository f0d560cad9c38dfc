// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The formats of texts that JSON Schema and OpenAPI name.

#include <string_view>

namespace schema {

// A format that is not known fits everything, as JSON Schema says.
[[nodiscard]] bool fitsFormat(std::string_view text, std::string_view format);

} // namespace schema

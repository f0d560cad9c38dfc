// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// RFC 7515 section 2: base64 of RFC 4648 section 5 without padding, and exactly one text for some bytes.

#include <optional>
#include <string>
#include <string_view>

namespace token {

[[nodiscard]] std::string encodeBase64Url(std::string_view bytes);
// nullopt for padding, blanks, other characters, and bits left over that are not zero.
[[nodiscard]] std::optional<std::string> decodeBase64Url(std::string_view text);

} // namespace token

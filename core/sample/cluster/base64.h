// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Base 64 (RFC 4648), in which Secrets keep their values.

#include <string>
#include <string_view>

namespace sample::cluster {

[[nodiscard]] std::string encodeBase64(std::string_view bytes);
[[nodiscard]] std::string decodeBase64(std::string_view text); // up to the first character that is none

} // namespace sample::cluster

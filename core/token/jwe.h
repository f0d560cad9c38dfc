// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The compact form of an encrypted token (RFC 7516 section 7.1). What is inside is a signed token, or claims alone.

#include "core/token/key.h"
#include "core/token/refusal.h"

#include <span>
#include <string>
#include <string_view>

namespace token {

[[nodiscard]] bool isEncrypted(std::string_view compact); // five parts
// The plaintext. Every key that can serve is tried; which of them failed, and how, is not told.
[[nodiscard]] tl::expected<std::string, Refusal> decryptToken(std::string_view compact, std::span<const Key> keys);

} // namespace token

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The compact form of a signed token (RFC 7515 section 7.1), read strictly. Nothing of it is to be believed before
// verifySignature().

#include "core/text/node.h"
#include "core/token/refusal.h"

#include <string>
#include <string_view>

namespace token {

inline constexpr size_t LongestToken = 256UL << 10;

struct SignedToken
{
    text::Node header; // an object with a text alg
    text::Node claims; // an object
    std::string signedText; // header and claims as they were written
    std::string signature;

    [[nodiscard]] const std::string& algorithm() const { return header["alg"].text(); }
    [[nodiscard]] const std::string& keyId() const { return header["kid"].text(); }
};

[[nodiscard]] tl::expected<SignedToken, Refusal> readToken(std::string_view compact);

// base64url and JSON; an object or nothing.
[[nodiscard]] tl::expected<text::Node, Refusal> readObject(std::string_view part, std::string_view what);

} // namespace token

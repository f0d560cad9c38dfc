// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a token was signed with one of some keys.

#include "core/token/jws.h"
#include "core/token/key.h"

#include <span>

namespace token {

// Keys whose id is the token's kid are the only ones tried where there are any, else all of them. The algorithm must be
// one that the key serves, whatever the token says: none and another kind of key are refused.
[[nodiscard]] tl::expected<void, Refusal> verifySignature(const SignedToken& token, std::span<const Key> keys);

[[nodiscard]] bool knowsKeyOf(const SignedToken& token, std::span<const Key> keys); // by its kid
// alg none and nothing signed: only for those who asked for no signature.
[[nodiscard]] bool isUnsigned(const SignedToken& token);

} // namespace token

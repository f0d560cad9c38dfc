// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The signature algorithms of RFC 7518 section 3, as data.

#include <cstdint>
#include <span>
#include <string_view>

namespace token {

enum class KeyKind : uint8_t { Rsa, Curve, Secret };

struct SignatureMethod
{
    std::string_view name; // of the header's alg
    KeyKind kind;
    const char* digest;
    int bits; // of the curve, or the fewest that a key may have
    bool isPss = false;
};

[[nodiscard]] std::span<const SignatureMethod> signatureMethods();
[[nodiscard]] const SignatureMethod* findMethod(std::string_view name); // null: not known; "none" is not

} // namespace token

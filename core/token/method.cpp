// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/method.h"

#include <algorithm>
#include <array>

namespace token {

namespace {
constexpr std::array<SignatureMethod, 12> Methods{{
    {"RS256", KeyKind::Rsa, "SHA256", 2048},
    {"RS384", KeyKind::Rsa, "SHA384", 2048},
    {"RS512", KeyKind::Rsa, "SHA512", 2048},
    {"PS256", KeyKind::Rsa, "SHA256", 2048, true},
    {"PS384", KeyKind::Rsa, "SHA384", 2048, true},
    {"PS512", KeyKind::Rsa, "SHA512", 2048, true},
    {"ES256", KeyKind::Curve, "SHA256", 256},
    {"ES384", KeyKind::Curve, "SHA384", 384},
    {"ES512", KeyKind::Curve, "SHA512", 521},
    {"HS256", KeyKind::Secret, "SHA256", 256},
    {"HS384", KeyKind::Secret, "SHA384", 384},
    {"HS512", KeyKind::Secret, "SHA512", 512},
}};
} // namespace

std::span<const SignatureMethod> signatureMethods()
{
    return Methods;
}

const SignatureMethod* findMethod(std::string_view name)
{
    const auto* found = std::ranges::find(Methods, name, &SignatureMethod::name);
    return found == Methods.end() ? nullptr : found;
}

} // namespace token

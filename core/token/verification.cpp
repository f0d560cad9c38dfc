// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/verification.h"

#include <algorithm>

namespace token {

namespace {
using Reason = Refusal::Reason;

bool isNamed(const Key& key, const SignedToken& token)
{
    return !token.keyId().empty() && key.id() == token.keyId();
}

Refused refuseUnverified(const SignedToken& token, bool isKeyKnown, size_t tried)
{
    const std::string what =
        token.algorithm() + (token.keyId().empty() ? std::string(", no kid") : ", kid “" + token.keyId() + "”");
    if (!isKeyKnown && (tried == 0 || !token.keyId().empty()))
        return refuse(Reason::SignatureKeyNotFound,
                      "Signature validation failed. Unable to match a key. Access denied.",
                      "Of the keys " + std::to_string(tried) + " can serve the token (" + what
                          + "), and none of them made its signature.");
    return refuse(Reason::SignatureInvalid, "Signature validation failed. Access denied.",
                  "Keys tried: " + std::to_string(tried) + " (" + what + ").");
}
} // namespace

bool knowsKeyOf(const SignedToken& token, std::span<const Key> keys)
{
    return std::ranges::any_of(keys, [&](const Key& key) { return isNamed(key, token); });
}

bool isUnsigned(const SignedToken& token)
{
    return token.algorithm() == "none" && token.signature.empty();
}

tl::expected<void, Refusal> verifySignature(const SignedToken& token, std::span<const Key> keys)
{
    const SignatureMethod* method = findMethod(token.algorithm());
    if (!method)
        return refuse(Reason::SignatureInvalid, "Signature validation failed. Access denied.",
                      "The algorithm “" + token.algorithm() + "” is not one that verifies a signature.");
    const bool isKeyKnown = knowsKeyOf(token, keys);
    size_t tried = 0;
    for (const Key& key : keys) {
        if ((isKeyKnown && !isNamed(key, token)) || !key.serves(*method))
            continue;
        ++tried;
        if (key.verify(*method, token.signedText, token.signature))
            return {};
    }
    return refuseUnverified(token, isKeyKnown, tried);
}

} // namespace token

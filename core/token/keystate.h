// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What OpenSSL holds of a key. Preparing a verification costs as much as a fast one does itself, so each algorithm that
// the key serves is prepared once and copied for each use. Only this room's files include it.

#include "core/token/key.h"

#include <openssl/evp.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace token {

struct Key::State
{
    struct Prepared
    {
        std::shared_ptr<EVP_MD> digest;
        std::shared_ptr<EVP_PKEY_CTX> verification; // of RSA and curves
        std::shared_ptr<EVP_MAC_CTX> code; // of secrets
    };

    KeyKind kind = KeyKind::Secret;
    int bits = 0;
    bool isPrivate = false;
    std::shared_ptr<EVP_PKEY> pair;
    base::Secret secret;
    std::map<const SignatureMethod*, Prepared> prepared; // of the algorithms that it serves

    [[nodiscard]] static std::shared_ptr<State> ofPair(std::shared_ptr<EVP_PKEY> pair, bool isPrivate); // null: no use
    [[nodiscard]] static std::shared_ptr<State> ofSecret(base::Secret secret);

    [[nodiscard]] const Prepared* preparedFor(const SignatureMethod& method) const;
    [[nodiscard]] bool verify(const SignatureMethod& method, std::string_view text, std::string_view signature) const;

private:
    void prepare();
    [[nodiscard]] bool prepareOne(const SignatureMethod& method, Prepared& out) const;
};

struct RsaNumbers
{ // big-endian; without the private one it is a public key
    std::string_view modulus;
    std::string_view exponent;
    std::string_view privateExponent{};
};
[[nodiscard]] std::shared_ptr<EVP_PKEY> makeRsaPair(const RsaNumbers& numbers); // null: they are no key
// point: uncompressed, 04 x y; null: it is not on the curve
[[nodiscard]] std::shared_ptr<EVP_PKEY> makeCurvePair(const char* curve, std::string_view point);

} // namespace token

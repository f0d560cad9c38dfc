// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A key that tokens are verified or decrypted with: parsed once, prepared for each algorithm it serves, then used by
// any thread. Copies share it.

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/text/node.h"
#include "core/token/method.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace token {

class Key
{
public:
    // RSA, EC and oct; private members are kept where they are there. NotFound for a kind that is not known.
    [[nodiscard]] static base::Result<Key> fromJwk(const text::Node& jwk);
    // The first certificate of a PEM text, or one in DER. With a private key in the same PEM it can decrypt.
    [[nodiscard]] static base::Result<Key> fromCertificate(std::string_view pemOrDer);
    [[nodiscard]] static base::Result<Key> fromPublicPem(std::string_view pem); // SubjectPublicKeyInfo
    [[nodiscard]] static base::Result<Key> fromModulus(std::string_view modulus,
                                                       std::string_view exponent); // big-endian
    [[nodiscard]] static base::Result<Key> fromSecret(base::Secret secret); // not empty

    [[nodiscard]] const std::string& id() const { return m_id; }
    void setId(std::string id) { m_id = std::move(id); }
    [[nodiscard]] KeyKind kind() const;
    [[nodiscard]] int bits() const; // of modulus, curve or secret

    // Whether RFC 7518 lets this key serve that algorithm, and nothing in its JWK forbids it.
    [[nodiscard]] bool serves(const SignatureMethod& method) const;
    [[nodiscard]] bool verify(const SignatureMethod& method, std::string_view text, std::string_view signature) const;

    // For decryption. Null and empty where the key is of another kind.
    [[nodiscard]] evp_pkey_st* pair() const; // public key, and the private one where it was given
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] std::string_view secret() const;
    [[nodiscard]] bool isForSignatures() const { return m_isForSignatures; } // use and key_ops of its JWK

    struct State; // keystate.h

private:
    explicit Key(std::shared_ptr<const State> state);
    [[nodiscard]] static base::Result<Key> fromPair(std::shared_ptr<evp_pkey_st> pair, bool isPrivate);
    [[nodiscard]] static base::Result<Key> numbersOf(const text::Node& jwk);
    [[nodiscard]] static base::Result<Key> rsaOf(const text::Node& jwk);
    [[nodiscard]] static base::Result<Key> curveOf(const text::Node& jwk);

    std::shared_ptr<const State> m_state;
    std::string m_id;
    std::string m_algorithm; // the only one that its JWK allows; empty: all that fit
    bool m_isForSignatures = true;
};

} // namespace token

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/key.h"

#include "core/token/keystate.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <cstring>

namespace token {

namespace {
using base::translate;
using Kind = base::Error::Kind;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio bioOf(std::string_view text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free};
}

std::shared_ptr<EVP_PKEY> sharedPair(EVP_PKEY* pair)
{
    return {pair, [](EVP_PKEY* one) { EVP_PKEY_free(one); }};
}

// A key file is not asked for a password on the terminal.
int noPassword(char*, int, int, void*)
{
    return 0;
}

base::Failure refuseKey(base::Message message)
{
    ERR_clear_error();
    return base::fail(Kind::Invalid, std::move(message));
}

} // namespace

Key::Key(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{ }

base::Result<Key> Key::fromPair(std::shared_ptr<evp_pkey_st> pair, bool isPrivate)
{
    auto state = State::ofPair(std::move(pair), isPrivate);
    if (!state)
        return refuseKey(
            translate("token", "Keys of tokens are RSA keys, keys of the curves P-256, P-384 and P-521, or secrets."));
    return Key(std::move(state));
}

base::Result<Key> Key::fromCertificate(std::string_view pemOrDer)
{
    const bool isPem = pemOrDer.find("-----BEGIN") != std::string_view::npos;
    X509* read = nullptr;
    if (isPem) {
        read = PEM_read_bio_X509(bioOf(pemOrDer).get(), nullptr, &noPassword, nullptr);
    } else {
        const auto* bytes = reinterpret_cast<const unsigned char*>(pemOrDer.data()); // NOLINT: what the library takes
        read = d2i_X509(nullptr, &bytes, static_cast<long>(pemOrDer.size()));
    }
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(read, &X509_free);
    if (!certificate)
        return refuseKey(translate("token", "This is no certificate: neither PEM nor DER."));
    if (isPem && pemOrDer.find("PRIVATE KEY-----") != std::string_view::npos) {
        auto pair = sharedPair(PEM_read_bio_PrivateKey(bioOf(pemOrDer).get(), nullptr, &noPassword, nullptr));
        if (!pair || X509_check_private_key(certificate.get(), pair.get()) != 1)
            return refuseKey(translate("token", "The private key beside the certificate does not belong to it."));
        return fromPair(std::move(pair), true);
    }
    auto pair = sharedPair(X509_get_pubkey(certificate.get()));
    if (!pair)
        return refuseKey(translate("token", "The certificate has no usable public key."));
    return fromPair(std::move(pair), false);
}

base::Result<Key> Key::fromPublicPem(std::string_view pem)
{
    auto pair = sharedPair(PEM_read_bio_PUBKEY(bioOf(pem).get(), nullptr, &noPassword, nullptr));
    if (!pair)
        return refuseKey(translate("token", "This is no public key in PEM."));
    return fromPair(std::move(pair), false);
}

base::Result<Key> Key::fromModulus(std::string_view modulus, std::string_view exponent)
{
    auto pair = makeRsaPair({.modulus = modulus, .exponent = exponent});
    if (!pair)
        return refuseKey(translate("token", "These numbers are no RSA key."));
    return fromPair(std::move(pair), false);
}

base::Result<Key> Key::fromSecret(base::Secret secret)
{
    if (secret.empty())
        return refuseKey(translate("token", "An empty secret is no key."));
    return Key(State::ofSecret(std::move(secret)));
}

KeyKind Key::kind() const
{
    return m_state->kind;
}

int Key::bits() const
{
    return m_state->bits;
}

bool Key::serves(const SignatureMethod& method) const
{
    return m_isForSignatures && m_state->preparedFor(method) && (m_algorithm.empty() || m_algorithm == method.name);
}

bool Key::verify(const SignatureMethod& method, std::string_view text, std::string_view signature) const
{
    return serves(method) && m_state->verify(method, text, signature);
}

evp_pkey_st* Key::pair() const
{
    return m_state->pair.get();
}

bool Key::isPrivate() const
{
    return m_state->isPrivate;
}

std::string_view Key::secret() const
{
    return m_state->secret.reveal();
}

} // namespace token

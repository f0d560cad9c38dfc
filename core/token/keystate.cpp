// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/keystate.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <vector>

namespace token {

namespace {

template<typename T>
std::shared_ptr<T> owned(T* pointer, void (*release)(T*))
{
    return pointer ? std::shared_ptr<T>(pointer, release) : nullptr;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data()); // NOLINT: what the library takes
}

bool isKnownCurve(const EVP_PKEY* pair, int bits)
{
    std::array<char, 64> name{};
    size_t length = 0;
    if (EVP_PKEY_get_utf8_string_param(pair, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length) != 1)
        return false;
    const std::string_view curve(name.data(), length);
    return (bits == 256 && (curve == "prime256v1" || curve == "P-256"))
        || (bits == 384 && (curve == "secp384r1" || curve == "P-384"))
        || (bits == 521 && (curve == "secp521r1" || curve == "P-521"));
}

std::shared_ptr<EVP_MD> digestNamed(const char* name)
{
    return owned(EVP_MD_fetch(nullptr, name, nullptr), &EVP_MD_free);
}

bool usePss(EVP_PKEY_CTX* context, const EVP_MD* digest)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) > 0
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0;
}

std::shared_ptr<EVP_PKEY_CTX> makeVerification(EVP_PKEY* pair, const SignatureMethod& method, const EVP_MD* digest)
{
    auto context = owned(EVP_PKEY_CTX_new_from_pkey(nullptr, pair, nullptr), &EVP_PKEY_CTX_free);
    if (!context || EVP_PKEY_verify_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_signature_md(context.get(), digest) <= 0)
        return nullptr;
    if (method.isPss && !usePss(context.get(), digest))
        return nullptr;
    return context;
}

std::shared_ptr<EVP_MAC_CTX> makeCode(std::string_view secret, const SignatureMethod& method)
{
    const auto hmac = owned(EVP_MAC_fetch(nullptr, "HMAC", nullptr), &EVP_MAC_free);
    auto context = owned(hmac ? EVP_MAC_CTX_new(hmac.get()) : nullptr, &EVP_MAC_CTX_free);
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char*>(method.digest), 0), // NOLINT
        OSSL_PARAM_construct_end()};
    if (!context || EVP_MAC_init(context.get(), bytesOf(secret), secret.size(), parameters.data()) != 1)
        return nullptr;
    return context;
}

// RFC 7518 section 3.4: both numbers at the curve's full length, one after the other. OpenSSL takes DER.
std::string derSignature(std::string_view signature, int curveBits)
{
    const auto length = static_cast<size_t>(curveBits + 7) / 8;
    if (signature.size() != 2 * length)
        return {};
    const auto both = owned(ECDSA_SIG_new(), &ECDSA_SIG_free);
    const int size = static_cast<int>(length);
    BIGNUM* r = BN_bin2bn(bytesOf(signature), size, nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(signature.substr(length)), size, nullptr);
    if (!both || ECDSA_SIG_set0(both.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char* der = nullptr;
    const int derSize = i2d_ECDSA_SIG(both.get(), &der);
    std::string out(reinterpret_cast<const char*>(der), static_cast<size_t>(std::max(derSize, 0))); // NOLINT
    OPENSSL_free(der);
    return out;
}

bool verifyPair(const Key::State::Prepared& prepared, std::string_view text, std::string_view signature)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &length, prepared.digest.get(), nullptr) != 1)
        return false;
    const auto context = owned(EVP_PKEY_CTX_dup(prepared.verification.get()), &EVP_PKEY_CTX_free);
    return context && EVP_PKEY_verify(context.get(), bytesOf(signature), signature.size(), digest.data(), length) == 1;
}

bool verifyCode(const Key::State::Prepared& prepared, std::string_view text, std::string_view signature)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
    size_t length = 0;
    const auto context = owned(EVP_MAC_CTX_dup(prepared.code.get()), &EVP_MAC_CTX_free);
    return context && EVP_MAC_update(context.get(), bytesOf(text), text.size()) == 1
        && EVP_MAC_final(context.get(), code.data(), &length, code.size()) == 1 && signature.size() == length
        && CRYPTO_memcmp(code.data(), signature.data(), length) == 0;
}

// Numbers under their OpenSSL names, made into a key.
class PairBuilder
{
public:
    explicit PairBuilder(const char* type)
        : m_type(type)
    { }
    void addNumber(const char* name, std::string_view bigEndian)
    {
        if (bigEndian.empty())
            return;
        auto number = owned(BN_bin2bn(bytesOf(bigEndian), static_cast<int>(bigEndian.size()), nullptr), &BN_clear_free);
        OSSL_PARAM_BLD_push_BN(m_builder.get(), name, number.get());
        m_numbers.push_back(std::move(number));
    }
    void addText(const char* name, const char* value)
    {
        OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), name, value, 0);
    }
    void addBytes(const char* name, std::string_view value)
    {
        OSSL_PARAM_BLD_push_octet_string(m_builder.get(), name, value.data(), value.size());
    }
    [[nodiscard]] std::shared_ptr<EVP_PKEY> make(int selection) const
    {
        const auto parameters = owned(OSSL_PARAM_BLD_to_param(m_builder.get()), &OSSL_PARAM_free);
        const auto context = owned(EVP_PKEY_CTX_new_from_name(nullptr, m_type, nullptr), &EVP_PKEY_CTX_free);
        EVP_PKEY* made = nullptr;
        if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
            || EVP_PKEY_fromdata(context.get(), &made, selection, parameters.get()) <= 0)
            return nullptr;
        return owned(made, &EVP_PKEY_free);
    }

private:
    const char* m_type;
    std::shared_ptr<OSSL_PARAM_BLD> m_builder = owned(OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free);
    std::vector<std::shared_ptr<BIGNUM>> m_numbers; // the builder refers to them
};

} // namespace

std::shared_ptr<Key::State> Key::State::ofPair(std::shared_ptr<EVP_PKEY> pair, bool isPrivate)
{
    auto state = std::make_shared<State>();
    state->bits = EVP_PKEY_get_bits(pair.get());
    state->isPrivate = isPrivate;
    if (EVP_PKEY_is_a(pair.get(), "RSA") == 1)
        state->kind = KeyKind::Rsa;
    else if (EVP_PKEY_is_a(pair.get(), "EC") == 1 && isKnownCurve(pair.get(), state->bits))
        state->kind = KeyKind::Curve;
    else
        return nullptr;
    state->pair = std::move(pair);
    state->prepare();
    return state;
}

std::shared_ptr<Key::State> Key::State::ofSecret(base::Secret secret)
{
    auto state = std::make_shared<State>();
    state->bits = static_cast<int>(std::min<size_t>(secret.reveal().size(), 1U << 20U) * 8);
    state->secret = std::move(secret);
    state->prepare();
    return state;
}

void Key::State::prepare()
{
    for (const SignatureMethod& method : signatureMethods()) {
        const bool fits = method.kind == kind && (kind == KeyKind::Curve ? bits == method.bits : bits >= method.bits);
        Prepared one;
        if (fits && prepareOne(method, one))
            prepared.emplace(&method, std::move(one));
    }
    ERR_clear_error();
}

bool Key::State::prepareOne(const SignatureMethod& method, Prepared& out) const
{
    if (kind == KeyKind::Secret) {
        out.code = makeCode(secret.reveal(), method);
        return out.code != nullptr;
    }
    out.digest = digestNamed(method.digest);
    out.verification = out.digest ? makeVerification(pair.get(), method, out.digest.get()) : nullptr;
    return out.verification != nullptr;
}

const Key::State::Prepared* Key::State::preparedFor(const SignatureMethod& method) const
{
    const auto found = prepared.find(&method);
    return found == prepared.end() ? nullptr : &found->second;
}

bool Key::State::verify(const SignatureMethod& method, std::string_view text, std::string_view signature) const
{
    const Prepared& ready = *preparedFor(method);
    bool isGood = false;
    if (kind == KeyKind::Secret)
        isGood = verifyCode(ready, text, signature);
    else if (kind == KeyKind::Curve)
        isGood = verifyPair(ready, text, derSignature(signature, bits));
    else // RFC 8017 section 8: exactly as long as the modulus
        isGood = signature.size() == static_cast<size_t>(EVP_PKEY_get_size(pair.get()))
            && verifyPair(ready, text, signature);
    ERR_clear_error(); // what is wrong with a signature is no fault of the connection that is read next
    return isGood;
}

std::shared_ptr<EVP_PKEY> makeRsaPair(const RsaNumbers& numbers)
{
    PairBuilder builder("RSA");
    builder.addNumber(OSSL_PKEY_PARAM_RSA_N, numbers.modulus);
    builder.addNumber(OSSL_PKEY_PARAM_RSA_E, numbers.exponent);
    builder.addNumber(OSSL_PKEY_PARAM_RSA_D, numbers.privateExponent);
    return builder.make(numbers.privateExponent.empty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR);
}

std::shared_ptr<EVP_PKEY> makeCurvePair(const char* curve, std::string_view point)
{
    PairBuilder builder("EC");
    builder.addText(OSSL_PKEY_PARAM_GROUP_NAME, curve);
    builder.addBytes(OSSL_PKEY_PARAM_PUB_KEY, point);
    auto pair = builder.make(EVP_PKEY_PUBLIC_KEY);
    const auto context =
        owned(pair ? EVP_PKEY_CTX_new_from_pkey(nullptr, pair.get(), nullptr) : nullptr, &EVP_PKEY_CTX_free);
    return context && EVP_PKEY_public_check(context.get()) == 1 ? pair : nullptr;
}

} // namespace token

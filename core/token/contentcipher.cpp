// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/contentcipher.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace token {

namespace {
constexpr std::array<ContentCipher, 6> Ciphers{{
    {"A128CBC-HS256", "AES-128-CBC", "SHA256", 32},
    {"A192CBC-HS384", "AES-192-CBC", "SHA384", 48},
    {"A256CBC-HS512", "AES-256-CBC", "SHA512", 64},
    {"A128GCM", "AES-128-GCM", nullptr, 16},
    {"A192GCM", "AES-192-GCM", nullptr, 24},
    {"A256GCM", "AES-256-GCM", nullptr, 32},
}};
constexpr size_t GcmVectorLength = 12;
constexpr size_t CbcVectorLength = 16;
constexpr size_t GcmTagLength = 16;

struct KeyWrap
{
    std::string_view name;
    const char* cipher;
    size_t keyLength;
};
constexpr std::array<KeyWrap, 3> Wraps{
    {{"A128KW", "AES-128-WRAP", 16}, {"A192KW", "AES-192-WRAP", 24}, {"A256KW", "AES-256-WRAP", 32}}};

using CipherPointer = std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* bytesIn(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data()); // NOLINT: what the library takes
}

unsigned char* spaceIn(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data()); // NOLINT
}

CipherContext beginDecryption(const char* name, std::string_view key, std::string_view vector)
{
    const CipherPointer cipher(EVP_CIPHER_fetch(nullptr, name, nullptr), &EVP_CIPHER_free);
    CipherContext context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    const unsigned char* start = vector.empty() ? nullptr : bytesIn(vector);
    if (EVP_DecryptInit_ex2(context.get(), cipher.get(), bytesIn(key), start, nullptr) != 1)
        return {nullptr, &EVP_CIPHER_CTX_free};
    return context;
}

std::optional<std::string> finishDecryption(EVP_CIPHER_CTX* context, std::string_view text)
{
    std::string out(text.size() + EVP_MAX_BLOCK_LENGTH, '\0');
    int length = 0;
    int rest = 0;
    if (EVP_DecryptUpdate(context, spaceIn(out), &length, bytesIn(text), static_cast<int>(text.size())) != 1
        || EVP_DecryptFinal_ex(context, spaceIn(out) + length, &rest) != 1)
        return std::nullopt;
    out.resize(static_cast<size_t>(length + rest));
    return out;
}

// RFC 7518 section 5.2.2.1: over what is authenticated, the vector, the text, and the length of the first in bits.
bool isAuthentic(const ContentCipher& cipher, std::string_view key, const Sealed& sealed)
{
    std::string all(sealed.additional);
    all.append(sealed.vector).append(sealed.text);
    const uint64_t bits = sealed.additional.size() * 8;
    for (int shift = 56; shift >= 0; shift -= 8)
        all += static_cast<char>((bits >> static_cast<unsigned>(shift)) & 0xFFU);
    std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
    size_t length = 0;
    const bool isMade = EVP_Q_mac(nullptr, "HMAC", nullptr, cipher.digest, nullptr, key.data(), key.size(),
                                  bytesIn(all), all.size(), code.data(), code.size(), &length)
        != nullptr;
    return isMade && sealed.tag.size() == length / 2
        && CRYPTO_memcmp(code.data(), sealed.tag.data(), sealed.tag.size()) == 0;
}

std::optional<std::string> openCbc(const ContentCipher& cipher, std::string_view key, const Sealed& sealed)
{
    const size_t half = cipher.keyLength / 2;
    if (sealed.vector.size() != CbcVectorLength || !isAuthentic(cipher, key.substr(0, half), sealed))
        return std::nullopt;
    const auto context = beginDecryption(cipher.cipher, key.substr(half), sealed.vector);
    return context ? finishDecryption(context.get(), sealed.text) : std::nullopt;
}

std::optional<std::string> openGcm(const ContentCipher& cipher, std::string_view key, const Sealed& sealed)
{
    if (sealed.vector.size() != GcmVectorLength || sealed.tag.size() != GcmTagLength)
        return std::nullopt;
    const auto context = beginDecryption(cipher.cipher, key, sealed.vector);
    std::string tag(sealed.tag);
    int ignored = 0;
    if (!context
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()), tag.data()) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &ignored, bytesIn(sealed.additional),
                             static_cast<int>(sealed.additional.size()))
            != 1)
        return std::nullopt;
    return finishDecryption(context.get(), sealed.text);
}

std::optional<std::string> unwrapWithSecret(std::string_view secret, const KeyWrap& wrap, std::string_view wrapped)
{
    if (secret.size() != wrap.keyLength || wrapped.size() < 24 || wrapped.size() % 8 != 0)
        return std::nullopt;
    const auto context = beginDecryption(wrap.cipher, secret, {});
    return context ? finishDecryption(context.get(), wrapped) : std::nullopt;
}

std::optional<std::string> unwrapWithRsa(EVP_PKEY* pair, const EVP_MD* digest, std::string_view wrapped)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_pkey(nullptr, pair, nullptr), &EVP_PKEY_CTX_free);
    std::string out(static_cast<size_t>(EVP_PKEY_get_size(pair)), '\0');
    size_t length = out.size();
    if (!context || EVP_PKEY_decrypt_init(context.get()) <= 0
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) <= 0
        || EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), digest) <= 0
        || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), digest) <= 0
        || EVP_PKEY_decrypt(context.get(), spaceIn(out), &length, bytesIn(wrapped), wrapped.size()) <= 0)
        return std::nullopt;
    out.resize(length);
    return out;
}
} // namespace

const ContentCipher* findCipher(std::string_view name)
{
    const auto* found = std::ranges::find(Ciphers, name, &ContentCipher::name);
    return found == Ciphers.end() ? nullptr : found;
}

std::optional<std::string> openContent(const ContentCipher& cipher, std::string_view key, const Sealed& sealed)
{
    if (key.size() != cipher.keyLength)
        return std::nullopt;
    auto opened = cipher.digest ? openCbc(cipher, key, sealed) : openGcm(cipher, key, sealed);
    ERR_clear_error();
    return opened;
}

std::optional<std::string> unwrapKey(const Key& key, std::string_view algorithm, std::string_view wrapped)
{
    if (algorithm == "dir")
        return wrapped.empty() && key.kind() == KeyKind::Secret ? std::optional(std::string(key.secret()))
                                                                : std::nullopt;
    const auto* wrap = std::ranges::find(Wraps, algorithm, &KeyWrap::name);
    std::optional<std::string> out;
    if (wrap != Wraps.end() && key.kind() == KeyKind::Secret)
        out = unwrapWithSecret(key.secret(), *wrap, wrapped);
    else if (algorithm == "RSA-OAEP" && key.kind() == KeyKind::Rsa && key.isPrivate())
        out = unwrapWithRsa(key.pair(), EVP_sha1(), wrapped);
    else if (algorithm == "RSA-OAEP-256" && key.kind() == KeyKind::Rsa && key.isPrivate())
        out = unwrapWithRsa(key.pair(), EVP_sha256(), wrapped);
    ERR_clear_error();
    return out;
}

} // namespace token

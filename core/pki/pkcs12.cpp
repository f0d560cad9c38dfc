// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pki/pkcs12.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <array>
#include <memory>
#include <string>

namespace pki {

namespace {
using BioPointer = std::unique_ptr<BIO, decltype(&BIO_free)>;
using CertificatePointer = std::unique_ptr<X509, decltype(&X509_free)>;
using PairPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

struct CertificatesFree
{
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
};

using FilePointer = std::unique_ptr<PKCS12, decltype(&PKCS12_free)>;

FilePointer readFile(std::string_view der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data()); // NOLINT: what the library takes
    return {d2i_PKCS12(nullptr, &bytes, static_cast<long>(der.size())), &PKCS12_free};
}

// A file names how often its password is to be hashed before that can be checked: a hostile one would take for ever.
bool asksForPatience(const PKCS12& file)
{
    constexpr int64_t MostRounds = 2'000'000;
    const ASN1_INTEGER* rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, &file);
    return rounds && (ASN1_INTEGER_get(rounds) < 0 || ASN1_INTEGER_get(rounds) > MostRounds);
}

std::string contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<size_t>(size)};
}
} // namespace

bool isPkcs12(std::string_view der)
{
    const FilePointer file = readFile(der);
    ERR_clear_error();
    return file != nullptr;
}

base::Result<base::Secret> pemOfPkcs12(std::string_view der, const base::Secret& password)
{
    const FilePointer file = readFile(der);
    if (file && asksForPatience(*file))
        return base::fail(base::Error::Kind::Invalid,
                          base::translate("pki",
                                          "This PKCS#12 file wants its password hashed more than two million times: "
                                          "export it with fewer iterations."));
    EVP_PKEY* key = nullptr;
    X509* leaf = nullptr;
    STACK_OF(X509)* chain = nullptr;
    const std::string phrase(password.reveal());
    const bool isOpen = file && PKCS12_parse(file.get(), phrase.c_str(), &key, &leaf, &chain) == 1;
    const PairPointer ownedKey(key, &EVP_PKEY_free);
    const CertificatePointer ownedLeaf(leaf, &X509_free);
    const std::unique_ptr<STACK_OF(X509), CertificatesFree> ownedChain(chain);
    ERR_clear_error();
    const bool isWithoutKey = isOpen && !leaf && !key && chain && sk_X509_num(chain) > 0; // the first one is the leaf
    if (!isOpen || (!leaf && !isWithoutKey))
        return base::fail(
            base::Error::Kind::Invalid,
            base::translate("pki", "This is no PKCS#12 file with a certificate, or its password is wrong."));
    const BioPointer out(BIO_new(BIO_s_mem()), &BIO_free);
    if (leaf)
        PEM_write_bio_X509(out.get(), leaf);
    if (key)
        PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    for (int i = 0; chain && i < sk_X509_num(chain); ++i)
        PEM_write_bio_X509(out.get(), sk_X509_value(chain, i));
    return base::Secret(contentOf(out.get()));
}

std::string thumbprintOf(std::string_view pem)
{
    const BioPointer in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
    const CertificatePointer certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr), &X509_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    const bool isMade = certificate && X509_digest(certificate.get(), EVP_sha1(), digest.data(), &length) == 1;
    ERR_clear_error();
    std::string out;
    for (unsigned i = 0; isMade && i < length; ++i) {
        static constexpr std::string_view Digits = "0123456789ABCDEF";
        out += Digits[digest.at(i) >> 4U];
        out += Digits[digest.at(i) & 15U];
    }
    return out;
}

} // namespace pki

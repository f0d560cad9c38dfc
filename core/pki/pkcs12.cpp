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

std::string contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<size_t>(size)};
}
} // namespace

base::Result<base::Secret> pemOfPkcs12(std::string_view der, const base::Secret& password)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data()); // NOLINT: what the library takes
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> file(
        d2i_PKCS12(nullptr, &bytes, static_cast<long>(der.size())), &PKCS12_free);
    EVP_PKEY* key = nullptr;
    X509* leaf = nullptr;
    STACK_OF(X509)* chain = nullptr;
    const std::string phrase(password.reveal());
    const bool isOpen = file && PKCS12_parse(file.get(), phrase.c_str(), &key, &leaf, &chain) == 1;
    const PairPointer ownedKey(key, &EVP_PKEY_free);
    const CertificatePointer ownedLeaf(leaf, &X509_free);
    const std::unique_ptr<STACK_OF(X509), CertificatesFree> ownedChain(chain);
    ERR_clear_error();
    if (!isOpen || !leaf)
        return base::fail(
            base::Error::Kind::Invalid,
            base::translate("pki", "This is no PKCS#12 file with a certificate, or its password is wrong."));
    const BioPointer out(BIO_new(BIO_s_mem()), &BIO_free);
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

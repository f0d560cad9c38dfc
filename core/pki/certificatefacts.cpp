// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pki/certificatefacts.h"

#include "core/text/ascii.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>
#include <memory>

namespace pki {

namespace {
std::string hexadecimal(const unsigned char* bytes, unsigned length)
{
    static constexpr std::string_view HexDigits = "0123456789ABCDEF";
    std::string out;
    for (unsigned i = 0; i < length; ++i) {
        out += HexDigits[bytes[i] >> 4U];
        out += HexDigits[bytes[i] & 15U];
    }
    return out;
}

std::string nameLine(X509_NAME* name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, static_cast<size_t>(size)};
}

std::string commonNameOf(X509_NAME* name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at < 0)
        return {};
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)), // NOLINT: what the library gives
            static_cast<size_t>(ASN1_STRING_length(value))};
}

std::string serialOf(const X509* certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr), &BN_free);
    char* text = number ? BN_bn2hex(number.get()) : nullptr;
    std::string out = text ? text : "";
    OPENSSL_free(text);
    return out;
}

std::vector<std::string> dnsNamesOf(const X509* certificate)
{
    std::vector<std::string> out;
    auto* names = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DNS)
            out.emplace_back(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)), // NOLINT
                             static_cast<size_t>(ASN1_STRING_length(name->d.dNSName)));
    }
    GENERAL_NAMES_free(names);
    return out;
}

int64_t secondsOf(const ASN1_TIME* time)
{
    std::tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? static_cast<int64_t>(timegm(&parts)) : 0;
}

std::string plainName(std::string_view name)
{
    std::string out;
    for (const char c : name) {
        if (c != ' ' && c != '"')
            out += text::toLower(c);
    }
    return out;
}
using OwnedCertificate = std::unique_ptr<X509, decltype(&X509_free)>;

std::optional<CertificateFacts> factsOf(const OwnedCertificate& certificate)
{
    if (!certificate) {
        ERR_clear_error();
        return std::nullopt;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    X509_digest(certificate.get(), EVP_sha1(), digest.data(), &length);
    CertificateFacts facts;
    facts.thumbprint = hexadecimal(digest.data(), length);
    facts.serialNumber = serialOf(certificate.get());
    facts.subject = nameLine(X509_get_subject_name(certificate.get()));
    facts.issuer = nameLine(X509_get_issuer_name(certificate.get()));
    facts.commonName = commonNameOf(X509_get_subject_name(certificate.get()));
    facts.dnsNames = dnsNamesOf(certificate.get());
    facts.notBefore = secondsOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = secondsOf(X509_get0_notAfter(certificate.get()));
    return facts;
}
} // namespace

std::optional<CertificateFacts> readCertificate(std::string_view der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data()); // NOLINT: what the library takes
    return factsOf(OwnedCertificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free));
}

std::optional<CertificateFacts> readPemCertificate(std::string_view pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                                         &BIO_free);
    return factsOf(OwnedCertificate(PEM_read_bio_X509_AUX(text.get(), nullptr, nullptr, nullptr), &X509_free));
}

bool isSameName(std::string_view a, std::string_view b)
{
    return plainName(a) == plainName(b);
}

} // namespace pki

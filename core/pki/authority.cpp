// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pki/authority.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>

namespace pki {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Moment = std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)>;

constexpr long Version3 = 2; // what X.509 calls version 3
constexpr std::chrono::minutes Backdated{5}; // clocks differ
constexpr std::chrono::hours ListLifetime{24 * 30};

base::Failure failure(base::Message message)
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    return base::fail(base::Error::Kind::Bug, std::move(message), text.data());
}

Key makeKey()
{
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free};
}

std::string takeText(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data); // NOLINT: the library's macro
    return {data, static_cast<size_t>(size)};
}

std::string toPem(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(bio.get(), certificate);
    return takeText(bio);
}

base::Secret toPem(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_secmem()), &BIO_free);
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return base::Secret(takeText(bio));
}

void setRandomSerial(X509* certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_new(), &BN_free);
    BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY); // 20 octets at most, never negative
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

void addName(X509_NAME* name, const char* field, const std::string& value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(value.data()), // NOLINT
                               static_cast<int>(value.size()), -1, 0);
}

bool addExtension(X509* certificate, X509* issuer, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()), &X509_EXTENSION_free);
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate begin(EVP_PKEY* key, std::chrono::hours lifetime)
{
    Certificate certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), Version3);
    setRandomSerial(certificate.get());
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -std::chrono::seconds(Backdated).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), std::chrono::seconds(lifetime).count());
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

// "DNS:a,IP:127.0.0.1" in the configuration syntax of OpenSSL; a name with a comma would begin another entry.
base::Result<std::string> alternativeNames(const CertificateRequest& request)
{
    std::string names;
    for (const auto& [prefix, list] : {std::pair{"DNS:", &request.dnsNames}, std::pair{"IP:", &request.addresses}}) {
        for (const std::string& name : *list) {
            if (name.find_first_of(", \n") != std::string::npos)
                return base::fail(base::Error::Kind::Invalid,
                                  base::translate("pki", "%1 is no name for a certificate.").arg(name));
            names += (names.empty() ? "" : ",") + std::string(prefix) + name;
        }
    }
    return names;
}

} // namespace

base::Result<Authority> Authority::make(const std::string& commonName, std::chrono::hours lifetime)
{
    Authority authority;
    authority.m_key = makeKey();
    if (!authority.m_key)
        return failure(base::translate("pki", "No key could be made."));
    const Certificate certificate = begin(authority.m_key.get(), lifetime);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    addName(name, "CN", commonName);
    X509_set_issuer_name(certificate.get(), name);
    const bool isComplete =
        addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign")
        && addExtension(certificate.get(), certificate.get(), NID_subject_key_identifier, "hash")
        && X509_sign(certificate.get(), authority.m_key.get(), EVP_sha256()) != 0;
    if (!isComplete)
        return failure(base::translate("pki", "No certificate authority could be made."));
    authority.m_certificate = certificate;
    authority.m_pem = toPem(certificate.get());
    return authority;
}

base::Result<Issued> Authority::issue(const CertificateRequest& request) const
{
    const auto names = alternativeNames(request);
    if (!names)
        return base::fail(base::Error(names.error()));
    const Key key = makeKey();
    if (!key)
        return failure(base::translate("pki", "No key could be made."));
    const Certificate certificate = begin(key.get(), request.lifetime);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    for (const std::string& organization : request.organizations)
        addName(subject, "O", organization);
    addName(subject, "CN", request.commonName);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    X509* issuer = m_certificate.get();
    const bool isComplete = addExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate.get(), issuer, NID_ext_key_usage, request.isForServer ? "serverAuth" : "clientAuth")
        && addExtension(certificate.get(), issuer, NID_subject_key_identifier, "hash")
        && addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid")
        && (names->empty() || addExtension(certificate.get(), issuer, NID_subject_alt_name, *names))
        && X509_sign(certificate.get(), m_key.get(), EVP_sha256()) != 0;
    if (!isComplete)
        return failure(base::translate("pki", "The certificate for %1 could not be made.").arg(request.commonName));
    return Issued{toPem(certificate.get()) + m_pem, toPem(key.get())};
}

base::Result<std::string> Authority::revoke(std::span<const std::string> chainPems) const
{
    const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> list(X509_CRL_new(), &X509_CRL_free);
    const Moment now(X509_gmtime_adj(nullptr, -std::chrono::seconds(Backdated).count()), &ASN1_TIME_free);
    const Moment next(X509_gmtime_adj(nullptr, std::chrono::seconds(ListLifetime).count()), &ASN1_TIME_free);
    X509_CRL_set_version(list.get(), 1); // what X.509 calls version 2
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(m_certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), now.get());
    X509_CRL_set1_nextUpdate(list.get(), next.get());
    for (const std::string& pem : chainPems) {
        const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
        const std::unique_ptr<X509, decltype(&X509_free)> leaf(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr),
                                                               &X509_free);
        if (!leaf)
            return failure(base::translate("pki", "What is to be revoked is no certificate."));
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(leaf.get()));
        X509_REVOKED_set_revocationDate(entry, now.get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    if (X509_CRL_sort(list.get()) != 1 || X509_CRL_sign(list.get(), m_key.get(), EVP_sha256()) == 0)
        return failure(base::translate("pki", "No list of revoked certificates could be made."));
    const Bio out(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509_CRL(out.get(), list.get());
    return takeText(out);
}

} // namespace pki

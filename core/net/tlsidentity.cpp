// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tlsidentity.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <tuple>

namespace net {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio readBio(std::string_view text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free};
}

// A key that asks for a password must fail, not read the terminal.
int noPassword(char*, int, int, void*)
{
    return 0;
}

// Of a text of several certificates: the end is reported as an error too, and what is cut off must not pass as the end.
bool hasReachedEnd()
{
    const unsigned long code = ERR_peek_last_error();
    const bool isEnd = ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
    if (isEnd)
        ERR_clear_error();
    return isEnd;
}

std::string lowerCaseName(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view textOf(const ASN1_STRING* string)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)), // NOLINT: bytes are bytes
            static_cast<size_t>(ASN1_STRING_length(string))};
}

// Runs once for each handshake that names a server, before the certificate is needed.
int useFittingIdentity(SSL* tls, void* identities)
{
    const char* name = SSL_get_servername(tls, TLSEXT_NAMETYPE_host_name);
    if (!name)
        return 1;
    const auto fitting = static_cast<const TlsIdentities*>(identities)->find(name);
    if (fitting.empty())
        return 1;
    SSL_certs_clear(tls); // or the context's own, of another kind of key, might be preferred
    for (const LoadedIdentity* identity : fitting) {
        if (SSL_use_cert_and_key(tls, identity->leaf.get(), identity->key.get(), identity->chain.get(), 1) != 1)
            return 0;
    }
    return 1;
}

void freeIdentities(void*, void* identities, CRYPTO_EX_DATA*, int, long, void*)
{
    delete static_cast<TlsIdentities*>(identities); // NOLINT(cppcoreguidelines-owning-memory): the context owned it
}

} // namespace

base::Failure refuseTls(base::Message message)
{
    return base::fail(base::Error::Kind::Invalid, std::move(message), takeTlsError());
}

base::Result<LoadedIdentity> loadIdentity(const TlsIdentity& identity)
{
    ERR_clear_error();
    LoadedIdentity loaded;
    const Bio text = readBio(identity.chainPem);
    loaded.leaf.reset(PEM_read_bio_X509_AUX(text.get(), nullptr, &noPassword, nullptr));
    if (!loaded.leaf)
        return refuseTls(base::translate(
            "net", "The certificate cannot be read: it must be PEM, the server's own certificate first."));
    loaded.chain.reset(sk_X509_new_null());
    while (X509* link = PEM_read_bio_X509(text.get(), nullptr, &noPassword, nullptr))
        sk_X509_push(loaded.chain.get(), link);
    if (!hasReachedEnd())
        return refuseTls(base::translate("net", "A certificate of the chain is damaged or cut off."));
    const Bio keyText = readBio(identity.keyPem.reveal());
    loaded.key.reset(PEM_read_bio_PrivateKey(keyText.get(), nullptr, &noPassword, nullptr));
    if (!loaded.key)
        return refuseTls(base::translate("net", "The private key cannot be read: it must be PEM without a password."));
    if (X509_check_private_key(loaded.leaf.get(), loaded.key.get()) != 1)
        return refuseTls(base::translate("net", "The private key does not belong to the certificate."));
    return loaded;
}

base::Result<std::vector<Certificate>> readCertificates(std::string_view pem)
{
    std::vector<Certificate> certificates;
    const Bio bundle = readBio(pem);
    while (X509* one = PEM_read_bio_X509_AUX(bundle.get(), nullptr, &noPassword, nullptr))
        certificates.emplace_back(one, &X509_free);
    if (!hasReachedEnd())
        return refuseTls(base::translate("net", "A certificate of the CA bundle is damaged or cut off."));
    if (certificates.empty())
        return refuseTls(base::translate("net", "The CA bundle holds no certificate: it must be PEM."));
    return certificates;
}

std::vector<RevocationList> readRevocationLists(std::string_view pem)
{
    std::vector<RevocationList> lists;
    const Bio bundle = readBio(pem);
    while (X509_CRL* one = PEM_read_bio_X509_CRL(bundle.get(), nullptr, &noPassword, nullptr))
        lists.emplace_back(one, &X509_CRL_free);
    ERR_clear_error(); // as above
    return lists;
}

std::vector<std::string> namesOf(const X509& certificate)
{
    std::vector<std::string> names;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> alternatives(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    for (int i = 0; alternatives && i < sk_GENERAL_NAME_num(alternatives.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(alternatives.get(), i);
        if (name->type == GEN_DNS)
            names.push_back(lowerCaseName(textOf(name->d.dNSName)));
    }
    if (alternatives)
        return names;
    X509_NAME* subject = X509_get_subject_name(&certificate);
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index >= 0)
        names.push_back(lowerCaseName(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)))));
    return names;
}

void TlsIdentities::add(LoadedIdentity identity)
{
    m_all.push_back(std::make_unique<LoadedIdentity>(std::move(identity)));
    for (const std::string& name : namesOf(*m_all.back()->leaf))
        m_byName[name].push_back(m_all.back().get());
}

std::vector<const LoadedIdentity*> TlsIdentities::find(std::string_view serverName) const
{
    const std::string name = lowerCaseName(serverName);
    if (const auto exact = m_byName.find(name); exact != m_byName.end())
        return exact->second;
    const size_t dot = name.find('.'); // a wildcard stands for one label
    const auto wildcard = dot == std::string::npos ? m_byName.end() : m_byName.find('*' + name.substr(dot));
    return wildcard == m_byName.end() ? std::vector<const LoadedIdentity*>() : wildcard->second;
}

void chooseByName(SSL_CTX* context, std::unique_ptr<TlsIdentities> identities)
{
    static const int slot = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, &freeIdentities);
    TlsIdentities* owned = identities.release();
    SSL_CTX_set_ex_data(context, slot, owned);
    SSL_CTX_set_cert_cb(context, &useFittingIdentity, owned);
}

} // namespace net

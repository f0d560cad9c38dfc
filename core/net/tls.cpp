// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace net {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Bio readBio(std::string_view text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free};
}

base::Failure refuse(base::Message message)
{
    return base::fail(base::Error::Kind::Invalid, std::move(message), takeTlsError());
}

// A key that asks for a password must fail, not read the terminal.
int noPassword(char*, int, int, void*)
{
    return 0;
}

// The verdict stays in the connection, where whoever asks for a name finds it.
int admitAnyway(int, X509_STORE_CTX*)
{
    return 1;
}

base::Result<void> useIdentity(SSL_CTX* context, const TlsIdentity& identity)
{
    const Bio chain = readBio(identity.chainPem);
    Certificate leaf(PEM_read_bio_X509_AUX(chain.get(), nullptr, &noPassword, nullptr), &X509_free);
    if (!leaf || SSL_CTX_use_certificate(context, leaf.get()) != 1)
        return refuse(base::translate(
            "net", "The certificate cannot be read: it must be PEM, the server's own certificate first."));
    while (true) {
        Certificate link(PEM_read_bio_X509(chain.get(), nullptr, &noPassword, nullptr), &X509_free);
        if (!link)
            break;
        if (SSL_CTX_add0_chain_cert(context, link.get()) == 1)
            std::ignore = link.release(); // the context owns it now
    }
    ERR_clear_error(); // the end of the chain is reported as an error
    const Bio keyText = readBio(identity.keyPem.reveal());
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, &noPassword, nullptr), &EVP_PKEY_free);
    if (!key)
        return refuse(base::translate("net", "The private key cannot be read: it must be PEM without a password."));
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return refuse(base::translate("net", "The private key does not belong to the certificate."));
    return {};
}

base::Result<void> trustPem(SSL_CTX* context, std::string_view pem)
{
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    const Bio bundle = readBio(pem);
    size_t count = 0;
    while (true) {
        const Certificate authority(PEM_read_bio_X509_AUX(bundle.get(), nullptr, &noPassword, nullptr), &X509_free);
        if (!authority)
            break;
        X509_STORE_add_cert(store, authority.get());
        ++count;
    }
    ERR_clear_error();
    if (count == 0)
        return refuse(base::translate("net", "The CA bundle holds no certificate: it must be PEM."));
    return {};
}

// What we like best of the client's offers. One that offers nothing we know goes on as if it had not asked.
int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outLength, const unsigned char* in, unsigned length,
                   void* ours)
{
    const auto& known = *static_cast<const std::string_view*>(ours);
    const auto* bytes = reinterpret_cast<const unsigned char*>(known.data()); // NOLINT: what the library takes
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, bytes, static_cast<unsigned>(known.size()), in, length)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

void offerProtocols(SSL_CTX* context, bool offersHttp2)
{
    static constexpr std::string_view Both = "\x02h2\x08http/1.1";
    static constexpr std::string_view Old = "\x08http/1.1";
    SSL_CTX_set_alpn_select_cb(context, &chooseProtocol, const_cast<std::string_view*>(offersHttp2 ? &Both : &Old));
}

void applyCommonRules(SSL_CTX* context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1);
}

} // namespace

TlsContext::TlsContext(ssl_ctx_st* context)
    : m_context(context, &SSL_CTX_free)
{ }

std::string takeTlsError()
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    if (code == 0)
        return {};
    std::array<char, 256> text{};
    ERR_error_string_n(code, text.data(), text.size());
    return text.data();
}

base::Result<TlsContext> makeServerContext(const TlsServerSettings& settings)
{
    ERR_clear_error();
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    applyCommonRules(context.get());
    static constexpr std::array<unsigned char, 9> SessionContext{'g', 'a', 't', 'e', 'h', 'o', 'u', 's', 'e'};
    SSL_CTX_set_session_id_context(context.get(), SessionContext.data(), SessionContext.size());
    if (auto used = useIdentity(context.get(), settings.identity); !used)
        return base::fail(std::move(used.error()));
    offerProtocols(context.get(), settings.offersHttp2);
    if (!settings.clientCaPem.empty()) {
        if (auto trusted = trustPem(context.get(), settings.clientCaPem); !trusted)
            return base::fail(std::move(trusted.error()));
        const int required = settings.requiresClientCertificate ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0;
        SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | required,
                           settings.admitsUnknownClients ? &admitAnyway : nullptr);
    }
    return context;
}

base::Result<TlsContext> makeClientContext(const TlsClientSettings& settings)
{
    ERR_clear_error();
    TlsContext context(SSL_CTX_new(TLS_client_method()));
    applyCommonRules(context.get());
    if (!settings.identity.chainPem.empty()) {
        if (auto used = useIdentity(context.get(), settings.identity); !used)
            return base::fail(std::move(used.error()));
    }
    if (settings.checksChain) {
        SSL_CTX_set_default_verify_paths(context.get());
        if (!settings.caPem.empty()) {
            if (auto trusted = trustPem(context.get(), settings.caPem); !trusted)
                return base::fail(std::move(trusted.error()));
        }
    }
    SSL_CTX_set_verify(context.get(), settings.checksChain ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    return context;
}

base::Result<TlsContext> TlsClientContexts::get(const TlsClientSettings& settings)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr);
    for (const std::string_view part : {std::string_view(settings.caPem), std::string_view(settings.identity.chainPem),
                                        settings.identity.keyPem.reveal()}) {
        const size_t size = part.size(); // lengths keep the parts apart
        EVP_DigestUpdate(hash.get(), &size, sizeof size);
        EVP_DigestUpdate(hash.get(), part.data(), part.size());
    }
    EVP_DigestFinal_ex(hash.get(), digest.data(), &length);
    std::string key(digest.begin(), digest.begin() + length);
    key += settings.checksChain ? 'c' : '-';
    key += settings.checksName ? 'n' : '-';

    const std::lock_guard lock(m_mutex);
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    auto made = makeClientContext(settings);
    if (made)
        m_known.emplace(std::move(key), *made);
    return made;
}

} // namespace net

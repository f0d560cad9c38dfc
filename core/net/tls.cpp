// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls.h"

#include "core/net/systemroots.h"
#include "core/net/tlsidentity.h"
#include "core/net/tlssession.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace net {

namespace {

// An authority without a list has revoked nothing that is known here.
int admitUnlisted(int isFine, X509_STORE_CTX* chain)
{
    if (isFine != 1 && X509_STORE_CTX_get_error(chain) == X509_V_ERR_UNABLE_TO_GET_CRL) {
        X509_STORE_CTX_set_error(chain, X509_V_OK);
        return 1;
    }
    return isFine;
}

// The verdict stays in the connection, where whoever asks for a name finds it.
int admitAnyway(int isFine, X509_STORE_CTX* chain)
{
    (void)admitUnlisted(isFine, chain);
    return 1;
}

base::Result<void> useIdentity(SSL_CTX* context, const TlsIdentity& identity)
{
    auto loaded = loadIdentity(identity);
    if (!loaded)
        return base::fail(std::move(loaded.error()));
    if (SSL_CTX_use_cert_and_key(context, loaded->leaf.get(), loaded->key.get(), loaded->chain.get(), 1) != 1)
        return refuseTls(base::translate("net", "The certificate's key is too weak or of a kind that is not used."));
    return {};
}

base::Result<void> trustPem(SSL_CTX* context, std::string_view pem)
{
    auto authorities = readCertificates(pem);
    if (!authorities)
        return base::fail(std::move(authorities.error()));
    for (const Certificate& authority : *authorities)
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get());
    return {};
}

void refuseRevoked(SSL_CTX* context, std::string_view pem)
{
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    const auto lists = readRevocationLists(pem);
    for (const RevocationList& list : lists)
        X509_STORE_add_crl(store, list.get());
    if (!lists.empty())
        X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK);
}

base::Result<void> useOthers(SSL_CTX* context, const TlsServerSettings& settings)
{
    if (settings.others.empty())
        return {};
    auto identities = std::make_unique<TlsIdentities>();
    const auto add = [&identities](const TlsIdentity& identity) -> base::Result<void> {
        auto loaded = loadIdentity(identity);
        if (!loaded)
            return base::fail(std::move(loaded.error()));
        identities->add(std::move(*loaded));
        return {};
    };
    if (auto own = add(settings.identity); !own)
        return own;
    for (const TlsIdentity& other : settings.others) {
        if (auto added = add(other); !added)
            return added;
    }
    chooseByName(context, std::move(identities));
    return {};
}

base::Result<void> askClients(SSL_CTX* context, const TlsServerSettings& settings)
{
    if (!settings.clientCaPem.empty()) {
        if (auto trusted = trustPem(context, settings.clientCaPem); !trusted)
            return trusted;
        auto authorities = readCertificates(settings.clientCaPem);
        for (const Certificate& authority : *authorities)
            SSL_CTX_add_client_CA(context, authority.get()); // a browser offers what fits
        refuseRevoked(context, settings.clientCaPem);
    } else if (settings.clientCertificates != ClientCertificates::Ask) {
        return refuseTls(base::translate("net", "Client certificates need a CA bundle to be checked against."));
    }
    const bool isRequired = settings.clientCertificates == ClientCertificates::Required;
    const bool isAsked = settings.clientCertificates == ClientCertificates::Ask;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | (isRequired ? SSL_VERIFY_FAIL_IF_NO_PEER_CERT : 0),
                       isAsked ? &admitAnyway : &admitUnlisted);
    return {};
}

// A session that was made where clients are checked in one way is no way in where they are checked in another.
void nameSessions(SSL_CTX* context, const TlsServerSettings& settings)
{
    const std::string name =
        digestOf(settings.clientCaPem + std::to_string(static_cast<int>(settings.clientCertificates)) + "gatehouse");
    SSL_CTX_set_session_id_context(context, reinterpret_cast<const unsigned char*>(name.data()), // NOLINT: bytes
                                   static_cast<unsigned>(name.size()));
}

// Whoever connects left a place for it; nothing of it stays with the context.
int keepSession(SSL* tls, SSL_SESSION* session)
{
    if (auto* kept = static_cast<TlsSession*>(SSL_get_app_data(tls)))
        kept->keep(session);
    return 0;
}

// What we like best of the client's offers; RFC 7301 has us refuse who offers nothing of it.
int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outLength, const unsigned char* in, unsigned length,
                   void* ours)
{
    const auto& known = *static_cast<const std::string_view*>(ours);
    const auto* bytes = reinterpret_cast<const unsigned char*>(known.data()); // NOLINT: what the library takes
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, bytes, static_cast<unsigned>(known.size()), in, length)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

void offerProtocols(SSL_CTX* context, bool offersHttp2)
{
    static constexpr std::string_view Both = "\x02h2\x08http/1.1";
    static constexpr std::string_view Old = "\x08http/1.1";
    SSL_CTX_set_alpn_select_cb(context, &chooseProtocol, const_cast<std::string_view*>(offersHttp2 ? &Both : &Old));
}

TlsServerFacts factsFrom(const TlsServerSettings& settings)
{
    TlsServerFacts facts{{settings.identity.chainPem}, settings.clientCertificates, settings.offersHttp2};
    for (const TlsIdentity& other : settings.others)
        facts.certificates.push_back(other.chainPem);
    return facts;
}

void applyCommonRules(SSL_CTX* context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1);
}

} // namespace

std::string digestOf(std::string_view text)
{
    std::array<unsigned char, 32> digest{};
    EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    return {digest.begin(), digest.end()};
}

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

base::Result<void> checkIdentity(const TlsIdentity& identity)
{
    auto loaded = loadIdentity(identity);
    if (!loaded)
        return base::fail(std::move(loaded.error()));
    return {};
}

base::Result<void> checkAuthorities(std::string_view pem)
{
    auto authorities = readCertificates(pem);
    if (!authorities)
        return base::fail(std::move(authorities.error()));
    return {};
}

base::Result<TlsContext> makeServerContext(const TlsServerSettings& settings)
{
    ERR_clear_error();
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    applyCommonRules(context.get());
    nameSessions(context.get(), settings);
    offerProtocols(context.get(), settings.offersHttp2);
    if (auto used = useIdentity(context.get(), settings.identity); !used)
        return base::fail(std::move(used.error()));
    if (auto used = useOthers(context.get(), settings); !used)
        return base::fail(std::move(used.error()));
    if (settings.clientCertificates != ClientCertificates::NotAsked) {
        if (auto asked = askClients(context.get(), settings); !asked)
            return base::fail(std::move(asked.error()));
    }
    context.setFacts(factsFrom(settings));
    return context;
}

void continueSessions(const TlsContext& next, const TlsContext& before)
{
    std::array<unsigned char, 128> keys{};
    const long size = SSL_CTX_get_tlsext_ticket_keys(before.get(), nullptr, 0);
    if (size <= 0 || static_cast<size_t>(size) > keys.size())
        return;
    SSL_CTX_get_tlsext_ticket_keys(before.get(), keys.data(), size);
    SSL_CTX_set_tlsext_ticket_keys(next.get(), keys.data(), size);
    OPENSSL_cleanse(keys.data(), keys.size());
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
        trustSystemRoots(context.get());
        if (settings.caPem.empty()) {
            readSystemRoots();
        } else {
            if (auto trusted = trustPem(context.get(), settings.caPem); !trusted)
                return base::fail(std::move(trusted.error()));
        }
    }
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(context.get(), &keepSession);
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
    if (const auto found = m_known.find(key); found != m_known.end()) {
        if (auto context = found->second.lock())
            return TlsContext(std::move(context));
    }
    auto made = makeClientContext(settings);
    std::erase_if(m_known, [](const auto& entry) { return entry.second.expired(); });
    if (made)
        m_known.emplace(std::move(key), made->watch());
    return made;
}

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// TLS settings of listeners and of connections to backends, over OpenSSL. A context is immutable once made:
// replacing a certificate means another context, which new connections take.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace net {

enum class ClientCertificates : uint8_t {
    NotAsked,
    Ask, // whatever is shown gets in, as does who shows none; http::Peer has the verdict
    Optional, // who shows none gets in; one that is expired or of others does not
    Required,
};

// What a listener's context shows and asks for; for people.
struct TlsServerFacts
{
    std::vector<std::string> certificates; // PEM, each with its chain; the first for clients that no other one fits
    ClientCertificates clientCertificates = ClientCertificates::NotAsked;
    bool offersHttp2 = true;
};

class TlsContext
{
public:
    explicit TlsContext(ssl_ctx_st* context);
    explicit TlsContext(std::shared_ptr<ssl_ctx_st> context)
        : m_context(std::move(context))
    { }
    [[nodiscard]] ssl_ctx_st* get() const { return m_context.get(); }
    [[nodiscard]] std::weak_ptr<ssl_ctx_st> watch() const { return m_context; }

    [[nodiscard]] const std::shared_ptr<const TlsServerFacts>& facts() const { return m_facts; } // null: a client's
    void setFacts(TlsServerFacts facts) { m_facts = std::make_shared<const TlsServerFacts>(std::move(facts)); }

private:
    std::shared_ptr<ssl_ctx_st> m_context;
    std::shared_ptr<const TlsServerFacts> m_facts;
};

struct TlsIdentity
{ // a certificate chain and its key, PEM
    std::string chainPem; // leaf first
    base::Secret keyPem;
};

[[nodiscard]] base::Result<void> checkIdentity(const TlsIdentity& identity); // readable, and its key belongs to it
[[nodiscard]] base::Result<void> checkAuthorities(std::string_view pem); // at least one, and each can be read

struct TlsServerSettings
{
    TlsIdentity identity; // for clients that ask for no name, or for one that no certificate has
    std::vector<TlsIdentity> others; // for those that ask for a name in them
    ClientCertificates clientCertificates = ClientCertificates::NotAsked;
    std::string clientCaPem; // what they are checked against: authorities, and lists of what they revoked
    bool offersHttp2 = true; // by ALPN; HTTP/1.1 always is
};

struct TlsClientSettings
{
    std::string caPem; // trusted besides the system's roots
    TlsIdentity identity; // empty: no client certificate
    bool checksChain = true;
    bool checksName = true;
};

// SHA-256, 32 bytes: names a secret without keeping it.
[[nodiscard]] std::string digestOf(std::string_view text);

// TLS 1.2 and 1.3, forward secrecy only, sessions resumed by tickets.
[[nodiscard]] base::Result<TlsContext> makeServerContext(const TlsServerSettings& settings);
// Sessions that clients hold from a context before go on in the one that takes its place, where both check clients
// alike. Before the new one is used.
void continueSessions(const TlsContext& next, const TlsContext& before);
[[nodiscard]] base::Result<TlsContext> makeClientContext(const TlsClientSettings& settings);

// Client contexts by their settings, so that a new configuration with the same settings keeps using its connections.
// Loading the system's roots takes milliseconds: once, while anybody uses the context. Safe from any thread.
class TlsClientContexts
{
public:
    [[nodiscard]] base::Result<TlsContext> get(const TlsClientSettings& settings);

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<ssl_ctx_st>> m_known; // by a digest of the settings
};

// The first queued OpenSSL error in words; clears the queue.
[[nodiscard]] std::string takeTlsError();

} // namespace net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// TLS settings of listeners and of connections to backends, over OpenSSL. A context is immutable once made:
// replacing a certificate means another context, which new connections take.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace net {

class TlsContext
{
public:
    explicit TlsContext(ssl_ctx_st* context);
    [[nodiscard]] ssl_ctx_st* get() const { return m_context.get(); }

private:
    std::shared_ptr<ssl_ctx_st> m_context;
};

struct TlsIdentity { // a certificate chain and its key, PEM
    std::string chainPem; // leaf first
    base::Secret keyPem;
};

struct TlsServerSettings {
    TlsIdentity identity;
    std::string clientCaPem; // set: client certificates are required and checked against it
};

struct TlsClientSettings {
    std::string caPem; // empty: the system's roots
    TlsIdentity identity; // empty: no client certificate
    bool checksChain = true;
    bool checksName = true;
};

// TLS 1.2 and 1.3, forward secrecy only, sessions resumed by tickets.
[[nodiscard]] base::Result<TlsContext> makeServerContext(const TlsServerSettings& settings);
[[nodiscard]] base::Result<TlsContext> makeClientContext(const TlsClientSettings& settings);

// The first queued OpenSSL error in words; clears the queue.
[[nodiscard]] std::string takeTlsError();

} // namespace net

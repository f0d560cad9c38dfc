// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Certificates with their keys as OpenSSL holds them, and the choice among several by the name that a client asks for.
// Only the TLS files of this room include it.

#include "core/base/result.h"
#include "core/net/tls.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace net {

struct ChainFree
{
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
};
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using RevocationList = std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Chain = std::unique_ptr<STACK_OF(X509), ChainFree>;

struct LoadedIdentity
{
    Certificate leaf{nullptr, &X509_free};
    Chain chain; // without the leaf
    Key key{nullptr, &EVP_PKEY_free};
};
[[nodiscard]] base::Result<LoadedIdentity> loadIdentity(const TlsIdentity& identity);
[[nodiscard]] base::Result<std::vector<Certificate>> readCertificates(std::string_view pem); // at least one
[[nodiscard]] std::vector<RevocationList> readRevocationLists(std::string_view pem); // of the same bundle; mostly none
[[nodiscard]] base::Failure refuseTls(base::Message message); // with what OpenSSL said

// Lower-case DNS names that a certificate stands for; the common name where it has none.
[[nodiscard]] std::vector<std::string> namesOf(const X509& certificate);

// All identities of a listener. Immutable while it serves; lives as long as the context that it is given to.
class TlsIdentities
{
public:
    void add(LoadedIdentity identity);
    // Exact names before wildcards; all that stand for the name, since they may differ in the kind of key.
    [[nodiscard]] std::vector<const LoadedIdentity*> find(std::string_view serverName) const;

private:
    std::vector<std::unique_ptr<LoadedIdentity>> m_all;
    std::map<std::string, std::vector<const LoadedIdentity*>, std::less<>> m_byName;
};

// New connections of the context show the identity that fits the name they ask for, and else the context's own.
void chooseByName(SSL_CTX* context, std::unique_ptr<TlsIdentities> identities);

} // namespace net

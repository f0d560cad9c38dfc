// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A certificate authority in memory, made anew wherever one is needed: the sample world, tests, a first local listener.

#include "core/base/result.h"
#include "core/base/secret.h"

#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct evp_pkey_st;
struct x509_st;

namespace pki {

struct CertificateRequest
{
    std::string commonName;
    std::vector<std::string> organizations; // Kubernetes reads groups from them
    std::vector<std::string> dnsNames;
    std::vector<std::string> addresses; // numeric IP
    bool isForServer = true; // extended key usage: server, else client
    std::chrono::hours lifetime{24 * 30};
};

struct Issued
{
    std::string chainPem; // leaf first, then the authority
    base::Secret keyPem;
};

class Authority
{
public:
    // A new P-256 key and a self-signed certificate of that name.
    [[nodiscard]] static base::Result<Authority> make(const std::string& commonName,
                                                      std::chrono::hours lifetime = std::chrono::hours(24 * 365));

    [[nodiscard]] const std::string& certificatePem() const { return m_pem; }
    [[nodiscard]] base::Result<Issued> issue(const CertificateRequest& request) const;
    // PEM: a list of revoked certificates, with the leaf of each chain in it.
    [[nodiscard]] base::Result<std::string> revoke(std::span<const std::string> chainPems) const;

private:
    Authority() = default;
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
    std::string m_pem;
};

} // namespace pki

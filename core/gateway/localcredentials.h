// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What this gateway was given in place of Azure's identity, credential manager and certificate store. A part of the
// configuration: immutable, any thread.

#include "core/catalog/secrets.h"
#include "core/net/tls.h"
#include "core/policy/credentials.h"

#include <map>
#include <string>

namespace gateway {

class LocalCredentials final : public policy::Credentials
{
public:
    LocalCredentials(const catalog::Secrets& secrets, const std::map<std::string, net::TlsIdentity>& certificates,
                     bool hasEvents);

    [[nodiscard]] const base::Secret* identityToken(std::string_view resource,
                                                    std::string_view clientId) const override;
    [[nodiscard]] const Authorization* authorization(std::string_view provider, std::string_view id) const override;
    [[nodiscard]] const base::Secret* certificate(std::string_view id) const override;
    [[nodiscard]] const base::Secret* certificateOfThumbprint(std::string_view thumbprint) const override;
    [[nodiscard]] bool hasLogger(std::string_view) const override { return m_hasEvents; }
    [[nodiscard]] const std::map<std::string, base::Secret, std::less<>>& certificates() const
    {
        return m_certificates;
    }

private:
    std::vector<catalog::IdentityToken> m_tokens;
    std::map<std::string, Authorization, std::less<>> m_authorizations; // “provider/id”
    std::map<std::string, base::Secret, std::less<>> m_certificates; // by id: PEM
    std::map<std::string, std::string, std::less<>> m_thumbprints; // upper-case, to the id
    bool m_hasEvents;
};

} // namespace gateway

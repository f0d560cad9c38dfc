// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/localcredentials.h"

#include "core/pki/pkcs12.h"
#include "core/text/ascii.h"

namespace gateway {

namespace {
template<typename Map>
const typename Map::mapped_type* findIn(const Map& map, std::string_view key)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

// https://vault.azure.net and https://vault.azure.net/ are the same resource.
std::string_view withoutSlash(std::string_view resource)
{
    return resource.ends_with('/') ? resource.substr(0, resource.size() - 1) : resource;
}
} // namespace

LocalCredentials::LocalCredentials(const catalog::Secrets& secrets,
                                   const std::map<std::string, net::TlsIdentity>& certificates, bool hasEvents)
    : m_tokens(secrets.identityTokens)
    , m_hasEvents(hasEvents)
{
    for (const auto& [provider, entries] : secrets.authorizations) {
        for (const auto& [id, one] : entries)
            m_authorizations.emplace(provider + '/' + id, Authorization{one.accessToken, one.claims});
    }
    for (const auto& [id, identity] : certificates) {
        m_certificates.emplace(id, base::Secret(identity.chainPem + '\n' + std::string(identity.keyPem.reveal())));
        m_thumbprints.emplace(pki::thumbprintOf(identity.chainPem), id);
    }
}

const base::Secret* LocalCredentials::identityToken(std::string_view resource, std::string_view clientId) const
{
    for (const catalog::IdentityToken& one : m_tokens) {
        if (withoutSlash(one.resource) == withoutSlash(resource) && one.clientId == clientId)
            return &one.token;
    }
    return nullptr;
}

const policy::Credentials::Authorization* LocalCredentials::authorization(std::string_view provider,
                                                                          std::string_view id) const
{
    return findIn(m_authorizations, std::string(provider) + '/' + std::string(id));
}

const base::Secret* LocalCredentials::certificate(std::string_view id) const
{
    return findIn(m_certificates, id);
}

const base::Secret* LocalCredentials::certificateOfThumbprint(std::string_view thumbprint) const
{
    const std::string* id = findIn(m_thumbprints, text::toUpper(thumbprint));
    return id ? certificate(*id) : nullptr;
}

} // namespace gateway

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an artifact folder never holds: subscription keys and secret named values.

#include "core/base/secret.h"
#include "core/catalog/model.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace catalog {

struct SubscriptionKeys
{
    base::Secret primary;
    base::Secret secondary;
};

// A token that a managed identity would be given.
struct IdentityToken
{
    std::string resource;
    std::string clientId; // empty: the gateway's own identity
    base::Secret token;
};

// What a connection of the credential manager would give.
struct AuthorizationSecret
{
    base::Secret accessToken;
    std::vector<std::pair<std::string, std::string>> claims;
};

struct CertificateFile
{
    std::string file; // PEM or PKCS#12; relative to the file of secrets
    std::string key; // PEM; empty: it is in the file too
    base::Secret password; // of PKCS#12
};

struct Secrets
{
    std::map<SubscriptionName, SubscriptionKeys> subscriptions;
    std::map<std::string, base::Secret> namedValues; // by display name, then by resource name
    std::vector<IdentityToken> identityTokens;
    std::map<std::string, std::map<std::string, AuthorizationSecret>> authorizations; // by provider, then by id
    std::map<std::string, CertificateFile> certificates; // by id
};

// Reads the YAML of `--secrets`: subscriptions: {NAME: {primaryKey, secondaryKey}}, namedValues: {NAME: …}, and what a
// local gateway cannot have from Azure (credentialsecrets.h).
// Unknown members, empty keys and a key used twice are errors with line and column.
[[nodiscard]] base::Result<Secrets> parseSecrets(std::string_view yaml);
[[nodiscard]] std::string formatSecrets(const Secrets& secrets);

} // namespace catalog

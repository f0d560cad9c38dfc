// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of the file of secrets that stands for what API Management would have from Azure:
//   identityTokens: [{resource, clientId, token}]
//   authorizations: {PROVIDER: {ID: {accessToken, claims: {NAME: …}}}}
//   certificates: {ID: {file, key, password}}

#include "core/catalog/secrets.h"
#include "core/text/node.h"

#include <optional>

namespace catalog {

[[nodiscard]] bool isCredential(std::string_view member);
[[nodiscard]] std::optional<base::Error> readCredential(const text::Node::Member& member, Secrets& out);
void addCredentials(text::Node& root, const Secrets& secrets); // as readCredential reads them; nothing for none

} // namespace catalog

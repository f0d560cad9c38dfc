// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What API Management would hold or ask Entra for, given to this gateway in a file.

#include "core/base/secret.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace policy {

// Any thread.
class Credentials
{
public:
    struct Authorization
    {
        base::Secret accessToken;
        std::vector<std::pair<std::string, std::string>> claims;
    };
    virtual ~Credentials() = default;
    // Null: there is none. An empty client id is the gateway's own identity.
    [[nodiscard]] virtual const base::Secret* identityToken(std::string_view resource,
                                                            std::string_view clientId) const = 0;
    [[nodiscard]] virtual const Authorization* authorization(std::string_view provider, std::string_view id) const = 0;
    // PEM: the chain, and the key where there is one.
    [[nodiscard]] virtual const base::Secret* certificate(std::string_view id) const = 0;
    [[nodiscard]] virtual const base::Secret* certificateOfThumbprint(std::string_view thumbprint) const = 0;
    [[nodiscard]] virtual bool hasLogger(std::string_view id) const = 0;
};

} // namespace policy

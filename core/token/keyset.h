// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON Web Key Sets (RFC 7517 section 5), and the OpenID configuration that names one.

#include "core/base/result.h"
#include "core/token/key.h"

#include <string>
#include <string_view>
#include <vector>

namespace token {

// Keys that are not known or not for signatures are left out, as the RFC asks; a set without any other is an error.
[[nodiscard]] base::Result<std::vector<Key>> parseKeySet(std::string_view json);

struct Metadata
{
    std::string issuer; // may hold {tenantid}, where Entra speaks for every tenant
    std::string keysUrl;
};
[[nodiscard]] base::Result<Metadata> parseMetadata(std::string_view json);

} // namespace token

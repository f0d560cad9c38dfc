// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an OpenAPI 2 document says its service is. Documents written by services often leave it out, and an import
// then has no backend.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace openapi {

struct Address
{
    std::vector<std::string> schemes; // "https"
    std::string host; // with its port where it is not the scheme's own
    std::string basePath; // begins with a slash; empty: the document keeps its own
};

// The document with that address. JSON keeps every other byte; YAML comes out as JSON, the only form of OpenAPI 2
// that API Management imports. Invalid for other versions and for an address without scheme or host.
[[nodiscard]] base::Result<std::string> withAddress(std::string_view source, const Address& address);

} // namespace openapi

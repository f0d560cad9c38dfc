// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an API-management service makes of a document when it imports it.

#include "core/openapi/document.h"
#include "core/openapi/operation.h"

#include <array>

namespace openapi {

inline constexpr std::array<std::string_view, 8> Methods{"get",     "put",  "post",  "delete",
                                                         "options", "head", "patch", "trace"};

// Operations of paths and x-ms-paths in document order; path items that are references within the document are
// followed.
[[nodiscard]] std::vector<Operation> listOperations(const Document& document);

// Where the backend is, by the import rules: of several servers the first with https, variables by their defaults;
// of OpenAPI 2 scheme, host and base path. Empty when the document does not say it absolutely.
[[nodiscard]] std::string serviceUrl(const Document& document);

} // namespace openapi

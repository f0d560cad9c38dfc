// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a document says that requests and responses look like: content types and recorded examples.

#include "core/openapi/document.h"
#include "core/openapi/operation.h"

namespace openapi {

// In the order of the document. "2XX" counts as 200; "default" names no status and is left out.
[[nodiscard]] std::vector<Response> readResponses(const Document& document, const text::Node& operation);

// The content types of the request body, each with its example; none when there is no body.
[[nodiscard]] std::vector<Representation> readRequests(const Document& document, const text::Node& operation,
                                                       const text::Node* bodyParameter);

} // namespace openapi

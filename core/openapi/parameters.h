// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parameters of an operation, those of its path included, sorted by where they travel.

#include "core/openapi/document.h"
#include "core/openapi/operation.h"

namespace openapi {

struct Parameters
{
    std::vector<Parameter> path;
    std::vector<Parameter> requiredQuery;
    std::vector<Parameter> optionalQuery;
    std::vector<Parameter> header;
    const text::Node* body = nullptr; // of OpenAPI 2: the parameter object "in": "body"
};

// The operation's own parameters replace those of the path item with the same name and location. Cookies and forms
// are left out, as API Management does; so are references that cannot be followed.
[[nodiscard]] Parameters readParameters(const Document& document, const text::Node& pathItem,
                                        const text::Node& operation);

// The headers of a response.
[[nodiscard]] std::vector<Parameter> readHeaders(const Document& document, const text::Node& headers);

// The names in braces, in order: "/a/{b}/{c}" has b and c.
[[nodiscard]] std::vector<std::string> templateNames(std::string_view urlTemplate);

// Puts the required query parameters behind the template, those that it has already left alone.
[[nodiscard]] std::string withRequiredQuery(std::string_view path, const std::vector<Parameter>& requiredQuery);

} // namespace openapi

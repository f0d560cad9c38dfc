// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An operation as API Management sees it after an import, independent of the version of the document.

#include "core/base/place.h"
#include "core/text/node.h"

#include <optional>
#include <string>
#include <vector>

namespace openapi {

struct Parameter
{
    std::string name;
    std::string type; // "string", "integer", …; empty when not stated
    bool isRequired = false;
    std::string defaultValue;
    std::vector<std::string> values; // of an enum
    const text::Node* schema = nullptr; // in the document; of version 2 the parameter itself
    std::string style; // how a list is written; empty: not stated
    std::optional<bool> explodes;
};

struct Representation
{
    std::string contentType;
    std::string example; // empty: none
    const text::Node* schema = nullptr; // in the document
};

struct Response
{
    int status = 200;
    std::string description;
    std::vector<Representation> representations;
    std::vector<Parameter> headers;
};

struct Operation
{
    std::string name; // the normalised operationId, unique in the document
    std::string displayName;
    std::string method; // upper case
    std::string urlTemplate; // "/orders/{id}?expand={expand}"
    std::vector<Parameter> templateParameters; // of the path, then the required ones of the query
    std::vector<Parameter> queryParameters; // the optional ones
    std::vector<Parameter> headerParameters;
    std::string requestContentType;
    std::string requestExample;
    std::vector<Representation> requests; // all documented bodies
    std::vector<Response> responses;
    base::Place place; // of the method in the document
};

} // namespace openapi

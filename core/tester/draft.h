// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A call before it is sent: an operation of a catalog with values in place of its parameters.

#include "core/base/secret.h"
#include "core/catalog/model.h"
#include "core/net/httpclient.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tester {

struct Parameter
{
    enum class Place : uint8_t { Path, Query, Header };
    Place place = Place::Path;
    std::string name; // without the star of a wildcard
    std::string type;
    bool isRequired = false;
    std::string value; // its default, or the first of its values, until somebody fills it in
    std::vector<std::string> choices;
    bool isSent = true; // optional ones only when they have a value or are ticked
};

// What the operation can be given: path, then query, then headers, in the order of its definition.
[[nodiscard]] std::vector<Parameter> parametersOf(const catalog::Operation& operation);

struct Draft
{
    catalog::ApiName api;
    catalog::OperationName operation;
    std::string method; // of an operation for any method; else the operation's own
    std::vector<Parameter> parameters;
    std::vector<std::pair<std::string, std::string>> headers; // besides those of parameters
    std::string body;
    std::string contentType; // empty: none is sent
};

// A new draft of an operation: defaults, example body. Empty names when the catalog has no such operation.
[[nodiscard]] Draft draftOf(const catalog::Api& api, const catalog::Operation& operation);

// Puts the values into the draft that a call had: path and query as they were sent ("/orders/7?expand=lines"). What
// fits no parameter of the path is left out; a query parameter that the operation does not name is added.
void fillFrom(Draft& draft, const catalog::Catalog& catalog, std::string_view pathAndQuery);

// A subscription that can open an API, or could if its state let it.
struct Caller
{
    const catalog::Subscription* subscription = nullptr;
    std::string product; // through which; empty: its scope is the API or all APIs
    bool isActive = false;
};
// Those of all products first, in the order of the catalog.
[[nodiscard]] std::vector<Caller> callersOf(const catalog::Catalog& catalog, const catalog::Api& api);

// Where a gateway is reached.
struct GatewayAddress
{
    std::string httpUrl; // without a slash at its end; empty: it does not listen
    std::string httpsUrl;
    std::shared_ptr<const net::ClientTls> tls; // whom to trust for https
};

// The URL, method, headers and body that the draft means, version and revision included. The key goes into the API's
// own header; an empty one sends none. Errors: no such operation, a required parameter without a value, a gateway that
// does not listen for any of the API's protocols.
[[nodiscard]] base::Result<net::ClientRequest> makeRequest(const Draft& draft, const catalog::Catalog& catalog,
                                                           const GatewayAddress& gateway, const base::Secret& key);

} // namespace tester

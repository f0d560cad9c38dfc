// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes into routing and what comes out: a call, the operation it means, the subscription it may use, or why not.
// All views and pointers live as long as the call and the table.

#include "core/base/message.h"
#include "core/catalog/model.h"
#include "core/http/headers.h"
#include "core/http/url.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace routing {

struct UrlTemplate;

struct Call
{
    std::string_view method;
    std::string_view scheme; // "http" or "https"
    std::string_view path; // as received, still encoded
    std::string_view query; // without '?'
    const http::Headers& headers;
};

// An operation was found.
struct Match
{
    const catalog::Api* api = nullptr;
    const catalog::Operation* operation = nullptr;
    std::string_view apiPart; // of the path as received: "/orders;rev=2/v1"
    std::string_view remainder; // after it: what follows the backend's base; begins with '/' or is empty
    std::string_view query;
    const UrlTemplate* urlTemplate = nullptr;
    uint32_t apiId = 0; // of the table

    // Exactly the parameters of the operation's template (path, then query), decoded.
    [[nodiscard]] http::QueryParameters parameters() const
    {
        http::QueryParameters out;
        fillParameters(out);
        return out;
    }
    void fillParameters(http::QueryParameters& out) const; // appends
};

// No operation was found; the caller gets 404 whatever the reason.
struct NotFound
{
    enum class Reason : uint8_t {
        NoApi, // no API has a path that this one begins with
        DotSegment, // the path holds "." or ".."
        VersionMissing, // the API wants a version and the call names none
        UnknownVersion,
        UnknownRevision,
        OfflineRevision,
        WrongScheme, // the API does not answer on http, or on https
        NoOperation, // no operation has that path
        NoMethod, // operations have that path, none with that method
        QueryParameterMissing, // operations have path and method, but want query parameters
    };
    Reason reason = Reason::NoApi;
    const catalog::Api* api = nullptr; // as far as it was known: its on-error applies

    // For "why": what did not fit, in a sentence.
    [[nodiscard]] base::Message message(const Call& call) const;
};

enum class KeyKind : uint8_t { None, Primary, Secondary };

struct Grant
{
    const catalog::Subscription* subscription = nullptr;
    std::string_view subscriptionName{}; // the same, from where the key lies: most calls need no more of it
    KeyKind key = KeyKind::None;
    const catalog::Product* product = nullptr; // when the call runs in a product's context
    std::string_view keyText{}; // as it was sent; in a query still encoded
};

struct Refusal
{
    enum class Kind : uint8_t { Missing, Invalid };
    enum class Why : uint8_t { NoKey, UnknownKey, RepeatedHeader, NotActive, ForeignScope };
    Kind kind = Kind::Missing;
    Why why = Why::NoKey;
    std::string_view headerName; // the one that the API expects
    const catalog::Api* api = nullptr;
    const catalog::Subscription* subscription = nullptr; // whose key it was, when it is known

    // The body's "message", exactly as API Management words it.
    [[nodiscard]] std::string_view clientMessage() const;
    [[nodiscard]] std::string_view reason() const; // SubscriptionKeyNotFound or SubscriptionKeyInvalid
    // For "why": never shown to the caller.
    [[nodiscard]] base::Message message() const;
    // Value of WWW-Authenticate; host is the gateway's as the client wrote it.
    [[nodiscard]] std::string challenge(std::string_view scheme, std::string_view host) const;
};

// "/apis/orders" of "orders;rev=2": products and keys belong to the API, not to its revision.
[[nodiscard]] std::string_view baseApiName(std::string_view apiName);

// base + path + query with exactly one slash between base and path. base may end in a slash and has no query.
[[nodiscard]] std::string joinUrl(std::string_view base, std::string_view path, std::string_view query);

} // namespace routing

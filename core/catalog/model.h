// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The API-management model as values. A Catalog is one immutable state of everything; who changes it makes another.
// Field names and defaults follow the contracts of Azure API Management's management REST (2022-08-01 and later).

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/place.h"
#include "core/base/result.h"
#include "core/schema/jsonschema.h"
#include "core/text/node.h"
#include "core/xml/xmlschema.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace catalog {

using ApiName = base::Id<struct ApiTag>; // with ";rev=2" where the API is a revision that is not current
using OperationName = base::Id<struct OperationTag>;
using ProductName = base::Id<struct ProductTag>;
using SubscriptionName = base::Id<struct SubscriptionTag>;
using BackendName = base::Id<struct BackendTag>;
using NamedValueName = base::Id<struct NamedValueTag>;
using VersionSetName = base::Id<struct VersionSetTag>;
using FragmentName = base::Id<struct FragmentTag>;

struct TemplateParameter
{
    std::string name;
    std::string type;
    bool isRequired = false;
    std::string defaultValue;
    std::vector<std::string> values;
    std::shared_ptr<const schema::JsonSchema> schema{}; // null: not described
    std::string style{}; // how a list is written, in the words of OpenAPI; empty: not stated
    std::optional<bool> explodes{};
};

// A recorded example: what mock-response answers with.
struct Representation
{
    std::string contentType;
    std::string example; // empty: none
    std::shared_ptr<const schema::JsonSchema> schema{}; // null: not described
    std::string definition{}; // its name in the API's schema; empty: it has none
    std::string schemaName{}; // of the API's schemas, when that is an XML schema
};

struct OperationResponse
{
    int status = 200;
    std::string description;
    std::vector<Representation> representations;
    std::vector<TemplateParameter> headers{};
};

struct Operation
{
    OperationName name;
    std::string displayName;
    std::string method; // upper case; "*" for any
    std::string urlTemplate; // "/orders/{id}?expand={expand}"
    std::vector<TemplateParameter> templateParameters; // of path and of the template's query
    std::vector<TemplateParameter> queryParameters; // documented, optional ones
    std::vector<TemplateParameter> headerParameters;
    std::string requestContentType; // of the first documented request body
    std::string requestExample;
    std::vector<Representation> requests; // all documented bodies
    std::vector<OperationResponse> responses;
};

// A schema of an API, or of the service for all APIs.
struct Schema
{
    std::string name;
    std::string contentType; // of an API's; or "json" or "xml"
    std::shared_ptr<const text::Node> document; // of JSON; null for XML
    std::string text; // of XML
    std::shared_ptr<const xml::XmlSchema> xml; // null when it cannot be used, which is a problem of the catalog
};

struct SubscriptionKeyParameterNames
{
    std::string header = "Ocp-Apim-Subscription-Key";
    std::string query = "subscription-key";
    friend bool operator==(const SubscriptionKeyParameterNames&, const SubscriptionKeyParameterNames&) = default;
};

struct Api
{
    ApiName name;
    std::string displayName;
    std::string path; // without slashes at its ends; empty for the root API
    std::vector<std::string> protocols; // http, https; empty means https as the contract's default
    std::string serviceUrl;
    bool isSubscriptionRequired = true;
    SubscriptionKeyParameterNames keyNames;
    std::string revision = "1";
    bool isCurrent = true;
    bool isOnline = true;
    std::string version; // empty: the original, unversioned one
    std::optional<VersionSetName> versionSet;
    std::vector<Operation> operations;
    std::shared_ptr<const text::Node> specification; // the OpenAPI document; null: none
    std::vector<Schema> schemas;

    [[nodiscard]] const Schema* findSchema(std::string_view name) const;
};

struct VersionSet
{
    enum class Scheme : uint8_t { Segment, Header, Query };
    VersionSetName name;
    std::string displayName;
    Scheme scheme = Scheme::Segment;
    std::string headerName;
    std::string queryName;
};

struct Product
{
    ProductName name;
    std::string displayName;
    bool isPublished = false;
    bool isSubscriptionRequired = true;
    std::vector<ApiName> apis;
};

struct SubscriptionScope
{
    enum class Kind : uint8_t { Product, Api, AllApis, Service };
    Kind kind = Kind::AllApis;
    std::string name; // of the product or API
    friend bool operator==(const SubscriptionScope&, const SubscriptionScope&) = default;
};

enum class SubscriptionState : uint8_t { Active, Suspended, Submitted, Rejected, Cancelled, Expired };

struct Subscription
{
    SubscriptionName name;
    std::string displayName;
    SubscriptionScope scope;
    std::string ownerId;
    std::optional<base::SystemTime> startDate;
    std::optional<base::SystemTime> expirationDate;
    SubscriptionState state = SubscriptionState::Active;
    bool allowsTracing = false;
};

struct Credentials
{
    std::vector<std::pair<std::string, std::vector<std::string>>> headers;
    std::vector<std::pair<std::string, std::vector<std::string>>> query;
    std::vector<std::string> certificateIds;
    std::string authorizationScheme;
    std::string authorizationParameter;
};

// When calls to a backend stop for a while: backends section 4. Counted over the last interval.
struct CircuitBreaker
{
    struct StatusRange
    {
        int least = 500;
        int most = 599;
        friend bool operator==(const StatusRange&, const StatusRange&) = default;
    };
    std::string name;
    int count = 0; // failures that open it; 0: only the percentage does
    int percentage = 0; // of the calls in the interval; 0: only the count does
    std::chrono::seconds interval{3600};
    std::chrono::seconds tripDuration{3600};
    std::vector<StatusRange> statuses; // counted as failures
    std::vector<std::string> errorReasons; // LastError.Reason values counted as failures
    bool acceptsRetryAfter = false; // the failing answer's Retry-After is how long it stays open
    friend bool operator==(const CircuitBreaker&, const CircuitBreaker&) = default;
};

struct Backend
{
    struct PoolMember
    {
        BackendName backend;
        std::optional<int> priority;
        std::optional<int> weight;
    };
    struct Proxy
    {
        std::string url; // http
        std::string user; // empty: nobody asks
        std::string password;
    };
    BackendName name;
    std::string title;
    std::string url; // empty for a pool
    std::optional<Proxy> proxy; // that it is reached through
    Credentials credentials;
    bool validatesCertificateChain = true;
    bool validatesCertificateName = true;
    std::optional<CircuitBreaker> circuitBreaker;
    std::vector<PoolMember> pool;
    std::string affinityCookie; // of a pool: keeps a caller on the member that answered first; empty: none
};

struct NamedValue
{
    NamedValueName name;
    std::string displayName; // what {{…}} refers to
    bool isSecret = false;
    std::optional<std::string> value; // absent for secrets and key vault references
};

struct PolicyScope
{
    enum class Kind : uint8_t { Global, Workspace, Product, Api, Operation };
    Kind kind = Kind::Global;
    std::string owner; // of the product or API; "" for global
    std::string operation;
    friend auto operator<=>(const PolicyScope&, const PolicyScope&) = default;
};
[[nodiscard]] std::string_view scopeName(PolicyScope::Kind kind); // "global", "product", …
// Where a repository keeps the document of the scope: "apis/orders/policies/policy".
[[nodiscard]] std::string policyPath(const PolicyScope& scope);

struct PolicyDocument
{
    PolicyScope scope;
    std::string file; // relative to the artifact folder, for messages
    std::string text; // raw XML, expressions unescaped
};

struct PolicyFragment
{
    FragmentName name;
    std::string file;
    std::string text;
};
// "policyFragments/stamp"
[[nodiscard]] std::string fragmentPath(const FragmentName& fragment);

// Everything, in the order of the folder's names. Lookups are by name; the lists are small or scanned once.
struct Catalog
{
    std::vector<Api> apis;
    std::vector<VersionSet> versionSets;
    std::vector<Product> products;
    std::vector<Subscription> subscriptions;
    std::vector<Backend> backends;
    std::vector<NamedValue> namedValues;
    std::vector<PolicyDocument> policies;
    std::vector<PolicyFragment> fragments;
    std::vector<Schema> schemas; // for all APIs
    std::vector<base::Problem> problems; // what could not be read, each with its file and place; the rest is usable

    [[nodiscard]] const Api* findApi(const ApiName& name) const;
    [[nodiscard]] const Product* findProduct(const ProductName& name) const;
    [[nodiscard]] const Subscription* findSubscription(const SubscriptionName& name) const;
    [[nodiscard]] const Backend* findBackend(const BackendName& name) const;
    [[nodiscard]] const VersionSet* findVersionSet(const VersionSetName& name) const;
    [[nodiscard]] const PolicyDocument* findPolicy(const PolicyScope& scope) const;
};

} // namespace catalog

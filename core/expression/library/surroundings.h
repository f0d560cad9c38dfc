// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What `context` shows of one request: pointers and views, filled in without copying. Everything must live until the
// evaluation ends. A null pointer is null in C#.

#include "core/base/clock.h"
#include "core/expression/runtime/value.h"
#include "core/http/headers.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace expression {

struct UrlView
{
    std::string_view scheme;
    std::string_view host;
    uint16_t port = 0;
    std::string_view path; // begins with '/'
    std::string_view query; // without '?'
};

struct BodyView
{
    std::string_view bytes;
    bool isConsumed = false; // read without preserveContent
};

using NamedText = std::pair<std::string_view, std::string_view>;

struct RequestView
{
    std::string_view method;
    UrlView url; // as it goes to the backend
    UrlView originalUrl;
    const http::Headers* headers = nullptr;
    std::span<const NamedText> matchedParameters;
    std::string_view clientAddress;
    std::string_view certificate; // PEM or DER of the client's; empty: none
    BodyView* body = nullptr;
};

struct ResponseView
{
    int statusCode = 0;
    std::string_view statusReason;
    const http::Headers* headers = nullptr;
    BodyView* body = nullptr;
};

struct GroupView
{
    std::string_view id;
    std::string_view name;
};

struct ApiView
{
    std::string_view id;
    std::string_view name;
    std::string_view path;
    std::string_view revision;
    std::string_view version; // empty: null
    bool isCurrentRevision = true;
    std::span<const std::string_view> protocols;
    const UrlView* serviceUrl = nullptr;
    std::string_view keyHeader;
    std::string_view keyQuery;
};

struct OperationView
{
    std::string_view id;
    std::string_view method;
    std::string_view name;
    std::string_view urlTemplate;
};

struct ProductView
{
    std::string_view id;
    std::string_view name;
    bool approvalRequired = false;
    bool subscriptionRequired = true;
    bool isPublished = true;
    std::optional<int> subscriptionLimit;
    std::span<const GroupView> groups;
};

struct SubscriptionView
{
    std::string_view id;
    std::string_view name;
    std::string_view key; // the one that was used
    std::string_view primaryKey;
    std::string_view secondaryKey;
    base::SystemTime created{};
    std::optional<base::SystemTime> start;
    std::optional<base::SystemTime> end;
};

struct UserView
{
    std::string_view id;
    std::string_view email;
    std::string_view firstName;
    std::string_view lastName;
    std::string_view note;
    base::SystemTime registered{};
    std::span<const GroupView> groups;
    std::span<const NamedText> identities; // provider, id
};

struct DeploymentView
{
    std::string_view gatewayId = "managed";
    std::string_view region;
    std::string_view serviceId;
    std::string_view serviceName;
    std::span<const NamedText> certificates; // id, PEM with its private key where there is one
};

struct ErrorView
{
    std::string_view source;
    std::string_view reason;
    std::string_view message;
    std::string_view scope;
    std::string_view section;
    std::string_view path;
    std::string_view policyId;
};

struct BackendView
{
    std::string_view id;
    std::string_view region;
    bool isPool = false;
};

// Read-only for expressions.
class Variables
{
public:
    Variables() = default;
    Variables(const Variables&) = delete;
    Variables& operator=(const Variables&) = delete;
    virtual ~Variables() = default;
    [[nodiscard]] virtual const Value* find(std::string_view name) const = 0;
    [[nodiscard]] virtual size_t size() const = 0;
    [[nodiscard]] virtual std::pair<std::string_view, const Value*> at(size_t index) const = 0;
};

struct Surroundings
{
    RequestView* request = nullptr;
    ResponseView* response = nullptr;
    const Variables* variables = nullptr;
    const ApiView* api = nullptr;
    const OperationView* operation = nullptr;
    const ProductView* product = nullptr;
    const SubscriptionView* subscription = nullptr;
    const UserView* user = nullptr;
    const DeploymentView* deployment = nullptr;
    const ErrorView* lastError = nullptr;
    const BackendView* backend = nullptr;
    std::string_view requestId; // 00000000-0000-0000-0000-000000000000
    base::SystemTime timestamp{};
    bool isTracing = false;
    const base::Clock* clock = nullptr; // the system's when null
    std::function<uint64_t()> random; // the system's when empty
    std::function<void(std::string_view)> trace; // of context.Trace
};

} // namespace expression

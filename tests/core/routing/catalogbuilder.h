// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catalogs for routing tests, written as they would be described.

#include "core/base/clock.h" // before any header that begins with <concepts> or <compare>: moc 6.4 cannot read those first
#include "core/routing/table.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace routingtest {

inline catalog::Operation operation(std::string name, std::string method, std::string urlTemplate)
{
    catalog::Operation out;
    out.name = catalog::OperationName(std::move(name));
    out.method = std::move(method);
    out.urlTemplate = std::move(urlTemplate);
    return out;
}

inline catalog::Api api(std::string name, std::string path, std::vector<catalog::Operation> operations = {})
{
    catalog::Api out;
    out.name = catalog::ApiName(std::move(name));
    out.path = std::move(path);
    out.protocols = {"http", "https"};
    out.serviceUrl = "http://backend.example";
    out.operations = std::move(operations);
    return out;
}

inline catalog::Product product(std::string name, std::vector<std::string> apis, bool isSubscriptionRequired = true)
{
    catalog::Product out;
    out.name = catalog::ProductName(std::move(name));
    out.isPublished = true;
    out.isSubscriptionRequired = isSubscriptionRequired;
    for (std::string& one : apis)
        out.apis.emplace_back(std::move(one));
    return out;
}

inline catalog::Subscription subscription(std::string name, catalog::SubscriptionScope::Kind kind,
                                          std::string scope = {},
                                          catalog::SubscriptionState state = catalog::SubscriptionState::Active)
{
    catalog::Subscription out;
    out.name = catalog::SubscriptionName(std::move(name));
    out.scope = {kind, std::move(scope)};
    out.state = state;
    return out;
}

// Every subscription gets the keys "NAME-primary" and "NAME-secondary".
inline catalog::Secrets keysFor(const catalog::Catalog& catalog)
{
    catalog::Secrets secrets;
    for (const auto& one : catalog.subscriptions)
        secrets.subscriptions[one.name] = {base::Secret(one.name.text() + "-primary"),
                                           base::Secret(one.name.text() + "-secondary")};
    return secrets;
}

inline routing::Table compile(catalog::Catalog catalog)
{
    const catalog::Secrets secrets = keysFor(catalog);
    return routing::Table::compile(std::make_shared<const catalog::Catalog>(std::move(catalog)), secrets);
}

} // namespace routingtest

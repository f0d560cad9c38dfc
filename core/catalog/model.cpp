// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/model.h"

#include <algorithm>

namespace catalog {

namespace {
template<typename Item, typename Name>
const Item* findNamed(const std::vector<Item>& items, const Name& name)
{
    const auto found = std::ranges::find(items, name, &Item::name);
    return found == items.end() ? nullptr : &*found;
}
} // namespace

const Schema* Api::findSchema(std::string_view wanted) const
{
    const auto found = std::ranges::find(schemas, wanted, &Schema::name);
    return found == schemas.end() ? nullptr : &*found;
}

std::string_view scopeName(PolicyScope::Kind kind)
{
    switch (kind) {
    case PolicyScope::Kind::Global:
        return "global";
    case PolicyScope::Kind::Workspace:
        return "workspace";
    case PolicyScope::Kind::Product:
        return "product";
    case PolicyScope::Kind::Api:
        return "api";
    case PolicyScope::Kind::Operation:
        return "operation";
    }
    return "global";
}

std::string policyPath(const PolicyScope& scope)
{
    const std::string document = "policies/policy";
    switch (scope.kind) {
    case PolicyScope::Kind::Global:
        break;
    case PolicyScope::Kind::Workspace:
        return "workspaces/" + scope.owner + '/' + document;
    case PolicyScope::Kind::Product:
        return "products/" + scope.owner + '/' + document;
    case PolicyScope::Kind::Api:
        return "apis/" + scope.owner + '/' + document;
    case PolicyScope::Kind::Operation:
        return "apis/" + scope.owner + "/operations/" + scope.operation + '/' + document;
    }
    return document;
}

std::string fragmentPath(const FragmentName& fragment)
{
    return "policyFragments/" + fragment.text();
}

const Api* Catalog::findApi(const ApiName& name) const
{
    return findNamed(apis, name);
}

const Product* Catalog::findProduct(const ProductName& name) const
{
    return findNamed(products, name);
}

const Subscription* Catalog::findSubscription(const SubscriptionName& name) const
{
    return findNamed(subscriptions, name);
}

const Backend* Catalog::findBackend(const BackendName& name) const
{
    return findNamed(backends, name);
}

const VersionSet* Catalog::findVersionSet(const VersionSetName& name) const
{
    return findNamed(versionSets, name);
}

const PolicyDocument* Catalog::findPolicy(const PolicyScope& scope) const
{
    const auto found = std::ranges::find(policies, scope, &PolicyDocument::scope);
    return found == policies.end() ? nullptr : &*found;
}

} // namespace catalog

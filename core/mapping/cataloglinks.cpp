// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mapping/cataloglinks.h"

#include "core/policy/targets.h"
#include "core/routing/outcome.h"

#include <algorithm>
#include <array>

namespace mapping {

using base::translate;
using catalog::PolicyScope;
using policy::Destinations;
using policy::Target;

namespace {

constexpr std::array<std::string_view, 6> SubscriptionStates{"active",   "suspended", "submitted",
                                                             "rejected", "cancelled", "expired"};

class CatalogLinks
{
public:
    CatalogLinks(const catalog::Catalog& catalog, MapBuilder& out)
        : m_catalog(catalog)
        , m_reader(catalog)
        , m_out(out)
    { }

    Addresses addAll()
    {
        for (const catalog::Subscription& subscription : m_catalog.subscriptions)
            addSubscription(subscription);
        for (const catalog::Product& product : m_catalog.products)
            addProduct(product);
        for (const catalog::Backend& backend : m_catalog.backends)
            addBackend(backend);
        for (const catalog::Api& api : m_catalog.apis)
            addApi(api);
        for (const base::Problem& problem : m_reader.problems())
            m_out.problem(problem);
        return std::move(m_addresses);
    }

private:
    void addSubscription(const catalog::Subscription& subscription)
    {
        const NodeId from{NodeKind::Subscription, subscription.name.text()};
        Node& node = m_out.node(from);
        if (!subscription.displayName.empty())
            node.title = subscription.displayName;
        const std::string state(SubscriptionStates[static_cast<size_t>(subscription.state)]);
        const bool isActive = subscription.state == catalog::SubscriptionState::Active;
        base::Message sentence = isActive
            ? translate("mapping", "Its keys open this.")
            : translate("mapping", "Its keys are for this, but they do not work: its state is %1.").arg(state);
        m_out.link(from, scopeOf(subscription.scope), Evidence::Scope, state, std::move(sentence));
    }

    static NodeId scopeOf(const catalog::SubscriptionScope& scope)
    {
        switch (scope.kind) {
        case catalog::SubscriptionScope::Kind::Product:
            return {NodeKind::Product, scope.name};
        case catalog::SubscriptionScope::Kind::Api:
            return {NodeKind::Api, scope.name};
        default:
            return {NodeKind::AllApis, {}};
        }
    }

    void addProduct(const catalog::Product& product)
    {
        const NodeId from{NodeKind::Product, product.name.text()};
        Node& node = m_out.node(from);
        if (!product.displayName.empty())
            node.title = product.displayName;
        for (const catalog::ApiName& api : product.apis)
            m_out.link(from, {NodeKind::Api, api.text()}, Evidence::Product, {},
                       translate("mapping", "This API is part of the product."));
    }

    void addBackend(const catalog::Backend& backend)
    {
        const NodeId from{NodeKind::Backend, backend.name.text()};
        Node& node = m_out.node(from);
        const auto [url, unknown] = m_reader.filled(backend.url);
        if (!unknown.empty())
            node.note = unknownValueNote(unknown);
        else if (!url.empty())
            m_addresses.emplace(from, url);
        for (const catalog::Backend::PoolMember& member : backend.pool)
            m_out.link(from, {NodeKind::Backend, member.backend.text()}, Evidence::Pool, {},
                       translate("mapping", "This backend is a member of the pool."));
        if (backend.url.empty() && backend.pool.empty())
            m_out.link(from, {}, Evidence::Unresolved, {},
                       translate("mapping", "This backend has neither a URL nor members. Give it a URL."));
    }

    static base::Message unknownValueNote(const std::string& name)
    {
        return translate("mapping", "Its address needs the named value %1, whose value is not known here.").arg(name);
    }

    void addApi(const catalog::Api& api)
    {
        const NodeId id{NodeKind::Api, api.name.text()};
        Node& node = m_out.node(id);
        if (!api.displayName.empty())
            node.title = api.displayName;
        const Destinations own = everyWay(api, {});
        bool isUsed = api.operations.empty();
        for (const catalog::Operation& operation : api.operations)
            isUsed = addOperation(api, operation, own) || isUsed;
        if (isUsed)
            addTargets(id, api, own);
    }

    // Whether it goes where its API goes: an address that every operation replaces leads nowhere.
    bool addOperation(const catalog::Api& api, const catalog::Operation& operation, const Destinations& apis)
    {
        const NodeId id{NodeKind::Operation, api.name.text() + '/' + operation.name.text()};
        Node& node = m_out.node(id);
        if (!operation.displayName.empty())
            node.title = operation.displayName;
        const bool hasPolicy = m_catalog.findPolicy(operationScope(api, operation)) != nullptr;
        const Destinations own = hasPolicy ? everyWay(api, operation.name.text()) : apis;
        if (own == apis)
            return true;
        addTargets(id, api, own);
        return false;
    }

    static PolicyScope operationScope(const catalog::Api& api, const catalog::Operation& operation)
    {
        return {PolicyScope::Kind::Operation, api.name.text(), operation.name.text()};
    }

    // In no product's context and in that of each product which has the API and a policy of its own.
    [[nodiscard]] Destinations everyWay(const catalog::Api& api, const std::string& operation) const
    {
        std::vector<PolicyScope> scopes;
        if (!operation.empty())
            scopes.push_back({PolicyScope::Kind::Operation, api.name.text(), operation});
        scopes.push_back({PolicyScope::Kind::Api, api.name.text(), {}});
        scopes.push_back({PolicyScope::Kind::Global, {}, {}});
        Destinations all = m_reader.follow(scopes);
        const catalog::ApiName base{std::string(routing::baseApiName(api.name.text()))};
        for (const catalog::Product& product : m_catalog.products) {
            const PolicyScope scope{PolicyScope::Kind::Product, product.name.text(), {}};
            if (std::ranges::find(product.apis, base) == product.apis.end() || !m_catalog.findPolicy(scope))
                continue;
            std::vector<PolicyScope> withProduct = scopes;
            withProduct.insert(withProduct.end() - 1, scope);
            const Destinations more = m_reader.follow(withProduct);
            all.keepsServiceUrl = all.keepsServiceUrl || more.keepsServiceUrl;
            for (const Target& target : more.targets) {
                if (std::ranges::find(all.targets, target) == all.targets.end())
                    all.targets.push_back(target);
            }
        }
        return all;
    }

    void addTargets(const NodeId& from, const catalog::Api& api, const Destinations& destinations)
    {
        if (destinations.keepsServiceUrl && api.serviceUrl.empty()) {
            m_out.link(from, {}, Evidence::Unresolved, {},
                       translate("mapping",
                                 "It has no backend: give the API a serviceUrl, or choose a backend in its policy."));
        } else if (destinations.keepsServiceUrl) {
            const NodeId url{NodeKind::Url, api.serviceUrl};
            m_out.link(from, url, Evidence::ServiceUrl, {},
                       translate("mapping", "This is the API's own address, its serviceUrl."));
            m_addresses.emplace(url, api.serviceUrl);
        }
        for (const Target& target : destinations.targets)
            addTarget(from, target);
    }

    void addTarget(const NodeId& from, const Target& target)
    {
        const bool isBackend = target.kind == Target::Kind::Backend;
        const NodeId to{isBackend ? NodeKind::Backend : NodeKind::Url, target.value};
        m_out.link(from, to, Evidence::Policy, target.file, targetSentence(target), target.place);
        if (target.doubt == Target::Doubt::NamedValue)
            m_out.node(to).note = unknownValueNote(target.namedValue);
        if (target.doubt != Target::Doubt::None)
            return;
        if (!isBackend)
            m_addresses.emplace(to, target.value);
        else if (!m_catalog.findBackend(catalog::BackendName(target.value)))
            m_out.link(
                to, {}, Evidence::Unresolved, {},
                translate("mapping", "The catalog has no backend of this name. Create it, or correct the policy."));
    }

    static base::Message targetSentence(const Target& target)
    {
        base::Message sentence;
        if (target.doubt == Target::Doubt::Expression)
            sentence = translate("mapping",
                                 "The policy in %1, line %2, computes the address when a request comes: where it leads "
                                 "cannot be known here.");
        else if (target.doubt == Target::Doubt::NamedValue)
            sentence = translate("mapping",
                                 "The policy in %1, line %2, takes the address from the named value %3, whose value is "
                                 "not known here.");
        else if (target.isConditional)
            sentence =
                translate("mapping", "The policy in %1, line %2, may send requests here: it stands in a choose.");
        else
            sentence = translate("mapping", "The policy in %1, line %2, sends requests here.");
        sentence = std::move(sentence).arg(target.file).arg(target.place.line);
        return target.doubt == Target::Doubt::NamedValue ? std::move(sentence).arg(target.namedValue) : sentence;
    }

    const catalog::Catalog& m_catalog;
    policy::TargetReader m_reader;
    MapBuilder& m_out;
    Addresses m_addresses;
};

} // namespace

Addresses addCatalogLinks(const catalog::Catalog& catalog, MapBuilder& out)
{
    return CatalogLinks(catalog, out).addAll();
}

} // namespace mapping

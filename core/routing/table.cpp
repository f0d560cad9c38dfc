// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/table.h"

#include "core/routing/pathtext.h"
#include "core/routing/rules.h"

#include <algorithm>

namespace routing {

namespace {
using ScopeKind = catalog::SubscriptionScope::Kind;

const catalog::VersionSet* findVersionSet(const catalog::Catalog& catalog, const catalog::VersionSetName& name)
{
    const auto found = std::ranges::find(catalog.versionSets, name, &catalog::VersionSet::name);
    return found == catalog.versionSets.end() ? nullptr : &*found;
}

Refusal refuse(const catalog::Api& api, Refusal::Why why, const catalog::Subscription* subscription = nullptr)
{
    const auto kind = why == Refusal::Why::NoKey ? Refusal::Kind::Missing : Refusal::Kind::Invalid;
    return {kind, why, api.keyNames.header, &api, subscription};
}
} // namespace

Table Table::compile(std::shared_ptr<const catalog::Catalog> catalog, const catalog::Secrets& secrets)
{
    Table table;
    table.m_catalog = std::move(catalog);
    table.addApis();
    table.addSubscriptions(secrets);
    return table;
}

void Table::report(std::string file, base::Message message)
{
    m_problems.push_back({std::move(file), {}, std::move(message)});
}

void Table::addApis()
{
    static const catalog::VersionSet BySegment{}; // what the management REST defaults to
    m_apis.reserve(m_catalog->apis.size());
    for (const catalog::Api& api : m_catalog->apis) {
        const std::string file = "apis/" + api.name.text();
        const catalog::VersionSet* versionSet = api.versionSet ? findVersionSet(*m_catalog, *api.versionSet) : nullptr;
        if (api.versionSet && !versionSet)
            report(file,
                   base::translate("routing", "Its version set '%1' does not exist: add it, or remove the reference.")
                       .arg(api.versionSet->text()));
        if (!versionSet && !api.version.empty())
            versionSet = &BySegment;
        CompiledApi& compiled = m_apis.emplace_back();
        compiled.api = &api;
        compiled.keyQueryName = fold(api.keyNames.query, Encoding::Query);
        compiled.answersHttp = std::ranges::find(api.protocols, "http") != api.protocols.end();
        compiled.answersHttps =
            api.protocols.empty() || std::ranges::find(api.protocols, "https") != api.protocols.end();
        addOperations(compiled);
        addProducts(compiled);
        if (!m_index.add(static_cast<uint32_t>(m_apis.size() - 1), api, versionSet))
            report(file,
                   base::translate("routing",
                                   "Another API has the same path, version and revision: this one is not served."));
    }
}

void Table::addOperations(CompiledApi& compiled)
{
    for (const catalog::Operation& operation : compiled.api->operations) {
        const auto added = compiled.operations.add(operation);
        if (!added)
            report("apis/" + compiled.api->name.text() + "/operations/" + operation.name.text(), added.error().message);
    }
    compiled.operations.finish();
}

void Table::addProducts(CompiledApi& compiled) const
{
    const std::string_view name = baseApiName(compiled.api->name.text());
    for (uint32_t i = 0; i < m_catalog->products.size(); ++i) {
        const catalog::Product& product = m_catalog->products[i];
        const bool contains = std::ranges::any_of(
            product.apis, [name](const catalog::ApiName& api) { return baseApiName(api.text()) == name; });
        if (!contains)
            continue;
        compiled.products.push_back(i);
        const bool mayBeOpen = product.isPublished || !OpenProductMustBePublished;
        if (!product.isSubscriptionRequired && mayBeOpen && !compiled.openProduct)
            compiled.openProduct = i;
    }
}

void Table::addSubscriptions(const catalog::Secrets& secrets)
{
    std::vector<KeyTable::Entry> entries;
    entries.reserve(2 * secrets.subscriptions.size());
    for (uint32_t index = 0; index < m_catalog->subscriptions.size(); ++index) {
        const catalog::Subscription& subscription = m_catalog->subscriptions[index];
        const auto keys = secrets.subscriptions.find(subscription.name);
        if (keys == secrets.subscriptions.end())
            continue;
        KeyTable::Owner owner{.subscription = index};
        owner.scope = subscription.scope.kind;
        owner.isActive = subscription.state == catalog::SubscriptionState::Active;
        if (owner.scope == ScopeKind::Product) {
            const auto product = std::ranges::find(m_catalog->products, subscription.scope.name,
                                                   [](const catalog::Product& p) { return p.name.text(); });
            if (product != m_catalog->products.end())
                owner.product = static_cast<uint32_t>(product - m_catalog->products.begin());
        }
        entries.push_back({keys->second.primary, owner});
        owner.isPrimary = false;
        entries.push_back({keys->second.secondary, owner});
    }
    m_keys = KeyTable(entries, base::randomSipSeed());
    for (const uint32_t index : m_keys.duplicates())
        report("subscriptions/" + m_catalog->subscriptions[index].name.text(),
               base::translate(
                   "routing",
                   "One of its keys belongs to another subscription, too, and counts for that one: change it."));
}

tl::expected<Match, NotFound> Table::match(const Call& call) const
{
    using Reason = NotFound::Reason;
    const auto chosen = m_index.choose(call);
    if (!chosen)
        return tl::unexpected<NotFound>(chosen.error());
    const CompiledApi& compiled = m_apis[chosen->api];
    const bool isAnswered = call.scheme == "https" ? compiled.answersHttps : compiled.answersHttp;
    if (!isAnswered)
        return tl::unexpected<NotFound>(NotFound{Reason::WrongScheme, compiled.api});

    Match match;
    match.api = compiled.api;
    match.apiPart = call.path.substr(0, chosen->pathEnd);
    match.remainder = call.path.substr(chosen->pathEnd);
    match.query = call.query;
    match.apiId = chosen->api;
    const auto found = compiled.operations.find(call.method, match.remainder, call.query);
    match.operation = found.operation;
    match.urlTemplate = found.urlTemplate;
    if (match.operation)
        return match;
    const Reason reason = found.hasMethod ? Reason::QueryParameterMissing
        : found.hasPath                   ? Reason::NoMethod
                                          : Reason::NoOperation;
    return tl::unexpected<NotFound>(NotFound{reason, compiled.api});
}

// The header comes first; only when it is absent (or empty) the query is looked at.
std::optional<Table::FoundKey> Table::findKey(const CompiledApi& api, const http::Headers& headers,
                                              std::string_view query)
{
    FoundKey key;
    headers.visitAll(api.api->keyNames.header, [&key](std::string_view value) {
        key.isRepeated = key.isRepeated || (!key.text.empty() && !value.empty() && key.text != value);
        if (!value.empty())
            key.text = value;
    });
    if (!key.text.empty())
        return key;
    const auto value = findQueryValue(query, api.keyQueryName);
    if (!value || value->empty())
        return std::nullopt;
    return FoundKey{*value, true, false};
}

tl::expected<Grant, Refusal> Table::authorizeWithoutKey(const CompiledApi& api) const
{
    if (api.openProduct)
        return Grant{nullptr, KeyKind::None, &m_catalog->products[*api.openProduct]};
    if (!api.api->isSubscriptionRequired)
        return Grant{};
    return tl::unexpected<Refusal>(refuse(*api.api, Refusal::Why::NoKey));
}

bool Table::isInScope(const KeyTable::Owner& key, const CompiledApi& api) const
{
    switch (key.scope) {
    case ScopeKind::AllApis:
    case ScopeKind::Service:
        return true;
    case ScopeKind::Api:
        return baseApiName(m_catalog->subscriptions[key.subscription].scope.name) == baseApiName(api.api->name.text());
    case ScopeKind::Product:
        return std::ranges::binary_search(api.products, key.product); // without one it is in none
    }
    return false;
}

tl::expected<Grant, Refusal> Table::authorize(const Match& match, const http::Headers& headers,
                                              std::string_view query) const
{
    using Why = Refusal::Why;
    const CompiledApi& api = m_apis[match.apiId];
    const auto sent = findKey(api, headers, query);
    if (!sent)
        return authorizeWithoutKey(api);
    if (sent->isRepeated)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::RepeatedHeader));
    const bool mustDecode = sent->isEncoded && sent->text.find_first_of("%+") != std::string_view::npos;
    const std::optional<KeyTable::Owner> key =
        mustDecode ? m_keys.find(http::percentDecode(sent->text, true)) : m_keys.find(sent->text);
    if (!key)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::UnknownKey));
    const catalog::Subscription& subscription = m_catalog->subscriptions[key->subscription];
    __builtin_prefetch(&subscription); // policies and the record want its name: by then it is there
    if (!key->isActive)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::NotActive, &subscription));
    if (!isInScope(*key, api))
        return tl::unexpected<Refusal>(refuse(*api.api, Why::ForeignScope, &subscription));
    Grant grant{&subscription, key->isPrimary ? KeyKind::Primary : KeyKind::Secondary, nullptr};
    if (key->product != KeyTable::NoProduct)
        grant.product = &m_catalog->products[key->product];
    grant.keyText = sent->text;
    return grant;
}

} // namespace routing

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
        compiled.hasCommonKeyHeader =
            http::equalsIgnoreCase(api.keyNames.header, m_catalog->apis.front().keyNames.header);
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
        KeyTable::Owner owner{.subscription = index, .name = subscription.name.text()};
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

Table::SentKey Table::readHeader(const http::Headers& headers, std::string_view name)
{
    SentKey key;
    headers.visitAll(name, [&key](std::string_view value) {
        key.isRepeated = key.isRepeated || (!key.text.empty() && !value.empty() && key.text != value);
        if (!value.empty())
            key.text = value;
    });
    return key;
}

Table::SentKey Table::readQuery(std::string_view query, std::string_view name)
{
    SentKey key;
    key.text = findQueryValue(query, name).value_or(std::string_view());
    key.isEncoded = true;
    return key;
}

Table::SentKey Table::seekKey(const http::Headers& headers) const
{
    if (m_apis.empty())
        return {};
    SentKey key = readHeader(headers, m_catalog->apis.front().keyNames.header);
    if (!key.text.empty())
        key.hash = m_keys.seek(key.text);
    return key;
}

void Table::lookUp(SentKey& key) const
{
    key.isLookedUp = true;
    if (key.isEncoded && key.text.find_first_of("%+") != std::string_view::npos)
        key.owner = m_keys.find(http::percentDecode(key.text, true));
    else
        key.owner = key.hash ? m_keys.find(key.text, key.hash) : m_keys.find(key.text);
}

tl::expected<Grant, Refusal> Table::authorizeWithoutKey(const CompiledApi& api) const
{
    if (api.openProduct)
        return Grant{.product = &m_catalog->products[*api.openProduct]};
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

tl::expected<Grant, Refusal> Table::authorize(const Match& match, const http::Headers& headers, std::string_view query,
                                              const SentKey* early) const
{
    using Why = Refusal::Why;
    const CompiledApi& api = m_apis[match.apiId];
    SentKey sent = early && api.hasCommonKeyHeader ? *early : readHeader(headers, api.api->keyNames.header);
    if (sent.text.empty()) // only then the query counts
        sent = readQuery(query, api.keyQueryName);
    if (sent.text.empty())
        return authorizeWithoutKey(api);
    if (sent.isRepeated)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::RepeatedHeader));
    if (!sent.isLookedUp)
        lookUp(sent);
    const auto& key = sent.owner;
    if (!key)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::UnknownKey));
    const catalog::Subscription& subscription = m_catalog->subscriptions[key->subscription];
    if (!key->isActive)
        return tl::unexpected<Refusal>(refuse(*api.api, Why::NotActive, &subscription));
    if (!isInScope(*key, api))
        return tl::unexpected<Refusal>(refuse(*api.api, Why::ForeignScope, &subscription));
    Grant grant{.subscription = &subscription,
                .subscriptionName = key->name,
                .key = key->isPrimary ? KeyKind::Primary : KeyKind::Secondary};
    if (key->product != KeyTable::NoProduct)
        grant.product = &m_catalog->products[key->product];
    grant.keyText = sent.text;
    return grant;
}

} // namespace routing

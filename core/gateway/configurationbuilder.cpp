// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/configurationbuilder.h"

#include "core/http/grammar.h"
#include "core/routing/outcome.h"

#include <algorithm>

namespace gateway {

using Scope = catalog::PolicyScope::Kind;

Configuration::Builder::Builder(Configuration& configuration, const catalog::Secrets& secrets,
                                const CompileOptions& options)
    : m_out(configuration)
    , m_secrets(secrets)
    , m_options(options)
{ }

void Configuration::Builder::report(std::string file, base::Message message)
{
    m_out.m_problems.push_back({std::move(file), {}, std::move(message)});
}

std::optional<std::string> Configuration::Builder::namedValue(std::string_view displayName) const
{
    const auto& values = m_out.m_catalog->namedValues;
    const auto found = std::ranges::find(values, displayName, &catalog::NamedValue::displayName);
    if (found == values.end())
        return std::nullopt;
    for (const std::string& name : {found->displayName, found->name.text()}) {
        if (const auto secret = m_secrets.namedValues.find(name); secret != m_secrets.namedValues.end())
            return std::string(secret->second.reveal());
    }
    return found->value;
}

policy::Environment Configuration::Builder::makeEnvironment() const
{
    const auto& backends = m_out.m_catalog->backends;
    const auto& fragments = m_out.m_catalog->fragments;
    policy::Environment environment;
    environment.namedValue = [this](std::string_view name) { return namedValue(name); };
    environment.hasBackend = [&backends](std::string_view name) {
        return std::ranges::any_of(backends,
                                   [name](const catalog::Backend& backend) { return backend.name.text() == name; });
    };
    environment.credentials = m_out.m_credentials.get();
    environment.fragment = [&fragments](std::string_view name) -> std::optional<policy::FragmentSource> {
        const auto found = std::ranges::find_if(
            fragments, [name](const catalog::PolicyFragment& fragment) { return fragment.name.text() == name; });
        if (found == fragments.end())
            return std::nullopt;
        return policy::FragmentSource{found->file, found->text};
    };
    environment.schema = [this](std::string_view name) -> std::shared_ptr<const catalog::Schema> {
        const auto& schemas = m_out.m_catalog->schemas;
        const auto found = std::ranges::find(schemas, name, &catalog::Schema::name);
        if (found == schemas.end())
            return nullptr;
        return {m_out.m_catalog, &*found};
    };
    return environment;
}

void Configuration::Builder::compilePolicies()
{
    const policy::Environment environment = makeEnvironment();
    for (const catalog::PolicyDocument& source : m_out.m_catalog->policies) {
        policy::Compiled compiled = policy::compile(source, environment);
        Part part{compiled.document, nullptr};
        if (!compiled.isUsable()) {
            const base::Problem first = compiled.problems.empty()
                ? base::Problem{source.file, {}, base::translate("gateway", "This policy document cannot be used.")}
                : compiled.problems.front();
            m_out.m_faults.push_back(std::make_unique<base::Problem>(first));
            part.fault = m_out.m_faults.back().get();
            m_out.m_faultyScopes.emplace(source.scope, part.fault);
        }
        m_out.m_problems.insert(m_out.m_problems.end(), compiled.problems.begin(), compiled.problems.end());
        m_parts.insert_or_assign(source.scope, std::move(part));
    }
    if (!m_parts.contains({Scope::Global, {}, {}}))
        m_parts[{Scope::Global, {}, {}}] = {policy::defaultGlobalDocument(), nullptr};
}

void Configuration::Builder::addEffective(const void* owner, const catalog::Product* product,
                                          const std::vector<catalog::PolicyScope>& scopes)
{
    std::vector<std::shared_ptr<const policy::Document>> chain;
    const base::Problem* fault = nullptr;
    for (const catalog::PolicyScope& scope : scopes) {
        const auto part = m_parts.find(scope);
        if (part == m_parts.end())
            continue;
        if (part->second.document)
            chain.push_back(part->second.document);
        else if (!fault)
            fault = part->second.fault;
    }
    m_out.m_policies.insert_or_assign(PolicyKey{owner, product},
                                      EffectivePolicy{policy::Program(std::move(chain)), fault});
}

void Configuration::Builder::combinePolicies()
{
    const catalog::PolicyScope global{Scope::Global, {}, {}};
    addEffective(nullptr, nullptr, {global});
    for (const catalog::Api& api : m_out.m_catalog->apis) {
        const std::string& name = api.name.text();
        const catalog::PolicyScope apiScope{Scope::Api, name, {}};
        addEffective(&api, nullptr, {apiScope, global});
        const catalog::ApiName baseName{std::string(routing::baseApiName(name))};
        for (const catalog::Operation& operation : api.operations) {
            const catalog::PolicyScope operationScope{Scope::Operation, name, operation.name.text()};
            addEffective(&operation, nullptr, {operationScope, apiScope, global});
            for (const catalog::Product& product : m_out.m_catalog->products) {
                if (std::ranges::find(product.apis, baseName) != product.apis.end())
                    addEffective(&operation, &product,
                                 {operationScope, apiScope, {Scope::Product, product.name.text(), {}}, global});
            }
        }
    }
}

std::optional<net::TlsContext> Configuration::Builder::tlsFor(const catalog::Backend* backend, const std::string& file)
{
    net::TlsClientSettings settings = m_out.tlsSettings(backend);
    if (backend) {
        if (!backend->credentials.certificateIds.empty()) {
            const std::string& id = backend->credentials.certificateIds.front();
            const size_t slash = id.rfind('/');
            const auto identity = m_options.certificates.find(slash == std::string::npos ? id : id.substr(slash + 1));
            if (identity != m_options.certificates.end()) {
                settings.identity = identity->second;
            } else {
                report(
                    file,
                    base::translate("gateway",
                                    "The client certificate %1 of backend %2 is not at hand; it is called without one.")
                        .arg(id)
                        .arg(backend->name.text()));
            }
        }
    }
    auto context = m_out.m_contexts->get(settings);
    if (context)
        return *context;
    base::Problem problem = base::toProblem(context.error());
    problem.file = file;
    m_out.m_problems.push_back(std::move(problem));
    return std::nullopt;
}

std::shared_ptr<const BackendRoute>
Configuration::Builder::makeRoute(const std::string& url, const catalog::Backend* backend, const std::string& file)
{
    auto parsed = http::parseUrl(url);
    if (!parsed) {
        report(file,
               base::translate("gateway", "The backend address %1 is no http or https URL: %2")
                   .arg(url)
                   .arg(parsed.error().message.english()));
        return nullptr;
    }
    if (backend && backend->proxy) {
        const auto proxy = http::parseUrl(backend->proxy->url);
        if (!proxy || proxy->isTls()) {
            report(file,
                   base::translate("gateway", "The proxy %1 of backend %2 is no http URL: write http://host:port.")
                       .arg(backend->proxy->url)
                       .arg(backend->name.text()));
            return nullptr;
        }
    }
    std::optional<net::TlsContext> tls;
    if (parsed->isTls()) {
        tls = tlsFor(backend, file);
        if (!tls)
            return nullptr;
    }
    return makeBackendRoute(std::move(*parsed), std::move(tls), backend);
}

// {{name}} in a text, replaced once and as it is (backends section 7); an unknown name stays and is reported.
std::string Configuration::Builder::withNamedValues(const std::string& text, const std::string& file)
{
    std::string out;
    size_t at = 0;
    while (true) {
        const size_t open = text.find("{{", at);
        const size_t close = open == std::string::npos ? open : text.find("}}", open);
        out += text.substr(at, close == std::string::npos ? close : open - at);
        if (close == std::string::npos)
            return out;
        const std::string name = text.substr(open + 2, close - open - 2);
        const auto value = namedValue(http::trimBlanks(name));
        if (!value) {
            report(
                file,
                base::translate("gateway", "There is no value for %1. Add the named value, or its secret.").arg(name));
        }
        out += value.value_or(text.substr(open, close + 2 - open));
        at = close + 2;
    }
}

std::shared_ptr<const catalog::Backend> Configuration::Builder::resolved(const catalog::Backend& source,
                                                                         const std::string& file)
{
    auto backend = std::make_shared<catalog::Backend>(source);
    const auto replace = [&](std::string& text) { text = withNamedValues(text, file); };
    replace(backend->url);
    if (backend->proxy) {
        replace(backend->proxy->url);
        replace(backend->proxy->user);
        replace(backend->proxy->password);
    }
    replace(backend->credentials.authorizationScheme);
    replace(backend->credentials.authorizationParameter);
    for (auto* parameters : {&backend->credentials.headers, &backend->credentials.query}) {
        for (auto& [name, values] : *parameters)
            std::ranges::for_each(values, replace);
    }
    return backend;
}

void Configuration::Builder::resolveBackends()
{
    for (const catalog::Backend& source : m_out.m_catalog->backends) {
        if (source.url.empty())
            continue; // a pool has members instead
        const std::string file = "backends/" + source.name.text() + "/backendInformation.json";
        m_out.m_resolvedBackends.push_back(resolved(source, file));
        const catalog::Backend& backend = *m_out.m_resolvedBackends.back();
        if (auto route = makeRoute(backend.url, &backend, file))
            m_out.m_backends.emplace(backend.name.text(), std::move(route));
    }
    for (const catalog::Api& api : m_out.m_catalog->apis) {
        if (api.serviceUrl.empty() || m_out.m_services.contains(api.serviceUrl))
            continue;
        // An entity whose URL is the service URL lends it its credentials (backends section 5, "automatic match").
        const auto& entities = m_out.m_backends;
        const auto same = std::ranges::find_if(
            entities, [&api](const auto& entry) { return entry.second->backend->url == api.serviceUrl; });
        auto route = same != entities.end()
            ? same->second
            : makeRoute(api.serviceUrl, nullptr, "apis/" + api.name.text() + "/apiInformation.json");
        if (route)
            m_out.m_services.emplace(api.serviceUrl, std::move(route));
    }
}

// A member without priority or weight counts as 1: backends section 3 says nothing of it.
void Configuration::Builder::resolvePools()
{
    for (const catalog::Backend& source : m_out.m_catalog->backends) {
        if (!source.url.empty() || source.pool.empty())
            continue;
        Pool pool{source.name.text(), source.affinityCookie, {}};
        for (const catalog::Backend::PoolMember& member : source.pool) {
            const auto route = m_out.m_backends.find(member.backend.text());
            if (route == m_out.m_backends.end())
                report("backends/" + source.name.text() + "/backendInformation.json",
                       base::translate("gateway", "The member %1 of the pool %2 has no usable address and is left out.")
                           .arg(member.backend.text())
                           .arg(source.name.text()));
            else
                pool.members.push_back({route->second->backend, std::max(1, member.priority.value_or(1)),
                                        std::max(1, member.weight.value_or(1))});
        }
        m_out.m_pools.emplace(pool.name, std::move(pool));
    }
}

void Configuration::Builder::collectSecrets()
{
    for (const auto& [name, keys] : m_secrets.subscriptions) {
        for (const base::Secret* key : {&keys.primary, &keys.secondary}) {
            if (!m_out.m_routes->keys().find(key->reveal())) // of a subscription that the catalog does not have
                m_out.m_secrets.push_back(*key);
        }
    }
    for (const auto& [name, value] : m_secrets.namedValues)
        m_out.m_secrets.push_back(value);
    for (const catalog::IdentityToken& one : m_secrets.identityTokens)
        m_out.m_secrets.push_back(one.token);
    for (const auto& [provider, entries] : m_secrets.authorizations) {
        for (const auto& [id, one] : entries)
            m_out.m_secrets.push_back(one.accessToken);
    }
}

void Configuration::Builder::collectKeyParameters()
{
    auto& names = m_out.m_keyParameters;
    names.emplace_back(catalog::SubscriptionKeyParameterNames{}.query);
    for (const catalog::Api& api : m_out.m_catalog->apis)
        names.push_back(api.keyNames.query);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

} // namespace gateway

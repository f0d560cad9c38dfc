// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/configuration.h"

#include "core/gateway/configurationbuilder.h"
#include "core/text/base64.h"

#include <algorithm>
#include <functional>

namespace gateway {

size_t Configuration::PolicyKeyHash::operator()(const PolicyKey& key) const noexcept
{
    const size_t owner = std::hash<const void*>{}(key.owner);
    return owner ^ (std::hash<const void*>{}(key.product) * 0x9e3779b97f4a7c15ULL);
}

std::shared_ptr<const Configuration> Configuration::compile(std::shared_ptr<const catalog::Catalog> catalog,
                                                            const catalog::Secrets& secrets,
                                                            const CompileOptions& options)
{
    std::shared_ptr<Configuration> out(new Configuration);
    out->m_catalog = catalog;
    out->m_problems = catalog->problems;
    out->m_routes = std::make_unique<routing::Table>(routing::Table::compile(std::move(catalog), secrets));
    out->m_problems.insert(out->m_problems.end(), out->m_routes->problems().begin(), out->m_routes->problems().end());
    out->m_contexts = options.contexts;
    out->m_defaultTls.caPem = options.backendCaPem;
    out->m_authorities = options.authorities;
    out->m_credentials = std::make_unique<const LocalCredentials>(secrets, options.certificates, options.hasEvents);
    Builder builder(*out, secrets, options);
    builder.compilePolicies();
    builder.combinePolicies();
    builder.resolveBackends();
    builder.resolvePools();
    builder.collectKeyParameters();
    builder.collectSecrets();
    return out;
}

const base::Problem* Configuration::faultOf(const catalog::PolicyScope& scope) const
{
    const auto found = m_faultyScopes.find(scope);
    return found == m_faultyScopes.end() ? nullptr : found->second;
}

const EffectivePolicy& Configuration::policyFor(const catalog::Operation& operation,
                                                const catalog::Product* product) const
{
    if (const auto found = m_policies.find({&operation, product}); found != m_policies.end())
        return found->second;
    return m_policies.at({&operation, nullptr});
}

const EffectivePolicy& Configuration::errorPolicyFor(const catalog::Api* api) const
{
    return m_policies.at({api, nullptr});
}

namespace {
// Connections are shared by whoever means the same address with the same security: the context stands for the latter.
void setKey(net::UpstreamTarget& target, const http::Url& url)
{
    target.key = url.scheme + ' ' + url.host + ' ' + std::to_string(url.port);
    if (target.tls)
        target.key += ' ' + std::to_string(reinterpret_cast<uintptr_t>(target.tls->get()))
            + (target.checksName ? " name" : ""); // NOLINT
    if (target.proxy)
        target.key +=
            " by " + target.proxy->host + ' ' + std::to_string(target.proxy->port) + ' ' + target.proxy->authorization;
}

// http://[user:password@]host:port
std::optional<net::UpstreamProxy> parseProxy(const std::string& text, std::string& detail)
{
    const size_t begin = text.find("://");
    const size_t at = text.rfind('@');
    const bool hasUser = begin != std::string::npos && at != std::string::npos && at > begin;
    const auto url = http::parseUrl(hasUser ? text.substr(0, begin + 3) + text.substr(at + 1) : text);
    if (!url || url->isTls()) {
        detail = "the proxy's address is no http URL";
        return std::nullopt;
    }
    net::UpstreamProxy proxy{url->host, url->port, {}};
    if (hasUser)
        proxy.authorization =
            "Basic " + text::encodeBase64(http::percentDecode(text.substr(begin + 3, at - begin - 3)));
    return proxy;
}

std::string proxyUrl(const catalog::Backend* backend)
{
    if (!backend || !backend->proxy)
        return {};
    const catalog::Backend::Proxy& proxy = *backend->proxy;
    const size_t begin = proxy.url.find("://");
    if (proxy.user.empty() || begin == std::string::npos)
        return proxy.url;
    return proxy.url.substr(0, begin + 3) + http::percentEncode(proxy.user) + ':' + http::percentEncode(proxy.password)
        + '@' + proxy.url.substr(begin + 3);
}
} // namespace

net::TlsClientSettings Configuration::tlsSettings(const catalog::Backend* backend) const
{
    net::TlsClientSettings settings = m_defaultTls;
    if (!backend)
        return settings;
    settings.checksChain = backend->validatesCertificateChain;
    settings.checksName = backend->validatesCertificateName;
    if (const auto own = m_authorities.find(backend->name.text()); own != m_authorities.end())
        settings.caPem = own->second;
    return settings;
}

std::shared_ptr<const net::UpstreamTarget> Configuration::findTarget(const http::Url& url,
                                                                     const policy::OutgoingRequest& request,
                                                                     const catalog::Backend* backend,
                                                                     std::string& detail) const
{
    auto target = std::make_shared<net::UpstreamTarget>();
    target->host = url.host;
    target->port = url.port;
    target->checksName = !backend || backend->validatesCertificateName;
    if (url.isTls()) {
        net::TlsClientSettings settings = tlsSettings(backend);
        if (!request.clientCertificate.empty())
            settings.identity = {request.clientCertificate, base::Secret(std::string_view(request.clientCertificate))};
        auto context = m_contexts->get(settings);
        if (!context) {
            detail = context.error().describe();
            return nullptr;
        }
        target->tls = *context;
    }
    const std::string proxy = request.proxy.empty() ? proxyUrl(backend) : request.proxy;
    if (!proxy.empty()) {
        target->proxy = parseProxy(proxy, detail);
        if (!target->proxy)
            return nullptr;
    }
    setKey(*target, url);
    return target;
}

std::shared_ptr<const BackendRoute> makeBackendRoute(http::Url url, std::optional<net::TlsContext> tls,
                                                     const catalog::Backend* backend)
{
    auto target = std::make_shared<net::UpstreamTarget>();
    target->host = url.host;
    target->port = url.port;
    target->tls = std::move(tls);
    target->checksName = !backend || backend->validatesCertificateName;
    if (std::string fault; backend && backend->proxy)
        target->proxy = parseProxy(proxyUrl(backend), fault); // it was checked before
    setKey(*target, url);
    auto route = std::make_shared<BackendRoute>();
    route->authority = url.authority();
    route->label = url.scheme + "://" + url.host + ':' + std::to_string(url.port);
    route->target = std::move(target);
    route->backend = backend;
    while (url.path.ends_with('/')) // base and path are joined by exactly one slash
        url.path.pop_back();
    route->url = std::move(url);
    return route;
}

std::shared_ptr<const BackendRoute>
Configuration::findRoute(std::string_view baseUrl, const catalog::BackendName* backend, std::string& detail) const
{
    if (backend) {
        const auto found = m_backends.find(backend->text());
        if (found != m_backends.end())
            return found->second;
        detail = "the backend " + backend->text() + " has no usable address";
        return nullptr;
    }
    if (const auto found = m_services.find(baseUrl); found != m_services.end())
        return found->second;
    if (baseUrl.empty()) {
        detail = "the API has no service URL and no policy names a backend";
        return nullptr;
    }
    auto url = http::parseUrl(baseUrl);
    if (!url) {
        detail = url.error().describe();
        return nullptr;
    }
    std::optional<net::TlsContext> tls;
    if (url->isTls()) {
        auto context = m_contexts->get(m_defaultTls);
        if (!context) {
            detail = context.error().describe();
            return nullptr;
        }
        tls = *context;
    }
    return makeBackendRoute(std::move(*url), std::move(tls), nullptr);
}

const Configuration::Pool* Configuration::findPool(const catalog::BackendName& backend) const
{
    const auto found = m_pools.find(backend.text());
    return found == m_pools.end() ? nullptr : &found->second;
}

bool Configuration::isKeyParameter(std::string_view name) const
{
    return std::ranges::any_of(m_keyParameters,
                               [name](const std::string& known) { return http::equalsIgnoreCase(known, name); });
}

} // namespace gateway

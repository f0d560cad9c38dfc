// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything a request needs, compiled from one state of the catalog: routes, keys, policies, backends. Immutable, so
// requests in flight finish on the one they began with. What is faulty is quarantined; the rest serves.

#include "core/catalog/model.h"
#include "core/catalog/secrets.h"
#include "core/gateway/backendstates.h"
#include "core/gateway/localcredentials.h"
#include "core/http/url.h"
#include "core/net/tls.h"
#include "core/net/upstream.h"
#include "core/policy/program.h"
#include "core/policy/services.h"
#include "core/routing/table.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gateway {

// Where a backend base leads: parsed once, with the connection's security and the credentials to add.
struct BackendRoute
{
    http::Url url;
    std::string authority; // value of Host
    std::string label; // scheme://host:port, for records
    std::shared_ptr<const net::UpstreamTarget> target;
    const catalog::Backend* backend = nullptr; // the entity with its credentials; lives as long as the configuration
};

[[nodiscard]] std::shared_ptr<const BackendRoute> makeBackendRoute(http::Url url, std::optional<net::TlsContext> tls,
                                                                   const catalog::Backend* backend);

// The policy of one product, API and operation.
struct EffectivePolicy
{
    policy::Program program;
    const base::Problem* fault = nullptr; // set: some document of the chain is faulty and calls get 500
};

struct CompileOptions
{
    std::string backendCaPem; // trusted for backends besides the system's roots
    std::map<std::string, std::string> authorities; // PEM for one backend, instead of backendCaPem; by its name
    std::map<std::string, net::TlsIdentity> certificates; // client certificates by their id
    bool hasEvents = false; // there is a place for what policies log
    std::shared_ptr<net::TlsClientContexts> contexts =
        std::make_shared<net::TlsClientContexts>(); // share it from one to the next
};

class Configuration
{
public:
    // Never fails: see problems().
    [[nodiscard]] static std::shared_ptr<const Configuration> compile(std::shared_ptr<const catalog::Catalog> catalog,
                                                                      const catalog::Secrets& secrets,
                                                                      const CompileOptions& options);

    [[nodiscard]] const routing::Table& routes() const { return *m_routes; }
    [[nodiscard]] const catalog::Catalog& catalog() const { return *m_catalog; }
    [[nodiscard]] const std::shared_ptr<const catalog::Catalog>& sharedCatalog() const { return m_catalog; }
    [[nodiscard]] const EffectivePolicy& policyFor(const catalog::Operation& operation,
                                                   const catalog::Product* product) const;
    // For calls that reached no operation: the API's on-error, or only the global one.
    [[nodiscard]] const EffectivePolicy& errorPolicyFor(const catalog::Api* api) const;

    // Why calls that need the document of that scope get 500; null: they do not, or it has no document.
    [[nodiscard]] const base::Problem* faultOf(const catalog::PolicyScope& scope) const;

    // The pool of that name with its members' routes; null when the backend is no pool.
    struct Pool
    {
        std::string name;
        std::string affinityCookie;
        std::vector<BackendStates::Member> members;
    };
    [[nodiscard]] const Pool* findPool(const catalog::BackendName& backend) const;

    // Null when the backend is not known or its address is no URL; detail then says why.
    [[nodiscard]] std::shared_ptr<const BackendRoute>
    findRoute(std::string_view baseUrl, const catalog::BackendName* backend, std::string& detail) const;

    // Where a request goes that a policy makes, or changes: its client certificate and its proxy. backend: whose
    // security counts otherwise; may be null.
    [[nodiscard]] std::shared_ptr<const net::UpstreamTarget> findTarget(const http::Url& url,
                                                                        const policy::OutgoingRequest& request,
                                                                        const catalog::Backend* backend,
                                                                        std::string& detail) const;

    // Query parameters that carry keys: their values never reach a record.
    [[nodiscard]] bool isKeyParameter(std::string_view name) const;
    [[nodiscard]] const LocalCredentials& credentials() const { return *m_credentials; }
    // Values that may be shown to nobody, besides the keys of routes(): secret named values, tokens.
    [[nodiscard]] const std::vector<base::Secret>& secrets() const { return m_secrets; }

    [[nodiscard]] const std::vector<base::Problem>& problems() const { return m_problems; }

private:
    class Builder;
    struct PolicyKey
    {
        const void* owner; // operation or API; null for the global document alone
        const catalog::Product* product;
        friend bool operator==(const PolicyKey&, const PolicyKey&) = default;
    };
    struct PolicyKeyHash
    {
        size_t operator()(const PolicyKey& key) const noexcept;
    };

    Configuration() = default;
    [[nodiscard]] net::TlsClientSettings tlsSettings(const catalog::Backend* backend) const; // without an identity

    std::shared_ptr<const catalog::Catalog> m_catalog;
    std::unique_ptr<const routing::Table> m_routes;
    std::unordered_map<PolicyKey, EffectivePolicy, PolicyKeyHash> m_policies;
    std::vector<std::shared_ptr<const catalog::Backend>> m_resolvedBackends; // with their named values in place
    std::map<std::string, std::shared_ptr<const BackendRoute>, std::less<>> m_backends; // by backend name
    std::map<std::string, std::shared_ptr<const BackendRoute>, std::less<>> m_services; // by service URL
    std::map<std::string, Pool, std::less<>> m_pools; // by backend name
    net::TlsClientSettings m_defaultTls; // for https bases that no backend entity describes
    std::map<std::string, std::string> m_authorities; // PEM, by the backend's name
    std::shared_ptr<net::TlsClientContexts> m_contexts;
    std::unique_ptr<const LocalCredentials> m_credentials;
    std::vector<std::string> m_keyParameters;
    std::vector<base::Secret> m_secrets;
    std::vector<std::unique_ptr<base::Problem>> m_faults; // what EffectivePolicy::fault points to
    std::map<catalog::PolicyScope, const base::Problem*> m_faultyScopes;
    std::vector<base::Problem> m_problems;
};

} // namespace gateway

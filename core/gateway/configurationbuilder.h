// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compiles a Configuration: policies first, then who uses them, then backends.

#include "core/gateway/configuration.h"

#include <optional>

namespace gateway {

class Configuration::Builder
{
public:
    Builder(Configuration& configuration, const catalog::Secrets& secrets, const CompileOptions& options);

    void compilePolicies();
    void combinePolicies();
    void resolveBackends();
    void resolvePools(); // after resolveBackends
    void collectKeyParameters();
    void collectSecrets();

private:
    struct Part
    { // one compiled document, or what is wrong with it
        std::shared_ptr<const policy::Document> document;
        const base::Problem* fault = nullptr;
    };
    [[nodiscard]] policy::Environment makeEnvironment() const;
    [[nodiscard]] std::optional<std::string> namedValue(std::string_view displayName) const;
    void addEffective(const void* owner, const catalog::Product* product,
                      const std::vector<catalog::PolicyScope>& scopes);
    [[nodiscard]] std::string withNamedValues(const std::string& text, const std::string& file);
    [[nodiscard]] std::shared_ptr<const catalog::Backend> resolved(const catalog::Backend& source,
                                                                   const std::string& file);
    void report(std::string file, base::Message message);
    [[nodiscard]] std::shared_ptr<const BackendRoute> makeRoute(const std::string& url, const catalog::Backend* backend,
                                                                const std::string& file);
    [[nodiscard]] std::optional<net::TlsContext> tlsFor(const catalog::Backend* backend, const std::string& file);

    Configuration& m_out;
    const catalog::Secrets& m_secrets;
    const CompileOptions& m_options;
    std::map<catalog::PolicyScope, Part> m_parts;
};

} // namespace gateway

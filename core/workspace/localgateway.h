// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only assembler of a running gateway: reads an artifact folder and its secrets, compiles, listens, and follows
// changes on disk without a dropped request. The console, `gatehousectl serve` and the sample world all start this one.

#include "core/base/result.h"
#include "core/catalog/secrets.h"
#include "core/gateway/gateway.h"
#include "core/workspace/backendtls.h"
#include "core/workspace/folderwatch.h"
#include "core/workspace/gatewaydetails.h"
#include "core/workspace/tlsfiles.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace workspace {

struct LocalGatewaySettings
{
    std::filesystem::path artifacts;
    std::optional<std::filesystem::path> secrets; // YAML of keys and secret named values
    gateway::Settings gateway;
    std::map<size_t, TlsFiles> tls; // by place in gateway.listeners: contexts are made of files, again when they change
    BackendTlsFiles backendTls;
    gateway::CompileOptions compile;
    bool isStrict = false; // any problem in the catalog refuses it as a whole
    // After every attempt to load, the first one included, on the thread that loaded. Empty: nobody listens.
    std::function<void(const struct LoadReport&)> loaded;
};

// What came of reading the folder.
struct LoadReport
{
    bool isServing = true; // false: it was refused and the configuration before it goes on
    std::vector<base::Problem> problems; // files relative to the artifact folder
    std::optional<base::Error> error; // why nothing of it could be used
    std::vector<base::Error> tlsErrors; // certificates that cannot be used: what was shown before goes on
    std::shared_ptr<const gateway::Configuration> configuration; // what was read; null with an error
};

class LocalGateway
{
public:
    // Fails when the folder or the secrets cannot be read, when strict and there are problems, or when it cannot
    // listen.
    [[nodiscard]] static base::Result<std::unique_ptr<LocalGateway>> start(LocalGatewaySettings settings);
    ~LocalGateway();
    LocalGateway(const LocalGateway&) = delete;
    LocalGateway& operator=(const LocalGateway&) = delete;

    [[nodiscard]] const std::vector<net::Address>& addresses() const { return m_gateway->addresses(); }
    [[nodiscard]] std::shared_ptr<const gateway::Configuration> configuration() const; // the one that serves now
    [[nodiscard]] gateway::Figures figures() const; // now; any thread but the gateway's own
    [[nodiscard]] GatewayDetails details() const; // the same, with what it listens on and shows
    void reload(); // now, instead of when the watch notices; any thread
    void stop(); // drains and ends; safe to call twice

private:
    explicit LocalGateway(LocalGatewaySettings settings)
        : m_settings(std::move(settings))
        , m_backendTls(m_settings.backendTls)
    { }
    [[nodiscard]] base::Result<std::shared_ptr<const gateway::Configuration>> load();
    [[nodiscard]] base::Result<void> loadTls();
    [[nodiscard]] std::vector<base::Error> refreshTls();
    void takeConfiguration(LoadReport& outcome);
    [[nodiscard]] gateway::Figures currentFigures() const;
    void setCurrent(std::shared_ptr<const gateway::Configuration> configuration);
    void reloadTls();
    void watch();
    void report(const LoadReport& report) const;

    LocalGatewaySettings m_settings;
    mutable std::mutex m_mutex; // of m_current and of reloading
    std::shared_ptr<const gateway::Configuration> m_current;
    uint64_t m_taken = 0; // configurations, so far
    std::map<uint64_t, std::weak_ptr<const gateway::Configuration>> m_inUse; // by their number; some may have gone
    std::unique_ptr<gateway::Gateway> m_gateway; // made once, before anybody else sees this
    std::map<size_t, TlsSource> m_tls;
    BackendTlsSource m_backendTls;
    std::vector<std::filesystem::path> m_certificateFiles; // that the file of secrets named last
    std::unique_ptr<FolderWatch> m_watch; // last: they call reload() …
    std::unique_ptr<FolderWatch> m_tlsWatch; // … and reloadTls()
};

} // namespace workspace

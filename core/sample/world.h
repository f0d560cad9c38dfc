// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The embedded world: a cluster with its API server and microservices, a catalog, and the local gateway in front of
// them, all on loopback addresses of one 127.N.0.0/16 that nobody else uses. What the first run opens and tests start.

#include "core/base/result.h"
#include "core/catalog/secrets.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <memory>
#include <string>

namespace sample {

struct Authorities;

struct WorldSettings
{
    std::filesystem::path folder; // takes kubeconfig, artifacts and keys; must exist and be private
    bool hasTraffic = true;
    bool watchesCluster = false; // its workspace connects to the cluster, as the console does
    std::string log; // file of request records; empty: none
};

class World
{
public:
    // Everything listens and answers when it returns.
    [[nodiscard]] static base::Result<std::unique_ptr<World>> start(WorldSettings settings);
    ~World(); // ends everything; the folder stays
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const std::string& network() const { return m_network; } // "127.87"
    [[nodiscard]] std::string gatewayUrl() const; // http://127.87.4.1:8080
    [[nodiscard]] std::string gatewayTlsUrl() const; // https://127.87.4.1:8443
    [[nodiscard]] std::string apiServerUrl() const; // https://127.87.0.1:6443
    [[nodiscard]] std::filesystem::path kubeconfig() const { return m_settings.folder / "kubeconfig"; }
    [[nodiscard]] std::filesystem::path artifacts() const { return m_settings.folder / "artifacts"; }
    [[nodiscard]] std::filesystem::path secrets() const { return m_settings.folder / "secrets.yaml"; }
    [[nodiscard]] std::filesystem::path authority() const { return m_settings.folder / "authority.pem"; }

private:
    class Cluster; // what lives on the world's own thread
    explicit World(WorldSettings settings);
    [[nodiscard]] base::Result<void> build();
    [[nodiscard]] base::Result<void> makeKeys();
    [[nodiscard]] base::Result<void> openWorkspace();

    WorldSettings m_settings;
    std::string m_network;
    catalog::Secrets m_secrets;
    std::unique_ptr<Authorities> m_authorities; // before the cluster that uses them
    std::unique_ptr<Cluster> m_cluster;
    std::unique_ptr<workspace::Workspace> m_workspace; // last: its gateway asks the cluster for names
};

} // namespace sample

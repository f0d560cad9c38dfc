// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything a workspace knows at one moment: immutable, shared. What is derived from it (links, findings, where-used)
// is a function of it.

#include "core/base/clock.h"
#include "core/catalog/model.h"
#include "core/kube/snapshot.h"
#include "core/mapping/map.h"
#include "core/workspace/localgateway.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace workspace {

struct GatewayStatus
{
    enum class State : uint8_t { Stopped, Serving, Failed };
    State state = State::Stopped;
    std::vector<std::string> urls; // of its listeners: http://127.0.0.1:8080
    base::SystemTime since; // of the state
    LoadReport load; // the newest attempt to read the folder
    base::SystemTime loadedAt;
    std::optional<base::Error> error; // why it Failed
    uint64_t revision = 0; // counts the configurations that were taken
};

struct ClusterStatus
{
    std::string context; // of the kubeconfig; empty: the workspace has no cluster
    std::string server; // URL
    std::string user;
    std::optional<base::Error> error; // why it could not even be asked: kubeconfig, credentials

    [[nodiscard]] bool isConfigured() const { return !context.empty() || error.has_value(); }
};

struct Snapshot
{
    uint64_t version = 0; // grows with every change
    std::string name; // of the workspace
    bool isReadOnly = false; // nothing can be changed
    std::shared_ptr<const catalog::Catalog> catalog; // never null
    GatewayStatus gateway;
    ClusterStatus clusterStatus;
    std::shared_ptr<const kube::Snapshot> cluster; // never null; empty without a cluster
    std::shared_ptr<const mapping::Map> map; // never null; of this catalog and cluster, or of those just before
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace workspace

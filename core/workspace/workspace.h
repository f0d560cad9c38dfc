// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One opened workspace: a catalog and its local gateway, the requests that arrive there, keys, and the snapshot of it
// all. Calls may come from any thread; none of them waits for a network.

#include "core/change/journal.h"
#include "core/gateway/tracebook.h"
#include "core/kube/store.h"
#include "core/net/httpclient.h"
#include "core/tester/draft.h"
#include "core/traffic/store.h"
#include "core/workspace/keys.h"
#include "core/workspace/policytexts.h"
#include "core/workspace/snapshot.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace workspace {

struct Settings
{
    std::string name; // shown to people
    std::filesystem::path folder; // private; takes the journal. Empty: nothing is written
    LocalGatewaySettings gateway;
    std::filesystem::path kubeconfig; // of the cluster behind the gateway; empty: none
    std::string context; // in it; empty: the current one
    bool isReadOnly = false; // when it is opened
    std::string authorityPem; // who vouches for the gateway's own listeners; empty: the system's authorities
};

// Told from the workspace's threads. Empty functions are not called.
struct Listener
{
    std::function<void(SnapshotPtr)> changed;
    std::function<void()> requestsArrived; // look into requests()
};

class Workspace
{
public:
    // A folder that cannot be read is an error. A gateway that cannot listen is not: its status says why, and it can be
    // started again.
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(Settings settings);
    ~Workspace(); // no call to the listener comes after it
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    void setListener(Listener listener); // gets the present snapshot at once
    [[nodiscard]] SnapshotPtr snapshot() const; // never null
    [[nodiscard]] traffic::Store& requests() { return m_requests; }
    [[nodiscard]] change::Journal& journal() { return m_journal; }
    void setReadOnly(bool isReadOnly); // the journal refuses, and the snapshots say so
    [[nodiscard]] net::HttpClient& http() { return m_http; }

    // Begins to watch the cluster of the settings; what comes of it stands in the snapshots.
    void connectCluster();
    void retryCluster(); // now, instead of after the pause; reads the kubeconfig again if it was at fault
    // To ask the cluster for more than the snapshot holds (logs); null without one. It stays as long as the workspace.
    [[nodiscard]] const kube::Client* cluster() const;

    base::Result<void> startGateway(); // takes a moment: not for the GUI's thread
    void stopGateway(); // waits for what is in flight
    void reload();
    // What the running gateway holds and shows now; nothing while it does not run. Waits for a turn of its I/O threads.
    [[nodiscard]] std::optional<GatewayDetails> gatewayDetails() const;

    // Of the tester: where the gateway is, and what it notes about calls that carry the token.
    [[nodiscard]] tester::GatewayAddress gatewayAddress() const;
    [[nodiscard]] std::shared_ptr<const gateway::TraceBook> traces() const { return m_traces; }

    [[nodiscard]] base::Result<base::Secret> key(const catalog::SubscriptionName& subscription,
                                                 traffic::KeyUsed which) const;
    // Changes, to be shown and then given to the journal. They must not outlive the workspace.
    [[nodiscard]] change::Change regenerateKey(const catalog::SubscriptionName& subscription, traffic::KeyUsed which);
    [[nodiscard]] change::Change setSubscriptionState(const catalog::SubscriptionName& subscription,
                                                      catalog::SubscriptionState state);

    // Policy documents and fragments by their path in the repository. Both read files.
    [[nodiscard]] base::Result<StoredPolicy> readPolicy(const std::string& path) const;
    [[nodiscard]] change::Change writePolicy(const std::string& path, const StoredPolicy& before,
                                             const std::string& text);
    // What was changed and not saved; nothing is kept without a folder.
    [[nodiscard]] base::Result<PolicyDrafts> policyDrafts() const;
    [[nodiscard]] base::Result<void> keepPolicyDrafts(const PolicyDrafts& drafts) const;

private:
    explicit Workspace(Settings settings);
    [[nodiscard]] base::Result<void> makeKeys();
    void noteLoad(const LoadReport& report);
    void noteState(GatewayStatus::State state, std::optional<base::Error> error = {});
    void update(const std::function<void(Snapshot&)>& change);
    void keepMap(const std::stop_token& stop);

    Settings m_settings;
    std::shared_ptr<gateway::TraceBook> m_traces;
    traffic::Store m_requests;
    change::Journal m_journal;
    mutable std::mutex m_mutex; // of the snapshot
    std::shared_ptr<const Snapshot> m_snapshot;
    std::mutex m_listenerMutex; // held while it is called, so that none is called after it went
    Listener m_listener;
    net::HttpClient m_http;
    mutable std::mutex m_clusterMutex; // of the next two, each of which is set once
    std::optional<kube::Client> m_clusterClient;
    std::unique_ptr<kube::Store> m_cluster;
    std::condition_variable_any m_mapWanted; // with m_mutex
    std::jthread m_mapThread; // makes the map of the newest catalog and cluster
    mutable std::mutex m_gatewayMutex; // of starting and stopping
    std::unique_ptr<LocalGateway> m_gateway; // last: it calls all of the above
};

} // namespace workspace

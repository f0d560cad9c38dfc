// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/catalog/artifactfolder.h"
#include "core/catalog/artifactreader.h"
#include "core/pki/randomkey.h"

#include <utility>

namespace workspace {

using base::translate;
using State = GatewayStatus::State;

namespace {

std::string_view stateText(catalog::SubscriptionState state)
{
    static constexpr std::array<std::string_view, 6> Names{"active",   "suspended", "submitted",
                                                           "rejected", "cancelled", "expired"};
    return Names[static_cast<size_t>(state)];
}

base::Message titleOf(catalog::SubscriptionState state)
{
    switch (state) {
    case catalog::SubscriptionState::Active:
        return translate("workspace", "Activate the subscription “%1”");
    case catalog::SubscriptionState::Suspended:
        return translate("workspace", "Suspend the subscription “%1”");
    case catalog::SubscriptionState::Cancelled:
        return translate("workspace", "Cancel the subscription “%1”");
    default:
        return translate("workspace", "Change the state of the subscription “%1”");
    }
}

base::Result<void> writeState(const std::filesystem::path& artifacts, const std::string& subscription,
                              catalog::SubscriptionState state)
{
    catalog::ArtifactFolder folder(artifacts);
    text::Node changes = text::Node::object();
    changes.set("state", text::Node::string(std::string(stateText(state))));
    auto written = catalog::patch(folder, "subscriptions/" + subscription, changes);
    return written ? base::Result<void>() : base::fail(std::move(written.error()));
}

} // namespace

Workspace::Workspace(Settings settings)
    : m_settings(std::move(settings))
    , m_traces(std::make_shared<gateway::TraceBook>(pki::makeSubscriptionKey()))
    , m_journal(m_settings.folder.empty() ? std::filesystem::path() : m_settings.folder / "journal.jsonl")
{
    m_journal.setReadOnly(m_settings.isReadOnly);
    auto empty = std::make_shared<Snapshot>();
    empty->cluster = std::make_shared<const kube::Snapshot>();
    empty->map = std::make_shared<const mapping::Map>();
    m_snapshot = std::move(empty);
    m_settings.gateway.gateway.traces = m_traces;
    if (!m_settings.folder.empty()) // what policies log and measure
        m_settings.gateway.gateway.events = m_settings.folder / "events";
    m_settings.gateway.gateway.records.listener = [this](std::vector<traffic::Record>&& records) {
        m_requests.append(records);
        const std::lock_guard lock(m_listenerMutex);
        if (m_listener.requestsArrived)
            m_listener.requestsArrived();
    };
    m_settings.gateway.loaded = [this, others = m_settings.gateway.loaded](const LoadReport& report) {
        if (others)
            others(report);
        noteLoad(report);
    };
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(Settings settings)
{
    auto catalog = catalog::readArtifactFolder(settings.gateway.artifacts);
    if (!catalog)
        return base::fail(std::move(catalog.error()));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(settings)));
    workspace->update([&](Snapshot& snapshot) {
        snapshot.name = workspace->m_settings.name;
        snapshot.isReadOnly = workspace->m_settings.isReadOnly;
        snapshot.catalog = std::make_shared<const catalog::Catalog>(std::move(*catalog));
    });
    if (auto made = workspace->makeKeys(); !made)
        return base::fail(std::move(made.error()));
    static_cast<void>(workspace->startGateway()); // its status says what came of it
    workspace->m_mapThread = std::jthread([raw = workspace.get()](const std::stop_token& stop) { raw->keepMap(stop); });
    return workspace;
}

void Workspace::setReadOnly(bool isReadOnly)
{
    m_journal.setReadOnly(isReadOnly);
    update([isReadOnly](Snapshot& snapshot) { snapshot.isReadOnly = isReadOnly; });
}

Workspace::~Workspace()
{
    setListener({});
    m_cluster.reset();
    m_mapThread = {};
    stopGateway();
}

base::Result<void> Workspace::makeKeys()
{
    if (!m_settings.gateway.secrets)
        return {};
    auto completed = KeyFile(*m_settings.gateway.secrets).complete(*snapshot()->catalog);
    return completed ? base::Result<void>() : base::fail(std::move(completed.error()));
}

void Workspace::setListener(Listener listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
    if (m_listener.changed)
        m_listener.changed(snapshot());
}

SnapshotPtr Workspace::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

void Workspace::update(const std::function<void(Snapshot&)>& change)
{
    const std::lock_guard listenerLock(m_listenerMutex); // first: versions arrive in their order
    SnapshotPtr made;
    {
        const std::lock_guard lock(m_mutex);
        auto next = std::make_shared<Snapshot>(*m_snapshot);
        change(*next);
        ++next->version;
        m_snapshot = made = std::move(next);
    }
    m_mapWanted.notify_all();
    if (m_listener.changed)
        m_listener.changed(made);
}

// The map follows catalog and cluster on a thread of its own: with many objects it takes longer than a turn of the
// gateway or of the cluster's store may.
void Workspace::keepMap(const std::stop_token& stop)
{
    std::shared_ptr<const catalog::Catalog> catalog;
    std::shared_ptr<const kube::Snapshot> cluster;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            const bool isNew = m_mapWanted.wait(
                lock, stop, [&] { return m_snapshot->catalog != catalog || m_snapshot->cluster != cluster; });
            if (!isNew)
                return;
            catalog = m_snapshot->catalog;
            cluster = m_snapshot->cluster;
        }
        auto map = std::make_shared<const mapping::Map>(mapping::makeMap(*cluster, *catalog));
        update([&](Snapshot& snapshot) { snapshot.map = std::move(map); });
    }
}

// The listener is told without the mutex: it may ask for the client.
void Workspace::connectCluster()
{
    ClusterStatus status;
    {
        const std::lock_guard lock(m_clusterMutex);
        if (m_settings.kubeconfig.empty() || m_clusterClient)
            return;
        auto config = kube::readKubeconfig(m_settings.kubeconfig);
        auto access = config ? kube::accessFor(*config, m_settings.context)
                             : base::Result<kube::Access>(base::fail(std::move(config.error())));
        if (access) {
            status = {access->context, access->server, access->user, {}};
            m_clusterClient.emplace(m_http, std::move(*access));
        } else {
            status.error = std::move(access.error());
        }
    }
    update([&](Snapshot& snapshot) { snapshot.clusterStatus = status; });
    if (status.error)
        return;
    const std::lock_guard lock(m_clusterMutex);
    m_cluster = std::make_unique<kube::Store>(*m_clusterClient, kube::StoreSettings(),
                                              [this](std::shared_ptr<const kube::Snapshot> cluster) {
                                                  update([&](Snapshot& snapshot) { snapshot.cluster = cluster; });
                                              });
}

void Workspace::retryCluster()
{
    connectCluster();
    const std::lock_guard lock(m_clusterMutex);
    if (m_cluster)
        m_cluster->retryNow();
}

const kube::Client* Workspace::cluster() const
{
    const std::lock_guard lock(m_clusterMutex);
    return m_clusterClient ? &*m_clusterClient : nullptr;
}

void Workspace::noteLoad(const LoadReport& report)
{
    update([&](Snapshot& snapshot) {
        snapshot.gateway.load = report;
        snapshot.gateway.loadedAt = base::systemClock().now();
        if (report.isServing && report.configuration) {
            snapshot.catalog = report.configuration->sharedCatalog();
            ++snapshot.gateway.revision;
        }
    });
}

void Workspace::noteState(State state, std::optional<base::Error> error)
{
    update([&](Snapshot& snapshot) {
        snapshot.gateway.state = state;
        snapshot.gateway.since = base::systemClock().now();
        snapshot.gateway.error = std::move(error);
        snapshot.gateway.urls.clear();
        if (state != State::Serving)
            return;
        for (size_t i = 0; i < m_gateway->addresses().size(); ++i) {
            const bool isTls = m_settings.gateway.gateway.listeners[i].tls.has_value();
            snapshot.gateway.urls.push_back((isTls ? "https://" : "http://") + m_gateway->addresses()[i].text());
        }
    });
}

base::Result<void> Workspace::startGateway()
{
    const std::lock_guard lock(m_gatewayMutex);
    if (m_gateway)
        return {};
    auto started = LocalGateway::start(m_settings.gateway);
    if (!started) {
        noteState(State::Failed, started.error());
        return base::fail(std::move(started.error()));
    }
    m_gateway = std::move(*started);
    noteState(State::Serving);
    return {};
}

void Workspace::stopGateway()
{
    const std::lock_guard lock(m_gatewayMutex);
    if (!m_gateway)
        return;
    m_gateway.reset();
    noteState(State::Stopped);
}

void Workspace::reload()
{
    const std::lock_guard lock(m_gatewayMutex);
    if (m_gateway)
        m_gateway->reload();
}

std::optional<GatewayDetails> Workspace::gatewayDetails() const
{
    const std::lock_guard lock(m_gatewayMutex);
    return m_gateway ? std::optional(m_gateway->details()) : std::nullopt;
}

tester::GatewayAddress Workspace::gatewayAddress() const
{
    tester::GatewayAddress out;
    for (const std::string& url : snapshot()->gateway.urls) {
        std::string& place = url.starts_with("https://") ? out.httpsUrl : out.httpUrl;
        if (place.empty())
            place = url;
    }
    net::ClientTls tls;
    tls.authorityPem = m_settings.authorityPem;
    out.tls = std::make_shared<const net::ClientTls>(std::move(tls));
    return out;
}

base::Result<base::Secret> Workspace::key(const catalog::SubscriptionName& subscription, traffic::KeyUsed which) const
{
    if (!m_settings.gateway.secrets)
        return base::fail(
            base::Error::Kind::NotFound,
            translate("workspace", "This workspace has no file of keys, so no subscription has one here."));
    return KeyFile(*m_settings.gateway.secrets).key(subscription, which);
}

change::Change Workspace::regenerateKey(const catalog::SubscriptionName& subscription, traffic::KeyUsed which)
{
    const auto uses = traffic::keyUses(m_requests.view());
    traffic::KeyUse use;
    if (const auto found = uses.find(subscription.text()); found != uses.end())
        use = which == traffic::KeyUsed::Secondary ? found->second.secondary : found->second.primary;
    return KeyFile(m_settings.gateway.secrets.value_or(std::filesystem::path()))
        .regenerate(subscription, which, use, base::systemClock().now(), [this] { reload(); });
}

change::Change Workspace::setSubscriptionState(const catalog::SubscriptionName& subscription,
                                               catalog::SubscriptionState state)
{
    const catalog::Subscription* before = snapshot()->catalog->findSubscription(subscription);
    const auto old = before ? before->state : catalog::SubscriptionState::Active;
    change::Change out;
    out.plan.title = titleOf(state).arg(subscription.text());
    out.plan.steps = {
        translate("workspace", "The state is written to the artifact folder; the gateway follows at once.")};
    out.plan.differences = {{"subscriptions/" + subscription.text() + ": state", std::string(stateText(old)),
                             std::string(stateText(state))}};
    const auto uses = traffic::figuresBy(
        m_requests.view(), {base::systemClock().now() - std::chrono::minutes(15), base::SystemTime::max()},
        traffic::Grouping::Subscription);
    const auto use = uses.find(subscription.text());
    const uint64_t calls = use == uses.end() ? 0 : use->second.requests;
    out.plan.affected = {
        translate("workspace", "%1 requests with its keys came within the last 15 minutes.").arg(calls)};
    if (state != catalog::SubscriptionState::Active && calls > 0) {
        out.plan.warning = translate("workspace", "The subscription is in use: its callers get 401 from now on.");
        out.plan.confirmation = subscription.text();
    }
    out.plan.wayBack = translate("workspace", "Undo writes the state that it has now.");
    const auto write = [this, name = subscription.text()](catalog::SubscriptionState next) -> base::Result<void> {
        auto written = writeState(m_settings.gateway.artifacts, name, next);
        if (written)
            reload();
        return written;
    };
    out.apply = [write, state] { return write(state); };
    out.undo = [write, old] { return write(old); };
    return out;
}

base::Result<StoredPolicy> Workspace::readPolicy(const std::string& path) const
{
    return readPolicyText(m_settings.gateway.artifacts, path);
}

change::Change Workspace::writePolicy(const std::string& path, const StoredPolicy& before, const std::string& text)
{
    return writePolicyText(m_settings.gateway.artifacts, path, before, text, [this] { reload(); });
}

base::Result<PolicyDrafts> Workspace::policyDrafts() const
{
    return readPolicyDrafts(m_settings.folder);
}

base::Result<void> Workspace::keepPolicyDrafts(const PolicyDrafts& drafts) const
{
    return writePolicyDrafts(m_settings.folder, drafts);
}

} // namespace workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/world.h"

#include "core/base/file.h"
#include "core/catalog/artifactreader.h"
#include "core/pki/randomkey.h"
#include "core/sample/kubeconfig.h"
#include "core/sample/worldcluster.h"

namespace sample {

namespace {

constexpr uint16_t GatewayPort = 8080;
constexpr uint16_t GatewayTlsPort = 8443;

base::Result<Authorities> makeAuthorities()
{
    auto clusterAuthority = pki::Authority::make("Gatehouse sample cluster");
    auto paymentsClients = pki::Authority::make("Payments clients");
    if (!clusterAuthority)
        return base::fail(std::move(clusterAuthority.error()));
    if (!paymentsClients)
        return base::fail(std::move(paymentsClients.error()));
    return Authorities{std::move(*clusterAuthority), std::move(*paymentsClients)};
}

} // namespace

World::World(WorldSettings settings)
    : m_settings(std::move(settings))
{ }

World::~World()
{
    m_workspace.reset();
    m_cluster.reset();
}

base::Result<std::unique_ptr<World>> World::start(WorldSettings settings)
{
    std::unique_ptr<World> world(new World(std::move(settings)));
    if (auto built = world->build(); !built)
        return base::fail(std::move(built.error()).in("starting the sample world"));
    return world;
}

base::Result<void> World::build()
{
    auto authorities = makeAuthorities();
    if (!authorities)
        return base::fail(std::move(authorities.error()));
    m_authorities = std::make_unique<Authorities>(std::move(*authorities));
    m_cluster = std::make_unique<Cluster>(*m_authorities);
    auto network = m_cluster->claimNetwork();
    if (!network)
        return base::fail(std::move(network.error()));
    m_network = *network;

    Placeholders values{{"net", m_network}, {"gateway", gatewayUrl()}};
    if (auto written = writeSampleArtifacts(artifacts(), values); !written)
        return written;
    if (auto made = makeKeys(); !made)
        return made;
    for (const auto& [name, keys] : m_secrets.subscriptions)
        values["key:" + name.text()] = keys.primary.reveal();
    for (const auto& [name, value] : m_secrets.namedValues)
        values["secret:" + name] = value.reveal();
    values["authority:payments-clients"] = m_authorities->paymentsClients.certificatePem();

    auto client = m_authorities->cluster.issue(
        {.commonName = "gatehouse", .organizations = {"system:masters"}, .isForServer = false});
    if (!client)
        return base::fail(std::move(client.error()));
    const std::string config = makeKubeconfig(apiServerUrl(), m_authorities->cluster.certificatePem(), *client);
    if (auto written = base::writeFile(kubeconfig(), config, true); !written)
        return written;
    if (auto written = base::writeFile(authority(), m_authorities->cluster.certificatePem()); !written)
        return written;
    if (auto loaded = m_cluster->load(values); !loaded)
        return loaded;
    if (auto outside = m_cluster->startOutside(); !outside)
        return outside;
    if (auto opened = openWorkspace(); !opened)
        return opened;
    if (m_settings.hasTraffic)
        m_cluster->startTraffic(m_secrets);
    m_cluster->run();
    if (m_settings.watchesCluster)
        m_workspace->connectCluster();
    return {};
}

// Keys for every subscription and secret named value of the catalog, in a file that only the user can read.
base::Result<void> World::makeKeys()
{
    auto catalog = catalog::readArtifactFolder(artifacts());
    if (!catalog)
        return base::fail(std::move(catalog.error()));
    for (const catalog::Subscription& subscription : catalog->subscriptions)
        m_secrets.subscriptions[subscription.name] = {pki::makeSubscriptionKey(), pki::makeSubscriptionKey()};
    for (const catalog::NamedValue& value : catalog->namedValues) {
        if (value.isSecret)
            m_secrets.namedValues[value.displayName] = pki::makeSubscriptionKey();
    }
    return base::writeFile(secrets(), catalog::formatSecrets(m_secrets), true);
}

base::Result<void> World::openWorkspace()
{
    auto own = m_authorities->cluster.issue(
        {.commonName = "gateway", .dnsNames = {"localhost"}, .addresses = {m_network + ".4.1"}});
    auto client = m_authorities->paymentsClients.issue({.commonName = "payments-client", .isForServer = false});
    if (!own)
        return base::fail(std::move(own.error()));
    if (!client)
        return base::fail(std::move(client.error()));
    net::TlsServerSettings tls;
    tls.identity = {own->chainPem, own->keyPem};
    auto context = net::makeServerContext(tls);
    if (!context)
        return base::fail(std::move(context.error()));

    workspace::Settings whole;
    whole.name = "sample";
    whole.folder = m_settings.folder;
    whole.kubeconfig = kubeconfig();
    whole.authorityPem = m_authorities->cluster.certificatePem();
    workspace::LocalGatewaySettings& settings = whole.gateway;
    settings.artifacts = artifacts();
    settings.secrets = secrets();
    settings.gateway.listeners = {{*net::Address::fromNumeric(m_network + ".4.1", GatewayPort), {}},
                                  {*net::Address::fromNumeric(m_network + ".4.1", GatewayTlsPort), *context}};
    settings.gateway.resolver = m_cluster->names();
    settings.gateway.records.file = m_settings.log;
    settings.gateway.drainTime = std::chrono::seconds(1);
    settings.compile.backendCaPem = m_authorities->cluster.certificatePem();
    settings.compile.certificates["payments-client"] = {client->chainPem, client->keyPem};
    auto opened = workspace::Workspace::open(std::move(whole));
    if (!opened)
        return base::fail(std::move(opened.error()));
    m_workspace = std::move(*opened);
    const workspace::SnapshotPtr snapshot = m_workspace->snapshot();
    return snapshot->gateway.error ? base::Result<void>(base::fail(*snapshot->gateway.error)) : base::Result<void>();
}

std::string World::gatewayUrl() const
{
    return "http://" + m_network + ".4.1:" + std::to_string(GatewayPort);
}

std::string World::gatewayTlsUrl() const
{
    return "https://" + m_network + ".4.1:" + std::to_string(GatewayTlsPort);
}

std::string World::apiServerUrl() const
{
    return "https://" + m_network + ".0.1:6443";
}

} // namespace sample

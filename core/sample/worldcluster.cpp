// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/worldcluster.h"

#include <random>

namespace sample {

namespace {

constexpr uint16_t ApiServerPort = 6443;
constexpr const char* PaymentsHost = "payments.shop.example";
constexpr const char* RatesHost = "rates.example.net";
constexpr uint16_t RatesPort = 9090;

std::optional<cluster::Resolved> lookUp(const cluster::ApiServer* server, std::string_view name)
{
    return server ? cluster::resolveName(server->store(), server->types(), name) : std::nullopt;
}

} // namespace

World::Cluster::Cluster(const Authorities& authorities)
    : m_authorities(authorities)
    , m_names(std::make_shared<ClusterNames>(m_loop,
                                             [this](std::string_view name) { return lookUp(m_server.get(), name); }))
    , m_calls(m_loop, *m_names)
    , m_pods(m_loop, m_clock, m_calls,
             [this](const cluster::ContainerStart& container) { return startSpecial(container); })
    , m_proxied([](const WholeRequest&, const WholeRequests::Responder&) {})
    , m_ports(m_loop)
    , m_tick(m_loop, [this] { tick(); })
{ }

World::Cluster::~Cluster()
{
    m_loop.stop();
    if (m_thread.joinable())
        m_thread.join();
}

base::Result<net::TlsContext> World::Cluster::apiServerTls(const std::string& address) const
{
    auto issued = m_authorities.cluster.issue(
        {.commonName = "kube-apiserver",
         .dnsNames = {"kubernetes", "kubernetes.default", "kubernetes.default.svc", "localhost"},
         .addresses = {address, m_network + ".2.1"}});
    if (!issued)
        return base::fail(std::move(issued.error()));
    net::TlsServerSettings settings;
    settings.identity = {issued->chainPem, issued->keyPem};
    settings.clientCaPem = m_authorities.cluster.certificatePem();
    // Without one the answer is 401, as a real API server's, as well as with one that is expired or of others.
    settings.clientCertificates = net::ClientCertificates::Ask;
    return net::makeServerContext(settings);
}

base::Result<std::string> World::Cluster::claimNetwork()
{
    std::mt19937 random{std::random_device{}()};
    const auto first = static_cast<unsigned>(random() % 254);
    base::Error lastError;
    for (unsigned i = 0; i < 254; ++i) {
        m_network = "127." + std::to_string(1 + (first + i) % 254);
        const std::string host = m_network + ".0.1";
        auto tls = apiServerTls(host);
        if (!tls)
            return base::fail(std::move(tls.error()));
        m_server = std::make_unique<cluster::ApiServer>(
            m_clock, m_pods, cluster::ServerSettings{m_network, host + ':' + std::to_string(ApiServerPort), 4096});
        m_endpoint = std::make_unique<cluster::ApiEndpoint>(
            *m_server, [](const http::Exchange& exchange) { return exchange.peer().certificateName; },
            [this](http::Exchange& exchange, const cluster::Forward& forward, std::string body) {
                passOn(exchange, forward, std::move(body));
            });
        m_listener = std::make_unique<net::HttpServer>(m_loop, *m_endpoint);
        auto listening = m_listener->listen(*net::Address::fromNumeric(host, ApiServerPort), *tls);
        if (listening)
            return m_network;
        lastError = std::move(listening.error());
    }
    return base::fail(std::move(lastError));
}

base::Result<void> World::Cluster::load(const Placeholders& values)
{
    auto identity = m_authorities.cluster.issue({.commonName = PaymentsHost, .dnsNames = {PaymentsHost}});
    if (!identity)
        return base::fail(std::move(identity.error()));
    net::TlsServerSettings ingress;
    ingress.identity = {identity->chainPem, identity->keyPem};
    ingress.clientCaPem = m_authorities.paymentsClients.certificatePem();
    ingress.clientCertificates = net::ClientCertificates::Optional; // whether one is needed is the Ingress's to say
    auto tls = net::makeServerContext(ingress);
    if (!tls)
        return base::fail(std::move(tls.error()));
    m_ingressTls = *tls;

    Placeholders all = values;
    all[std::string("certificate:") + PaymentsHost] = identity->chainPem;
    all[std::string("privateKey:") + PaymentsHost] = identity->keyPem.reveal();
    m_pods.setLogs(m_server->logs());
    for (const auto& [name, text] : sampleManifests()) {
        auto loaded =
            m_server->load(name, text, [&all](const std::string& source) { return fillPlaceholders(source, all); });
        if (!loaded)
            return base::fail(std::move(loaded.error()));
    }
    m_server->settle();
    m_server->setChangeListener([this] { refreshPorts(); });
    refreshPorts();
    return {};
}

base::Result<void> World::Cluster::startOutside()
{
    const std::string address = m_network + ".5.1";
    m_names->addOutside(RatesHost, address);
    cluster::ContainerStart rates;
    rates.nameSpace = "outside";
    rates.pod = RatesHost;
    rates.container = "rates";
    rates.image = "registry.shop.example/rates:1";
    rates.address = address;
    rates.ports = {RatesPort};
    const auto answer = m_pods.start(rates);
    if (!answer.failure.empty())
        return base::fail(base::Error::Kind::Unreachable, base::translate("sample", "The sample world cannot start."),
                          answer.failure);
    return {};
}

void World::Cluster::startTraffic(const catalog::Secrets& secrets)
{
    m_traffic = std::make_unique<Traffic>(m_loop, m_calls, m_network + ".4.1", uint16_t(8080), secrets);
    m_traffic->start();
}

void World::Cluster::run()
{
    m_loop.refreshNow();
    m_tick.start(std::chrono::seconds(1));
    m_thread = std::jthread([this] { m_loop.run(); });
}

void World::Cluster::tick()
{
    m_server->tick();
    m_tick.start(std::chrono::seconds(1));
}

void World::Cluster::refreshPorts()
{
    m_ports.use(cluster::addressBook(m_server->store(), m_server->types()));
}

std::shared_ptr<void> World::Cluster::startSpecial(const cluster::ContainerStart& container)
{
    if (container.image.find("ingress-nginx/controller") == std::string::npos)
        return nullptr;
    auto controller = std::make_shared<IngressController>(
        m_loop, m_calls,
        [this](std::string_view host, std::string_view path) {
            return cluster::matchIngress(m_server->store(), m_server->types(), host, path);
        },
        *m_ingressTls);
    return controller->listen(container) ? controller : nullptr;
}

void World::Cluster::passOn(http::Exchange& exchange, const cluster::Forward& forward, std::string body)
{
    http::RequestHead head = exchange.request();
    head.target = forward.target.empty() ? "/" : forward.target;
    head.headers.remove("Host");
    head.headers.remove("Authorization"); // it was for the API server
    const WholeRequests::Responder responder = m_proxied.adopt(exchange);
    m_calls.send(forward.address, forward.port, std::move(head), std::move(body), [responder](BackendResult result) {
        if (result.head.status == 0)
            result.head.status = 503;
        responder.respond(std::move(result.head), result.body);
    });
}

} // namespace sample

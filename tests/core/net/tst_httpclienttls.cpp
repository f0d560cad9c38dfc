// SPDX-License-Identifier: GPL-3.0-or-later
// The client over TLS: whom it trusts, and who it says it is.
#include "core/net/httpserver.h"
#include "core/pki/authority.h"
#include "tests/core/net/clientcalls.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace support;

namespace {

class Greeter final : public http::Application
{
public:
    void onRequest(http::Exchange& exchange) override
    {
        exchange.respond({},
                         "<" + exchange.peer().certificateName + "> for " + exchange.request().headers.joined("Host"));
    }
    void onMalformed(const http::Peer&, const http::ParseFault&) override { }
};

// A TLS server on its own thread, of an authority of its own.
class TlsServer
{
public:
    explicit TlsServer(bool requiresCertificate = false)
    {
        const auto issued = m_authority.issue({.commonName = "server", .dnsNames = {"api.shop.example"}});
        net::TlsServerSettings settings;
        settings.identity = {issued->chainPem, issued->keyPem};
        settings.clientCaPem = m_authority.certificatePem();
        settings.clientCertificates =
            requiresCertificate ? net::ClientCertificates::Required : net::ClientCertificates::Optional;
        m_port =
            m_server->listen(*net::Address::fromNumeric("127.0.0.1", 0), *net::makeServerContext(settings))->port();
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~TlsServer()
    {
        m_loop.post([this] { m_server.reset(); });
        m_loop.stop();
        m_thread.join();
    }
    // Asks for api.shop.example at this server's address.
    [[nodiscard]] net::ClientRequest request(const net::ClientTls& tls) const
    {
        net::ClientRequest request = get("https://api.shop.example/");
        request.reroutes.push_back({"api.shop.example", 443, "127.0.0.1", m_port});
        request.tls = std::make_shared<net::ClientTls>(tls);
        return request;
    }
    [[nodiscard]] net::ClientTls trusting() const
    {
        net::ClientTls tls;
        tls.authorityPem = m_authority.certificatePem();
        return tls;
    }
    [[nodiscard]] net::ClientTls trusting(const pki::Issued& identity) const
    {
        net::ClientTls tls = trusting();
        tls.certificatePem = identity.chainPem;
        tls.keyPem = identity.keyPem;
        return tls;
    }
    [[nodiscard]] const pki::Authority& authority() const { return m_authority; }
    [[nodiscard]] uint16_t port() const { return m_port; }

private:
    pki::Authority m_authority = *pki::Authority::make("authority of the test");
    net::EventLoop m_loop;
    Greeter m_application;
    std::unique_ptr<net::HttpServer> m_server = std::make_unique<net::HttpServer>(m_loop, m_application);
    uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace

class TestHttpClientTls : public QObject
{
    Q_OBJECT
private slots:
    void tlsChecksTheServersName()
    {
        const TlsServer server;
        net::HttpClient client;
        const auto response = client.sendAndWait(server.request(server.trusting()));
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(response->body, std::string("<> for api.shop.example"));
        QVERIFY(response->timings.tls.count() > 0);

        net::ClientRequest byAddress = get("https://127.0.0.1:" + std::to_string(server.port()) + "/");
        byAddress.tls = std::make_shared<net::ClientTls>(server.trusting());
        QVERIFY(failureOf(client.sendAndWait(byAddress)).find("is not trusted") != std::string::npos);

        net::ClientTls named = server.trusting();
        named.serverName = "api.shop.example";
        byAddress.tls = std::make_shared<net::ClientTls>(named);
        const auto other = client.sendAndWait(byAddress);
        QVERIFY2(other.has_value(), failureOf(other).c_str());
        QCOMPARE(other->body, "<> for 127.0.0.1:" + std::to_string(server.port()));
    }
    void anUntrustedServerIsRefusedUnlessToldOtherwise()
    {
        const TlsServer server;
        net::HttpClient client;
        net::ClientTls wrong;
        wrong.authorityPem = pki::Authority::make("another")->certificatePem();
        const auto refused = client.sendAndWait(server.request(wrong));
        QVERIFY2(failureOf(refused).starts_with("denied: The certificate of api.shop.example:443"),
                 failureOf(refused).c_str());
        QVERIFY2(refused.error().detail.find("certificate") != std::string::npos, refused.error().detail.c_str());
        wrong.verifies = false;
        QVERIFY(client.sendAndWait(server.request(wrong)).has_value());
        net::ClientTls broken;
        broken.authorityPem = "-----BEGIN CERTIFICATE-----\nnothing\n";
        QVERIFY(failureOf(client.sendAndWait(server.request(broken))).find("authority") != std::string::npos);
    }
    void clientCertificatesGiveTheCallerAName()
    {
        const TlsServer server(true);
        net::HttpClient client;
        const auto issued = server.authority().issue({.commonName = "operator", .isForServer = false});
        const auto response = client.sendAndWait(server.request(server.trusting(*issued)));
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(response->body, std::string("<operator> for api.shop.example"));
    }
    void aClientCertificateThatDoesNotFitIsNamed()
    {
        const TlsServer server(true);
        net::HttpClient client;
        const std::string missing = failureOf(client.sendAndWait(server.request(server.trusting())));
        QVERIFY2(missing.find("wants a client certificate") != std::string::npos, missing.c_str());
        const auto foreign = pki::Authority::make("other")->issue({.commonName = "x", .isForServer = false});
        const std::string refused = failureOf(client.sendAndWait(server.request(server.trusting(*foreign))));
        QVERIFY2(refused.find("refused the client certificate") != std::string::npos, refused.c_str());
        pki::Issued mixed = *server.authority().issue({.commonName = "operator", .isForServer = false});
        mixed.keyPem = foreign->keyPem;
        const std::string unusable = failureOf(client.sendAndWait(server.request(server.trusting(mixed))));
        QVERIFY2(unusable.find("or its key cannot be used") != std::string::npos, unusable.c_str());
    }
};

QTEST_APPLESS_MAIN(TestHttpClientTls)
#include "tst_httpclienttls.moc"

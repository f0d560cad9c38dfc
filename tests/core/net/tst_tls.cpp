// SPDX-License-Identifier: GPL-3.0-or-later
// TLS on both sides with certificates made at run time, and the relay that passes it on untouched.
#include "core/net/httpserver.h"
#include "core/net/tcprelay.h"
#include "core/net/upstream.h"
#include "core/pki/authority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace std::chrono_literals;

namespace {

// Answers with the name in the client's certificate and the number of body bytes.
class App final : public http::Application
{
public:
    void onRequest(http::Exchange& exchange) override { (new Call(exchange))->begin(); } // deletes itself
    void onMalformed(const http::Peer&, const http::ParseFault&) override { }

private:
    class Call final : public http::ExchangeHandler
    {
    public:
        explicit Call(http::Exchange& exchange)
            : m_exchange(exchange)
        { }
        void begin()
        {
            m_exchange.setHandler(this);
            if (m_exchange.hasBody())
                m_exchange.readBody();
            else
                answer();
        }
        void onBody(std::string_view piece) override { m_bytes += piece.size(); }
        void onBodyEnd() override { answer(); }
        void onWritable() override { }
        void onSent() override { delete this; }
        void onClosed() override { delete this; }

    private:
        void answer()
        {
            m_exchange.respond({}, "<" + m_exchange.peer().certificateName + "> " + std::to_string(m_bytes));
        }
        http::Exchange& m_exchange;
        size_t m_bytes = 0;
    };
};

class Caller final : public net::UpstreamHandler
{
public:
    void onResponseHead(http::ResponseHead&&, const http::Framing&) override { }
    void onResponseBody(std::string_view piece) override { body += piece; }
    void onResponseEnd(const http::Headers&) override { isDone = true; }
    void onUpstreamWritable() override { send(); }
    void onUpstreamFailed(const net::UpstreamFailure& what) override
    {
        failure = what;
        isDone = true;
    }
    void send()
    {
        static const std::string block(10'000, 'x');
        while (left > 0) {
            left -= block.size();
            if (!request.sendBody(block))
                return;
        }
        request.sendEnd({});
    }
    net::UpstreamRequest request;
    std::string body;
    size_t left = 0;
    bool isDone = false;
    std::optional<net::UpstreamFailure> failure;
};

net::TlsIdentity identityOf(const pki::Issued& issued)
{
    return {issued.chainPem, issued.keyPem};
}

struct World
{
    explicit World(bool requiresCertificate = false, bool admitsUnknown = false)
    {
        net::TlsServerSettings settings;
        settings.identity = identityOf(*authority.issue({.commonName = "server", .addresses = {"127.0.0.1"}}));
        settings.clientCaPem = authority.certificatePem();
        settings.clientCertificates = requiresCertificate ? net::ClientCertificates::Required
            : admitsUnknown                               ? net::ClientCertificates::Ask
                                                          : net::ClientCertificates::Optional;
        port = server.listen(*net::Address::fromNumeric("127.0.0.1", 0), *net::makeServerContext(settings))->port();
    }
    static std::shared_ptr<net::UpstreamTarget> target(const net::TlsClientSettings& settings, uint16_t port)
    {
        auto target = std::make_shared<net::UpstreamTarget>();
        target->host = "127.0.0.1";
        target->port = port;
        target->tls = *net::makeClientContext(settings);
        target->key = std::to_string(reinterpret_cast<uintptr_t>(target->tls->get())); // NOLINT: as the gateway does it
        return target;
    }
    // What the server says, or "!" and why there was no answer.
    std::string call(const net::TlsClientSettings& settings, uint16_t to, size_t bytes = 0)
    {
        net::UpstreamPool pool(loop, resolver);
        Caller caller;
        return call(pool, target(settings, to), caller, bytes);
    }
    std::string call(net::UpstreamPool& pool, const std::shared_ptr<net::UpstreamTarget>& target, Caller& caller,
                     size_t bytes = 0)
    {
        caller.left = bytes;
        http::RequestHead head;
        head.method = bytes == 0 ? "GET" : "PUT";
        head.target = "/";
        head.headers.append("Host", "h");
        net::UpstreamRequest::Options options;
        if (bytes != 0)
            options.framing = {http::Framing::Kind::Length, bytes};
        caller.request.start(pool, target, head, options, caller);
        caller.send();
        const auto end = std::chrono::steady_clock::now() + 10s;
        while (!caller.isDone && std::chrono::steady_clock::now() < end)
            loop.runOnce(20ms);
        if (!caller.isDone)
            return "nothing within ten seconds";
        return caller.failure ? "!" + caller.failure->detail : caller.body;
    }
    [[nodiscard]] net::TlsClientSettings trusting() const
    {
        net::TlsClientSettings settings;
        settings.caPem = authority.certificatePem();
        return settings;
    }
    pki::Authority authority = *pki::Authority::make("authority");
    net::EventLoop loop;
    net::SystemResolver resolver;
    App app;
    net::HttpServer server{loop, app};
    uint16_t port = 0;
};

} // namespace

Q_DECLARE_METATYPE(const pki::Authority*)

class TestTls : public QObject
{
    Q_OBJECT
private slots:
    // The bundle is read once, so it has to be there before the first context is.
    void initTestCase()
    {
        QFile bundle(m_folder.filePath(QStringLiteral("bundle.pem")));
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        for (const pki::Authority* authority : {&m_system, &m_before, &m_after})
            bundle.write(QByteArray::fromStdString(authority->certificatePem()));
        bundle.close();
        qputenv("SSL_CERT_FILE", bundle.fileName().toUtf8());
        qputenv("SSL_CERT_DIR", m_folder.path().toUtf8());
    }
    void whatTheSystemTrustsIsTrusted_data()
    {
        QTest::addColumn<const pki::Authority*>("issuer");
        QTest::addColumn<bool>("hasBundleOfItsOwn");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("of the system") << &m_system << false << true;
        QTest::newRow("of the system, beside a bundle") << &m_system << true << true;
        QTest::newRow("two of one name, the first") << &m_before << true << true;
        QTest::newRow("two of one name, the second") << &m_after << false << true;
        QTest::newRow("the second, beside a bundle") << &m_after << true << true;
        QTest::newRow("a stranger of the same name") << &m_stranger << false << false;
        QTest::newRow("a stranger, beside a bundle") << &m_stranger << true << false;
    }
    void whatTheSystemTrustsIsTrusted()
    {
        QFETCH(const pki::Authority*, issuer);
        QFETCH(bool, hasBundleOfItsOwn);
        QFETCH(bool, isTrusted);
        World world;
        net::TlsServerSettings settings;
        settings.identity = identityOf(*issuer->issue({.commonName = "server", .addresses = {"127.0.0.1"}}));
        const uint16_t port =
            world.server.listen(*net::Address::fromNumeric("127.0.0.1", 0), *net::makeServerContext(settings))->port();
        const net::TlsClientSettings client = hasBundleOfItsOwn ? world.trusting() : net::TlsClientSettings();
        for (int i = 0; i < 3; ++i) { // what was found stays where it was put
            const std::string answer = world.call(client, port);
            QVERIFY2((answer == "<> 0") == isTrusted, answer.c_str());
        }
    }
    void aClientCertificateGivesTheCallerAName()
    {
        World world;
        QCOMPARE(world.call(world.trusting(), world.port), std::string("<> 0"));
        net::TlsClientSettings named = world.trusting();
        named.identity = identityOf(*world.authority.issue({.commonName = "operator", .isForServer = false}));
        QCOMPARE(world.call(named, world.port), std::string("<operator> 0"));
    }
    void theNextConnectionGoesOnFromTheSession()
    {
        World world(true);
        net::TlsClientSettings named = world.trusting();
        named.identity = identityOf(*world.authority.issue({.commonName = "operator", .isForServer = false}));
        const auto target = World::target(named, world.port);
        net::UpstreamPool pool(world.loop, world.resolver);
        for (int i = 0; i < 4; ++i) {
            Caller caller;
            QCOMPARE(world.call(pool, target, caller), std::string("<operator> 0")); // who it is, is in the session
            QVERIFY(!caller.request.times().isReused);
            QCOMPARE(caller.request.times().isResumed, i > 0);
            pool.closeIdle();
        }
        Caller other; // another certificate has a context of its own
        named.identity = identityOf(*world.authority.issue({.commonName = "successor", .isForServer = false}));
        QCOMPARE(world.call(pool, World::target(named, world.port), other), std::string("<successor> 0"));
        QVERIFY(!other.request.times().isResumed);
    }
    void aRequiredCertificateKeepsOthersOut()
    {
        World world(true);
        QVERIFY(world.call(world.trusting(), world.port).starts_with("!"));
        net::TlsClientSettings foreign = world.trusting();
        foreign.identity = identityOf(*pki::Authority::make("other")->issue({.commonName = "x", .isForServer = false}));
        QVERIFY(world.call(foreign, world.port).starts_with("!"));
    }
    void anUnknownCertificateMayBeLetInWithoutAName()
    {
        World world(false, true);
        net::TlsClientSettings client = world.trusting();
        client.identity = identityOf(*world.authority.issue({.commonName = "operator", .isForServer = false}));
        QCOMPARE(world.call(client, world.port), std::string("<operator> 0"));
        client.identity = identityOf(*pki::Authority::make("other")->issue({.commonName = "x", .isForServer = false}));
        QCOMPARE(world.call(client, world.port), std::string("<> 0"));
        client.identity = identityOf(
            *world.authority.issue({.commonName = "late", .isForServer = false, .lifetime = std::chrono::hours(-1)}));
        QCOMPARE(world.call(client, world.port), std::string("<> 0"));
    }
    void anUntrustedServerIsRefusedAndSaysWhy()
    {
        World world;
        const std::string answer = world.call({}, world.port);
        QVERIFY2(answer.find("certificate") != std::string::npos, answer.c_str());
        net::TlsClientSettings careless;
        careless.checksChain = false;
        QCOMPARE(world.call(careless, world.port), std::string("<> 0"));
    }
    void largeBodiesArriveWhole_data()
    {
        QTest::addColumn<int>("bytes"); // sizes around records and read-ahead buffers: an early stop lost the wake-up
        for (const int bytes : {10'000, 20'000, 50'000, 60'000, 100'000, 1'000'000, 20'000'000})
            QTest::addRow("%d", bytes) << bytes;
    }
    void largeBodiesArriveWhole()
    {
        QFETCH(int, bytes);
        World world;
        QCOMPARE(world.call(world.trusting(), world.port, static_cast<size_t>(bytes)), "<> " + std::to_string(bytes));
    }
    void aRelayPassesItOnUntouched()
    {
        World world;
        net::TcpRelay relay(
            world.loop, [&world](const net::Address&) { return *net::Address::fromNumeric("127.0.0.1", world.port); });
        const auto address = relay.listen(*net::Address::fromNumeric("127.0.0.1", 0));
        QVERIFY(address.has_value());
        QCOMPARE(world.call(world.trusting(), address->port(), 5'000'000), std::string("<> 5000000"));
        for (int i = 0; i < 50 && relay.connectionCount() != 0; ++i)
            world.loop.runOnce(20ms);
        QCOMPARE(relay.connectionCount(), size_t(0));
    }
    void aRelayWithoutAnEndpointCloses()
    {
        World world;
        net::TcpRelay relay(world.loop, [](const net::Address&) { return std::optional<net::Address>(); });
        QVERIFY(world.call(world.trusting(), relay.listen(*net::Address::fromNumeric("127.0.0.1", 0))->port())
                    .starts_with("!"));
    }

private:
    QTemporaryDir m_folder;
    const pki::Authority m_system = *pki::Authority::make("of the system");
    const pki::Authority m_before = *pki::Authority::make("renewed");
    const pki::Authority m_after = *pki::Authority::make("renewed");
    const pki::Authority m_stranger = *pki::Authority::make("renewed");
};

QTEST_APPLESS_MAIN(TestTls)
#include "tst_tls.moc"

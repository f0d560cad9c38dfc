// SPDX-License-Identifier: GPL-3.0-or-later
// A TLS listener as a client sees it: which certificate, which protocol, who gets in, what is resumed, and all of it
// replaced while it serves.
#include "core/net/eventloop.h"
#include "core/net/httpserver.h"
#include "core/pki/authority.h"
#include "tests/support/socket.h"

#include <QTest>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>
#include <atomic>
#include <future>
#include <thread>

namespace {

using net::ClientCertificates;

net::TlsIdentity identityFor(const pki::Authority& authority, const std::string& name, std::vector<std::string> names)
{
    const auto issued = authority.issue({.commonName = name, .dnsNames = std::move(names)});
    return {issued->chainPem, issued->keyPem};
}

// Answers with what is known of the caller.
class Mirror final : public http::Application
{
public:
    void onRequest(http::Exchange& exchange) override
    {
        const http::Peer& peer = exchange.peer();
        exchange.respond({},
                         '<' + peer.certificateName + '|' + std::to_string(peer.certificate.size()) + '|'
                             + peer.certificateFault + '>');
    }
    void onMalformed(const http::Peer&, const http::ParseFault&) override { }
};

class RunningServer
{
public:
    explicit RunningServer(const net::TlsServerSettings& settings)
        : tls(*net::makeServerContext(settings))
        , server(loop, mirror)
        , port(server.listen(*net::Address::fromNumeric("127.0.0.1", 0), tls)->port())
        , thread([this] { loop.run(); })
    { }
    ~RunningServer()
    {
        loop.stop();
        thread.join();
    }
    void use(const net::TlsContext& next)
    {
        std::promise<void> done;
        loop.post([&] {
            server.useTls(0, next);
            done.set_value();
        });
        done.get_future().wait();
        tls = next;
    }
    net::EventLoop loop;
    Mirror mirror;
    net::TlsContext tls;
    net::HttpServer server;
    uint16_t port;
    std::thread thread;
};

struct Ask
{
    std::string name;
    std::string protocols; // as ALPN writes them
    std::optional<pki::Issued> identity;
    SSL_SESSION* session = nullptr;
    int version = 0; // the highest
    std::string ciphers; // of TLS 1.2
};

struct Got
{
    std::string certificate; // common name
    std::string protocol;
    std::string body; // of the answer to one request
    std::string fault; // why there is none
    std::shared_ptr<SSL_SESSION> session;
    bool isResumed = false;
};

class Probe
{
public:
    Probe(uint16_t port, const Ask& ask)
        : m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free)
        , m_bio(BIO_new_connect(("127.0.0.1:" + std::to_string(port)).c_str()), &BIO_free_all)
    {
        if (ask.version != 0)
            SSL_CTX_set_max_proto_version(m_context.get(), ask.version);
        if (!ask.ciphers.empty())
            SSL_CTX_set_cipher_list(m_context.get(), ask.ciphers.c_str());
        if (ask.identity)
            useIdentity(*ask.identity);
        m_tls.reset(SSL_new(m_context.get()));
        if (!ask.name.empty())
            SSL_ctrl(m_tls.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                     const_cast<char*>(ask.name.c_str()));
        SSL_set_alpn_protos(m_tls.get(), reinterpret_cast<const unsigned char*>(ask.protocols.data()),
                            static_cast<unsigned>(ask.protocols.size()));
        if (ask.session)
            SSL_set_session(m_tls.get(), ask.session);
        BIO_do_connect(m_bio.get());
        BIO_up_ref(m_bio.get());
        SSL_set_bio(m_tls.get(), m_bio.get(), m_bio.get());
    }
    Got run()
    {
        Got got;
        ERR_clear_error();
        const std::string request = "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";
        const bool isIn = SSL_connect(m_tls.get()) == 1
            && SSL_write(m_tls.get(), request.data(), static_cast<int>(request.size())) > 0;
        std::array<char, 4096> buffer{};
        for (int count = 1; isIn && count > 0;) {
            count = SSL_read(m_tls.get(), buffer.data(), static_cast<int>(buffer.size()));
            got.body.append(buffer.data(), static_cast<size_t>(std::max(count, 0)));
        }
        got.body.erase(0, got.body.find('<') == std::string::npos ? got.body.size() : got.body.find('<'));
        if (const char* reason = ERR_reason_error_string(ERR_peek_last_error()))
            got.fault = reason;
        const unsigned char* protocol = nullptr;
        unsigned length = 0;
        SSL_get0_alpn_selected(m_tls.get(), &protocol, &length);
        got.protocol.assign(reinterpret_cast<const char*>(protocol), length);
        got.isResumed = SSL_session_reused(m_tls.get()) == 1;
        SSL_shutdown(m_tls.get()); // or the library holds the session for a broken one
        got.session = {SSL_get1_session(m_tls.get()), &SSL_SESSION_free};
        if (X509* certificate = SSL_get0_peer_certificate(m_tls.get())) {
            std::array<char, 256> name{};
            X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name.data(), name.size());
            got.certificate = name.data();
        }
        return got;
    }

private:
    void useIdentity(const pki::Issued& identity)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> chain(
            BIO_new_mem_buf(identity.chainPem.data(), static_cast<int>(identity.chainPem.size())), &BIO_free);
        const auto keyText = identity.keyPem.reveal();
        const std::unique_ptr<BIO, decltype(&BIO_free)> key(
            BIO_new_mem_buf(keyText.data(), static_cast<int>(keyText.size())), &BIO_free);
        X509* certificate = PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr);
        EVP_PKEY* privateKey = PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(m_context.get(), certificate);
        SSL_CTX_use_PrivateKey(m_context.get(), privateKey);
        X509_free(certificate);
        EVP_PKEY_free(privateKey);
    }

    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<BIO, decltype(&BIO_free_all)> m_bio;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls{nullptr, &SSL_free};
};

Got probe(uint16_t port, const Ask& ask = {})
{
    return Probe(port, ask).run();
}

struct Authorities
{
    pki::Authority servers = *pki::Authority::make("servers");
    pki::Authority clients = *pki::Authority::make("clients");
    pki::Authority others = *pki::Authority::make("others");

    [[nodiscard]] net::TlsServerSettings settings() const
    {
        net::TlsServerSettings settings;
        settings.identity = identityFor(servers, "default", {"default.example"});
        return settings;
    }
    [[nodiscard]] net::TlsServerSettings settings(ClientCertificates asked) const
    {
        net::TlsServerSettings made = settings();
        made.clientCertificates = asked;
        made.clientCaPem = clients.certificatePem();
        return made;
    }
};

} // namespace

Q_DECLARE_METATYPE(std::string)

class TestTlsServer : public QObject
{
    Q_OBJECT
private slots:
    void theNameChoosesTheCertificate()
    {
        const Authorities made;
        net::TlsServerSettings settings = made.settings();
        settings.others = {identityFor(made.servers, "exact", {"shop.example", "api.shop.example"}),
                           identityFor(made.servers, "wild", {"*.shop.example"})};
        const RunningServer running(settings);
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            const auto shown = [&](const std::string& name) {
                return probe(running.port, {.name = name, .version = version}).certificate;
            };
            QCOMPARE(shown(""), std::string("default"));
            QCOMPARE(shown("nowhere.example"), std::string("default"));
            QCOMPARE(shown("default.example"), std::string("default"));
            QCOMPARE(shown("shop.example"), std::string("exact"));
            QCOMPARE(shown("API.Shop.Example"), std::string("exact"));
            QCOMPARE(shown("www.shop.example"), std::string("wild"));
            QCOMPARE(shown("a.b.shop.example"), std::string("default")); // a wildcard stands for one label
        }
    }
    void theProtocolIsAgreedOn()
    {
        const Authorities made;
        const RunningServer running(made.settings());
        QCOMPARE(probe(running.port, {.protocols = "\x08http/1.1\x02h2"}).protocol, std::string("h2"));
        QCOMPARE(probe(running.port, {.protocols = "\x08http/1.1"}).protocol, std::string("http/1.1"));
        QCOMPARE(probe(running.port).body, std::string("<|0|>"));
        QVERIFY(probe(running.port, {.protocols = "\x03xyz"}).fault.find("no application protocol")
                != std::string::npos);
        net::TlsServerSettings old = made.settings();
        old.offersHttp2 = false;
        const RunningServer cautious(old);
        QCOMPARE(probe(cautious.port, {.protocols = "\x02h2\x08http/1.1"}).protocol, std::string("http/1.1"));
    }
    void weakVersionsAndCiphersAreRefused()
    {
        const Authorities made;
        const RunningServer running(made.settings());
        QVERIFY(probe(running.port, {.version = TLS1_1_VERSION, .ciphers = "ALL:@SECLEVEL=0"}).body.empty());
        for (const char* cipher : {"ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES128-SHA256", "AES128-GCM-SHA256"})
            QVERIFY(probe(running.port, {.version = TLS1_2_VERSION, .ciphers = cipher}).body.empty());
        QVERIFY(
            !probe(running.port, {.version = TLS1_2_VERSION, .ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256"}).body.empty());
    }
    void whoGetsInWithWhichCertificate_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<std::string>("shown");
        QTest::addColumn<std::string>("expected"); // the caller's name, or what is wrong; "refused"
        const auto row = [](const char* name, ClientCertificates asked, const char* shown, const char* expected) {
            QTest::newRow(name) << static_cast<int>(asked) << std::string(shown) << std::string(expected);
        };
        row("not asked", ClientCertificates::NotAsked, "good", "nobody");
        row("asked, none", ClientCertificates::Ask, "none", "nobody");
        row("asked, good", ClientCertificates::Ask, "good", "caller");
        row("asked, foreign", ClientCertificates::Ask, "foreign", "unable to verify the first certificate");
        row("optional, none", ClientCertificates::Optional, "none", "nobody");
        row("optional, good", ClientCertificates::Optional, "good", "caller");
        row("optional, foreign", ClientCertificates::Optional, "foreign", "refused");
        row("required, none", ClientCertificates::Required, "none", "refused");
        row("required, good", ClientCertificates::Required, "good", "caller");
        row("required, foreign", ClientCertificates::Required, "foreign", "refused");
    }
    void whoGetsInWithWhichCertificate()
    {
        QFETCH(int, asked);
        QFETCH(std::string, shown);
        QFETCH(std::string, expected);
        const Authorities made;
        const auto how = static_cast<ClientCertificates>(asked);
        const RunningServer running(how == ClientCertificates::NotAsked ? made.settings() : made.settings(how));
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            Ask ask{.version = version};
            if (shown != "none")
                ask.identity = *(shown == "good" ? made.clients : made.others)
                                    .issue({.commonName = "caller", .isForServer = false});
            const std::string body = probe(running.port, ask).body;
            if (expected == "refused")
                QCOMPARE(body, std::string());
            else if (expected == "nobody")
                QCOMPARE(body, std::string("<|0|>"));
            else if (expected == "caller")
                QVERIFY2(body.starts_with("<caller|") && body.ends_with("|>"), body.c_str());
            else
                QVERIFY2(body.starts_with("<|") && body.ends_with('|' + expected + '>'), body.c_str());
        }
    }
    void whoIsRevokedIsKnown()
    {
        const Authorities made;
        const auto left = made.clients.issue({.commonName = "left", .isForServer = false});
        const auto stays = made.clients.issue({.commonName = "stays", .isForServer = false});
        const auto unlisted = made.others.issue({.commonName = "unlisted", .isForServer = false});
        const std::array<std::string, 1> gone{left->chainPem};
        for (const auto how : {ClientCertificates::Ask, ClientCertificates::Required}) {
            net::TlsServerSettings settings = made.settings(how);
            settings.clientCaPem += *made.clients.revoke(gone) + made.others.certificatePem();
            const RunningServer running(settings);
            const auto bodyFor = [&running](const pki::Issued& identity) {
                const Ask ask{.identity = identity};
                return probe(running.port, ask).body;
            };
            QVERIFY(bodyFor(*stays).ends_with("|>"));
            QVERIFY(bodyFor(*unlisted).ends_with("|>")); // its authority has no list
            const std::string body = bodyFor(*left);
            QVERIFY2(how == ClientCertificates::Ask ? body.ends_with("|certificate revoked>") : body.empty(),
                     body.c_str());
        }
    }
    void askingNeedsNoAuthorities()
    {
        const Authorities made;
        net::TlsServerSettings settings = made.settings();
        settings.clientCertificates = ClientCertificates::Ask;
        const RunningServer running(settings);
        const Ask ask{.identity = *made.clients.issue({.commonName = "caller", .isForServer = false})};
        QVERIFY(probe(running.port, ask).body.starts_with("<|"));
        settings.clientCertificates = ClientCertificates::Required;
        QVERIFY(!net::makeServerContext(settings).has_value());
    }
    void sessionsAreResumedAlsoAcrossAReplacement()
    {
        const Authorities made;
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            RunningServer running(made.settings());
            const Got first = probe(running.port, {.version = version});
            QVERIFY(!first.isResumed && !first.body.empty());
            QVERIFY(probe(running.port, {.session = first.session.get(), .version = version}).isResumed);
            net::TlsServerSettings renewed = made.settings();
            renewed.identity = identityFor(made.servers, "renewed", {"default.example"});
            const auto next = *net::makeServerContext(renewed);
            net::continueSessions(next, running.tls);
            running.use(next);
            QCOMPARE(probe(running.port, {.version = version}).certificate, std::string("renewed"));
            QVERIFY(probe(running.port, {.session = first.session.get(), .version = version}).isResumed);
        }
    }
    void aSessionIsNoWayPastAnotherCheck()
    {
        const Authorities made;
        for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
            RunningServer running(made.settings(ClientCertificates::Required));
            const auto identity = *made.clients.issue({.commonName = "caller", .isForServer = false});
            const Got first = probe(running.port, {.identity = identity, .version = version});
            QVERIFY(!first.body.empty());
            const Got again = probe(running.port, {.session = first.session.get(), .version = version});
            QVERIFY(again.isResumed && again.body.starts_with("<caller|")); // the certificate was checked then
            net::TlsServerSettings stricter = made.settings(ClientCertificates::Required);
            stricter.clientCaPem = made.others.certificatePem();
            const auto next = *net::makeServerContext(stricter);
            net::continueSessions(next, running.tls);
            running.use(next);
            QCOMPARE(probe(running.port, {.session = first.session.get(), .version = version}).body, std::string());
        }
    }
    void noHandshakeIsRefusedWhileCertificatesChange()
    {
        const Authorities made;
        RunningServer running(made.settings());
        std::atomic<bool> isDone{false};
        std::atomic<int> served{0};
        std::atomic<int> failed{0};
        std::vector<std::jthread> clients;
        for (int i = 0; i < 4; ++i) {
            clients.emplace_back([&] {
                while (!isDone)
                    ++(probe(running.port).body.empty() ? failed : served);
            });
        }
        for (int i = 0; i < 50; ++i) {
            net::TlsServerSettings renewed = made.settings();
            renewed.others = {identityFor(made.servers, "other", {"other.example"})};
            running.use(*net::makeServerContext(renewed));
        }
        const int before = served;
        QTRY_VERIFY(served > before + 4);
        isDone = true;
        clients.clear();
        QCOMPARE(failed.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestTlsServer)
#include "tst_tlsserver.moc"

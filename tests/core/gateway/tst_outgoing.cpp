// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of policies on real sockets: what is sent, what comes back, proxies, redirects, and that nothing stays
// when nobody waits any more.
#include "core/gateway/gateway.h"
#include "core/gateway/outgoingcall.h"
#include "tests/support/backend.h"
#include "tests/support/socket.h"

#include <QTest>

#include <atomic>
#include <semaphore>

using namespace std::chrono_literals;

namespace {

std::shared_ptr<const gateway::Configuration> compile(const std::string& inbound)
{
    auto catalog = std::make_shared<catalog::Catalog>();
    catalog::Api api;
    api.name = catalog::ApiName("open");
    api.path = "open";
    api.protocols = {"http"};
    api.isSubscriptionRequired = false;
    catalog::Operation operation;
    operation.name = catalog::OperationName("get");
    operation.method = "GET";
    operation.urlTemplate = "/";
    api.operations.push_back(operation);
    catalog->apis.push_back(api);
    catalog->policies.push_back(
        {{catalog::PolicyScope::Kind::Api, "open", {}},
         "apis/open/policy.xml",
         "<policies><inbound>" + inbound
             + R"(<return-response><set-body>@{ var r = (IResponse)context.Variables["r"]; return r == null ? "null" : )"
               R"(r.StatusCode + " " + r.Body.As<string>(); }</set-body></return-response></inbound><backend/>)"
               "<outbound/><on-error><return-response><set-status code=\"500\"/><set-body>"
               "@(context.LastError.Reason)</set-body></return-response></on-error></policies>"});
    return gateway::Configuration::compile(std::move(catalog), {}, {});
}

std::string url(const support::Backend& backend, const std::string& path)
{
    return "http://127.0.0.1:" + std::to_string(backend.port()) + path;
}

std::string ask(const std::string& to, const std::string& attributes = {}, const std::string& children = {})
{
    return "<send-request mode=\"new\" response-variable-name=\"r\" " + attributes + "><set-url>" + to + "</set-url>"
        + (children.find("set-method") == std::string::npos ? "<set-method>GET</set-method>" : "") + children
        + "</send-request>";
}

class Running
{
public:
    explicit Running(const std::string& inbound)
    {
        const auto configuration = compile(inbound);
        for (const base::Problem& problem : configuration->problems())
            qWarning("%s", problem.describe().c_str());
        gateway::Settings settings;
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
        settings.drainTime = 2s;
        gateway = std::move(*gateway::Gateway::start(std::move(settings), configuration));
    }
    [[nodiscard]] uint16_t port() const { return gateway->addresses().front().port(); }
    // The body of the answer.
    [[nodiscard]] std::string call() const
    {
        const support::Socket client(port());
        client.send("GET /open/ HTTP/1.1\r\nHost: gw\r\nConnection: close\r\n\r\n");
        const std::string answer = client.readToEnd();
        const size_t end = answer.find("\r\n\r\n");
        return end == std::string::npos ? answer : answer.substr(end + 4);
    }
    std::unique_ptr<gateway::Gateway> gateway;
};

// Answers every request with this text, and keeps what it got.
class Echo
{
public:
    explicit Echo(std::string answer = {})
        : m_answer(std::move(answer))
        , backend([this](support::Backend::Connection& c) {
            while (c.readRequest()) {
                {
                    const std::lock_guard lock(m_mutex);
                    m_requests.push_back(c.request());
                }
                const std::string text = c.request().substr(0, c.request().find("\r\n"));
                c.send(m_answer.empty()
                           ? "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text
                           : m_answer);
            }
        })
    { }
    [[nodiscard]] std::vector<std::string> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

private:
    std::string m_answer;
    std::mutex m_mutex;
    std::vector<std::string> m_requests;

public:
    support::Backend backend; // last: its threads use all of the above
};

} // namespace

class TestOutgoing : public QObject
{
    Q_OBJECT
private slots:
    // One reading of keys for all who wait for them; the key is known, so that nobody asks again.
    void firstReadingsOfKeysAreJoined()
    {
        std::counting_semaphore<> mayAnswer(0);
        std::atomic<int> asked = 0;
        std::atomic<uint16_t> port = 0;
        support::Backend server([&](support::Backend::Connection& c) {
            while (c.readRequest()) {
                ++asked;
                mayAnswer.acquire();
                const bool isConfiguration = c.request().starts_with("GET /config ");
                const std::string body = isConfiguration
                    ? R"({"issuer":"https://i","jwks_uri":"http://127.0.0.1:)" + std::to_string(port) + R"(/keys"})"
                    : R"({"keys":[{"kty":"oct","kid":"one","k":"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"}]})";
                c.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
            }
        });
        port = server.port();
        const Running running(
            "<choose><when condition=\"@(context.Request.Headers.ContainsKey(&quot;X-Probe&quot;))\"><return-response/>"
            "</when></choose><validate-jwt header-name=\"X-Token\"><openid-config url=\""
            + url(server, "/config") + "\"/></validate-jwt>");
        const std::string token = "eyJhbGciOiJIUzI1NiIsImtpZCI6Im9uZSJ9.e30.AAAA";
        std::vector<std::unique_ptr<support::Socket>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<support::Socket>(running.port()));
            clients.back()->send("GET /open/ HTTP/1.1\r\nHost: gw\r\nConnection: close\r\nX-Token: " + token
                                 + "\r\n\r\n");
        }
        for (int i = 0; i < 2; ++i) { // when the second is answered, all that came before has been begun
            const support::Socket probe(running.port());
            probe.send("GET /open/ HTTP/1.1\r\nHost: gw\r\nConnection: close\r\nX-Probe: 1\r\n\r\n");
            QVERIFY(probe.readToEnd().starts_with("HTTP/1.1 200 "));
        }
        mayAnswer.release(64);
        for (const auto& client : clients) {
            const std::string answer = client->readToEnd();
            QVERIFY2(answer.ends_with("TokenSignatureInvalid"), answer.c_str());
        }
        QCOMPARE(asked.load(), 2); // the configuration and its keys
    }

    void whatIsSentAndWhatComesBack()
    {
        Echo echo;
        const Running running(
            ask(url(echo.backend, "/token?a=1"), {},
                "<set-method>POST</set-method><set-header name=\"X-One\"><value>1</value></set-header>"
                "<set-body>content</set-body>"));
        QCOMPARE(running.call(), std::string("200 POST /token?a=1 HTTP/1.1"));
        const std::string seen = echo.requests().front();
        QVERIFY(seen.find("\r\nHost: 127.0.0.1:" + std::to_string(echo.backend.port()) + "\r\n") != std::string::npos);
        QVERIFY(seen.find("\r\nX-One: 1\r\n") != std::string::npos);
        QVERIFY(seen.find("\r\nContent-Length: 7\r\n") != std::string::npos);
        QVERIFY(seen.ends_with("\r\n\r\ncontent"));
        QCOMPARE(running.call(), std::string("200 POST /token?a=1 HTTP/1.1"));
        QCOMPARE(echo.backend.accepted(), 1); // the connection is used again
    }
    void severalAtOnce()
    {
        Echo echo;
        const Running running("<set-variable name=\"r\" value=\"@((IResponse)null)\"/><wait for=\"all\">"
                              + ask(url(echo.backend, "/1")) + ask(url(echo.backend, "/2")) + "</wait>");
        const std::string answer = running.call();
        QVERIFY2(answer == "200 GET /1 HTTP/1.1" || answer == "200 GET /2 HTTP/1.1", answer.c_str());
        QCOMPARE(echo.requests().size(), size_t(2));
    }
    void nobodyListens()
    {
        const Running running(ask("http://127.0.0.1:1/"));
        QCOMPARE(running.call(), std::string("BackendConnectionFailure"));
        const Running ignoring(ask("http://127.0.0.1:1/", "ignore-error=\"true\""));
        QCOMPARE(ignoring.call(), std::string("null"));
        const Running nowhere(ask("http://name.invalid/"));
        QCOMPARE(nowhere.call(), std::string("BackendConnectionFailure"));
    }
    void anAnswerThatComesTooSlowly()
    {
        std::binary_semaphore end(0);
        support::Backend slow([&end](support::Backend::Connection& c) {
            std::ignore = c.readRequest();
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"); // the rest never comes
            end.acquire();
        });
        const Running running(ask(url(slow, "/"), "timeout-ms=\"100\""));
        QCOMPARE(running.call(), std::string("Timeout"));
        end.release();
    }
    void anAnswerWithoutAnEndIsRefused()
    {
        support::Backend endless([](support::Backend::Connection& c) {
            std::ignore = c.readRequest();
            c.send("HTTP/1.1 200 OK\r\n\r\n");
            const std::string piece(1 << 20, 'x');
            for (int i = 0; i < 80; ++i)
                c.send(piece);
        });
        const Running running(ask(url(endless, "/")));
        QCOMPARE(running.call(), std::string("BackendConnectionFailure"));
    }
    void whoGoesAwayTakesItsRequestsAlong()
    {
        std::binary_semaphore arrived(0);
        std::binary_semaphore ended(0);
        support::Backend quiet([&](support::Backend::Connection& c) {
            std::ignore = c.readRequest();
            arrived.release();
            c.readToEnd(); // until the gateway closes
            ended.release();
        });
        const Running running(ask(url(quiet, "/")));
        {
            support::Socket client(running.port());
            client.send("GET /open/ HTTP/1.1\r\nHost: gw\r\n\r\n");
            QVERIFY(arrived.try_acquire_for(5s));
            client.reset();
        }
        QVERIFY(ended.try_acquire_for(5s));
    }
    void nobodyWaitsForAOneWayRequest()
    {
        std::binary_semaphore arrived(0);
        std::binary_semaphore end(0);
        support::Backend quiet([&](support::Backend::Connection& c) {
            std::ignore = c.readRequest();
            arrived.release();
            end.acquire();
        });
        const Running running("<set-variable name=\"r\" value=\"@((IResponse)null)\"/><send-one-way-request><set-url>"
                              + url(quiet, "/") + "</set-url><set-method>GET</set-method></send-one-way-request>");
        QCOMPARE(running.call(), std::string("null"));
        QVERIFY(arrived.try_acquire_for(5s));
        end.release();
    }
    void plainRequestsNameTheirWholeUrlToAProxy()
    {
        Echo proxy;
        const Running running(ask("http://other.invalid/path", {},
                                  "<proxy url=\"http://127.0.0.1:" + std::to_string(proxy.backend.port())
                                      + "\" username=\"me\" password=\"se:cret\"/>"));
        QCOMPARE(running.call(), std::string("200 GET http://other.invalid/path HTTP/1.1"));
        const std::string seen = proxy.requests().front();
        QVERIFY(seen.find("\r\nProxy-Authorization: Basic bWU6c2U6Y3JldA==\r\n") != std::string::npos);
        QVERIFY(seen.find("\r\nHost: other.invalid\r\n") != std::string::npos);
    }
    void securedRequestsAskAProxyForATunnel()
    {
        Echo proxy("HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n");
        const Running running(ask("https://other.invalid/path", {},
                                  "<proxy url=\"http://127.0.0.1:" + std::to_string(proxy.backend.port()) + "\"/>"));
        QCOMPARE(running.call(), std::string("BackendConnectionFailure"));
        QVERIFY(
            proxy.requests().front().starts_with("CONNECT other.invalid:443 HTTP/1.1\r\nHost: other.invalid:443\r\n"));
    }
    void referencesAreResolved_data()
    {
        // source: RFC 3986 section 5.4
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<QByteArray>("result");
        const auto row = [](const char* reference, const char* result) {
            QTest::newRow(reference) << QByteArray(reference) << QByteArray(result);
        };
        row("g", "http://a/b/c/g");
        row("./g", "http://a/b/c/g");
        row("g/", "http://a/b/c/g/");
        row("/g", "http://a/g");
        row("//g", "http://g");
        row("?y", "http://a/b/c/d;p?y");
        row("g?y", "http://a/b/c/g?y");
        row("g#s", "http://a/b/c/g");
        row("g?y#s", "http://a/b/c/g?y");
        row(";x", "http://a/b/c/;x");
        row(".", "http://a/b/c/");
        row("./", "http://a/b/c/");
        row("..", "http://a/b/");
        row("../g", "http://a/b/g");
        row("../..", "http://a/");
        row("../../g", "http://a/g");
        row("../../../g", "http://a/g");
        row("/./g", "http://a/g");
        row("/../g", "http://a/g");
        row("g.", "http://a/b/c/g.");
        row("..g", "http://a/b/c/..g");
        row("./../g", "http://a/b/g");
        row("g/./h", "http://a/b/c/g/h");
        row("g/../h", "http://a/b/c/h");
        row("https://x/y", "https://x/y");
        row("mailto:x", "");
        row("http://", "");
    }
    void referencesAreResolved()
    {
        QFETCH(QByteArray, reference);
        QFETCH(QByteArray, result);
        const auto url = gateway::resolveReference(*http::parseUrl("http://a/b/c/d;p?q"), reference.toStdString());
        QCOMPARE(url ? url->text() : "", result.toStdString());
    }
};

QTEST_APPLESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"

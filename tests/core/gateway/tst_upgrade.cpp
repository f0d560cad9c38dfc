// SPDX-License-Identifier: GPL-3.0-or-later
// What is passed through instead of read: WebSocket and other upgrades, and events that are sent as they happen.
#include "core/gateway/gateway.h"
#include "tests/support/backend.h"
#include "tests/support/http2/frames.h"
#include "tests/support/socket.h"

#include <QTest>

#include <future>
#include <mutex>

using namespace std::chrono_literals;

namespace {

using BackendConnection = support::Backend::Connection;

std::shared_ptr<const gateway::Configuration> compileChat(uint16_t backendPort, const std::string& policy)
{
    catalog::Catalog catalog;
    catalog::Api api;
    api.name = catalog::ApiName("chat");
    api.path = "chat";
    api.protocols = {"http"};
    api.isSubscriptionRequired = false;
    api.serviceUrl = "http://127.0.0.1:" + std::to_string(backendPort);
    catalog::Operation operation;
    operation.name = catalog::OperationName("open");
    operation.method = "GET";
    operation.urlTemplate = "/";
    api.operations.push_back(operation);
    catalog.apis.push_back(api);
    if (!policy.empty())
        catalog.policies.push_back({{catalog::PolicyScope::Kind::Api, "chat", {}}, "apis/chat/policy.xml", policy});
    return gateway::Configuration::compile(std::make_shared<const catalog::Catalog>(std::move(catalog)), {}, {});
}

class RunningChat
{
public:
    explicit RunningChat(const support::Backend& backend, const std::string& policy = {})
    {
        gateway::Settings settings;
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
        settings.drainTime = 100ms;
        settings.server.tunnelTimeout = 200ms;
        settings.records.interval = 1ms;
        settings.records.listener = [this](std::vector<traffic::Record>&& batch) {
            const std::lock_guard lock(mutex);
            records.insert(records.end(), batch.begin(), batch.end());
        };
        gateway = std::move(*gateway::Gateway::start(std::move(settings), compileChat(backend.port(), policy)));
        port = gateway->addresses().front().port();
    }
    size_t count()
    {
        const std::lock_guard lock(mutex);
        return records.size();
    }
    std::mutex mutex;
    std::vector<traffic::Record> records;
    std::unique_ptr<gateway::Gateway> gateway;
    uint16_t port = 0;
};

const std::string Ask =
    "GET /chat/ HTTP/1.1\r\nHost: gw\r\nConnection: keep-alive, Upgrade\r\nUpgrade: parrot/1\r\n\r\n";
const std::string Agree =
    "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: parrot/1\r\nX-Bird: p\r\n\r\n";

// The rest of what the client says, up to its end.
std::string restOf(BackendConnection& connection)
{
    connection.readToEnd();
    return connection.buffered();
}

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT
private slots:
    void bytesGoBothWaysAndEachEndsByItself()
    {
        std::promise<std::string> head;
        std::promise<std::string> heard;
        const support::Backend backend([&](BackendConnection& c) {
            c.readHead();
            head.set_value(c.request());
            c.send(Agree + "hello");
            heard.set_value(restOf(c));
            c.send("and goodbye");
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send(Ask + "too early");
        const std::string answer = client.readUntil("hello");
        QVERIFY(answer.starts_with("HTTP/1.1 101 Switching Protocols\r\n"));
        QVERIFY(answer.find("\r\nConnection: Upgrade\r\n") != std::string::npos);
        QVERIFY(answer.find("\r\nUpgrade: parrot/1\r\n") != std::string::npos);
        QVERIFY(answer.find("\r\nX-Bird: p\r\n") != std::string::npos);
        const std::string asked = head.get_future().get();
        QVERIFY(asked.find("\r\nUpgrade: parrot/1\r\n") != std::string::npos);
        QVERIFY(asked.find("\r\nConnection: Upgrade\r\n") != std::string::npos);
        client.send(", polly");
        client.shutdownWriting();
        QCOMPARE(heard.get_future().get(), std::string("too early, polly"));
        QCOMPARE(client.readToEnd(), std::string("and goodbye"));
        QTRY_COMPARE(running.count(), size_t(1));
        QCOMPARE(running.records[0].status, 101);
        QVERIFY(running.records[0].outcome == traffic::Outcome::Ok);
        QCOMPARE(running.records[0].requestBytes, uint64_t(16));
        QCOMPARE(running.records[0].responseBytes, uint64_t(16));
    }
    void http2ReachesAnHttp1Backend()
    {
        namespace h2 = support::http2;
        std::promise<std::string> head;
        const support::Backend backend([&](BackendConnection& c) {
            c.readHead();
            head.set_value(c.request());
            c.send(Agree + "hello");
            const std::string heard = restOf(c);
            c.send(" and " + heard);
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send(std::string(h2::Preface) + h2::settings()
                    + h2::headers(1,
                                  {{":method", "CONNECT"},
                                   {":protocol", "websocket"},
                                   {":scheme", "http"},
                                   {":path", "/chat/"},
                                   {":authority", "gw"}},
                                  false)
                    + h2::data(1, "goodbye"));
        QVERIFY(client.readUntil(" and goodbye").find(" and goodbye") != std::string::npos);
        const std::string asked = head.get_future().get();
        QVERIFY(asked.starts_with("GET / HTTP/1.1\r\n"));
        QVERIFY(asked.find("\r\nUpgrade: websocket\r\n") != std::string::npos);
        QVERIFY(asked.find("\r\nSec-WebSocket-Key: ") != std::string::npos);
        QTRY_COMPARE(running.count(), size_t(1));
        QVERIFY(running.records[0].outcome == traffic::Outcome::Ok);
    }
    void muchIsPassedThroughBothEnds()
    {
        const std::string much(8 << 20, 'm');
        const support::Backend backend([&](BackendConnection& c) {
            c.readHead();
            c.send(Agree);
            const std::string heard = restOf(c); // the client is not reading: all of it goes one way first
            c.send(heard);
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send(Ask);
        QVERIFY(client.readUntil("\r\n\r\n").ends_with("\r\n\r\n"));
        QVERIFY(client.send(much));
        client.shutdownWriting();
        QCOMPARE(client.readToEnd().size(), much.size());
    }
    void anotherAnswerIsAnOrdinaryOne()
    {
        const support::Backend backend([](BackendConnection& c) {
            while (c.readRequest())
                c.send("HTTP/1.1 426 Upgrade Required\r\nUpgrade: other\r\nContent-Length: 2\r\n\r\nno");
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        for (int i = 0; i < 2; ++i) { // and the connection goes on
            client.send(Ask);
            const std::string answer = client.readUntil("no");
            QVERIFY(answer.starts_with("HTTP/1.1 426 "));
            QVERIFY(answer.find("Connection: close") == std::string::npos);
        }
    }
    void http2WithoutTlsIsNotPassedOn()
    {
        const support::Backend backend([](BackendConnection& c) {
            c.readHead();
            const bool isAsked = c.request().find("Upgrade") != std::string::npos;
            c.send(std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n") + (isAsked ? "up" : "no"));
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send("GET /chat/ HTTP/1.1\r\nHost: gw\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                    "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\nno").ends_with("no"));
    }
    void aSwitchThatNobodyAskedForIsAFailure()
    {
        const support::Backend backend([](BackendConnection& c) {
            c.readHead();
            c.send(Agree);
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send("GET /chat/ HTTP/1.1\r\nHost: gw\r\n\r\n");
        QVERIFY(client.readUntil("\r\n").starts_with("HTTP/1.1 500 "));
    }
    void aPolicyMayAnswerInstead()
    {
        const support::Backend backend([](BackendConnection& c) {
            c.readHead();
            c.send(Agree);
            c.readToEnd();
        });
        RunningChat running(backend,
                            "<policies><inbound><base/></inbound><backend><base/></backend><outbound><return-response>"
                            "<set-status code=\"403\" reason=\"No\"/></return-response></outbound></policies>");
        const support::Socket client(running.port);
        client.send(Ask);
        QVERIFY(client.readUntil("\r\n\r\n").starts_with("HTTP/1.1 403 No\r\n"));
    }
    void whoIsQuietOrGoneIsLetGo_data()
    {
        QTest::addColumn<bool>("resets");
        QTest::newRow("quiet for too long") << false;
        QTest::newRow("reset") << true;
    }
    void whoIsQuietOrGoneIsLetGo()
    {
        QFETCH(const bool, resets);
        std::promise<void> ended;
        const support::Backend backend([&](BackendConnection& c) {
            c.readHead();
            c.send(Agree);
            c.readToEnd();
            ended.set_value();
        });
        RunningChat running(backend);
        support::Socket client(running.port);
        client.send(Ask);
        QVERIFY(client.readUntil("\r\n\r\n").ends_with("\r\n\r\n"));
        if (resets)
            client.reset();
        else
            QVERIFY(client.isEnded());
        QVERIFY(ended.get_future().wait_for(5s) == std::future_status::ready);
        QTRY_COMPARE(running.count(), size_t(1));
        QVERIFY(running.records[0].outcome == traffic::Outcome::Aborted);
        QCOMPARE(running.records[0].status, 101);
    }
    void eventsArriveAsTheyAreSent()
    {
        std::array<std::promise<void>, 3> read;
        const support::Backend backend([&](BackendConnection& c) {
            c.readHead();
            c.send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
            for (size_t i = 0; i < read.size(); ++i) {
                c.send("data: " + std::to_string(i) + "\n\n");
                read.at(i).get_future().wait(); // nothing more comes before the client has seen this
            }
        });
        RunningChat running(backend);
        const support::Socket client(running.port);
        client.send("GET /chat/ HTTP/1.1\r\nHost: gw\r\nAccept: text/event-stream\r\n\r\n");
        for (size_t i = 0; i < read.size(); ++i) {
            const std::string event = "data: " + std::to_string(i) + "\n\n";
            QVERIFY(client.readUntil(event).find(event) != std::string::npos);
            read.at(i).set_value();
        }
    }
};

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of backends in a gateway that runs: turns, circuits, callers that stay with their member.
#include "tests/core/gateway/runninggateway.h"

#include <QTest>

#include <atomic>

using namespace std::chrono_literals;
using namespace support;

namespace {

catalog::Backend single(const std::string& name, uint16_t port)
{
    catalog::Backend backend;
    backend.name = catalog::BackendName(name);
    backend.url = "http://127.0.0.1:" + std::to_string(port) + '/' + name;
    return backend;
}

// Members of equal priority and weight, each with a breaker that one 503 opens.
std::vector<catalog::Backend> poolOf(std::vector<catalog::Backend> members)
{
    catalog::Backend pool;
    pool.name = catalog::BackendName("pool");
    catalog::CircuitBreaker rule;
    rule.count = 1;
    rule.statuses = {{503, 503}};
    rule.tripDuration = 3600s;
    for (catalog::Backend& member : members) {
        member.circuitBreaker = rule;
        pool.pool.push_back({member.name, 1, 1});
    }
    members.push_back(std::move(pool));
    return members;
}
const std::string ToPool = R"(<set-backend-service backend-id="pool"/>)";

} // namespace

class TestBackendPools : public QObject
{
    Q_OBJECT
private slots:
    void aPoolTakesTurns()
    {
        Echo echo;
        Running running(
            compile(1, inbound(ToPool), poolOf({single("a", echo.backend.port()), single("b", echo.backend.port())})));
        const support::Socket client(running.port);
        QVERIFY(get(client, "/orders/1").ends_with("GET /a/1 HTTP/1.1"));
        QVERIFY(get(client, "/orders/2").ends_with("GET /b/2 HTTP/1.1"));
        QVERIFY(get(client, "/orders/3").ends_with("GET /a/3 HTTP/1.1"));
    }
    void anOpenCircuitSendsNothing()
    {
        std::atomic<int> requests = 0;
        const support::Backend ill([&requests](support::Backend::Connection& c) {
            while (c.readRequest()) {
                ++requests;
                c.send("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
            }
        });
        Running running(compile(1, inbound(ToPool), poolOf({single("a", ill.port()), single("b", ill.port())})));
        const support::Socket client(running.port);
        for (int i = 0; i < 2; ++i) { // each member's own answer, which opens its circuit
            QCOMPARE(statusOf(get(client, "/orders/1")), 503);
        }
        const std::string answer = get(client, "/orders/1");
        QCOMPARE(statusOf(answer), 503);
        QVERIFY2(answer.find("Retry-After: 3600") != std::string::npos, answer.c_str());
        QVERIFY(answer.find(R"({ "statusCode": 503, "message": "Service unavailable" })") != std::string::npos);
        QCOMPARE(requests.load(), 2);
        QTRY_COMPARE(running.seen().size(), size_t(3));
        const traffic::Record record = running.seen().back();
        QCOMPARE(static_cast<int>(record.outcome), static_cast<int>(traffic::Outcome::Failed));
        QCOMPARE(record.reason, std::string("BackendCircuitOpen"));
        QCOMPARE(record.message, std::string("Every backend of pool pool has an open circuit."));
        QVERIFY(record.backend.empty()); // nothing was sent
    }
    void aCircuitOutlivesAConfiguration()
    {
        const support::Backend ill([](support::Backend::Connection& c) {
            while (c.readRequest())
                c.send("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        });
        Echo well;
        const auto backends = poolOf({single("a", ill.port()), single("b", well.backend.port())});
        Running running(compile(1, inbound(ToPool), backends));
        const support::Socket client(running.port);
        QCOMPARE(statusOf(get(client, "/orders/1")), 503);
        running.gateway->use(compile(1, inbound(ToPool), backends));
        for (int i = 0; i < 3; ++i)
            QVERIFY(get(client, "/orders/1").ends_with("GET /b/1 HTTP/1.1"));
    }
    void aCookieKeepsTheMember()
    {
        Echo echo;
        auto backends = poolOf({single("a", echo.backend.port()), single("b", echo.backend.port())});
        backends.back().affinityCookie = "sid";
        Running running(compile(1, inbound(ToPool), backends));
        const support::Socket client(running.port);
        QVERIFY(get(client, "/orders/1").find("Set-Cookie: sid=a; Path=/; HttpOnly") != std::string::npos);
        for (int i = 0; i < 3; ++i) {
            client.send("GET /orders/1 HTTP/1.1\r\nHost: gw\r\nOcp-Apim-Subscription-Key: " + Key
                        + "\r\nCookie: x=1; sid=b\r\n\r\n");
            const std::string answer = client.readUntil("GET /b/1 HTTP/1.1");
            QVERIFY2(answer.ends_with("GET /b/1 HTTP/1.1"), answer.c_str());
            QVERIFY(answer.find("Set-Cookie") == std::string::npos);
        }
    }
};

QTEST_APPLESS_MAIN(TestBackendPools)
#include "tst_backendpools.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway as a whole, on real sockets: what a configuration serves, and how it is replaced while it serves.
#include "tests/core/gateway/runninggateway.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace std::chrono_literals;
using namespace support;

namespace {

// Nobody but its configuration has it: tells by which thread that one was destroyed.
struct MortalCatalog
{
    catalog::Catalog catalog;
    std::promise<std::thread::id> destroyer;
    ~MortalCatalog() { destroyer.set_value(std::this_thread::get_id()); }
};

// Knows numbers only, and which thread asked last.
class NumericResolver final : public net::Resolver
{
public:
    void resolve(net::EventLoop&, const std::string& host, uint16_t port,
                 std::function<void(const Answer&)> done) override
    {
        asker = std::this_thread::get_id();
        done(std::vector{*net::Address::fromNumeric(host, port)});
    }
    std::atomic<std::thread::id> asker;
};

} // namespace

class TestGateway : public QObject
{
    Q_OBJECT
private slots:
    void forwardsWithThePathBehindTheBase()
    {
        Echo echo;
        Running running(compile(echo.backend.port()));
        const support::Socket client(running.port);
        const std::string answer = get(client, "/orders/7?x=%20");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.ends_with("GET /base/7?x=%20 HTTP/1.1"));
        QTRY_COMPARE(running.seen().size(), size_t(1));
        const traffic::Record record = running.seen().front();
        QCOMPARE(record.api, std::string("orders"));
        QCOMPARE(record.operation, std::string("get-order"));
        QCOMPARE(record.subscription, std::string("acme"));
        QCOMPARE(static_cast<int>(record.key), static_cast<int>(traffic::KeyUsed::Primary));
        QCOMPARE(record.status, 200);
        QVERIFY(record.phases.wait.count() > 0);
    }
    // RFC 9110 section 7.6.1, and gateway-behaviour section 3: the backend is told its own name, and who called.
    void tellsTheBackendWhoCalled_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("passedOn");
        QTest::newRow("nobody before") << QByteArray("A: 1\r\n")
                                       << QByteArray("A: 1\r\nX-Forwarded-For: 127.0.0.1\r\n");
        QTest::newRow("one before") << QByteArray("X-Forwarded-For: 10.0.0.1\r\nA: 1\r\n")
                                    << QByteArray("A: 1\r\nX-Forwarded-For: 10.0.0.1, 127.0.0.1\r\n");
        QTest::newRow("in several fields")
            << QByteArray("X-Forwarded-For: 10.0.0.1\r\nx-forwarded-for:\r\nX-Forwarded-For: 10.0.0.2, 10.0.0.3\r\n")
            << QByteArray("X-Forwarded-For: 10.0.0.1, 10.0.0.2, 10.0.0.3, 127.0.0.1\r\n");
        QTest::newRow("for this hop only")
            << QByteArray("Connection: A, X-Forwarded-For\r\nX-Forwarded-For: 10.0.0.1\r\nA: 1\r\nTE: trailers\r\n")
            << QByteArray("X-Forwarded-For: 127.0.0.1\r\n");
    }
    void tellsTheBackendWhoCalled()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, passedOn);
        std::promise<std::string> seen;
        const support::Backend backend([&seen](support::Backend::Connection& c) {
            if (c.readRequest()) {
                seen.set_value(c.request());
                c.send("HTTP/1.1 204 No Content\r\n\r\n");
            }
        });
        Running running(compile(backend.port()));
        const support::Socket client(running.port);
        client.send("GET /orders/7 HTTP/1.1\r\nHost: gw\r\n" + sent.toStdString() + "Ocp-Apim-Subscription-Key: " + Key
                    + "\r\n\r\n");
        std::string request = seen.get_future().get();
        const std::string key = "Ocp-Apim-Subscription-Key: " + Key + "\r\n";
        if (const size_t at = request.find(key); at != std::string::npos)
            request.erase(at, key.size());
        QCOMPARE(request,
                 "GET /base/7 HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(backend.port()) + "\r\n"
                     + passedOn.toStdString() + "\r\n");
    }
    void phasesNeverOverlap_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("answersEarly");
        const auto buffered =
            QStringLiteral(R"(<policies><inbound><base/></inbound><backend><forward-request buffer-request-body="true"/>
            </backend><outbound><base/></outbound></policies>)");
        QTest::newRow("a body that streams") << QString() << false;
        QTest::newRow("a body that is collected") << buffered << false;
        QTest::newRow("an answer before the body's end") << QString() << true;
    }
    void phasesNeverOverlap()
    {
        QFETCH(const QString, policy);
        QFETCH(const bool, answersEarly);
        const support::Backend backend([&](support::Backend::Connection& c) {
            if (!answersEarly)
                c.readRequest();
            else
                c.readHead();
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
            std::this_thread::sleep_for(50ms);
            c.send("ok");
            c.readRequest(); // the rest
        });
        Running running(compile(backend.port(), policy.toStdString()));
        const support::Socket client(running.port);
        client.send("POST /orders/1 HTTP/1.1\r\nHost: gw\r\nOcp-Apim-Subscription-Key: " + Key
                    + "\r\nContent-Length: 4\r\n\r\nha");
        std::this_thread::sleep_for(100ms);
        client.send("lf");
        QCOMPARE(statusOf(client.readUntil("\r\n\r\n")), 200);
        QTRY_COMPARE(running.seen().size(), size_t(1));
        const traffic::Record record = running.seen().front();
        const traffic::Phases& phases = record.phases;
        for (const auto part : {phases.read, phases.policy, phases.connect, phases.send, phases.wait, phases.receive}) {
            QVERIFY(part.count() >= 0);
            QVERIFY(part < 160ms);
        }
        const auto sum = phases.read + phases.policy + phases.connect + phases.send + phases.wait + phases.receive;
        QVERIFY2(sum <= record.total + 10us, qPrintable(QString::number((sum - record.total).count())));
        QVERIFY(sum >= record.total * 3 / 4);
    }
    void backendConnectionsAreKept()
    {
        Echo echo;
        Running running(compile(echo.backend.port()));
        const support::Socket client(running.port);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(statusOf(get(client, "/orders/" + std::to_string(i))), 200);
        QCOMPARE(echo.backend.accepted(), 1);
        QCOMPARE(echo.requests.load(), 50);
    }
    void aRateLimitSurvivesASwapWhileItIsTheSame()
    {
        Echo echo;
        const std::string policy = inbound("<rate-limit calls=\"2\" renewal-period=\"60\"/>");
        Running running(compile(echo.backend.port(), policy));
        const support::Socket client(running.port);
        QCOMPARE(statusOf(get(client, "/orders/1")), 200);
        running.gateway->use(compile(echo.backend.port(), policy));
        QCOMPARE(statusOf(get(client, "/orders/1")), 200);
        running.gateway->use(compile(echo.backend.port(), policy));
        QCOMPARE(statusOf(get(client, "/orders/1")), 429);
        running.gateway->use(
            compile(echo.backend.port(), inbound("<rate-limit calls=\"50\" renewal-period=\"60\"/>"))); // another limit
        QTRY_COMPARE(statusOf(get(client, "/orders/1")), 200);
    }
    void aFaultyPolicyQuarantinesItsScope()
    {
        Echo echo;
        Running running(compile(echo.backend.port(), inbound("<no-such-policy/>")));
        const support::Socket client(running.port);
        QCOMPARE(statusOf(get(client, "/orders/1")), 500);
        QCOMPARE(statusOf(get(client, "/nothing")), 404);
        QCOMPARE(echo.requests.load(), 0);
        QTRY_COMPARE(running.seen().size(), size_t(2));
        QVERIFY(running.seen().front().message.find("apis/orders/policy.xml:1:") != std::string::npos);
    }
    void swapsUnderLoadDropNothing()
    {
        Echo echo;
        Running running(compile(echo.backend.port()), 2);
        std::atomic<bool> isOver{false};
        std::atomic<int> good{0};
        std::atomic<int> bad{0};
        std::vector<std::jthread> clients;
        for (int i = 0; i < 4; ++i) {
            clients.emplace_back([&] {
                const support::Socket client(running.port);
                while (!isOver)
                    ++(statusOf(get(client, "/orders/1")) == 200 ? good : bad);
            });
        }
        for (int i = 0; i < 100; ++i) {
            running.gateway->use(compile(echo.backend.port(), i % 2 == 0 ? inbound("") : std::string()));
            std::this_thread::sleep_for(2ms);
        }
        isOver = true;
        clients.clear();
        QCOMPARE(bad.load(), 0);
        QVERIFY(good.load() > 100);
    }
    void noIoThreadDestroysAConfiguration_data()
    {
        QTest::addColumn<bool>("isInFlight");
        QTest::newRow("that a swap lets go of") << false;
        QTest::newRow("that a request lets go of") << true;
    }
    void noIoThreadDestroysAConfiguration()
    {
        QFETCH(const bool, isInFlight);
        std::atomic<bool> isAsked{false};
        std::atomic<bool> mayAnswer{!isInFlight};
        const support::Backend backend([&](support::Backend::Connection& c) {
            c.readRequest();
            isAsked = true;
            mayAnswer.wait(false);
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        });
        auto mortal = std::make_shared<MortalCatalog>();
        mortal->catalog = makeCatalog(backend.port(), {});
        std::future<std::thread::id> destroyer = mortal->destroyer.get_future();
        const auto resolver = std::make_shared<NumericResolver>();
        auto* const known = &mortal->catalog;
        Running running(compile(std::shared_ptr<const catalog::Catalog>(std::move(mortal), known)), 1, resolver);
        const support::Socket client(running.port);
        std::jthread caller([&] { get(client, "/orders/1"); });
        QTRY_VERIFY(isAsked);
        if (!isInFlight)
            caller.join();
        running.gateway->use(compile(backend.port()));
        std::ignore = running.gateway->figures(); // by now it is used
        const bool isHeld = destroyer.wait_for(0s) == std::future_status::timeout;
        mayAnswer = true;
        mayAnswer.notify_all();
        QVERIFY(isHeld || !isInFlight);
        QVERIFY(destroyer.wait_for(5s) == std::future_status::ready);
        const std::thread::id thread = destroyer.get();
        QVERIFY(thread != resolver->asker.load());
        QVERIFY(thread != std::this_thread::get_id());
    }
    void continueTimeoutHoldsTheBodyUntilTheBackendWantsIt()
    {
        std::atomic<bool> sawBodyEarly{false};
        const support::Backend backend([&](support::Backend::Connection& c) {
            c.readHead();
            sawBodyEarly = c.hasMore(50ms);
            c.send("HTTP/1.1 100 Continue\r\n\r\n");
            c.send(c.hasMore(5s) ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" : "");
        });
        const std::string policy = "<policies><inbound><base/></inbound><backend><forward-request "
                                   "continue-timeout=\"1\"/></backend><outbound><base/></outbound></policies>";
        Running running(compile(backend.port(), policy));
        const support::Socket client(running.port);
        client.send("POST /orders/1 HTTP/1.1\r\nHost: gw\r\nOcp-Apim-Subscription-Key: " + Key
                    + "\r\nContent-Length: 2\r\n\r\nhi");
        QCOMPARE(statusOf(client.readUntil("\r\n\r\n")), 200);
        QVERIFY(!sawBodyEarly);
    }
    void stoppingFinishesWhatIsInFlight()
    {
        std::atomic<bool> mayAnswer{false};
        std::atomic<bool> isAsked{false};
        const support::Backend backend([&](support::Backend::Connection& c) {
            c.readRequest();
            isAsked = true;
            while (!mayAnswer)
                std::this_thread::sleep_for(1ms);
            c.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlate");
            c.readRequest();
        });
        Running running(compile(backend.port()));
        const support::Socket client(running.port);
        std::jthread stopper;
        std::jthread helper([&] {
            while (!isAsked)
                std::this_thread::sleep_for(1ms);
            stopper = std::jthread([&] { running.gateway->stop(); });
            std::this_thread::sleep_for(50ms);
            mayAnswer = true;
        });
        QVERIFY(get(client, "/orders/1").ends_with("late"));
        helper.join();
        stopper.join();
        QVERIFY(!support::Socket(running.port).isOpen());
    }
};

QTEST_APPLESS_MAIN(TestGateway)
#include "tst_gateway.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway as a whole, on real sockets: what a configuration serves, and how it is replaced while it serves.
#include "core/gateway/gateway.h"
#include "tests/support/backend.h"
#include "tests/support/socket.h"

#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace std::chrono_literals;
using Scope = catalog::PolicyScope::Kind;

namespace {

const std::string Key = "key-of-acme";

catalog::Catalog makeCatalog(uint16_t backendPort, const std::string& apiPolicy,
                             std::vector<catalog::Backend> backends = {})
{
    catalog::Catalog catalog;
    catalog.backends = std::move(backends);
    catalog::Api api;
    api.name = catalog::ApiName("orders");
    api.path = "orders";
    api.protocols = {"http"};
    api.serviceUrl = "http://127.0.0.1:" + std::to_string(backendPort) + "/base";
    catalog::Operation operation;
    operation.name = catalog::OperationName("get-order");
    operation.method = "GET";
    operation.urlTemplate = "/{id}";
    operation.templateParameters = {{"id", "string", true, {}, {}}};
    api.operations.push_back(operation);
    operation.name = catalog::OperationName("place-order");
    operation.method = "POST";
    api.operations.push_back(operation);
    catalog.apis.push_back(api);
    catalog::Subscription subscription;
    subscription.name = catalog::SubscriptionName("acme");
    subscription.scope = {catalog::SubscriptionScope::Kind::Api, "orders"};
    catalog.subscriptions.push_back(subscription);
    if (!apiPolicy.empty())
        catalog.policies.push_back({{Scope::Api, "orders", {}}, "apis/orders/policy.xml", apiPolicy});
    return catalog;
}

std::shared_ptr<const gateway::Configuration> compile(std::shared_ptr<const catalog::Catalog> catalog)
{
    catalog::Secrets secrets;
    secrets.subscriptions[catalog::SubscriptionName("acme")] = {base::Secret(std::string_view(Key)),
                                                                base::Secret(std::string_view("other-key"))};
    return gateway::Configuration::compile(std::move(catalog), secrets, {});
}

std::shared_ptr<const gateway::Configuration> compile(uint16_t backendPort, const std::string& apiPolicy = {},
                                                      std::vector<catalog::Backend> backends = {})
{
    return compile(std::make_shared<const catalog::Catalog>(makeCatalog(backendPort, apiPolicy, std::move(backends))));
}

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

std::string inbound(const std::string& statements)
{
    return "<policies><inbound><base/>" + statements
        + "</inbound><backend><base/></backend><outbound><base/></outbound><on-error><base/></on-error></policies>";
}

// A backend that repeats the request line and counts.
class Echo
{
public:
    Echo()
        : backend([this](support::Backend::Connection& c) {
            while (c.readRequest()) {
                ++requests;
                const std::string line = c.request().substr(0, c.request().find("\r\n"));
                c.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(line.size()) + "\r\n\r\n" + line);
            }
        })
    { }
    std::atomic<int> requests{0};
    support::Backend backend;
};

class Running
{
public:
    explicit Running(std::shared_ptr<const gateway::Configuration> configuration, size_t threads = 1,
                     std::shared_ptr<net::Resolver> resolver = {})
    {
        gateway::Settings settings;
        settings.resolver = std::move(resolver);
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
        settings.threads = threads;
        settings.drainTime = 2s;
        settings.records.interval = 1ms;
        settings.records.listener = [this](std::vector<traffic::Record>&& batch) {
            const std::lock_guard lock(mutex);
            records.insert(records.end(), batch.begin(), batch.end());
        };
        gateway = std::move(*gateway::Gateway::start(std::move(settings), std::move(configuration)));
        port = gateway->addresses().front().port();
    }
    std::vector<traffic::Record> seen()
    {
        const std::lock_guard lock(mutex);
        return records;
    }
    std::mutex mutex;
    std::vector<traffic::Record> records;
    std::unique_ptr<gateway::Gateway> gateway;
    uint16_t port = 0;
};

std::string get(const support::Socket& client, const std::string& path, const std::string& key = Key)
{
    client.send("GET " + path + " HTTP/1.1\r\nHost: gw\r\n"
                + (key.empty() ? "" : "Ocp-Apim-Subscription-Key: " + key + "\r\n") + "\r\n");
    std::string answer = client.readUntil("\r\n\r\n");
    const size_t head = answer.find("\r\n\r\n") + 4;
    const size_t field = answer.find("Content-Length: ");
    const size_t length = field < head ? std::stoul(answer.substr(field + 16)) : 0;
    while (answer.size() < head + length) {
        const std::string more = client.readSome();
        if (more.empty())
            break;
        answer += more;
    }
    return answer;
}

int statusOf(const std::string& answer)
{
    return answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

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

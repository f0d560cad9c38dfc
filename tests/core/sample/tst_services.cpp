// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/services/service.h"
#include "core/sample/services/shopdata.h"
#include "core/text/json.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace sample::services;

class TestServices : public QObject
{
    Q_OBJECT

    static Call call(const std::string& method, const std::string& target, const std::string& body = {})
    {
        Call made;
        made.head.method = method;
        made.head.target = target;
        made.body = body;
        return made;
    }

    std::unique_ptr<Service> make(const std::string& name, std::map<std::string, std::string> environment = {},
                                  const std::string& pod = "p-0")
    {
        return makeService(
            {"shop", pod, "registry.shop.example/" + name + ":1", std::move(environment), "{}", "openapi.json"},
            *m_data, m_clock);
    }

private slots:
    void init() { m_data = std::make_unique<ShopData>(m_clock); }

    // contains: a part of the body that must be there
    void answers_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("contains");
        const auto row = [](const char* service, const char* method, const char* target, const char* body, int status,
                            const char* contains) {
            QTest::addRow("%s %s %s %s", service, method, target, body)
                << service << method << target << body << status << contains;
        };
        row("api", "GET", "/healthz", "", 200, "ok");
        row("api", "GET", "/openapi.json", "", 200, "{}");
        row("api", "GET", "/number?min=7&max=7", "", 200, "\"number\":7");
        row("api", "GET", "/number?min=8&max=7", "", 400, "min must not be greater");
        row("api", "GET", "/number?min=x", "", 400, "min must be a whole number");
        row("api", "POST", "/number", "", 405, "not possible");
        row("customers", "GET", "/customers/c-2041", "", 200, "Noor Visser");
        row("customers", "GET", "/customers?country=NL", "", 200, "\"total\":1,");
        row("customers", "GET", "/customers?limit=2&offset=11", "", 200, "c-2377");
        row("customers", "GET", "/customers/c-1", "", 404, "There is no customer c-1.");
        row("customers", "POST", "/customers", "{\"name\":\"Ada\",\"email\":\"a@b.example\",\"country\":\"SE\"}", 201,
            "c-2378");
        row("customers", "POST", "/customers", "{\"name\":\"Ada\"}", 422, "email is missing.");
        row("customers", "POST", "/customers", "{", 400, "JSON object");
        row("customers", "PUT", "/customers/c-2041", "{\"name\":\"N\",\"email\":\"n@b.example\",\"country\":\"BE\"}",
            200, "\"BE\"");
        row("customers", "DELETE", "/customers/c-2041", "", 204, "");
        row("get-order", "GET", "/v1/orders/10482", "", 200, "\"customer\":\"c-2041\"");
        row("get-order", "GET", "/v1/orders/10482", "", 200, "\"total\":148.90");
        row("get-order", "GET", "/v1/orders/10482?expand=customer", "", 200, "Noor Visser");
        row("get-order", "GET", "/v1/orders/1", "", 404, "There is no order 1.");
        row("place-order", "POST", "/v1/orders",
            "{\"customer\":\"c-2041\",\"lines\":[{\"sku\":\"TX-114\",\"quantity\":2}]}", 201, "\"id\":10483");
        row("place-order", "POST", "/v1/orders",
            "{\"customer\":\"c-2041\",\"lines\":[{\"sku\":\"TX-999\",\"quantity\":2}]}", 422,
            "There is no article TX-999.");
        row("place-order", "POST", "/v1/orders", "{\"customer\":\"c-2041\"}", 422, "lines is missing.");
        row("order-status", "GET", "/v1/orders/10482/status", "", 200, "\"state\":\"picking\"");
        row("order-status", "GET", "/v1/orders/10482", "", 404, "There is no order");
        row("reports", "GET", "/daily", "", 200, "\"date\":\"2025-12-31\"");
        row("reports", "GET", "/daily?date=2025-02-30", "", 400, "date must be");
        row("reports", "GET", "/monthly?month=2025-02", "", 200, "2025-02-28");
        row("reports", "GET", "/monthly", "", 400, "month is needed");
        row("reports", "GET", "/export", "", 200, "date,orders,revenue,currency\n2025-10-03,");
        row("payments", "GET", "/v1/payments/p-88213", "", 200, "\"order\":10477");
        row("payments", "GET", "/v1/payments?order=10474", "", 200, "[{\"id\":\"p-88212\"");
        row("payments", "POST", "/v1/payments",
            "{\"order\":10482,\"amount\":148.90,\"currency\":\"EUR\",\"method\":\"card\"}", 201, "\"amount\":148.90");
        row("payments", "POST", "/v1/payments",
            "{\"order\":10482,\"amount\":0,\"currency\":\"EUR\",\"method\":\"card\"}", 422, "greater than 0");
        row("legacy-catalog", "GET", "/items?page=2", "", 200, "\"page\":2,\"pages\":3");
        row("legacy-catalog", "GET", "/items/TX-114", "", 200, "\"price\":49.50");
        row("rates", "GET", "/latest?base=EUR&symbols=USD", "", 200, "\"rates\":{\"USD\":1.08");
        row("rates", "GET", "/latest?base=EUR&symbols=XXX", "", 404, "There is no rate");
        row("rates", "GET", "/currencies", "", 200, "\"USD\"");
        row("mailer", "POST", "/letters", "{\"to\":\"a@b.example\"}", 202, "\"number\":1");
        row("unheard-of", "PUT", "/any?x=1", "abc", 200, "\"bodyBytes\":3");
    }
    void answers()
    {
        QFETCH(QString, service);
        QFETCH(QString, method);
        QFETCH(QString, target);
        QFETCH(QString, body);
        QFETCH(int, status);
        QFETCH(QString, contains);
        const Answer answer =
            make(service.toStdString())->handle(call(method.toStdString(), target.toStdString(), body.toStdString()));
        QCOMPARE(answer.head.status, status);
        QVERIFY2(answer.body.find(contains.toStdString()) != std::string::npos, answer.body.c_str());
    }

    void ticketsAskForTheirToken()
    {
        const auto tickets = make("tickets", {{"TICKETS_TOKEN", "right"}});
        Call asked = call("GET", "/v2/tickets");
        QCOMPARE(tickets->handle(asked).head.status, 401);
        QVERIFY(tickets->handle(asked).head.headers.has("WWW-Authenticate"));
        asked.head.headers.set("Authorization", "Bearer wrong");
        QCOMPARE(tickets->handle(asked).head.status, 401);
        asked.head.headers.set("Authorization", "bearer right");
        QVERIFY(tickets->handle(asked).body.starts_with("[{\"id\":\"t-311\""));
        QCOMPARE(tickets->handle(call("GET", "/healthz")).head.status, 200);
        asked.head.method = "PATCH";
        asked.head.target = "/v2/tickets/t-311";
        asked.body = "{\"state\":\"closed\"}";
        QVERIFY(tickets->handle(asked).body.find("\"closed\"") != std::string::npos);
        QCOMPARE(make("tickets")->handle(asked).head.status, 401); // without a token nobody gets in
    }

    void aSecondCallWithTheSameKeyGivesTheSameOrder()
    {
        const auto service = make("place-order");
        Call order =
            call("POST", "/v1/orders", "{\"customer\":\"c-2041\",\"lines\":[{\"sku\":\"TX-114\",\"quantity\":1}]}");
        order.head.headers.set("Idempotency-Key", "k1");
        const std::string first = service->handle(order).body;
        QCOMPARE(service->handle(order).body, first);
        order.head.headers.set("Idempotency-Key", "k2");
        QVERIFY(service->handle(order).body != first);
    }

    void theWarehouseAcceptsOneConnection()
    {
        const std::map<std::string, std::string> one{{"WAREHOUSE_CONNECTIONS", "1"}};
        auto first = make("order-status", one, "p-0");
        const auto second = make("order-status", one, "p-1");
        QCOMPARE(first->handle(call("GET", "/readyz")).head.status, 200);
        QCOMPARE(second->handle(call("GET", "/readyz")).head.status, 503);
        QCOMPARE(second->handle(call("GET", "/healthz")).head.status, 200);
        QCOMPARE(second->handle(call("GET", "/v1/orders/10482/status")).head.status, 503);
        first.reset(); // its Pod went away
        QCOMPARE(second->handle(call("GET", "/readyz")).head.status, 200);
    }

    void webCallsTheGatewayWithItsKey()
    {
        const auto web = make(
            "web",
            {{"GATEWAY_URL", "http://127.87.4.1:8080"}, {"GATEWAY_KEY", "abc"}, {"RANDOM_PATH", "/random/number"}});
        const Answer waiting = web->handle(call("GET", "/"));
        QVERIFY(waiting.call.has_value());
        QCOMPARE(waiting.call->url, std::string("http://127.87.4.1:8080/random/number"));
        QCOMPARE(waiting.call->headers.get("Ocp-Apim-Subscription-Key"), std::string_view("abc"));
        QVERIFY(waiting.call->then({200, "{\"number\":42}"}).body.find("lucky number is 42.") != std::string::npos);
        QCOMPARE(waiting.call->then({401, "{}"}).head.status, 502);
        QCOMPARE(waiting.call->then({0, ""}).head.status, 502);
    }

    void onlyTheShopsOwnImagesAreKnown()
    {
        QVERIFY(isKnownImage("registry.shop.example/web:2.4.1"));
        QVERIFY(!isKnownImage("docker.io/library/web:1"));
        QCOMPARE(imageName("registry.shop.example/get-order@sha256:abc"), std::string("get-order"));
        QCOMPARE(documentOf("registry.shop.example/get-order:1"), std::string_view("apis/orders/specification.yaml"));
    }

    void accessLinesAreInTheCombinedFormat()
    {
        Call made = call("GET", "/number?min=1");
        made.head.headers.set("User-Agent", "curl/8");
        const Answer answer = problem(404, "x");
        QCOMPARE(accessLine(made, answer, "127.0.0.1", m_clock.now(), std::chrono::microseconds(1500)),
                 std::string("127.0.0.1 - - [2026-01-01T00:00:00.000Z] \"GET /number?min=1 HTTP/1.1\" 404 13 \"-\" "
                             "\"curl/8\" 1.5ms"));
    }

private:
    support::ManualClock m_clock;
    std::unique_ptr<ShopData> m_data;
};

QTEST_APPLESS_MAIN(TestServices)
#include "tst_services.moc"

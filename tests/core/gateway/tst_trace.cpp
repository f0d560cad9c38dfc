// SPDX-License-Identifier: GPL-3.0-or-later
// Traces that a request asks for, on real sockets.
#include "core/gateway/gateway.h"
#include "core/text/json.h"
#include "tests/support/backend.h"
#include "tests/support/socket.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using Scope = catalog::PolicyScope::Kind;

namespace {

const std::string Key = "key-of-acme";
const std::string Token = "token-of-the-console";
const std::string Password = "very-secret-password";

std::shared_ptr<const gateway::Configuration> compile(uint16_t backendPort)
{
    catalog::Catalog catalog;
    catalog::Api api;
    api.name = catalog::ApiName("orders");
    api.path = "orders";
    api.protocols = {"http"};
    api.serviceUrl = "http://127.0.0.1:" + std::to_string(backendPort);
    catalog::Operation operation;
    operation.name = catalog::OperationName("get-order");
    operation.method = "GET";
    operation.urlTemplate = "/{id}";
    operation.templateParameters = {{"id", "string", true, {}, {}}};
    api.operations.push_back(operation);
    catalog.apis.push_back(api);
    catalog::Subscription subscription;
    subscription.name = catalog::SubscriptionName("acme");
    subscription.scope = {catalog::SubscriptionScope::Kind::Api, "orders"};
    catalog.subscriptions.push_back(subscription);
    catalog.namedValues.push_back({catalog::NamedValueName("password"), "password", true, {}});
    catalog.policies.push_back(
        {{Scope::Api, "orders", {}},
         "apis/orders/policy.xml",
         "<policies>\n<inbound><base/>\n"
         "<set-header name=\"X-Password\" exists-action=\"override\"><value>{{password}}</value></set-header>\n"
         "</inbound><backend><base/></backend><outbound><base/></outbound><on-error><base/></on-error></policies>"});
    catalog::Secrets secrets;
    secrets.subscriptions[catalog::SubscriptionName("acme")] = {base::Secret(std::string_view(Key)),
                                                                base::Secret(std::string_view("other-key"))};
    secrets.namedValues["password"] = base::Secret(std::string_view(Password));
    return gateway::Configuration::compile(std::make_shared<const catalog::Catalog>(std::move(catalog)), secrets, {});
}

// The gateway in front of a backend that answers with the head it was sent.
class Running
{
public:
    explicit Running(std::shared_ptr<gateway::TraceBook> traces)
    {
        gateway::Settings settings;
        settings.listeners.push_back({*net::Address::fromNumeric("127.0.0.1", 0), {}});
        settings.drainTime = 2s;
        settings.traces = std::move(traces);
        m_gateway = std::move(*gateway::Gateway::start(std::move(settings), compile(m_backend.port())));
    }
    [[nodiscard]] std::string call(const std::string& path, const std::string& fields) const
    {
        const support::Socket client(m_gateway->addresses().front().port());
        client.send("GET " + path + " HTTP/1.1\r\nHost: gw\r\nConnection: close\r\n" + fields + "\r\n");
        std::string answer;
        for (std::string piece = client.readSome(); !piece.empty(); piece = client.readSome())
            answer += piece;
        return answer;
    }

private:
    support::Backend m_backend{[](support::Backend::Connection& c) {
        while (c.readRequest()) {
            c.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(c.request().size()) + "\r\n\r\n"
                   + c.request());
        }
    }};
    std::unique_ptr<gateway::Gateway> m_gateway;
};

std::string field(const std::string& answer, const std::string& name)
{
    const size_t at = answer.find("\r\n" + name + ": ");
    if (at == std::string::npos)
        return {};
    const size_t begin = at + name.size() + 4;
    return answer.substr(begin, answer.find("\r\n", begin) - begin);
}

const std::string KeyField = "Ocp-Apim-Subscription-Key: " + Key + "\r\n";

std::shared_ptr<gateway::TraceBook> book(size_t most = 256)
{
    return std::make_shared<gateway::TraceBook>(base::Secret(std::string_view(Token)), most);
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT
private slots:
    void aRequestThatAsksIsTracedFromKeyToAnswer()
    {
        const auto traces = book();
        const Running running(traces);
        const std::string answer = running.call("/orders/7", KeyField + "Apim-Debug-Authorization: " + Token + "\r\n");
        QVERIFY(answer.starts_with("HTTP/1.1 200 "));
        QVERIFY2(answer.find(Token) == std::string::npos, "the token went on to the backend");
        const auto trace = traces->waitFor(field(answer, "Apim-Trace-Id"), 5s);
        QVERIFY(trace);
        QCOMPARE(trace->method, std::string("GET"));
        QCOMPARE(trace->status, 200);
        std::vector<std::string> steps;
        for (const policy::TraceEntry& entry : trace->entries)
            steps.push_back(entry.section + ' ' + entry.policy + ' ' + entry.scope);
        const auto at = [&steps](const std::string& step) { return std::ranges::find(steps, step) - steps.begin(); };
        QVERIFY(at("inbound request ") < at("inbound routing "));
        QVERIFY(at("inbound routing ") < at("inbound set-header api"));
        QVERIFY(at("inbound set-header api") < at("backend forward-request "));
        QVERIFY(at("backend forward-request ") < std::ssize(steps));
        const auto& routing = trace->entries[static_cast<size_t>(at("inbound routing "))];
        QVERIFY(routing.text.find("get-order") != std::string::npos);
        QVERIFY(routing.text.find("primary key of the subscription “acme”") != std::string::npos);
        QCOMPARE(trace->entries[static_cast<size_t>(at("inbound set-header api"))].place.line, 3U);
    }

    // The shape is that of the published example ApiManagementGatewayListTrace.
    void aTraceIsWrittenAsApiManagementDoes()
    {
        const auto traces = book();
        const Running running(traces);
        const std::string answer = running.call(
            "/orders/7?a=1",
            KeyField + "Authorization: Basic secret\r\nApim-Debug-Authorization: " + Token + "\r\nX-Own: seen\r\n");
        const std::string id = field(answer, "Apim-Trace-Id");
        QVERIFY(traces->waitFor(id, 5s));
        const auto text = traces->document(id);
        QVERIFY(text);
        for (const std::string& secret : {Key, Password, std::string(Token), std::string("Basic secret")})
            QVERIFY2(text->find(secret) == std::string::npos, text->c_str());
        const auto document = text::parseJson(*text);
        QVERIFY(document);
        QVERIFY(!(*document)["serviceName"].text().empty());
        QCOMPARE((*document)["traceId"].text(), id);
        const auto& inbound = (*document)["traceEntries"]["inbound"].items();
        QCOMPARE(inbound[0]["source"].text(), std::string("api-inspector"));
        QCOMPARE(inbound[0]["elapsed"].text(), std::string("00:00:00.0000000"));
        const text::Node& request = inbound[0]["data"]["request"];
        QCOMPARE(request["method"].text(), std::string("GET"));
        const auto& headers = request["headers"].items();
        QVERIFY(std::ranges::any_of(headers, [](const text::Node& one) {
            return one["name"].text() == "X-Own" && one["value"].text() == "seen";
        }));
        const text::Node& meant = inbound[1]["data"]["configuration"];
        QCOMPARE(meant["api"]["to"]["host"].text(), std::string("127.0.0.1"));
        QCOMPARE(meant["api"]["revision"].text(), std::string("1"));
        QCOMPARE(meant["operation"]["method"].text(), std::string("GET"));
        QVERIFY(
            std::ranges::any_of(inbound, [](const text::Node& one) { return one["source"].text() == "set-header"; }));
        QVERIFY(!(*document)["traceEntries"]["backend"].items().empty());
        QVERIFY((*document)["traceEntries"]["outbound"].isArray());
        QVERIFY(!traces->document("none"));
    }

    void secretsStandInNoTrace()
    {
        const auto traces = book();
        const Running running(traces);
        const std::string answer =
            running.call("/orders/" + Key + "?subscription-key=" + Key, "Apim-Debug-Authorization: " + Token + "\r\n");
        QVERIFY(answer.find(Password) != std::string::npos); // the backend did get it
        const auto trace = traces->waitFor(field(answer, "Apim-Trace-Id"), 5s);
        QVERIFY(trace);
        bool hasStars = false;
        for (const policy::TraceEntry& entry : trace->entries) {
            const std::string all = entry.describe();
            QVERIFY2(all.find(Password) == std::string::npos, all.c_str());
            QVERIFY2(all.find(Key) == std::string::npos, all.c_str());
            hasStars = hasStars || all.find("***") != std::string::npos;
        }
        QVERIFY(hasStars);
    }

    void aRefusedKeyIsTracedWithItsReason()
    {
        const auto traces = book();
        const Running running(traces);
        const std::string answer = running.call("/orders/7", "Apim-Debug-Authorization: " + Token + "\r\n");
        QVERIFY(answer.starts_with("HTTP/1.1 401 "));
        const auto trace = traces->waitFor(field(answer, "Apim-Trace-Id"), 5s);
        QVERIFY(trace);
        QCOMPARE(trace->status, 401);
        QVERIFY(std::ranges::any_of(trace->entries, [](const policy::TraceEntry& entry) {
            return entry.policy == "authorization" && entry.text.find("missing subscription key") != std::string::npos;
        }));
    }

    void aWrongTokenIsRefusedAndTheCallGoesOn()
    {
        const auto traces = book();
        const Running running(traces);
        const std::string answer = running.call("/orders/7", KeyField + "Apim-Debug-Authorization: wrong\r\n");
        QVERIFY(answer.starts_with("HTTP/1.1 200 "));
        QCOMPARE(field(answer, "Apim-Debug-Authorization-Expired"), std::string("true"));
        QVERIFY(field(answer, "Apim-Trace-Id").empty());
        const std::string plain = running.call("/orders/7", KeyField);
        QVERIFY(field(plain, "Apim-Debug-Authorization-Expired").empty());
        QVERIFY(field(plain, "Apim-Trace-Id").empty());
    }

    void onlyTheNewestAreKept()
    {
        gateway::TraceBook traces(base::Secret(std::string_view("t")), 2);
        for (const char* id : {"a", "b", "c"})
            traces.put({id, {}, {}, {}, 200, {}, {}});
        QVERIFY(!traces.find("a"));
        QVERIFY(traces.find("b"));
        QVERIFY(traces.find("c"));
    }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"

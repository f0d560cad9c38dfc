// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tester/curl.h"
#include "core/tester/draft.h"

#include <QProcess>
#include <QTest>

namespace {

catalog::Operation operation(std::string method, std::string urlTemplate)
{
    catalog::Operation out;
    out.name = catalog::OperationName("op");
    out.method = std::move(method);
    out.urlTemplate = std::move(urlTemplate);
    return out;
}

catalog::Catalog catalogOf(catalog::Operation one)
{
    catalog::Catalog out;
    catalog::Api api;
    api.name = catalog::ApiName("orders");
    api.path = "shop/orders";
    api.protocols = {"http", "https"};
    api.operations = {std::move(one)};
    out.apis.push_back(std::move(api));
    return out;
}

const tester::GatewayAddress Gateway{"http://127.0.0.1:8080", "https://127.0.0.1:8443", nullptr};

tester::Draft draftWith(const catalog::Catalog& catalog, const std::map<std::string, std::string>& values)
{
    tester::Draft draft = tester::draftOf(catalog.apis[0], catalog.apis[0].operations[0]);
    for (tester::Parameter& parameter : draft.parameters) {
        if (const auto found = values.find(parameter.name); found != values.end()) {
            parameter.value = found->second;
            parameter.isSent = true;
        }
    }
    return draft;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT
private slots:
    void urls_data()
    {
        using Values = std::map<std::string, std::string>;
        QTest::addColumn<QString>("urlTemplate");
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("url"); // empty: refused
        const auto add = [](const char* urlTemplate, const Values& values, const char* url) {
            QTest::addRow("%s %zu", urlTemplate, values.size()) << urlTemplate << values << url;
        };
        add("/", {}, "http://127.0.0.1:8080/shop/orders/");
        add("", {}, "http://127.0.0.1:8080/shop/orders");
        add("/{id}", {{"id", "7"}}, "http://127.0.0.1:8080/shop/orders/7");
        add("/{id}", {}, "");
        add("/{id}", {{"id", "a/b c%"}}, "http://127.0.0.1:8080/shop/orders/a%2Fb%20c%25");
        add("/files/{*path}", {{"path", "a/b c"}}, "http://127.0.0.1:8080/shop/orders/files/a/b%20c");
        add("/files/{*path}", {}, "http://127.0.0.1:8080/shop/orders/files/");
        add("/{a}-{b}", {{"a", "1"}, {"b", "2"}}, "http://127.0.0.1:8080/shop/orders/1-2");
        add("/find?q={q}", {{"q", "x&y=z"}}, "http://127.0.0.1:8080/shop/orders/find?q=x%26y%3Dz");
        add("/find?q={q}", {}, "");
    }
    void urls()
    {
        using Values = std::map<std::string, std::string>;
        QFETCH(QString, urlTemplate);
        QFETCH(Values, values);
        QFETCH(QString, url);
        const auto catalog = catalogOf(operation("GET", urlTemplate.toStdString()));
        const auto request = tester::makeRequest(draftWith(catalog, values), catalog, Gateway, {});
        QCOMPARE(request.has_value(), !url.isEmpty());
        if (request)
            QCOMPARE(QString::fromStdString(request->url), url);
    }

    void versionsAndRevisionsStandWhereTheyBelong()
    {
        using Scheme = catalog::VersionSet::Scheme;
        auto catalog = catalogOf(operation("GET", "/{id}"));
        catalog.versionSets.push_back({catalog::VersionSetName("set"), "set", Scheme::Segment, "Api-Version", "v"});
        catalog.apis[0].versionSet = catalog::VersionSetName("set");
        catalog.apis[0].version = "v2";
        catalog.apis[0].revision = "3";
        catalog.apis[0].isCurrent = false;
        const auto draft = draftWith(catalog, {{"id", "7"}});
        QCOMPARE(tester::makeRequest(draft, catalog, Gateway, {})->url,
                 std::string("http://127.0.0.1:8080/shop/orders/v2;rev=3/7"));
        catalog.versionSets[0].scheme = Scheme::Header;
        auto request = tester::makeRequest(draft, catalog, Gateway, {});
        QCOMPARE(request->url, std::string("http://127.0.0.1:8080/shop/orders;rev=3/7"));
        QCOMPARE(request->headers.get("Api-Version"), std::string_view("v2"));
        catalog.versionSets[0].scheme = Scheme::Query;
        QCOMPARE(tester::makeRequest(draft, catalog, Gateway, {})->url,
                 std::string("http://127.0.0.1:8080/shop/orders;rev=3/7?v=v2"));
    }

    void theKeyGoesIntoTheHeaderOfTheApi()
    {
        auto catalog = catalogOf(operation("GET", "/"));
        catalog.apis[0].keyNames.header = "X-Key";
        const auto draft = draftWith(catalog, {});
        const auto with = tester::makeRequest(draft, catalog, Gateway, base::Secret(std::string_view("k")));
        QCOMPARE(with->headers.get("X-Key"), std::string_view("k"));
        QVERIFY(!tester::makeRequest(draft, catalog, Gateway, {})->headers.has("X-Key"));
    }

    void protocolsDecideTheListener()
    {
        auto catalog = catalogOf(operation("GET", "/"));
        const auto draft = draftWith(catalog, {});
        catalog.apis[0].protocols = {"https"};
        QVERIFY(tester::makeRequest(draft, catalog, Gateway, {})->url.starts_with("https://127.0.0.1:8443/"));
        QVERIFY(!tester::makeRequest(draft, catalog, {"http://127.0.0.1:8080", {}, nullptr}, {}));
        catalog.apis[0].protocols.clear(); // the contract's default
        QVERIFY(tester::makeRequest(draft, catalog, Gateway, {})->url.starts_with("https://"));
    }

    void aRemovedOperationIsSaid()
    {
        const auto catalog = catalogOf(operation("GET", "/"));
        auto draft = draftWith(catalog, {});
        draft.operation = catalog::OperationName("gone");
        const auto request = tester::makeRequest(draft, catalog, Gateway, {});
        QVERIFY(!request);
        QVERIFY(request.error().kind == base::Error::Kind::NotFound);
    }

    void definitionsFillTheDraft()
    {
        auto described = operation("POST", "/{id}?state={state}");
        described.templateParameters = {{"id", "integer", true, "", {}},
                                        {"state", "string", true, "", {"open", "done"}}};
        described.queryParameters = {{"expand", "string", false, "", {}}, {"page", "integer", false, "1", {}}};
        described.headerParameters = {{"X-Request", "string", false, "", {}}};
        described.requestContentType = "application/json";
        described.requestExample = "{\"a\": 1}";
        const auto catalog = catalogOf(described);
        auto draft = draftWith(catalog, {{"id", "7"}, {"X-Request", "r"}});
        QCOMPARE(draft.parameters.size(), size_t(5));
        const auto request = tester::makeRequest(draft, catalog, Gateway, {});
        QCOMPARE(request->url, std::string("http://127.0.0.1:8080/shop/orders/7?state=open&page=1"));
        QCOMPARE(request->headers.get("X-Request"), std::string_view("r"));
        QCOMPARE(request->headers.get("Content-Type"), std::string_view("application/json"));
        QCOMPARE(request->body, std::string("{\"a\": 1}"));
    }

    void aCallThatWasMadeFillsTheDraft()
    {
        auto catalog = catalogOf(operation("GET", "/{id}/files/{*rest}"));
        auto draft = draftWith(catalog, {});
        tester::fillFrom(draft, catalog, "/shop/orders/7%2F8/files/a/b%20c?x=1&subscription-key=k");
        QCOMPARE(draft.parameters.size(), size_t(3));
        QCOMPARE(draft.parameters[0].value, std::string("7/8"));
        QCOMPARE(draft.parameters[1].value, std::string("a/b c"));
        QCOMPARE(draft.parameters[2].name, std::string("x"));
        QCOMPARE(tester::makeRequest(draft, catalog, Gateway, {})->url,
                 std::string("http://127.0.0.1:8080/shop/orders/7%2F8/files/a/b%20c?x=1"));
        catalog.apis[0].isCurrent = false;
        catalog.apis[0].revision = "2";
        auto again = draftWith(catalog, {});
        tester::fillFrom(again, catalog, "/shop/orders;rev=2/9/files/");
        QCOMPARE(again.parameters[0].value, std::string("9"));
    }

    void callersAreThoseThatTheScopeLetsIn()
    {
        using Kind = catalog::SubscriptionScope::Kind;
        auto catalog = catalogOf(operation("GET", "/"));
        catalog.products.push_back({catalog::ProductName("gold"), "Gold", true, true, {catalog::ApiName("orders")}});
        catalog.products.push_back({catalog::ProductName("other"), "Other", true, true, {}});
        const auto add = [&](const char* name, Kind kind, const char* scope, catalog::SubscriptionState state) {
            catalog::Subscription subscription;
            subscription.name = catalog::SubscriptionName(name);
            subscription.scope = {kind, scope};
            subscription.state = state;
            catalog.subscriptions.push_back(subscription);
        };
        add("all", Kind::AllApis, "", catalog::SubscriptionState::Active);
        add("gold-one", Kind::Product, "gold", catalog::SubscriptionState::Suspended);
        add("none", Kind::Product, "other", catalog::SubscriptionState::Active);
        add("own", Kind::Api, "orders", catalog::SubscriptionState::Active);
        add("foreign", Kind::Api, "customers", catalog::SubscriptionState::Active);
        std::vector<std::string> names;
        for (const tester::Caller& caller : tester::callersOf(catalog, catalog.apis[0]))
            names.push_back(caller.subscription->name.text() + (caller.isActive ? "" : "!"));
        QCOMPARE(names, (std::vector<std::string>{"gold-one!", "all", "own"}));
    }

    // The shell itself takes the line apart again.
    void theCurlLineSurvivesAShell()
    {
        net::ClientRequest request;
        request.method = "POST";
        request.url = "http://h/a?b='c'&d=$(e)";
        request.headers.append("X-One", "it's `quoted` \"twice\" \\ $HOME");
        request.headers.append("X-Empty", "");
        request.headers.append("Key", "secret");
        request.body = "line 1\nline '2'\n";
        const std::string line = tester::toCurl(request, "key", false);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("curl() { for part in \"$@\"; do printf '%s\\0' \"$part\"; done; }\n")
                         + QString::fromStdString(line)});
        QVERIFY(shell.waitForFinished());
        const QByteArrayList parts = shell.readAllStandardOutput().split('\0');
        const QByteArrayList expected{"-i",
                                      "-H",
                                      "X-One: it's `quoted` \"twice\" \\ $HOME",
                                      "-H",
                                      "X-Empty;",
                                      "-H",
                                      "Key: secret",
                                      "-H",
                                      "Content-Type:",
                                      "--data-binary",
                                      "line 1\nline '2'\n",
                                      "http://h/a?b='c'&d=$(e)",
                                      ""};
        QCOMPARE(parts, expected);
        const std::string shown = tester::toCurl(request, "key", true);
        QVERIFY(shown.find("secret") == std::string::npos);
        QVERIFY(shown.find("$KEY") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "core/catalog/artifactreader.h"
#include "tests/core/catalog/ordersfolder.h"

#include <QTest>

#include <algorithm>

using namespace catalog;

namespace {

Catalog readGood(const Folder& folder)
{
    auto read = readArtifactFolder(folder.path());
    if (!read)
        qFatal("%s", read.error().describe().c_str());
    for (const auto& problem : read->problems)
        qWarning("%s", problem.describe().c_str());
    return std::move(*read);
}

} // namespace

class TestArtifactReader : public QObject
{
    Q_OBJECT
private slots:
    void readsApisOperationsAndRevisions()
    {
        const Folder folder;
        writeOrders(folder);
        const Catalog catalog = readGood(folder);
        QVERIFY(catalog.problems.empty());
        QCOMPARE(catalog.apis.size(), size_t(2));
        const Api& api = *catalog.findApi(ApiName("orders"));
        QCOMPARE(api.displayName, std::string("Orders API"));
        QCOMPARE(api.path, std::string("shop/orders"));
        QVERIFY((api.protocols == std::vector<std::string>{"https", "http"}));
        QCOMPARE(api.serviceUrl, std::string("http://orders.shop.svc:8080/v1"));
        QVERIFY(!api.isSubscriptionRequired);
        QCOMPARE(api.keyNames.header, std::string("X-Key"));
        QCOMPARE(api.keyNames.query, std::string("subscription-key"));
        QVERIFY(api.isCurrent && api.isOnline);
        QCOMPARE(api.version, std::string("v1"));
        QVERIFY(api.versionSet == VersionSetName("orders"));
        const VersionSet& set = *catalog.findVersionSet(*api.versionSet);
        QVERIFY(set.scheme == VersionSet::Scheme::Header);
        QCOMPARE(set.headerName, std::string("Api-Version"));

        QCOMPARE(api.operations.size(), size_t(3));
        QCOMPARE(api.operations[0].name.text(), std::string("getorder"));
        QCOMPARE(api.operations[0].displayName, std::string("Get one"));
        QCOMPARE(api.operations[0].method, std::string("GET"));
        QCOMPARE(api.operations[0].urlTemplate, std::string("/order/{id}"));
        QCOMPARE(api.operations[0].templateParameters.size(), size_t(1));
        QCOMPARE(api.operations[0].responses[0].representations[0].example, std::string("{\n  \"id\": 1\n}"));
        QCOMPARE(api.operations[1].name.text(), std::string("placeorder"));
        const Operation& ping = api.operations[2];
        QCOMPARE(ping.urlTemplate, std::string("/ping?deep={deep}"));
        QCOMPARE(ping.templateParameters[0].defaultValue, std::string("true"));
        QCOMPARE(ping.queryParameters.size(), size_t(1));
        QCOMPARE(ping.queryParameters[0].name, std::string("n"));
        QVERIFY(ping.headerParameters[0].isRequired);
        QCOMPARE(ping.requestExample, std::string("x"));
        QCOMPARE(ping.responses[0].status, 204);
        QCOMPARE(ping.responses[0].representations[0].example, std::string("{\n  \"a\": 1\n}"));

        const Api& revision = *catalog.findApi(ApiName("orders;rev=2"));
        QCOMPARE(revision.revision, std::string("2"));
        QVERIFY(!revision.isCurrent);
        QCOMPARE(revision.path, std::string("shop/orders"));
        QVERIFY(revision.isSubscriptionRequired);
        QVERIFY(revision.operations.empty());
    }

    void readsProductsAndSubscriptions()
    {
        const Folder folder;
        writeOrders(folder);
        const Catalog catalog = readGood(folder);
        const Product& external = *catalog.findProduct(ProductName("external"));
        QVERIFY(external.isPublished && external.isSubscriptionRequired);
        QVERIFY(external.apis == std::vector<ApiName>{ApiName("orders")});
        QVERIFY(!catalog.findProduct(ProductName("open"))->isSubscriptionRequired);
        const Subscription& acme = *catalog.findSubscription(SubscriptionName("acme"));
        QVERIFY((acme.scope == SubscriptionScope{SubscriptionScope::Kind::Product, "external"}));
        QVERIFY(acme.state == SubscriptionState::Suspended);
        QVERIFY(acme.allowsTracing);
        QVERIFY(acme.startDate == base::parseIsoTime("2026-01-01T00:00:00Z"));
        QVERIFY(!acme.expirationDate);
        const auto scope = [&](const char* name) { return catalog.findSubscription(SubscriptionName(name))->scope; };
        QVERIFY((scope("one") == SubscriptionScope{SubscriptionScope::Kind::Api, "orders"}));
        QVERIFY((scope("all") == SubscriptionScope{SubscriptionScope::Kind::AllApis, ""}));
        QVERIFY((scope("master") == SubscriptionScope{SubscriptionScope::Kind::Service, ""}));
    }

    void readsBackendsNamedValuesAndPolicies()
    {
        const Folder folder;
        writeOrders(folder);
        const Catalog catalog = readGood(folder);
        const Backend& tickets = *catalog.findBackend(BackendName("tickets"));
        QVERIFY(!tickets.validatesCertificateChain && tickets.validatesCertificateName);
        QCOMPARE(tickets.credentials.headers.size(), size_t(2));
        QVERIFY((tickets.credentials.headers[0].second == std::vector<std::string>{"1", "2"}));
        QVERIFY((tickets.credentials.headers[1].second == std::vector<std::string>{"3"}));
        QCOMPARE(tickets.credentials.authorizationParameter, std::string("{{token}}"));
        const Backend& pool = *catalog.findBackend(BackendName("pool"));
        QCOMPARE(pool.pool[0].backend.text(), std::string("tickets"));
        QVERIFY(pool.pool[0].weight == 50);
        QCOMPARE(catalog.namedValues.size(), size_t(3));
        QCOMPARE(catalog.namedValues[0].displayName, std::string("host"));
        QVERIFY(catalog.namedValues[0].value == "h");
        QVERIFY(catalog.namedValues[1].isSecret && !catalog.namedValues[1].value);
        QVERIFY(catalog.namedValues[2].isSecret);
        QCOMPARE(catalog.policies.size(), size_t(4));
        const auto policy = [&](PolicyScope scope) { return catalog.findPolicy(scope); };
        QCOMPARE(policy({PolicyScope::Kind::Global, "", ""})->file, std::string("policy.xml"));
        QCOMPARE(policy({PolicyScope::Kind::Product, "external", ""})->text,
                 std::string("<policies>product</policies>"));
        QCOMPARE(policy({PolicyScope::Kind::Api, "orders", ""})->text, std::string("<policies>api</policies>"));
        const auto* operation = policy({PolicyScope::Kind::Operation, "orders", "getorder"});
        QCOMPARE(operation->file, std::string("apis/orders/operations/getorder/policy.xml"));
        QCOMPARE(catalog.fragments.size(), size_t(2));
        QCOMPARE(catalog.fragments[0].text, std::string("<fragment>1</fragment>"));
        QCOMPARE(catalog.fragments[1].text, std::string("<fragment>2</fragment>"));
    }

    void faultsAreProblemsAndTheRestIsUsable_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("problem"); // file:line:column
        const auto row = [](const char* name, const char* file, const char* content, const char* problem) {
            QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(content) << QString::fromUtf8(problem);
        };
        row("cut off", "apis/x/apiInformation.json", "{\"properties\": {\n", "apis/x/apiInformation.json:2:1: ");
        row("key twice", "products/x/productInformation.json",
            "{\"properties\": {\"state\": \"published\",\n \"state\": \"published\"}}",
            "products/x/productInformation.json:2:2: ");
        row("no properties", "backends/x/backendInformation.json", "[]", "backends/x/backendInformation.json:1:1: ");
        row("no file", "subscriptions/x/readme.txt", "", "subscriptions/x/subscriptionInformation.json: ");
        row("wrong kind", "apis/x/apiInformation.json", "{\"properties\": {\"subscriptionRequired\": \"no\"}}",
            "apis/x/apiInformation.json:1:41: ");
        row("unknown state", "subscriptions/x/subscriptionInformation.json",
            "{\"properties\": {\"scope\": \"/apis\", \"state\": \"on\"}}",
            "subscriptions/x/subscriptionInformation.json:1:44: ");
        row("no scope", "subscriptions/x/subscriptionInformation.json", "{\"properties\": {\"scope\": \"orders\"}}",
            "subscriptions/x/subscriptionInformation.json:1:26: ");
        row("scope to nothing", "subscriptions/x/subscriptionInformation.json",
            "{\"properties\": {\"scope\": \"/products/none\"}}", "subscriptions/x/subscriptionInformation.json:1:26: ");
        row("api of nothing", "products/external/apis.json", "[{\"name\": \"orders\"},\n {\"name\": \"none\"}]",
            "products/external/apis.json:2:2: ");
        row("broken specification", "apis/orders/specification.yaml", "openapi: 3.0.0\npaths: [\n",
            "apis/orders/specification.yaml:3:1: ");
        row("specification of another version", "apis/orders/specification.yaml", "openapi: 4.0.0\npaths: {}\n",
            "apis/orders/specification.yaml:1:10: ");
        row("operation without template", "apis/orders/operations/x/operationInformation.json",
            "{\"properties\": {\"method\": \"GET\"}}", "apis/orders/operations/x/operationInformation.json:1:16: ");
        row("operation with nothing", "apis/orders/operations/x/policy.xml", "<policies/>",
            "apis/orders/operations/x/operationInformation.json: ");
        row("secret in plain text", "namedValues/x/namedValueInformation.json",
            "{\"properties\": {\"secret\": true, \"value\": \"s\"}}",
            "namedValues/x/namedValueInformation.json:1:42: ");
        row("two folders", "named values/host/namedValueInformation.json", "{\"properties\": {}}",
            "named values/host/namedValueInformation.json: ");
        row("version set without header", "versionSets/x/versionSetInformation.json",
            "{\"properties\": {\"versioningScheme\": \"Header\"}}", "versionSets/x/versionSetInformation.json:1:37: ");
        row("pool of nothing", "backends/x/backendInformation.json",
            "{\"properties\": {\"pool\": {\"services\": [{\"id\": \"/backends/none\"}]}}}",
            "backends/x/backendInformation.json:1:25: ");
    }
    void faultsAreProblemsAndTheRestIsUsable()
    {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(QString, problem);
        const Folder folder;
        writeOrders(folder);
        folder.write(file.toStdString(), content.toStdString());
        const auto catalog = readArtifactFolder(folder.path());
        QVERIFY(catalog.has_value());
        std::vector<std::string> found;
        for (const auto& each : catalog->problems)
            found.push_back(each.describe());
        QVERIFY2(std::ranges::any_of(found,
                                     [&](const std::string& text) { return text.starts_with(problem.toStdString()); }),
                 found.empty() ? "none" : found.front().c_str());
        QVERIFY(catalog->findApi(ApiName("orders")));
        QVERIFY(catalog->findSubscription(SubscriptionName("acme")));
    }

    void aStateThatCannotBeReadOpensNothing()
    {
        const Folder folder;
        folder.write("subscriptions/a/subscriptionInformation.json",
                     R"({"properties": {"scope": "/apis", "state": "on"}})");
        folder.write("subscriptions/b/subscriptionInformation.json", R"({"properties": {"scope": "nowhere"}})");
        const auto catalog = readArtifactFolder(folder.path()).value();
        for (const Subscription& subscription : catalog.subscriptions)
            QVERIFY(subscription.state == SubscriptionState::Suspended);
    }

    void missingFoldersAreErrors()
    {
        const Folder folder;
        QVERIFY(readArtifactFolder(folder.path()).has_value());
        QCOMPARE(readArtifactFolder(folder.path() / "none").error().kind, base::Error::Kind::NotFound);
        folder.write("file", "");
        QCOMPARE(readArtifactFolder(folder.path() / "file").error().kind, base::Error::Kind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestArtifactReader)
#include "tst_artifactreader.moc"

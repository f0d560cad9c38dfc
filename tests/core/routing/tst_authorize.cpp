// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "tests/core/routing/catalogbuilder.h"

#include <QTest>

using namespace routingtest;
using Kind = catalog::SubscriptionScope::Kind;
using State = catalog::SubscriptionState;

// Outcomes are written as "subscription key product" with "-" for none, or as "missing" and "invalid".
class TestAuthorize : public QObject
{
    Q_OBJECT

    // API "orders" in product "gold" (needs a subscription) and, where it is open, also in product "open".
    static catalog::Catalog world(bool hasOpenProduct, bool apiNeedsKey)
    {
        catalog::Catalog c;
        c.apis = {api("orders", "orders", {operation("get", "GET", "/*")}),
                  api("other", "other", {operation("get", "GET", "/*")})};
        c.apis[0].isSubscriptionRequired = apiNeedsKey;
        c.apis.push_back(c.apis[0]);
        c.apis.back().name = catalog::ApiName("orders;rev=2");
        c.apis.back().revision = "2";
        c.apis.back().isCurrent = false;
        c.products = {product("gold", {"orders"}), product("foreign", {"other"}), product("hidden", {"orders"})};
        c.products[2].isPublished = false;
        if (hasOpenProduct)
            c.products.push_back(product("open", {"orders"}, false));
        c.subscriptions = {subscription("gold", Kind::Product, "gold"),
                           subscription("foreign", Kind::Product, "foreign"),
                           subscription("hidden", Kind::Product, "hidden"),
                           subscription("gone", Kind::Product, "no-such-product"),
                           subscription("api", Kind::Api, "orders"),
                           subscription("otherApi", Kind::Api, "other"),
                           subscription("all", Kind::AllApis),
                           subscription("master", Kind::Service),
                           subscription("suspended", Kind::AllApis, "", State::Suspended),
                           subscription("submitted", Kind::AllApis, "", State::Submitted),
                           subscription("rejected", Kind::AllApis, "", State::Rejected),
                           subscription("cancelled", Kind::AllApis, "", State::Cancelled),
                           subscription("expired", Kind::AllApis, "", State::Expired),
                           subscription("old", Kind::AllApis)};
        c.subscriptions.back().expirationDate = base::parseIsoTime("2001-01-01T00:00:00Z");
        return c;
    }

    static std::string outcome(const routing::Table& table, const http::Headers& headers, std::string_view query,
                               std::string_view path = "/orders/1")
    {
        const auto match = table.match({"GET", "http", path, query, headers});
        if (!match)
            return "not found";
        auto early = table.seekKey(headers); // before the API is known, as the gateway does it
        table.approach(early);
        table.lookUp(early);
        const std::string late = describe(table.authorize(*match, headers, query));
        const std::string sought = describe(table.authorize(*match, headers, query, &early));
        return late == sought ? late : late + ", but sought early " + sought;
    }

    static std::string describe(const tl::expected<routing::Grant, routing::Refusal>& grant)
    {
        if (!grant)
            return grant.error().kind == routing::Refusal::Kind::Missing ? "missing" : "invalid";
        static constexpr std::array<const char*, 3> Keys{"-", "primary", "secondary"};
        return (grant->subscription ? grant->subscription->name.text() : "-") + " "
            + Keys.at(static_cast<size_t>(grant->key)) + " " + (grant->product ? grant->product->name.text() : "-");
    }

    static http::Headers withKey(std::string_view key, std::string_view name = "Ocp-Apim-Subscription-Key")
    {
        http::Headers headers;
        headers.append(name, key);
        return headers;
    }

private slots:
    // The four rows of gateway-behaviour section 2: good key, bad key, foreign key, no key.
    void truthTable_data()
    {
        QTest::addColumn<bool>("hasOpenProduct");
        QTest::addColumn<bool>("apiNeedsKey");
        QTest::addColumn<std::string>("withoutKey");
        QTest::newRow("products and API need one") << false << true << std::string("missing");
        QTest::newRow("products need one, API does not") << false << false << std::string("- - -");
        QTest::newRow("open product, API needs one") << true << true << std::string("- - open");
        QTest::newRow("open product, API needs none") << true << false << std::string("- - open");
    }
    void truthTable()
    {
        QFETCH(bool, hasOpenProduct);
        QFETCH(bool, apiNeedsKey);
        QFETCH(std::string, withoutKey);
        const routing::Table table = compile(world(hasOpenProduct, apiNeedsKey));
        QCOMPARE(outcome(table, withKey("gold-primary"), ""), std::string("gold primary gold"));
        QCOMPARE(outcome(table, withKey("api-primary"), ""), std::string("api primary -"));
        QCOMPARE(outcome(table, withKey("all-primary"), ""), std::string("all primary -"));
        QCOMPARE(outcome(table, withKey("nonsense"), ""), std::string("invalid"));
        QCOMPARE(outcome(table, withKey("foreign-primary"), ""), std::string("invalid"));
        QCOMPARE(outcome(table, withKey("otherApi-primary"), ""), std::string("invalid"));
        QCOMPARE(outcome(table, {}, ""), withoutKey);
    }

    void keys_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("query");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* header, const char* query, const char* expected) {
            QTest::newRow(name) << std::string(header) << std::string(query) << std::string(expected);
        };
        row("secondary key", "gold-secondary", "", "gold secondary gold");
        row("query", "", "subscription-key=gold-primary", "gold primary gold");
        row("query, other case of the name", "", "x=1&Subscription-Key=gold-primary", "gold primary gold");
        row("query, encoded", "", "subscription-key=gold%2Dprimary", "gold primary gold");
        row("header wins, right", "gold-primary", "subscription-key=nonsense", "gold primary gold");
        row("header wins, wrong", "nonsense", "subscription-key=gold-primary", "invalid");
        row("empty key in the query", "", "subscription-key=", "missing");
        row("keys are case-sensitive", "Gold-primary", "", "invalid");
        row("service scope", "master-secondary", "", "master secondary -");
        row("unpublished product", "hidden-primary", "", "hidden primary hidden");
        row("product that is gone", "gone-primary", "", "invalid");
        row("suspended", "suspended-primary", "", "invalid");
        row("submitted", "submitted-primary", "", "invalid");
        row("rejected", "rejected-primary", "", "invalid");
        row("cancelled", "cancelled-primary", "", "invalid");
        row("expired", "expired-primary", "", "invalid");
        row("expiration date in the past, state active", "old-primary", "", "old primary -");
    }
    void keys()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, query);
        QFETCH(std::string, expected);
        const routing::Table table = compile(world(false, true));
        QCOMPARE(outcome(table, header.empty() ? http::Headers() : withKey(header), query), expected);
    }

    void aRevisionBelongsToItsApi()
    {
        const routing::Table table = compile(world(true, true));
        QCOMPARE(outcome(table, withKey("gold-primary"), "", "/orders;rev=2/1"), std::string("gold primary gold"));
        QCOMPARE(outcome(table, withKey("api-primary"), "", "/orders;rev=2/1"), std::string("api primary -"));
        QCOMPARE(outcome(table, {}, "", "/orders;rev=2/1"), std::string("- - open"));
    }

    void namesCanBeChangedOneByOne()
    {
        catalog::Catalog c = world(false, true);
        c.apis[0].keyNames.header = "X-Partner-Token";
        const routing::Table table = compile(c);
        QCOMPARE(outcome(table, withKey("gold-primary", "x-partner-token"), ""), std::string("gold primary gold"));
        QCOMPARE(outcome(table, withKey("gold-primary"), ""), std::string("missing"));
        QCOMPARE(outcome(table, {}, "subscription-key=gold-primary"), std::string("gold primary gold"));
    }

    void theHeaderMayRepeatOnlyTheSameKey()
    {
        const routing::Table table = compile(world(false, true));
        http::Headers headers = withKey("gold-primary");
        headers.append("ocp-apim-subscription-key", "gold-primary");
        QCOMPARE(outcome(table, headers, ""), std::string("gold primary gold"));
        headers.append("ocp-apim-subscription-key", "all-primary");
        QCOMPARE(outcome(table, headers, ""), std::string("invalid"));
    }

    void refusalsSayWhatTheCallerGets()
    {
        catalog::Catalog c = world(false, true);
        c.apis[0].keyNames.header = "X-Partner-Token";
        const routing::Table table = compile(c);
        const http::Headers none;
        const auto match = table.match({"GET", "http", "/orders/1", "", none});
        QVERIFY(match);
        const auto missing = table.authorize(*match, none, "");
        QVERIFY(!missing);
        QCOMPARE(missing.error().clientMessage(),
                 std::string_view(
                     "Access denied due to missing subscription key. Make sure to include subscription key when "
                     "making requests to an API."));
        QCOMPARE(missing.error().reason(), std::string_view("SubscriptionKeyNotFound"));
        QCOMPARE(missing.error().challenge("https", "gateway.example"),
                 std::string("AzureApiManagementKey "
                             "realm=\"https://gateway.example/orders\",name=\"X-Partner-Token\",type=\"header\""));
        const auto foreign = table.authorize(*match, withKey("foreign-primary", "X-Partner-Token"), "");
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().clientMessage(),
                 std::string_view(
                     "Access denied due to invalid subscription key. Make sure to provide a valid key for an active "
                     "subscription."));
        QCOMPARE(foreign.error().reason(), std::string_view("SubscriptionKeyInvalid"));
        QCOMPARE(foreign.error().message().english(),
                 std::string("The key belongs to subscription foreign, whose scope does not include API orders."));
    }

    void aKeyOfTwoSubscriptionsIsAProblem()
    {
        catalog::Catalog c = world(false, true);
        catalog::Secrets secrets = keysFor(c);
        secrets.subscriptions[catalog::SubscriptionName("all")].primary =
            base::Secret(std::string_view("gold-primary"));
        const auto table = routing::Table::compile(std::make_shared<const catalog::Catalog>(c), secrets);
        QCOMPARE(table.problems().size(), size_t(1));
        QCOMPARE(table.problems()[0].file, std::string("subscriptions/all"));
        QCOMPARE(outcome(table, withKey("gold-primary"), ""), std::string("gold primary gold"));
    }

    void tenThousandSubscriptions()
    {
        catalog::Catalog c;
        c.apis = {api("orders", "orders", {operation("get", "GET", "/*")})};
        for (int i = 0; i < 10'000; ++i)
            c.subscriptions.push_back(subscription("s" + std::to_string(i), Kind::AllApis));
        const routing::Table table = compile(c);
        for (int i = 0; i < 10'000; i += 7) {
            const std::string name = "s" + std::to_string(i);
            QCOMPARE(outcome(table, withKey(name + "-secondary"), ""), name + " secondary -");
            QCOMPARE(outcome(table, withKey(name + "-tertiary"), ""), std::string("invalid"));
        }
    }
};

QTEST_APPLESS_MAIN(TestAuthorize)
#include "tst_authorize.moc"

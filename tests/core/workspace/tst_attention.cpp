// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention, rule by rule, on snapshots and figures made by hand.
#include "core/workspace/attention.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace std::chrono_literals;
using mapping::Evidence;
using mapping::Health;
using mapping::NodeKind;
using traffic::Outcome;
using workspace::GatewayStatus;

namespace {

const base::SystemTime Now(1'800'000'000s);

// A small world in which everything is well, to be spoilt.
struct World
{
    workspace::Snapshot snapshot;
    std::shared_ptr<catalog::Catalog> catalog = std::make_shared<catalog::Catalog>();
    std::shared_ptr<kube::Snapshot> cluster = std::make_shared<kube::Snapshot>();
    std::shared_ptr<mapping::Map> map = std::make_shared<mapping::Map>();
    traffic::Store store;

    World()
    {
        catalog->apis.resize(2);
        catalog->apis[0].name = catalog::ApiName("invoices");
        catalog->apis[0].displayName = "Invoices";
        catalog->apis[1].name = catalog::ApiName("orders");
        catalog->apis[1].displayName = "Orders";
        for (auto& state : cluster->states)
            state.phase = kube::KindState::Phase::Watching;
        map->nodes = {{{NodeKind::Api, "invoices"}, "Invoices", Health::Good, {}},
                      {{NodeKind::Api, "orders"}, "Orders", Health::Good, {}},
                      {{NodeKind::Url, "http://invoices"}, "http://invoices", Health::Good, {}},
                      {{NodeKind::Service, "shop/orders"}, "orders", Health::Good, {}}};
        map->links = {{{NodeKind::Api, "invoices"}, {NodeKind::Url, "http://invoices"}, Evidence::ServiceUrl, {}, {}},
                      {{NodeKind::Api, "orders"}, {NodeKind::Service, "shop/orders"}, Evidence::Dns, {}, {}}};
        snapshot.gateway.state = GatewayStatus::State::Serving;
        snapshot.clusterStatus.context = "sample";
        snapshot.catalog = catalog;
        snapshot.cluster = cluster;
        snapshot.map = map;
    }

    void call(int count, int status, const char* api, const char* subscription = "acme", const char* reason = "")
    {
        traffic::Record record;
        record.time = Now - 1min;
        record.status = status;
        record.api = api;
        record.subscription = subscription;
        record.reason = reason;
        record.outcome = *reason ? Outcome::Denied : Outcome::Ok;
        for (int i = 0; i < count; ++i)
            store.append({&record, 1});
    }

    // The address of Invoices is gone.
    void loseInvoices()
    {
        map->nodes[0].health = map->nodes[2].health = Health::Bad;
        map->links.push_back({{NodeKind::Url, "http://invoices"},
                              {},
                              Evidence::Unresolved,
                              "invoices",
                              base::translate("test", "There is no Service invoices.")});
    }

    [[nodiscard]] std::vector<workspace::Attention> attention() const
    {
        std::ranges::stable_sort(map->nodes, {}, &mapping::Node::id); // as a map is
        std::ranges::stable_sort(map->links, {}, &mapping::Link::from);
        return workspace::attention(snapshot, traffic::summarize(store.view(), {Now - 5min, Now}, 5s));
    }
};

base::Error failure(const char* file = "")
{
    const base::Place place = *file ? base::Place{3, 7} : base::Place();
    return {base::Error::Kind::Unreachable, base::translate("test", "It broke."), {}, file, place, {}};
}

std::string described(const workspace::Attention& one)
{
    static constexpr std::array<const char*, 3> Severities{"failing", "warning", "note"};
    std::string text = Severities.at(static_cast<size_t>(one.severity));
    for (const std::string& part : {one.headline.english(), one.sentence.english(), one.note.english(), one.origin}) {
        if (!part.empty())
            text += " | " + part;
    }
    return text;
}

using Spoil = std::function<void(World&)>;
using Lines = std::vector<std::string>;

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(Lines)

class TestAttention : public QObject
{
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Lines>("expected");
        const auto add = [](const char* name, const Spoil& spoil, const Lines& expected) {
            QTest::newRow(name) << spoil << expected;
        };
        add("all is well", [](World& world) { world.call(50, 200, "orders"); }, {});
        add("gateway does not listen",
            [](World& world) {
                world.snapshot.gateway.state = GatewayStatus::State::Failed;
                world.snapshot.gateway.error = failure();
            },
            {"failing | The local gateway does not listen | It broke."});
        add("gateway stopped", [](World& world) { world.snapshot.gateway.state = GatewayStatus::State::Stopped; },
            {"warning | The local gateway is stopped | Nobody can call an API through it until it is started."});
        add("catalog refused", [](World& world) { world.snapshot.gateway.load.error = failure("a.json"); },
            {"warning | The catalog was not taken; what was served before goes on | It broke. | a.json:3:7"});
        add("catalog problems",
            [](World& world) {
                world.snapshot.gateway.load.problems = {{"x.xml", {1, 2}, base::translate("test", "No such policy.")},
                                                        {"y.xml", {}, base::translate("test", "Other.")}};
            },
            {"warning | The catalog has problems: 2 | No such policy. | x.xml:1:2"});
        add("cluster cannot be asked", [](World& world) { world.snapshot.clusterStatus.error = failure(); },
            {"failing | The cluster cannot be asked | It broke."});
        add("cluster stale",
            [](World& world) {
                world.cluster->states[3].phase = kube::KindState::Phase::Stale;
                world.cluster->states[3].error = failure();
            },
            {"warning | What is shown of the cluster is out of date | It broke."});
        add("no cluster",
            [](World& world) {
                world.snapshot.clusterStatus = {};
                world.cluster->states[3].phase = kube::KindState::Phase::Stale;
                world.cluster->states[3].error = failure();
            },
            {});
        add("backend gone",
            [](World& world) {
                world.loseInvoices();
                world.call(4, 500, "invoices");
                world.call(1, 200, "invoices");
            },
            {"failing | Invoices cannot reach a backend | There is no Service invoices. | 4 of 5 calls failed"});
        add("one of an API's backends gone",
            [](World& world) {
                world.loseInvoices();
                world.map->nodes[0].health = Health::Poor;
            },
            {"warning | Some calls to Invoices cannot reach a backend | There is no Service invoices."});
        add("something without an API leads nowhere",
            [](World& world) {
                world.map->nodes.push_back({{NodeKind::Ingress, "shop/old"}, "old", Health::Bad, {}});
                world.map->links.push_back({{NodeKind::Ingress, "shop/old"},
                                            {},
                                            Evidence::Unresolved,
                                            "shop/gone",
                                            base::translate("test", "Its Service is gone.")});
            },
            {"warning | old leads nowhere | Its Service is gone."});
        add("some Pods not ready",
            [](World& world) {
                world.map->nodes[3].health = Health::Poor;
                world.map->nodes[3].note = base::translate("test", "1 of 2.");
            },
            {"warning | Not every Pod of orders is ready | 1 of 2. | behind Orders"});
        add("no Pod ready", [](World& world) { world.map->nodes[3].health = Health::Bad; },
            {"failing | No Pod of orders is ready | behind Orders"});
        add("no Pod ready, but no API needs it",
            [](World& world) {
                world.map->links.pop_back();
                world.map->nodes[3].health = Health::Bad;
            },
            {"warning | No Pod of orders is ready"});
        add("unused Services",
            [](World& world) {
                for (const char* name : {"shop/b", "shop/a"})
                    world.map->links.push_back({{NodeKind::Service, name}, {}, Evidence::Orphan, {}, {}});
            },
            {"note | Services that no API uses: 2 | Nothing leads to shop/a, shop/b. Publish it as an API, or leave it "
             "to the cluster."});
        add("few failures",
            [](World& world) {
                world.call(2, 500, "orders");
                world.call(100, 200, "orders");
            },
            {});
        add("a small share of failures",
            [](World& world) {
                world.call(4, 503, "orders");
                world.call(100, 200, "orders");
            },
            {});
        add("a notable share of failures",
            [](World& world) {
                world.call(10, 503, "orders");
                world.call(90, 200, "orders");
            },
            {"warning | Calls to Orders fail | 10 of 100 calls got 5xx or no answer, which is 10.0 %."});
        add("mostly failures",
            [](World& world) {
                world.call(2, 0, "orders");
                world.call(1, 503, "orders");
                world.call(1, 200, "orders");
            },
            {"failing | Calls to Orders fail | 3 of 4 calls got 5xx or no answer, which is 75.0 %."});
        add("throttled",
            [](World& world) {
                world.call(3, 429, "orders", "acme", "RateLimitExceeded");
                world.call(7, 200, "orders");
            },
            {"warning | acme is throttled | 3 of its 10 calls were refused with 429. | RateLimitExceeded"});
        add("quota", [](World& world) { world.call(1, 403, "orders", "acme", "QuotaExceeded"); },
            {"warning | acme has used up its quota | 1 of its 1 calls were refused with 403. | QuotaExceeded"});
        add("not let in", [](World& world) { world.call(1, 403, "orders", "acme", "CallerIpNotAllowed"); },
            {"warning | acme is not let in | 1 of its 1 calls were refused with 403. | CallerIpNotAllowed"});
        add("without a key",
            [](World& world) {
                world.call(2, 401, "orders", "", "SubscriptionKeyNotFound");
                world.call(1, 401, "orders", "", "SubscriptionKeyInvalid");
            },
            {"warning | Callers come without a valid key | 3 of 3 calls without a subscription were refused with 401. "
             "| SubscriptionKeyInvalid, SubscriptionKeyNotFound"});
        add("a backend's own 401 and 429",
            [](World& world) {
                world.call(5, 401, "orders");
                world.call(5, 429, "orders");
            },
            {});
        add("the worst first",
            [](World& world) {
                world.call(1, 429, "orders", "acme", "RateLimitExceeded");
                world.map->links.push_back({{NodeKind::Service, "shop/a"}, {}, Evidence::Orphan, {}, {}});
                world.snapshot.gateway.state = GatewayStatus::State::Stopped;
                world.loseInvoices();
            },
            {"failing | Invoices cannot reach a backend | There is no Service invoices.",
             "warning | The local gateway is stopped | Nobody can call an API through it until it is started.",
             "warning | acme is throttled | 1 of its 1 calls were refused with 429. | RateLimitExceeded",
             "note | Services that no API uses: 1 | Nothing leads to shop/a. Publish it as an API, or leave it to the "
             "cluster."});
    }
    void rules()
    {
        QFETCH(Spoil, spoil);
        QFETCH(Lines, expected);
        World world;
        spoil(world);
        const auto joined = [](const Lines& lines) {
            std::string text;
            for (const std::string& line : lines)
                text += line + '\n';
            return text;
        };
        Lines found;
        for (const workspace::Attention& one : world.attention())
            found.push_back(described(one));
        QCOMPARE(joined(found), joined(expected));
    }

    void thingsAreThoseOfTheMap()
    {
        World world;
        world.loseInvoices();
        world.map->nodes[3].health = Health::Poor;
        world.call(1, 429, "orders", "acme", "RateLimitExceeded");
        const auto found = world.attention();
        QCOMPARE(found.size(), size_t(3));
        QVERIFY((found[0].thing == mapping::NodeId{NodeKind::Api, "invoices"}));
        QVERIFY((found[1].thing == mapping::NodeId{NodeKind::Service, "shop/orders"}));
        QVERIFY((found[2].thing == mapping::NodeId{NodeKind::Subscription, "acme"}));
        QCOMPARE(found[2].status, 429);
    }

    void aFaultyPolicyIsNamedOnceWithItsApis()
    {
        World world;
        for (catalog::Api& api : world.catalog->apis) {
            api.operations.resize(2);
            api.operations[0].name = catalog::OperationName("get");
            api.operations[1].name = catalog::OperationName("put");
        }
        catalog::PolicyDocument faulty;
        faulty.scope = {catalog::PolicyScope::Kind::Global, {}, {}};
        faulty.file = "policy.xml";
        faulty.text = "<policies><inbound><no-such-policy/></inbound></policies>";
        world.catalog->policies = {faulty};
        world.snapshot.gateway.load.configuration = gateway::Configuration::compile(world.catalog, {}, {});
        const auto found = world.attention();
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].rule == workspace::Attention::Rule::PolicyFaulty);
        QCOMPARE(found[0].headline.english(), std::string("A faulty policy stops calls to Invoices, Orders"));
        QVERIFY(found[0].origin.starts_with("policy.xml:1:"));
        QCOMPARE(found[0].policyFile, std::string("policy.xml"));
        QCOMPARE(found[0].policyPlace.line, 1U);
    }
};

QTEST_APPLESS_MAIN(TestAttention)
#include "tst_attention.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshotwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = kube::KindState::Phase;
using widgets::State;

namespace {

const base::SystemTime Now(1'767'225'600s);

base::Error failure()
{
    return {base::Error::Kind::Unreachable, base::translate("test", "The address is taken."), {}, {}, {}, {}};
}

workspace::Snapshot watching(Phase phase)
{
    workspace::Snapshot snapshot;
    auto cluster = std::make_shared<kube::Snapshot>();
    for (auto& state : cluster->states)
        state.phase = Phase::Watching;
    cluster->states[2].phase = phase;
    std::vector<kube::Namespace> namespaces(3);
    namespaces[0].metadata.name = "shop";
    namespaces[1].metadata.name = "kube-system";
    namespaces[2].metadata.name = "legacy";
    cluster->namespaces = namespaces;
    std::vector<kube::Service> services(1);
    services[0].metadata.name = "get-order";
    services[0].metadata.nameSpace = "shop";
    cluster->services = services;
    snapshot.cluster = cluster;
    auto catalog = std::make_shared<catalog::Catalog>();
    catalog->apis.resize(1);
    catalog->apis[0].name = catalog::ApiName("orders");
    catalog->apis[0].displayName = "Orders";
    catalog->apis[0].path = "orders";
    catalog->apis[0].operations.resize(1);
    catalog->apis[0].operations[0].name = catalog::OperationName("get-order");
    snapshot.catalog = catalog;
    snapshot.clusterStatus = {"sample", "https://127.1.0.1:6443", "sample-admin", {}};
    snapshot.gateway.state = workspace::GatewayStatus::State::Serving;
    snapshot.gateway.urls = {"http://127.1.4.1:8080"};
    snapshot.gateway.loadedAt = Now - 4s;
    snapshot.gateway.revision = 118;
    return snapshot;
}

} // namespace

class TestSnapshotWords : public QObject
{
    Q_OBJECT
private slots:
    void theClustersStateIsThatOfItsWorstKind()
    {
        QCOMPARE(*console::clusterConnection(watching(Phase::Watching)).state, State::Success);
        QCOMPARE(*console::clusterConnection(watching(Phase::Loading)).state, State::Info);
        QCOMPARE(*console::clusterConnection(watching(Phase::Stale)).state, State::Warning);
        auto broken = watching(Phase::Watching);
        broken.clusterStatus.error = failure();
        QCOMPARE(*console::clusterConnection(broken).state, State::Danger);
        broken.clusterStatus = {};
        QCOMPARE(*console::clusterConnection(broken).state, State::Neutral);
    }
    void theGatewaySaysWhereItListensOrWhyNot()
    {
        auto snapshot = watching(Phase::Watching);
        QCOMPARE(console::gatewayConnection(snapshot).detail, u"127.1.4.1:8080"_s);
        snapshot.gateway.state = workspace::GatewayStatus::State::Failed;
        snapshot.gateway.error = failure();
        QCOMPARE(console::gatewayConnection(snapshot).words, u"The address is taken."_s);
        QCOMPARE(*console::gatewayConnection(snapshot).state, State::Danger);
    }
    void theStatusLineLeavesSystemNamespacesOut()
    {
        const auto items = console::statusItems(watching(Phase::Watching), Now);
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[0].text, u"sample: watching"_s);
        QCOMPARE(items[1].text, u"shop, legacy"_s);
        QCOMPARE(items[2].text, u"as sample-admin"_s);
        QCOMPARE(items[3].text, u"catalog read 4 s ago, revision 118"_s);
    }
    void thePaletteFindsWhatIsThere()
    {
        const auto found = console::objectsOf(watching(Phase::Watching));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].target, (widgets::Target{u"map"_s, u"api"_s, u"orders"_s, {}}));
        QCOMPARE(found[1].target,
                 (widgets::Target{u"tester"_s, u"operation"_s, u"orders"_s, {{u"operation"_s, u"get-order"_s}}}));
        QCOMPARE(found[2].target.name, u"shop/get-order"_s);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotWords)
#include "tst_snapshotwords.moc"

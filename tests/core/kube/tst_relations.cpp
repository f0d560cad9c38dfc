// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/relations.h"
#include "core/text/yaml.h"

#include <QTest>

namespace {

template<typename Value>
Value make(const char* yaml)
{
    auto node = text::parseYaml(yaml);
    if (!node)
        qFatal("%s", node.error().describe().c_str());
    return kube::read<Value>(std::move(*node));
}

kube::Snapshot smallShop()
{
    kube::Snapshot snapshot;
    snapshot.services = {{make<kube::Service>("metadata: {name: orders, namespace: shop}\n"
                                              "spec: {selector: {app: orders}, ports: [{port: 80}]}"),
                          make<kube::Service>("metadata: {name: outside, namespace: shop}\nspec: {ports: []}")}};
    snapshot.pods = {{make<kube::Pod>("metadata: {name: orders-1, namespace: shop, labels: {app: orders, tier: b}}"),
                      make<kube::Pod>("metadata: {name: other, namespace: shop, labels: {app: other}}"),
                      make<kube::Pod>("metadata: {name: orders-1, namespace: test, labels: {app: orders}}")}};
    const char* slice =
        "metadata: {name: %, namespace: shop, labels: {kubernetes.io/service-name: orders}}\n"
        "addressType: IPv4\n"
        "ports: [{port: 8080}]\n"
        "endpoints:\n"
        "  - {addresses: [10.0.0.1], conditions: {ready: true}, targetRef: {kind: Pod, namespace: shop, "
        "name: orders-1}}\n"
        "  - {addresses: [10.0.0.9], conditions: {ready: false}}\n";
    for (const char* name : {"orders-a", "orders-b"}) { // as of two address families
        std::string yaml(slice);
        yaml.replace(yaml.find('%'), 1, name);
        auto list = snapshot.endpointSlices.list();
        list.push_back(make<kube::EndpointSlice>(yaml.c_str()));
        snapshot.endpointSlices = list;
    }
    const char* about = "involvedObject: {kind: Pod, namespace: shop, name: orders-1}\n";
    const auto event = [about](const std::string& name, const std::string& time) {
        return make<kube::Event>(
            ("metadata: {name: " + name + ", namespace: shop}\nlastTimestamp: \"" + time + "\"\n" + about).c_str());
    };
    snapshot.events = {{event("a", "2026-11-27T10:00:00Z"), event("b", "2026-11-27T11:00:00Z")}};
    return snapshot;
}

} // namespace

class TestRelations : public QObject
{
    Q_OBJECT
private slots:
    void endpointsCountOnce()
    {
        const kube::Snapshot snapshot = smallShop();
        const auto endpoints = kube::endpointsOf(snapshot, snapshot.services[0]);
        QCOMPARE(endpoints.size(), size_t(2));
        QCOMPARE(endpoints[0].podName, std::string("orders-1"));
        QVERIFY(endpoints[0].isReady);
        QCOMPARE(endpoints[1].address, std::string("10.0.0.9"));
        QVERIFY(!endpoints[1].isReady && endpoints[1].podName.empty());
        QVERIFY(kube::endpointsOf(snapshot, snapshot.services[1]).empty());
        const auto counts = kube::endpointCounts(snapshot);
        QCOMPARE(counts.at("shop/orders").ready, 1);
        QCOMPARE(counts.at("shop/orders").all, 2);
    }

    void selectorsStayInTheirNamespace()
    {
        const kube::Snapshot snapshot = smallShop();
        const auto deployment = make<kube::Deployment>(
            "metadata: {name: orders, namespace: shop}\nspec: {selector: {matchLabels: {app: orders}}}");
        const auto pods = kube::podsOf(snapshot, deployment);
        QCOMPARE(pods.size(), size_t(1));
        QCOMPARE(pods[0]->metadata.id(), std::string("shop/orders-1"));
        QCOMPARE(kube::servicesOf(snapshot, *pods[0]).size(), size_t(1));
        QVERIFY(!kube::fits({}, pods[0]->metadata.labels));
    }

    void eventsComeNewestFirst()
    {
        const kube::Snapshot snapshot = smallShop();
        const auto events = kube::eventsAbout(snapshot, kube::Kind::Pod, snapshot.pods[0].metadata);
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(events[0]->metadata.name, std::string("b"));
        QVERIFY(kube::eventsAbout(snapshot, kube::Kind::Service, snapshot.services[0].metadata).empty());
    }

    void podStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("running") << QByteArray("{phase: Running}") << QByteArray("Running");
        QTest::newRow("done") << QByteArray("{phase: Succeeded}") << QByteArray("Completed");
        QTest::newRow("evicted") << QByteArray("{phase: Failed, reason: Evicted}") << QByteArray("Evicted");
        QTest::newRow("creating") << QByteArray(
            "{phase: Pending, containerStatuses: [{name: c, state: {waiting: {reason: "
            "ContainerCreating}}}]}")
                                  << QByteArray("ContainerCreating");
        QTest::newRow("crashing") << QByteArray(
            "{phase: Running, containerStatuses: [{name: c, restartCount: 7, state: {waiting: {reason: "
            "CrashLoopBackOff}}}]}")
                                  << QByteArray("CrashLoopBackOff");
    }
    void podStatus()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, word);
        const QByteArray yaml = "metadata: {name: p, namespace: n}\nspec: {containers: [{name: c}]}\nstatus: " + status;
        const auto pod = make<kube::Pod>(yaml.constData());
        QCOMPARE(kube::statusOf(pod), word.toStdString());
        QCOMPARE(kube::restartsOf(pod), word == "CrashLoopBackOff" ? 7 : 0);
        QCOMPARE(kube::readyContainersOf(pod), 0);
    }
};

QTEST_APPLESS_MAIN(TestRelations)
#include "tst_relations.moc"

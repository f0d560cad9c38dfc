// SPDX-License-Identifier: GPL-3.0-or-later
// The manifests of the sample world, as the controllers make them true.
#include "tests/core/sample/testcluster.h"

#include <QTest>

using namespace sample::cluster;

class TestWorld : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_cluster.loadSample(), std::string()); }

    // The rows of tests/acceptance/sample-links.csv that say which Pods stand behind which Service.
    void podsAreTheOnesWrittenDown()
    {
        std::set<std::string> written;
        const std::string csv =
            support::readFile(std::filesystem::path(qEnvironmentVariable("GATEHOUSE_SOURCE").toStdString())
                              / "tests/acceptance/sample-links.csv");
        for (const QByteArray& line : QByteArray::fromStdString(csv).split('\n')) {
            const auto cells = line.split(',');
            if (cells.size() == 6 && cells[0] == "service" && cells[2] == "pod")
                written.insert(QByteArray(cells[1] + ' ' + cells[3] + ' ' + cells[5]).toStdString());
        }
        QCOMPARE(written.size(), size_t(22));
        std::set<std::string> found;
        const Node slices = m_cluster.get("/apis/discovery.k8s.io/v1/endpointslices");
        for (const Node& slice : slices["items"].items()) {
            const std::string nameSpace = namespaceOf(slice);
            for (const Node& endpoint : slice["endpoints"].items()) {
                found.insert(nameSpace + '/' + labelsOf(slice)["kubernetes.io/service-name"].text() + ' ' + nameSpace
                             + '/' + textAt(endpoint, {"targetRef", "name"})
                             + (at(endpoint, {"conditions", "ready"}).asBool() ? " ready" : " not ready"));
            }
        }
        QVERIFY(found == written);
    }

    void servicesHaveTheirAddresses_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("clusterAddress");
        QTest::addColumn<QString>("external");
        QTest::newRow("api") << "shop/services/api"
                             << "LoadBalancer"
                             << ""
                             << "127.87.3.10";
        QTest::newRow("order-status") << "shop/services/order-status"
                                      << "ClusterIP"
                                      << "127.87.2.16"
                                      << "";
        QTest::newRow("tickets") << "support/services/tickets"
                                 << "LoadBalancer"
                                 << ""
                                 << "127.87.3.20";
        QTest::newRow("controller") << "ingress-nginx/services/ingress-nginx-controller"
                                    << "LoadBalancer"
                                    << ""
                                    << "127.87.3.30";
        QTest::newRow("legacy-catalog") << "legacy/services/legacy-catalog"
                                        << "LoadBalancer"
                                        << ""
                                        << "127.87.3.40";
        QTest::newRow("kubernetes") << "default/services/kubernetes"
                                    << "ClusterIP"
                                    << "127.87.2.1"
                                    << "";
    }
    void servicesHaveTheirAddresses()
    {
        QFETCH(QString, service);
        QFETCH(QString, type);
        QFETCH(QString, clusterAddress);
        QFETCH(QString, external);
        const Node item = m_cluster.get("/api/v1/namespaces/" + service.toStdString());
        QCOMPARE(textAt(item, {"spec", "type"}), type.toStdString());
        const std::string& address = textAt(item, {"spec", "clusterIP"});
        QVERIFY(address.starts_with("127.87.2."));
        if (!clusterAddress.isEmpty())
            QCOMPARE(address, clusterAddress.toStdString());
        const auto& ingress = at(item, {"status", "loadBalancer", "ingress"}).items();
        QCOMPARE(ingress.empty() ? std::string() : ingress.front()["ip"].text(), external.toStdString());
    }

    void anExternalNameHasNoAddress()
    {
        const Node rates = m_cluster.get("/api/v1/namespaces/payments/services/rates");
        QCOMPARE(textAt(rates, {"spec", "externalName"}), std::string("rates.example.net"));
        QVERIFY(!rates["spec"].has("clusterIP"));
        QCOMPARE(m_cluster.get("/api/v1/namespaces/payments/endpoints/rates")["code"].asInteger(), 404);
    }

    void reportsRunOnTheBatchNode()
    {
        const Node service = m_cluster.get("/api/v1/namespaces/legacy/services/reports");
        QCOMPARE(numberAt(at(service, {"spec", "ports"}).items().front(), {"nodePort"}), 31080);
        QCOMPARE(textAt(service, {"spec", "externalTrafficPolicy"}), std::string("Local"));
        const Node pod = m_cluster.get("/api/v1/namespaces/legacy/pods/reports-bzxgdgmdx8-lmtlx");
        QCOMPARE(textAt(pod, {"spec", "nodeName"}), std::string("batch-vmss000000"));
        QCOMPARE(textAt(pod, {"status", "hostIP"}), std::string("127.87.0.13"));
        QVERIFY(textAt(pod, {"status", "podIP"}).starts_with("127.87.1.1"));
    }

    void anOldDeploymentIsServedAsTheCurrentVersion()
    {
        const Node current = m_cluster.get("/apis/apps/v1/namespaces/legacy/deployments/legacy-catalog");
        QCOMPARE(current["apiVersion"].text(), std::string("apps/v1"));
        QCOMPARE(textAt(current, {"spec", "selector", "matchLabels", "app"}), std::string("legacy-catalog"));
        QCOMPARE(numberAt(current, {"status", "readyReplicas"}), 1);
        QCOMPARE(m_cluster.get("/apis/apps/v1beta1/namespaces/legacy/deployments/legacy-catalog")["apiVersion"].text(),
                 std::string("apps/v1beta1"));
    }

    void theUnhealthyOneIsSaidToBeSo()
    {
        const Node deployment = m_cluster.get("/apis/apps/v1/namespaces/shop/deployments/order-status");
        QCOMPARE(numberAt(deployment, {"status", "readyReplicas"}), 1);
        QCOMPARE(numberAt(deployment, {"status", "unavailableReplicas"}), 1);
        const Node events = m_cluster.get(
            "/api/v1/namespaces/shop/"
            "events?fieldSelector=involvedObject.name%3Dorder-status-q6qvtw6nmz-w7sbr%2Creason%3DUnhealthy");
        QCOMPARE(events["items"].items().size(), size_t(1));
        QCOMPARE(events["items"].items().front()["message"].text(),
                 std::string("Readiness probe failed: HTTP probe failed with statuscode: 503"));
    }

    void theIngressHasTheControllersAddress()
    {
        const Node ingress = m_cluster.get("/apis/networking.k8s.io/v1/namespaces/payments/ingresses/payments");
        QCOMPARE(at(ingress, {"status", "loadBalancer", "ingress"}).items().front()["ip"].text(),
                 std::string("127.87.3.30"));
    }

    void containersSeeTheirEnvironment()
    {
        const auto web = std::ranges::find(m_cluster.host.started, "web", &ContainerStart::container);
        QVERIFY(web != m_cluster.host.started.end());
        QCOMPARE(web->environment.at("RANDOM_PATH"), std::string("/random/number"));
        QCOMPARE(web->environment.at("GATEWAY_KEY"), std::string("${key:web-frontend}")); // the test fills ${net} only
        QCOMPARE(web->ports, std::vector<uint16_t>{8080});
    }

    void customObjectsAreServed()
    {
        const Node list = m_cluster.get("/apis/shop.example/v1/namespaces/shop/promotions");
        QCOMPARE(list["kind"].text(), std::string("PromotionList"));
        QCOMPARE(numberAt(list["items"].items().front(), {"spec", "percent"}), 15);
    }

    void anUnknownImageIsAnEchoAndSaysSo()
    {
        const auto loaded = m_cluster.server.load(
            "echo.yaml",
            "{apiVersion: apps/v1, kind: Deployment, metadata: {name: e}, spec: {selector: {matchLabels: {a: e}}, "
            "template: {metadata: {labels: {a: e}}, spec: {containers: [{name: e, image: somebody/else, ports: "
            "[{containerPort: 9000}]}]}}}}");
        QVERIFY(loaded.has_value());
        const Node events = m_cluster.get("/api/v1/namespaces/default/events?fieldSelector=reason%3DUnknownImage");
        QCOMPARE(events["items"].items().size(), size_t(1));
        QVERIFY(events["items"].items().front()["message"].text().find("somebody/else") != std::string::npos);
    }

    void whatIsWrongInAManifestIsNamedWithItsPlace()
    {
        const auto unknown = m_cluster.server.load("a.yaml", "apiVersion: v1\nkind: Nothing\n");
        QCOMPARE(unknown.error().describe(),
                 std::string("a.yaml:1:1: The cluster knows no Nothing of v1; define it before it is used."));
        const auto broken = m_cluster.server.load("b.yaml", "a: [1\n");
        QCOMPARE(broken.error().file, std::string("b.yaml"));
        QVERIFY(broken.error().place.known());
    }

private:
    TestCluster m_cluster;
};

QTEST_APPLESS_MAIN(TestWorld)
#include "tst_world.moc"

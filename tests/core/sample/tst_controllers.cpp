// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/testcluster.h"

#include <QTest>

using namespace sample::cluster;

namespace {

const std::string Deployments = "/apis/apps/v1/namespaces/default/deployments";
const char* const Node1 = "{apiVersion: v1, kind: Node, metadata: {name: n1}, status: {addresses: [{type: InternalIP, "
                          "address: 127.87.0.11}]}}";

// YAML, which a server takes as well
std::string deployment(int replicas, const std::string& image)
{
    return "{metadata: {name: d}, spec: {replicas: " + std::to_string(replicas)
        + ", selector: {matchLabels: {a: d}}, template: {metadata: {labels: {a: d}}, "
          "spec: {containers: [{name: c, image: '"
        + image + "', ports: [{name: http, containerPort: 8080}]}]}}}}";
}

size_t podCount(TestCluster& cluster, const std::string& query = {})
{
    return cluster.get("/api/v1/namespaces/default/pods" + query)["items"].items().size();
}

} // namespace

class TestControllers : public QObject
{
    Q_OBJECT

    static void begin(TestCluster& cluster, int replicas)
    {
        QVERIFY(cluster.server.load("node.yaml", Node1).has_value());
        QCOMPARE(cluster.ask("POST", Deployments, deployment(replicas, "registry.shop.example/a:1")).head.status, 201);
        cluster.server.settle();
    }

    // Lets time pass until the rollout is over, and watches that enough Pods answer all the while.
    static int fewestReadyWhileRolling(TestCluster& cluster)
    {
        int64_t fewest = 99;
        for (int i = 0; i < 20; ++i) {
            cluster.clock.advance(std::chrono::seconds(1));
            cluster.server.tick();
            fewest = std::min(fewest, numberAt(cluster.get(Deployments + "/d"), {"status", "readyReplicas"}));
        }
        return static_cast<int>(fewest);
    }

private slots:
    void aDeploymentScalesUpAndDown()
    {
        TestCluster cluster;
        begin(cluster, 2);
        QCOMPARE(podCount(cluster), size_t(2));
        QCOMPARE(
            cluster.ask("PATCH", Deployments + "/d/scale", R"({"spec":{"replicas":4}})", "application/merge-patch+json")
                .head.status,
            200);
        QCOMPARE(podCount(cluster), size_t(4));
        QCOMPARE(json(cluster.ask("GET", Deployments + "/d/scale").body)["kind"].text(), std::string("Scale"));
        (void)cluster.ask("PATCH", Deployments + "/d/scale", R"({"spec":{"replicas":1}})",
                          "application/merge-patch+json");
        QCOMPARE(podCount(cluster), size_t(1));
        QCOMPARE(cluster.host.stopped.size(), size_t(3));
    }

    void aRolloutThatIsScaledDownEndsWithWhatIsWanted()
    {
        TestCluster cluster;
        begin(cluster, 4);
        (void)cluster.ask(
            "PATCH", Deployments + "/d",
            R"({"spec":{"template":{"spec":{"containers":[{"name":"c","image":"registry.shop.example/a:2"}]}}}})",
            "application/strategic-merge-patch+json");
        (void)cluster.ask("PATCH", Deployments + "/d/scale", R"({"spec":{"replicas":1}})",
                          "application/merge-patch+json");
        (void)fewestReadyWhileRolling(cluster);
        QCOMPARE(podCount(cluster), size_t(1));
    }

    void aNewTemplateIsRolledOutWithoutAGap()
    {
        TestCluster cluster;
        begin(cluster, 4);
        (void)cluster.ask(
            "PATCH", Deployments + "/d",
            R"({"spec":{"template":{"spec":{"containers":[{"name":"c","image":"registry.shop.example/a:2"}]}}}})",
            "application/strategic-merge-patch+json");
        QVERIFY(fewestReadyWhileRolling(cluster) >= 3); // maxUnavailable is 25 % of 4
        const Node after = cluster.get(Deployments + "/d");
        QCOMPARE(annotationOf(after, "deployment.kubernetes.io/revision"), std::string("2"));
        QCOMPARE(numberAt(after, {"status", "updatedReplicas"}), 4);
        QCOMPARE(numberAt(after, {"status", "replicas"}), 4);
        QCOMPARE(podCount(cluster), size_t(4));
        // Back again: the first ReplicaSet comes back as revision 3.
        (void)cluster.ask(
            "PATCH", Deployments + "/d",
            R"({"spec":{"template":{"spec":{"containers":[{"name":"c","image":"registry.shop.example/a:1"}]}}}})",
            "application/strategic-merge-patch+json");
        (void)fewestReadyWhileRolling(cluster);
        QCOMPARE(annotationOf(cluster.get(Deployments + "/d"), "deployment.kubernetes.io/revision"), std::string("3"));
        QCOMPARE(cluster.get("/apis/apps/v1/namespaces/default/replicasets")["items"].items().size(), size_t(2));
    }

    void aPodThatIsDeletedIsReplacedUnderANewName()
    {
        TestCluster cluster;
        begin(cluster, 1);
        const std::string name = nameOf(cluster.get("/api/v1/namespaces/default/pods")["items"].items().front());
        (void)cluster.ask("DELETE", "/api/v1/namespaces/default/pods/" + name);
        QCOMPARE(podCount(cluster), size_t(1));
        QCOMPARE(podCount(cluster, "?fieldSelector=metadata.name%3D" + name), size_t(0));
    }

    void deletingADeploymentTakesItsPodsAlong()
    {
        TestCluster cluster;
        begin(cluster, 3);
        (void)cluster.ask("DELETE", Deployments + "/d");
        QCOMPARE(podCount(cluster), size_t(0));
        QCOMPARE(cluster.get("/apis/apps/v1/replicasets")["items"].items().size(), size_t(0));
        QCOMPARE(cluster.host.stopped.size(), size_t(3));
    }

    void orphanedPodsStay()
    {
        TestCluster cluster;
        begin(cluster, 2);
        (void)cluster.ask("DELETE", Deployments + "/d", R"({"propagationPolicy":"Orphan"})");
        QCOMPARE(podCount(cluster), size_t(2));
    }

    void deletingANamespaceEmptiesIt()
    {
        TestCluster cluster;
        begin(cluster, 2);
        QCOMPARE(cluster.ask("DELETE", "/api/v1/namespaces/default").head.status, 200);
        QCOMPARE(podCount(cluster), size_t(0));
    }

    void endpointsFollowReadiness()
    {
        TestCluster cluster;
        begin(cluster, 1);
        (void)cluster.ask(
            "POST", "/api/v1/namespaces/default/services",
            R"({"metadata":{"name":"s"},"spec":{"selector":{"a":"d"},"ports":[{"port":80,"targetPort":"http"}]}})");
        const Node subset = cluster.get("/api/v1/namespaces/default/endpoints/s")["subsets"].items().front();
        QCOMPARE(subset["addresses"].items().size(), size_t(1));
        QCOMPARE(numberAt(subset["ports"].items().front(), {"port"}), 8080);
        (void)cluster.ask("DELETE", "/api/v1/namespaces/default/services/s");
        QCOMPARE(cluster.ask("GET", "/api/v1/namespaces/default/endpoints/s").head.status, 404);
        QCOMPARE(cluster.get("/apis/discovery.k8s.io/v1/namespaces/default/endpointslices")["items"].items().size(),
                 size_t(0));
    }

    void nodePortsAndAddressesAreGivenOnce()
    {
        TestCluster cluster;
        const std::string services = "/api/v1/namespaces/default/services";
        const auto service = [](const std::string& name, const std::string& port) {
            return "{metadata: {name: " + name + "}, spec: {type: LoadBalancer, ports: [{port: 80" + port + "}]}}";
        };
        const Node first = json(cluster.ask("POST", services, service("a", ", nodePort: 30001")).body);
        QCOMPARE(numberAt(at(first, {"spec", "ports"}).items().front(), {"nodePort"}), 30001);
        const Node taken = json(cluster.ask("POST", services, service("b", ", nodePort: 30001")).body);
        QCOMPARE(taken["message"].text(),
                 std::string("Service \"b\" is invalid: spec.ports[0].nodePort: Invalid value: 30001: provided port is "
                             "already allocated"));
        const Node second = json(cluster.ask("POST", services, service("b", "")).body);
        QCOMPARE(numberAt(at(second, {"spec", "ports"}).items().front(), {"nodePort"}), 30000);
        std::set<std::string> addresses;
        for (const char* name : {"a", "b"})
            addresses.insert(at(cluster.get(services + '/' + name), {"status", "loadBalancer", "ingress"})
                                 .items()
                                 .front()["ip"]
                                 .text());
        QCOMPARE(addresses, (std::set<std::string>{"127.87.3.100", "127.87.3.101"}));
    }

    void aPodThatFitsNowhereWaits()
    {
        TestCluster cluster;
        QVERIFY(cluster.server
                    .load("p.yaml",
                          "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {nodeSelector: {gpu: yes}, "
                          "containers: [{name: c, image: i}]}}")
                    .has_value());
        QVERIFY(cluster.server.load("node.yaml", Node1).has_value());
        cluster.server.settle();
        QCOMPARE(textAt(cluster.get("/api/v1/namespaces/default/pods/p"), {"status", "phase"}), std::string("Pending"));
        QCOMPARE(cluster.get("/api/v1/events?fieldSelector=reason%3DFailedScheduling")["items"].items().size(),
                 size_t(1));
    }

    void aMissingSecretKeepsAContainerFromStarting()
    {
        TestCluster cluster;
        QVERIFY(cluster.server.load("node.yaml", Node1).has_value());
        QVERIFY(cluster.server
                    .load("p.yaml",
                          "{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: i, "
                          "env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]}]}}")
                    .has_value());
        const Node pod = cluster.get("/api/v1/namespaces/default/pods/p");
        QCOMPARE(textAt(at(pod, {"status", "containerStatuses"}).items().front(), {"state", "waiting", "reason"}),
                 std::string("CreateContainerConfigError"));
        QVERIFY(cluster.host.started.empty());
        QVERIFY(
            cluster.server.load("s.yaml", "{apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {k: value}}")
                .has_value());
        QCOMPARE(cluster.host.started.size(), size_t(1));
        QCOMPARE(cluster.host.started.front().environment.at("A"), std::string("value"));
    }
};

QTEST_APPLESS_MAIN(TestControllers)
#include "tst_controllers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Objects as the API server writes them, read into typed values.
#include "core/kube/snapshot.h"
#include "core/text/json.h"
#include "core/text/yaml.h"

#include <QTest>

namespace {

text::Node yaml(const char* source)
{
    return *text::parseYaml(source);
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void metadataAndTheWholeObject()
    {
        const auto value = kube::read<kube::Namespace>(yaml(R"(
metadata:
  name: shop
  uid: u-1
  resourceVersion: "42"
  creationTimestamp: "2026-11-21T06:25:00Z"
  deletionTimestamp: "2026-11-21T07:00:00Z"
  labels: {team: shop}
  annotations: {a/b: c}
  ownerReferences: [{kind: Deployment, name: web, controller: true}]
  managedFields: [{manager: kubectl, fieldsV1: {"f:metadata": {}}}]
status: {phase: Terminating}
)"));
        QCOMPARE(value.metadata.id(), std::string("shop"));
        QCOMPARE(value.metadata.resourceVersion, std::string("42"));
        QCOMPARE(kube::valueOf(value.metadata.labels, "team"), std::string_view("shop"));
        QVERIFY(kube::valueOf(value.metadata.labels, "none").empty());
        QVERIFY(value.metadata.isBeingDeleted);
        QVERIFY(value.metadata.owners.front().isController);
        QCOMPARE(value.phase, std::string("Terminating"));
        const std::string shown = text::formatJson(*value.whole);
        QVERIFY(shown.starts_with(R"({"apiVersion":"v1","kind":"Namespace","metadata":)"));
        QVERIFY(shown.find("managedFields") == std::string::npos);
        QVERIFY(shown.find(R"("a/b":"c")") != std::string::npos);
    }
    void aNode()
    {
        const auto value = kube::read<kube::Node>(yaml(R"(
metadata: {name: pool1-0}
spec: {unschedulable: true}
status:
  addresses: [{type: InternalIP, address: 10.0.0.4}, {type: Hostname, address: pool1-0}]
  conditions: [{type: MemoryPressure, status: "False"}, {type: Ready, status: "True"}]
  nodeInfo: {kubeletVersion: v1.30.6, osImage: Ubuntu}
)"));
        QCOMPARE(value.addresses.size(), size_t(2));
        QCOMPARE(value.addresses[0].address, std::string("10.0.0.4"));
        QVERIFY(value.isReady);
        QVERIFY(!value.isSchedulable);
        QCOMPARE(value.version, std::string("v1.30.6"));
    }
    void aServiceWithEverything()
    {
        const auto value = kube::read<kube::Service>(yaml(R"(
metadata: {name: web, namespace: shop}
spec:
  type: LoadBalancer
  clusterIP: 10.1.2.3
  clusterIPs: [10.1.2.3, "fd00::3"]
  externalIPs: [192.0.2.7]
  externalTrafficPolicy: Local
  selector: {app: web}
  ports:
  - {name: http, port: 80, targetPort: web, nodePort: 30080}
  - {port: 53, protocol: UDP}
status: {loadBalancer: {ingress: [{ip: 198.51.100.1}, {hostname: lb.example}]}}
)"));
        QVERIFY(value.type == kube::Service::Type::LoadBalancer);
        QCOMPARE(kube::typeName(value.type), std::string_view("LoadBalancer"));
        QCOMPARE(value.clusterIps.size(), size_t(2));
        QCOMPARE(value.externalIps.front(), std::string("192.0.2.7"));
        QCOMPARE(value.balancerAddresses[1].hostname, std::string("lb.example"));
        QCOMPARE(value.ports[0].targetPort, std::string("web"));
        QCOMPARE(value.ports[0].nodePort, uint16_t(30080));
        QCOMPARE(value.ports[1].targetPort, std::string("53"));
        QCOMPARE(value.ports[1].protocol, std::string("UDP"));
        QVERIFY(!value.isHeadless);
    }
    void servicesWithoutAddress()
    {
        const auto headless = kube::read<kube::Service>(yaml("spec: {clusterIP: None, clusterIPs: [None]}"));
        QVERIFY(headless.isHeadless);
        QVERIFY(headless.clusterIps.empty());
        const auto outside = kube::read<kube::Service>(yaml("spec: {type: ExternalName, externalName: rates.example}"));
        QVERIFY(outside.type == kube::Service::Type::ExternalName);
        QCOMPARE(outside.externalName, std::string("rates.example"));
        QVERIFY(!outside.isHeadless);
    }
    void anEndpointSlice()
    {
        const auto value = kube::read<kube::EndpointSlice>(yaml(R"(
metadata: {name: web-x, namespace: shop, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
ports: [{name: http, port: 8080}]
endpoints:
- addresses: [10.2.0.1]
  targetRef: {kind: Pod, namespace: shop, name: web-1}
- {addresses: [10.2.0.2], hostname: web-2, conditions: {ready: false, terminating: true}}
)"));
        QCOMPARE(value.service, std::string("web"));
        QCOMPARE(value.ports.front().port, uint16_t(8080));
        QVERIFY(value.endpoints[0].isReady);
        QCOMPARE(value.endpoints[0].targetName, std::string("web-1"));
        QVERIFY(!value.endpoints[1].isReady && value.endpoints[1].isTerminating);
        QCOMPARE(value.endpoints[1].hostname, std::string("web-2"));
    }
    void aPodThatIsNotWell()
    {
        const auto value = kube::read<kube::Pod>(yaml(R"(
metadata: {name: web-1, namespace: shop}
spec:
  nodeName: pool1-0
  subdomain: web
  containers:
  - {name: web, image: web:1, ports: [{name: http, containerPort: 8080}]}
  - {name: side, image: side:1}
status:
  phase: Running
  podIP: 10.2.0.1
  conditions: [{type: Ready, status: "False"}]
  containerStatuses:
  - name: web
    restartCount: 7
    state: {waiting: {reason: CrashLoopBackOff, message: back-off 5m0s}}
  - {name: side, ready: true, restartCount: 0, state: {running: {startedAt: x}}}
)"));
        QCOMPARE(value.addresses.front(), std::string("10.2.0.1"));
        QCOMPARE(value.reason, std::string("CrashLoopBackOff"));
        QVERIFY(!value.isReady);
        QCOMPARE(value.containers[0].restarts, int64_t(7));
        QCOMPARE(value.containers[0].state, std::string("waiting"));
        QCOMPARE(value.containers[0].ports[0].port, uint16_t(8080));
        QVERIFY(value.containers[1].isReady);
        QCOMPARE(value.subdomain, std::string("web"));
    }
    void aDeployment()
    {
        const auto value = kube::read<kube::Deployment>(yaml(R"(
metadata: {name: web, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template: {spec: {containers: [{image: web:1}]}}
status:
  readyReplicas: 2
  updatedReplicas: 3
  availableReplicas: 2
  conditions:
  - {type: Available, status: "True", message: fine}
  - {type: Progressing, status: "False", message: exceeded its progress deadline}
)"));
        QCOMPARE(value.wanted, int64_t(3));
        QCOMPARE(value.ready, int64_t(2));
        QCOMPARE(value.images.front(), std::string("web:1"));
        QCOMPARE(value.trouble, std::string("exceeded its progress deadline"));
    }
    void anIngress()
    {
        const auto value = kube::read<kube::Ingress>(yaml(R"(
metadata: {name: payments, namespace: payments}
spec:
  ingressClassName: nginx
  defaultBackend: {service: {name: fallback, port: {name: http}}}
  tls: [{hosts: [pay.example], secretName: pay-tls}]
  rules:
  - host: pay.example
    http:
      paths:
      - {path: /v1, pathType: Prefix, backend: {service: {name: payments, port: {number: 8080}}}}
      - {path: /x, backend: {resource: {kind: StorageBucket, name: b}}}
status: {loadBalancer: {ingress: [{ip: 198.51.100.1}]}}
)"));
        QCOMPARE(value.className, std::string("nginx"));
        QCOMPARE(value.defaultBackend->portName, std::string("http"));
        QCOMPARE(value.tls.front().secret, std::string("pay-tls"));
        const auto& paths = value.rules.front().paths;
        QVERIFY(paths[0].type == kube::IngressPath::Type::Prefix);
        QCOMPARE(paths[0].backend.portNumber, uint16_t(8080));
        QVERIFY(paths[1].type == kube::IngressPath::Type::ImplementationSpecific);
        QVERIFY(paths[1].backend.service.empty());
    }
    void secretsAreMaskedWhileTheyAreRead()
    {
        const auto value = kube::read<kube::Secret>(yaml(R"(
metadata:
  name: key
  namespace: shop
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"data":{"KEY":"c2VjcmV0"}}'
type: Opaque
data: {KEY: c2VjcmV0, tls.crt: ""}
stringData: {PLAIN: readable}
)"));
        QCOMPARE(value.type, std::string("Opaque"));
        QCOMPARE(value.entries[0].name, std::string("KEY"));
        QCOMPARE(value.entries[0].size, size_t(6));
        const std::string shown = text::formatJson(*value.whole);
        for (const char* hidden : {"c2VjcmV0", "secret\"", "readable"})
            QVERIFY2(shown.find(hidden) == std::string::npos, shown.c_str());
        QVERIFY(shown.find(R"("KEY":"***")") != std::string::npos);
    }
    void eventsOldAndNew()
    {
        const auto old = kube::read<kube::Event>(yaml(R"(
metadata: {name: web.1, namespace: shop}
involvedObject: {kind: Pod, namespace: shop, name: web-1}
type: Warning
reason: Unhealthy
message: probe failed
source: {component: kubelet}
firstTimestamp: "2026-01-01T00:00:00Z"
lastTimestamp: "2026-01-01T00:05:00Z"
count: 4
)"));
        QCOMPARE(old.aboutName, std::string("web-1"));
        QCOMPARE(old.count, int64_t(4));
        QCOMPARE(old.source, std::string("kubelet"));
        const auto young = kube::read<kube::Event>(yaml(R"(
eventTime: "2026-01-01T00:00:00.000000Z"
reportingComponent: scheduler
series: {count: 2, lastObservedTime: "2026-01-01T00:09:00.000000Z"}
)"));
        QCOMPARE(young.firstTime, std::string("2026-01-01T00:00:00.000000Z"));
        QCOMPARE(young.lastTime, std::string("2026-01-01T00:09:00.000000Z"));
        QCOMPARE(young.count, int64_t(2));
        QCOMPARE(young.source, std::string("scheduler"));
    }
    void nonsenseIsReadAsNothing()
    {
        for (const char* source : {"[]", "7", "{}", R"({"metadata":[],"spec":{"ports":{}},"status":3})",
                                   R"({"metadata":{"annotations":[1]},"data":[],"spec":{"rules":[7,{"http":1}]}})"}) {
            const text::Node node = *text::parseJson(source);
            QVERIFY(kube::read<kube::Service>(node).whole != nullptr);
            QVERIFY(kube::read<kube::Pod>(node).containers.empty());
            QVERIFY(kube::read<kube::Secret>(node).entries.empty());
            QVERIFY(kube::read<kube::Ingress>(node).metadata.name.empty());
        }
    }
    void pathsOfKinds()
    {
        using kube::Kind;
        QCOMPARE(kube::pathOf(kube::infoOf(Kind::Pod)), std::string("/api/v1/pods"));
        QCOMPARE(kube::pathOf(kube::infoOf(Kind::Pod), "shop", "web 1"),
                 std::string("/api/v1/namespaces/shop/pods/web%201"));
        QCOMPARE(kube::pathOf(kube::infoOf(Kind::Node), "shop", "n"), std::string("/api/v1/nodes/n"));
        QCOMPARE(kube::pathOf(kube::infoOf(Kind::Ingress), "shop"),
                 std::string("/apis/networking.k8s.io/v1/namespaces/shop/ingresses"));
    }
    void snapshotsFindByName()
    {
        std::vector<kube::Service> services;
        for (const auto& [nameSpace, name] : {std::pair("a", "x"), {"a", "y"}, {"b", "a"}, {"b", "z"}}) {
            kube::Service service;
            service.metadata.nameSpace = nameSpace;
            service.metadata.name = name;
            services.push_back(service);
        }
        kube::Snapshot snapshot;
        QVERIFY(!snapshot.isComplete());
        snapshot.services = services;
        QCOMPARE(snapshot.services.size(), size_t(4));
        QCOMPARE(snapshot.services.find("b", "a")->metadata.id(), std::string("b/a"));
        QCOMPARE(snapshot.services.find("a", "x")->metadata.id(), std::string("a/x"));
        QVERIFY(!snapshot.services.find("b", "y") && !snapshot.services.find("", "x"));
        QCOMPARE(snapshot.values<kube::Service>().size(), size_t(4));
        QVERIFY(snapshot.values<kube::Pod>().empty());
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

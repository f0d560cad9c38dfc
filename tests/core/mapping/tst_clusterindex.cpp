// SPDX-License-Identifier: GPL-3.0-or-later
// What addresses mean in a cluster.
#include "core/mapping/clusterindex.h"
#include "tests/core/mapping/clusterbuilder.h"

#include <QTest>

namespace {

const std::string Manifests = R"yaml(
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  type: LoadBalancer
  clusterIP: 10.1.0.5
  clusterIPs: [10.1.0.5, "fd00:0:0::5"]
  externalIPs: [192.0.2.9]
  ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30080}, {port: 9090, nodePort: 30090}]
status: {loadBalancer: {ingress: [{ip: 198.51.100.7}, {hostname: LB.cloud.example}]}}
---
apiVersion: v1
kind: Service
metadata: {name: admin, namespace: shop}
spec: {type: LoadBalancer, clusterIP: 10.1.0.6, ports: [{port: 8443}]}
status: {loadBalancer: {ingress: [{ip: 198.51.100.7}]}}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: data}
spec: {clusterIP: None, ports: [{name: sql, port: 5432, targetPort: sql}]}
---
apiVersion: v1
kind: Service
metadata: {name: rates, namespace: shop}
spec: {type: ExternalName, externalName: rates.example.net}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: db-x, namespace: data, labels: {kubernetes.io/service-name: db}}
ports: [{name: sql, port: 15432}]
endpoints:
- {addresses: [10.2.0.8], hostname: db-0, targetRef: {kind: Pod, namespace: data, name: db-0}}
---
apiVersion: v1
kind: Pod
metadata: {name: db-0, namespace: data}
spec: {containers: [{name: db, ports: [{containerPort: 15432}]}]}
status: {podIP: 10.2.0.8, phase: Running}
---
apiVersion: v1
kind: Pod
metadata: {name: done, namespace: data}
status: {podIP: 10.2.0.9, phase: Succeeded}
---
apiVersion: v1
kind: Pod
metadata: {name: agent, namespace: infra}
spec: {containers: [{name: agent, ports: [{containerPort: 9100}]}]}
status: {podIP: 10.0.0.4, phase: Running}
---
apiVersion: v1
kind: Node
metadata: {name: pool1-0}
status: {addresses: [{type: InternalIP, address: 10.0.0.4}, {type: Hostname, address: pool1-0}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: pay, namespace: shop}
spec:
  rules:
  - host: pay.example
    http:
      paths:
      - {path: /v1, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}
      - {path: /v1/special, pathType: Prefix, backend: {service: {name: admin, port: {number: 8443}}}}
      - {path: /exact, pathType: Exact, backend: {service: {name: web, port: {number: 80}}}}
      - {path: "/old(/|$)(.*)", pathType: ImplementationSpecific, backend: {service: {name: web, port: {number: 80}}}}
  - host: "*.tenants.example"
    http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: rest, namespace: shop}
spec:
  defaultBackend: {service: {name: web, port: {number: 80}}}
  rules:
  - host: half.example
    http: {paths: [{path: /a, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}
status: {loadBalancer: {ingress: [{ip: 203.0.113.1}]}}
)yaml";

// "evidence kind name detail" of everything found.
QString words(const std::vector<mapping::Found>& found)
{
    QStringList lines;
    for (const mapping::Found& one : found) {
        const std::string text = std::string(mapping::evidenceName(one.evidence)) + ' '
            + std::string(mapping::kindName(one.to.kind)) + ' ' + one.to.name + ' ' + one.detail;
        lines << QString::fromStdString(text).simplified();
    }
    return lines.join(u'|');
}

} // namespace

class TestClusterIndex : public QObject
{
    Q_OBJECT
private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* url, const char* found) { QTest::newRow(url) << url << found; };
        row("http://web.shop.svc.cluster.local", "dns service shop/web 80");
        row("http://web.shop.svc.cluster.local.:9090", "dns service shop/web 9090");
        row("http://WEB.Shop.svc/x", "dns service shop/web 80");
        row("http://web.shop", "dns service shop/web 80");
        row("https://web.shop.svc", "unresolved none web.shop.svc");
        row("http://gone.shop.svc", "unresolved none gone.shop.svc");
        row("http://gone.shop.svc.cluster.local", "unresolved none gone.shop.svc.cluster.local");
        row("http://gone.shop", "outside host gone.shop 80");
        row("http://web", "unresolved none web");
        row("http://web.shop.svc.other.domain", "outside host web.shop.svc.other.domain 80");
        row("http://rates.shop.svc:1234", "dns service shop/rates 1234");
        row("http://db.data.svc:5432", "dns service data/db 5432");
        row("http://db.data.svc:15432", "dns service data/db 15432");
        row("http://db.data.svc:80", "unresolved none db.data.svc");
        row("http://db-0.db.data.svc.cluster.local:15432", "podaddress pod data/db-0 15432");
        row("http://db-9.db.data.svc.cluster.local:15432", "unresolved none db-9.db.data.svc.cluster.local");
        row("http://10-2-0-8.data.pod.cluster.local:15432", "podaddress pod data/db-0 15432");
        row("http://10.2.0.8:15432", "podaddress pod data/db-0 15432");
        row("http://10.2.0.9", "unresolved none 10.2.0.9");
        row("http://10.1.0.5", "clusterip service shop/web 80");
        row("http://10.1.0.5:81", "unresolved none 10.1.0.5");
        row("http://[fd00::5]:9090", "clusterip service shop/web 9090");
        row("http://192.0.2.9", "externalip service shop/web 80");
        row("http://198.51.100.7", "loadbalancer service shop/web 80");
        row("https://198.51.100.7:8443", "loadbalancer service shop/admin 8443");
        row("https://198.51.100.7", "unresolved none 198.51.100.7");
        row("http://lb.cloud.example", "loadbalancer service shop/web 80");
        row("http://10.0.0.4:30080", "nodeport service shop/web pool1-0:30080");
        row("http://pool1-0:30090", "nodeport service shop/web pool1-0:30090");
        row("http://10.0.0.4:30081", "unresolved none 10.0.0.4");
        row("http://10.0.0.4:9100", "podaddress pod infra/agent 9100");
        row("http://10.99.0.1", "unresolved none 10.99.0.1");
        row("https://api.partner.example/x", "outside host api.partner.example 443");
        row("https://pay.example/v1/x", "ingress ingress shop/pay pay.example/v1");
        row("https://pay.example/v1/", "ingress ingress shop/pay pay.example/v1");
        row("https://pay.example/v1/special/x", "ingress ingress shop/pay pay.example/v1/special");
        row("https://pay.example/v10", "unresolved none pay.example");
        row("https://pay.example/exact", "ingress ingress shop/pay pay.example/exact");
        row("https://pay.example/exact/more", "unresolved none pay.example");
        row("https://pay.example/old/thing", "ingress ingress shop/pay pay.example/old(/|$)(.*)");
        row("https://pay.example",
            "ingress ingress shop/pay pay.example/v1/special|ingress ingress shop/pay pay.example/exact|"
            "ingress ingress shop/pay pay.example/old(/|$)(.*)|ingress ingress shop/pay pay.example/v1");
        row("https://a.tenants.example/x", "ingress ingress shop/pay *.tenants.example/");
        row("https://a.b.tenants.example/x", "outside host a.b.tenants.example 443");
        row("http://half.example/a", "ingress ingress shop/rest half.example/a");
        row("http://half.example/b", "ingress ingress shop/rest *");
        row("http://203.0.113.1/b", "ingress ingress shop/rest *");
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(QString, found);
        const mapping::ClusterIndex index(m_cluster, {});
        const auto parsed = http::parseUrl(url.toStdString());
        QVERIFY(parsed.has_value());
        const auto answer = index.find(*parsed);
        QCOMPARE(words(answer), found);
        for (const mapping::Found& one : answer) {
            const std::string sentence = one.sentence.english();
            QVERIFY2(!sentence.empty() && sentence.find('%') == std::string::npos, sentence.c_str());
        }
    }
    void theClusterMayHaveAnotherDomain()
    {
        const mapping::ClusterIndex index(m_cluster, {"Corp.Example"});
        QCOMPARE(words(index.find(*http::parseUrl("http://web.shop.svc.corp.example"))),
                 QStringLiteral("dns service shop/web 80"));
        QCOMPARE(words(index.find(*http::parseUrl("http://web.shop.svc.cluster.local"))),
                 QStringLiteral("outside host web.shop.svc.cluster.local 80"));
    }
    void sentencesSayWhy()
    {
        const mapping::ClusterIndex index(m_cluster, {});
        const auto sentence = [&](const char* url) {
            return QString::fromStdString(index.find(*http::parseUrl(url)).front().sentence.english());
        };
        QCOMPARE(sentence("http://web.shop.svc"),
                 QStringLiteral("Host web.shop.svc is the DNS name of this Service. Port 80 is its port http."));
        QCOMPARE(sentence("http://10.1.0.5:81"),
                 QStringLiteral("10.1.0.5 leads to the Service shop/web, but that has no port 81. It has: 80, 9090."));
        QCOMPARE(sentence("http://10.0.0.4:30080"),
                 QStringLiteral("10.0.0.4 is an address of the node pool1-0. Port 30080 is the node port of this "
                                "Service's port http."));
    }

private:
    kube::Snapshot m_cluster = mappingtest::cluster(Manifests);
};

QTEST_APPLESS_MAIN(TestClusterIndex)
#include "tst_clusterindex.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whole maps of small catalogs and clusters.
#include "core/mapping/map.h"
#include "tests/core/mapping/clusterbuilder.h"

#include <QTest>

using catalog::PolicyScope;
using mapping::Evidence;
using mapping::Health;
using mapping::Map;
using mapping::NodeId;
using mapping::NodeKind;

namespace {

const std::string Manifests = R"yaml(
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {clusterIP: 10.1.0.5, ports: [{name: http, port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: half, namespace: shop}
spec: {clusterIP: 10.1.0.6, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: empty, namespace: shop}
spec: {clusterIP: 10.1.0.7, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: alias, namespace: shop}
spec: {type: ExternalName, externalName: web.shop.svc.cluster.local}
---
apiVersion: v1
kind: Service
metadata: {name: controller, namespace: ingress}
spec: {clusterIP: 10.1.0.8, type: LoadBalancer, ports: [{port: 443}]}
status: {loadBalancer: {ingress: [{ip: 198.51.100.7}]}}
---
apiVersion: v1
kind: Service
metadata: {name: kubernetes, namespace: default}
spec: {clusterIP: 10.1.0.1, ports: [{port: 443}]}
---
apiVersion: v1
kind: Service
metadata: {name: kube-dns, namespace: kube-system}
spec: {clusterIP: 10.1.0.10, ports: [{port: 53}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: web-4, namespace: shop, labels: {kubernetes.io/service-name: web}}
endpoints: [{addresses: [10.2.0.1], targetRef: {kind: Pod, namespace: shop, name: web-1}}]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: half-4, namespace: shop, labels: {kubernetes.io/service-name: half}}
endpoints:
- {addresses: [10.2.0.2], targetRef: {kind: Pod, namespace: shop, name: half-1}}
- {addresses: [10.2.0.3], conditions: {ready: false}, targetRef: {kind: Pod, namespace: shop, name: half-2}}
---
apiVersion: v1
kind: Pod
metadata: {name: half-2, namespace: shop}
status:
  phase: Running
  conditions: [{type: Ready, status: "False"}]
  containerStatuses: [{name: c, state: {waiting: {reason: CrashLoopBackOff}}}]
spec: {containers: [{name: c}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: front, namespace: shop}
spec:
  rules:
  - host: shop.example
    http:
      paths:
      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {name: http}}}}
      - {path: /lost, pathType: Prefix, backend: {service: {name: lost, port: {number: 80}}}}
      - {path: /shut, pathType: Prefix, backend: {service: {name: web, port: {number: 81}}}}
status: {loadBalancer: {ingress: [{ip: 198.51.100.7}]}}
)yaml";

catalog::Operation operation(const std::string& name)
{
    catalog::Operation out;
    out.name = catalog::OperationName(name);
    out.method = "GET";
    return out;
}

catalog::Api api(const std::string& name, const std::string& serviceUrl,
                 const std::vector<std::string>& operations = {"o"})
{
    catalog::Api out;
    out.name = catalog::ApiName(name);
    out.displayName = "The " + name;
    out.serviceUrl = serviceUrl;
    for (const std::string& one : operations)
        out.operations.push_back(operation(one));
    return out;
}

catalog::Backend backend(const std::string& name, const std::string& url, const std::vector<std::string>& members = {})
{
    catalog::Backend out;
    out.name = catalog::BackendName(name);
    out.url = url;
    for (const std::string& member : members)
        out.pool.push_back({catalog::BackendName(member), {}, {}});
    return out;
}

catalog::PolicyDocument policyOf(PolicyScope scope, const std::string& inbound)
{
    return {std::move(scope), "p.xml",
            "<policies><inbound>" + inbound + "</inbound><backend><base/></backend></policies>"};
}

// The links that start there: "evidence kind name detail".
QString from(const Map& map, NodeKind kind, const std::string& name)
{
    QStringList lines;
    for (const mapping::Link* link : map.linksFrom({kind, name})) {
        const std::string text = std::string(mapping::evidenceName(link->evidence)) + ' '
            + std::string(mapping::kindName(link->to.kind)) + ' ' + link->to.name + ' ' + link->detail;
        lines << QString::fromStdString(text).simplified();
    }
    return lines.join(u'|');
}

Health healthOf(const Map& map, NodeKind kind, const std::string& name)
{
    const mapping::Node* node = map.find({kind, name});
    return node ? node->health : Health::Unknown;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT
private slots:
    void subscriptionsOpenWhatTheirScopeSays()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://web.shop.svc")};
        catalog::Product product;
        product.name = catalog::ProductName("p");
        product.apis = {catalog::ApiName("a")};
        catalog.products = {product};
        using Scope = catalog::SubscriptionScope::Kind;
        const auto subscribe = [&](const std::string& name, Scope kind, const std::string& scope,
                                   catalog::SubscriptionState state) {
            catalog::Subscription out;
            out.name = catalog::SubscriptionName(name);
            out.scope = {kind, scope};
            out.state = state;
            catalog.subscriptions.push_back(out);
        };
        subscribe("one", Scope::Product, "p", catalog::SubscriptionState::Active);
        subscribe("two", Scope::Api, "a", catalog::SubscriptionState::Suspended);
        subscribe("three", Scope::AllApis, {}, catalog::SubscriptionState::Expired);
        subscribe("four", Scope::Service, {}, catalog::SubscriptionState::Active);
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Subscription, "one"), QStringLiteral("scope product p active"));
        QCOMPARE(from(map, NodeKind::Subscription, "two"), QStringLiteral("scope api a suspended"));
        QCOMPARE(from(map, NodeKind::Subscription, "three"), QStringLiteral("scope all-apis expired"));
        QCOMPARE(from(map, NodeKind::Subscription, "four"), QStringLiteral("scope all-apis active"));
        QCOMPARE(from(map, NodeKind::Product, "p"), QStringLiteral("product api a"));
        QCOMPARE(map.find({NodeKind::Api, "a"})->title, std::string("The a"));
        QCOMPARE(map.find({NodeKind::Service, "shop/web"})->title, std::string("web"));
        QVERIFY(std::ranges::is_sorted(map.nodes, {}, &mapping::Node::id));
    }
    void operationsHaveLinksWhereTheyDiffer()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://web.shop.svc", {"same", "other", "mocked"}), api("b", "http://web.shop.svc")};
        catalog.backends = {backend("half", "http://half.shop.svc")};
        catalog.policies = {
            policyOf({PolicyScope::Kind::Operation, "a", "same"}, "<base/><set-header name=\"x\"/>"),
            policyOf({PolicyScope::Kind::Operation, "a", "other"}, "<base/><set-backend-service backend-id=\"half\"/>"),
            policyOf({PolicyScope::Kind::Operation, "a", "mocked"}, "<base/><mock-response/>"),
            policyOf({PolicyScope::Kind::Operation, "b", "o"},
                     "<set-backend-service base-url=\"http://half.shop.svc\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Api, "a"), QStringLiteral("serviceurl url http://web.shop.svc"));
        QCOMPARE(from(map, NodeKind::Operation, "a/same"), QString());
        QCOMPARE(from(map, NodeKind::Operation, "a/other"), QStringLiteral("policy backend half p.xml"));
        QCOMPARE(from(map, NodeKind::Operation, "a/mocked"), QString());
        QCOMPARE(from(map, NodeKind::Backend, "half"), QStringLiteral("dns service shop/half 80"));
        QCOMPARE(from(map, NodeKind::Api, "b"), QString()); // nothing uses its own address
        QCOMPARE(from(map, NodeKind::Operation, "b/o"), QStringLiteral("policy url http://half.shop.svc p.xml"));
    }
    void policiesOfProductsGiveWaysOfTheirOwn()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://web.shop.svc")};
        catalog.backends = {backend("half", "http://half.shop.svc")};
        catalog::Product product;
        product.name = catalog::ProductName("p");
        product.apis = {catalog::ApiName("a")};
        catalog.products = {product};
        catalog.policies = {
            policyOf({PolicyScope::Kind::Product, "p", {}}, "<base/><set-backend-service backend-id=\"half\"/>")};
        QCOMPARE(from(mapping::makeMap(m_cluster, catalog), NodeKind::Api, "a"),
                 QStringLiteral("serviceurl url http://web.shop.svc|policy backend half p.xml"));
    }
    void branchesAndDoubtsAreSaid()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://web.shop.svc"), api("b", {}), api("c", {})};
        catalog::NamedValue secret;
        secret.name = catalog::NamedValueName("hidden");
        secret.displayName = "hidden";
        secret.isSecret = true;
        catalog.namedValues = {secret};
        catalog.policies = {
            policyOf({PolicyScope::Kind::Api, "a", {}},
                     "<choose><when condition=\"@(true)\"><set-backend-service "
                     "base-url=\"http://half.shop.svc\"/></when></choose>"),
            policyOf({PolicyScope::Kind::Api, "b", {}}, "<set-backend-service base-url=\"@(context.Api.Name)\"/>"),
            policyOf({PolicyScope::Kind::Api, "c", {}}, "<set-backend-service base-url=\"{{hidden}}\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Api, "a"),
                 QStringLiteral("serviceurl url http://web.shop.svc|policy url http://half.shop.svc p.xml"));
        QVERIFY(map.linksFrom({NodeKind::Api, "a"})[1]->sentence.english().find("may send") != std::string::npos);
        QCOMPARE(from(map, NodeKind::Api, "b"), QStringLiteral("policy url @(context.Api.Name) p.xml"));
        QVERIFY(map.linksFrom({NodeKind::Api, "b"})[0]->sentence.english().find("cannot be known")
                != std::string::npos);
        QCOMPARE(from(map, NodeKind::Url, "@(context.Api.Name)"), QString());
        const std::string words = map.linksFrom({NodeKind::Api, "c"})[0]->sentence.english();
        QVERIFY2(words.find("named value hidden") != std::string::npos, words.c_str());
    }
    void backendsLeadOnOrNowhere()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", {}), api("b", {}), api("c", "not a url")};
        catalog.backends = {backend("pool", {}, {"one", "two"}), backend("one", "http://web.shop.svc"),
                            backend("two", "https://partner.example"), backend("nothing", {})};
        catalog.policies = {policyOf({PolicyScope::Kind::Api, "a", {}}, "<set-backend-service backend-id=\"pool\"/>"),
                            policyOf({PolicyScope::Kind::Api, "b", {}}, "<set-backend-service backend-id=\"ghost\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Backend, "pool"), QStringLiteral("pool backend one|pool backend two"));
        QCOMPARE(from(map, NodeKind::Backend, "two"), QStringLiteral("outside host partner.example 443"));
        QCOMPARE(from(map, NodeKind::Backend, "nothing"), QStringLiteral("unresolved none"));
        QCOMPARE(from(map, NodeKind::Backend, "ghost"), QStringLiteral("unresolved none"));
        QCOMPARE(from(map, NodeKind::Url, "not a url"), QStringLiteral("unresolved none"));
        QVERIFY(map.linksFrom({NodeKind::Backend, "ghost"})[0]->isTrouble());
    }
    void anApiWithoutAnyAddressIsTrouble()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", {}, {"one", "two"}), api("empty", {}, {})};
        catalog.policies = {policyOf({PolicyScope::Kind::Operation, "a", "one"},
                                     "<base/><set-backend-service base-url=\"http://web.shop.svc\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Api, "a"), QStringLiteral("unresolved none"));
        QCOMPARE(from(map, NodeKind::Operation, "a/one"), QStringLiteral("policy url http://web.shop.svc p.xml"));
    }
    void ingressesLeadOn()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "https://shop.example/x")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Url, "https://shop.example/x"),
                 QStringLiteral("ingress ingress shop/front shop.example/"));
        QCOMPARE(from(map, NodeKind::Ingress, "shop/front"),
                 QStringLiteral("ingress service shop/web 80|unresolved none shop/lost|unresolved none shop/web|"
                                "loadbalancer service ingress/controller"));
        QCOMPARE(from(map, NodeKind::Service, "ingress/controller"), QString()); // an API uses its Ingress
    }
    void orphansAreServicesThatNoApiReaches()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://alias.shop.svc:80")};
        catalog.backends = {backend("unused", "http://half.shop.svc")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(from(map, NodeKind::Service, "shop/alias"), QStringLiteral("externalname service shop/web"));
        QCOMPARE(from(map, NodeKind::Service, "shop/web"), QStringLiteral("endpoints pod shop/web-1 ready"));
        QCOMPARE(from(map, NodeKind::Service, "shop/half"),
                 QStringLiteral("endpoints pod shop/half-1 ready|endpoints pod shop/half-2 not ready|orphan none"));
        QCOMPARE(from(map, NodeKind::Service, "ingress/controller"), QStringLiteral("orphan none"));
        QCOMPARE(from(map, NodeKind::Service, "default/kubernetes"), QString());
        QCOMPARE(from(map, NodeKind::Service, "kube-system/kube-dns"), QString());
    }
    void healthComesFromThePods()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("good", "http://web.shop.svc"),     api("poor", "http://half.shop.svc"),
                        api("bad", "http://empty.shop.svc"),    api("lost", "http://lost.shop.svc"),
                        api("away", "https://partner.example"), api("mixed", {}, {"one", "two"})};
        catalog.policies = {policyOf({PolicyScope::Kind::Operation, "mixed", "one"},
                                     "<set-backend-service base-url=\"http://web.shop.svc\"/>"),
                            policyOf({PolicyScope::Kind::Operation, "mixed", "two"},
                                     "<set-backend-service base-url=\"http://lost.shop.svc\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QVERIFY(healthOf(map, NodeKind::Service, "shop/web") == Health::Good);
        QVERIFY(healthOf(map, NodeKind::Service, "shop/half") == Health::Poor);
        QVERIFY(healthOf(map, NodeKind::Service, "shop/empty") == Health::Bad);
        QVERIFY(healthOf(map, NodeKind::Pod, "shop/half-2") == Health::Bad);
        QCOMPARE(map.find({NodeKind::Pod, "shop/half-2"})->note.english(),
                 std::string("Kubernetes says: CrashLoopBackOff."));
        QCOMPARE(map.find({NodeKind::Service, "shop/half"})->note.english(), std::string("1 of 2 Pods are ready."));
        QVERIFY(healthOf(map, NodeKind::Api, "good") == Health::Good);
        QVERIFY(healthOf(map, NodeKind::Api, "poor") == Health::Poor);
        QVERIFY(healthOf(map, NodeKind::Api, "bad") == Health::Bad);
        QVERIFY(healthOf(map, NodeKind::Api, "lost") == Health::Bad);
        QVERIFY(healthOf(map, NodeKind::Api, "away") == Health::Unknown);
        QVERIFY(healthOf(map, NodeKind::Api, "mixed") == Health::Poor);
    }
    void aClusterThatIsNotKnownAccusesNobody()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://lost.shop.svc")};
        const Map map = mapping::makeMap({}, catalog);
        QCOMPARE(from(map, NodeKind::Api, "a"), QStringLiteral("serviceurl url http://lost.shop.svc"));
        QCOMPARE(from(map, NodeKind::Url, "http://lost.shop.svc"), QString());
        QVERIFY(std::ranges::none_of(map.links, &mapping::Link::isTrouble));
        kube::Snapshot denied = m_cluster;
        denied.states[static_cast<size_t>(kube::Kind::Node)] = {.phase = kube::KindState::Phase::NotAllowed};
        QCOMPARE(mapping::makeMap(denied, catalog).problems.size(), size_t(1));
    }
    void circlesEnd()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", {})};
        catalog.backends = {backend("one", {}, {"two"}), backend("two", {}, {"one"})};
        catalog.policies = {policyOf({PolicyScope::Kind::Api, "a", {}}, "<set-backend-service backend-id=\"one\"/>")};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(mapping::linksBehind(map, {NodeKind::Api, "a"}).size(), size_t(3));
    }
    void unreadablePoliciesAreTold()
    {
        catalog::Catalog catalog;
        catalog.apis = {api("a", "http://web.shop.svc")};
        catalog.policies = {{{PolicyScope::Kind::Api, "a", {}}, "apis/a/policy.xml", "<policies><inbound>"}};
        const Map map = mapping::makeMap(m_cluster, catalog);
        QCOMPARE(map.problems.size(), size_t(1));
        QCOMPARE(map.problems[0].file, std::string("apis/a/policy.xml"));
        QCOMPARE(from(map, NodeKind::Api, "a"), QStringLiteral("serviceurl url http://web.shop.svc"));
    }

private:
    kube::Snapshot m_cluster = mappingtest::cluster(Manifests);
};

QTEST_APPLESS_MAIN(TestMap)
#include "tst_map.moc"

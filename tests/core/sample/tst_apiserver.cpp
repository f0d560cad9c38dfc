// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/testcluster.h"

#include <QTest>

using namespace sample::cluster;

namespace {

const char* const TableAccept = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";

std::string configMap(const std::string& name, const std::string& more = {})
{
    return R"({"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":")" + name + "\"" + more + "}}";
}

} // namespace

class TestApiServer : public QObject
{
    Q_OBJECT
private slots:
    // Status, reason and sentence as a real API server gives them.
    void refusals_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("contentType");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* method, const char* target, const char* body,
                            const char* type, int status, const char* reason, const char* message) {
            QTest::newRow(name) << method << target << body << type << status << reason << message;
        };
        const char* json = "application/json";
        row("no such object", "GET", "/api/v1/namespaces/default/pods/nope", "", json, 404, "NotFound",
            "pods \"nope\" not found");
        row("no such object of a group", "GET", "/apis/apps/v1/namespaces/default/deployments/nope", "", json, 404,
            "NotFound", "deployments.apps \"nope\" not found");
        row("no such type", "GET", "/api/v1/namespaces/default/widgets", "", json, 404, "NotFound",
            "the server could not find the requested resource");
        row("no such path", "GET", "/metrics", "", json, 404, "NotFound",
            "the server could not find the requested resource");
        row("no such namespace", "POST", "/api/v1/namespaces/nope/configmaps", R"({"metadata":{"name":"a"}})", json,
            404, "NotFound", "namespaces \"nope\" not found");
        row("broken body", "POST", "/api/v1/namespaces/default/configmaps", "{", json, 400, "BadRequest", nullptr);
        row("wrong version in the body", "POST", "/api/v1/namespaces/default/configmaps",
            R"({"apiVersion":"v2","kind":"ConfigMap","metadata":{"name":"a"}})", json, 400, "BadRequest",
            "the API version in the data (v2) does not match the expected API version (v1)");
        row("other namespace in the body", "POST", "/api/v1/namespaces/default/configmaps",
            R"({"metadata":{"name":"a","namespace":"kube-system"}})", json, 400, "BadRequest",
            "the namespace of the provided object does not match the namespace sent on the request");
        row("bad name", "POST", "/api/v1/namespaces/default/configmaps", R"({"metadata":{"name":"A_b"}})", json, 422,
            "Invalid", nullptr);
        row("exists", "POST", "/api/v1/namespaces", R"({"metadata":{"name":"default"}})", json, 409, "AlreadyExists",
            "namespaces \"default\" already exists");
        row("stale", "PUT", "/api/v1/namespaces/default", R"({"metadata":{"name":"default","resourceVersion":"999"}})",
            json, 409, "Conflict",
            "Operation cannot be fulfilled on namespaces \"default\": the object has been modified; please apply your "
            "changes to the latest version and try again");
        row("precondition", "DELETE", "/api/v1/namespaces/default", R"({"preconditions":{"uid":"other"}})", json, 409,
            "Conflict", nullptr);
        row("patch of another kind", "PATCH", "/api/v1/namespaces/default", "{}", "text/plain", 415,
            "UnsupportedMediaType", nullptr);
        row("apply without a manager", "PATCH", "/api/v1/namespaces/default", "{}", "application/apply-patch+yaml", 422,
            "Invalid", nullptr);
        row("put on a collection", "PUT", "/api/v1/namespaces", "{}", json, 405, "MethodNotAllowed",
            "the server does not allow this method on the requested resource");
        row("field selector", "GET", "/api/v1/pods?fieldSelector=spec.x%3D1", "", json, 400, "BadRequest",
            "field label not supported: spec.x");
        row("continue of somebody else", "GET", "/api/v1/pods?continue=abc", "", json, 400, "BadRequest", nullptr);
        row("a version to come", "GET", "/api/v1/pods?resourceVersion=99999", "", json, 504, "Timeout", nullptr);
        row("selector and labels", "POST", "/apis/apps/v1/namespaces/default/deployments",
            R"({"metadata":{"name":"d"},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"i"}]}}}})",
            json, 422, "Invalid",
            "Deployment.apps \"d\" is invalid: spec.template.metadata.labels: Invalid value: "
            "map[string]string{\"a\":\"c\"}: `selector` does not match template `labels`");
        row("port out of range", "POST", "/api/v1/namespaces/default/services",
            R"({"metadata":{"name":"s"},"spec":{"ports":[{"port":70000}]}})", json, 422, "Invalid",
            "Service \"s\" is invalid: spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, "
            "inclusive");
        row("address of another network", "POST", "/api/v1/namespaces/default/services",
            R"({"metadata":{"name":"s"},"spec":{"clusterIP":"10.0.0.1","ports":[{"port":70}]}})", json, 422, "Invalid",
            nullptr);
        row("only tables of the moon", "GET", "/api/v1/pods", "", "", 406, "NotAcceptable", nullptr);
    }
    void refusals()
    {
        QFETCH(QString, method);
        QFETCH(QString, target);
        QFETCH(QString, body);
        QFETCH(QString, contentType);
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(QString, message);
        TestCluster cluster;
        const char* accept = contentType.isEmpty() ? "image/png" : "application/json";
        const Reply reply = cluster.ask(method.toStdString(), target.toStdString(), body.toStdString(),
                                        contentType.toStdString(), accept);
        QCOMPARE(reply.head.status, status);
        const Node answer = json(reply.body);
        QCOMPARE(answer["kind"].text(), std::string("Status"));
        QCOMPARE(answer["status"].text(), std::string("Failure"));
        QCOMPARE(answer["reason"].text(), reason.toStdString());
        QCOMPARE(answer["code"].asInteger(), status);
        if (!message.isNull())
            QCOMPARE(answer["message"].text(), message.toStdString());
    }

    void whoIsNobodyIsRefused()
    {
        TestCluster cluster;
        Request request;
        request.head.method = "GET";
        request.head.target = "/api/v1/pods";
        QCOMPARE(cluster.server.handle(request).head.status, 401);
        request.head.target = "/readyz";
        QCOMPARE(cluster.server.handle(request).body, std::string("ok"));
    }

    void createUpdatePatchDelete()
    {
        TestCluster cluster;
        const std::string place = "/api/v1/namespaces/default/configmaps";
        QCOMPARE(cluster.ask("POST", place, configMap("c", R"(,"labels":{"a":"1"})")).head.status, 201);
        Node item = cluster.get(place + "/c");
        QCOMPARE(textAt(item, {"metadata", "namespace"}), std::string("default"));
        QCOMPARE(textAt(item, {"metadata", "creationTimestamp"}), std::string("2026-01-01T00:00:00Z"));
        item.set("data", json(R"({"k":"v"})"));
        QCOMPARE(cluster.ask("PUT", place + "/c", text::formatJson(item)).head.status, 200);
        QCOMPARE(cluster.ask("PUT", place + "/c", text::formatJson(item)).head.status, 409); // the version is old now
        QCOMPARE(cluster.ask("PATCH", place + "/c", R"({"data":{"k":null,"l":"w"}})", "application/merge-patch+json")
                     .head.status,
                 200);
        QCOMPARE(cluster
                     .ask("PATCH", place + "/c", R"([{"op":"add","path":"/data/m","value":"x"}])",
                          "application/json-patch+json")
                     .head.status,
                 200);
        QCOMPARE(cluster.ask("PATCH", place + "/c", "data: {n: y}", "application/apply-patch+yaml").head.status, 422);
        QCOMPARE(cluster.ask("PATCH", place + "/c?fieldManager=t", "data: {n: y}", "application/apply-patch+yaml")
                     .head.status,
                 200);
        QCOMPARE(text::formatJson(cluster.get(place + "/c")["data"]), std::string(R"({"l":"w","m":"x","n":"y"})"));
        QCOMPARE(cluster.ask("DELETE", place + "/c?dryRun=All").head.status, 200);
        QCOMPARE(cluster.ask("GET", place + "/c").head.status, 200);
        const Node gone = json(cluster.ask("DELETE", place + "/c", R"({"propagationPolicy":"Background"})").body);
        QCOMPARE(gone["status"].text(), std::string("Success"));
        QCOMPARE(cluster.ask("GET", place + "/c").head.status, 404);
    }

    void aDryRunStoresNothing()
    {
        TestCluster cluster;
        const uint64_t before = cluster.server.store().version();
        QCOMPARE(cluster.ask("POST", "/api/v1/namespaces/default/configmaps?dryRun=All", configMap("c")).head.status,
                 201);
        QCOMPARE(cluster.server.store().version(), before);
    }

    void finalizersHoldAnObject()
    {
        TestCluster cluster;
        const std::string place = "/api/v1/namespaces/default/configmaps/c";
        (void)cluster.ask("POST", "/api/v1/namespaces/default/configmaps", configMap("c", R"(,"finalizers":["x/y"])"));
        QVERIFY(json(cluster.ask("DELETE", place).body)["metadata"].has("deletionTimestamp"));
        QCOMPARE(cluster.ask("GET", place).head.status, 200);
        (void)cluster.ask("PATCH", place, R"({"metadata":{"finalizers":null}})", "application/merge-patch+json");
        QCOMPARE(cluster.ask("GET", place).head.status, 404);
    }

    void secretsAreKeptInBase64()
    {
        TestCluster cluster;
        (void)cluster.ask("POST", "/api/v1/namespaces/default/secrets",
                          R"({"metadata":{"name":"s"},"stringData":{"a":"hello","b":"hi"}})");
        const Node secret = cluster.get("/api/v1/namespaces/default/secrets/s");
        QCOMPARE(text::formatJson(secret["data"]), std::string(R"({"a":"aGVsbG8=","b":"aGk="})"));
        QCOMPARE(secret["type"].text(), std::string("Opaque"));
        QVERIFY(!secret.has("stringData"));
    }

    // A page is of the moment when the first one was read, whatever happens in between.
    void pagesShowOneMoment()
    {
        TestCluster cluster;
        const std::string place = "/api/v1/namespaces/default/configmaps";
        for (const char* name : {"a", "b", "c", "d"})
            (void)cluster.ask("POST", place, configMap(name));
        const Node first = cluster.get(place + "?limit=2");
        QCOMPARE(numberAt(first, {"metadata", "remainingItemCount"}), 2);
        QVERIFY(!first["items"].items().front().has("kind"));
        (void)cluster.ask("DELETE", place + "/b");
        (void)cluster.ask("DELETE", place + "/c");
        (void)cluster.ask("POST", place, configMap("bb"));
        const Node second =
            cluster.get(place + "?limit=2&continue=" + http::percentEncode(textAt(first, {"metadata", "continue"})));
        std::string names;
        for (const Node& item : second["items"].items())
            names += nameOf(item);
        QCOMPARE(names, std::string("cd"));
        QCOMPARE(textAt(second, {"metadata", "resourceVersion"}), textAt(first, {"metadata", "resourceVersion"}));
        QVERIFY(!second["metadata"].has("continue"));
    }

    void anOldPageIsGone()
    {
        TestCluster cluster(8);
        const std::string place = "/api/v1/namespaces/default/configmaps";
        (void)cluster.ask("POST", place, configMap("a"));
        (void)cluster.ask("POST", place, configMap("b"));
        const std::string token = textAt(cluster.get(place + "?limit=1"), {"metadata", "continue"});
        for (int i = 0; i < 10; ++i)
            (void)cluster.ask("POST", place, configMap("x" + std::to_string(i)));
        const Node answer = cluster.get(place + "?limit=1&continue=" + http::percentEncode(token));
        QCOMPARE(answer["code"].asInteger(), 410);
        QCOMPARE(answer["reason"].text(), std::string("Expired"));
    }

    void tablesHaveTheColumnsKubectlPrints()
    {
        TestCluster cluster;
        QCOMPARE(cluster.loadSample(), std::string());
        cluster.clock.advance(std::chrono::minutes(5));
        const Node table = cluster.get("/api/v1/namespaces/shop/pods?labelSelector=app%3Dorder-status", TableAccept);
        QCOMPARE(table["kind"].text(), std::string("Table"));
        std::string columns;
        for (const Node& column : table["columnDefinitions"].items())
            columns += column["name"].text() + ',';
        QCOMPARE(columns, std::string("Name,Ready,Status,Restarts,Age,IP,Node,Nominated Node,Readiness Gates,"));
        const auto& rows = table["rows"].items();
        QCOMPARE(rows.size(), size_t(2));
        const auto& cells = rows.back()["cells"].items();
        QCOMPARE(cells[0].text(), std::string("order-status-q6qvtw6nmz-w7sbr"));
        QCOMPARE(cells[1].text(), std::string("0/1"));
        QCOMPARE(cells[2].text(), std::string("Running"));
        QCOMPARE(cells[4].text(), std::string("5m"));
        QCOMPARE(textAt(rows.front(), {"object", "kind"}), std::string("PartialObjectMetadata"));
        const Node promotions = cluster.get("/apis/shop.example/v1/promotions", TableAccept);
        QCOMPARE(promotions["rows"].items().front()["cells"].items()[1].asInteger(), 15);
    }

    void discoveryNamesEveryTypeOnce()
    {
        TestCluster cluster;
        QCOMPARE(cluster.loadSample(), std::string());
        QCOMPARE(cluster.get("/api")["versions"].items().front().text(), std::string("v1"));
        std::set<std::string> groups;
        const Node list = cluster.get("/apis");
        for (const Node& group : list["groups"].items())
            QVERIFY(groups.insert(group["name"].text()).second);
        QVERIFY(groups.contains("apps"));
        QVERIFY(groups.contains("shop.example"));
        QCOMPARE(textAt(cluster.get("/apis/apps"), {"preferredVersion", "version"}), std::string("v1"));
        std::set<std::string> names;
        const Node apps = cluster.get("/apis/apps/v1");
        for (const Node& resource : apps["resources"].items())
            QVERIFY(names.insert(resource["name"].text()).second);
        QVERIFY(names.contains("deployments/scale"));
        const Node all = cluster.get(
            "/apis", "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json");
        QCOMPARE(all["kind"].text(), std::string("APIGroupDiscoveryList"));
        QCOMPARE(all["items"].items().size(), groups.size());
    }

    // Swagger "2.0", info {title, version}, empty paths and definitions: written down by hand from the field numbers.
    void openApiComesAsProtobuf()
    {
        TestCluster cluster;
        const Reply reply =
            cluster.ask("GET", "/openapi/v2", {}, {}, "application/com.github.proto-openapi.spec.v2@v1.0+protobuf");
        const std::string expected = std::string("\x0a\x03"
                                                 "2.0")
            + "\x12\x15"
            + "\x0a\x0a"
              "Kubernetes"
            + "\x12\x07"
              "v1.30.6"
            + std::string("\x42\x00\x5a\x00", 4);
        QCOMPARE(reply.body, expected);
        QCOMPARE(cluster.get("/openapi/v2")["swagger"].text(), std::string("2.0"));
    }

    void reviewsAreAnsweredAndNotStored()
    {
        TestCluster cluster;
        const Reply reply = cluster.ask(
            "POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews",
            R"({"kind":"SelfSubjectAccessReview","apiVersion":"authorization.k8s.io/v1","spec":{"resourceAttributes":{"verb":"get","resource":"pods"}}})");
        QCOMPARE(reply.head.status, 201);
        QVERIFY(at(json(reply.body), {"status", "allowed"}).asBool());
        QCOMPARE(cluster.ask("GET", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews").head.status, 405);
    }

    void logsAreReadAndFollowed()
    {
        TestCluster cluster;
        QCOMPARE(cluster.loadSample(), std::string());
        const std::string pod = "api-k8kjk47j5l-nh4k7";
        const std::string place = "/api/v1/namespaces/shop/pods/" + pod + "/log";
        for (const char* line : {"one", "two", "three"})
            cluster.server.logs().append("shop", pod, "api", line);
        QCOMPARE(cluster.ask("GET", place).body, std::string("one\ntwo\nthree\n"));
        QCOMPARE(cluster.ask("GET", place + "?tailLines=1&timestamps=true").body,
                 std::string("2026-01-01T00:00:00.000Z three\n"));
        QCOMPARE(cluster.ask("GET", place + "?limitBytes=5").body, std::string("one\nt"));
        const Reply followed = cluster.ask("GET", place + "?follow=true&tailLines=1");
        QCOMPARE(followed.stream->take(), std::string("three\n"));
        cluster.server.logs().append("shop", pod, "api", "four");
        QCOMPARE(followed.stream->take(), std::string("four\n"));
        QCOMPARE(cluster.ask("GET", place + "?container=nope").head.status, 400);
        (void)cluster.ask("DELETE", "/api/v1/namespaces/shop/pods/" + pod);
        QVERIFY(followed.stream->hasEnded());
    }

    void theServiceProxyNamesAReadyPod()
    {
        TestCluster cluster;
        QCOMPARE(cluster.loadSample(), std::string());
        const Reply reply =
            cluster.ask("GET", "/api/v1/namespaces/shop/services/order-status:http/proxy/v1/orders/1%2F2/status?x=%20");
        QVERIFY(reply.forward.has_value());
        const Node ready = cluster.get("/api/v1/namespaces/shop/pods/order-status-q6qvtw6nmz-rfnxx");
        QCOMPARE(reply.forward->address, textAt(ready, {"status", "podIP"}));
        QCOMPARE(reply.forward->port, uint16_t(8080));
        QCOMPARE(reply.forward->target, std::string("/v1/orders/1%2F2/status?x=%20"));
        QCOMPARE(cluster.ask("GET", "/api/v1/namespaces/payments/services/rates/proxy/").head.status, 503);
    }
};

QTEST_APPLESS_MAIN(TestApiServer)
#include "tst_apiserver.moc"

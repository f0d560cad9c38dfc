// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/testcluster.h"

#include <QTest>

using namespace sample::cluster;

namespace {

using Events = std::vector<std::string>;

// "ADDED a" for each event that waits in the stream.
std::vector<std::string> events(const Reply& reply)
{
    std::vector<std::string> lines;
    for (const QByteArray& line : QByteArray::fromStdString(reply.stream->take()).split('\n')) {
        if (line.isEmpty())
            continue;
        const Node event = json(line.toStdString());
        lines.push_back(event["type"].text() + ' '
                        + (event["type"].text() == "ERROR" ? event["object"]["code"].text() : nameOf(event["object"])));
    }
    return lines;
}

const std::string Place = "/api/v1/namespaces/default/configmaps";

// YAML, which a server takes as well
void create(TestCluster& cluster, const std::string& name, const std::string& label)
{
    (void)cluster.ask("POST", Place, "{metadata: {name: " + name + ", labels: {l: '" + label + "'}}}");
}

void relabel(TestCluster& cluster, const std::string& name, const std::string& label)
{
    (void)cluster.ask("PATCH", Place + '/' + name, "{metadata: {labels: {l: '" + label + "'}}}",
                      "application/merge-patch+json");
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void changesAreTold()
    {
        TestCluster cluster;
        create(cluster, "a", "1");
        const std::string version = textAt(cluster.get(Place), {"metadata", "resourceVersion"});
        const Reply reply = cluster.ask("GET", Place + "?watch=true&resourceVersion=" + version);
        QCOMPARE(events(reply), Events());
        create(cluster, "b", "1");
        relabel(cluster, "a", "2");
        (void)cluster.ask("DELETE", Place + "/a");
        (void)cluster.ask("POST", "/api/v1/namespaces/kube-system/configmaps", R"({"metadata":{"name":"elsewhere"}})");
        QCOMPARE(events(reply), (Events{"ADDED b", "MODIFIED a", "DELETED a"}));
    }

    void missedChangesAreReplayed()
    {
        TestCluster cluster;
        const std::string version = std::to_string(cluster.server.store().version());
        create(cluster, "a", "1");
        relabel(cluster, "a", "2");
        QCOMPARE(events(cluster.ask("GET", Place + "?watch=1&resourceVersion=" + version)),
                 (Events{"ADDED a", "MODIFIED a"}));
    }

    void withoutAVersionItBeginsWithWhatExists()
    {
        TestCluster cluster;
        create(cluster, "a", "1");
        QCOMPARE(events(cluster.ask("GET", Place + "?watch=1")), (Events{"ADDED a"}));
        QCOMPARE(events(cluster.ask("GET", Place + "?watch=1&resourceVersion=0")), (Events{"ADDED a"}));
    }

    void leavingASelectionIsADeletion()
    {
        TestCluster cluster;
        const Reply reply = cluster.ask("GET", Place + "?watch=1&labelSelector=l%3D1");
        create(cluster, "a", "2");
        relabel(cluster, "a", "1");
        relabel(cluster, "a", "2");
        QCOMPARE(events(reply), (Events{"ADDED a", "DELETED a"}));
    }

    void aVersionThatIsForgottenIsAnErrorInTheStream()
    {
        TestCluster cluster(4);
        for (int i = 0; i < 8; ++i)
            create(cluster, "c" + std::to_string(i), "1");
        const Reply reply = cluster.ask("GET", Place + "?watch=1&resourceVersion=2");
        QCOMPARE(reply.head.status, 200);
        QCOMPARE(events(reply), (Events{"ERROR 410"}));
        QVERIFY(reply.stream->hasEnded());
    }

    void bookmarksComeOnceAMinuteWhenAskedFor()
    {
        TestCluster cluster;
        const Reply with = cluster.ask("GET", Place + "?watch=1&allowWatchBookmarks=true");
        const Reply without = cluster.ask("GET", Place + "?watch=1");
        cluster.clock.advance(std::chrono::seconds(59));
        cluster.server.tick();
        QCOMPARE(events(with), Events());
        cluster.clock.advance(std::chrono::seconds(2));
        cluster.server.tick();
        QCOMPARE(events(with), (Events{"BOOKMARK "}));
        QCOMPARE(events(without), Events());
    }

    void initialEventsEndWithABookmark()
    {
        TestCluster cluster;
        create(cluster, "a", "1");
        const Reply reply = cluster.ask(
            "GET",
            Place + "?watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true");
        const std::string text = reply.stream->take();
        QVERIFY(text.find(R"("type":"ADDED")") < text.find(R"("k8s.io/initial-events-end":"true")"));
        QCOMPARE(cluster.ask("GET", Place + "?watch=1&sendInitialEvents=true").head.status, 422);
    }

    void aWatchEndsAfterItsTime()
    {
        TestCluster cluster;
        const Reply reply = cluster.ask("GET", Place + "?watch=1&timeoutSeconds=5");
        cluster.clock.advance(std::chrono::seconds(4));
        cluster.server.tick();
        QVERIFY(!reply.stream->hasEnded());
        cluster.clock.advance(std::chrono::seconds(2));
        cluster.server.tick();
        QVERIFY(reply.stream->hasEnded());
    }

    void tablesOnAWatchHaveOneHeader()
    {
        TestCluster cluster;
        const Reply reply =
            cluster.ask("GET", Place + "?watch=1", {}, {}, "application/json;as=Table;v=v1;g=meta.k8s.io");
        create(cluster, "a", "1");
        create(cluster, "b", "1");
        const auto lines = QByteArray::fromStdString(reply.stream->take()).split('\n');
        QVERIFY(at(json(lines[0].toStdString()), {"object", "columnDefinitions"}).isArray());
        QVERIFY(at(json(lines[1].toStdString()), {"object", "columnDefinitions"}).isNull());
    }

    void aClientThatTakesNothingIsCut()
    {
        TestCluster cluster;
        const Reply reply = cluster.ask("GET", Place + "?watch=1");
        const std::string large(1 << 20, 'x');
        for (int i = 0; i < 10 && !reply.stream->hasEnded(); ++i)
            (void)cluster.ask("POST", Place,
                              "{metadata: {name: c" + std::to_string(i) + "}, data: {k: " + large + "}}");
        QVERIFY(reply.stream->hasEnded());
    }
};

QTEST_APPLESS_MAIN(TestWatch)
#include "tst_watch.moc"

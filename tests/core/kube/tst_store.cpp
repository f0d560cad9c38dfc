// SPDX-License-Identifier: GPL-3.0-or-later
// The store against an API server that does what real ones do on bad days.
#include "core/kube/store.h"
#include "tests/support/backend.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstdio>
#include <future>
#include <mutex>

using namespace std::chrono_literals;
using kube::Kind;
using Phase = kube::KindState::Phase;
using support::Backend;

namespace {

std::string pod(const std::string& name, int version, const std::string& phase = "Running")
{
    return R"({"kind":"Pod","metadata":{"namespace":"shop","name":")" + name + R"(","resourceVersion":")"
        + std::to_string(version) + R"("},"status":{"phase":")" + phase + "\"}}";
}

std::string change(const std::string& type, const std::string& object)
{
    return R"({"type":")" + type + R"(","object":)" + object + "}\n";
}

std::string status(int code, const std::string& reason)
{
    return R"({"kind":"Status","reason":")" + reason + R"(","message":"said so","code":)" + std::to_string(code) + "}";
}

std::string whole(int code, const std::string& body)
{
    return "HTTP/1.1 " + std::to_string(code) + " X\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n"
        + body;
}

std::string list(int version, const std::string& items)
{
    return whole(200,
                 R"({"kind":"PodList","metadata":{"resourceVersion":")" + std::to_string(version) + R"("},"items":[)"
                     + items + "]}");
}

constexpr const char* StreamHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

std::string chunk(const std::string& data)
{
    std::array<char, 20> size{};
    std::snprintf(size.data(), size.size(), "%zx\r\n", data.size());
    return size.data() + data + "\r\n";
}

// A server whose answer to each request is written down by the test, in the order in which they come.
class Server
{
public:
    using Step = std::function<bool(Backend::Connection&)>; // false: closes
    explicit Server(std::vector<Step> steps)
        : m_steps(std::move(steps))
        , m_backend([this](Backend::Connection& connection) {
            while (connection.readRequest()) {
                if (!next(connection.request())(connection))
                    return;
            }
        })
    { }
    // Says these bytes.
    static Step says(std::string bytes)
    {
        return [bytes = std::move(bytes)](Backend::Connection& connection) {
            connection.send(bytes);
            return true;
        };
    }
    // Says them and then breaks the connection off.
    static Step breaksOff(std::string bytes)
    {
        return [bytes = std::move(bytes)](Backend::Connection& connection) {
            connection.send(bytes);
            return false;
        };
    }
    // Says them and then nothing more, until the client goes.
    static Step hangs(std::string bytes)
    {
        return [bytes = std::move(bytes)](Backend::Connection& connection) {
            connection.send(bytes);
            (void)connection.readRequest();
            return false;
        };
    }
    // Does that when the test has seen enough of what was before.
    static Step after(std::shared_future<void> gate, Step step)
    {
        return [gate = std::move(gate), step = std::move(step)](Backend::Connection& connection) {
            gate.wait();
            return step(connection);
        };
    }
    [[nodiscard]] kube::Access access() const
    {
        kube::Access access;
        access.server = "http://127.0.0.1:" + std::to_string(m_backend.port());
        access.user = "tester";
        return access;
    }
    std::string request(size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return index < m_requests.size() ? m_requests[index].substr(0, m_requests[index].find(" HTTP")) : std::string();
    }
    size_t requestCount()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests.size();
    }

private:
    Step next(const std::string& request)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        return m_steps[std::min(m_requests.size(), m_steps.size()) - 1];
    }
    std::vector<Step> m_steps;
    std::mutex m_mutex;
    std::vector<std::string> m_requests;
    Backend m_backend; // last: its threads use all of the above
};

class Gate
{
public:
    ~Gate() { open(); }
    [[nodiscard]] std::shared_future<void> future() const { return m_future; }
    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_promise.set_value();
    }

private:
    std::promise<void> m_promise;
    std::shared_future<void> m_future = m_promise.get_future().share();
    bool m_isOpen = false;
};

// A store that follows Pods, and what it published.
class Followed
{
public:
    explicit Followed(const Server& server, std::vector<Kind> kinds = {Kind::Pod}, kube::Access access = {})
        : m_store(kube::Client(m_http, access.server.empty() ? server.access() : std::move(access)),
                  settings(std::move(kinds)), [this](std::shared_ptr<const kube::Snapshot> snapshot) {
                      const std::lock_guard lock(m_mutex);
                      m_snapshots.push_back(std::move(snapshot));
                      m_changed.notify_all();
                  })
    { }
    // Waits until a snapshot is so.
    bool waitFor(const std::function<bool(const kube::Snapshot&)>& isSo)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, [&] { return !m_snapshots.empty() && isSo(*m_snapshots.back()); });
    }
    bool waitForPods(const std::string& names)
    {
        return waitFor([&](const kube::Snapshot& snapshot) { return podsOf(snapshot) == names; });
    }
    // "a=Running b=Pending", and the phase of the kind in front when it is not watched.
    static std::string podsOf(const kube::Snapshot& snapshot)
    {
        std::string text;
        for (const kube::Pod& value : snapshot.pods)
            text += (text.empty() ? "" : " ") + value.metadata.name + "=" + value.phase;
        return text;
    }
    [[nodiscard]] std::vector<std::shared_ptr<const kube::Snapshot>> all()
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshots;
    }
    kube::Store& store() { return m_store; }

private:
    static kube::StoreSettings settings(std::vector<Kind> kinds)
    {
        kube::StoreSettings settings;
        settings.kinds = std::move(kinds);
        settings.shortestPause = 10ms;
        settings.longestPause = 40ms;
        settings.deniedPause = 40ms;
        settings.batch = 10ms;
        return settings;
    }
    net::HttpClient m_http;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::shared_ptr<const kube::Snapshot>> m_snapshots;
    kube::Store m_store; // last: it calls back
};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void changesArriveAsTheyHappen()
    {
        Server server(
            {Server::says(list(5, pod("a", 3))),
             Server::hangs(StreamHead + chunk(change("ADDED", pod("b", 6, "Pending")) + change("MODIFIED", pod("b", 7)))
                           + chunk(change("DELETED", pod("a", 8)) + change("ADDED", pod("c", 9))))});
        Followed followed(server);
        QVERIFY(followed.waitForPods("b=Running c=Running"));
        const auto snapshot = followed.store().snapshot();
        QVERIFY(snapshot->isComplete());
        QVERIFY(!snapshot->trouble());
        QVERIFY(snapshot->state(Kind::Pod).phase == Phase::Watching);
        QVERIFY(snapshot->state(Kind::Node).phase == Phase::NotAllowed);
        QVERIFY(server.request(0).starts_with("GET /api/v1/pods?limit=500"));
        QVERIFY(server.request(1).find("watch=true&allowWatchBookmarks=true&resourceVersion=5&") != std::string::npos);
    }
    void aWatchThatEndsGoesOnWhereItWas_data()
    {
        QTest::addColumn<bool>("isClean");
        QTest::newRow("clean") << true;
        QTest::newRow("cut") << false;
    }
    void aWatchThatEndsGoesOnWhereItWas()
    {
        QFETCH(bool, isClean);
        const std::string bookmark = change("BOOKMARK", R"({"kind":"Pod","metadata":{"resourceVersion":"70"}})");
        Server server({Server::says(list(5, pod("a", 3))),
                       isClean ? Server::says(StreamHead + chunk(bookmark) + "0\r\n\r\n")
                               : Server::breaksOff(StreamHead + chunk(bookmark)),
                       Server::hangs(StreamHead + chunk(change("ADDED", pod("b", 71))))});
        Followed followed(server);
        QVERIFY(followed.waitForPods("a=Running b=Running"));
        QVERIFY2(server.request(2).find("watch=true") != std::string::npos, server.request(2).c_str());
        QVERIFY2(server.request(2).find("resourceVersion=70&") != std::string::npos, server.request(2).c_str());
    }
    void aVersionThatIsTooOldListsAgain_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("in the stream") << QString::fromStdString(
            StreamHead + chunk(change("ERROR", status(410, "Expired"))) + "0\r\n\r\n");
        QTest::newRow("at once") << QString::fromStdString(whole(410, status(410, "Expired")));
        QTest::newRow("an event that is no JSON") << QString::fromStdString(StreamHead + chunk("{\"type\":\"ADD}\n"));
        QTest::newRow("another error") << QString::fromStdString(
            StreamHead + chunk(change("ERROR", status(500, "InternalError"))) + "0\r\n\r\n");
    }
    void aVersionThatIsTooOldListsAgain()
    {
        QFETCH(QString, answer);
        Server server({Server::says(list(5, pod("ghost", 3))), Server::says(answer.toStdString()),
                       Server::says(list(90, pod("a", 80))), Server::hangs(StreamHead)});
        Followed followed(server);
        QVERIFY(followed.waitForPods("a=Running"));
        QVERIFY(followed.waitFor(
            [](const kube::Snapshot& snapshot) { return snapshot.state(Kind::Pod).phase == Phase::Watching; }));
    }
    void aServerThatIsAwayLeavesWhatWasKnown()
    {
        Gate gate;
        Server server({Server::says(list(5, pod("a", 3))), Server::says(whole(500, "broken")),
                       Server::says(whole(503, "still broken")),
                       Server::after(gate.future(), Server::hangs(StreamHead))});
        Followed followed(server);
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) {
            const kube::KindState& state = snapshot.state(Kind::Pod);
            return state.phase == Phase::Stale && state.hasValues && state.error && snapshot.trouble();
        }));
        gate.open();
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) {
            return snapshot.state(Kind::Pod).phase == Phase::Watching && !snapshot.trouble();
        }));
        QVERIFY(followed.waitForPods("a=Running"));
        QVERIFY(server.request(3).find("resourceVersion=5&") != std::string::npos);
    }
    void anUnknownUserIsToldAndTriedAgain()
    {
        Gate gate;
        Server server({Server::says(whole(401, status(401, "Unauthorized"))),
                       Server::after(gate.future(), Server::says(list(5, pod("a", 3)))), Server::hangs(StreamHead)});
        Followed followed(server);
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) {
            const base::Error* trouble = snapshot.trouble();
            return trouble && trouble->message.english().find("does not accept the user tester") != std::string::npos
                && !snapshot.isComplete();
        }));
        gate.open();
        QVERIFY(followed.waitForPods("a=Running"));
    }
    void whoMayNotSeeAllSeesOneNamespace()
    {
        Server server({Server::says(whole(403, status(403, "Forbidden"))), Server::says(list(5, pod("a", 3))),
                       Server::hangs(StreamHead)});
        kube::Access access = server.access();
        access.nameSpace = "shop";
        Followed followed(server, {Kind::Pod}, access);
        QVERIFY(followed.waitForPods("a=Running"));
        QCOMPARE(followed.store().snapshot()->state(Kind::Pod).nameSpace, std::string("shop"));
        QVERIFY(server.request(1).starts_with("GET /api/v1/namespaces/shop/pods?"));
        QVERIFY(server.request(2).starts_with("GET /api/v1/namespaces/shop/pods?watch"));
    }
    void whatIsNotAllowedIsSaidAndTriedLater()
    {
        const auto denied = Server::says(whole(403, status(403, "Forbidden")));
        Gate gate;
        Server server({denied, denied, Server::after(gate.future(), denied), Server::says(list(5, pod("a", 3))),
                       Server::hangs(StreamHead)});
        Followed followed(server);
        QVERIFY(followed.waitFor([](const kube::Snapshot& snapshot) {
            return snapshot.state(Kind::Pod).phase == Phase::NotAllowed && snapshot.isComplete() && !snapshot.trouble();
        }));
        gate.open();
        QVERIFY(followed.waitForPods("a=Running"));
        Server clusterWide({Server::says(whole(403, status(403, "Forbidden")))});
        Followed nodes(clusterWide, {Kind::Node});
        QVERIFY(nodes.waitFor([](const kube::Snapshot& snapshot) { return snapshot.isComplete(); }));
        QVERIFY(clusterWide.request(0).starts_with("GET /api/v1/nodes?"));
    }
    void manyChangesComeInFewSnapshots()
    {
        std::string events;
        for (int i = 0; i < 500; ++i)
            events += change(i == 0 ? "ADDED" : "MODIFIED", pod("b", 10 + i, i == 499 ? "Last" : "Running"));
        Server server({Server::says(list(5, "")), Server::hangs(StreamHead + chunk(events))});
        Followed followed(server);
        QVERIFY(followed.waitForPods("b=Last"));
        const auto snapshots = followed.all();
        QVERIFY2(snapshots.size() < 100, std::to_string(snapshots.size()).c_str());
        for (size_t i = 1; i < snapshots.size(); ++i)
            QVERIFY(snapshots[i]->version > snapshots[i - 1]->version);
    }
    void kindsThatDidNotChangeAreShared()
    {
        // Two kinds on one server: answers go by path.
        const Backend backend([](Backend::Connection& connection) {
            while (connection.readRequest()) {
                const std::string& request = connection.request();
                const bool isPods = request.find("/pods") != std::string::npos;
                if (request.find("watch=true") == std::string::npos) {
                    connection.send(list(5, isPods ? pod("a", 3) : ""));
                } else {
                    connection.send(StreamHead + (isPods ? std::string() : chunk(change("ADDED", pod("n", 6)))));
                    (void)connection.readRequest();
                    return;
                }
            }
        });
        kube::Access access;
        access.server = "http://127.0.0.1:" + std::to_string(backend.port());
        Server unused({Server::says("")});
        Followed followed(unused, {Kind::Pod, Kind::Node}, access);
        QVERIFY(followed.waitFor(
            [](const kube::Snapshot& snapshot) { return snapshot.nodes.size() == 1 && snapshot.pods.size() == 1; }));
        const auto snapshots = followed.all();
        const auto firstWithPods =
            std::ranges::find_if(snapshots, [](const auto& snapshot) { return !snapshot->pods.empty(); });
        QVERIFY((*firstWithPods)->pods.sharesWith(snapshots.back()->pods));
    }
    void aServerThatNeverAnswersHoldsNobodyUp()
    {
        Server server({Server::hangs("")});
        const auto began = std::chrono::steady_clock::now();
        {
            Followed followed(server, {});
            QVERIFY(!followed.store().snapshot()->isComplete());
            while (server.requestCount() == 0)
                std::this_thread::yield();
        }
        QVERIFY(std::chrono::steady_clock::now() - began < 5s);
    }
    void retryNowEndsAPause()
    {
        Server server(
            {Server::says(whole(500, "broken")), Server::says(list(5, pod("a", 3))), Server::hangs(StreamHead)});
        net::HttpClient http;
        kube::StoreSettings settings;
        settings.kinds = {Kind::Pod};
        settings.shortestPause = 1h;
        settings.batch = 1ms;
        std::promise<void> isStale;
        std::promise<void> isThere;
        int step = 0;
        kube::Store store(kube::Client(http, server.access()), settings, [&](const auto& snapshot) {
            if (step == 0 && snapshot->trouble()) {
                step = 1;
                isStale.set_value();
            } else if (step == 1 && !snapshot->pods.empty()) {
                step = 2;
                isThere.set_value();
            }
        });
        QVERIFY(isStale.get_future().wait_for(10s) == std::future_status::ready);
        store.retryNow();
        QVERIFY(isThere.get_future().wait_for(10s) == std::future_status::ready);
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"

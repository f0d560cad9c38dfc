// SPDX-License-Identifier: GPL-3.0-or-later
// The client against API servers that follow a script. The sample cluster is asked in tests/core/sample.
#include "core/base/file.h"
#include "core/kube/client.h"
#include "core/text/json.h"
#include "tests/support/backend.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <mutex>

using namespace std::chrono_literals;
using support::Backend;

namespace {

std::string reply(int status, const std::string& body, const std::string& more = {})
{
    return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + more + "Content-Length: " + std::to_string(body.size())
        + "\r\n\r\n" + body;
}

std::string statusBody(int code, const std::string& reason, const std::string& message)
{
    return R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":")" + message + R"(","reason":")" + reason
        + R"(","code":)" + std::to_string(code) + "}";
}

// Gives these replies one after the other; the last one again and again.
class Script
{
public:
    explicit Script(std::vector<std::string> replies)
        : m_replies(std::move(replies))
        , m_backend([this](Backend::Connection& connection) {
            while (connection.readRequest())
                connection.send(next(connection.request()));
        })
    { }
    [[nodiscard]] kube::Access access() const
    {
        kube::Access access;
        access.server = "http://127.0.0.1:" + std::to_string(m_backend.port());
        access.user = "tester";
        access.tls = std::make_shared<net::ClientTls>();
        return access;
    }
    std::string request(size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return index < m_requests.size() ? m_requests[index] : std::string();
    }

private:
    std::string next(const std::string& request)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(request);
        return m_replies[std::min(m_requests.size(), m_replies.size()) - 1];
    }
    std::vector<std::string> m_replies;
    std::mutex m_mutex;
    std::vector<std::string> m_requests;
    Backend m_backend; // last: its threads use all of the above
};

// Waits for a callback of this answer.
template<typename T>
class Waiting
{
public:
    std::function<void(kube::Answer<T>)> done()
    {
        return [this](kube::Answer<T> answer) { m_promise.set_value(std::move(answer)); };
    }
    kube::Answer<T> get() { return m_promise.get_future().get(); }

private:
    std::promise<kube::Answer<T>> m_promise;
};

const std::string PageOne = R"({"kind":"PodList","metadata":{"resourceVersion":"10","continue":"TOKEN+"},)"
                            R"("items":[{"metadata":{"name":"a"}}]})";
const std::string PageTwo =
    R"({"kind":"PodList","metadata":{"resourceVersion":"10"},"items":[{"metadata":{"name":"b"}}]})";
const std::string AllPods = R"({"kind":"PodList","metadata":{"resourceVersion":"12"},)"
                            R"("items":[{"metadata":{"name":"b"}},{"metadata":{"name":"c"}}]})";

std::string namesOf(const kube::ObjectList& list)
{
    std::string names;
    for (const text::Node& item : list.items)
        names += item["kind"].text() + " " + item["metadata"]["name"].text() + ";";
    return names;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private slots:
    void aListFollowsItsPages()
    {
        Script script({reply(200, PageOne), reply(200, PageTwo)});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<kube::ObjectList> waiting;
        client.list(kube::Kind::Pod, "shop", {.labelSelector = "a=b"}, waiting.done());
        const auto list = waiting.get();
        QVERIFY(list.has_value());
        QCOMPARE(namesOf(*list), std::string("Pod a;Pod b;"));
        QCOMPARE(list->items[0]["apiVersion"].text(), std::string("v1"));
        QCOMPARE(list->resourceVersion, std::string("10"));
        QVERIFY(script.request(0).starts_with("GET /api/v1/namespaces/shop/pods?limit=500&labelSelector=a%3Db "));
        QVERIFY(script.request(1).find("continue=TOKEN%2B&") != std::string::npos);
    }
    void aTokenThatExpiredStartsOverInOnePiece()
    {
        Script script({reply(200, PageOne), reply(410, statusBody(410, "Expired", "too old")), reply(200, AllPods)});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<kube::ObjectList> waiting;
        client.list(kube::Kind::Pod, {}, {}, waiting.done());
        const auto list = waiting.get();
        QVERIFY(list.has_value());
        QCOMPARE(namesOf(*list), std::string("Pod b;Pod c;"));
        QVERIFY(script.request(2).starts_with("GET /api/v1/pods HTTP/1.1\r\n"));
    }
    void aBusyServerIsAskedAgain()
    {
        Script script({reply(429, "Too many requests, please try again later.", "Retry-After: 0\r\n"),
                       reply(504, statusBody(504, "Timeout", "Too large resource version"), "Retry-After: 0\r\n"),
                       reply(200, AllPods)});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<kube::ObjectList> waiting;
        client.list(kube::Kind::Pod, {}, {}, waiting.done());
        const auto list = waiting.get();
        QVERIFY(list.has_value());
        QCOMPARE(list->items.size(), size_t(2));
    }
    void aPauseCanBeCancelled()
    {
        Script script({reply(429, "busy", "Retry-After: 30\r\n")});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<kube::ObjectList> waiting;
        const auto call = client.list(kube::Kind::Pod, {}, {}, waiting.done());
        while (script.request(0).empty())
            std::this_thread::yield();
        call.cancel();
        QCOMPARE(waiting.get().error().error.kind, base::Error::Kind::Cancelled);
    }
    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::string& answer, int status, const char* kind,
                            const char* sentence) {
            QTest::newRow(name) << QString::fromStdString(answer) << status << kind << sentence;
        };
        row("401", reply(401, statusBody(401, "Unauthorized", "Unauthorized")), 401, "denied",
            "does not accept the user tester");
        row("403", reply(403, statusBody(403, "Forbidden", "pods is forbidden")), 403, "denied", "pods is forbidden");
        row("404", reply(404, "404 page not found\n"), 404, "not found", "404 page not found");
        row("409", reply(409, statusBody(409, "Conflict", "changed")), 409, "conflict", "Somebody else");
        row("422", reply(422, statusBody(422, "Invalid", "spec.x")), 422, "invalid", "spec.x");
        row("503 of an aggregated API", reply(503, "service unavailable"), 503, "unreachable", "503");
        row("no JSON", reply(200, "<html>"), 0, "invalid", "is no JSON");
        row("half JSON", reply(200, R"({"items":[{)"), 0, "invalid", "is no JSON");
        row("another Status", reply(500, statusBody(200, "", "")), 500, "unreachable", "500");
    }
    void refusalsSayWhatToDo()
    {
        QFETCH(QString, answer);
        QFETCH(int, status);
        QFETCH(QString, kind);
        QFETCH(QString, sentence);
        Script script({answer.toStdString()});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<text::Node> waiting;
        client.get("/x", waiting.done());
        const auto result = waiting.get();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().status, status);
        QCOMPARE(QString::fromStdString(std::string(base::kindName(result.error().error.kind))), kind);
        const std::string words = result.error().error.describe();
        QVERIFY2(words.find(sentence.toStdString()) != std::string::npos, words.c_str());
    }
    void tokensAreSentAndReadAgain()
    {
        Script script({reply(200, "{}")});
        net::HttpClient http;
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "token";
        QVERIFY(base::writeFile(file, "from-the-file\n").has_value());
        kube::Access access = script.access();
        access.token = base::Secret(std::string_view("given"));
        const auto ask = [&](const kube::Access& as) {
            const kube::Client client(http, as);
            Waiting<text::Node> waiting;
            client.get("/x", waiting.done());
            (void)waiting.get();
        };
        ask(access);
        QVERIFY(script.request(0).find("Authorization: Bearer given\r\n") != std::string::npos);
        access.tokenFile = file;
        ask(access);
        QVERIFY(script.request(1).find("Authorization: Bearer from-the-file\r\n") != std::string::npos);
        access = script.access();
        access.loginName = "me";
        access.password = base::Secret(std::string_view("pw"));
        ask(access);
        QVERIFY(script.request(2).find("Authorization: Basic bWU6cHc=\r\n") != std::string::npos);
    }
    void aWatchGivesLines()
    {
        const std::string chunk = "{\"type\":\"ADDED\"}\n\n{\"type\":\"MODI";
        const std::string rest = "FIED\"}\n";
        Script script({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1f\r\n" + chunk + "\r\n7\r\n" + rest
                       + "\r\n0\r\n\r\n"});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        std::vector<std::string> lines;
        bool isStarted = false;
        Waiting<void> waiting;
        client.watch(
            kube::Kind::Ingress, "shop", "77", 300s,
            {[&] { isStarted = true; }, [&](std::string line) { lines.push_back(std::move(line)); }, waiting.done()});
        QVERIFY(waiting.get().has_value());
        QVERIFY(isStarted);
        QCOMPARE(lines, (std::vector<std::string>{R"({"type":"ADDED"})", R"({"type":"MODIFIED"})"}));
        QVERIFY(script.request(0).starts_with("GET /apis/networking.k8s.io/v1/namespaces/shop/ingresses?watch=true&"
                                              "allowWatchBookmarks=true&resourceVersion=77&timeoutSeconds=300 "));
        QVERIFY(script.request(0).find("Accept-Encoding") == std::string::npos);
    }
    void aWatchThatIsCutOrRefusedSaysSo_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("status");
        QTest::newRow("cut in a line") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"ty\r\n0\r\n\r\n"
                                       << 0;
        QTest::newRow("refused") << QString::fromStdString(reply(403, statusBody(403, "Forbidden", "no"))) << 403;
    }
    void aWatchThatIsCutOrRefusedSaysSo()
    {
        QFETCH(QString, answer);
        QFETCH(int, status);
        Script script({answer.toStdString()});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        int lines = 0;
        Waiting<void> waiting;
        client.watch(kube::Kind::Pod, {}, "1", 300s, {{}, [&](const std::string&) { ++lines; }, waiting.done()});
        const auto end = waiting.get();
        QVERIFY(!end.has_value());
        QCOMPARE(end.error().status, status);
        QCOMPARE(lines, 0);
    }
    void logsComeAsTheyAre()
    {
        Script script({reply(200, "one\ntwo")});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        std::string text;
        Waiting<void> waiting;
        kube::LogOptions options;
        options.nameSpace = "shop";
        options.pod = "web-1";
        options.container = "web";
        options.follows = true;
        options.tailLines = 0;
        client.log(options, {[&](std::string_view piece) { text += piece; }, waiting.done()});
        QVERIFY(waiting.get().has_value());
        QCOMPARE(text, std::string("one\ntwo"));
        QVERIFY(script.request(0).starts_with(
            "GET /api/v1/namespaces/shop/pods/web-1/log?container=web&follow=true&tailLines=0 "));
    }
    void versionAndAccess()
    {
        Script script({reply(200, R"({"major":"1","minor":"30","gitVersion":"v1.30.6"})"),
                       reply(201, R"({"status":{"allowed":true,"reason":"admin"}})")});
        net::HttpClient http;
        const kube::Client client(http, script.access());
        Waiting<kube::Version> version;
        client.version(version.done());
        QCOMPARE(version.get()->text, std::string("v1.30.6"));
        Waiting<kube::AccessAnswer> access;
        client.review({.verb = "delete", .resource = "pods", .nameSpace = "shop"}, access.done());
        const auto answer = access.get();
        QVERIFY(answer->isAllowed);
        QCOMPARE(answer->reason, std::string("admin"));
        QVERIFY(script.request(1).ends_with(
            R"("spec":{"resourceAttributes":{"verb":"delete","resource":"pods","namespace":"shop"}}})"));
    }
};

QTEST_APPLESS_MAIN(TestClient)
#include "tst_client.moc"

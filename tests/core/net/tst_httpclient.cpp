// SPDX-License-Identifier: GPL-3.0-or-later
// The client against servers that follow a script: what goes out, what comes back, and how each hop fails.
#include "tests/core/net/clientcalls.h"
#include "tests/support/backend.h"

#include <QTest>

#include <condition_variable>
#include <cstdlib>
#include <future>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using namespace support;

namespace {

using Kind = base::Error::Kind;

// Answers each request with these bytes and remembers what was asked.
class Recorder
{
public:
    explicit Recorder(std::string answer)
        : m_answer(std::move(answer))
    { }
    void operator()(Backend::Connection& connection)
    {
        while (connection.readRequest()) {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(connection.request());
            connection.send(m_answer);
        }
    }
    std::string request(size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return index < m_requests.size() ? m_requests[index] : std::string();
    }

private:
    std::string m_answer;
    std::mutex m_mutex;
    std::vector<std::string> m_requests;
};

std::string urlOf(const Backend& backend, const std::string& path = "/")
{
    return "http://127.0.0.1:" + std::to_string(backend.port()) + path;
}

// What a call's callbacks brought, waited for from the test's thread.
class Outcome
{
public:
    net::HttpClient::StreamHandlers handlers()
    {
        return {[this](const net::ClientResponse& head) { change([&] { status = head.status; }); },
                [this](std::string_view piece) { change([&] { data += piece; }); }, done()};
    }
    net::HttpClient::Done done()
    {
        return [this](base::Result<net::ClientResponse> response) {
            change([&] {
                ++endings;
                ending = std::move(response);
            });
        };
    }
    bool waitFor(const std::function<bool()>& isReady)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 10s, isReady);
    }
    int status = 0;
    int endings = 0;
    std::string data;
    std::optional<base::Result<net::ClientResponse>> ending;

private:
    template<typename Act>
    void change(Act act)
    {
        const std::lock_guard lock(m_mutex);
        act();
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerComesWholeAndInOrder()
    {
        Recorder recorder("HTTP/1.1 207 Several Things\r\nSet-Cookie: a=1\r\nX-Empty:\r\nset-cookie:  b=2 \r\n"
                          "Content-Length: 5\r\n\r\nhello");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        const auto response = client.sendAndWait(get(urlOf(backend)));
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(response->status, 207);
        QCOMPARE(response->reason, std::string("Several Things"));
        QCOMPARE(response->protocol, std::string("HTTP/1.1"));
        QCOMPARE(response->body, std::string("hello"));
        QCOMPARE(response->headers.size(), size_t(4));
        QCOMPARE(std::string(response->headers.at(0).value), std::string("a=1"));
        QCOMPARE(std::string(response->headers.at(2).name), std::string("set-cookie"));
        QCOMPARE(std::string(response->headers.at(2).value), std::string("b=2"));
        QCOMPARE(response->remoteAddress, "127.0.0.1:" + std::to_string(backend.port()));
        QVERIFY(!response->isBodyCut);
        const net::ClientTimings& times = response->timings;
        QVERIFY(times.connect.count() > 0 && times.total >= times.connect + times.wait);
        QVERIFY(times.name + times.connect + times.tls + times.send + times.wait + times.receive <= times.total);
    }
    void whatIsSentIsWhatWasAskedFor()
    {
        Recorder recorder("HTTP/1.1 204 No Content\r\n\r\n");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        net::ClientRequest request = get(urlOf(backend, "/a//b%2Fc?x=1&y"));
        request.method = "PATCH";
        request.headers.append("X-Twice", "1");
        request.headers.append("X-Twice", "2");
        request.headers.append("X-Empty", "");
        request.headers.append("Content-Type", "application/merge-patch+json");
        request.body = std::string(2000, 'x'); // long enough for libcurl's own Expect header
        request.decodes = false;
        const auto response = client.sendAndWait(request);
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(recorder.request(0),
                 "PATCH /a//b%2Fc?x=1&y HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(backend.port())
                     + "\r\nX-Twice: 1\r\nX-Twice: 2\r\nX-Empty:\r\nContent-Type: application/merge-patch+json\r\n"
                       "Content-Length: 2000\r\n\r\n"
                     + request.body);
    }
    void methodsCarryWhatTheyMust_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("hasLength");
        QTest::newRow("GET") << "GET"
                             << "" << false;
        QTest::newRow("GET with a body") << "GET"
                                         << "q" << true;
        QTest::newRow("POST without a body") << "POST"
                                             << "" << true;
        QTest::newRow("DELETE") << "DELETE"
                                << "" << false;
        QTest::newRow("DELETE with a body") << "DELETE"
                                            << "{}" << true;
        QTest::newRow("HEAD") << "HEAD"
                              << "" << false;
    }
    void methodsCarryWhatTheyMust()
    {
        QFETCH(QString, method);
        QFETCH(QString, body);
        QFETCH(bool, hasLength);
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        net::ClientRequest request = get(urlOf(backend));
        request.method = method.toStdString();
        request.body = body.toStdString();
        const auto response = client.sendAndWait(request);
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QVERIFY(recorder.request(0).starts_with(request.method + " / HTTP/1.1\r\n"));
        QVERIFY(recorder.request(0).ends_with("\r\n\r\n" + request.body));
        QCOMPARE(recorder.request(0).find("Content-Length") != std::string::npos, hasLength);
    }
    void compressedBodiesAreUnpacked()
    {
        // printf '{"kind":"List"}' | gzip -n
        const std::string packed("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\xca\xce\xcc\x4b\x51\xb2\x52\xf2\xc9"
                                 "\x2c\x2e\x51\xaa\x05\x00\xc1\x7f\xfa\x0a\x0f\x00\x00\x00",
                                 35);
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                          + std::to_string(packed.size()) + "\r\n\r\n" + packed);
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        const auto response = client.sendAndWait(get(urlOf(backend)));
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(response->body, std::string(R"({"kind":"List"})"));
        QVERIFY(recorder.request(0).find("Accept-Encoding: ") != std::string::npos);
    }
    void redirectsAndInterimAnswersAreNotFollowed()
    {
        Recorder recorder("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 302 Found\r\nLocation: /there\r\n"
                          "Content-Length: 0\r\n\r\n");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        const auto response = client.sendAndWait(get(urlOf(backend)));
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QCOMPARE(response->status, 302);
        QCOMPARE(response->headers.size(), size_t(2));
        QVERIFY(recorder.request(1).empty());
    }
    void aBodyThatIsTooLongIsCut()
    {
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + std::string(100'000, 'x'));
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        net::ClientRequest request = get(urlOf(backend));
        request.bodyLimit = 1000;
        const auto response = client.sendAndWait(request);
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QVERIFY(response->isBodyCut);
        QCOMPARE(response->body.size(), size_t(1000));
    }
    void connectionsAreKept()
    {
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        QVERIFY(client.sendAndWait(get(urlOf(backend))).has_value());
        const auto second = client.sendAndWait(get(urlOf(backend)));
        QVERIFY(second.has_value());
        QCOMPARE(backend.accepted(), 1);
        QCOMPARE(second->timings.connect.count(), 0);
    }
    void proxiesOfTheEnvironmentAreNotAsked()
    {
        qputenv("http_proxy", "http://127.0.0.1:1");
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        net::ClientRequest request = get("http://name.example/");
        request.reroutes.push_back({"name.example", 80, "127.0.0.1", backend.port()});
        const auto response = client.sendAndWait(request);
        qunsetenv("http_proxy");
        QVERIFY2(response.has_value(), failureOf(response).c_str());
        QVERIFY(recorder.request(0).find("Host: name.example\r\n") != std::string::npos);
    }
    void requestsThatMakeNoSenseAreRefused()
    {
        net::HttpClient client;
        QVERIFY(failureOf(client.sendAndWait(get("ftp://x/"))).starts_with("invalid"));
        net::ClientRequest injected = get("http://127.0.0.1:1/");
        injected.headers.append("X-A", "b\r\nX-C: d");
        QVERIFY(failureOf(client.sendAndWait(injected)).find("X-A") != std::string::npos);
        net::ClientRequest method = get("http://127.0.0.1:1/");
        method.method = "GET / HTTP/1.1\r\nX: y";
        QVERIFY(failureOf(client.sendAndWait(method)).starts_with("invalid"));
    }

    void aServerThatIsNotThereRefuses()
    {
        uint16_t port = 0;
        {
            const Backend gone([](Backend::Connection&) {});
            port = gone.port();
        }
        net::HttpClient client;
        const std::string failure = failureOf(client.sendAndWait(get("http://127.0.0.1:" + std::to_string(port))));
        QVERIFY2(failure.starts_with("unreachable: 127.0.0.1:" + std::to_string(port) + " refuses"), failure.c_str());
    }
    void aNameThatDoesNotExistIsNamed()
    {
        net::HttpClient client;
        const std::string failure = failureOf(client.sendAndWait(get("http://no-such-host.invalid/")));
        QVERIFY2(failure.find("no-such-host.invalid:80") != std::string::npos, failure.c_str());
    }
    void silenceEndsInTime_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isIdle");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no answer") << "" << false << "did not answer";
        QTest::newRow("half an answer") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal" << false
                                        << "did not finish its answer";
        QTest::newRow("idle") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal" << true << "has sent nothing";
    }
    void silenceEndsInTime()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isIdle);
        QFETCH(QString, sentence);
        const Backend backend([&](Backend::Connection& connection) {
            while (connection.readRequest())
                connection.send(answer.toStdString());
        });
        net::HttpClient client;
        net::ClientRequest request = get(urlOf(backend));
        (isIdle ? request.idleTimeout : request.totalTimeout) = 80ms;
        const auto response = client.sendAndWait(request);
        QVERIFY2(failureOf(response).find(sentence.toStdString()) != std::string::npos, failureOf(response).c_str());
        QCOMPARE(response.error().kind, Kind::Timeout);
    }
    void aServerThatNeverShakesHandsIsGivenUp()
    {
        const Backend backend([](Backend::Connection& connection) { (void)connection.readHead(); });
        net::HttpClient client;
        net::ClientRequest request = get("https://127.0.0.1:" + std::to_string(backend.port()));
        request.connectTimeout = 80ms;
        const std::string failure = failureOf(client.sendAndWait(request));
        QVERIFY2(failure.find("did not answer the TLS handshake within 0.080 seconds") != std::string::npos,
                 failure.c_str());
    }
    void answersThatBreakOffAreErrors_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << ""
                                 << "without an answer";
        QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal"
                                     << "broke its answer off";
        QTest::newRow("half a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhal"
                                      << "broke its answer off";
        QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH_9.2\r\n"
                                 << "does not speak HTTP";
    }
    void answersThatBreakOffAreErrors()
    {
        QFETCH(QString, answer);
        QFETCH(QString, sentence);
        const Backend backend([&](Backend::Connection& connection) {
            (void)connection.readRequest();
            connection.send(answer.toStdString());
        });
        net::HttpClient client;
        const std::string failure = failureOf(client.sendAndWait(get(urlOf(backend))));
        QVERIFY2(failure.find(sentence.toStdString()) != std::string::npos, failure.c_str());
    }

    void aStreamDeliversAsItComes()
    {
        std::promise<void> isGoOn;
        std::shared_future<void> goOn = isGoOn.get_future().share();
        const Backend backend([goOn](Backend::Connection& connection) {
            (void)connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\none\n\r\n");
            goOn.wait();
            connection.send("4\r\ntwo\n\r\n0\r\n\r\n");
        });
        net::HttpClient client;
        Outcome outcome;
        client.stream(get(urlOf(backend)), outcome.handlers());
        QVERIFY(outcome.waitFor([&] { return outcome.data == "one\n"; }));
        QCOMPARE(outcome.status, 200);
        isGoOn.set_value();
        QVERIFY(outcome.waitFor([&] { return outcome.endings == 1; }));
        QCOMPARE(outcome.data, std::string("one\ntwo\n"));
        QVERIFY(outcome.ending->has_value());
    }
    void aCancelledCallEndsOnce()
    {
        const Backend backend([](Backend::Connection& connection) {
            while (connection.readRequest()) { } // never answers
        });
        net::HttpClient client;
        Outcome outcome;
        const auto call = client.send(get(urlOf(backend)), outcome.done());
        call.cancel();
        call.cancel();
        QVERIFY(outcome.waitFor([&] { return outcome.endings > 0; }));
        QVERIFY(failureOf(*outcome.ending).starts_with("cancelled"));
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        const Backend answering(std::ref(recorder));
        QVERIFY(client.sendAndWait(get(urlOf(answering))).has_value()); // the client goes on
        QCOMPARE(outcome.endings, 1);
    }
    void destructionEndsEverything()
    {
        const Backend backend([](Backend::Connection& connection) {
            while (connection.readRequest()) { }
        });
        Outcome outcome;
        net::HttpClient::Call call;
        {
            net::HttpClient client;
            for (int i = 0; i < 20; ++i)
                call = client.send(get(urlOf(backend)), outcome.done());
        }
        QCOMPARE(outcome.endings, 20);
        QVERIFY(failureOf(*outcome.ending).starts_with("cancelled"));
        call.cancel(); // its client is gone: nothing
    }
    void pausesEndOrAreCancelled()
    {
        std::promise<bool> ended;
        std::promise<bool> cancelled;
        std::promise<bool> dropped;
        {
            net::HttpClient client;
            client.wait(1ms, [&](bool isCancelled) { ended.set_value(isCancelled); });
            const auto call = client.wait(1h, [&](bool isCancelled) { cancelled.set_value(isCancelled); });
            client.wait(1h, [&](bool isCancelled) { dropped.set_value(isCancelled); });
            QVERIFY(!ended.get_future().get());
            call.cancel();
            QVERIFY(cancelled.get_future().get());
        }
        QVERIFY(dropped.get_future().get());
    }
    void manyCallsRunAtOnce()
    {
        Recorder recorder("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        const Backend backend(std::ref(recorder));
        net::HttpClient client;
        Outcome outcome;
        for (int i = 0; i < 50; ++i)
            client.send(get(urlOf(backend)), outcome.done());
        QVERIFY(outcome.waitFor([&] { return outcome.endings == 50; }));
        QVERIFY(outcome.ending->has_value());
    }
};

QTEST_APPLESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"

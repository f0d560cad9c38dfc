// SPDX-License-Identifier: GPL-3.0-or-later
// The pool against backends that behave, stall, lie and die: each is a small script on a real listening socket.
#include "tests/core/net/upstreamcaller.h"

#include <QTest>

#include <future>

using namespace std::chrono_literals;
using Kind = net::UpstreamFailure::Kind;
using upstreams::Caller;
using upstreams::Ok;
using upstreams::Setup;

class TestUpstream : public QObject
{
    Q_OBJECT
private slots:
    void connectionsAreReused()
    {
        const support::Backend backend([](support::Backend::Connection& c) {
            while (c.readRequest())
                c.send(Ok);
        });
        Setup s;
        for (int i = 0; i < 10; ++i) {
            Caller caller;
            s.call(caller, s.target(backend.port()));
            QCOMPARE(caller.status, 200);
            QCOMPARE(caller.body, std::string("hi"));
            QCOMPARE(caller.times.isReused, i > 0);
        }
        QCOMPARE(backend.accepted(), 1);
        QCOMPARE(s.pool.idleCount(), size_t(1));
    }
    void framings_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body"); // "!" and a failure kind where it must fail
        QTest::addColumn<int>("idle");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc") << QByteArray("abc")
                                << 1;
        QTest::newRow("chunked") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nT: v\r\n\r\n")
                                 << QByteArray("abc") << 1;
        QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc") << QByteArray("abc")
                               << 0;
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << QByteArray() << 1;
        QTest::newRow("100 first") << QByteArray(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
                                   << QByteArray("x") << 1;
        QTest::newRow("more than its length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nxHTTP/1.1 200 evil\r\n\r\n") << QByteArray("x")
            << 0;
        QTest::newRow("shorter than its length")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc") << QByteArray("!") << 0;
        QTest::newRow("cut chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc")
                                   << QByteArray("!") << 0;
        QTest::newRow("two lengths") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx")
                                     << QByteArray("!") << 0;
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n") << QByteArray("!") << 0;
        QTest::newRow("protocol switched")
            << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n") << QByteArray("!") << 0;
        QTest::newRow("closed without an answer") << QByteArray() << QByteArray("!") << 0;
    }
    void framings()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, body);
        QFETCH(int, idle);
        const bool staysOpen = idle == 1;
        const support::Backend backend([&](support::Backend::Connection& c) {
            c.readRequest();
            c.send(answer.toStdString());
            if (staysOpen)
                c.readRequest();
        });
        Setup s;
        Caller caller;
        s.call(caller, s.target(backend.port()));
        QVERIFY(caller.isDone);
        QCOMPARE(caller.failure.has_value(), body == "!");
        if (!caller.failure)
            QCOMPARE(QByteArray::fromStdString(caller.body), body);
        QCOMPARE(s.pool.idleCount(), size_t(idle));
    }
    void aPooledConnectionThatDiedIsReplaced()
    {
        const support::Backend backend([](support::Backend::Connection& c) {
            if (c.readRequest())
                c.send(Ok); // and closes, after an answer that promised to stay
        });
        Setup s;
        for (int i = 0; i < 5; ++i) {
            Caller caller;
            s.call(caller, s.target(backend.port()));
            QVERIFY2(!caller.failure, caller.failure ? caller.failure->detail.c_str() : "");
            QCOMPARE(caller.status, 200);
        }
    }
    void onlyIdempotentRequestsAreSentAgain()
    {
        std::atomic<int> requests{0};
        const support::Backend backend([&requests](support::Backend::Connection& c) {
            if (c.readRequest())
                c.send(Ok);
            if (c.readRequest()) // the second request on a connection dies without an answer
                ++requests;
        });
        Setup s;
        Caller first;
        s.call(first, s.target(backend.port()));
        Caller post;
        s.call(post, s.target(backend.port()), "POST", "once");
        QVERIFY(post.failure.has_value());
        QCOMPARE(static_cast<int>(post.failure->kind), static_cast<int>(Kind::Closed));
        Caller again;
        s.call(again, s.target(backend.port()));
        Caller get;
        s.call(get, s.target(backend.port()));
        QCOMPARE(get.status, 200);
        QVERIFY(!get.times.isReused);
        QCOMPARE(requests.load(), 2);
    }
    void timeouts()
    {
        const support::Backend backend([](support::Backend::Connection& c) {
            c.readRequest();
            c.readRequest(); // holds the connection without an answer
        });
        Setup s;
        Caller caller;
        s.call(caller, s.target(backend.port()), "GET", {}, 50ms);
        QVERIFY(caller.failure.has_value());
        QCOMPARE(static_cast<int>(caller.failure->kind), static_cast<int>(Kind::ResponseTimeout));
    }
    void nobodyListensAndNoSuchName()
    {
        const uint16_t port = upstreams::closedPort();
        Setup s;
        Caller refused;
        s.call(refused, s.target(port));
        QVERIFY(refused.failure.has_value());
        QCOMPARE(static_cast<int>(refused.failure->kind), static_cast<int>(Kind::Refused));
        Caller unknown;
        s.call(unknown, s.target(80, "no-such-name.invalid"));
        QVERIFY(unknown.failure.has_value());
        QCOMPARE(static_cast<int>(unknown.failure->kind), static_cast<int>(Kind::Unresolved));
    }
    void aPausedResponseWaits()
    {
        const std::string large(8 << 20, 'x');
        const support::Backend backend([&large](support::Backend::Connection& c) {
            c.readRequest();
            c.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(large.size()) + "\r\n\r\n" + large);
            c.readRequest();
        });
        Setup s;
        Caller caller;
        caller.pausesAt = 100'000;
        http::RequestHead head;
        head.method = "GET";
        head.target = "/";
        head.headers.append("Host", "h");
        caller.request.start(s.pool, s.target(backend.port()), head, {}, caller);
        s.run(caller, 200ms);
        QVERIFY(!caller.isDone);
        QVERIFY(caller.body.size() < 300'000);
        caller.pausesAt = 0;
        caller.request.resumeResponse();
        s.run(caller);
        QCOMPARE(caller.body.size(), large.size());
    }
    void cancellingClosesTheConnection()
    {
        const support::Backend backend([](support::Backend::Connection& c) {
            c.readRequest();
            c.readRequest();
        });
        Setup s;
        {
            Caller caller;
            http::RequestHead head;
            head.method = "GET";
            head.target = "/";
            head.headers.append("Host", "h");
            caller.request.start(s.pool, s.target(backend.port()), head, {}, caller);
            s.run(caller, 50ms);
            QCOMPARE(s.pool.openCount(), size_t(1));
        }
        s.loop.runOnce(10ms);
        QCOMPARE(s.pool.openCount(), size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestUpstream)
#include "tst_upstream.moc"

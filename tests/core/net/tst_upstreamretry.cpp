// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried again, how often and when: backends that are away for a moment, and connections that die.
#include "tests/core/net/upstreamcaller.h"

#include <QTest>

#include <array>
#include <atomic>
#include <optional>
#include <thread>

using namespace std::chrono_literals;
using Kind = net::UpstreamFailure::Kind;
using upstreams::Caller;
using upstreams::closedPort;
using upstreams::Ok;
using upstreams::Setup;

namespace {

// Whoever is refused looks again so late that it counts as never; before that, after `first` once.
net::UpstreamSettings rarelyLooking(std::chrono::milliseconds first = 1h)
{
    net::UpstreamSettings settings;
    settings.refusedRetryTime = 1h;
    settings.refusedLooks = {first, 1h, 1h, 1h};
    return settings;
}

} // namespace

class TestUpstreamRetry : public QObject
{
    Q_OBJECT
private slots:
    void aFreshConnectionThatDiesIsNotTriedAgain()
    {
        const support::Backend backend([](support::Backend::Connection& c) { c.readRequest(); });
        Setup s;
        Caller caller;
        s.call(caller, s.target(backend.port()));
        QVERIFY(caller.failure.has_value());
        QCOMPARE(backend.accepted(), 1);
    }
    void aFreshConnectionThatIsResetIsTriedAgainOnce_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("resets");
        QTest::addColumn<int>("accepted");
        QTest::newRow("once") << u"GET"_qs << 1 << 2;
        QTest::newRow("twice") << u"GET"_qs << 2 << 2;
        QTest::newRow("not idempotent") << u"POST"_qs << 1 << 1;
    }
    void aFreshConnectionThatIsResetIsTriedAgainOnce()
    {
        QFETCH(const QString, method);
        QFETCH(const int, resets);
        QFETCH(const int, accepted);
        std::atomic<int> left{resets};
        const support::Backend backend([&left](support::Backend::Connection& c) {
            c.readRequest();
            if (--left >= 0)
                c.reset();
            else
                c.send(Ok);
        });
        Setup s;
        Caller caller;
        s.call(caller, s.target(backend.port()), method.toStdString());
        QCOMPARE(caller.failure.has_value(), accepted != resets + 1);
        QCOMPARE(backend.accepted(), accepted);
    }
    void aTlsHandshakeThatIsCutIsTriedAgain()
    {
        std::atomic<int> left{3};
        const support::Backend backend([&left](support::Backend::Connection& c) {
            if (--left >= 0)
                return; // went away before a word was said
            c.send("HTTP/1.1 400 No\r\n\r\n"); // no TLS: said, hence final
        });
        Setup s;
        auto target = s.target(backend.port());
        target->tls = *net::makeClientContext({});
        Caller caller;
        s.call(caller, target, "POST", "held");
        QVERIFY(caller.failure.has_value());
        QCOMPARE(static_cast<int>(caller.failure->kind), static_cast<int>(Kind::TlsFailed));
        QCOMPARE(backend.accepted(), 4);
    }
    // A backend that restarts: its port is closed for a moment. No body was sent, so any method may wait.
    void aPortThatOpensSoonIsWaitedFor()
    {
        const auto script = [](support::Backend::Connection& c) {
            while (c.readRequest())
                c.send(Ok);
        };
        std::optional<support::Backend> backend(script);
        const uint16_t port = backend->port();
        backend.reset();
        Setup s;
        Caller caller;
        std::jthread opener([&] {
            std::this_thread::sleep_for(300ms);
            backend.emplace(script, port);
        });
        s.call(caller, s.target(port), "POST", "held");
        opener.join();
        QVERIFY2(!caller.failure, caller.failure ? caller.failure->detail.c_str() : "");
        QCOMPARE(caller.status, 200);
        QCOMPARE(backend->accepted(), 1);
    }
    void aPortThatStaysClosedIsWaitedForOnce()
    {
        const uint16_t port = closedPort();
        Setup s;
        Caller first;
        s.call(first, s.target(port));
        QVERIFY(first.failure.has_value());
        Caller second;
        http::RequestHead head;
        head.method = "GET";
        head.target = "/";
        head.headers.append("Host", "h");
        second.request.start(s.pool, s.target(port), head, {}, second);
        s.loop.runOnce(20ms);
        s.loop.runOnce(0ms);
        QVERIFY(second.failure.has_value()); // at once
        const support::Backend backend(
            [](support::Backend::Connection& c) {
                while (c.readRequest())
                    c.send(Ok);
            },
            port);
        Caller third;
        s.call(third, s.target(port));
        QCOMPARE(third.status, 200);
    }
    // Those that wait for the same backend need not look again by themselves once somebody has reached it.
    void whoeverWaitsIsToldThatTheBackendIsBack_data()
    {
        QTest::addColumn<bool>("hasWaited");
        QTest::newRow("reached by one of them") << true;
        QTest::newRow("reached by a new request") << false;
    }
    void whoeverWaitsIsToldThatTheBackendIsBack()
    {
        QFETCH(const bool, hasWaited);
        const uint16_t port = closedPort();
        Setup s(hasWaited ? rarelyLooking(20ms) : rarelyLooking());
        std::array<Caller, 20> waiting;
        for (Caller& caller : waiting)
            s.begin(caller, s.target(port), "POST", "held");
        s.runFor(100ms);
        Caller first;
        if (hasWaited) {
            s.begin(first, s.target(port));
            s.loop.runOnce(0ms);
        }
        std::atomic<int> requests{0};
        const support::Backend backend(
            [&requests](support::Backend::Connection& c) {
                while (c.readRequest()) {
                    ++requests;
                    c.send(Ok);
                }
            },
            port);
        if (!hasWaited)
            s.begin(first, s.target(port));
        for (Caller* caller : {&first, &waiting.front(), &waiting.back()})
            s.run(*caller);
        for (Caller& caller : waiting) {
            s.run(caller);
            QCOMPARE(caller.status, 200);
        }
        QCOMPARE(requests.load(), 21);
    }
    // A backend that takes one connection and refuses the others must not be asked by all of them each time.
    void whoeverWasToldInVainLooksByItself()
    {
        std::atomic<int> answered{0};
        const support::Backend open([&answered](support::Backend::Connection& c) {
            if (c.readRequest())
                c.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            ++answered;
        });
        const support::Backend cutting([](support::Backend::Connection&) {});
        Setup s(rarelyLooking());
        const auto away = s.target(cutting.port());
        away->tls = *net::makeClientContext({});
        const auto reachable = s.target(open.port());
        reachable->key = away->key; // as if it were the same one, now there and now away
        std::array<Caller, 3> waiting;
        for (Caller& caller : waiting)
            s.begin(caller, away);
        const auto end = std::chrono::steady_clock::now() + 5s;
        while (cutting.accepted() < 6 && std::chrono::steady_clock::now() < end) {
            Caller caller;
            s.call(caller, reachable);
            s.runFor(20ms);
        }
        for (int i = 0; i < 3; ++i) {
            Caller caller;
            s.call(caller, reachable);
            s.runFor(20ms);
        }
        QCOMPARE(cutting.accepted(), 6);
        for (const Caller& caller : waiting)
            QVERIFY(!caller.isDone);
    }
    void whoeverIsGoneIsNotTold()
    {
        const uint16_t port = closedPort();
        Setup s(rarelyLooking());
        Caller waiting;
        Caller goesAsItIsTold;
        s.begin(goesAsItIsTold, s.target(port));
        {
            Caller goesBefore;
            s.begin(goesBefore, s.target(port));
            s.begin(waiting, s.target(port));
            s.runFor(50ms);
        }
        const support::Backend backend(
            [](support::Backend::Connection& c) {
                while (c.readRequest())
                    c.send(Ok);
            },
            port);
        Caller first;
        first.whenWritable = [&] { goesAsItIsTold.request.cancel(); };
        s.call(first, s.target(port), "POST", std::string(1 << 20, 'x'));
        QCOMPARE(first.status, 200);
        QVERIFY(first.writable > 0);
        s.run(waiting);
        QCOMPARE(waiting.status, 200);
    }
};

QTEST_APPLESS_MAIN(TestUpstreamRetry)
#include "tst_upstreamretry.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"
#include "core/net/eventloop.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace std::chrono_literals;

class TestEventLoop : public QObject
{
    Q_OBJECT
private slots:
    void timersFireInOrderOfTime()
    {
        net::EventLoop loop;
        std::string order;
        net::Timer late(loop, [&] {
            order += 'c';
            loop.stop();
        });
        net::Timer early(loop, [&order] { order += 'a'; });
        net::Timer middle(loop, [&order] { order += 'b'; });
        late.start(30ms);
        early.start(5ms);
        middle.start(15ms);
        loop.run();
        QCOMPARE(order, std::string("abc"));
    }
    void aTimerMovedLaterFiresOnce()
    {
        net::EventLoop loop;
        int fired = 0;
        net::Timer moved(loop, [&fired] { ++fired; });
        net::Timer end(loop, [&loop] { loop.stop(); });
        moved.start(5ms);
        moved.start(20ms);
        moved.start(10ms); // earlier again
        end.start(60ms);
        loop.run();
        QCOMPARE(fired, 1);
    }
    void aTimerMayDieInItsOwnCallAndStoppedOnesStaySilent()
    {
        net::EventLoop loop;
        bool hasFired = false;
        std::unique_ptr<net::Timer> own;
        own = std::make_unique<net::Timer>(loop, [&] {
            own.reset();
            hasFired = true;
        });
        own->start(1ms);
        net::Timer stopped(loop, [] { QFAIL("a stopped timer fired"); });
        stopped.start(1ms);
        stopped.stop();
        { // dies before it is due
            net::Timer gone(loop, [] { QFAIL("a dead timer fired"); });
            gone.start(1ms);
        }
        net::Timer end(loop, [&loop] { loop.stop(); });
        end.start(20ms);
        loop.run();
        QVERIFY(hasFired);
    }
    void manyShortLivedTimersLeaveNoQueueBehind()
    {
        net::EventLoop loop;
        for (int i = 0; i < 200'000; ++i) {
            net::Timer timer(loop, [] { QFAIL("a dead timer fired"); });
            timer.start(1h);
        }
        net::Timer end(loop, [&loop] { loop.stop(); });
        end.start(1ms);
        loop.run();
    }
    void postedCallsRunInOrderOnTheLoopsThread()
    {
        net::EventLoop loop;
        std::vector<int> seen;
        std::thread::id ran;
        std::jthread runner([&loop] { loop.run(); });
        for (int i = 0; i < 1000; ++i)
            loop.post([&seen, i] { seen.push_back(i); });
        loop.post([&] {
            ran = std::this_thread::get_id();
            loop.stop();
        });
        const auto id = runner.get_id();
        runner.join();
        QCOMPARE(seen.size(), size_t(1000));
        QVERIFY(std::ranges::is_sorted(seen));
        QVERIFY(ran == id);
    }
    void listenTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("address and port") << "127.0.0.1:80"
                                          << "127.0.0.1:80";
        QTest::newRow("IPv6") << "[::1]:0"
                              << "[::1]:0";
        QTest::newRow("port alone") << "8080"
                                    << "127.0.0.1:8080";
        QTest::newRow("colon and port") << ":8080"
                                        << "127.0.0.1:8080";
        QTest::newRow("localhost") << "localhost:1"
                                   << "127.0.0.1:1";
        QTest::newRow("name") << "example.com:80"
                              << "";
        QTest::newRow("no port") << "127.0.0.1"
                                 << "";
        QTest::newRow("port too large") << "127.0.0.1:65536"
                                        << "";
    }
    void listenTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto address = net::Address::fromListenText(text.toStdString());
        QCOMPARE(address ? QString::fromStdString(address->text()) : QString(), expected);
    }
};

QTEST_APPLESS_MAIN(TestEventLoop)
#include "tst_eventloop.moc"

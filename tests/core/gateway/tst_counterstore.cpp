// SPDX-License-Identifier: GPL-3.0-or-later
// Rate limits: admitted iff fewer than calls were admitted in (now - period, now]. Quotas: fixed windows from a start.
#include "core/gateway/counterstore.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <atomic>
#include <deque>
#include <map>
#include <random>
#include <thread>

using namespace std::chrono_literals;

class TestCounterStore : public QObject
{
    Q_OBJECT
private slots:
    void slidingWindowOpensExactlyWhenTheOldestLeaves()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        QCOMPARE(store.admitSliding("p", "k", 2, 10s, clock.now()).remaining, int64_t(1));
        clock.advance(3s);
        QCOMPARE(store.admitSliding("p", "k", 2, 10s, clock.now()).remaining, int64_t(0));
        clock.advance(1s);
        const auto refused = store.admitSliding("p", "k", 2, 10s, clock.now());
        QVERIFY(!refused.isAdmitted);
        QCOMPARE(refused.retryAfter.count(), int64_t(6)); // ceil(0 + 10 - 4)
        clock.advance(5'999'999us);
        const auto still = store.admitSliding("p", "k", 2, 10s, clock.now());
        QVERIFY(!still.isAdmitted);
        QCOMPARE(still.retryAfter.count(), int64_t(1));
        clock.advance(1us); // now - period = the oldest: it is outside (now - period, now]
        QVERIFY(store.admitSliding("p", "k", 2, 10s, clock.now()).isAdmitted);
        QVERIFY(!store.admitSliding("p", "k", 2, 10s, clock.now()).isAdmitted);
    }
    // What is foreseen is only sought: it counts nothing, and whoever is asked for instead is who counts.
    void whatIsForeseenCountsNothing()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        store.foresee("p", "k");
        QCOMPARE(store.size(), size_t(0));
        QVERIFY(store.admitSliding("p", "other", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("q", "k", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("p", "k", 1, 10s, clock.now()).isAdmitted);
        store.foresee("p", "other");
        QVERIFY(!store.admitSliding("p", "k", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(!store.admitSliding("p", "other", 1, 10s, clock.now()).isAdmitted);
        gateway::CounterStore another;
        QVERIFY(another.admitSliding("p", "other", 1, 10s, clock.now()).isAdmitted);
    }
    void keysAndPositionsCountApart()
    {
        gateway::CounterStore store;
        const support::ManualClock clock;
        QVERIFY(store.admitSliding("p", "k", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("p", "other", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("other", "k", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(!store.admitSliding("p", "k", 1, 10s, clock.now()).isAdmitted);
    }
    void anotherLimitCountsAnewTheSameOneGoesOn()
    {
        gateway::CounterStore store;
        const support::ManualClock clock;
        QVERIFY(store.admitSliding("p", "k", 1, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("p", "k", 2, 10s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("p", "k", 2, 10s, clock.now()).isAdmitted);
        QVERIFY(!store.admitSliding("p", "k", 2, 10s, clock.now()).isAdmitted);
    }
    void agreesWithANaiveLogOnRandomTimes_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {0, 1, 3, 17, 1000})
            QTest::addRow("%d calls", calls) << calls;
    }
    void agreesWithANaiveLogOnRandomTimes()
    {
        QFETCH(int, calls);
        gateway::CounterStore store;
        support::ManualClock clock;
        std::deque<base::SystemTime> log;
        std::mt19937 random(11); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same times every run
        for (int i = 0; i < 20'000; ++i) {
            clock.advance(std::chrono::microseconds(random() % (20'000'000 / static_cast<unsigned>(calls + 1))));
            while (!log.empty() && log.front() <= clock.now() - 10s)
                log.pop_front();
            const bool expected = log.size() < static_cast<size_t>(calls);
            QCOMPARE(store.admitSliding("p", "k", calls, 10s, clock.now()).isAdmitted, expected);
            if (expected)
                log.push_back(clock.now());
        }
    }
    void aLargeLimitNeverAdmitsMoreInAWindow()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        std::deque<base::SystemTime> admitted;
        std::mt19937 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp)
        size_t most = 0;
        for (int i = 0; i < 200'000; ++i) {
            clock.advance(std::chrono::microseconds(random() % 2000));
            if (store.admitSliding("p", "k", 5000, 10s, clock.now()).isAdmitted)
                admitted.push_back(clock.now());
            while (!admitted.empty() && admitted.front() <= clock.now() - 10s)
                admitted.pop_front();
            most = std::max(most, admitted.size());
        }
        QVERIFY(most <= 5000);
        QVERIFY(most >= 4900); // and not much less than it may
    }
    // A sub-window counts until all of it has left the period.
    void largeLimitsAgreeWithASumOfSubWindows_data()
    {
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<qint64>("heaviest");
        QTest::newRow("calls") << qint64(1001) << qint64(40);
        QTest::newRow("tokens") << qint64(1'000'000) << qint64(30'000);
        QTest::newRow("billions") << qint64(4'294'967'295) << qint64(90'000'000);
        QTest::newRow("more at once than a sub-window counts") << qint64(4'000'000'000) << qint64(9'000'000'000);
    }
    void largeLimitsAgreeWithASumOfSubWindows()
    {
        QFETCH(qint64, calls);
        QFETCH(qint64, heaviest);
        gateway::CounterStore store;
        support::ManualClock clock;
        std::map<int64_t, int64_t> counts; // of sub-windows of a tenth of a second
        std::mt19937_64 random(23); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same times every run
        for (int i = 0; i < 20'000; ++i) {
            const bool isLongPause = random() % 500 == 0;
            clock.advance(std::chrono::microseconds(random() % (isLongPause ? 25'000'000 : 150'000)));
            const int64_t slot = clock.now().time_since_epoch() / std::chrono::microseconds(100'000);
            counts.erase(counts.begin(), counts.lower_bound(slot - 100));
            int64_t sum = 0;
            for (const auto& [one, count] : counts)
                sum += count;
            const auto weight = static_cast<int64_t>(random() % static_cast<uint64_t>(heaviest));
            if (random() % 4 == 0) {
                store.countSliding("p", "k", calls, 10s, clock.now(), weight);
                counts[slot] += weight;
                continue;
            }
            QCOMPARE(store.admitSliding("p", "k", calls, 10s, clock.now(), weight).isAdmitted, sum < calls);
            if (sum < calls)
                counts[slot] += weight;
        }
    }
    void isExactAcrossThreads()
    {
        gateway::CounterStore store;
        const support::ManualClock clock;
        std::atomic<int> admitted{0};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 1000; ++i) {
                        store.foresee("p", "k");
                        admitted += store.admitSliding("p", "k", 777, 10s, clock.now()).isAdmitted ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(admitted.load(), 777);
    }
    // What is counted later may be more than there was room for.
    void weightsAgreeWithANaiveLog_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 7, 300, 1000})
            QTest::addRow("%d calls", calls) << calls;
    }
    void weightsAgreeWithANaiveLog()
    {
        QFETCH(int, calls);
        gateway::CounterStore store;
        support::ManualClock clock;
        std::deque<base::SystemTime> log;
        std::mt19937 random(17); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same times every run
        for (int i = 0; i < 5000; ++i) {
            clock.advance(std::chrono::microseconds(random() % 800'000));
            while (!log.empty() && log.front() <= clock.now() - 10s)
                log.pop_front();
            const auto weight = static_cast<int64_t>(random() % 40);
            const bool expected = log.size() < static_cast<size_t>(calls);
            const bool isLater = random() % 3 == 0;
            if (isLater)
                store.countSliding("p", "k", calls, 10s, clock.now(), weight);
            const bool isAdmitted = isLater || store.admitSliding("p", "k", calls, 10s, clock.now(), weight).isAdmitted;
            QCOMPARE(isAdmitted, isLater || expected);
            if (isAdmitted)
                log.insert(log.end(), static_cast<size_t>(weight), clock.now());
        }
    }
    void whoOnlyAsksIsNotCounted()
    {
        gateway::CounterStore store;
        const support::ManualClock clock;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(store.admitSliding("p", "k", 1, 10s, clock.now(), 0).remaining, int64_t(1));
        store.countSliding("p", "k", 1, 10s, clock.now(), 5);
        QVERIFY(!store.admitSliding("p", "k", 1, 10s, clock.now(), 0).isAdmitted);
        QVERIFY(store.admitQuota("q", "k", 1, -1, 10s, clock.now(), clock.now(), 0).isAdmitted);
        store.countQuota("q", "k", 10s, clock.now(), clock.now(), 1);
        QVERIFY(!store.admitQuota("q", "k", 1, -1, 10s, clock.now(), clock.now(), 0).isAdmitted);
    }
    void tokensOfAMinuteAreManyMoreThanCalls()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        QVERIFY(store.admitSliding("p", "k", 100'000, 60s, clock.now(), 60'000).isAdmitted);
        clock.advance(30s);
        QCOMPARE(store.admitSliding("p", "k", 100'000, 60s, clock.now(), 60'000).remaining, int64_t(0));
        const auto refused = store.admitSliding("p", "k", 100'000, 60s, clock.now(), 1);
        QVERIFY(!refused.isAdmitted);
        QVERIFY(refused.retryAfter >= 30s && refused.retryAfter <= 32s); // when the first ones have left
        clock.advance(31s);
        QVERIFY(store.admitSliding("p", "k", 100'000, 60s, clock.now(), 1).isAdmitted);
    }
    void soManyAreInsideAtOnce()
    {
        gateway::CounterStore store;
        QVERIFY(store.enter("k", 2));
        QVERIFY(store.enter("k", 2));
        QVERIFY(!store.enter("k", 2));
        QVERIFY(store.enter("other", 1));
        store.leave("k");
        QVERIFY(store.enter("k", 2));
        QVERIFY(!store.enter("k", 0));
    }
    void insideIsExactAcrossThreads()
    {
        gateway::CounterStore store;
        std::atomic<int> inside{0};
        std::atomic<bool> wasMore{false};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 2000; ++i) {
                        if (!store.enter("k", 2))
                            continue;
                        if (++inside > 2)
                            wasMore = true;
                        --inside;
                        store.leave("k");
                    }
                });
            }
        }
        QVERIFY(!wasMore);
        QVERIFY(store.enter("k", 1)); // all have left
    }
    void quotaWindowsBeginAtTheStart()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        const base::SystemTime start = clock.now() - 95s; // five seconds before the end of the tenth window of ten
        QVERIFY(store.admitQuota("p", "k", 1, -1, 10s, start, clock.now()).isAdmitted);
        const auto refused = store.admitQuota("p", "k", 1, -1, 10s, start, clock.now());
        QVERIFY(!refused.isAdmitted);
        QCOMPARE(refused.retryAfter.count(), int64_t(5));
        clock.advance(5s);
        QVERIFY(store.admitQuota("p", "k", 1, -1, 10s, start, clock.now()).isAdmitted);
    }
    void quotaOfBytesRefusesOnceTheyAreSpent()
    {
        gateway::CounterStore store;
        const support::ManualClock clock;
        QVERIFY(store.admitQuota("p", "k", -1, 1, 10s, clock.now(), clock.now()).isAdmitted);
        store.addBytes("p", "k", 10s, clock.now(), clock.now(), 1023);
        QVERIFY(store.admitQuota("p", "k", -1, 1, 10s, clock.now(), clock.now()).isAdmitted);
        store.addBytes("p", "k", 10s, clock.now(), clock.now(), 1);
        const auto refused = store.admitQuota("p", "k", -1, 1, 10s, clock.now(), clock.now());
        QVERIFY(!refused.isAdmitted);
        QVERIFY(refused.isOutOfBandwidth);
    }
    void aQuotaWithoutAPeriodNeverRenews()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        const base::SystemTime start = clock.now();
        QVERIFY(store.admitQuota("p", "k", 1, -1, 0s, start, clock.now()).isAdmitted);
        clock.advance(24h * 10'000);
        const auto refused = store.admitQuota("p", "k", 1, -1, 0s, start, clock.now());
        QVERIFY(!refused.isAdmitted);
        QCOMPARE(refused.retryAfter.count(), int64_t(0));
    }
    void countersOfKeysThatWentAwayAreForgotten()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        for (int i = 0; i < 100'000; ++i) {
            clock.advance(10ms);
            QVERIFY(store.admitSliding("p", std::to_string(i), 5, 10s, clock.now()).isAdmitted);
        }
        QVERIFY2(store.size() < 40'000, std::to_string(store.size()).c_str());
    }
    void quotasWhoseWindowIsOverAreForgotten()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        const base::SystemTime start = clock.now();
        for (int i = 0; i < 100'000; ++i) {
            clock.advance(10ms);
            QVERIFY(store.admitQuota("p", std::to_string(i), 5, -1, 10s, start, clock.now()).isAdmitted);
        }
        QVERIFY2(store.size() < 40'000, std::to_string(store.size()).c_str());
    }
    // Whatever is forgotten on the way, what still counts must not be.
    void countersThatCountSurviveManyOthers()
    {
        gateway::CounterStore store;
        support::ManualClock clock;
        QVERIFY(store.admitSliding("p", "kept", 1, 300s, clock.now()).isAdmitted);
        QVERIFY(store.admitSliding("p", "many", 5000, 300s, clock.now(), 5000).isAdmitted);
        QVERIFY(store.admitQuota("p", "kept", 1, -1, 0s, clock.now(), clock.now()).isAdmitted);
        QVERIFY(store.enter("kept", 1));
        for (int i = 0; i < 50'000; ++i) {
            clock.advance(1ms);
            const std::string key = std::to_string(i);
            QVERIFY(store.admitSliding("p", key, 5, 1s, clock.now()).isAdmitted);
            QVERIFY(store.admitQuota("p", key, 5, -1, 1s, clock.now(), clock.now()).isAdmitted);
            QVERIFY(store.enter(key, 1));
            store.leave(key);
        }
        QVERIFY(!store.admitSliding("p", "kept", 1, 300s, clock.now()).isAdmitted);
        QVERIFY(!store.admitSliding("p", "many", 5000, 300s, clock.now()).isAdmitted);
        QVERIFY(!store.admitQuota("p", "kept", 1, -1, 0s, clock.now(), clock.now()).isAdmitted);
        QVERIFY(!store.enter("kept", 1));
        store.leave("kept");
        QVERIFY(store.enter("kept", 1));
    }
};

QTEST_APPLESS_MAIN(TestCounterStore)
#include "tst_counterstore.moc"

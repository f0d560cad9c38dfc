// SPDX-License-Identifier: GPL-3.0-or-later
// Values are kept for their time, within so many bytes, and the one not used for longest goes first.
#include "core/gateway/valuecache.h"
#include "tests/support/manualclock.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace {
std::shared_ptr<const policy::CachedValue> text(std::string value)
{
    policy::CachedValue out;
    out.kind = policy::CachedValue::Kind::Text;
    out.text = std::move(value);
    return std::make_shared<const policy::CachedValue>(std::move(out));
}
} // namespace

class TestValueCache : public QObject
{
    Q_OBJECT
private slots:
    void aValueLivesExactlyAsLongAsItWasGiven()
    {
        gateway::ValueCache cache;
        support::ManualClock clock;
        cache.store("k", text("v"), 10s, clock.now());
        clock.advance(10s - 1us);
        QCOMPARE(cache.find("k", clock.now())->text, std::string("v"));
        clock.advance(1us);
        QVERIFY(!cache.find("k", clock.now()));
        QCOMPARE(cache.bytes(), size_t(0));
    }
    void theNewestValueCounts()
    {
        gateway::ValueCache cache;
        const support::ManualClock clock;
        cache.store("k", text("old"), 10s, clock.now());
        cache.store("k", text("new"), 10s, clock.now());
        QCOMPARE(cache.find("k", clock.now())->text, std::string("new"));
        cache.remove("k");
        QVERIFY(!cache.find("k", clock.now()));
        cache.store("k", text("v"), 0s, clock.now());
        QVERIFY(!cache.find("k", clock.now()));
        QCOMPARE(cache.bytes(), size_t(0));
    }
    void itHoldsSoManyBytesAndForgetsWhatWasNotUsed()
    {
        constexpr size_t Most = 16 * 10'000;
        gateway::ValueCache cache(Most);
        const support::ManualClock clock;
        cache.store("used", text(std::string(1000, 'u')), 3600s, clock.now());
        for (int i = 0; i < 2000; ++i) {
            cache.store("k" + std::to_string(i), text(std::string(1000, 'x')), 3600s, clock.now());
            QVERIFY(cache.bytes() <= Most);
            QVERIFY(cache.find("used", clock.now()));
        }
        QVERIFY(!cache.find("k0", clock.now()));
        QVERIFY(cache.find("k1999", clock.now()));
        cache.store("large", text(std::string(Most, 'l')), 3600s, clock.now());
        QVERIFY(!cache.find("large", clock.now()));
    }
    void anyThreadMayUseIt()
    {
        gateway::ValueCache cache(200'000);
        const support::ManualClock clock;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&cache, &clock] {
                for (int i = 0; i < 5000; ++i) {
                    const std::string key = "k" + std::to_string(i % 100);
                    cache.store(key, text(std::string(static_cast<size_t>(i % 1000), 'v')), 10s, clock.now());
                    if (const auto found = cache.find(key, clock.now()); found && !found->text.empty())
                        QVERIFY(found->text.front() == 'v');
                    if (i % 7 == 0)
                        cache.remove(key);
                }
            });
        }
        threads.clear();
        QVERIFY(cache.bytes() <= 200'000);
    }
};

QTEST_APPLESS_MAIN(TestValueCache)
#include "tst_valuecache.moc"

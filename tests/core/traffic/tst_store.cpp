// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "core/traffic/statistics.h"
#include "core/traffic/store.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace std::chrono_literals;

namespace {

const base::SystemTime Begin = *base::parseIsoTime("2026-11-27T12:00:00Z");

traffic::Record record(std::string api, int status, std::chrono::microseconds total, std::chrono::milliseconds after)
{
    traffic::Record out;
    out.time = Begin + after;
    out.outcome = traffic::Outcome::Failed;
    out.key = traffic::KeyUsed::Secondary;
    out.status = status;
    out.requestBytes = 5'000'000'000;
    out.responseBytes = 17;
    out.total = total;
    out.phases = {1us, 2us, 3us, 4us, 5us, 6us};
    out.method = "GET";
    out.url = "http://h/" + api;
    out.api = std::move(api);
    out.revision = "2";
    out.operation = "get";
    out.product = "external";
    out.subscription = "acme";
    out.backend = "http://b:1";
    out.clientAddress = "127.0.0.1";
    out.source = "forward-request";
    out.reason = "Timeout";
    out.message = "The backend did not answer.";
    out.traceId = "6f1c";
    return out;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasPut()
    {
        traffic::Store store;
        const std::vector<traffic::Record> records{record("orders", 200, 10ms, 0ms), record("", 0, 0us, 5ms)};
        store.append(records);
        const auto view = store.view();
        QCOMPARE(view.begin(), traffic::Serial(0));
        QCOMPARE(view.end(), traffic::Serial(2));
        QVERIFY(view.record(0) == records[0]);
        QVERIFY(view.record(1) == records[1]);
    }

    void theOldestGoWhenItIsFullAndSerialsGoOn()
    {
        traffic::Store store(1); // two chunks
        const std::vector<traffic::Record> some(1000, record("orders", 200, 10ms, 0ms));
        for (int i = 0; i < 20; ++i)
            store.append(some);
        const auto view = store.view();
        QCOMPARE(view.end(), traffic::Serial(20'000));
        QVERIFY(view.begin() > 0);
        QVERIFY(view.size() <= 2 * 4096);
        QVERIFY(view.record(view.begin()) == some.front());
        QVERIFY(view.record(view.end() - 1) == some.front());
    }

    void clearingKeepsWhatAViewHolds()
    {
        traffic::Store store;
        const traffic::Record one = record("orders", 200, 10ms, 0ms);
        store.append({&one, 1});
        const auto before = store.view();
        store.clear();
        QCOMPARE(store.view().size(), size_t(0));
        QCOMPARE(store.view().begin(), traffic::Serial(1));
        QVERIFY(before.record(0) == one);
        store.append({&one, 1});
        QCOMPARE(store.view().begin(), traffic::Serial(1));
    }

    void longTextsAreCutAndNothingElse()
    {
        traffic::Store store;
        traffic::Record one = record("orders", 200, 10ms, 0ms);
        one.url = std::string(100'000, 'u');
        store.append({&one, 1});
        const traffic::Record back = store.view().record(0);
        QCOMPARE(back.url.size(), size_t(65'535));
        QCOMPARE(back.message, one.message);
        QCOMPARE(back.traceId, one.traceId);
    }

    void readersSeeWholeRowsWhileAnotherThreadAppends()
    {
        traffic::Store store(1);
        std::atomic<bool> isOver{false};
        std::jthread writer([&] {
            for (int i = 0; i < 20'000; ++i) {
                const traffic::Record one = record("api" + std::to_string(i), 200, std::chrono::microseconds(i), 0ms);
                store.append({&one, 1});
            }
            isOver = true;
        });
        uint64_t wrong = 0;
        while (!isOver) {
            const auto view = store.view();
            for (traffic::Serial serial = view.begin(); serial < view.end(); serial += 97) {
                const traffic::HotRow& row = view.hot(serial);
                const std::string expected = "api" + std::to_string(row.total);
                wrong += view.name(row.api) != expected
                    || view.text(serial, traffic::Store::View::Text::Url) != "http://h/" + expected;
            }
        }
        QCOMPARE(wrong, uint64_t(0));
    }

    void figuresByHand()
    {
        traffic::Store store;
        std::vector<traffic::Record> records;
        for (int i = 1; i <= 100; ++i) // 1 to 100 ms, one each 10 ms from the beginning
            records.push_back(record(i % 4 == 0 ? "orders" : "customers",
                                     i == 100     ? 500
                                         : i > 97 ? 404
                                                  : 200,
                                     std::chrono::milliseconds(i), std::chrono::milliseconds((i - 1) * 10)));
        store.append(records);
        const auto view = store.view();
        const auto whole = traffic::figuresOverTime(view, {Begin, Begin + 1s}, 1s);
        QCOMPARE(whole.size(), size_t(1));
        QCOMPARE(whole[0].requests, uint64_t(100));
        QCOMPARE(whole[0].clientErrors, uint64_t(2));
        QCOMPARE(whole[0].serverErrors, uint64_t(1));
        QVERIFY(whole[0].p50 == 50ms);
        QVERIFY(whole[0].p95 == 95ms);
        QVERIFY(whole[0].p99 == 99ms);
        QVERIFY(whole[0].last == Begin + 990ms);

        const auto halves = traffic::figuresOverTime(view, {Begin, Begin + 1500ms}, 500ms);
        QCOMPARE(halves.size(), size_t(3));
        QCOMPARE(halves[0].requests, uint64_t(50));
        QCOMPARE(halves[2].requests, uint64_t(0));
        QVERIFY(halves[0].p95 == 48ms); // the 48th of 50

        const auto byApi = traffic::figuresBy(view, {Begin, Begin + 1s}, traffic::Grouping::Api);
        QCOMPARE(byApi.size(), size_t(2));
        QCOMPARE(byApi.at("orders").requests, uint64_t(25));
        QCOMPARE(byApi.at("customers").requests, uint64_t(75));
        const auto byOperation = traffic::figuresBy(view, {Begin, Begin + 100ms}, traffic::Grouping::Operation);
        QCOMPARE(byOperation.at("orders/get").requests, uint64_t(2));
        const auto seen = traffic::flows(view, {Begin, Begin + 1s});
        QCOMPARE(seen.at({"acme", "external", "orders", "get"}), uint64_t(25));
        const auto keys = traffic::keyUses(view);
        QCOMPARE(keys.at("acme").primary.calls, uint64_t(0));
        QCOMPARE(keys.at("acme").secondary.calls, uint64_t(100));
        QVERIFY(keys.at("acme").secondary.last == Begin + 990ms);
        QCOMPARE(keys.at("acme").secondary.client, std::string("127.0.0.1"));
    }

    void nothingGivesNoFigures()
    {
        const traffic::Store store;
        QCOMPARE(traffic::figuresOverTime(store.view(), {Begin, Begin}, 1s).size(), size_t(0));
        const auto steps = traffic::figuresOverTime(store.view(), {Begin, Begin + 10s}, 3s);
        QCOMPARE(steps.size(), size_t(4));
        QCOMPARE(steps[3].requests, uint64_t(0));
        QVERIFY(traffic::figuresBy(store.view(), {Begin, Begin + 1s}, traffic::Grouping::Api).empty());
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"

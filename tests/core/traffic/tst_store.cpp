// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "core/traffic/statistics.h"
#include "core/traffic/store.h"

#include <QTest>

#include <atomic>
#include <numeric>
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

    void aSummarySaysTheSameInOnePass()
    {
        traffic::Store store;
        std::vector<traffic::Record> records;
        for (int i = 0; i < 60; ++i) {
            traffic::Record one = record(i % 3 == 0 ? "orders" : "customers", 200, std::chrono::milliseconds(i + 1),
                                         std::chrono::seconds(i));
            if (i % 10 == 9) {
                one.status = 429;
                one.outcome = traffic::Outcome::Denied;
                one.reason = "RateLimitExceeded";
            } else if (i % 10 == 8) {
                one.status = 401; // the backend's own
            } else if (i == 7) {
                one.status = 0;
                one.api = "";
            }
            records.push_back(one);
        }
        store.append(records);
        const auto view = store.view();
        const traffic::Period period{Begin - 20s, Begin + 50s};
        const traffic::Summary summary = traffic::summarize(view, period, 10s);
        QVERIFY(summary.seenFrom == Begin);
        QCOMPARE(summary.whole.requests, uint64_t(50));
        QCOMPARE(summary.whole.clientErrors, uint64_t(10));
        QCOMPARE(summary.whole.serverErrors, uint64_t(1));
        const auto steps = traffic::figuresOverTime(view, period, 10s);
        QCOMPARE(summary.steps.size(), steps.size());
        for (size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(summary.steps[i].requests, steps[i].requests);
            QVERIFY(summary.steps[i].p95 == steps[i].p95);
        }
        const auto byApi = traffic::figuresBy(view, period, traffic::Grouping::Api);
        QCOMPARE(summary.apis.size(), byApi.size());
        for (const auto& [name, group] : summary.apis) {
            QCOMPARE(group.figures.requests, byApi.at(name).requests);
            QVERIFY(group.figures.p99 == byApi.at(name).p99);
            QCOMPARE(group.steps.size(), steps.size());
            QCOMPARE(std::accumulate(group.steps.begin(), group.steps.end(), uint64_t(0)), group.figures.requests);
        }
        QCOMPARE(summary.apis.at("").steps[2], uint32_t(1));
        QCOMPARE(summary.statuses.at(401), uint64_t(5));
        QCOMPARE(summary.subscriptions.at("acme"), uint64_t(50));
        QCOMPARE(summary.refusals.size(), size_t(1)); // what a backend refuses is its answer
        const traffic::Summary::Refusal throttled{"acme", 429, "RateLimitExceeded"};
        QCOMPARE(summary.refusals.at(throttled), uint64_t(5));
        QVERIFY(traffic::summarize(view, {Begin, Begin}, 10s).steps.empty());
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

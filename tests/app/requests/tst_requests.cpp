// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requests/requestsmodel.h"
#include "app/requests/requestwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

traffic::Record record(int number, int status = 200)
{
    traffic::Record out;
    out.time = base::SystemTime(std::chrono::seconds(1'800'000'000 + number));
    out.status = status;
    out.total = 1500us;
    out.method = "GET";
    out.url = "http://h:8080/orders/" + std::to_string(number) + "?a=b";
    out.api = "orders";
    out.traceId = std::to_string(number);
    return out;
}

void append(traffic::Store& store, int from, int to)
{
    for (int i = from; i < to; ++i) {
        const traffic::Record one = record(i, i % 10 == 0 ? 500 : 200);
        store.append({&one, 1});
    }
}

QString path(const requests::RequestsModel& model, int row)
{
    return model.index(row, requests::RequestsModel::Path).data().toString();
}

traffic::Filter filter(std::string_view text)
{
    return *traffic::Filter::parse(text, traffic::recordFields(), {});
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private slots:
    void newestComeFirstAndNewOnesGoOnTop()
    {
        traffic::Store store;
        append(store, 0, 5);
        requests::RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStore(&store);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(path(model, 0), u"/orders/4?a=b"_s);
        append(store, 5, 7);
        model.takeNew();
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(path(model, 0), u"/orders/6?a=b"_s);
        QCOMPARE(model.rowOfTrace(u"5"_s), 1);
        QCOMPARE(model.rowOfTrace(u"99"_s), -1);
        QCOMPARE(model.rowOfKey(QString::number(model.serial(3))), 3);
        QCOMPARE(model.rowOfKey(u"12345"_s), -1);
    }

    void aFilterLooksAtWhatIsThereAndAtWhatComes()
    {
        traffic::Store store;
        append(store, 0, 100);
        requests::RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStore(&store);
        QTRY_COMPARE(model.rowCount(), 100);
        model.setFilter(filter("status>=500"));
        append(store, 100, 111); // while the search is under way, or after it
        QTRY_VERIFY(!model.isScanning());
        model.takeNew();
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(path(model, 0), u"/orders/110?a=b"_s);
        QCOMPARE(model.totalRows(), qsizetype(111));
    }

    void whatIsPausedKeepsItsRowsAndCountsTheNew()
    {
        traffic::Store store;
        append(store, 0, 3);
        requests::RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStore(&store);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setPaused(true);
        append(store, 3, 8);
        model.takeNew();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.waiting(), qsizetype(5));
        model.setHeld(true);
        model.setPaused(false);
        QCOMPARE(model.rowCount(), 3); // the pointer is still on a row
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.waiting(), qsizetype(0));
    }

    void whatTheStoreGaveUpLeavesTheList()
    {
        traffic::Store store(1);
        append(store, 0, 4000);
        requests::RequestsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStore(&store);
        QTRY_COMPARE(model.rowCount(), 4000);
        append(store, 4000, 20'000);
        model.takeNew();
        QCOMPARE(model.rowCount(), static_cast<int>(store.view().size()));
        QCOMPARE(path(model, 0), u"/orders/19999?a=b"_s);
        QVERIFY(model.serial(model.rowCount() - 1) == store.view().begin());
    }

    void everyOutcomeHasItsSentence_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isExplained");
        QTest::addColumn<int>("state");
        using traffic::Outcome;
        using widgets::State;
        const auto add = [](const char* name, Outcome outcome, int status, bool isExplained, State state) {
            QTest::newRow(name) << static_cast<int>(outcome) << status << isExplained << static_cast<int>(state);
        };
        add("fine", Outcome::Ok, 200, false, State::Success);
        add("moved", Outcome::Ok, 302, false, State::Info);
        add("backend says no", Outcome::Ok, 404, true, State::Warning);
        add("backend fails", Outcome::Ok, 503, true, State::Danger);
        add("no key", Outcome::Denied, 401, true, State::Warning);
        add("no operation", Outcome::NotFound, 404, true, State::Warning);
        add("no backend", Outcome::Failed, 500, true, State::Danger);
        add("gone", Outcome::Aborted, 200, true, State::Neutral);
        add("unreadable", Outcome::Malformed, 400, true, State::Warning);
    }
    void everyOutcomeHasItsSentence()
    {
        QFETCH(int, outcome);
        QFETCH(int, status);
        QFETCH(bool, isExplained);
        QFETCH(int, state);
        traffic::Record one = record(1, status);
        one.outcome = static_cast<traffic::Outcome>(outcome);
        one.message = "Because.";
        one.source = "rate-limit";
        const auto notice = requests::explain(one);
        QCOMPARE(notice.has_value(), isExplained);
        QCOMPARE(static_cast<int>(requests::stateOf(status, one.outcome)), state);
        if (!notice)
            return;
        QVERIFY(!notice->headline.isEmpty());
        QCOMPARE(notice->body, u"Because."_s);
        QVERIFY(notice->origin.startsWith(u"rate-limit"_s));
    }

    void phasesFollowEachOther()
    {
        traffic::Record one = record(1);
        one.phases = {0us, 100us, 200us, 0us, 700us, 50us};
        const auto phases = requests::phasesOf(one);
        QCOMPARE(phases.size(), qsizetype(4));
        QVERIFY(phases[0].begin == 0us && phases[1].begin == 100us && phases[2].begin == 300us);
        QVERIFY(phases[3].begin == 1000us);
        QCOMPARE(requests::statusText(429), u"429 Too Many Requests"_s);
        QCOMPARE(requests::statusText(299), u"299"_s);
        QCOMPARE(requests::pathOf("http://h/a?b"), u"/a?b"_s);
        QCOMPARE(requests::pathOf("http://h"), QString());
    }
};

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"

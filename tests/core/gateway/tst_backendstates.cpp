// SPDX-License-Identifier: GPL-3.0-or-later
// Circuit breakers and pools as values, with a clock that is turned by hand: backends sections 3 and 4.
#include "core/gateway/backendstates.h"

#include <QTest>

using namespace std::chrono_literals;
using gateway::BackendStates;

namespace {
const base::SystemTime Begin{std::chrono::hours(490'000)};

catalog::CircuitBreaker threeIn10Seconds()
{
    catalog::CircuitBreaker rule;
    rule.count = 3;
    rule.interval = 10s;
    rule.tripDuration = 60s;
    rule.statuses = {{429, 429}, {500, 599}};
    rule.errorReasons = {"Timeout"};
    return rule;
}

catalog::Backend backend(const char* name, std::optional<catalog::CircuitBreaker> rule = threeIn10Seconds())
{
    catalog::Backend made;
    made.name = catalog::BackendName(name);
    made.circuitBreaker = std::move(rule);
    return made;
}
} // namespace

class TestBackendStates : public QObject
{
    Q_OBJECT

    static void fail(BackendStates& states, const catalog::Backend& which, int times, base::SystemTime now)
    {
        for (int i = 0; i < times; ++i)
            states.onStatus(which, 503, {}, now);
    }
    // Names chosen one after another.
    static QByteArray turns(BackendStates& states, const std::vector<BackendStates::Member>& members, int count,
                            base::SystemTime now, std::string_view preferred = {})
    {
        QByteArray out;
        for (int i = 0; i < count; ++i) {
            const auto choice = states.choose("pool", members, preferred, now);
            out += choice.backend ? choice.backend->name.text().c_str() : "-";
        }
        return out;
    }

private slots:
    void whatCounts_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<bool>("opens");
        QTest::newRow("in a range") << 503 << QByteArray() << true;
        QTest::newRow("first of a range") << 500 << QByteArray() << true;
        QTest::newRow("last of a range") << 599 << QByteArray() << true;
        QTest::newRow("a range of one") << 429 << QByteArray() << true;
        QTest::newRow("below the ranges") << 499 << QByteArray() << false;
        QTest::newRow("beside a range of one") << 430 << QByteArray() << false;
        QTest::newRow("an answer") << 200 << QByteArray() << false;
        QTest::newRow("a named reason") << 0 << QByteArray("Timeout") << true;
        QTest::newRow("a named reason, other case") << 0 << QByteArray("timeout") << true;
        QTest::newRow("another reason") << 0 << QByteArray("BackendConnectionFailure") << false;
    }
    void whatCounts()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, reason);
        QFETCH(const bool, opens);
        BackendStates states;
        const catalog::Backend one = backend("a");
        for (int i = 0; i < 3; ++i) {
            QVERIFY(states.admit(one, Begin).backend);
            if (status != 0)
                states.onStatus(one, status, {}, Begin);
            else
                states.onFailure(one, reason.toStdString(), Begin);
        }
        QCOMPARE(states.admit(one, Begin).backend == nullptr, opens);
    }
    void opensForTheTripDuration()
    {
        BackendStates states;
        const catalog::Backend one = backend("a");
        fail(states, one, 3, Begin);
        QCOMPARE(states.admit(one, Begin).retryAfter, 60s);
        QCOMPARE(states.admit(one, Begin + 59'500ms).retryAfter, 1s);
        QVERIFY(!states.admit(one, Begin + 60s - 1us).backend);
        QVERIFY(states.admit(one, Begin + 60s).backend);
        fail(states, one, 2, Begin + 60s); // judged anew
        QVERIFY(states.admit(one, Begin + 60s).backend);
        fail(states, one, 1, Begin + 60s);
        QVERIFY(!states.admit(one, Begin + 60s).backend);
    }
    void failuresLeaveTheInterval()
    {
        BackendStates states;
        const catalog::Backend one = backend("a");
        fail(states, one, 2, Begin);
        fail(states, one, 1, Begin + 11s);
        QVERIFY(states.admit(one, Begin + 11s).backend);
        fail(states, one, 2, Begin + 15s);
        QVERIFY(!states.admit(one, Begin + 15s).backend);
    }
    void aShareOfTheCalls()
    {
        catalog::CircuitBreaker rule = threeIn10Seconds();
        rule.count = 0;
        rule.percentage = 50;
        BackendStates states;
        const catalog::Backend one = backend("a", rule);
        for (int i = 0; i < 3; ++i)
            states.onStatus(one, 200, {}, Begin);
        fail(states, one, 2, Begin); // 2 of 5
        QVERIFY(states.admit(one, Begin).backend);
        fail(states, one, 1, Begin); // 3 of 6
        QVERIFY(!states.admit(one, Begin).backend);
    }
    void retryAfterIsHowLong()
    {
        catalog::CircuitBreaker rule = threeIn10Seconds();
        rule.acceptsRetryAfter = true;
        BackendStates states;
        const catalog::Backend one = backend("a", rule);
        fail(states, one, 2, Begin);
        states.onStatus(one, 429, 7s, Begin);
        QCOMPARE(states.admit(one, Begin).retryAfter, 7s);
        QVERIFY(states.admit(one, Begin + 7s).backend);
        const catalog::Backend other = backend("b"); // does not accept it
        fail(states, other, 2, Begin);
        states.onStatus(other, 429, 7s, Begin);
        QCOMPARE(states.admit(other, Begin).retryAfter, 60s);
    }
    void anotherRuleBeginsAnew()
    {
        BackendStates states;
        fail(states, backend("a"), 3, Begin);
        catalog::CircuitBreaker rule = threeIn10Seconds();
        rule.count = 4;
        QVERIFY(!states.admit(backend("a"), Begin).backend); // the same rule, of another configuration
        QVERIFY(states.admit(backend("a", rule), Begin).backend);
    }
    void withoutARuleNothingIsCounted()
    {
        BackendStates states;
        const catalog::Backend one = backend("a", {});
        fail(states, one, 100, Begin);
        QVERIFY(states.admit(one, Begin).backend);
    }

    void turnsByWeight_data()
    {
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<QByteArray>("turns");
        QTest::newRow("even") << QList<int>{1, 1, 1} << QByteArray("abcabcabc");
        QTest::newRow("5:1:1") << QList<int>{5, 1, 1} << QByteArray("aabacaaaabacaa");
        QTest::newRow("1:2") << QList<int>{1, 2} << QByteArray("babbab");
        QTest::newRow("one") << QList<int>{3} << QByteArray("aaaa");
    }
    void turnsByWeight()
    {
        QFETCH(const QList<int>, weights);
        QFETCH(const QByteArray, turns);
        const std::array<catalog::Backend, 3> all{backend("a"), backend("b"), backend("c")};
        std::vector<BackendStates::Member> members;
        for (qsizetype i = 0; i < weights.size(); ++i)
            members.push_back({&all.at(size_t(i)), 1, weights[i]});
        BackendStates states;
        QCOMPARE(TestBackendStates::turns(states, members, int(turns.size()), Begin), turns);
    }
    void theNextPriorityOnlyWhenAllAreOpen()
    {
        const catalog::Backend a = backend("a");
        const catalog::Backend b = backend("b");
        const catalog::Backend c = backend("c");
        const std::vector<BackendStates::Member> members{{&c, 2, 1}, {&a, 1, 1}, {&b, 1, 1}};
        BackendStates states;
        QCOMPARE(turns(states, members, 4, Begin), QByteArray("abab"));
        fail(states, a, 3, Begin);
        QCOMPARE(turns(states, members, 2, Begin), QByteArray("bb"));
        fail(states, b, 3, Begin + 1s);
        QCOMPARE(turns(states, members, 2, Begin + 1s), QByteArray("cc"));
        fail(states, c, 3, Begin + 2s);
        QCOMPARE(turns(states, members, 1, Begin + 2s), QByteArray("-"));
        QCOMPARE(states.choose("pool", members, {}, Begin + 2s).retryAfter, 58s); // until a closes
        QCOMPARE(turns(states, members, 2, Begin + 60s), QByteArray("aa"));
    }
    void theCallersMemberWhileItIsClosed()
    {
        const catalog::Backend a = backend("a");
        const catalog::Backend b = backend("b");
        const std::vector<BackendStates::Member> members{{&a, 1, 1}, {&b, 2, 1}};
        BackendStates states;
        QCOMPARE(turns(states, members, 3, Begin, "b"), QByteArray("bbb")); // whatever its priority
        fail(states, b, 3, Begin);
        QCOMPARE(turns(states, members, 2, Begin, "b"), QByteArray("aa"));
        QCOMPARE(turns(states, members, 2, Begin, "unknown"), QByteArray("aa"));
    }
};

QTEST_GUILESS_MAIN(TestBackendStates)
#include "tst_backendstates.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"
#include "core/traffic/recordfields.h"
#include "core/traffic/store.h"

#include <QTest>

#include <array>

using namespace std::chrono_literals;

namespace {

const base::SystemTime Now = *base::parseIsoTime("2026-11-27T12:34:56Z");

// The five rows that every filter below is asked for; a filter's answer is written as their letters.
struct Letter
{
    char letter;
    traffic::Record record;
};

traffic::Record row(std::string_view method, std::string_view url, std::string_view api, std::string_view subscription,
                    int status, std::chrono::microseconds total, std::chrono::seconds age)
{
    traffic::Record record;
    record.method = method;
    record.url = url;
    record.api = api;
    record.subscription = subscription;
    record.key = subscription.empty() ? traffic::KeyUsed::None : traffic::KeyUsed::Primary;
    record.status = status;
    record.total = total;
    record.time = Now - age;
    record.outcome = status < 400 ? traffic::Outcome::Ok : traffic::Outcome::Denied;
    return record;
}

std::vector<Letter> letters()
{
    std::vector<Letter> rows{
        {'a', row("GET", "http://g/orders/10482", "orders", "partner-acme", 200, 12ms, 10s)},
        {'b', row("POST", "http://g/orders/", "orders", "mobile-app", 201, 250ms, 100s)},
        {'c', row("GET", "http://g/customers/7?q=a%20b", "customers", "partner-acme", 404, 1500us, 400s)},
        {'d', row("GET", "http://g/payments/", "payments", "", 401, 300us, 4000s)},
        {'e', row("DELETE", "http://g/orders/9", "orders", "backoffice", 503, 1500ms, 90'000s)},
    };
    rows[3].record.reason = "SubscriptionKeyNotFound";
    rows[3].record.message = "Access denied (no key).";
    rows[4].record.backend = "http://place-order.shop:8080/orders";
    rows[4].record.responseBytes = 5000;
    return rows;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT
private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("readsAs");
        const auto add = [](const char* filter, const char* rows, const char* readsAs = "") {
            QTest::newRow(filter) << filter << rows << readsAs;
        };
        add("", "abcde", "");
        add("   ", "abcde");
        add("ORDERS", "abe", "anything contains \"ORDERS\"");
        add("acme", "ac");
        add("\"no key\"", "d", "anything contains \"no key\"");
        add("api:order", "abe", "api contains \"order\"");
        add("api=order", "");
        add("api=orders", "abe", "api is \"orders\"");
        add("api!=orders", "cd");
        add("sub:acme", "ac");
        add("subscription:acme", "ac", "sub contains \"acme\"");
        add("!sub:acme", "bde", "not (sub contains \"acme\")");
        add("not sub:acme", "bde");
        add("! not sub:acme", "ac");
        add("status:404", "c", "status is 404");
        add("status=404", "c");
        add("status!=404", "abde");
        add("status:4xx", "cd");
        add("status:40x", "cd");
        add("status:2XX", "ab");
        add("status>=500", "e", "status ≥ 500");
        add("status>401", "ce");
        add("status<404", "abd");
        add("status<=404", "abcd");
        add("status>4xx", "e");
        add("status:99999x", ""); // a wide range, and one that can be read
        add("status<4xx", "ab");
        add("status:400..404", "cd", "status is 400..404");
        add("status!=400..404", "abe");
        add("ms>200", "be", "ms > 200");
        add("ms>1s", "e");
        add("ms<1ms", "d");
        add("ms:1.5ms", "c");
        add("ms>=250", "be");
        add("out>4k", "e");
        add("out:0", "abcd");
        add("time:-2m", "ab", "time is -2m");
        add("time:-1h", "abc");
        add("time:12:33", "b", "time is 12:33");
        add("time>12:33:16", "a");
        add("time:12:28..12:33", "bc");
        add("time:2026-11-26", "e");
        add("time:2026-11-27T12:00:00Z..now", "abc");
        add("time:-10m..-1m", "bc");
        add("api:orders status>=500", "e", "api contains \"orders\" and status ≥ 500");
        add("api:orders and status>=500", "e");
        add("api:payments or status>=500", "de", "(api contains \"payments\" or status ≥ 500)");
        add("api:orders (method:post or method:delete)", "be");
        add("api:orders ! (method:post or method:delete)", "a");
        add("method:post or method:get api:orders", "ab");
        add("/orders\\/\\d+/", "ae", "anything matches /orders/\\d+/");
        add("url:/ORDERS/", "abe");
        add("/orders/9", "e");
        add("http://g/orders/9", "e");
        add("/customers/7", "c");
        add("-f ptnracm", "ac", "anything has the letters of \"ptnracm\"");
        add("reason:keynotfound", "d");
        add("key:none", "d");
        add("key=primary", "abce");
        add("outcome:denied", "cde");
        add("backend:place-order", "e");
        add("orders or", "?");
        add("oregon", "");
        add("notable", "");
        add("time:-2", "?");
    }
    void matches()
    {
        QFETCH(QString, filter);
        QFETCH(QString, rows);
        QFETCH(QString, readsAs);
        const auto parsed = traffic::Filter::parse(filter.toStdString(), traffic::recordFields(), {Now});
        if (!parsed) { // rows that show what is refused are below; here they are marked
            QVERIFY2(rows == QStringLiteral("?"), parsed.error().describe().c_str());
            return;
        }
        traffic::Store store;
        const auto all = letters();
        for (const Letter& letter : all)
            store.append({&letter.record, 1});
        std::vector<traffic::Serial> found;
        QCOMPARE(traffic::appendMatches(store.view(), *parsed, 0, found), traffic::Serial(5));
        QString out;
        for (const traffic::Serial serial : found)
            out += QLatin1Char(all[serial].letter);
        QCOMPARE(out, rows);
        if (!readsAs.isEmpty())
            QCOMPARE(QString::fromStdString(parsed->describe()), readsAs);
    }

    void whatCannotBeReadIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("part");
        const auto add = [](const char* filter, int column, const char* part) {
            QTest::newRow(filter) << filter << column << part;
        };
        add("colour:red", 1, "colour");
        add("api:orders colour:red", 12, "colour");
        add("status:", 8, "");
        add("status:abc", 8, "abc");
        add("status>1..2", 8, "1..2");
        add("ms>fast", 4, "fast");
        add("out>4q", 5, "4q");
        add("time:25:00", 6, "25:00");
        add("time:12:61", 6, "12:61");
        add("api>orders", 5, "orders");
        add("(api:orders", 1, "(");
        add("api:orders)", 11, ")");
        add("api:orders and", 15, "");
        add("not", 4, "");
        add("()", 2, ")");
        add("\"open", 1, "\"");
        add("/(/", 3, "(");
        add("-l app=web", 1, "-l");
        add("-f", 3, "");
        add("time>=-2min", 7, "-2min");
        add("status:1e999", 8, "1e999");
    }
    void whatCannotBeReadIsSaidWithItsPlace()
    {
        QFETCH(QString, filter);
        QFETCH(int, column);
        QFETCH(QString, part);
        const auto parsed = traffic::Filter::parse(filter.toStdString(), traffic::recordFields(), {Now});
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().place.column), column);
        if (!filter.startsWith(QLatin1Char('/')))
            QCOMPARE(QString::fromStdString(parsed.error().detail), part);
        QVERIFY(!parsed.error().message.empty());
    }

    void termsSideBySideAreFound()
    {
        const std::string source = " api:orders  (status>=500 or ms>2s) and \"a b\"";
        const auto parsed = traffic::Filter::parse(source, traffic::recordFields(), {Now});
        QVERIFY(parsed);
        std::vector<std::string> terms;
        for (const traffic::FilterTerm& term : parsed->terms())
            terms.push_back(source.substr(term.begin, term.end - term.begin));
        QCOMPARE(terms, (std::vector<std::string>{"api:orders", "(status>=500 or ms>2s)", "\"a b\""}));
        const auto either = traffic::Filter::parse("api:a ms>1 or api:b", traffic::recordFields(), {Now});
        QVERIFY(either);
        QCOMPARE(either->terms().size(), size_t(1)); // taking one side away would change what the other means
    }

    void clockTimesAreLocal()
    {
        const auto parsed = traffic::Filter::parse("time:13:34", traffic::recordFields(), {Now, 60min});
        QVERIFY(parsed);
        traffic::Store store;
        const traffic::Record record = row("GET", "/", "a", "b", 200, 1ms, 10s);
        store.append({&record, 1});
        std::vector<traffic::Serial> found;
        traffic::appendMatches(store.view(), *parsed, 0, found);
        QCOMPARE(found.size(), size_t(1));
    }

    void deepNestingIsRefusedAndNotFollowed()
    {
        const std::string source(100'000, '(');
        QVERIFY(!traffic::Filter::parse(source, traffic::recordFields(), {Now}));
        std::string negated(100'000, '!');
        QVERIFY(traffic::Filter::parse(negated + "a", traffic::recordFields(), {Now}));
    }

    void anExplodingPatternEnds()
    {
        const auto parsed = traffic::Filter::parse("/(a+)+$/", traffic::recordFields(), {Now});
        QVERIFY(parsed);
        traffic::Store store;
        traffic::Record record = row("GET", std::string(5000, 'a') + "!", "x", "", 200, 1ms, 1s);
        store.append({&record, 1});
        std::vector<traffic::Serial> found;
        traffic::appendMatches(store.view(), *parsed, 0, found);
        QVERIFY(found.empty());
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"

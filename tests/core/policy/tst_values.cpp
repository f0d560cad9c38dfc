// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h" // before any header that begins with <array> or <compare>: moc 6.4 cannot read those first
#include "core/base/isotime.h"
#include "core/policy/ipaddress.h"
#include "core/policy/program.h"
#include "core/policy/querytext.h"
#include "core/policy/sourcetext.h"

#include <QTest>

class TestValues : public QObject
{
    Q_OBJECT
private slots:
    void isoTimes_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected"); // empty: none
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << std::string(text) << std::string(expected);
        };
        row("2026-01-31", "2026-01-31T00:00:00.000Z");
        row("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000Z");
        row("2026-01-31T08:15:00.1239999Z", "2026-01-31T08:15:00.123Z");
        row("2026-01-31T08:15", "2026-01-31T08:15:00.000Z");
        row("2026-01-31T00:30:00+01:00", "2026-01-30T23:30:00.000Z");
        row("2026-01-31T23:30:00-01:00", "2026-02-01T00:30:00.000Z");
        row("", "");
        row("2026-02-30", "");
        row("2026-1-1", "");
        row("2026-01-31T24:00:00Z", "");
        row("2026-01-31T08:15:00.Z", "");
        row("2026-01-31T08:15:00Zx", "");
        row("-026-01-31", "");
    }
    void isoTimes()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        const auto time = base::parseIsoTime(text);
        QCOMPARE(time ? base::formatIso8601(*time) : std::string(), expected);
    }

    void addressesCompareAsNumbers()
    {
        using policy::parseIpAddress;
        QVERIFY(*parseIpAddress("10.0.0.9") < *parseIpAddress("10.0.0.10"));
        QVERIFY(*parseIpAddress("9.255.255.255") < *parseIpAddress("10.0.0.0"));
        QVERIFY(*parseIpAddress("::1") == *parseIpAddress("0:0:0:0:0:0:0:1"));
        QVERIFY(*parseIpAddress("::ffff:10.0.0.1") == *parseIpAddress("10.0.0.1"));
        QVERIFY(*parseIpAddress("fe80::1%eth0") == *parseIpAddress("fe80::1"));
        QVERIFY(*parseIpAddress("::10.0.0.1") != *parseIpAddress("10.0.0.1"));
        for (const char* wrong :
             {"", "10.0.0", "10.0.0.256", "10.0.0.1/8", "10.0.0.1%eth0", "host", "1::2::3", "[::1]"})
            QVERIFY2(!parseIpAddress(wrong), wrong);
    }

    // A document that nothing is known of: placeholders stand for values that fit, everything else is judged.
    void documentsAreCheckedAlone()
    {
        const auto problems = [](const std::string& policies) {
            return policy::check("a.xml", "<policies><inbound>" + policies + "</inbound></policies>").problems.size();
        };
        const auto retry = [](const char* count, const char* condition, const char* fast) {
            return std::string("<retry count=\"") + count + "\" interval=\"1\" condition=\"" + condition
                + "\" first-fast-retry=\"" + fast + "\" />";
        };
        QCOMPARE(problems(retry("3", "true", "true")), size_t(0));
        QCOMPARE(problems(retry("{retry-count}", "{condition}", "{fast}")), size_t(0));
        QCOMPARE(problems(retry("{{retry-count}}", "{{condition}}", "{{fast}}")), size_t(0));
        QCOMPARE(problems(retry("#{count}#", "${condition}", "{{fast}}")), size_t(0));
        QCOMPARE(problems(retry("many", "true", "true")), size_t(1));
        QCOMPARE(problems(retry("3", "true", "maybe")), size_t(1));
        QCOMPARE(problems(retry("{}", "true", "true")), size_t(1));
        QCOMPARE(problems(retry("{a}b", "true", "true")), size_t(1));
        QCOMPARE(problems(retry("{a", "true", "true")), size_t(1));
        QCOMPARE(problems("<ip-filter action=\"{action}\"><address>192.0.2.1</address></ip-filter>"), size_t(1));
        QCOMPARE(problems("<ip-filter action=\"{{a}}\"><address>{{b}}</address></ip-filter>"), size_t(0));
        QCOMPARE(problems("<ip-filter action=\"allow\"><address>b</address></ip-filter>"), size_t(1));
        QCOMPARE(problems("<cors><allowed-origins><origin>{{b}}</origin></allowed-origins></cors>"), size_t(0));
        QCOMPARE(problems("<cors><allowed-origins><origin>b</origin></allowed-origins></cors>"), size_t(1));
    }

    void placeholdersEndWhereTheyEnd()
    {
        const auto text = [](const char* file) { return std::string(policy::SourceText::assuming(file, "v").text()); };
        QCOMPARE(text("#{a}#{b}#"), std::string("v{b}#"));
        QCOMPARE(text("a #{b}# ${c} {{d}}."), std::string("a v v v."));
        QCOMPARE(text("{{a"), std::string("{{a"));
        QCOMPARE(text("#{a}"), std::string("#{a}"));
    }

    void queriesKeepTheirOtherBytes()
    {
        QCOMPARE(policy::withoutQueryParameter("a=%7e&B=1&b&c=+&%62=2", "b"), std::string("a=%7e&c=+"));
        QVERIFY(policy::hasQueryParameter("x&%61=1", "A"));
        QVERIFY(!policy::hasQueryParameter("aa=1", "a"));
        std::string query;
        policy::appendQuery(query, "");
        policy::appendQuery(query, "a=1");
        policy::appendQuery(query, "");
        policy::appendQueryParameter(query, "b c", "d&e");
        QCOMPARE(query, std::string("a=1&b%20c=d%26e"));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

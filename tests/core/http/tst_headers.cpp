// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/hopbyhop.h"
#include "core/http/http1head.h"

#include <QTest>

namespace {

std::string written(const http::Headers& headers, std::string_view without = {})
{
    std::string out;
    headers.writeTo(out, [without](std::string_view name) { return name == without; });
    return out;
}

http::Headers parsed(std::string_view lines)
{
    http::RequestParser parser{http::Limits{}};
    http::RequestHead head;
    const std::string text = "GET / HTTP/1.1\r\nHost: h\r\n" + std::string(lines) + "\r\n";
    if (parser.parse(text, head) == http::ParseState::Complete)
        head.headers.remove("Host");
    return head.headers;
}

} // namespace

class TestHeaders : public QObject
{
    Q_OBJECT
private slots:
    // RFC 9112 section 5.1: blanks around a value are none of it. Whatever there were, one blank is written.
    void fieldsAreWrittenWithOneBlankHoweverTheyCame_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("as written") << QByteArray("A: b\r\n") << QByteArray("A: b\r\n");
        QTest::newRow("no blank") << QByteArray("A:b\r\n") << QByteArray("A: b\r\n");
        QTest::newRow("two blanks") << QByteArray("A:  b\r\n") << QByteArray("A: b\r\n");
        QTest::newRow("a tab") << QByteArray("A:\tb\r\n") << QByteArray("A: b\r\n");
        QTest::newRow("blanks behind") << QByteArray("A: b \t\r\n") << QByteArray("A: b\r\n");
        QTest::newRow("blanks inside") << QByteArray("A: b  c\r\n") << QByteArray("A: b  c\r\n");
        QTest::newRow("empty") << QByteArray("A:\r\n") << QByteArray("A: \r\n");
        QTest::newRow("a blank alone") << QByteArray("A: \r\n") << QByteArray("A: \r\n");
        QTest::newRow("blanks alone") << QByteArray("A:   \r\n") << QByteArray("A: \r\n");
        QTest::newRow("a colon inside") << QByteArray("A: b: c\r\n") << QByteArray("A: b: c\r\n");
        QTest::newRow("three") << QByteArray("A: b\r\nC:d\r\nE: f\r\n") << QByteArray("A: b\r\nC: d\r\nE: f\r\n");
    }
    void fieldsAreWrittenWithOneBlankHoweverTheyCame()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, out);
        QCOMPARE(written(parsed(line.toStdString())), out.toStdString());
    }
    void unwantedFieldsAreLeftOutWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("without");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("first") << QByteArray("A") << QByteArray("B: 2\r\nC: 3\r\n");
        QTest::newRow("between") << QByteArray("B") << QByteArray("A: 1\r\nC: 3\r\n");
        QTest::newRow("last") << QByteArray("C") << QByteArray("A: 1\r\nB: 2\r\n");
        QTest::newRow("none") << QByteArray("D") << QByteArray("A: 1\r\nB: 2\r\nC: 3\r\n");
    }
    void unwantedFieldsAreLeftOutWhereverTheyStand()
    {
        QFETCH(QByteArray, without);
        QFETCH(QByteArray, out);
        const http::Headers headers = parsed("A: 1\r\nB: 2\r\nC: 3\r\n");
        QCOMPARE(written(headers, without.toStdString()), out.toStdString());
    }
    void fieldsThatAreSetKeepTheirPlaceAndOthersTheirText()
    {
        http::Headers headers = parsed("A: 1\r\nB: 2\r\nA: 3\r\nC: 4\r\n");
        headers.set("a", "a longer value than before");
        headers.append("D", headers.get("B")); // text of their own
        headers.remove("C");
        QCOMPARE(written(headers), std::string("a: a longer value than before\r\nB: 2\r\nD: 2\r\n"));
        QCOMPARE(headers.get("A"), std::string_view("a longer value than before"));
        headers.clear();
        QCOMPARE(written(headers), std::string());
    }
    // RFC 9110 section 7.6.1: what Connection names goes, and so do the fields that are always between two neighbours.
    void hopByHopFieldsGoWhateverNamesThem()
    {
        http::Headers headers =
            parsed("A: 1\r\nConnection: keep-alive, X-Mine, absent\r\nKeep-Alive: 5\r\nX-Mine: 2\r\n"
                   "x-mine: 3\r\nClose: 4\r\nTE: trailers\r\nB: 5\r\n");
        http::removeHopByHopFields(headers);
        QCOMPARE(written(headers), std::string("A: 1\r\nClose: 4\r\nB: 5\r\n"));
        headers.append("Connection", "close, b");
        http::removeHopByHopFields(headers);
        QCOMPARE(written(headers), std::string("A: 1\r\n"));
    }
    // What stood there before is nobody's to name.
    void whatGoesOnStandsBehindWhatIsThere()
    {
        http::Headers next = parsed("Host: backend\r\n");
        next.remove("Host");
        next.append("Host", "other");
        const http::Headers received = parsed("A: 1\r\nSkipped: 2\r\nX-Mine: 3\r\nConnection: close, x-mine, host\r\n"
                                              "Keep-Alive: 5\r\nB: 4\r\nC: 5\r\nHost: named\r\nD:\r\n");
        http::appendEndToEndFields(next, received, [](std::string_view name) { return name == "Skipped"; });
        QCOMPARE(written(next), std::string("Host: other\r\nA: 1\r\nB: 4\r\nC: 5\r\nD: \r\n"));
        QCOMPARE(next.get("C"), std::string_view("5"));
        QCOMPARE(next.size(), size_t(5));
        http::Headers none;
        http::appendEndToEndFields(none, http::Headers(), [](std::string_view) { return false; });
        QVERIFY(none.empty());
    }
    void namesAreEqualWithoutCaseAtEveryLength()
    {
        const std::string name = "X-Forwarded-For-And-More~^";
        for (size_t length = 0; length <= name.size(); ++length) {
            const std::string lower = QByteArray(name.substr(0, length).c_str()).toLower().toStdString();
            QVERIFY(http::equalsIgnoreCase(name.substr(0, length), lower));
            for (size_t at = 0; at < length; ++at) {
                std::string other = lower;
                other[at] = static_cast<char>(other[at] ^ 0x20); // a letter's other case, and no other's
                const bool isLetter = lower[at] >= 'a' && lower[at] <= 'z';
                QCOMPARE(http::equalsIgnoreCase(name.substr(0, length), other), isLetter);
                other[at] = '!';
                QVERIFY(!http::equalsIgnoreCase(name.substr(0, length), other));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHeaders)
#include "tst_headers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Sixteen bytes are judged at once, and the last few one by one: whatever stands where, it is judged the same.
#include "core/http/grammar.h"
#include "core/http/http1head.h"

#include <QTest>

namespace {

constexpr size_t LongestTried = 40; // two blocks and half of one

// RFC 9110 section 5.5, and bytes above 0x7F.
bool mayStandInValue(unsigned c)
{
    return c == '\t' || (c >= 0x20 && c <= 0x7E) || c >= 0x80;
}

// RFC 9110 section 5.6.2
bool mayStandInToken(unsigned c)
{
    return QByteArray("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
               .indexOf(static_cast<char>(c))
        >= 0;
}

// The fault's reason, or "name=value" of each field.
std::string readFields(const std::string& lines, const http::Limits& limits = {})
{
    http::FieldLines reader(limits);
    reader.skipStartLine();
    http::Headers headers;
    switch (reader.step(lines, headers)) {
    case http::FieldLines::Step::Faulty:
        return std::to_string(reader.fault().status) + ": " + std::string(reader.fault().reason);
    case http::FieldLines::Step::NeedMore:
        return "more";
    default:
        break;
    }
    std::string out = reader.consumed() == lines.size() ? "" : "not all: ";
    for (const auto& [name, value] : headers)
        out.append(name).append("=").append(value).append(";");
    return out;
}

} // namespace

class TestGrammar : public QObject
{
    Q_OBJECT
private slots:
    void eachByteOfAValueIsJudgedWhereverItStands()
    {
        for (size_t length = 1; length <= LongestTried; ++length) {
            for (size_t at = 0; at < length; ++at) {
                for (unsigned c = 0; c < 256; ++c) {
                    std::string text(length, 'v');
                    text[at] = static_cast<char>(c);
                    QCOMPARE(http::isFieldValue(text), mayStandInValue(c));
                }
            }
        }
        QVERIFY(http::isFieldValue(""));
    }
    void eachByteOfANameIsJudgedWhereverItStands()
    {
        for (size_t length = 1; length <= LongestTried; ++length) {
            for (size_t at = 0; at < length; ++at) {
                for (unsigned c = 0; c < 256; ++c) {
                    std::string name(length, 'n');
                    name[at] = static_cast<char>(c);
                    const bool isRead = readFields(name + ": value\r\n\r\n") == name + "=value;";
                    // "n:n: value" is a shorter name
                    QCOMPARE(isRead, mayStandInToken(c));
                    const bool isReadAmongOthers = readFields(name + ": value\r\nAnother-Name: another value\r\n\r\n")
                        == name + "=value;Another-Name=another value;";
                    QCOMPARE(isReadAmongOthers, mayStandInToken(c));
                }
            }
        }
    }
    // In a line that others follow, too: there a block reaches into the next line.
    void eachByteOfALineIsJudgedWhereverItStands()
    {
        for (size_t length = 1; length <= LongestTried; ++length) {
            for (size_t at = 0; at < length; ++at) {
                for (const unsigned c : {0x00U, 0x09U, 0x0AU, 0x0DU, 0x1FU, 0x20U, 0x7EU, 0x7FU, 0x80U, 0xFFU}) {
                    std::string value(length, 'v');
                    value[at] = static_cast<char>(c);
                    const std::string trimmed(http::trimBlanks(value));
                    const std::string expected = c == '\n' ? "400: a line ends without a carriage return"
                        : mayStandInValue(c)               ? "Name=" + trimmed + ";"
                                                           : "400: a header value has a control character";
                    QCOMPARE(readFields("Name: " + value + "\r\n\r\n"), expected);
                    const std::string behind = "Another-Name: another value\r\n\r\n";
                    QCOMPARE(readFields("Name: " + value + "\r\n" + behind),
                             mayStandInValue(c) ? expected + "Another-Name=another value;" : expected);
                }
            }
        }
    }
    void limitsHoldToTheByte_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("expected");
        // 20 bytes a line, 60 in all, 3 fields
        const QByteArray tooLong = "431: a header line is too long";
        const QByteArray tooLarge = "431: the header section is too large";
        const QByteArray tooMany = "431: there are too many headers";
        const auto row = [](const char* name, const QByteArray& lines, const QByteArray& expected) {
            QTest::newRow(name) << lines << expected;
        };
        row("a line of 20", "Name: 12345678901234\r\n\r\n", "Name=12345678901234;");
        row("a line of 21", "Name: 123456789012345\r\n\r\n", tooLong);
        row("the second one", "A: b\r\nName: 123456789012345\r\n\r\n", tooLong);
        row("60 bytes", "Name: 12345678901234\r\nName: 12345678901234\r\nLast: 12345678\r\n\r\n",
            "Name=12345678901234;Name=12345678901234;Last=12345678;");
        row("61 bytes", "Name: 12345678901234\r\nName: 12345678901234\r\nLast: 123456789\r\n\r\n", tooLarge);
        row("a field that ends behind them", "Name: 12345678901234\r\nName: 12345678901234\r\nLast: 123456789012\r\n",
            tooLarge);
        row("three fields", "A: 1\r\nB: 2\r\nC: 3\r\n\r\n", "A=1;B=2;C=3;");
        row("four fields", "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", tooMany);
        row("the fourth is malformed", "A: 1\r\nB: 2\r\nC: 3\r\nD\r\n\r\n", "400: a header line has no colon");
        row("the fourth has a control character", "A: 1\r\nB: 2\r\nC: 3\r\nD: \x01\r\n\r\n",
            "400: a header value has a control character");
    }
    void limitsHoldToTheByte()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, expected);
        http::Limits limits;
        limits.fieldLineBytes = 20;
        limits.headBytes = 62; // with the empty line
        limits.fields = 3;
        QCOMPARE(readFields(lines.toStdString(), limits), expected.toStdString());
    }
    void asManyFieldsAsMayBeAreRead()
    {
        for (const size_t count : {31U, 32U, 33U, 64U, 65U, 199U, 200U}) {
            std::string lines;
            std::string expected;
            for (size_t i = 0; i < count; ++i) {
                lines += "Name-" + std::to_string(i) + ": " + std::string(i % 20, 'v') + "\r\n";
                expected += "Name-" + std::to_string(i) + "=" + std::string(i % 20, 'v') + ";";
            }
            QCOMPARE(readFields(lines + "\r\n"), expected);
            QCOMPARE(readFields(lines), std::string("more"));
        }
    }
    void aPathIsJudgedByItsDotsAndEscapes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isSound");
        const auto row = [](const char* path, bool isSound) { QTest::newRow(path) << QByteArray(path) << isSound; };
        row("", false);
        row("/", true);
        row("a", false);
        row("/a", true);
        row("/a.b", true);
        row("/a./b", true);
        row("/.a", true);
        row("/a..", true);
        row("/...", true);
        row("/.", false);
        row("/..", false);
        row("/a/../b", false);
        row("/a/%2e%2E/b", false);
        row("/a/.%2e", false);
        row("/a%2f..", false);
        row("/a%5C..%5Cb", false);
        row("/a%2eb", true);
        row("/a%", false);
        row("/a%4", false);
        row("/a%4g", false);
        row("/a%00", false);
        row("/a%41", true);
        row("/a b", false);
        row("/a#", false);
        row("/a\\", false);
        row("/a\x7f", false);
        row("/a\x80", false);
    }
    void aPathIsJudgedByItsDotsAndEscapes()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isSound);
        QCOMPARE(http::isPath(path.toStdString()), isSound);
    }
};

QTEST_APPLESS_MAIN(TestGrammar)
#include "tst_grammar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Text is folded in words of eight bytes, and byte by byte around an escape.
#include "core/routing/pathtext.h"

#include <QTest>

using routing::Encoding;

class TestPathText : public QObject
{
    Q_OBJECT
private slots:
    void encodedTextEqualsWhatItMeans_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("folded");
        const auto row = [](const char* name, const QByteArray& encoded, const QByteArray& folded) {
            QTest::newRow(name) << encoded << folded;
        };
        row("nothing", "", "");
        row("one letter", "A", "a");
        row("seven", "ABCDefg", "abcdefg");
        row("eight", "ABCDefgH", "abcdefgh");
        row("nine", "ABCDefgHI", "abcdefghi");
        row("seventeen", "ABCDefgHIjklMNOpQ", "abcdefghijklmnopq");
        row("no letters", "@[`{~-_.!", "@[`{~-_.!");
        row("an escape alone", "%41", "a");
        row("an escape over the border of a word", "abcdefg%48i", "abcdefghi");
        row("an escape behind a word", "abcdefgh%49", "abcdefghi");
        row("nine escapes", "%41%42%43%44%45%46%47%48%49", "abcdefghi");
        row("an escaped slash", "a%2Fb", "a/b");
        row("an escaped percent sign", "%2541", "%41");
        row("a broken escape", "a%4g", "a%4g");
        row("a cut escape", "abcdef%4", "abcdef%4");
        row("a percent sign at the end", "abcdefgh%", "abcdefgh%");
        row("a plus", "a+b", "a+b");
        row("bytes above 0x7F", "%C3%84\xC3\x84", "\xC3\x84\xC3\x84");
        row("a zero", "a%00", QByteArray("a\0", 2));
    }
    void encodedTextEqualsWhatItMeans()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, folded);
        const std::string text = encoded.toStdString();
        const std::string meant = folded.toStdString();
        QCOMPARE(routing::fold(text), meant);
        QVERIFY(routing::equalsFolded(text, meant));
        QCOMPARE(routing::foldedHash(text), routing::foldedTextHash(meant));
        QVERIFY(!routing::equalsFolded(text + "x", meant));
        QVERIFY(!routing::equalsFolded(text, meant + "x"));
        QVERIFY(!routing::equalsFolded(text, meant + std::string(1, '\0')));
        for (size_t at = 0; at < meant.size(); ++at) {
            std::string other = meant;
            other[at] = static_cast<char>(other[at] ^ 1);
            QVERIFY(!routing::equalsFolded(text, other));
            QVERIFY(routing::foldedHash(text) != routing::foldedTextHash(other));
        }
    }
    void aPlusOfAQueryIsABlank()
    {
        QVERIFY(routing::equalsFolded("A+%2B+cdefgh+", "a + cdefgh ", Encoding::Query));
        QVERIFY(!routing::equalsFolded("A+b", "a+b", Encoding::Query));
        QVERIFY(!routing::equalsFolded("A+b", "a b", Encoding::Path));
    }
    void segmentsAreTakenOneByOne()
    {
        std::string_view path = "/ab//c/";
        QCOMPARE(routing::takeSegment(path), std::string_view("ab"));
        QCOMPARE(routing::takeSegment(path), std::string_view());
        QCOMPARE(routing::takeSegment(path), std::string_view("c"));
        QCOMPARE(path, std::string_view("/"));
        QCOMPARE(routing::takeSegment(path), std::string_view());
        QVERIFY(path.empty());
    }
};

QTEST_APPLESS_MAIN(TestPathText)
#include "tst_pathtext.moc"

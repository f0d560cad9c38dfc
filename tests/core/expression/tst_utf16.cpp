// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as UTF-16 units: pairs, lone surrogates (WTF-8) and bytes that are no UTF-8.
#include "core/expression/runtime/utf16.h"

#include <QTest>

namespace {
using expression::toUtf16;

void row(const char* name, std::string_view bytes, std::u16string units)
{
    QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))
                        << QString::fromStdU16String(units);
}
} // namespace

class TestUtf16 : public QObject
{
    Q_OBJECT
private slots:
    void bytesAreUnits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("units");
        row("ASCII", "a\x7F", u"a\u007F");
        row("two bytes", "\xC2\x80\xDF\xBF", u"\u0080\u07FF");
        row("three bytes", "\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF", u"\u0800\uD7FF\uE000\uFFFF");
        row("four bytes", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF", u"\xD800\xDC00\xDBFF\xDFFF");
        row("lone surrogates", "\xED\xA0\x80z\xED\xBF\xBF", u"\xD800z\xDFFF");
        row("half a surrogate", "\xED\xA0", u"\uFFFD\uFFFD");
        row("a third of a surrogate", "\xED", u"\uFFFD");
        row("a surrogate that is broken off", "\xED\xA0z", u"\uFFFD\uFFFDz");
        row("a surrogate that goes on wrongly", "\xED\xA0\xC0", u"\uFFFD\uFFFD\uFFFD");
        row("a first byte without its second", "\xC3z", u"\uFFFDz");
        row("what begins nothing", "\x80\xBF\xFF", u"\uFFFD\uFFFD\uFFFD");
        row("what is written too long", "\xC0\x80", u"\uFFFD\uFFFD");
    }
    void bytesAreUnits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, units);
        // as long as it is, and no longer: what reads on is noticed
        const std::string_view text(bytes.constData(), static_cast<size_t>(bytes.size()));
        QCOMPARE(QString::fromStdU16String(toUtf16(text)), units);
        QCOMPARE(expression::utf16Length(text), static_cast<size_t>(units.size()));
    }

    void unitsAreBytes()
    {
        QCOMPARE(expression::toUtf8(u"a\u00E9\u20AC"), std::string("a\xC3\xA9\xE2\x82\xAC"));
        QCOMPARE(expression::toUtf8(u"\xD83D\xDE00"), std::string("\xF0\x9F\x98\x80"));
        QCOMPARE(expression::toUtf8(u"\xD800\xDC00\xDBFF\xDFFF"), std::string("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"));
        QCOMPARE(expression::toUtf8(u"\xD83Dz"), std::string("\xED\xA0\xBDz"));
        QCOMPARE(expression::toUtf8(u"\xDE00\xD83D"), std::string("\xED\xB8\x80\xED\xA0\xBD"));
    }

    void halvesAreJoined_data()
    {
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("joined");
        QTest::newRow("a pair") << QByteArray("x\xED\xA0\xBD") << QByteArray("\xED\xB8\x80y")
                                << QByteArray("x\xF0\x9F\x98\x80y");
        QTest::newRow("the least pair") << QByteArray("\xED\xA0\x80") << QByteArray("\xED\xB0\x80")
                                        << QByteArray("\xF0\x90\x80\x80");
        QTest::newRow("the greatest pair")
            << QByteArray("\xED\xAF\xBF") << QByteArray("\xED\xBF\xBF") << QByteArray("\xF4\x8F\xBF\xBF");
        QTest::newRow("the wrong way round")
            << QByteArray("\xED\xB8\x80") << QByteArray("\xED\xA0\xBD") << QByteArray("\xED\xB8\x80\xED\xA0\xBD");
        QTest::newRow("two first halves")
            << QByteArray("\xED\xA0\xBD") << QByteArray("\xED\xA0\xBD") << QByteArray("\xED\xA0\xBD\xED\xA0\xBD");
        QTest::newRow("nothing before") << QByteArray() << QByteArray("\xED\xB8\x80") << QByteArray("\xED\xB8\x80");
        QTest::newRow("nothing behind") << QByteArray("\xED\xA0\xBD") << QByteArray() << QByteArray("\xED\xA0\xBD");
        QTest::newRow("half of a half behind")
            << QByteArray("\xED\xA0\xBD") << QByteArray("\xED\xB8") << QByteArray("\xED\xA0\xBD\xED\xB8");
        QTest::newRow("no surrogates") << QByteArray("\xED\x9F\xBF") << QByteArray("\xEE\x80\x80")
                                       << QByteArray("\xED\x9F\xBF\xEE\x80\x80");
    }
    void halvesAreJoined()
    {
        QFETCH(QByteArray, out);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, joined);
        std::string text = out.toStdString();
        expression::appendText(text, std::string_view(more.constData(), static_cast<size_t>(more.size())));
        QCOMPARE(QByteArray::fromStdString(text), joined);
    }
};

QTEST_APPLESS_MAIN(TestUtf16)
#include "tst_utf16.moc"

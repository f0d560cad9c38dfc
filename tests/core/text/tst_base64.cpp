// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/base64.h"

#include <QTest>

class TestBase64 : public QObject
{
    Q_OBJECT
private slots:
    void everyLengthComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // RFC 4648 section 10
        QTest::newRow("0") << QByteArray("") << QByteArray("");
        QTest::newRow("1") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("6") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("high bytes") << QByteArray("\xff\xfe\x00", 3) << QByteArray("//4A");
    }
    void everyLengthComesBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(text::encodeBase64(bytes.toStdString()), text.toStdString());
        QCOMPARE(text::decodeBase64(text.toStdString()), std::optional(bytes.toStdString()));
    }
    void linesMayBreak() { QCOMPARE(text::decodeBase64("Zm9v\r\n  YmFy\n"), std::optional<std::string>("foobar")); }
    void whatIsNoBase64IsRefused()
    {
        for (const char* text : {"Zg=", "Zg", "Z", "Zg==Zg==", "Zg=a", "====", "Zm9v=", "Zm9vYg===", "Zm9-", "Zm9\x80"})
            QVERIFY2(!text::decodeBase64(text), text);
    }
};

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"

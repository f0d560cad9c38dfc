// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/base64url.h"

#include <QTest>

class TestBase64Url : public QObject
{
    Q_OBJECT
private slots:
    void everyLengthComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        // source: RFC 4648 section 10, and RFC 7515 appendix C
        QTest::newRow("0") << QByteArray("") << QByteArray("");
        QTest::newRow("1") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("2") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("3") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("appendix C") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    }
    void everyLengthComesBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(token::encodeBase64Url(bytes.toStdString()), text.toStdString());
        QCOMPARE(token::decodeBase64Url(text.toStdString()), std::optional(bytes.toStdString()));
    }
    void whatIsNotTheOneTextIsRefused()
    {
        for (const char* text :
             {"Z", "Zg==", "Zm8=", "Zh", "Zm9", "Zm9v\n", " Zm9v", "Zm+v", "Zm/v", "Zm9v.", "Zm9\x80"})
            QVERIFY2(!token::decodeBase64Url(text), text);
    }
};

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"

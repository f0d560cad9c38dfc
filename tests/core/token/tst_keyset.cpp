// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/token/keyset.h"

#include <QTest>

#include <algorithm>

namespace {
// JSON with ' for ".
std::string json(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}
} // namespace

class TestKeySet : public QObject
{
    Q_OBJECT
private slots:
    void keysThatAreNotKnownAreLeftOut()
    {
        const auto keys = token::parseKeySet(
            json("{'keys':["
                 "{'kty':'OKP','crv':'Ed25519','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'},"
                 "{'kty':'oct','kid':'enc','use':'enc','k':'GawgguFyGrWKav7AX4VKUg'},"
                 "{'kty':'EC','kid':'broken','crv':'P-256','x':'AA','y':'AA'},"
                 "{'kty':'EC','kid':'off the curve','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
                 "'y':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'},"
                 "{'kty':'oct','kid':'good','k':'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-"
                 "1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow'}"
                 "]}"));
        QVERIFY(keys.has_value());
        QCOMPARE(keys->size(), size_t(1));
        QCOMPARE(keys->front().id(), std::string("good"));
        QCOMPARE(keys->front().bits(), 512);
    }
    void setsWithoutAKeyAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "[]", "{}", "{'keys':[]}", "{'keys':7}", "{'keys':[7]}", "{'keys':[{}]}", "{'keys':[{'kty':'RSA'}]}",
              "{'keys':[{'kty':'RSA','n':'','e':'AQAB'}]}", "{'keys':[{'kty':'RSA','n':'AQAB'}]}",
              "{'keys':[{'kty':'RSA','n':'A+==','e':'AQAB'}]}", "{'keys':[{'kty':'oct','k':''}]}",
              "{'keys':[{'kty':'RSA','x5c':['AAAA']}]}", "{'keys':[{'kty':'EC','crv':'P-224','x':'AA','y':'AA'}]}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void setsWithoutAKeyAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!token::parseKeySet(json(text.toStdString())));
    }
    void configurations()
    {
        const auto good = token::parseMetadata(json("{'issuer':'https://i','jwks_uri':'https://i/keys','x':[1]}"));
        QVERIFY(good.has_value());
        QCOMPARE(good->issuer, std::string("https://i"));
        QCOMPARE(good->keysUrl, std::string("https://i/keys"));
        for (const char* text : {"", "[]", "{'issuer':'i'}", "{'jwks_uri':'k'}", "{'issuer':1,'jwks_uri':'k'}"})
            QVERIFY2(!token::parseMetadata(json(text)), text);
    }
};

QTEST_APPLESS_MAIN(TestKeySet)
#include "tst_keyset.moc"

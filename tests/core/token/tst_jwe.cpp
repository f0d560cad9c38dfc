// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/text/json.h"
#include "core/token/base64url.h"
#include "core/token/contentcipher.h"
#include "core/token/jwe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {
std::string hex(const char* text)
{
    return QByteArray::fromHex(text).toStdString();
}

// source: RFC 7516 appendix A.3
const std::string Wrapped = "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0."
                            "6KB707dM9YTIgHtLvtgWQ8mKwboJW3of9locizkDTHzBC2IlrT1oOQ.AxY8DCtDaGlsbGljb3RoZQ."
                            "KDlTtXchhZTGufMYmOYGS4HffxPSUrfmqCHXaI9wOGY.U0m_YmjN04DJvceFICbCVQ";

std::vector<token::Key> wrappingKey()
{
    return {*token::Key::fromJwk(*text::parseJson(R"({"kty":"oct","k":"GawgguFyGrWKav7AX4VKUg"})"))};
}

// source: RFC 7518 appendix B.1: key, vector, what is authenticated, text and tag
const char* CbcText =
    "c80edfa32ddf39d5ef00c0b468834279a2e46a1b8049f792f76bfe54b903a9c9a94ac9b47ad2655c5f10f9aef71427e2fc6f9b3f3"
    "99a221489f16362c703233609d45ac69864e3321cf82935ac4096c86e133314c54019e8ca7980dfa4b9cf1b384c486f3a54c51078"
    "158ee5d79de59fbd34d848b3d69550a67646344427ade54b8851ffb598f7f80074b9473c82e2db";
} // namespace

class TestJwe : public QObject
{
    Q_OBJECT
private slots:
    void wrappedKeyOfTheRfc()
    {
        QVERIFY(token::isEncrypted(Wrapped));
        const auto opened = token::decryptToken(Wrapped, wrappingKey());
        QVERIFY(opened.has_value());
        QCOMPARE(*opened, std::string("Live long and prosper."));
    }
    void everyChangedPartIsNoticed()
    {
        for (size_t at = 0; at < Wrapped.size(); ++at) {
            std::string changed = Wrapped;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY2(!token::decryptToken(changed, wrappingKey()), qPrintable(QString::number(at)));
        }
        QVERIFY(!token::decryptToken(Wrapped, {}));
    }
    void contentOfTheRfc()
    {
        const std::string key = hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        const std::string vector = hex("1af38c2dc2b96ffdd86694092341bc04");
        const std::string tag = hex("652c3fa36b0a7c5b3219fab3a30bc1c4");
        const auto opened =
            token::openContent(*token::findCipher("A128CBC-HS256"), key,
                               {"The second principle of Auguste Kerckhoffs", vector, hex(CbcText), tag});
        QVERIFY(opened.has_value());
        QCOMPARE(*opened,
                 std::string("A cipher system must not be required to be secret, and it must be able to fall into "
                             "the hands of the enemy without inconvenience"));
    }
    void galoisCounterMode() // source: the GCM specification, test case 14
    {
        const std::string zero(32, '\0');
        const auto opened =
            token::openContent(*token::findCipher("A256GCM"), zero,
                               {"", std::string_view(zero).substr(0, 12), hex("cea7403d4d606b6e074ec5d3baf39d18"),
                                hex("d0d1c8a799996bf0265b98b5d48ab919")});
        QCOMPARE(opened, std::optional(std::string(16, '\0')));
        const auto refused =
            token::openContent(*token::findCipher("A256GCM"), zero,
                               {"x", std::string_view(zero).substr(0, 12), hex("cea7403d4d606b6e074ec5d3baf39d18"),
                                hex("d0d1c8a799996bf0265b98b5d48ab919")});
        QVERIFY(!refused);
    }
    void keyWrappedByOpensslWithRsa()
    {
        const QTemporaryDir folder;
        const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
        const QString plain = folder.filePath(QStringLiteral("plain"));
        const auto openssl = [](const QString& line) {
            QProcess process;
            process.start(QStringLiteral("openssl"), line.split(QLatin1Char(' ')));
            process.waitForFinished(10'000);
            return process.readAllStandardOutput().toStdString();
        };
        openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -subj /CN=x -keyout %1 -out %2")
                    .arg(keyFile, certificate));
        const std::string contentKey = hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        QVERIFY(base::writeFile(plain.toStdString(), contentKey).has_value());
        const std::string pem = *base::readFile(certificate.toStdString());
        const auto key = token::Key::fromCertificate(pem + *base::readFile(keyFile.toStdString()));
        const auto publicOnly = token::Key::fromCertificate(pem);
        for (const auto& [algorithm, digest] : {std::pair("RSA-OAEP", "sha1"), std::pair("RSA-OAEP-256", "sha256")}) {
            const std::string wrapped =
                openssl(QStringLiteral("pkeyutl -encrypt -certin -inkey %1 -pkeyopt rsa_padding_mode:oaep -pkeyopt "
                                       "rsa_oaep_md:%2 -in %3")
                            .arg(certificate, QString::fromLatin1(digest), plain));
            QCOMPARE(token::unwrapKey(*key, algorithm, wrapped), std::optional(contentKey));
            QVERIFY(!token::unwrapKey(*publicOnly, algorithm, wrapped));
            QVERIFY(!token::unwrapKey(*key, "RSA1_5", wrapped));
        }
    }
    void directKeysHaveNoWrappedOne()
    {
        const auto key = *token::Key::fromSecret(base::Secret(std::string(32, 'k')));
        QVERIFY(token::unwrapKey(key, "dir", "").has_value());
        QVERIFY(!token::unwrapKey(key, "dir", "x"));
        QVERIFY(!token::openContent(*token::findCipher("A128GCM"), std::string(32, 'k'),
                                    {"", std::string(12, 'v'), "", std::string(16, 't')}));
    }
};

QTEST_APPLESS_MAIN(TestJwe)
#include "tst_jwe.moc"

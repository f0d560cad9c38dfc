// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in certificates and PKCS#12 files, judged by the openssl program.
#include "core/base/file.h"
#include "core/pki/certificatefacts.h"
#include "core/pki/pkcs12.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray openssl(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.waitForFinished(10'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestCertificateFacts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-subj"), QStringLiteral("/C=DE/O=Contoso, Ltd/CN=client"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=DNS:a.example,DNS:b.example,IP:127.0.0.1"), QStringLiteral("-keyout"),
                 file("key.pem"), QStringLiteral("-out"), file("certificate.pem")});
        m_pem = *base::readFile(file("certificate.pem").toStdString());
    }
    void factsAreThoseThatOpensslReads()
    {
        const auto shown = [this](const char* what) {
            QByteArray line = openssl({QStringLiteral("x509"), QStringLiteral("-in"), file("certificate.pem"),
                                       QStringLiteral("-noout"), QString::fromLatin1(what)});
            line = line.mid(line.indexOf('=') + 1).trimmed();
            return line.replace(":", "").toStdString();
        };
        const auto facts =
            pki::readCertificate(openssl({QStringLiteral("x509"), QStringLiteral("-in"), file("certificate.pem"),
                                          QStringLiteral("-outform"), QStringLiteral("DER")})
                                     .toStdString());
        QVERIFY(facts.has_value());
        QCOMPARE(facts->thumbprint, shown("-fingerprint"));
        QCOMPARE(pki::thumbprintOf(m_pem), facts->thumbprint);
        QCOMPARE(facts->serialNumber, shown("-serial"));
        QCOMPARE(facts->commonName, std::string("client"));
        QCOMPARE(facts->dnsNames, (std::vector<std::string>{"a.example", "b.example"}));
        QCOMPARE(facts->subject, facts->issuer);
        QVERIFY(pki::isSameName(facts->subject, "CN=client, O=\"Contoso\\, Ltd\", C=DE"));
        QVERIFY(!pki::isSameName(facts->subject, "CN=client, O=Other, C=DE"));
        QVERIFY(facts->notBefore < facts->notAfter);
        QVERIFY(!pki::readCertificate("no certificate"));
        QVERIFY(!pki::readCertificate(""));
    }
    void pkcs12IsOpenedByItsPassword()
    {
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"), file("certificate.pem"),
                 QStringLiteral("-inkey"), file("key.pem"), QStringLiteral("-passout"),
                 QStringLiteral("pass:open sesame"), QStringLiteral("-out"), file("both.p12")});
        const std::string der = *base::readFile(file("both.p12").toStdString());
        const auto opened = pki::pemOfPkcs12(der, base::Secret(std::string_view("open sesame")));
        QVERIFY(opened.has_value());
        QCOMPARE(pki::thumbprintOf(opened->reveal()), pki::thumbprintOf(m_pem));
        QVERIFY(opened->reveal().find("PRIVATE KEY-----") != std::string_view::npos);
        QVERIFY(!pki::pemOfPkcs12(der, base::Secret(std::string_view("wrong"))));
        QVERIFY(!pki::pemOfPkcs12(der.substr(0, der.size() / 2), base::Secret(std::string_view("open sesame"))));
        QVERIFY(!pki::pemOfPkcs12("", base::Secret()));
        QCOMPARE(pki::thumbprintOf("nothing"), std::string());
        QVERIFY(pki::isPkcs12(der) && !pki::isPkcs12(m_pem) && !pki::isPkcs12(der.substr(0, der.size() / 2)));
    }
    void pkcs12WithoutAKeyIsItsCertificate()
    {
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"), QStringLiteral("-in"),
                 file("certificate.pem"), QStringLiteral("-passout"), QStringLiteral("pass:x"), QStringLiteral("-out"),
                 file("alone.p12")});
        const auto opened =
            pki::pemOfPkcs12(*base::readFile(file("alone.p12").toStdString()), base::Secret(std::string_view("x")));
        QVERIFY(opened.has_value());
        QCOMPARE(pki::thumbprintOf(opened->reveal()), pki::thumbprintOf(m_pem));
        QVERIFY(opened->reveal().find("PRIVATE KEY-----") == std::string_view::npos);
    }
    // Whoever made the file says how often; a file with billions of rounds would stop the gateway.
    void pkcs12ThatWouldTakeForEverIsRefused()
    {
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"), QStringLiteral("-in"),
                 file("certificate.pem"), QStringLiteral("-passout"), QStringLiteral("pass:x"), QStringLiteral("-out"),
                 file("slow.p12"), QStringLiteral("-iter"), QStringLiteral("2100000")});
        const auto opened =
            pki::pemOfPkcs12(*base::readFile(file("slow.p12").toStdString()), base::Secret(std::string_view("x")));
        QVERIFY(!opened);
        QVERIFY(opened.error().describe().find("iterations") != std::string::npos);
    }

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    std::string m_pem;
};

QTEST_APPLESS_MAIN(TestCertificateFacts)
#include "tst_certificatefacts.moc"

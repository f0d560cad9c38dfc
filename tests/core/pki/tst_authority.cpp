// SPDX-License-Identifier: GPL-3.0-or-later
// What an authority issues, judged by the openssl program.
#include "core/base/file.h"
#include "core/pki/authority.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

// Output of openssl with these arguments; its exit code first.
QByteArray openssl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    process.waitForFinished(10'000);
    return QByteArray::number(process.exitCode()) + ' ' + process.readAll();
}

} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT
private slots:
    void openSslVerifiesWhatItIssues()
    {
        const QTemporaryDir folder;
        const QString ca = folder.filePath(QStringLiteral("ca.pem"));
        const QString leaf = folder.filePath(QStringLiteral("leaf.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        const auto authority = pki::Authority::make("sample authority");
        QVERIFY(authority.has_value());
        const auto issued = authority->issue({.commonName = "kubernetes",
                                              .organizations = {"system:masters"},
                                              .dnsNames = {"kubernetes.default.svc"},
                                              .addresses = {"127.9.0.1"}});
        QVERIFY(issued.has_value());
        QVERIFY(base::writeFile(ca.toStdString(), authority->certificatePem()).has_value());
        QVERIFY(base::writeFile(leaf.toStdString(), issued->chainPem).has_value());
        QVERIFY(base::writeFile(key.toStdString(), issued->keyPem.reveal(), true).has_value());

        const auto verify = [&](const QString& purpose, const QStringList& more) {
            return openssl(QStringList{QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                                       QStringLiteral("-purpose"), purpose, QStringLiteral("-CAfile"), ca}
                           + more + QStringList{leaf});
        };
        QVERIFY(verify(QStringLiteral("sslserver"), {QStringLiteral("-verify_ip"), QStringLiteral("127.9.0.1")})
                    .startsWith("0 "));
        QVERIFY(verify(QStringLiteral("sslserver"),
                       {QStringLiteral("-verify_hostname"), QStringLiteral("kubernetes.default.svc")})
                    .startsWith("0 "));
        QVERIFY(!verify(QStringLiteral("sslserver"), {QStringLiteral("-verify_ip"), QStringLiteral("127.9.0.2")})
                     .startsWith("0 "));
        QVERIFY(!verify(QStringLiteral("sslclient"), {}).startsWith("0 ")); // it was made for a server
        const QByteArray shown = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-subject"),
                                          QStringLiteral("-in"), leaf});
        QVERIFY2(shown.contains("O = system:masters, CN = kubernetes"), shown.constData());
        QVERIFY(openssl({QStringLiteral("pkey"), QStringLiteral("-noout"), QStringLiteral("-check"),
                         QStringLiteral("-in"), key})
                    .startsWith("0 "));
    }
    void anotherAuthorityDoesNotVouchForIt()
    {
        const QTemporaryDir folder;
        const QString ca = folder.filePath(QStringLiteral("ca.pem"));
        const QString leaf = folder.filePath(QStringLiteral("leaf.pem"));
        const auto one = pki::Authority::make("same name");
        const auto other = pki::Authority::make("same name");
        QVERIFY(base::writeFile(ca.toStdString(), other->certificatePem()).has_value());
        QVERIFY(base::writeFile(leaf.toStdString(), one->issue({.commonName = "x", .isForServer = false})->chainPem)
                    .has_value());
        QVERIFY(!openssl({QStringLiteral("verify"), QStringLiteral("-CAfile"), ca, leaf}).startsWith("0 "));
    }
    void aNameThatWouldBeTwoIsRefused()
    {
        const auto authority = pki::Authority::make("a");
        const auto issued = authority->issue({.commonName = "x", .dnsNames = {"a,DNS:evil"}});
        QVERIFY(!issued);
        QVERIFY(issued.error().describe().find("a,DNS:evil") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestAuthority)
#include "tst_authority.moc"

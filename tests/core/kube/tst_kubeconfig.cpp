// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/kube/kubeconfig.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

const std::string Whole = R"(apiVersion: v1
kind: Config
current-context: shop@test
clusters:
- name: test
  cluster:
    server: https://10.0.0.1:6443/
    certificate-authority: pki/ca.pem
    tls-server-name: kubernetes.default
- name: open
  cluster:
    server: http://127.0.0.1:8001
    insecure-skip-tls-verify: true
    proxy-url: http://proxy.example:3128
users:
- name: inside
  user:
    client-certificate-data: Q0VSVA==
    client-key-data: S0VZ
- name: outside
  user: {client-certificate: pki/me.pem, client-key: pki/me.key, token: given}
- name: file
  user:
    tokenFile: /var/run/token
- name: plugin
  user:
    exec: {apiVersion: client.authentication.k8s.io/v1, command: kubelogin}
- name: half
  user: {client-certificate-data: Q0VSVA==}
- name: nobody
  user:
contexts:
- name: shop@test
  context: {cluster: test, user: inside, namespace: shop}
- {name: outside, context: {cluster: test, user: outside}}
- {name: file, context: {cluster: open, user: file}}
- {name: plugin, context: {cluster: test, user: plugin}}
- {name: half, context: {cluster: test, user: half}}
- {name: nobody, context: {cluster: open, user: nobody}}
- {name: lost, context: {cluster: gone, user: inside}}
- {name: stranger, context: {cluster: test, user: gone}}
)";

std::string describe(const base::Error& error)
{
    return std::string(base::kindName(error.kind)) + ' ' + error.describe();
}

} // namespace

class TestKubeconfig : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("pki")));
        for (const auto& [name, content] :
             {std::pair("pki/ca.pem", "AUTHORITY"), {"pki/me.pem", "ME"}, {"pki/me.key", "MY KEY"}})
            QVERIFY(base::writeFile(path(name), content).has_value());
        QVERIFY(base::writeFile(path("config"), Whole).has_value());
        const auto config = kube::readKubeconfig(path("config"));
        QVERIFY2(config.has_value(), config ? "" : describe(config.error()).c_str());
        m_config = *config;
    }
    void theCurrentContextIsChosenByItself()
    {
        const auto access = kube::accessFor(m_config);
        QVERIFY2(access.has_value(), access ? "" : describe(access.error()).c_str());
        QCOMPARE(access->context, std::string("shop@test"));
        QCOMPARE(access->nameSpace, std::string("shop"));
        QCOMPARE(access->server, std::string("https://10.0.0.1:6443"));
        QCOMPARE(access->tls->certificatePem, std::string("CERT"));
        QCOMPARE(std::string(access->tls->keyPem.reveal()), std::string("KEY"));
        QCOMPARE(access->tls->serverName, std::string("kubernetes.default"));
        QVERIFY(access->tls->verifies);
    }
    void relativePathsStartAtTheFile()
    {
        const auto access = kube::accessFor(m_config, "outside");
        QVERIFY2(access.has_value(), access ? "" : describe(access.error()).c_str());
        QCOMPARE(access->tls->authorityPem, std::string("AUTHORITY"));
        QCOMPARE(access->tls->certificatePem, std::string("ME"));
        QCOMPARE(std::string(access->tls->keyPem.reveal()), std::string("MY KEY"));
        QCOMPARE(std::string(access->token.reveal()), std::string("given"));
    }
    void otherWaysIn()
    {
        const auto file = kube::accessFor(m_config, "file");
        QVERIFY(file.has_value());
        QCOMPARE(file->tokenFile.string(), std::string("/var/run/token"));
        QVERIFY(!file->tls->verifies);
        QCOMPARE(file->proxy, std::string("http://proxy.example:3128"));
        QVERIFY(kube::accessFor(m_config, "nobody").has_value());
    }
    void whatCannotWorkIsNamed_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plugin") << "plugin"
                                << "config:25:3: The user plugin signs in with “exec”";
        QTest::newRow("half") << "half"
                              << "a client certificate or a key, but not both";
        QTest::newRow("lost") << "lost"
                              << "refers to a cluster gone";
        QTest::newRow("stranger") << "stranger"
                                  << "refers to a user gone";
        QTest::newRow("unknown") << "nope"
                                 << "no context nope. Choose one of these: shop@test, outside";
    }
    void whatCannotWorkIsNamed()
    {
        QFETCH(QString, context);
        QFETCH(QString, sentence);
        const auto access = kube::accessFor(m_config, context.toStdString());
        QVERIFY(!access.has_value());
        const std::string words = describe(access.error());
        QVERIFY2(words.find(sentence.toStdString()) != std::string::npos, words.c_str());
    }
    void filesThatAreMissingAreNamed()
    {
        const auto config = kube::parseKubeconfig(Whole, path("elsewhere/config"));
        QVERIFY(config.has_value());
        const auto access = kube::accessFor(*config, "outside");
        QVERIFY(!access.has_value());
        QCOMPARE(access.error().file, path("elsewhere/pki/ca.pem").string());
        QVERIFY(!kube::readKubeconfig(path("nothing")).has_value());
    }
    void wrongFilesHaveAPlace_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << ""
                               << "f:";
        QTest::newRow("a list") << "[]"
                                << "f:1:1: A kubeconfig was expected here";
        QTest::newRow("no YAML") << "clusters: [\n"
                                 << "f:";
        QTest::newRow("another document") << "kind: Pod\n"
                                          << "f:1:1: This is no whole kubeconfig";
        QTest::newRow("no base64") << "clusters:\n- name: a\n  cluster:\n    server: https://x\n"
                                      "    certificate-authority-data: LS0tLS1CRUdJTi\ncontexts: []\n"
                                   << "f:5:33: “certificate-authority-data” is not base64";
        QTest::newRow("no server") << "clusters:\n- name: a\n  cluster: {}\ncontexts: []\n"
                                   << "f:2:3: The cluster a has no usable";
        QTest::newRow("wrong server") << "clusters:\n- name: a\n  cluster:\n    server: 10.0.0.1\ncontexts: []\n"
                                      << "f:4:13: The cluster a has no usable";
        QTest::newRow("no name") << "clusters:\n- cluster: {}\ncontexts: []\n"
                                 << "f:2:3: An entry";
        QTest::newRow("no mapping") << "clusters:\n- name: a\n  cluster: b\ncontexts: []\n"
                                    << "f:3:12: “cluster” of the entry a";
    }
    void wrongFilesHaveAPlace()
    {
        QFETCH(QString, source);
        QFETCH(QString, place);
        const auto config = kube::parseKubeconfig(source.toStdString(), "f");
        QVERIFY(!config.has_value());
        const std::string words = config.error().describe();
        QVERIFY2(words.starts_with(place.toStdString()), words.c_str());
    }
    // A download that stopped: whatever is left is read as something whole or refused with a place.
    void everyPrefixIsReadOrRefused()
    {
        for (size_t length = 0; length < Whole.size(); ++length) {
            const auto config = kube::parseKubeconfig(Whole.substr(0, length), "f");
            if (config)
                (void)kube::accessFor(*config);
            else
                QVERIFY2(!config.error().message.empty(), std::to_string(length).c_str());
        }
    }

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
    kube::Kubeconfig m_config;
};

QTEST_APPLESS_MAIN(TestKubeconfig)
#include "tst_kubeconfig.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's own file: what it may say, what is refused and where, and what is written.
#include "core/base/file.h"
#include "core/workspace/workspacefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

namespace fs = std::filesystem;
using workspace::WorkspaceFile;

class TestWorkspaceFile : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyMember()
    {
        const auto file = workspace::parseWorkspaceFile(R"(name: Contoso
artifacts: ../apim
kubeconfig: /etc/kube
context: aks
listen: [127.0.0.1:8080, "[::1]:8080"]
tls:
  listen: [127.0.0.1:8443]
  certificate: tls/chain.pem
  key: tls/key.pem
backendAuthorities: ca.pem
readOnly: true
)",
                                                        "/data/x/ws");
        QVERIFY2(file, file ? "" : file.error().describe().c_str());
        const WorkspaceFile wanted{.name = "Contoso",
                                   .artifacts = "/data/x/apim",
                                   .kubeconfig = "/etc/kube",
                                   .context = "aks",
                                   .listen = {"127.0.0.1:8080", "[::1]:8080"},
                                   .tlsListen = {"127.0.0.1:8443"},
                                   .certificate = "/data/x/ws/tls/chain.pem",
                                   .key = "/data/x/ws/tls/key.pem",
                                   .backendAuthorities = "/data/x/ws/ca.pem",
                                   .isReadOnly = true};
        QCOMPARE(*file == wanted, true);
    }
    void theNameIsTheFolders()
    {
        const auto file = workspace::parseWorkspaceFile("artifacts: a\n", "/data/contoso/");
        QVERIFY(file);
        QCOMPARE(file->name, std::string("contoso"));
    }
    void homeIsKnown()
    {
        qputenv("HOME", "/homes/someone");
        const auto file = workspace::parseWorkspaceFile("artifacts: ~/apim\n", "/data/contoso");
        QVERIFY(file);
        QCOMPARE(file->artifacts, fs::path("/homes/someone/apim"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("word"); // of the message
        QTest::newRow("empty") << QByteArray() << 1 << QByteArray("artifacts");
        QTest::newRow("no catalog") << QByteArray("name: x\n") << 1 << QByteArray("artifacts");
        QTest::newRow("a list") << QByteArray("- artifacts\n") << 1 << QByteArray("array");
        QTest::newRow("unknown member") << QByteArray("artifacts: a\nkubeconfg: b\n") << 2 << QByteArray("kubeconfg");
        QTest::newRow("unknown in tls") << QByteArray("artifacts: a\ntls:\n  cert: b\n") << 3 << QByteArray("cert");
        QTest::newRow("artifacts are a list") << QByteArray("artifacts: [a]\n") << 1 << QByteArray("artifacts");
        QTest::newRow("listen is no address")
            << QByteArray("artifacts: a\nlisten: [somewhere:80]\n") << 2 << QByteArray("somewhere:80");
        QTest::newRow("listen is a number") << QByteArray("artifacts: a\nlisten: 8080\n") << 2 << QByteArray("listen");
        QTest::newRow("tls without a key")
            << QByteArray("artifacts: a\ntls:\n  listen: [127.0.0.1:0]\n  certificate: c\n") << 3 << QByteArray("key");
        QTest::newRow("context without a kubeconfig")
            << QByteArray("artifacts: a\ncontext: b\n") << 2 << QByteArray("kubeconfig");
        QTest::newRow("readOnly is a text")
            << QByteArray("artifacts: a\nreadOnly: yes please\n") << 2 << QByteArray("readOnly");
        QTest::newRow("twice") << QByteArray("artifacts: a\nartifacts: b\n") << 2 << QByteArray("artifacts");
        QTest::newRow("broken") << QByteArray("artifacts: [a\n") << 2 << QByteArray("");
    }
    void refused()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const int, line);
        QFETCH(const QByteArray, word);
        const auto file = workspace::parseWorkspaceFile(source.toStdString(), "/ws");
        QVERIFY(!file);
        QCOMPARE(static_cast<int>(file.error().place.line), line);
        QVERIFY2(file.error().describe().find(word.toStdString()) != std::string::npos,
                 file.error().describe().c_str());
        QVERIFY2(file.error().describe().find("workspace.yaml") != std::string::npos, file.error().describe().c_str());
    }

    void aFolderWithoutOneSaysWhatToDo()
    {
        const auto settings = workspace::readWorkspace(folder());
        QVERIFY(!settings);
        QVERIFY2(settings.error().describe().find("gatehousectl workspace create") != std::string::npos,
                 settings.error().describe().c_str());
    }
    void whatIsWrittenIsRead()
    {
        const fs::path made = folder() / "deep" / "contoso";
        const WorkspaceFile wanted{.name = "Contoso: “€”",
                                   .artifacts = folder() / "apim folder",
                                   .kubeconfig = folder() / "kube",
                                   .context = "yes",
                                   .listen = {"127.0.0.1:0"},
                                   .tlsListen = {},
                                   .certificate = {},
                                   .key = {},
                                   .backendAuthorities = {}};
        QVERIFY(workspace::createWorkspace(made, wanted));
        struct stat status
        {
        };
        QCOMPARE(::stat(made.c_str(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 0777U), 0700);
        const auto read = workspace::parseWorkspaceFile(*base::readFile(made / "workspace.yaml"), made);
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QCOMPARE(*read == wanted, true);
        const auto again = workspace::createWorkspace(made, wanted);
        QVERIFY(!again);
    }
    void settingsNameTheFoldersOwnFiles()
    {
        QVERIFY(workspace::createWorkspace(folder() / "w", {.artifacts = folder()}));
        const auto settings = workspace::readWorkspace(folder() / "w");
        QVERIFY2(settings, settings ? "" : settings.error().describe().c_str());
        QCOMPARE(settings->folder, folder() / "w");
        QCOMPARE(*settings->gateway.secrets, folder() / "w" / "secrets.yaml");
        QCOMPARE(settings->gateway.gateway.listeners.size(), size_t(1));
        QVERIFY(settings->kubeconfig.empty());
    }
    void aMissingCertificateIsNamed()
    {
        QVERIFY(workspace::createWorkspace(folder() / "w",
                                           {.artifacts = folder(),
                                            .tlsListen = {"127.0.0.1:0"},
                                            .certificate = "/nowhere/c.pem",
                                            .key = "/nowhere/k"}));
        const auto settings = workspace::readWorkspace(folder() / "w");
        QVERIFY(!settings);
        QVERIFY(settings.error().describe().find("/nowhere/c.pem") != std::string::npos);
    }
    void workspacesAreFoundByTheirFile()
    {
        QVERIFY(workspace::createWorkspace(folder() / "b", {.artifacts = folder()}));
        QVERIFY(workspace::createWorkspace(folder() / "a", {.artifacts = folder()}));
        fs::create_directory(folder() / "other");
        const auto known = workspace::knownWorkspaces(folder());
        QCOMPARE(known.size(), size_t(2));
        QCOMPARE(known[0], folder() / "a");
        QVERIFY(workspace::knownWorkspaces(folder() / "nowhere").empty());
    }
    void theDefaultFolder()
    {
        qputenv("XDG_DATA_HOME", "/data/me");
        QCOMPARE(workspace::workspacesFolder(), fs::path("/data/me/gatehouse"));
        qunsetenv("XDG_DATA_HOME");
        qputenv("HOME", "/homes/me");
        QCOMPARE(workspace::workspacesFolder(), fs::path("/homes/me/.local/share/gatehouse"));
    }

private:
    [[nodiscard]] fs::path folder() const { return m_folder->path().toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"

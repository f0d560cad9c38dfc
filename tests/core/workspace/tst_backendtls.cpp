// SPDX-License-Identifier: GPL-3.0-or-later
// The files of connections to backends: what is taken, what is refused, and what stays when it is.
#include "core/base/file.h"
#include "core/pki/authority.h"
#include "core/workspace/backendtls.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fs = std::filesystem;

class TestBackendTls : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<pki::Authority> m_authority;

    [[nodiscard]] fs::path file(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
    void write(const char* name, std::string_view text) const { QVERIFY(base::writeFile(file(name), text)); }
    [[nodiscard]] pki::Issued issue() const { return *m_authority->issue({.commonName = "gateway"}); }
    [[nodiscard]] workspace::BackendTlsSource source() const
    {
        return workspace::BackendTlsSource({{{"client", {file("client.pem"), file("client.key")}}},
                                            file("all.pem"),
                                            {{"orders", file("orders.pem")}}});
    }
    static gateway::CompileOptions options(const workspace::BackendTlsSource& source)
    {
        gateway::CompileOptions out;
        source.addTo(out);
        return out;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_authority = *pki::Authority::make("Test");
        const pki::Issued issued = issue();
        write("client.pem", issued.chainPem);
        write("client.key", issued.keyPem.reveal());
        write("all.pem", m_authority->certificatePem());
        write("orders.pem", m_authority->certificatePem());
    }

    void whatFilesSayIsTakenOnce()
    {
        auto files = source();
        const auto first = files.refresh();
        QVERIFY(first.isNew && first.errors.empty());
        const gateway::CompileOptions taken = options(files);
        QVERIFY(taken.certificates.contains("client"));
        QCOMPARE(taken.backendCaPem, m_authority->certificatePem());
        QCOMPARE(taken.authorities.at("orders"), m_authority->certificatePem());
        QVERIFY(!files.refresh().isNew);
    }

    void aPairThatDoesNotFitYetChangesNothing()
    {
        auto files = source();
        QVERIFY(files.refresh().isNew);
        const std::string before = options(files).certificates.at("client").chainPem;
        const pki::Issued next = issue();
        write("client.pem", next.chainPem);
        const auto half = files.refresh();
        QVERIFY(!half.isNew);
        QCOMPARE(half.errors.size(), size_t{1});
        QCOMPARE(half.errors.front().file, file("client.pem").string());
        QCOMPARE(options(files).certificates.at("client").chainPem, before);
        write("client.key", next.keyPem.reveal());
        const auto whole = files.refresh();
        QVERIFY(whole.isNew && whole.errors.empty());
        QCOMPARE(options(files).certificates.at("client").chainPem, next.chainPem);
    }

    void aFaultyFileKeepsOnlyItselfBack()
    {
        auto files = source();
        QVERIFY(files.refresh().isNew);
        const std::string both = m_authority->certificatePem() + pki::Authority::make("Next")->certificatePem();
        write("orders.pem", both);
        write("all.pem", "nothing");
        const auto outcome = files.refresh();
        QVERIFY(outcome.isNew);
        QCOMPARE(outcome.errors.size(), size_t{1});
        QCOMPARE(options(files).authorities.at("orders"), both);
        QCOMPARE(options(files).backendCaPem, m_authority->certificatePem());
    }

    void aBundleThatIsCutOffIsRefused()
    {
        auto files = source();
        const std::string next = pki::Authority::make("Next")->certificatePem();
        write("all.pem", m_authority->certificatePem() + next.substr(0, next.size() / 2));
        QCOMPARE(files.refresh().errors.size(), size_t{1});
        write("all.pem", m_authority->certificatePem() + next + "What follows is a remark.\n");
        QVERIFY(files.refresh().errors.empty());
    }
};

QTEST_APPLESS_MAIN(TestBackendTls)
#include "tst_backendtls.moc"

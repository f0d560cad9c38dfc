// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/resources.h"
#include "tests/support/corpora.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class TestResources : public QObject
{
    Q_OBJECT
private slots:
    void placeholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("one") << "http://${net}.3.10:8080"
                             << "http://127.9.3.10:8080";
        QTest::newRow("two") << "${net}-${key:a}"
                             << "127.9-k";
        QTest::newRow("unknown stays") << "${nothing} ${net}"
                                       << "${nothing} 127.9";
        QTest::newRow("unfinished stays") << "${net"
                                          << "${net";
        QTest::newRow("a dollar alone") << "5 $ {net}"
                                        << "5 $ {net}";
    }
    void placeholders()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(sample::fillPlaceholders(text.toStdString(), {{"net", "127.9"}, {"key:a", "k"}}),
                 filled.toStdString());
    }

    // What is embedded is what lies in resources/sample, byte by byte.
    void manifestsAreTheFiles()
    {
        const std::filesystem::path folder =
            std::filesystem::path(qEnvironmentVariable("GATEHOUSE_SOURCE").toStdString()) / "resources/sample/cluster";
        const auto manifests = sample::sampleManifests();
        QCOMPARE(static_cast<std::ptrdiff_t>(manifests.size()),
                 std::distance(std::filesystem::directory_iterator(folder), {}));
        QVERIFY(std::ranges::is_sorted(manifests));
        for (const auto& [name, text] : manifests)
            QCOMPARE(text, std::string_view(support::readFile(folder / name)));
        QVERIFY(sample::sampleArtifact("apis/random/specification.yaml").starts_with("openapi: 3.0.3\n"));
        QVERIFY(sample::sampleArtifact("apis/random/nothing").empty());
    }

    void theArtifactFolderIsWrittenWithItsPlaceholdersFilled()
    {
        QTemporaryDir folder;
        const std::filesystem::path target = std::filesystem::path(folder.path().toStdString()) / "a" / "b";
        QVERIFY(sample::writeSampleArtifacts(target, {{"net", "127.9"}}).has_value());
        const std::string written = support::readFile(target / "apis/random/apiInformation.json");
        QVERIFY(written.find("\"http://127.9.3.10:8080\"") != std::string::npos);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(target)) {
            if (entry.is_regular_file())
                QVERIFY2(support::readFile(entry.path()).find("${") == std::string::npos, entry.path().c_str());
        }
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        const auto written = sample::writeSampleArtifacts("/proc/nowhere", {});
        QVERIFY(!written.has_value());
        QVERIFY(written.error().describe().find("/proc/nowhere") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestResources)
#include "tst_resources.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every document of the corpus against its row in the manifest.

#include "core/openapi/inspect.h"
#include "core/openapi/operations.h"
#include "core/text/csv.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <algorithm>
#include <set>

class TestCorpus : public QObject
{
    Q_OBJECT
private:
    std::vector<std::map<std::string, std::string>> m_rows;

    static std::vector<std::map<std::string, std::string>> rows(const std::string& csv)
    {
        const auto table = text::parseCsv(csv).value();
        std::vector<std::map<std::string, std::string>> out;
        for (size_t i = 1; i < table.size(); ++i) {
            auto& row = out.emplace_back();
            for (size_t column = 0; column < table[i].size(); ++column)
                row[table.front().at(column)] = table[i][column];
        }
        return out;
    }

private slots:
    void documents_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<QString>("version");
        QTest::addColumn<size_t>("operations");
        QTest::addColumn<size_t>("xMsPaths");
        const auto folder = support::corpus("openapi");
        if (!folder)
            QSKIP("the corpus “openapi” is not here");
        for (auto& row : rows(support::readFile(*folder / "MANIFEST.csv"))) {
            QTest::newRow(row["file"].c_str())
                << QString::fromStdString((*folder / row["file"]).string()) << (row["parse"] == "ok")
                << QString::fromStdString(row["version"]) << size_t(std::atoi(row["operations"].c_str()))
                << size_t(std::atoi(row["xmspaths"].c_str()));
        }
    }
    void documents()
    {
        QFETCH(QString, file);
        QFETCH(bool, isReadable);
        QFETCH(QString, version);
        QFETCH(size_t, operations);
        QFETCH(size_t, xMsPaths);
        const std::string source = support::readFile(file.toStdString());
        const auto found = openapi::inspect(source, "f");
        const std::string first = found.problems.empty() ? "" : found.problems.front().describe();
        QVERIFY2(found.isReadable == isReadable, first.c_str());
        if (!isReadable) {
            QCOMPARE(found.problems.size(), size_t(1));
            QVERIFY(found.problems.front().place.known());
            QVERIFY(!found.problems.front().message.empty());
            return;
        }
        QCOMPARE(QString::fromStdString(found.version), version);
        QCOMPARE(found.operations.size(), operations);
        QCOMPARE(found.xMsPaths, xMsPaths);
        for (const auto& problem : found.problems)
            QVERIFY(problem.place.known());

        const auto document = openapi::Document::parse(source).value();
        const auto listed = openapi::listOperations(document);
        std::set<std::string> names;
        for (const auto& operation : listed) {
            QVERIFY2(names.insert(operation.name).second, operation.name.c_str());
            QVERIFY(!operation.name.empty() && operation.name.size() <= 80);
            QVERIFY(!operation.displayName.empty());
        }
        QVERIFY(listed.size() >= operations);
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"

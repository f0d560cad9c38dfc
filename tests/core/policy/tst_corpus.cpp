// SPDX-License-Identifier: GPL-3.0-or-later
// Real policy documents: each is read, or refused with a place; nearly all have nothing in them that is not supported.
#include "core/policy/program.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <map>

class TestCorpus : public QObject
{
    Q_OBJECT

    static void checkFolder(const char* name, double leastSupported)
    {
        const auto folder = support::corpus("policies");
        if (!folder)
            QSKIP("no corpus of policies: set GATEHOUSE_CORPORA");
        size_t count = 0;
        size_t usable = 0;
        size_t supported = 0;
        std::map<std::string, size_t> reasons;
        for (const auto& entry : std::filesystem::directory_iterator(*folder / name)) {
            if (entry.path().extension() != ".xml")
                continue;
            const auto compiled = policy::check(entry.path().string(), support::readFile(entry.path()));
            ++count;
            usable += compiled.isUsable() ? 1 : 0;
            supported += compiled.unsupported.empty() ? 1 : 0;
            for (const std::string& feature : compiled.unsupported)
                ++reasons[feature];
            for (const base::Problem& problem : compiled.problems)
                QVERIFY2(problem.place.known(), qPrintable(QString::fromStdString(problem.describe())));
        }
        QVERIFY(count > 0);
        for (const auto& [feature, times] : reasons)
            qInfo("not supported: %s, %zu documents", feature.c_str(), times);
        qInfo("%s: %zu documents, %zu usable, %zu with nothing unsupported", name, count, usable, supported);
        QVERIFY(static_cast<double>(supported) >= leastSupported * static_cast<double>(count));
    }

private slots:
    void publishedDocuments() { checkFolder("files", 0.95); }
    void embeddedDocuments() { checkFolder("embedded", 0); }
    void documentsOfTheToolkit() { checkFolder("toolkit-testdata", 0); }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"

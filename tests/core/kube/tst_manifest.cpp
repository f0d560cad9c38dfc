// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kube/manifest.h"
#include "core/text/csv.h"
#include "tests/support/corpora.h"

#include <QTest>

#include <algorithm>

namespace {

std::string kindsOf(const kube::Manifests& manifests)
{
    std::string out;
    for (const auto& [kind, count] : kube::countKinds(manifests.objects))
        out += (out.empty() ? "" : "; ") + kind + '=' + std::to_string(count);
    return out;
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT
private slots:
    void objects_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char* name, const char* source, const char* kinds) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(kinds);
        };
        row("stream",
            "apiVersion: v1\nkind: Service\n---\n# nothing\n---\napiVersion: apps/v1\nkind: "
            "Deployment\n---\napiVersion: v1\nkind: Service\n",
            "Deployment=1; Service=2");
        row("json", "{\"apiVersion\":\"v1\",\"kind\":\"Pod\"}", "Pod=1");
        row("list",
            "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod}\n- {apiVersion: v1, kind: List, items: "
            "[{apiVersion: v1, kind: Node}]}\n",
            "Node=1; Pod=1");
        row("typed list", "{\"apiVersion\":\"v1\",\"kind\":\"PodList\",\"items\":[{},{\"kind\":\"Odd\"}]}",
            "Odd=1; Pod=1");
        row("empty list", "apiVersion: v1\nkind: List\nitems: []\n", "");
        row("a kind that only ends in List", "apiVersion: x/v1\nkind: AllowList\nspec: {}\n", "AllowList=1");
        row("empty", "", "");
        row("comments", "# a\n---\n# b\n", "");
    }
    void objects()
    {
        QFETCH(QString, source);
        QFETCH(QString, kinds);
        const auto manifests = kube::readManifests(source.toStdString(), "f");
        QVERIFY2(manifests.isReadable, manifests.problems.empty() ? "" : manifests.problems.front().describe().c_str());
        QVERIFY(manifests.problems.empty());
        QCOMPARE(QString::fromStdString(kindsOf(manifests)), kinds);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* source, const char* place) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(place);
        };
        row("no kind", "---\napiVersion: v1\n", "f:2:1");
        row("no version", "kind: Pod\n", "f:1:1");
        row("kind is a number", "apiVersion: v1\nkind: 1\n", "f:2:7");
        row("text", "hello\n", "f:1:1");
        row("list of documents", "- apiVersion: v1\n  kind: Pod\n", "f:1:1");
        row("item without kind", "apiVersion: v1\nkind: List\nitems:\n- {a: b}\n", "f:4:3");
        row("items is a text", "apiVersion: v1\nkind: List\nitems: x\n", "f:3:8");
        row("template", "apiVersion: v1\nkind: {{ .Values.kind }}\n", "f:2:8");
        row("cut off", "{\"apiVersion\": \"v1\", \"kind", "f:1:27");
    }
    void refusals()
    {
        QFETCH(QString, source);
        QFETCH(QString, place);
        const auto manifests = kube::readManifests(source.toStdString(), "f");
        QVERIFY(!manifests.isReadable);
        QCOMPARE(manifests.problems.size(), size_t(1));
        QVERIFY2(QString::fromStdString(manifests.problems[0].describe()).startsWith(place + QLatin1Char(':')),
                 manifests.problems[0].describe().c_str());
    }

    void repeatedKeysAreReportedAndTheLastOneCounts()
    {
        const auto manifests = kube::readManifests("apiVersion: v1\nkind: Pod\nspec: {a: 1}\nspec: {a: 2}\n", "f");
        QVERIFY(manifests.isReadable);
        QCOMPARE(manifests.problems.size(), size_t(1));
        QCOMPARE(manifests.problems[0].place, (base::Place{4, 1}));
        QVERIFY(manifests.objects.at(0)["spec"]["a"].asInteger() == 2);
    }

    void corpus_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<size_t>("objects");
        QTest::addColumn<QString>("kinds");
        const auto folder = support::corpus("manifests");
        if (!folder)
            QSKIP("the corpus “manifests” is not here");
        const auto table = text::parseCsv(support::readFile(*folder / "MANIFEST.csv")).value();
        const auto column = [&](std::string_view name) {
            return size_t(std::ranges::find(table[0], name) - table[0].begin());
        };
        for (size_t i = 1; i < table.size(); ++i)
            QTest::newRow(table[i][0].c_str())
                << QString::fromStdString((*folder / table[i][0]).string()) << (table[i].at(column("status")) == "ok")
                << size_t(std::atoi(table[i].at(column("objects")).c_str()))
                << QString::fromStdString(table[i].at(column("kinds")));
    }
    void corpus()
    {
        QFETCH(QString, file);
        QFETCH(bool, isReadable);
        QFETCH(size_t, objects);
        QFETCH(QString, kinds);
        const auto manifests = kube::readManifests(support::readFile(file.toStdString()), "f");
        QVERIFY2(manifests.isReadable == isReadable,
                 manifests.problems.empty() ? "" : manifests.problems.front().describe().c_str());
        for (const auto& problem : manifests.problems)
            QVERIFY(problem.place.known() && !problem.message.empty());
        if (!isReadable) {
            QVERIFY(!manifests.problems.empty());
            return;
        }
        QCOMPARE(manifests.objects.size(), objects);
        QCOMPARE(QString::fromStdString(kindsOf(manifests)), kinds);
    }
};

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"

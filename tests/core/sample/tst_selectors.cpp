// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/cluster/selectors.h"
#include "core/sample/cluster/types.h"
#include "core/text/json.h"

#include <QTest>

using namespace sample::cluster;

class TestSelectors : public QObject
{
    Q_OBJECT
private slots:
    void labels_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("labels");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* selector, const char* labels, bool matches) {
            QTest::addRow("%s on %s", selector, labels) << selector << labels << matches;
        };
        row("", R"({"a":"1"})", true);
        row("a=1", R"({"a":"1"})", true);
        row("a == 1", R"({"a":"1"})", true);
        row("a=1,b=2", R"({"a":"1"})", false);
        row("a!=1", R"({"a":"1"})", false);
        row("a!=1", "{}", true);
        row("a in (1, 2)", R"({"a":"2"})", true);
        row("a in (1,2)", "{}", false);
        row("a notin (1,2)", R"({"a":"3"})", true);
        row("a notin (1)", "{}", true);
        row("a", R"({"a":""})", true);
        row("!a", R"({"a":""})", false);
        row("!a,b", R"({"b":"x"})", true);
        row("app.kubernetes.io/name=x", R"({"app.kubernetes.io/name":"x"})", true);
    }
    void labels()
    {
        QFETCH(QString, selector);
        QFETCH(QString, labels);
        QFETCH(bool, matches);
        const auto parsed = LabelSelector::parse(selector.toStdString());
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->matches(text::parseJson(labels.toStdString()).value()), matches);
    }

    void brokenLabels_data()
    {
        QTest::addColumn<QString>("selector");
        for (const char* selector : {"=1", "a in (1", "a in 1)x", "a b", ",", "a=1 b=2"})
            QTest::newRow(selector) << selector;
    }
    void brokenLabels()
    {
        QFETCH(QString, selector);
        const auto parsed = LabelSelector::parse(selector.toStdString());
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, 400);
    }

    void fieldsAreTheOnesARealServerKnows()
    {
        const TypeRegistry types;
        const ResourceType& pods = *types.find("", "v1", "pods");
        const auto item =
            text::parseJson(R"({"metadata":{"name":"a","namespace":"n"},"status":{"phase":"Running"}})").value();
        QVERIFY(FieldSelector::parse("status.phase=Running,metadata.name==a", pods)->matches(item));
        QVERIFY(!FieldSelector::parse("status.phase!=Running", pods)->matches(item));
        const auto refused = FieldSelector::parse("spec.replicas=1", pods);
        QCOMPARE(refused.error().message, std::string("field label not supported: spec.replicas"));
        QVERIFY(!FieldSelector::parse("status.phase", pods).has_value());
        QVERIFY(!FieldSelector::parse("status.phase=Running", *types.find("", "v1", "configmaps")).has_value());
    }
};

QTEST_APPLESS_MAIN(TestSelectors)
#include "tst_selectors.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Where places of policy documents lead, given as values and named in sentences; steps of a trace with theirs.
#include "app/bridge/policyplaces.h"
#include "app/bridge/tracesteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

catalog::Catalog someCatalog()
{
    using Kind = catalog::PolicyScope::Kind;
    catalog::Catalog out;
    out.policies.push_back({{Kind::Global, {}, {}}, "policy.xml", {}});
    out.policies.push_back({{Kind::Api, "my orders", {}}, "apis/my orders/policy.xml", {}});
    out.fragments.push_back({catalog::FragmentName("stamp"), "policyFragments/stamp/policy.xml", {}});
    return out;
}

// As "file line column"; no text where it leads nowhere.
QString words(const widgets::Target& target)
{
    if (target.isEmpty())
        return {};
    if (target.page != u"policies" || target.kind != u"file")
        return u"elsewhere"_s;
    return QStringList{target.name, target.extra.value(u"line"_s), target.extra.value(u"column"_s)}.join(u'|');
}

} // namespace

class TestPolicyPlaces : public QObject
{
    Q_OBJECT
private slots:
    void documentsAndFragmentsLeadToTheirLine()
    {
        const catalog::Catalog catalog = someCatalog();
        const bridge::PolicyPlaces places(catalog);
        QCOMPARE(words(places.of("policy.xml", {4, 9})), u"policy.xml|4|9"_s);
        QCOMPARE(words(places.of("policyFragments/stamp/policy.xml", {2, 0})),
                 u"policyFragments/stamp/policy.xml|2|"_s);
        QCOMPARE(words(places.of("policy.xml", {})), u"policy.xml||"_s);
        QCOMPARE(words(places.of("apis/my orders/apiInformation.json", {4, 9})), QString());
        QCOMPARE(words(places.of("", {4, 9})), QString());
    }

    void sentences_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QString>("place");
        QTest::newRow("first") << QByteArray("policy.xml:4:9: No such policy.") << u"policy.xml|4|9"_s;
        QTest::newRow("in brackets") << QByteArray("Rate limit is exceeded. (apis/my orders/policy.xml:12:5)")
                                     << u"apis/my orders/policy.xml|12|5"_s;
        QTest::newRow("line only") << QByteArray("see policy.xml:4") << u"policy.xml|4|"_s;
        QTest::newRow("other colons") << QByteArray("at 10:20: note: (policy.xml:4:9)") << u"policy.xml|4|9"_s;
        QTest::newRow("no line") << QByteArray("policy.xml: not read") << QString();
        QTest::newRow("another file") << QByteArray("apis/other/policy.xml:4:9: No such policy.") << QString();
        QTest::newRow("at the end") << QByteArray("policy.xml:") << QString();
        QTest::newRow("too large") << QByteArray("policy.xml:99999999999:1") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void sentences()
    {
        QFETCH(const QByteArray, sentence);
        QFETCH(const QString, place);
        const catalog::Catalog catalog = someCatalog();
        QCOMPARE(words(bridge::PolicyPlaces(catalog).in(sentence.toStdString())), place);
    }

    void stepsOfATraceLeadToTheirDocuments()
    {
        const catalog::Catalog catalog = someCatalog();
        gateway::RequestTrace trace;
        policy::TraceEntry entry;
        entry.file = "policy.xml";
        entry.place = {4, 9};
        trace.entries.push_back(entry);
        entry.file = "apis/gone/policy.xml"; // removed since
        trace.entries.push_back(entry);
        entry = {};
        entry.policy = "configuration"; // the gateway's own steps name places in their sentence only
        entry.text = "policy.xml:7:3: No such policy.";
        trace.entries.push_back(entry);
        const auto steps = bridge::toSteps(trace, bridge::PolicyPlaces(catalog));
        QCOMPARE(words(steps[0].target), u"policy.xml|4|9"_s);
        QCOMPARE(steps[0].place, u"policy.xml:4:9"_s);
        QCOMPARE(words(steps[1].target), QString());
        QCOMPARE(steps[1].place, u"apis/gone/policy.xml:4:9"_s);
        QCOMPARE(words(steps[2].target), u"policy.xml|7|3"_s);
        QCOMPARE(steps[2].place, u"policy.xml:7:3"_s);
    }
};

QTEST_APPLESS_MAIN(TestPolicyPlaces)
#include "tst_policyplaces.moc"

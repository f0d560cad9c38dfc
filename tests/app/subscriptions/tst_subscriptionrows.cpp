// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subscriptions/planwords.h"
#include "app/subscriptions/subscriptionrows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const base::SystemTime Now(std::chrono::seconds(1'800'000'000));

catalog::Catalog twoSubscriptions()
{
    catalog::Catalog catalog;
    catalog::Subscription acme;
    acme.name = catalog::SubscriptionName("acme");
    acme.displayName = "Acme Trading";
    acme.scope = {catalog::SubscriptionScope::Kind::Product, "external"};
    acme.ownerId = "/users/acme-integration";
    catalog::Subscription report;
    report.name = catalog::SubscriptionName("report");
    report.scope = {catalog::SubscriptionScope::Kind::Api, "reports"};
    report.state = catalog::SubscriptionState::Suspended;
    catalog.subscriptions = {acme, report};
    return catalog;
}

} // namespace

class TestSubscriptionRows : public QObject
{
    Q_OBJECT
private slots:
    void rowsJoinCatalogAndRequests()
    {
        traffic::Store store;
        for (int i = 0; i < 6; ++i) {
            traffic::Record record;
            record.time = Now - std::chrono::seconds(10 * i + 5);
            record.status = 200;
            record.subscription = "acme";
            record.key = i == 5 ? traffic::KeyUsed::Secondary : traffic::KeyUsed::Primary;
            store.append({&record, 1});
        }
        const auto rows =
            subscriptions::subscriptionRows(twoSubscriptions(), subscriptions::countUses(store.view(), Now));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].name, u"acme"_s);
        QCOMPARE(rows[0].owner, u"acme-integration"_s);
        QCOMPARE(rows[0].scope, u"external"_s);
        QVERIFY(rows[0].state == widgets::State::Success);
        QVERIFY(rows[0].primaryUsed == Now - 5s);
        QVERIFY(rows[0].secondaryUsed == Now - 55s);
        QCOMPARE(rows[0].perSecond, 0.1);
        QCOMPARE(rows[0].trend.size(), qsizetype(30));
        QVERIFY(rows[1].state == widgets::State::Neutral);
        QCOMPARE(rows[1].primaryWords, u"not seen"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("names");
        QTest::newRow("all") << QString() << u"acme report"_s;
        QTest::newRow("display name") << u"trading"_s << u"acme"_s;
        QTest::newRow("state") << u"state:suspended"_s << u"report"_s;
        QTest::newRow("product") << u"product:external"_s << u"acme"_s;
        QTest::newRow("api") << u"api:reports"_s << u"report"_s;
        QTest::newRow("owner") << u"owner:integration"_s << u"acme"_s;
        QTest::newRow("rate") << u"rate>0"_s << QString();
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(QString, names);
        const auto parsed = traffic::Filter::parse(filter.toStdString(), subscriptions::subscriptionFields(), {Now});
        QVERIFY(parsed);
        QStringList found;
        for (const auto& row : subscriptions::subscriptionRows(twoSubscriptions(), {})) {
            if (subscriptions::matches(*parsed, row))
                found.append(row.name);
        }
        QCOMPARE(found.join(u' '), names);
    }

    void aPlanThatWarnsAsksForConsentAndTheWord()
    {
        change::Plan plan;
        plan.title = base::translate("test", "Suspend it");
        plan.steps = {base::translate("test", "One step.")};
        plan.differences = {{"a: key", "***", "***"}, {"a: state", "active", "suspended"}};
        widgets::Plan calm = subscriptions::toPanel(plan, u"Suspend"_s, u"pause");
        QVERIFY(calm.consent.isEmpty());
        QVERIFY(calm.typedWord.isEmpty());
        QCOMPARE(calm.diff.size(), qsizetype(4));
        QCOMPARE(calm.diff[0].text, u"a: key: ***"_s);
        QCOMPARE(calm.diff[1].text, u"a: key: a new one"_s);
        QCOMPARE(calm.diff[3].text, u"a: state: suspended"_s);
        plan.warning = base::translate("test", "In use.");
        plan.confirmation = "acme";
        const widgets::Plan warned = subscriptions::toPanel(plan, u"Suspend"_s, u"pause");
        QCOMPARE(warned.typedWord, u"acme"_s);
        QVERIFY(!warned.consent.isEmpty());
        QVERIFY(warned.warning.startsWith(u"In use."_s));
    }
};

QTEST_MAIN(TestSubscriptionRows)
#include "tst_subscriptionrows.moc"

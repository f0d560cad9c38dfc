// SPDX-License-Identifier: GPL-3.0-or-later
// The Cluster page on the sample world's own cluster: what it lists, what arrives while one looks, YAML, states.
#include "app/bridge/texts.h"
#include "app/cluster/objectkinds.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/label.h"
#include "core/kube/manifest.h"
#include "core/sample/resources.h"
#include "tests/app/cluster/shownpage.h"
#include "tests/support/screen/widgettest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTabBar>

#include <set>

using namespace Qt::StringLiterals;
using kube::Kind;

namespace {

std::set<QString> keysOf(const QAbstractItemModel& model)
{
    std::set<QString> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.insert(model.index(row, 0).data(widgets::CellRole::Key).toString());
    return keys;
}

// The cell below the heading, of the row with that key.
QString cell(const widgets::DataTable& table, const QString& key, const QString& heading)
{
    const QAbstractItemModel& model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, 0).data(widgets::CellRole::Key) == key
                && model.headerData(column, Qt::Horizontal) == heading)
                return model.index(row, column).data().toString();
        }
    }
    return u"(no such cell)"_s;
}

std::set<QString> manifestKeys(Kind kind)
{
    std::set<QString> keys;
    for (const auto& [file, source] : sample::sampleManifests()) {
        for (const text::Node& object : kube::readManifests(source, file).objects) {
            if (object["kind"].text() != kube::infoOf(kind).name)
                continue;
            const QString name = bridge::toQt(object["metadata"]["name"].text());
            const QString space = bridge::toQt(object["metadata"]["namespace"].text());
            keys.insert(space.isEmpty() ? name : QString(space + u'/' + name));
        }
    }
    return keys;
}

std::shared_ptr<workspace::Snapshot> emptySnapshot()
{
    auto snapshot = std::make_shared<workspace::Snapshot>();
    snapshot->catalog = std::make_shared<const catalog::Catalog>();
    snapshot->map = std::make_shared<const mapping::Map>();
    snapshot->clusterStatus.context = "test";
    snapshot->clusterStatus.user = "reader";
    return snapshot;
}

base::Error trouble()
{
    return {base::Error::Kind::Unreachable, base::translate("test", "The wire is cut."), {}, {}, {}, {}};
}

} // namespace

class TestClusterPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTRY_VERIFY(m_world.isComplete()); }

    void rowsAreWhatTheManifestsSay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("more"); // that the cluster makes by itself
        QTest::newRow("services") << static_cast<int>(Kind::Service) << u"default/kubernetes"_s;
        QTest::newRow("deployments") << static_cast<int>(Kind::Deployment) << QString();
        QTest::newRow("ingresses") << static_cast<int>(Kind::Ingress) << QString();
        QTest::newRow("nodes") << static_cast<int>(Kind::Node) << QString();
    }
    void rowsAreWhatTheManifestsSay()
    {
        QFETCH(int, kind);
        QFETCH(QString, more);
        ShownPage shown(m_world.workspace());
        const auto* table = shown.tableOf(static_cast<Kind>(kind));
        QVERIFY(table);
        auto expected = manifestKeys(static_cast<Kind>(kind));
        QVERIFY(!expected.empty());
        if (!more.isEmpty())
            expected.insert(more);
        QCOMPARE(keysOf(*table->model()), expected);
    }

    void cellsSayWhatOneLooksFor()
    {
        ShownPage shown(m_world.workspace());
        const auto* services = shown.tableOf(Kind::Service);
        QVERIFY(services);
        const QString status = u"shop/order-status"_s;
        QTRY_COMPARE_WITH_TIMEOUT(cell(*services, status, u"Endpoints"_s), u"1/2 ready"_s, 20'000);
        QCOMPARE(cell(*services, status, u"Cluster IP"_s), bridge::toQt(m_world.network() + ".2.16"));
        QCOMPARE(cell(*services, u"support/tickets"_s, u"External"_s), bridge::toQt(m_world.network() + ".3.20"));
        QCOMPARE(cell(*services, u"legacy/reports"_s, u"Type"_s), u"NodePort"_s);
        QTRY_COMPARE(cell(*services, u"payments/payments"_s, u"Used by APIs"_s), u"payments"_s);
        QTRY_COMPARE(cell(*services, u"shop/mailer"_s, u"Used by APIs"_s), QString());
        const auto* pods = shown.tableOf(Kind::Pod);
        QVERIFY(pods);
        const QString pod = bridge::toQt(m_world.podOf("customers").metadata.id());
        QTRY_COMPARE(cell(*pods, pod, u"Ready"_s), u"1/1"_s);
        QCOMPARE(cell(*pods, pod, u"Status"_s), u"Running"_s);
        const auto* deployments = shown.tableOf(Kind::Deployment);
        QVERIFY(deployments);
        QCOMPARE(cell(*deployments, u"shop/customers"_s, u"Pods"_s), u"3/3 ready"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("keys");
        QTest::newRow("namespace and label") << u"ns:shop -l app=web"_s << u"shop/web"_s;
        QTest::newRow("word") << u"tickets"_s << u"support/tickets"_s;
        QTest::newRow("not") << u"ns:payments !rates"_s << u"payments/payments"_s;
        QTest::newRow("type") << u"type:nodeport"_s << u"legacy/reports"_s;
        QTest::newRow("not well") << u"state:degraded or state:broken"_s << u"shop/order-status"_s;
        QTest::newRow("api") << u"api:storefront"_s << u"shop/web"_s;
        QTest::newRow("none") << u"ns:nowhere"_s << QString();
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(QString, keys);
        ShownPage shown(m_world.workspace());
        const auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        shown.part<widgets::FilterBox>()->setText(filter);
        QString found;
        const auto isFound = [&] {
            QStringList list;
            for (const QString& key : keysOf(*table->model()))
                list.append(key);
            found = list.join(u' ');
            return found == keys;
        };
        QVERIFY2(QTest::qWaitFor(isFound, 20'000), qPrintable(found)); // the map comes a moment later
        QTRY_COMPARE(shown.text().contains(u"Nothing matches"_s), keys.isEmpty());
    }

    void newsArriveAndTheSelectionStays()
    {
        ShownPage shown(m_world.workspace());
        auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model());
        table->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(table->selectKey(u"shop/web"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(shown.part<widgets::DetailsDrawer>()->isVisible());
        QCOMPARE(
            m_world.ask("POST", "/api/v1/namespaces/shop/services",
                        R"({"metadata":{"name":"zz-new"},"spec":{"selector":{"app":"web"},"ports":[{"port":81}]}})",
                        "application/json"),
            201);
        QTRY_COMPARE(cell(*table, u"shop/zz-new"_s, u"Endpoints"_s), u"2/2 ready"_s);
        QCOMPARE(table->currentKey(), u"shop/web"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"zz-new"_s); // the order is kept
        QVERIFY(shown.text().contains(u"Service in shop"_s));
        QCOMPARE(m_world.ask("DELETE", "/api/v1/namespaces/shop/services/zz-new", {}), 200);
        QTRY_VERIFY(!keysOf(*table->model()).contains(u"shop/zz-new"_s));
        QCOMPARE(table->currentKey(), u"shop/web"_s);
    }

    void aDeploymentIsScaledAndItsDrawerSaysSo()
    {
        ShownPage shown(m_world.workspace());
        auto* table = shown.tableOf(Kind::Deployment);
        QVERIFY(table && table->selectKey(u"shop/mailer"_s));
        QTest::keyClick(table, Qt::Key_Return);
        const auto scale = [this](int count) {
            return m_world.ask("PATCH", "/apis/apps/v1/namespaces/shop/deployments/mailer",
                               R"({"spec":{"replicas":)" + std::to_string(count) + "}}",
                               "application/merge-patch+json");
        };
        QCOMPARE(scale(2), 200);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, u"shop/mailer"_s, u"Pods"_s), u"2/2 ready"_s, 20'000);
        QCOMPARE(table->currentKey(), u"shop/mailer"_s);
        QTRY_VERIFY2(shown.text().contains(u"2/2 ready"_s), qPrintable(shown.text()));
        QCOMPARE(scale(1), 200);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, u"shop/mailer"_s, u"Pods"_s), u"1/1 ready"_s, 20'000);
    }

    void theDrawerKeepsAnObjectThatIsGone()
    {
        ShownPage shown(m_world.workspace());
        const QString key = u"shop/gone-soon"_s;
        QCOMPARE(m_world.ask("POST", "/api/v1/namespaces/shop/services",
                             R"({"metadata":{"name":"gone-soon"},"spec":{"ports":[{"port":81}]}})"),
                 201);
        auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        QTRY_VERIFY(table->selectKey(key));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_world.ask("DELETE", "/api/v1/namespaces/shop/services/gone-soon", {}), 200);
        QTRY_VERIFY(shown.text().contains(u"Gone"_s));
        QVERIFY(shown.text().contains(u"gone-soon"_s));
        QVERIFY(shown.page.goBackInside());
        QVERIFY(!shown.part<widgets::DetailsDrawer>()->isVisible());
    }

    void yamlHasTheWholeObjectButNoSecret()
    {
        ShownPage shown(m_world.workspace());
        QVERIFY(shown.tableOf(Kind::Secret));
        shown.page.openTarget(cluster::targetOf(Kind::Secret, u"shop/web-gateway-key"_s));
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(1);
        const QString yaml = shown.code(u"YAML"_s)->toPlainText();
        QVERIFY2(yaml.contains(u"kind: Secret"_s) && yaml.contains(u"GATEWAY_KEY: \"***\""_s), qPrintable(yaml));
        const auto key = m_world.workspace().key(catalog::SubscriptionName("web-frontend"), traffic::KeyUsed::Primary);
        QVERIFY(key);
        const QByteArray secret = QByteArray::fromStdString(std::string(key->reveal()));
        QVERIFY(!yaml.contains(QString::fromUtf8(secret)));
        QVERIFY(!yaml.contains(QString::fromUtf8(secret.toBase64())));
        QVERIFY(!yaml.contains(u"managedFields"_s));
        QVERIFY(shown.text().contains(u"web-gateway-key"_s));
        shown.page.openTarget(cluster::targetOf(Kind::Deployment, u"shop/order-status"_s));
        const QString plain = shown.code(u"YAML"_s)->toPlainText();
        QVERIFY2(plain.contains(u"WAREHOUSE_CONNECTIONS"_s) && plain.contains(u"status:"_s), qPrintable(plain));
    }

    void aServiceNamesItsPodsAndWhoUsesIt()
    {
        ShownPage shown(m_world.workspace());
        QVERIFY(shown.tableOf(Kind::Service));
        QSignalSpy wishes(&shown.page, &widgets::Page::navigationRequested);
        shown.page.openTarget(cluster::targetOf(Kind::Service, u"shop/order-status"_s));
        QTRY_VERIFY2(shown.text().contains(u"1 of 2 endpoints get no calls"_s), qPrintable(shown.text()));
        QTRY_VERIFY(shown.text().contains(u"orders"_s));
        for (auto* link : shown.page.findChildren<widgets::LinkLabel*>()) {
            if (link->text().startsWith(u"order-status-"_s) && wishes.isEmpty())
                emit link->clicked();
        }
        QCOMPARE(wishes.size(), qsizetype(1));
        const auto target = wishes.first().first().value<widgets::Target>();
        QCOMPARE(target.page, u"cluster"_s);
        QCOMPARE(target.kind, u"pod"_s);
        QVERIFY(target.name.startsWith(u"shop/order-status-"_s));
        shown.page.openTarget(target);
        QCOMPARE(shown.page.currentKind(), Kind::Pod);
        QCOMPARE(shown.page.currentTarget(), target);
        QTRY_VERIFY(shown.text().contains(u"Deployment order-status"_s));
    }

    void whatIsNotThereIsSaid()
    {
        ShownPage shown(m_world.workspace());
        QVERIFY(shown.tableOf(Kind::Service));
        QSignalSpy said(&shown.page, &widgets::Page::messageRaised);
        shown.page.openTarget(cluster::targetOf(Kind::Pod, u"shop/never-was"_s));
        QCOMPARE(said.size(), qsizetype(1));
        QVERIFY(!shown.part<widgets::DetailsDrawer>()->isVisible());
    }

    void states_data()
    {
        using Phase = kube::KindState::Phase;
        QTest::addColumn<int>("phase");
        QTest::addColumn<bool>("hasValues");
        QTest::addColumn<bool>("hasError");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, Phase phase, bool hasValues, bool hasError, const QString& words) {
            QTest::newRow(name) << static_cast<int>(phase) << hasValues << hasError << words;
        };
        row("empty", Phase::Watching, true, false, u"The cluster has no Service yet"_s);
        row("failed", Phase::Stale, false, true, u"The wire is cut."_s);
        row("stale", Phase::Stale, true, true, u"what was known last stays below"_s);
        row("not allowed", Phase::NotAllowed, false, false, u"The user reader may not list Services"_s);
    }
    void states()
    {
        QFETCH(int, phase);
        QFETCH(bool, hasValues);
        QFETCH(bool, hasError);
        QFETCH(QString, words);
        ShownPage shown(m_world.workspace(), ShownPage::News::None);
        auto snapshot = emptySnapshot();
        auto cluster = std::make_shared<kube::Snapshot>();
        kube::KindState& state = cluster->states[static_cast<size_t>(Kind::Service)];
        state.phase = static_cast<kube::KindState::Phase>(phase);
        state.hasValues = hasValues;
        if (hasError)
            state.error = trouble();
        snapshot->cluster = cluster;
        shown.page.showSnapshot(snapshot);
        QTRY_VERIFY2(shown.text().contains(words), qPrintable(shown.text()));
    }

    void aWorkspaceWithoutAClusterSaysSo()
    {
        ShownPage shown(m_world.workspace(), ShownPage::News::None);
        auto snapshot = emptySnapshot();
        snapshot->clusterStatus = {};
        snapshot->cluster = std::make_shared<const kube::Snapshot>();
        shown.page.showSnapshot(snapshot);
        QTRY_VERIFY2(shown.text().contains(u"This workspace has no cluster"_s), qPrintable(shown.text()));
        snapshot = emptySnapshot();
        snapshot->clusterStatus.error = trouble();
        snapshot->cluster = std::make_shared<const kube::Snapshot>();
        shown.page.showSnapshot(snapshot);
        QTRY_VERIFY2(shown.text().contains(u"The cluster cannot be asked"_s), qPrintable(shown.text()));
        QVERIFY(shown.text().contains(u"Retry"_s));
        shown.page.setWorkspace(nullptr);
        QVERIFY(!shown.page.isReady());
    }

    void theKeyboardIsEnough()
    {
        ShownPage shown(m_world.workspace());
        auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.firstFocus()->setFocus();
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.part<widgets::FilterBox>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"tickets"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(table));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentKey(), u"support/tickets"_s);
        const auto commands = shown.page.commands();
        const auto yaml = std::ranges::find(commands, u"cluster.yaml"_s, &widgets::Command::id);
        QVERIFY(yaml != commands.end() && yaml->whyNot.isEmpty() && !yaml->keys.isEmpty());
        yaml->run();
        QVERIFY(shown.code(u"YAML"_s)->isVisible());
        QVERIFY(shown.page.goBackInside());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(table));
        QCOMPARE(shown.part<QTabBar>()->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    }

private:
    ClusterWorld m_world;
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestClusterPage>(argc, argv);
}

#include "tst_clusterpage.moc"

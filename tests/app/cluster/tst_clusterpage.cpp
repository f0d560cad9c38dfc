// SPDX-License-Identifier: GPL-3.0-or-later
// The Cluster page on the sample world's own cluster: what it lists, what arrives while one looks, logs and YAML.
#include "app/bridge/mailbox.h"
#include "app/bridge/texts.h"
#include "app/cluster/clusterpage.h"
#include "app/cluster/objectkinds.h"
#include "app/cluster/podlog.h"
#include "app/widgets/badges.h"
#include "app/widgets/codeview.h"
#include "app/widgets/datatable.h"
#include "app/widgets/detailsdrawer.h"
#include "app/widgets/filterbox.h"
#include "app/widgets/label.h"
#include "core/kube/manifest.h"
#include "core/sample/resources.h"
#include "core/sample/world.h"
#include "core/text/json.h"
#include "tests/support/screen/widgettest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using cluster::ClusterPage;
using kube::Kind;

namespace {

class ShownPage
{
public:
    enum class News { OfTheWorld, None };

    explicit ShownPage(workspace::Workspace& workspace, News news = News::OfTheWorld)
        : m_workspace(workspace)
        , m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) { page.showSnapshot(snapshot); })
    {
        page.setWorkspace(&workspace);
        if (news == News::OfTheWorld)
            workspace.setListener(
                {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        page.resize(1300, 800);
        page.show();
    }
    ~ShownPage() { m_workspace.setListener({}); }
    ShownPage(const ShownPage&) = delete;
    ShownPage& operator=(const ShownPage&) = delete;

    template<typename Part>
    [[nodiscard]] Part* part() const
    {
        return page.findChild<Part*>();
    }
    [[nodiscard]] widgets::DataTable* table() const
    {
        for (auto* table : page.findChildren<widgets::DataTable*>()) {
            if (table->isVisible())
                return table;
        }
        return nullptr;
    }
    [[nodiscard]] widgets::DataTable* tableOf(Kind kind)
    {
        page.showKind(kind);
        const bool isThere = QTest::qWaitFor([this] { return page.isReady() && table(); }, 20'000);
        return isThere ? table() : nullptr;
    }
    [[nodiscard]] QString text() const
    {
        QStringList out;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                out.append(label->text());
        }
        for (const auto* chip : page.findChildren<widgets::StatusChip*>()) {
            if (chip->isVisible())
                out.append(chip->word());
        }
        return out.join(u'\n');
    }
    [[nodiscard]] widgets::CodeView* code(const QString& name) const
    {
        for (auto* view : page.findChildren<widgets::CodeView*>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    ClusterPage page;

private:
    workspace::Workspace& m_workspace;
    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};

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

    [[nodiscard]] workspace::Workspace& workspace() { return m_world->workspace(); }
    [[nodiscard]] int ask(const char* method, const std::string& path, const std::string& body, const char* type)
    {
        const kube::Access& access = workspace().cluster()->access();
        net::ClientRequest request;
        request.method = method;
        request.url = access.server + path;
        request.headers.append("Content-Type", type);
        request.body = body;
        request.tls = access.tls;
        const auto response = workspace().http().sendAndWait(std::move(request));
        return response ? response->status : 0;
    }
    [[nodiscard]] const kube::Pod& podOf(const std::string& app)
    {
        m_cluster = workspace().snapshot()->cluster;
        for (const kube::Pod& pod : m_cluster->pods) {
            if (kube::valueOf(pod.metadata.labels, "app") == app)
                return pod;
        }
        qFatal("no Pod of %s", app.c_str());
    }

private slots:
    void initTestCase()
    {
        sample::WorldSettings settings;
        settings.folder = m_folder.path().toStdString();
        settings.hasTraffic = false;
        settings.watchesCluster = true;
        auto started = sample::World::start(std::move(settings));
        QVERIFY2(started, started ? "" : started.error().describe().c_str());
        m_world = std::move(*started);
        QTRY_VERIFY(workspace().snapshot()->cluster->isComplete());
    }

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
        ShownPage shown(workspace());
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
        ShownPage shown(workspace());
        const auto* services = shown.tableOf(Kind::Service);
        QVERIFY(services);
        const QString status = u"shop/order-status"_s;
        QTRY_COMPARE_WITH_TIMEOUT(cell(*services, status, u"Endpoints"_s), u"1/2 ready"_s, 20'000);
        QCOMPARE(cell(*services, status, u"Cluster IP"_s), bridge::toQt(m_world->network() + ".2.16"));
        QCOMPARE(cell(*services, u"support/tickets"_s, u"External"_s), bridge::toQt(m_world->network() + ".3.20"));
        QCOMPARE(cell(*services, u"legacy/reports"_s, u"Type"_s), u"NodePort"_s);
        QTRY_COMPARE(cell(*services, u"payments/payments"_s, u"Used by APIs"_s), u"payments"_s);
        QTRY_COMPARE(cell(*services, u"shop/mailer"_s, u"Used by APIs"_s), QString());
        const auto* pods = shown.tableOf(Kind::Pod);
        QVERIFY(pods);
        const QString pod = bridge::toQt(podOf("customers").metadata.id());
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
        ShownPage shown(workspace());
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
        ShownPage shown(workspace());
        auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model());
        table->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(table->selectKey(u"shop/web"_s));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(shown.part<widgets::DetailsDrawer>()->isVisible());
        QCOMPARE(ask("POST", "/api/v1/namespaces/shop/services",
                     R"({"metadata":{"name":"zz-new"},"spec":{"selector":{"app":"web"},"ports":[{"port":81}]}})",
                     "application/json"),
                 201);
        QTRY_COMPARE(cell(*table, u"shop/zz-new"_s, u"Endpoints"_s), u"2/2 ready"_s);
        QCOMPARE(table->currentKey(), u"shop/web"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"zz-new"_s); // the order is kept
        QVERIFY(shown.text().contains(u"Service in shop"_s));
        QCOMPARE(ask("DELETE", "/api/v1/namespaces/shop/services/zz-new", {}, "application/json"), 200);
        QTRY_VERIFY(!keysOf(*table->model()).contains(u"shop/zz-new"_s));
        QCOMPARE(table->currentKey(), u"shop/web"_s);
    }

    void aDeploymentIsScaledAndItsDrawerSaysSo()
    {
        ShownPage shown(workspace());
        auto* table = shown.tableOf(Kind::Deployment);
        QVERIFY(table && table->selectKey(u"shop/mailer"_s));
        QTest::keyClick(table, Qt::Key_Return);
        const auto scale = [this](int count) {
            return ask("PATCH", "/apis/apps/v1/namespaces/shop/deployments/mailer",
                       R"({"spec":{"replicas":)" + std::to_string(count) + "}}", "application/merge-patch+json");
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
        ShownPage shown(workspace());
        const QString key = u"shop/gone-soon"_s;
        QCOMPARE(ask("POST", "/api/v1/namespaces/shop/services",
                     R"({"metadata":{"name":"gone-soon"},"spec":{"ports":[{"port":81}]}})", "application/json"),
                 201);
        auto* table = shown.tableOf(Kind::Service);
        QVERIFY(table);
        QTRY_VERIFY(table->selectKey(key));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(ask("DELETE", "/api/v1/namespaces/shop/services/gone-soon", {}, "application/json"), 200);
        QTRY_VERIFY(shown.text().contains(u"Gone"_s));
        QVERIFY(shown.text().contains(u"gone-soon"_s));
        QVERIFY(shown.page.goBackInside());
        QVERIFY(!shown.part<widgets::DetailsDrawer>()->isVisible());
    }

    void aPodLogIsReadAndFollowed()
    {
        ShownPage shown(workspace());
        QVERIFY(shown.tableOf(Kind::Pod));
        const kube::Pod& pod = podOf("customers");
        shown.page.openTarget(cluster::targetOf(Kind::Pod, bridge::toQt(pod.metadata.id())));
        auto* log = shown.part<cluster::PodLog>();
        auto* view = shown.code(u"Log"_s);
        QVERIFY(!log->isReading()); // only when it is looked at
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(2);
        QTRY_VERIFY2(view->toPlainText().contains(u"listens on"_s), qPrintable(shown.text()));
        QVERIFY(log->isReading());

        net::ClientRequest call;
        call.url = "http://" + pod.addresses.front() + ":8080/no-such-path-7531";
        QVERIFY(workspace().http().sendAndWait(std::move(call)));
        QTRY_VERIFY2(view->toPlainText().contains(u"no-such-path-7531"_s), qPrintable(view->toPlainText()));
        QVERIFY(view->blockCount() <= cluster::PodLog::TailLines + 2);

        QVERIFY(shown.page.goBackInside());
        QVERIFY(!log->isReading());
    }

    void withoutFollowingALogEndsByItself()
    {
        ShownPage shown(workspace());
        QVERIFY(shown.tableOf(Kind::Pod));
        const kube::Pod& pod = podOf("web");
        shown.page.openTarget(cluster::targetOf(Kind::Pod, bridge::toQt(pod.metadata.id())));
        auto* log = shown.part<cluster::PodLog>();
        for (auto* box : log->findChildren<QCheckBox*>()) {
            if (box->text() == u"Follow"_s)
                box->setChecked(false);
        }
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(2);
        QTRY_VERIFY(!log->isReading());
        QVERIFY(shown.code(u"Log"_s)->toPlainText().contains(u"listens on"_s));
        QVERIFY2(shown.text().contains(u"ended"_s), qPrintable(shown.text()));
    }

    void aLogThatCannotBeReadSaysWhy()
    {
        cluster::PodLog log;
        log.show();
        kube::Pod pod = podOf("web");
        pod.metadata.name = "no-such-pod";
        log.setCluster(workspace().cluster());
        log.setPod(&pod);
        log.start();
        QTRY_VERIFY(!log.isReading());
        QStringList words;
        for (const QLabel* label : log.findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"The log cannot be read"_s), qPrintable(words.join(u'\n')));
        QVERIFY2(words.join(u' ').contains(u"no-such-pod"_s), qPrintable(words.join(u'\n')));
    }

    void logLinesAreText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("one\ntwo") << u"one\ntwo"_s;
        QTest::newRow("colours") << QByteArray("\x1b[31;1mred\x1b[0m end") << u"red end"_s;
        QTest::newRow("returns and bells") << QByteArray("a\r\nb\a\tc") << u"a\nb\tc"_s;
        QTest::newRow("cut escape") << QByteArray("x\x1b[") << u"x"_s;
        QTest::newRow("no utf-8") << QByteArray("x\xff") << u"x\ufffd"_s;
    }
    void logLinesAreText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(cluster::logLines({bytes.constData(), static_cast<size_t>(bytes.size())}), shown);
        QVERIFY(cluster::logLines(std::string(1'000'000, 'x')).size() < 30'000);
    }

    void yamlHasTheWholeObjectButNoSecret()
    {
        ShownPage shown(workspace());
        QVERIFY(shown.tableOf(Kind::Secret));
        shown.page.openTarget(cluster::targetOf(Kind::Secret, u"shop/web-gateway-key"_s));
        shown.part<widgets::DetailsDrawer>()->setCurrentTab(1);
        const QString yaml = shown.code(u"YAML"_s)->toPlainText();
        QVERIFY2(yaml.contains(u"kind: Secret"_s) && yaml.contains(u"GATEWAY_KEY: \"***\""_s), qPrintable(yaml));
        const auto key = workspace().key(catalog::SubscriptionName("web-frontend"), traffic::KeyUsed::Primary);
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
        ShownPage shown(workspace());
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
        ShownPage shown(workspace());
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
        ShownPage shown(workspace(), ShownPage::News::None);
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
        ShownPage shown(workspace(), ShownPage::News::None);
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
        ShownPage shown(workspace());
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
    QTemporaryDir m_folder;
    std::unique_ptr<sample::World> m_world;
    std::shared_ptr<const kube::Snapshot> m_cluster; // that a Pod was taken from
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestClusterPage>(argc, argv);
}

#include "tst_clusterpage.moc"

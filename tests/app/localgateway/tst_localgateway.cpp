// SPDX-License-Identifier: GPL-3.0-or-later
// The Local gateway page on a running sample world; its rows as values.
#include "app/bridge/mailbox.h"
#include "app/localgateway/localgatewaypage.h"
#include "app/widgets/button.h"
#include "app/widgets/datatable.h"
#include "app/widgets/segmented.h"
#include "app/widgets/statepane.h"
#include "tests/support/screen/policyworkspace.h"
#include "tests/support/screen/sampleworld.h"
#include "tests/support/screen/widgettest.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using localgateway::GatewayTables;
using Part = GatewayTables::Part;
using Details = workspace::GatewayDetails;

namespace {

const base::SystemTime Now{std::chrono::hours(490'000)};

class ShownPage
{
public:
    explicit ShownPage(workspace::Workspace& workspace)
        : m_workspace(workspace)
        , m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) { page.showSnapshot(snapshot); })
    {
        page.setWorkspace(&workspace);
        workspace.setListener(
            {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        page.resize(1300, 800);
        page.show();
    }
    ~ShownPage() { m_workspace.setListener({}); }
    ShownPage(const ShownPage&) = delete;
    ShownPage& operator=(const ShownPage&) = delete;

    [[nodiscard]] bool waitForState(workspace::GatewayStatus::State state)
    {
        return QTest::qWaitFor(
            [&] { return page.isReady() && m_workspace.snapshot()->gateway.state == state && isShown(state); }, 20'000);
    }
    [[nodiscard]] QString cell(Part part, int row, int column) const
    {
        return page.tables()->table(part)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(Part part) const { return page.tables()->table(part)->model()->rowCount(); }
    [[nodiscard]] widgets::StatePane* pane(Part part) const
    {
        for (auto* pane : page.findChildren<widgets::StatePane*>()) {
            if (pane->content() == page.tables()->table(part))
                return pane;
        }
        return nullptr;
    }
    [[nodiscard]] QString text() const
    {
        QStringList out;
        for (const QLabel* label : page.findChildren<QLabel*>())
            out.append(label->text());
        return out.join(u'\n');
    }

    localgateway::LocalGatewayPage page;

private:
    [[nodiscard]] bool isShown(workspace::GatewayStatus::State state) const
    {
        const bool isServing = state == workspace::GatewayStatus::State::Serving;
        return (rows(Part::Listeners) > 0) == isServing;
    }

    workspace::Workspace& m_workspace;
    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};

widgets::Command toPolicies(ShownPage& shown)
{
    const auto commands = shown.page.commands();
    return *std::ranges::find(commands, u"localgateway.policy"_s, &widgets::Command::id);
}

Details::Certificate certificate(std::chrono::seconds left)
{
    Details::Certificate out;
    out.facts.commonName = "shop";
    out.facts.dnsNames = {"shop.example", "www.shop.example"};
    out.facts.notAfter = std::chrono::floor<std::chrono::seconds>(Now + left).time_since_epoch().count();
    return out;
}

} // namespace

class TestLocalGateway : public QObject
{
    Q_OBJECT
private slots:
    void listenersSayHowTheyListen_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<bool>("offersHttp2");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, bool isTls, bool offersHttp2, net::ClientCertificates mode,
                            const QString& expected) {
            QTest::newRow(name) << isTls << offersHttp2 << static_cast<int>(mode) << expected;
        };
        using Mode = net::ClientCertificates;
        row("plain", false, true, Mode::NotAsked, u"HTTP/1.1, HTTP/2|none|"_s);
        row("TLS", true, true, Mode::NotAsked, u"HTTP/1.1, HTTP/2|TLS 1.2, TLS 1.3|not asked for"_s);
        row("old", true, false, Mode::Ask, u"HTTP/1.1|TLS 1.2, TLS 1.3|asked for, policies judge"_s);
        row("optional", true, true, Mode::Optional, u"HTTP/1.1, HTTP/2|TLS 1.2, TLS 1.3|checked when shown"_s);
        row("required", true, true, Mode::Required, u"HTTP/1.1, HTTP/2|TLS 1.2, TLS 1.3|required"_s);
    }
    void listenersSayHowTheyListen()
    {
        QFETCH(const bool, isTls);
        QFETCH(const bool, offersHttp2);
        QFETCH(const int, mode);
        QFETCH(const QString, expected);
        Details details;
        details.listeners = {{"x", 3, isTls, offersHttp2, static_cast<net::ClientCertificates>(mode)}};
        const auto rows = localgateway::listenerRows(details);
        QCOMPARE(rows[0].protocols + u'|' + rows[0].security + u'|' + rows[0].clients, expected);
        QCOMPARE(rows[0].connections, qint64{3});
    }

    void certificatesAreJudgedByTheirEnd_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("state");
        QTest::newRow("long") << qint64{86'400} * 90 << static_cast<int>(widgets::State::Success);
        QTest::newRow("two weeks") << qint64{86'400} * 14 << static_cast<int>(widgets::State::Success);
        QTest::newRow("less") << qint64{86'400} * 14 - 1 << static_cast<int>(widgets::State::Warning);
        QTest::newRow("over") << qint64{0} << static_cast<int>(widgets::State::Danger);
    }
    void certificatesAreJudgedByTheirEnd()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const int, state);
        Details details;
        details.certificates = {certificate(std::chrono::seconds(seconds))};
        const auto rows = localgateway::certificateRows(details, Now);
        QCOMPARE(static_cast<int>(rows[0].state), state);
        QCOMPARE(rows[0].expires.contains(u"expired"_s), seconds == 0);
        QCOMPARE(rows[0].names, u"shop.example, www.shop.example"_s);
    }
    void aCertificateThatNoBackendNamesIsForPolicies()
    {
        Details details;
        details.certificates = {certificate(24h)};
        details.certificates[0].id = "signing";
        QVERIFY(localgateway::certificateRows(details, Now)[0].places.contains(u"signing"_s));
    }

    void backendsShowTheirCircuits()
    {
        Details details;
        details.backends = {
            {"a", "http://a", {}, true, Now}, {"b", "http://b", {}, true, {}}, {"c", "", {"a", "b"}, false, {}}};
        const auto rows = localgateway::backendRows(details);
        QCOMPARE(static_cast<int>(rows[0].state), static_cast<int>(widgets::State::Danger));
        QCOMPARE(static_cast<int>(rows[1].state), static_cast<int>(widgets::State::Success));
        QCOMPARE(rows[2].place, u"pool of a, b"_s);
        QCOMPARE(static_cast<int>(rows[2].state), static_cast<int>(widgets::State::Neutral));
    }

    void whatTheSampleListensOnAndShows()
    {
        support::SampleWorld world;
        ShownPage shown(world->workspace());
        QVERIFY(shown.waitForState(workspace::GatewayStatus::State::Serving));
        QCOMPARE(shown.rows(Part::Listeners), 2);
        QCOMPARE(shown.cell(Part::Listeners, 0, 2), u"none"_s);
        QCOMPARE(shown.cell(Part::Listeners, 1, 2), u"TLS 1.2, TLS 1.3"_s);
        QCOMPARE(shown.rows(Part::Certificates), 2);
        QCOMPARE(shown.cell(Part::Certificates, 0, 2), u"callers"_s);
        QVERIFY(shown.cell(Part::Certificates, 0, 3).startsWith(u"https://"_s));
        QCOMPARE(shown.cell(Part::Certificates, 1, 2), u"backends"_s);
        QVERIFY(shown.text().contains(u"0 from callers, 0 to backends"_s));
    }

    void connectionsAreCounted()
    {
        support::SampleWorld world;
        ShownPage shown(world->workspace());
        net::ClientRequest request;
        request.method = "GET";
        request.url = world->gatewayUrl() + "/nowhere";
        QVERIFY(world->workspace().http().sendAndWait(std::move(request)).has_value()); // and its connection is kept
        QVERIFY(QTest::qWaitFor([&] { return shown.cell(Part::Listeners, 0, 4) == u"1"_s; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return shown.text().contains(u"0.1/s within"_s); }, 20'000));
    }

    void aProblemOfAPolicyDocumentLeadsToItsLine()
    {
        support::PolicyWorkspace world;
        world.folder.write("backends/odd/backendInformation.json", R"({"properties": {"url": 7}})");
        world->reload();
        ShownPage shown(*world.get());
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(Part::Problems), 3, 20'000);
        QSignalSpy asked(&shown.page, &widgets::Page::navigationRequested);
        shown.page.tables()->setPart(Part::Problems);
        widgets::DataTable* table = shown.page.tables()->table(Part::Problems);
        QCOMPARE(table->actions().size(), qsizetype(1));
        const QAction* action = table->actions().front(); // of the context menu
        for (int row = 0; row < 3; ++row) {
            const bool isPolicy = shown.cell(Part::Problems, row, 0).endsWith(u"policy.xml"_s);
            table->selectRowByNumber(row);
            QCOMPARE(action->isEnabled(), isPolicy);
            asked.clear();
            QTest::keyClick(table, Qt::Key_Return);
            QCOMPARE(asked.size(), qsizetype(isPolicy ? 1 : 0));
            QCOMPARE(toPolicies(shown).whyNot.isEmpty(), isPolicy);
            if (!isPolicy)
                continue;
            const auto target = asked[0][0].value<widgets::Target>();
            QCOMPARE(target.page + u'|' + target.kind + u'|' + target.name,
                     u"policies|file|apis/orders/operations/get/policy.xml"_s);
            QCOMPARE(target.extra.value(u"line"_s), shown.cell(Part::Problems, row, 1));
            QCOMPARE(target.extra.value(u"column"_s), shown.cell(Part::Problems, row, 2));
            toPolicies(shown).run();
            QCOMPARE(asked.size(), qsizetype(2));
            const QPoint link = table->visualRect(table->model()->index(row, 0)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, link);
            QCOMPARE(asked.size(), qsizetype(3));
            const QPoint sentence = table->visualRect(table->model()->index(row, 3)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, sentence);
            QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, sentence);
            QCOMPARE(asked.size(), qsizetype(4));
        }
    }

    void stoppedAndStartedAgain()
    {
        support::SampleWorld world;
        ShownPage shown(world->workspace());
        QVERIFY(shown.waitForState(workspace::GatewayStatus::State::Serving));
        world->workspace().stopGateway();
        QVERIFY(shown.waitForState(workspace::GatewayStatus::State::Stopped));
        for (const Part part : {Part::Listeners, Part::Certificates, Part::Backends})
            QVERIFY(shown.pane(part)->mode() == widgets::StatePane::Mode::Empty);
        QVERIFY(!shown.text().contains(u"from callers"_s));
        emit shown.pane(Part::Listeners)->remedyRequested();
        QVERIFY(shown.waitForState(workspace::GatewayStatus::State::Serving));
        QVERIFY(shown.pane(Part::Listeners)->mode() == widgets::StatePane::Mode::Ready);
    }

    void arrowKeysChooseTheTable()
    {
        support::SampleWorld world;
        ShownPage shown(world->workspace());
        QVERIFY(shown.waitForState(workspace::GatewayStatus::State::Serving));
        QCOMPARE(shown.page.firstFocus(), shown.page.tables()->table(Part::Listeners));
        auto* choice = shown.page.findChild<widgets::Segmented*>();
        QTest::keyClick(choice, Qt::Key_Right);
        QVERIFY(shown.page.tables()->part() == Part::Certificates);
        QVERIFY(shown.page.tables()->table(Part::Certificates)->isVisible());
        QVERIFY(!shown.page.tables()->table(Part::Listeners)->isVisible());
        QCOMPARE(shown.page.firstFocus(), shown.page.tables()->table(Part::Certificates));
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestLocalGateway>(argc, argv);
}
#include "tst_localgateway.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// From what other pages say of a policy to its line, through the window, and back.
#include "app/bridge/mailbox.h"
#include "app/localgateway/localgatewaypage.h"
#include "app/map/mapdetails.h"
#include "app/map/mappage.h"
#include "app/overview/attentionlist.h"
#include "app/overview/overviewpage.h"
#include "app/policies/documentpane.h"
#include "app/policies/policiespage.h"
#include "app/policies/policyeditor.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/datatable.h"
#include "app/widgets/label.h"
#include "tests/support/screen/policyworkspace.h"
#include "tests/support/screen/widgettest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Part = localgateway::GatewayTables::Part;

namespace {

class OpenWindow
{
public:
    explicit OpenWindow(const QString& first)
        : window({{u"overview"_s, u"Operate"_s, u"Overview"_s, u"overview"_s,
                   [this] { return overviewPage = wired(new overview::OverviewPage); }},
                  {u"map"_s, u"Operate"_s, u"Map"_s, u"map"_s, [this] { return mapPage = wired(new map::MapPage); }},
                  {u"policies"_s, u"Publish"_s, u"Policies"_s, u"policy"_s,
                   [this] { return policies = wired(new policies::PoliciesPage); }},
                  {u"localgateway"_s, u"Platform"_s, u"Local gateway"_s, u"gateway"_s,
                   [this] { return gateway = wired(new localgateway::LocalGatewayPage); }}})
        , m_latest(m_mailbox, [this](const workspace::SnapshotPtr& snapshot) {
            if (policies)
                policies->showSnapshot(snapshot);
            if (gateway)
                gateway->showSnapshot(snapshot);
            if (overviewPage)
                overviewPage->showSnapshot(snapshot);
            if (mapPage)
                mapPage->showSnapshot(snapshot);
        })
    {
        world->setListener(
            {[latest = m_latest](workspace::SnapshotPtr snapshot) { latest.put(std::move(snapshot)); }, {}});
        window.resize(1440, 900);
        window.navigate({first, {}, {}, {}});
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }
    ~OpenWindow()
    {
        world->setListener({});
        const auto leave = [](auto* page) {
            if (page)
                page->setWorkspace(nullptr);
        };
        leave(policies);
        leave(gateway);
        leave(overviewPage);
        leave(mapPage);
        QThreadPool::globalInstance()->waitForDone();
    }
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] policies::PolicyEditor* editor() const
    {
        return policies->findChild<policies::DocumentPane*>()->editor();
    }
    [[nodiscard]] bool isInText() const
    {
        const QWidget* focus = QApplication::focusWidget();
        return policies && focus && editor()->isAncestorOf(focus);
    }

    support::PolicyWorkspace world;
    policies::PoliciesPage* policies = nullptr;
    localgateway::LocalGatewayPage* gateway = nullptr;
    overview::OverviewPage* overviewPage = nullptr;
    map::MapPage* mapPage = nullptr;
    shell::MainWindow window;

private:
    template<typename Page>
    Page* wired(Page* page)
    {
        page->setWorkspace(world.get());
        page->showSnapshot(world->snapshot());
        return page;
    }

    bridge::Mailbox m_mailbox;
    bridge::Latest<workspace::SnapshotPtr> m_latest;
};

} // namespace

class TestPolicyLinks : public QObject
{
    Q_OBJECT
private slots:
    void fromAProblemIntoItsLineAndBack()
    {
        OpenWindow open(u"localgateway"_s);
        widgets::DataTable* problems = open.gateway->tables()->table(Part::Problems);
        QTRY_COMPARE_WITH_TIMEOUT(problems->model()->rowCount(), 2, 20'000);
        open.gateway->tables()->setPart(Part::Problems);
        problems->setFocus();
        problems->selectRowByNumber(1);
        open.press(Qt::Key_Return);
        QCOMPARE(open.window.currentPage()->id(), u"policies"_s);
        // The page was not there yet: the keyboard is in the text once the document is.
        QTRY_COMPARE_WITH_TIMEOUT(open.editor()->line(), 5U, 20'000);
        QVERIFY(open.editor()->text().find("set-headr") != std::string::npos);
        QTRY_VERIFY(open.isInText());
        open.press(Qt::Key_Escape); // the list is one key away
        QVERIFY(!open.isInText());
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.currentPage()->id(), u"localgateway"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(problems));
        QCOMPARE(problems->currentRow(), 1);
        // And again, now that the page is there.
        problems->selectRowByNumber(0);
        open.press(Qt::Key_Return);
        QCOMPARE(open.editor()->line(), 4U);
        QVERIFY(open.isInText());
    }
    void fromAFaultThatStopsCalls()
    {
        OpenWindow open(u"overview"_s);
        auto* list = open.overviewPage->findChild<overview::AttentionList*>();
        const auto fault = [list] {
            return std::ranges::find(list->entries(), workspace::Attention::Rule::PolicyFaulty,
                                     &workspace::Attention::rule);
        };
        QTRY_VERIFY_WITH_TIMEOUT(fault() != list->entries().end(), 20'000);
        const int number = static_cast<int>(fault() - list->entries().begin());
        QVERIFY2(list->wordsOf(number).contains(u"Show in Policies"), qPrintable(list->wordsOf(number)));
        QTest::mouseClick(list, Qt::LeftButton, {}, list->placeOf(number).center());
        QCOMPARE(open.window.currentPage()->id(), u"policies"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.editor()->line(), 4U, 20'000);
        QVERIFY(open.editor()->text().find("set-headr") != std::string::npos);
    }
    void fromTheEvidenceOfTheMap()
    {
        OpenWindow open(u"map"_s);
        open.world.folder.write("apis/orders/operations/list/policy.xml",
                                "<policies>\n  <inbound>\n    <base />\n    <set-backend-service "
                                "base-url=\"http://stock.example\" />\n  </inbound>\n  <backend>\n    <base />\n  "
                                "</backend>\n</policies>\n");
        open.world->reload();
        open.window.navigate({u"map"_s, u"api"_s, u"orders"_s, {}});
        const auto link = [&open]() -> widgets::LinkLabel* {
            for (auto* label : open.mapPage->findChild<map::EvidenceList*>()->findChildren<widgets::LinkLabel*>()) {
                if (label->accessibleDescription().contains(u"apis/orders/operations/list/policy.xml, line 4"))
                    return label;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(link() && link()->isVisible(), 20'000);
        const auto labels = open.mapPage->findChildren<widgets::Label*>();
        QVERIFY(
            std::ranges::any_of(labels, [](const widgets::Label* label) { // the API's own way, which lacks an address
                return label->text().endsWith(u"0 Pod(s); 1 of 1 backends linked"_s);
            }));
        link()->setFocus();
        open.press(Qt::Key_Return);
        QCOMPARE(open.window.currentPage()->id(), u"policies"_s);
        QTRY_COMPARE_WITH_TIMEOUT(open.editor()->line(), 4U, 20'000);
        QVERIFY(open.editor()->text().find("stock.example") != std::string::npos);
        QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.window.currentPage()->id(), u"map"_s);
    }
};

int main(int argc, char** argv)
{
    return runWidgetTest<TestPolicyLinks>(argc, argv);
}
#include "tst_policylinks.moc"
